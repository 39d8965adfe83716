//! When a session waits for a moment of its own: to be asked how it went, or to be forgotten.

use jiff::civil::{Time, time};
use jiff::{SignedDuration, Timestamp};

use super::input::dutch_time;
use super::plan::{MOST_REMINDERS, Plan, PlanStatus, REMINDER_BUSY, Reminder};
use super::said::heard_what_hurts;
use super::view::tells_sensitive;
use super::{Consent, FollowUp, Screen, Session, Settings, Stage, Volunteer};

/// So long after it was asked for, the person is asked how it went.
const LATER: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So long what somebody said without agreeing that it is kept outlives the last word.
const TALK: SignedDuration = SignedDuration::from_hours(24);
/// A person who said something so short ago is not asked how it went.
const BUSY: SignedDuration = SignedDuration::from_hours(2);
/// So much later it is tried again; and so far apart are two questions that nobody waits for.
const LATER_AGAIN: SignedDuration = SignedDuration::from_hours(24);
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
    let reminder = session.plan.as_ref().and_then(Plan::reminds_at);
    [asked, reminder, end_of_talk(session), volunteer.ends()].into_iter().flatten().min()
}

/// Whether something is asked or called to mind now, because the person wanted it at this moment: by day, not in the
/// middle of a talk or a call, and no oftener than is ever done. Else it is put off to a moment at which that
/// may be so.
pub(super) fn asks(session: &mut Session, is_called: bool, now: Timestamp) -> bool {
    let asks = reminds(session, is_called, now) || asks_how_it_went(session, is_called, now);
    if asks {
        session.reminders = session.reminders.saturating_add(1);
        session.stage = Stage::Talking;
    }
    asks
}

/// Whether the plan is called to mind now.
fn reminds(session: &mut Session, is_called: bool, now: Timestamp) -> bool {
    let wait = wait(session, is_called, REMINDER_BUSY, REMINDER_BUSY, now);
    let Some(plan) = &mut session.plan else { return false };
    if plan.reminds_at().is_none_or(|at| at > now) {
        return false;
    }
    if session.reminders >= MOST_REMINDERS {
        plan.reminder = Reminder::Off;
        return false;
    }
    let later = by_day(now.checked_add(wait).unwrap_or(now));
    if later != now {
        plan.reminder = Reminder::At(later);
        return false;
    }
    (plan.reminder, plan.status) = (Reminder::Off, PlanStatus::Reminded);
    session.focus = Screen::Plan;
    if let FollowUp::At(at) = session.follow_up {
        let apart = by_day(now.checked_add(LATER_AGAIN).unwrap_or(now));
        session.follow_up = FollowUp::At(at.max(apart));
    }
    true
}

/// Whether it is asked now how it went.
fn asks_how_it_went(session: &mut Session, is_called: bool, now: Timestamp) -> bool {
    let FollowUp::At(at) = session.follow_up else { return false };
    if at > now {
        return false;
    }
    if session.reminders >= MOST_REMINDERS {
        session.follow_up = FollowUp::Done;
        return false;
    }
    let wait = wait(session, is_called, BUSY, LATER_AGAIN, now);
    let later = by_day(now.checked_add(wait).unwrap_or(now));
    if later != now {
        session.follow_up = FollowUp::At(later);
        return false;
    }
    session.follow_up = FollowUp::Done;
    session.focus = Screen::FollowUp;
    true
}

/// How long to wait: for somebody who said something so short ago, or has a caller on the line; longer while the
/// card of an alarm is on the screen.
fn wait(
    session: &Session,
    is_called: bool,
    busy: SignedDuration,
    again: SignedDuration,
    now: Timestamp,
) -> SignedDuration {
    let spoke = |span| session.last.is_some_and(|last| now.duration_since(last) < span);
    if matches!(session.focus, Screen::Alarm(_)) && spoke(LATER_AGAIN) {
        LATER_AGAIN
    } else if spoke(busy) || is_called {
        again
    } else {
        SignedDuration::ZERO
    }
}

/// Why somebody cannot be reminded at a moment, as the key of the sentence that says it: nothing is promised that
/// would be forgotten before.
pub(super) fn no_reminder(
    session: &Session,
    settings: Settings,
    at: Timestamp,
    now: Timestamp,
) -> Option<&'static str> {
    let kept = SignedDuration::from_hours(24 * i64::from(settings.keep_days.saturating_sub(1)));
    if session.consent == Consent::Refused {
        Some("plan-remind-refused")
    } else if end_of_talk(session).is_some() {
        Some("plan-remind-keep")
    } else if session.reminders >= MOST_REMINDERS {
        Some("plan-remind-spent")
    } else if at.duration_since(now) > kept {
        Some("plan-remind-far")
    } else {
        None
    }
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
        session.reminders = session.reminders.saturating_sub(1);
    }
    let is_reminder = session.focus == Screen::Plan;
    let reminded = session.plan.as_mut().filter(|plan| plan.status == PlanStatus::Reminded);
    if let Some(plan) = reminded.filter(|_| is_reminder) {
        (plan.status, plan.reminder) = (PlanStatus::Made, Reminder::At(by_day(now)));
        session.focus = Screen::Interview;
        session.reminders = session.reminders.saturating_sub(1);
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
    use proptest::prelude::*;
    use proptest::sample::select;
    use strum::IntoEnumIterator;

    use super::super::plan::{PlanDay, PlanTime, Routine, moment_of};
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

    /// Any moment of three days around each change of the clock, and around the turn of the year.
    fn moments() -> impl Strategy<Value = Timestamp> {
        let begins = ["2027-03-27T00:00:00Z", "2026-10-24T00:00:00Z", "2026-12-30T00:00:00Z"];
        (select(begins.to_vec()), 0_i64..3 * 24 * 60).prop_map(|(begin, minutes)| {
            let begin: Timestamp = begin.parse().unwrap();
            begin.checked_add(SignedDuration::from_mins(minutes)).unwrap()
        })
    }

    fn times() -> impl Strategy<Value = PlanTime> {
        let clock =
            (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| PlanTime::At(time(hour, minute, 0, 0)));
        let after = select(Routine::iter().collect::<Vec<_>>()).prop_map(PlanTime::After);
        prop_oneof![Just(PlanTime::Open), Just(PlanTime::Any), clock, after]
    }

    proptest! {
        #[test]
        fn a_reminder_is_by_day_and_never_over_whatever_moment_is_planned_when(
            now in moments(),
            days in 0_i64..4,
            time in times(),
        ) {
            let today = dutch_time(now).date();
            let day = PlanDay::On(today.checked_add(jiff::Span::new().days(days)).unwrap());
            let at = by_day(moment_of(day, time, now, is_day));
            prop_assert!(is_day(at), "{at}");
            prop_assert!(at >= now, "{at} is over");
            let last = today.checked_add(jiff::Span::new().days(days + 1)).unwrap();
            prop_assert!(dutch_time(at).date() <= last, "{at} is long after the plan");
        }

        #[test]
        fn a_reminder_comes_at_its_moment_where_that_is_by_day(now in moments(), hour in 9_i8..21) {
            let day = PlanDay::On(dutch_time(now).date().tomorrow().unwrap());
            let at = by_day(moment_of(day, PlanTime::At(time(hour, 0, 0, 0)), now, is_day));
            let local = dutch_time(at);
            prop_assert_eq!((local.date(), local.hour(), local.minute()), (day.date(), hour, 0));
        }

        #[test]
        fn whenever_the_timer_looks_nothing_comes_at_night(
            now in moments(),
            ago in 0_i64..3_000,
            spoke in 0_i64..3_000,
            count in 0_u8..10,
        ) {
            let before = |minutes| now.checked_sub(SignedDuration::from_mins(minutes)).unwrap();
            let plan = Plan { reminder: Reminder::At(before(ago)), ..Plan::default() };
            let follow_up = FollowUp::At(before(ago));
            let (last, plan) = (Some(before(spoke)), Some(plan));
            let mut session = Session { plan, follow_up, last, reminders: count, ..Session::default() };
            if asks(&mut session, false, now) {
                prop_assert!(is_day(now) && count < MOST_REMINDERS, "{now} {count}");
                prop_assert_eq!(session.reminders, count + 1);
            } else {
                let left = session.plan.and_then(|plan| plan.reminds_at());
                prop_assert!(left.is_none_or(|at| at > now && is_day(at)), "{left:?}");
            }
        }
    }
}
