//! The screens of a plan: what is asked about it, one after the other.

use super::{Group, Sample, Scene};
use crate::conversation::{
    Plan, PlanDay, PlanStatus, PlanStep, PlanTime, Reminder, Routine, Screen, Session,
};

/// A plan with the first activity of the list, in each state.
pub(super) fn plan(scene: &Scene<'_>) -> Vec<Sample> {
    let Some(activity) = scene.first.first().cloned() else { return Vec::new() };
    let begun = Plan { activity, ..Plan::default() };
    let asked = Plan { asked: true, ..begun.clone() };
    let stepped = Plan { step: Some(PlanStep::Call), ..asked.clone() };
    let dated = Plan { day: Some(PlanDay::On(scene.today())), ..stepped.clone() };
    let timed = Plan { time: PlanTime::After(Routine::Coffee), ..dated.clone() };
    let ready = Plan { reminder: Reminder::Off, ..timed.clone() };
    let in_state = |status| Plan { status, ..ready.clone() };
    let smaller = Plan { failed: Some(PlanStep::Call), ..asked.clone() };
    let all = [
        ("plan.barriers", begun),
        ("plan.step", asked),
        ("plan.smaller-step", smaller),
        ("plan.day", stepped),
        ("plan.time", dated),
        ("plan.reminder", timed),
        ("plan.reminded", in_state(PlanStatus::Reminded)),
        ("plan.hindered", in_state(PlanStatus::Hindered)),
        ("plan.done", in_state(PlanStatus::Done)),
        ("plan.reviewed", in_state(PlanStatus::Reviewed)),
        ("plan.kept", in_state(PlanStatus::Kept)),
    ];
    let text = (Screen::PlanText, ("plan.text", ready.clone()));
    let screens = all.into_iter().chain([("plan.ready", ready)]).map(|it| (Screen::Plan, it));
    let sample = |(focus, (id, plan)): (Screen, (&str, Plan))| {
        Sample::new(Group::Plan, id, Session { focus, plan: Some(plan), ..scene.known() })
    };
    screens.chain([text]).map(sample).collect()
}
