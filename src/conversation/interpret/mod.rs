//! From an input to a step: what the person wants, or what was said about it.
//!
//! The alarm comes before everything, on every text, in every state. `order.rs` says in which order the
//! interpreters are asked, and why.

mod activity_name;
mod answer;
mod buttons;
mod context;
mod edit;
mod help;
mod input;
mod listening;
mod number;
mod order;
mod own_card;
pub(super) mod phrases;
mod place;
mod press;
mod shared_words;
mod small_talk;
mod speech_acts;
mod step;
mod text;

pub(super) use activity_name::named_activity;
pub(super) use answer::choose;
pub(super) use buttons::label;
use buttons::phrase;
use context::Context;
pub(super) use help::{asks_for_help, helpline};
pub(super) use own_card::activity as own_card_activity;
pub(super) use place::distinct;
pub(super) use speech_acts::SpeechActs;
pub(super) use step::{Intent, Interpretation};

use super::notice::Notice;
use super::view::SessionView;
use super::{InputKind, Speaker};
use crate::understanding::AlarmFound;

/// Reads an input against what is open now.
pub(super) fn interpret(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
) -> Interpretation {
    let context = Context::new(view, speaker, kind);
    let (interpreter, step) = order::read(&context);
    // Words under something that cannot be looked at: only where they say nothing is that said.
    let unreadable = || input::unreadable(kind).unwrap_or(Intent::NotUnderstood);
    let step = if step == Intent::NotUnderstood { unreadable() } else { step };
    let sorrow = context.alarm.filter(|found| !found.alarm.stops());
    let sorrow = sorrow.and_then(|found| sorrow_of(&context, found));
    let heard = listening::heard(&context, interpreter);
    Interpretation { step, sorrow, heard, interpreter }
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
