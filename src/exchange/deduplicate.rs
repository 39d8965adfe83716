//! Which updates of a chat were done already, so that a repeated one changes nothing.
//!
//! Only the number of the last one would not do: after a crash a whole batch comes again, and
//! posts may overtake each other.

use crate::store::Record;

/// How many numbers are remembered.
const REMEMBERED: usize = 32;
/// Telegram keeps an update for a day, so one that is older cannot come again; numbers begin anew,
/// at random, after a week of silence.
const SECONDS: i64 = 2 * 24 * 60 * 60;

/// Whether an update was done already, when it came in at this second since 1970.
///
/// A number that is remembered was done whatever the clock says, which may have jumped since. Only
/// of one below all that are remembered must the time tell whether it is old or begins anew.
pub(super) fn is_done(record: &Record, update: i64, at: i64) -> bool {
    let is_recent = at.saturating_sub(record.last) <= SECONDS;
    record.done.contains(&update) || (is_recent && is_below_all(record, update))
}

/// Notes that an update is done.
pub(super) fn note(record: &mut Record, update: i64) {
    if is_below_all(record, update) {
        // Numbers begin anew; beside the old ones each further new one would look done.
        record.done.clear();
    }
    record.done.push(update);
    let surplus = record.done.len().saturating_sub(REMEMBERED);
    record.done.drain(..surplus);
}

/// Whether a number is so low that it may have been done and forgotten.
fn is_below_all(record: &Record, update: i64) -> bool {
    let is_full = record.done.len() >= REMEMBERED;
    is_full && record.done.iter().min().is_some_and(|oldest| update < *oldest)
}
