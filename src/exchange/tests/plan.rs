//! A plan and its reminders through the real turn: asked for, by day, and few.

use jiff::{SignedDuration, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use strum::IntoEnumIterator;

use super::walker::{Walker, presses_of_a_plan};
use super::walks::config;
use crate::conversation::{
    Action, ActivityVerb, Consent, DayChoice, Experience, FollowUp, FollowUpVerb, Hindrance,
    InputKind, PlanBarrier, PlanStep, PlanVerb, Reminder, Routine, Session, is_day,
};

/// A reminder comes no oftener than this.
const MOST: u8 = 8;

#[derive(Clone, Debug)]
enum Step {
    Does(Action),
    Says(&'static str),
    /// Minutes go by, and the timer looks.
    Waits(i64),
}

fn actions() -> Vec<Action> {
    let verbs = [
        PlanVerb::Show,
        PlanVerb::NoBarrier,
        PlanVerb::AnyTime,
        PlanVerb::Remind(true),
        PlanVerb::Remind(true),
        PlanVerb::Remind(false),
        PlanVerb::Later,
        PlanVerb::Later,
        PlanVerb::Done(true),
        PlanVerb::Done(false),
        PlanVerb::Change,
        PlanVerb::Keep,
        PlanVerb::End,
        PlanVerb::Text,
    ];
    let verbs = verbs
        .into_iter()
        .chain(PlanBarrier::iter().map(PlanVerb::Barrier))
        .chain(PlanStep::iter().map(PlanVerb::Step))
        .chain(DayChoice::iter().map(PlanVerb::Day))
        .chain(Routine::iter().map(PlanVerb::After))
        .chain(Hindrance::iter().map(PlanVerb::Hindered))
        .chain(Experience::iter().map(PlanVerb::Was));
    let chosen =
        ["oopoeh", "resto-vanharte"].map(|id| Action::Activity(id.into(), ActivityVerb::Choose));
    let asked = [true, false].map(|yes| Action::FollowUp(FollowUpVerb::Ask(yes)));
    verbs.map(Action::Plan).chain(chosen).chain(asked).collect()
}

const WORDS: &[&str] = &[
    "morgen om 22 uur",
    "vandaag om 7 uur 's ochtends",
    "zondag om half 3",
    "gelukt",
    "nee lukte niet",
    "ik durf niet te bellen",
    "stop maar met herinneren",
    "ik wil dood",
    "ja",
    "/plan",
    "/opnieuw",
    "/stop",
];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => select(actions()).prop_map(Step::Does),
        2 => select(WORDS).prop_map(Step::Says),
        5 => (1_i64..5_000).prop_map(Step::Waits),
    ];
    vec(step, 1..60)
}

/// Somebody with a plan for tomorrow, who asked to be reminded.
fn reminded() -> Walker {
    let mut walker = Walker::talking();
    for action in presses_of_a_plan() {
        walker.does(&action);
    }
    walker
}

/// Whether the person asked to hear something at this moment or before.
fn has_asked(session: &Session, now: Timestamp) -> bool {
    let reminder = session.plan.as_ref().map(|plan| plan.reminder);
    matches!(reminder, Some(Reminder::At(at)) if at <= now)
        || matches!(session.follow_up, FollowUp::At(at) if at <= now)
}

/// The timer looks; what comes by itself was asked for, comes by day, and is not too much.
fn looks(walker: &mut Walker) {
    let before = walker.session();
    walker.hears(InputKind::Due);
    let (after, now) = (walker.session(), walker.now());
    if after.reminders > before.reminders {
        assert!(has_asked(&before, now), "nobody asked: {before:?}");
        assert!(is_day(now), "at night: {now}");
        assert!(after.reminders <= MOST, "{}", after.reminders);
    } else {
        assert!(!walker.said, "something came without being counted: {:?}", walker.screen);
    }
}

/// From a moment on: days around both changes of the clock, and any other.
fn begin() -> impl Strategy<Value = Timestamp> {
    let around = |text: &str| text.parse::<Timestamp>().unwrap();
    let changes = vec![
        around("2027-03-25T10:00:00+01:00"),
        around("2026-10-22T10:00:00+02:00"),
        around("2026-12-29T10:00:00+01:00"),
    ];
    (select(changes), 0_i64..7_200).prop_map(|(change, minutes)| {
        change.checked_add(SignedDuration::from_mins(minutes)).unwrap()
    })
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn what_comes_by_itself_was_asked_for_comes_by_day_and_at_most_eight_times(
        begin in begin(),
        steps in steps(),
    ) {
        let mut walker = reminded();
        walker.begins_at(begin);
        walker.does(&Action::Plan(PlanVerb::Remind(true)));
        for step in steps {
            match step {
                Step::Does(action) => walker.does(&action),
                Step::Says(words) => walker.types(words),
                Step::Waits(minutes) => {
                    walker.waits_minutes(minutes);
                    looks(&mut walker);
                }
            }
        }
    }
}

/// However often somebody asks for the next one.
#[test]
fn eight_reminders_are_the_most() {
    let mut walker = reminded();
    for _ in 0..30 {
        let plan = walker.session().plan.unwrap();
        match plan.reminder {
            Reminder::At(at) => walker.begins_at(at),
            Reminder::NotAsked | Reminder::Off => walker.waits(24),
        }
        looks(&mut walker);
        walker.does(&Action::Plan(PlanVerb::Later));
    }
    assert_eq!(walker.session().reminders, MOST);
    assert_eq!(walker.session().plan.unwrap().reminder, Reminder::Off);
}

#[test]
fn a_plan_alone_brings_no_message() {
    let mut walker = reminded();
    walker.does(&Action::Plan(PlanVerb::Remind(false)));
    for _ in 0..40 {
        walker.waits(25);
        looks(&mut walker);
    }
    assert_eq!(walker.session().reminders, 0);
}

#[test]
fn nobody_who_wants_nothing_kept_is_promised_a_reminder() {
    let mut walker = Walker::new();
    walker.types("vrouw van 82, weduwe, Zwolle");
    walker.does(&Action::Activity("oopoeh".into(), ActivityVerb::Choose));
    for verb in [
        PlanVerb::NoBarrier,
        PlanVerb::Step(PlanStep::Call),
        PlanVerb::Day(DayChoice::Tomorrow),
        PlanVerb::AnyTime,
    ] {
        walker.does(&Action::Plan(verb));
    }
    let offers = |walker: &Walker| walker.actions().contains(&Action::Plan(PlanVerb::Remind(true)));
    assert_eq!(walker.session().consent, Consent::NotAsked);
    assert!(!offers(&walker), "it would be forgotten before: {:?}", walker.screen);
    walker.types("dat mag");
    assert!(offers(&walker), "{:?}", walker.screen);
}
