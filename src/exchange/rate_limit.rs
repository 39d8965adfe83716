//! How fast one chat may write: so many updates a minute, then one kind line, then silence.
//!
//! What was written lately stands in the record of the chat, so that the limit holds whichever process an update
//! comes to, and over a new start. It changes only where the record is put anyway.

use std::time::Duration;

use jiff::Timestamp;

use crate::rate::{Gcra, Moment, Rate};
use crate::store::{RateV1, Record};

const MINUTE: Duration = Duration::from_mins(1);

/// What becomes of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It is worked out.
    Work,
    /// It is too much, and its person is told so.
    Tell,
    /// It is too much, and its person knows.
    Silence,
}

/// Takes one update of a chat. A chat may write a whole minute's number at once; a person who was told must pause for
/// half a minute.
pub(super) fn take(record: &mut Record, at: Timestamp, a_minute: u32) -> Admission {
    let rate = Rate { burst: a_minute.max(1), every: MINUTE / a_minute.max(1) };
    let stored = record.rate.unwrap_or_default();
    let even = record.rate.and_then(|rate| Timestamp::from_millisecond(rate.even).ok());
    let mut limit = Gcra::since(even);
    limit.forget_future(rate, at);
    if stored.told && !limit.rests(at.later(MINUTE / 2)) {
        return Admission::Silence;
    }
    let told = limit.next(rate, at) > at;
    if told {
        limit.pause(at.later(rate.every), Some(rate));
    } else {
        limit.take(rate, at);
    }
    record.rate = limit.even().map(|even| RateV1 { even: even.as_millisecond(), told });
    if told { Admission::Tell } else { Admission::Work }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(at: i64) -> Timestamp {
        Timestamp::from_millisecond(at).unwrap()
    }

    #[test]
    fn who_writes_too_fast_is_told_once_and_heard_again_after_a_pause() {
        let (mut record, mut other) = (Record::default(), Record::default());
        for number in 0..20 {
            assert_eq!(take(&mut record, ms(number), 20), Admission::Work, "{number}");
        }
        assert_eq!(take(&mut record, ms(20), 20), Admission::Tell);
        for at in [21, 5_000, 29_000] {
            assert_eq!(take(&mut record, ms(at), 20), Admission::Silence, "{at}");
        }
        assert_eq!(take(&mut other, ms(21), 20), Admission::Work, "somebody else");
        assert_eq!(take(&mut record, ms(31_000), 20), Admission::Work);
    }

    #[test]
    fn an_even_tempo_goes_on_for_ever_also_when_the_clock_is_set_back() {
        let mut record = Record::default();
        for number in 0..200 {
            let at = ms(1_000_000 + number * 3_000);
            assert_eq!(take(&mut record, at, 20), Admission::Work, "{number}");
        }
        assert_eq!(take(&mut record, ms(0), 20), Admission::Work, "a fresh minute");
        assert_eq!(take(&mut record, ms(-1_000), 20), Admission::Work);
    }
}
