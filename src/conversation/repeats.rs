//! Help that stands already is not sent again word for word: a short line stands above it.

use super::Session;

/// The lines, in the order in which they are used.
const LINES: [&str; 3] = ["help-stands", "help-stands-again", "help-stands-still"];

/// Counts how often in a row help is shown, and gives the line that goes above it where it `stood`
/// before this turn.
pub(super) fn line_above(
    session: &mut Session,
    shows_help: bool,
    stood: bool,
) -> Option<&'static str> {
    let repeats = usize::from(session.repeats);
    session.repeats = if shows_help { session.repeats.saturating_add(1) } else { 0 };
    let at = repeats.saturating_sub(1) % LINES.len();
    LINES.get(at).copied().filter(|_| shows_help && stood)
}
