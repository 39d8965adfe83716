//! Manual pages and completions, both made of the arguments themselves.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use clap::CommandFactory;
use clap_complete::Shell;

use super::args::Arguments;

/// Writes a page for the program and one for each command.
pub(super) fn pages(out: &Path) -> anyhow::Result<ExitCode> {
    fs::create_dir_all(out).with_context(|| format!("make {}", out.display()))?;
    clap_mangen::generate_to(Arguments::command(), out)
        .with_context(|| format!("write pages in {}", out.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints what a shell needs to complete commands and options.
pub(super) fn completions(shell: Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "aanspraak", &mut script);
    std::io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
