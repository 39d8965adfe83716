//! When a session waits for a moment of its own: to be asked how it went, or to be forgotten.

use jiff::civil::{Time, time};
use jiff::{SignedDuration, Timestamp};

use super::input::dutch_time;
use super::said::heard_what_hurts;
use super::view::tells_sensitive;
use super::{Consent, FollowUp, Screen, Session, Volunteer};

/// So long after it was asked for, the person is asked how it went.
const LATER: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So long what somebody said without agreeing that it is kept outlives the last word.
const TALK: SignedDuration = SignedDuration::from_hours(24);
/// Nobody is written to unasked before this hour, or from the evening hour on.
const MORNING: i8 = 9;
const EVENING: i8 = 21;
/// What would have come in the night comes at this time.
const AWAKE: Time = time(9, 30, 0, 0);

/// The moment that a chat waits for, if it waits for one. A call ends by its silence. The talk of somebody who did not
/// agree that answers are kept ends after a day of silence, and then it is forgotten.
pub fn due(session: &Session, volunteer: &Volunteer) -> Option<Timestamp> {
    let asked = match session.follow_up {
        FollowUp::At(at) => Some(at),
        FollowUp::NotAsked | FollowUp::Done => None,
    };
    [asked, end_of_talk(session), volunteer.ends()].into_iter().flatten().min()
}

/// When what was said is to be forgotten because nobody agreed that it is kept.
pub(super) fn end_of_talk(session: &Session) -> Option<Timestamp> {
    let holds = match session.consent {
        Consent::Refused => true,
        Consent::NotAsked => tells_sensitive(session) || heard_what_hurts(session),
        Consent::Given(_) => false,
    };
    if holds { session.last?.checked_add(TALK).ok() } else { None }
}

/// When somebody who agrees now is asked how it went: two weeks later, by day.
pub(super) fn two_weeks_after(now: Timestamp) -> Timestamp {
    by_day(now.checked_add(LATER).unwrap_or(now))
}

/// Whether people are awake, so that somebody may be written to unasked.
pub fn is_day(moment: Timestamp) -> bool {
    by_day(moment) == moment
}

/// The session of somebody whose question could not be brought by day: it is asked in the morning,
/// when it was not answered meanwhile.
#[must_use]
pub fn put_off(mut session: Session, now: Timestamp) -> Session {
    if session.focus == Screen::FollowUp {
        session.focus = Screen::Interview;
        session.follow_up = FollowUp::At(by_day(now));
    }
    session
}

/// The moment itself when people are awake, else the next morning.
pub(super) fn by_day(moment: Timestamp) -> Timestamp {
    let local = dutch_time(moment);
    if (MORNING..EVENING).contains(&local.hour()) {
        return moment;
    }
    let day = if local.hour() < MORNING { Ok(local.clone()) } else { local.tomorrow() };
    let morning = day.and_then(|day| day.with().time(AWAKE).build());
    morning.map_or(moment, |morning| morning.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(moment: &str, expected: &str) {
        let moment: Timestamp = moment.parse().unwrap();
        assert_eq!(by_day(moment), expected.parse::<Timestamp>().unwrap());
    }

    #[test]
    fn nobody_is_written_to_unasked_between_nine_in_the_evening_and_nine_in_the_morning() {
        check("2026-11-23T15:00:00+01:00", "2026-11-23T15:00:00+01:00");
        check("2026-11-23T20:59:00+01:00", "2026-11-23T20:59:00+01:00");
        check("2026-11-23T21:00:00+01:00", "2026-11-24T09:30:00+01:00");
        check("2026-11-23T03:00:00+01:00", "2026-11-23T09:30:00+01:00");
        check("2026-12-31T23:30:00+01:00", "2027-01-01T09:30:00+01:00");
        // The night in which the clock goes forward.
        check("2027-03-27T22:00:00+01:00", "2027-03-28T09:30:00+02:00");
    }
}
