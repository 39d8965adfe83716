//! From an input to a step: what the person wants, or what was said about it.
//!
//! The alarm comes before everything, on every text, in every state. `order.rs` says in which order the
//! interpreters are asked, and why.

mod about_bot;
mod activity_name;
mod activity_question;
mod alarm_reply;
mod answer;
mod buttons;
mod context;
mod correction;
mod edit;
mod help;
mod input;
mod list_change;
mod listening;
mod meaning;
mod number;
mod order;
mod own_card;
pub(super) mod phrases;
mod place;
mod plan;
mod press;
mod report;
mod shared_words;
mod small_talk;
mod speech_acts;
mod step;
mod text;
mod unread;
mod which_activity;
mod whose;

pub(super) use activity_name::named_activity;
pub(super) use answer::choose;
pub(super) use buttons::label;
use buttons::phrase;
use context::Context;
pub(super) use help::{asks_for_help, helpline};
pub(super) use meaning::{Meaning, meaning};
pub(super) use own_card::activity as own_card_activity;
pub(super) use speech_acts::SpeechActs;
pub(super) use step::{Intent, Interpretation, Mentions};

use super::notice::Notice;
use super::others::{doubts, others};
use super::view::SessionView;
use super::{Action, ActivityVerb, Dismissal, InputKind, Screen, Speaker, exclusions};
use crate::catalogue::ActivityId;
use crate::understanding::AlarmFound;

/// Reads an input against what is open now.
pub(super) fn interpret(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
) -> Interpretation {
    let words = text::behind_unknown_command(view, speaker, kind);
    let is_freed = words.is_some();
    let kind = words.as_ref().unwrap_or(kind);
    let context = Context::new(view, speaker, kind);
    let (interpreter, step) = order::read(&context);
    let step = if is_freed && step == Intent::NotUnderstood {
        Intent::Notice(Notice::UnknownCommand)
    } else {
        step
    };
    // Words under something that cannot be looked at: only where they say nothing is that said.
    let unreadable = || input::unreadable(kind).unwrap_or(Intent::NotUnderstood);
    let step = if step == Intent::NotUnderstood { unreadable() } else { step };
    // The card of an alarm is an answer to sorrow already.
    let is_on_card = matches!(view.session.focus, Screen::Alarm(_));
    let sorrow = context.alarm.filter(|found| !found.alarm.stops() && !is_on_card);
    let sorrow = sorrow.and_then(|found| sorrow_of(&context, found));
    let excluded = excluded_by(&context, &step);
    let step = step_beside(step, &excluded);
    let mentions = Mentions { excluded, ..mentions(&context, &step) };
    let heard = listening::heard(&context, interpreter);
    Interpretation { step, sorrow, mentions, heard, interpreter }
}

/// Whether a step comes of words that told, answered or corrected something.
fn tells(step: &Intent) -> bool {
    matches!(
        step,
        Intent::Told(_)
            | Intent::Area(..)
            | Intent::Corrected(_)
            | Intent::Answer(_)
            | Intent::Age(_)
            | Intent::Places(_)
            | Intent::NoneOfThese
            | Intent::NotUnderstood
    )
}

/// What the words tell beside the step: only where they told, answered or corrected something.
fn mentions(context: &Context<'_, '_>, step: &Intent) -> Mentions {
    if !tells(step) || context.typed().is_none() {
        return Mentions::default();
    }
    let reading = context.reading();
    let helped = context.helped.get().cloned().flatten();
    Mentions { others: others(reading), helped, doubts: doubts(reading), excluded: Vec::new() }
}

/// What is not to be shown any more by typed words that are no command and no button.
fn excluded_by(context: &Context<'_, '_>, step: &Intent) -> Vec<(ActivityId, Dismissal)> {
    let names_something = matches!(
        step,
        Intent::ActsOnly
            | Intent::Reported(..)
            | Intent::Act(Action::Activity(_, ActivityVerb::Card))
    );
    if !(names_something || tells(step)) || context.typed().is_none() {
        return Vec::new();
    }
    let refused = &context.reading().refused;
    exclusions::excluded(context.view.content, context.speaker, context.text(), refused)
}

/// What names an activity only to refuse it does not ask for its card.
fn step_beside(step: Intent, excluded: &[(ActivityId, Dismissal)]) -> Intent {
    let is_out = |id: &ActivityId| excluded.iter().any(|(other, _)| other == id);
    let asks_for_it =
        matches!(&step, Intent::Act(Action::Activity(id, ActivityVerb::Card)) if is_out(id));
    let is_heard = matches!(step, Intent::NotUnderstood) && !excluded.is_empty();
    if asks_for_it || is_heard { Intent::ActsOnly } else { step }
}

/// The names of the interpreters, in order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    order::INTERPRETERS.iter().map(|(name, _)| *name)
}

/// What is said to words that do not stop the talk. A person who types the label of a button that
/// stands there, or a phrase that means one, means that button, whatever the classifier makes of it.
fn sorrow_of(context: &Context<'_, '_>, found: AlarmFound) -> Option<Notice> {
    if !found.unsure {
        return Some(Notice::Distress);
    }
    let is_meant = |text| {
        context.screen().labelled(text).is_some()
            || phrase(context.view, context.speaker, text).is_some()
            || help::step(context.view, text).is_some()
    };
    let is_button = context.kind.words().is_some_and(is_meant);
    (!is_button).then_some(Notice::Unsure)
}
