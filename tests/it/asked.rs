//! What a developer asks of a test beyond its usual work, through the environment, and what a test
//! tells in return.

use std::io::Write;

/// The value of a variable of the environment.
#[expect(clippy::disallowed_methods, reason = "how a developer asks for more than the usual")]
pub(crate) fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Tells a line, also of a test that succeeds.
pub(crate) fn tell(line: &str) {
    assert!(writeln!(std::io::stderr().lock(), "{line}").is_ok());
}
