//! What a command prints, and what it tells beside that.

/// Says something to the operator, beside the output that scripts read.
#[expect(clippy::print_stderr, reason = "the one place that speaks to the operator")]
pub(crate) fn tell(message: &str) {
    eprintln!("{message}");
}

/// Writes a line of output.
pub(crate) fn say(line: &str) -> anyhow::Result<()> {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(())
}
