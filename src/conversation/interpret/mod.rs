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
mod number;
mod order;
mod own_card;
pub(super) mod phrases;
mod place;
mod press;
mod shared_words;
mod small_talk;
mod text;

pub(super) use activity_name::named_activity;
pub(super) use answer::choose;
pub(super) use buttons::label;
use buttons::phrase;
use context::Context;
pub(super) use help::{asks_for_help, helpline};
pub(super) use own_card::activity as own_card_activity;
pub(super) use place::distinct;

use super::notice::Notice;
use super::view::SessionView;
use super::{Action, Flow, InputKind, Speaker};
use crate::catalogue::ActivityId;
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::{Age, Fact, PlaceId};
use crate::understanding::AlarmFound;

/// What was heard.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Intent {
    /// Somebody may be in danger: this comes before everything.
    Alarm(AlarmFound),
    /// The person wants this.
    Act(Action),
    /// The person chose these, and that is all.
    Answer(Vec<ChoiceId>),
    /// None of the choices.
    NoneOfThese,
    /// One of these, but which?
    Either(Vec<ChoiceId>),
    /// The person typed an age.
    Age(Age),
    /// The person typed a place; several share its name when there is more than one.
    Places(Vec<PlaceId>),
    /// The person typed something like the names of these places.
    NearPlaces(Vec<PlaceId>),
    /// The person told these facts in words of their own.
    Told(Vec<Fact>),
    /// An earlier message was changed: shall this be the answer to the question? A choice may be
    /// [`Screen::NONE`].
    ///
    /// [`Screen::NONE`]: super::Screen::NONE
    OfferAnswer(QuestionId, Vec<ChoiceId>),
    /// An earlier message was changed: do these facts hold?
    OfferFacts(Vec<Fact>),
    /// The words seem to be in this language.
    OtherLanguage(Language),
    /// A button of an earlier question or interview, with a choice, or with [`Screen::NONE`].
    ///
    /// [`Screen::NONE`]: super::Screen::NONE
    OldChoice(QuestionId, ChoiceId),
    /// This helpline is asked for, by its number or its name.
    Helpline(String),
    /// `/start`.
    Start,
    /// A link that carries where it was printed.
    Came(String),
    /// A link that carries an activity.
    Shared(ActivityId),
    /// Why is this activity not on the list?
    WhyNot(ActivityId),
    /// The moment has come that the session waited for.
    Due,
    /// Nothing changes; this is said.
    Notice(Notice),
    /// The words were not understood.
    NotUnderstood,
    /// An earlier message was changed, and nothing follows from that: nothing is said either.
    Unchanged,
}

/// What was heard: the step, and what is said besides when there was sorrow in the words, or what
/// may be more than sorrow. That does not stop the talk, but it is answered.
pub(super) struct Interpretation {
    pub(super) step: Intent,
    pub(super) sorrow: Option<Notice>,
    /// The name of the interpreter that took the input.
    pub(super) interpreter: &'static str,
}

impl Interpretation {
    /// Whether help is asked for: there may be an alarm in the words, or the person wants the
    /// numbers to call. On the card of an alarm, `alarmed`, each of its buttons counts.
    pub(super) fn asks_for_help(&self, alarmed: bool) -> bool {
        self.sorrow.is_some() || self.step.asks_for_help(alarmed)
    }
}

impl Intent {
    fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(_) | Self::Notice(Notice::HelpNow) => true,
            Self::Act(action) => match action {
                Action::Flow(Flow::GoOn) => alarmed,
                Action::Help(_) | Action::Alarm(_) => true,
                Action::Flow(_)
                | Action::Answer(..)
                | Action::Question(..)
                | Action::Screen(_)
                | Action::List(_)
                | Action::Activity(..)
                | Action::FollowUp(_)
                | Action::Language(_)
                | Action::Data(_)
                | Action::Desk(_) => false,
            },
            Self::Answer(_)
            | Self::NoneOfThese
            | Self::Either(_)
            | Self::Age(_)
            | Self::Places(_)
            | Self::NearPlaces(_)
            | Self::Told(_)
            | Self::OfferAnswer(..)
            | Self::OfferFacts(_)
            | Self::OtherLanguage(_)
            | Self::OldChoice(..)
            | Self::Helpline(_)
            | Self::Start
            | Self::Came(_)
            | Self::Shared(_)
            | Self::WhyNot(_)
            | Self::Due
            | Self::Notice(_)
            | Self::NotUnderstood
            | Self::Unchanged => false,
        }
    }
}

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
    Interpretation { step, sorrow, interpreter }
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
