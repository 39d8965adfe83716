//! What follows a choice: barriers that were told, the person it is about, the simple mode.

use aanspraak::conversation::{Action, ActivityVerb, Flow, PlanStep, PlanVerb, Screen, Session};
use aanspraak::profile::{Barrier, Circumstance, Fact, ForWhom};

use crate::conversation::known_failures::talker::Talker;

/// Somebody of whom these facts were told, who chooses an activity.
fn chooses(id: &str, told: &[Fact]) -> Talker {
    let mut talker = Talker::talking();
    talker.session = Session { told: told.to_vec(), ..talker.session };
    talker.does(&Action::Activity(id.into(), ActivityVerb::Choose));
    talker
}

#[test]
fn a_barrier_that_was_told_is_answered_unasked_with_the_choice_and_once() {
    let mut talker = chooses("resto-vanharte", &[Fact::Barrier(Barrier::Transport, true)]);
    assert!(talker.text().contains("Vervoer door vrijwilligers"), "{}", talker.text());
    let transport = aanspraak::conversation::PlanBarrier::Transport;
    assert!(!talker.sees(&Action::Plan(PlanVerb::Barrier(transport))), "it was answered");
    talker.does(&Action::Plan(PlanVerb::NoBarrier));
    assert!(!talker.text().contains("Vervoer door vrijwilligers"), "{}", talker.text());
    talker.does(&Action::Activity("resto-vanharte".into(), ActivityVerb::Choose));
    assert!(!talker.text().contains("Vervoer door vrijwilligers"), "{}", talker.text());
}

#[test]
fn what_is_no_barrier_here_is_said_so() {
    let free = chooses("oopoeh", &[Fact::Barrier(Barrier::Money, true)]);
    assert!(free.text().contains("Voor u is het gratis"), "{}", free.text());
    assert!(!free.text().contains("gemeente geeft"), "{}", free.text());
    let home = chooses("vriendschappelijk-huisbezoek", &[Fact::Barrier(Barrier::Transport, true)]);
    assert!(home.text().contains("Dit is bij u thuis."), "{}", home.text());
    assert!(!home.text().contains("Vervoer door vrijwilligers"), "{}", home.text());
}

#[test]
fn the_text_to_send_is_from_the_person_or_from_somebody_who_writes_for_another() {
    let text = |told: &[Fact], helped: Option<&str>| {
        let mut talker = chooses("oopoeh", told);
        talker.session.helped = helped.map(str::to_owned);
        talker.does(&Action::Plan(PlanVerb::Text));
        talker.screen.copies[0].text.clone()
    };
    let other = Fact::ForWhom(ForWhom::SomeoneElse, true);
    assert!(text(&[], None).starts_with("Goedemorgen, ik houd van honden"));
    assert!(text(&[other], None).starts_with("Ik schrijf voor iemand die ik ken."));
    let father = text(&[other], Some("father"));
    assert!(
        father.starts_with("Ik schrijf voor mijn vader. Dit is de vraag: “Goedemorgen"),
        "{father}"
    );
}

#[test]
fn who_does_not_dare_to_phone_or_hears_badly_sees_the_text_first() {
    for told in
        [Fact::Barrier(Barrier::Phoning, true), Fact::Circumstance(Circumstance::PoorHearing, true)]
    {
        let mut talker = chooses("oopoeh", &[told]);
        talker.does(&Action::Plan(PlanVerb::NoBarrier));
        let first = talker.actions().into_iter().next();
        assert_eq!(first, Some(Action::Plan(PlanVerb::Step(PlanStep::Write))), "{told:?}");
    }
}

#[test]
fn in_the_simple_mode_three_choices_stand_there_and_the_others_behind_more() {
    let mut talker = Talker::talking();
    talker.does(&Action::Flow(Flow::Simple(true)));
    talker.does(&Action::Activity("oopoeh".into(), ActivityVerb::Choose));
    let choices = |talker: &Talker| {
        talker.actions().into_iter().filter(|it| matches!(it, Action::Plan(_))).count()
    };
    assert_eq!((choices(&talker), &talker.session.focus), (3, &Screen::Plan));
    talker.types("meer");
    assert_eq!(choices(&talker), 3, "{}", talker.text());
    talker.types("niets, het lukt zo");
    assert!(talker.text().contains("Welke stap"), "{}", talker.text());
}

#[test]
fn a_plan_that_is_ended_or_erased_leaves_nothing() {
    let mut talker = chooses("oopoeh", &[]);
    talker.does(&Action::Plan(PlanVerb::End));
    assert_eq!(talker.session.plan, None);
    talker.types("gelukt");
    assert_eq!(talker.session.plan, None);
    talker.does(&Action::Plan(PlanVerb::Done(true)));
    assert!(talker.text().contains("U heeft nog geen plan."), "{}", talker.text());
}
