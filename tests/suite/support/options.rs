//! What a developer asks of a test beyond its usual work, through the environment, and what a test
//! tells in return.

use std::io::Write;

/// The value of a variable of the environment.
#[expect(clippy::disallowed_methods, reason = "how a developer asks for more than the usual")]
pub(crate) fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The binary under test: another build of it where `AANSPRAAK_BINARY` names one, such as the one
/// that is released.
pub(crate) fn binary() -> String {
    asked("AANSPRAAK_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_aanspraak").to_owned())
}

/// Of combinations one in `usual` is tried, and each with `AANSPRAAK_EVERY=1` (minutes, not seconds).
pub(crate) fn step_of(usual: usize) -> usize {
    if asked("AANSPRAAK_EVERY").is_some() { 1 } else { usual }
}

/// Tells that a test could not do its work here, and why: it passes, but is no proof. `.ci/run` lists
/// these lines at its end.
pub(crate) fn skipped(test: &str, why: &str) {
    tell(&format!("skipped: {test} ({why})"));
}

/// Tells a line, also of a test that succeeds.
pub(crate) fn tell(line: &str) {
    assert!(writeln!(std::io::stderr().lock(), "{line}").is_ok());
}
