//! Words about the plan: an activity is chosen, a step, a moment; how it went; no reminders any more.

use super::super::input::dutch_time;
use super::super::notice::Notice;
use super::super::plan::{MomentWords, PlanPart, steps, typed_moment};
use super::super::view::SessionView;
use super::super::{
    Action, ActivityVerb, Experience, FollowUp, FollowUpVerb, Hindrance, Plan, PlanDay, PlanStep,
    PlanTime, PlanVerb, Screen, Stage,
};
use super::Intent;
use super::context::Context;
use super::phrases::{holds, is_one, phrases};
use super::which_activity::{acts, meant};
use crate::understanding::Act;

/// In more words than this "die wil ik" and "gelukt" are parts of a story.
const CHOOSING_WORDS: usize = 9;

/// What is said about the plan, or to make one.
pub(super) fn said(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    if context.text().trim_end().ends_with('?') || view.session.stage == Stage::Stopped {
        return None;
    }
    let verb = || view.session.plan.as_ref().and_then(|plan| verb(context, plan));
    no_reminders(context)
        .or_else(|| chooses(context))
        .or_else(|| verb().map(|verb| Intent::Act(Action::Plan(verb))))
        .or_else(|| moment(context))
}

/// What is done with the plan that there is.
fn verb(context: &Context<'_, '_>, plan: &Plan) -> Option<PlanVerb> {
    let shows = is_one(context.speaker, "plan-words.show", context.text());
    let show = shows.then_some(PlanVerb::Show);
    show.or_else(|| answers(context, plan)).or_else(|| outcome(context, plan))
}

/// "Stop maar met herinneren".
fn no_reminders(context: &Context<'_, '_>) -> Option<Intent> {
    if !holds(context.speaker, "plan-words.no-reminders", context.text()) {
        return None;
    }
    let session = context.view.session;
    if session.plan.is_some() {
        return Some(Intent::Act(Action::Plan(PlanVerb::Remind(false))));
    }
    let waits = matches!(session.follow_up, FollowUp::At(_));
    waits.then_some(Intent::Act(Action::FollowUp(FollowUpVerb::Ask(false))))
}

/// "Die wil ik wel proberen", of what stands on the screen.
fn chooses(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    let says = |key: &str| holds(context.speaker, key, text);
    let is_short = text.split_whitespace().count() <= CHOOSING_WORDS;
    let can_choose = view.shows_activities() && is_short && !says("plan-words.not");
    if !can_choose || !says("plan-words.choose") {
        return None;
    }
    Some(Intent::Act(Action::Activity(meant(context)?, ActivityVerb::Choose)))
}

/// The answer to what the plan asks, in other words than those of its buttons.
fn answers(context: &Context<'_, '_>, plan: &Plan) -> Option<PlanVerb> {
    if !at_plan(context.view) {
        return None;
    }
    let says = |key: &str| holds(context.speaker, key, context.text());
    match plan.part() {
        PlanPart::Barriers => is_one(context.speaker, "plan-words.nothing", context.text())
            .then_some(PlanVerb::NoBarrier),
        PlanPart::Step if !says("plan-words.not") => step(context, plan).map(PlanVerb::Step),
        PlanPart::Review if says("plan-words.later") => Some(PlanVerb::Later),
        PlanPart::Hindrance => hindrance(context).map(PlanVerb::Hindered),
        PlanPart::Experience => experience(context).map(PlanVerb::Was),
        PlanPart::Step
        | PlanPart::Day
        | PlanPart::Time
        | PlanPart::Ready
        | PlanPart::Review
        | PlanPart::Next
        | PlanPart::Kept => None,
    }
}

/// Whether the plan is on the screen.
fn at_plan(view: &SessionView<'_>) -> bool {
    view.session.stage == Stage::Talking
        && matches!(view.session.focus, Screen::Plan | Screen::PlanText)
}

/// The one step that is named.
fn step(context: &Context<'_, '_>, plan: &Plan) -> Option<PlanStep> {
    let view = context.view;
    let is_named = |step: &PlanStep| {
        holds(context.speaker, &format!("plan-step-words.{step}"), context.text())
    };
    let offered = steps(&view.content.catalogue, &view.profile, plan);
    // "Samen bellen" names calling too: what asks somebody else is meant then.
    let asks = |step: &&PlanStep| matches!(step, PlanStep::AskToCall | PlanStep::AskAlong);
    let named: Vec<PlanStep> = offered.into_iter().filter(is_named).collect();
    named.iter().find(asks).or(named.first()).copied()
}

fn hindrance(context: &Context<'_, '_>) -> Option<Hindrance> {
    let says = |key: &str| holds(context.speaker, key, context.text());
    if acts(context).contains(&Act::ReportNoAnswer) || says("plan-words.no-answer") {
        Some(Hindrance::NoAnswer)
    } else if says("plan-words.not-dared") {
        Some(Hindrance::NotDared)
    } else if says("plan-words.forgot") {
        Some(Hindrance::NoTime)
    } else {
        None
    }
}

fn experience(context: &Context<'_, '_>) -> Option<Experience> {
    let says = |key: &str| holds(context.speaker, key, context.text());
    [
        ("plan-words.bad", Experience::Bad),
        ("plan-words.fair", Experience::Fair),
        ("plan-words.good", Experience::Good),
    ]
    .into_iter()
    .find(|(key, _)| says(key))
    .map(|(_, experience)| experience)
}

/// How the step of the plan went, wherever the talk is and no question is asked.
fn outcome(context: &Context<'_, '_>, plan: &Plan) -> Option<PlanVerb> {
    let (view, text) = (context.view, context.text());
    let is_asked = view.asked().is_some();
    let is_short = text.split_whitespace().count() <= CHOOSING_WORDS;
    let is_other = meant_other(context, plan);
    if !plan.waits() || is_asked || is_other {
        return None;
    }
    let says = |key: &str| is_short && holds(context.speaker, key, text);
    if let Some(hindrance) = hindrance(context).filter(|_| !says("plan-words.done")) {
        return Some(PlanVerb::Hindered(hindrance));
    }
    if says("plan-words.not-done") {
        return Some(PlanVerb::Done(false));
    }
    let reports = |act: &Act| matches!(act, Act::ReportCalled | Act::ReportWent);
    let is_done = says("plan-words.done") || acts(context).iter().any(reports);
    is_done.then_some(PlanVerb::Done(true))
}

/// Whether another activity is meant than that of the plan.
fn meant_other(context: &Context<'_, '_>, plan: &Plan) -> bool {
    !at_plan(context.view) && meant(context).is_some_and(|id| id != plan.activity)
}

/// A moment, where the plan can have one.
fn moment(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    let plan = view.session.plan.as_ref().filter(|_| at_plan(view))?;
    let takes_moment =
        matches!(plan.part(), PlanPart::Day | PlanPart::Time | PlanPart::Ready | PlanPart::Review);
    if !takes_moment || context.text().split_whitespace().count() > CHOOSING_WORDS {
        return None;
    }
    let said = |key: &str| phrases(context.speaker, &format!("moment-words.{key}"));
    let now = dutch_time(view.now).time();
    let moment = typed_moment(context.text(), &said, view.today, now)?;
    let day = moment.day.or(plan.day).unwrap_or(PlanDay::On(view.today));
    let is_past =
        matches!(moment.time, Some(PlanTime::At(time)) if day.date() == view.today && time <= now);
    if is_past {
        return Some(Intent::Notice(Notice::Say("plan-past")));
    }
    Some(Intent::PlanMoment(MomentWords { day: moment.day, time: moment.time }))
}
