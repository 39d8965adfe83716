//! Numbers of messages and topics, by the hour in which they came.

use crate::store::HourV1;

/// How many messages of a chat are remembered; of more, the oldest are not deleted.
const MOST: usize = 1_000;
/// So many of them are left then: one alone would be dropped with each message from there on.
const LEFT: usize = 900;

/// The hour of a moment, which is in seconds since 1970.
pub(super) fn hour_of(at: i64) -> i64 {
    at.div_euclid(60 * 60)
}

/// Adds a number.
pub(super) fn add(hours: &mut Vec<HourV1>, message: i64, at: i64) {
    let hour = hour_of(at);
    if let Some(last) = hours.last_mut().filter(|last| last.hour >= hour) {
        last.add(message);
    } else {
        let mut new = HourV1 { hour, ..HourV1::default() };
        new.add(message);
        hours.push(new);
    }
    trim(hours);
}

/// Drops the oldest numbers where there are too many.
fn trim(hours: &mut Vec<HourV1>) {
    let count: usize = hours.iter().map(|hour| hour.steps.len()).sum();
    let surplus = if count > MOST { count - LEFT } else { 0 };
    let Some(oldest) = hours.first_mut().filter(|_| surplus > 0) else { return };
    let mut kept = HourV1 { hour: oldest.hour, ..HourV1::default() };
    oldest.numbers().skip(surplus).for_each(|number| kept.add(number));
    *oldest = kept;
    hours.retain(|hour| !hour.steps.is_empty());
}

/// The hours without some of the numbers.
pub(super) fn without(hours: &[HourV1], is_out: impl Fn(i64) -> bool) -> Vec<HourV1> {
    let left = |hour: &HourV1| {
        let mut left = HourV1 { hour: hour.hour, ..HourV1::default() };
        hour.numbers().filter(|number| !is_out(*number)).for_each(|number| left.add(number));
        left
    };
    hours.iter().map(left).filter(|hour| !hour.steps.is_empty()).collect()
}
