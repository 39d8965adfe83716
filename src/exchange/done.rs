//! Which updates of a chat were done already, so that a repeated one changes nothing.
//!
//! Only the number of the last one would not do: after a crash a whole batch comes again, and
//! posts may overtake each other.

use crate::store::Record;

/// How many numbers are remembered.
const REMEMBERED: usize = 32;
/// Telegram keeps an update for a day, so one that is older cannot come again. Numbers begin
/// anew, at random, after a week of silence: by then nothing is remembered.
const SECONDS: i64 = 2 * 24 * 60 * 60;

/// Whether an update was done already, when it came in at this second since 1970.
pub(super) fn is_done(record: &Record, update: i64, at: i64) -> bool {
    if at.saturating_sub(record.last) > SECONDS {
        return false;
    }
    let full = record.done.len() >= REMEMBERED;
    let forgotten = full && record.done.iter().min().is_some_and(|oldest| update < *oldest);
    forgotten || record.done.contains(&update)
}

/// Notes that an update is done.
pub(super) fn note(record: &mut Record, update: i64, at: i64) {
    if at.saturating_sub(record.last) > SECONDS {
        record.done.clear();
    }
    record.done.push(update);
    let surplus = record.done.len().saturating_sub(REMEMBERED);
    record.done.drain(..surplus);
}
