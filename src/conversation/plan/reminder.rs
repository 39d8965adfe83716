//! When a reminder comes: at the moment of the plan, or before it where that is at night.

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};

use super::super::input::{dutch_moment, dutch_time};
use super::moment::{PlanDay, PlanTime};

/// A person hears from the bot no oftener than this without having written first.
pub(in crate::conversation) const MOST: u8 = 8;
/// A person who said something so short ago is not interrupted.
pub(in crate::conversation) const BUSY: SignedDuration = SignedDuration::from_mins(10);
/// What is to be done on a day, at whatever time, is called to mind at this time.
const ON_THE_DAY: Time = time(10, 0, 0, 0);
/// Or, on the same day, after so long.
const SOON: SignedDuration = SignedDuration::from_hours(2);
/// What would come in the night comes on the evening before, at this time.
const EVENING_BEFORE: Time = time(20, 0, 0, 0);

/// When somebody who asks for it now is reminded of a plan, before it is looked whether that is by day: at the
/// moment itself; where that is in the night, on the evening before. Never in the past.
pub(in crate::conversation) fn moment_of(
    day: PlanDay,
    at: PlanTime,
    now: Timestamp,
    is_day: impl Fn(Timestamp) -> bool,
) -> Timestamp {
    let soon = now.checked_add(SOON).unwrap_or(now);
    let date = day.date();
    let wanted = match at {
        PlanTime::At(time) => dutch_moment(date, time),
        PlanTime::After(routine) => dutch_moment(date, routine.time()),
        PlanTime::Open | PlanTime::Any => dutch_moment(date, ON_THE_DAY),
    };
    let wanted = wanted.filter(|moment| *moment > now).unwrap_or(soon);
    if is_day(wanted) {
        return wanted;
    }
    let before = evening_before(wanted).and_then(|(date, time)| dutch_moment(date, time));
    before.filter(|moment| *moment > now).unwrap_or(wanted)
}

/// The last evening before a moment in the night.
fn evening_before(moment: Timestamp) -> Option<(Date, Time)> {
    let local = dutch_time(moment);
    let date =
        if local.time() > EVENING_BEFORE { local.date() } else { local.date().yesterday().ok()? };
    Some((date, EVENING_BEFORE))
}
