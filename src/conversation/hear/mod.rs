//! From an input to a step: what the person wants, or what was said about it.
//!
//! The alarm comes before everything, on every text, in every state.

mod edit;
mod help;
mod labels;
mod named;
mod number;
mod own_card;
mod press;
mod screen;
mod words;

pub(super) use help::{asks_for_help, helpline};
pub(super) use named::named_activity;
pub(super) use own_card::activity as own_card_activity;
pub(super) use screen::label;
use screen::phrase;
pub(super) use words::{choose, distinct};

use super::about::About;
use super::note::Note;
use super::{Action, Heard, Speaker, screens};
use crate::catalogue::ActivityId;
use crate::interview::{ChoiceId, QuestionId};
use crate::language::Language;
use crate::profile::{Age, Fact, PlaceId};
use crate::understanding::AlarmFound;

/// What was heard.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
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
    /// [`Focus::NONE`].
    ///
    /// [`Focus::NONE`]: super::Focus::NONE
    OfferAnswer(QuestionId, Vec<ChoiceId>),
    /// An earlier message was changed: do these facts hold?
    OfferFacts(Vec<Fact>),
    /// The words seem to be in this language.
    OtherLanguage(Language),
    /// A button of an earlier question or interview, with a choice, or with [`Focus::NONE`].
    ///
    /// [`Focus::NONE`]: super::Focus::NONE
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
    Note(Note),
    /// The words were not understood.
    NotUnderstood,
    /// An earlier message was changed, and nothing follows from that: nothing is said either.
    Unchanged,
}

/// What was heard: the step, and what is said besides when there was sorrow in the words, or what
/// may be more than sorrow. That does not stop the talk, but it is answered.
pub(super) struct Hearing {
    pub(super) step: Step,
    pub(super) sorrow: Option<Note>,
}

impl Hearing {
    /// Whether help is asked for: there may be an alarm in the words, or the person wants the
    /// numbers to call. On the card of an alarm, `alarmed`, each of its buttons counts.
    pub(super) fn asks_for_help(&self, alarmed: bool) -> bool {
        self.sorrow.is_some()
            || match &self.step {
                Step::Alarm(_) | Step::Note(Note::HelpNow) => true,
                Step::Act(Action::GoOn) => alarmed,
                Step::Act(action) => matches!(
                    action,
                    Action::HelpNow | Action::Help | Action::Direct(_) | Action::Called(_)
                ),
                _ => false,
            }
    }
}

/// Reads an input against what is open now.
pub(super) fn hear(about: &About<'_>, speaker: Speaker<'_>, heard: &Heard) -> Hearing {
    let alarm = heard.words().and_then(|text| about.assets.lexicon.alarm(text));
    match alarm {
        Some(found) if found.alarm.stops() => Hearing { step: Step::Alarm(found), sorrow: None },
        found => Hearing {
            step: step(about, speaker, heard),
            sorrow: found.and_then(|found| sorrow(about, speaker, heard, found)),
        },
    }
}

/// What is said to words that do not stop the talk. Whoever types the label of a button that
/// stands there, or a phrase that means one, means that button, whatever the net makes of it.
fn sorrow(
    about: &About<'_>,
    speaker: Speaker<'_>,
    heard: &Heard,
    found: AlarmFound,
) -> Option<Note> {
    if !found.unsure {
        return Some(Note::Distress);
    }
    let is_meant = |text| {
        let stands_there = screens::screen(about, speaker).labelled(text).is_some();
        stands_there || phrase(about, speaker, text).is_some() || help::step(about, text).is_some()
    };
    let is_button = heard.words().is_some_and(is_meant);
    (!is_button).then_some(Note::Unsure)
}

fn step(about: &About<'_>, speaker: Speaker<'_>, heard: &Heard) -> Step {
    let unreadable = |key| Step::Note(Note::CannotRead(key));
    let under = |words, key| caption(about, speaker, words, unreadable(key));
    match heard {
        Heard::Text(text) => words::step(about, speaker, text),
        Heard::Edited(text) => edit::step(about, speaker, text),
        // An invitation that is good was taken before this.
        Heard::Invited { .. } => Step::Note(Note::UnknownCommand),
        Heard::Press(data) => press::step(about, data),
        Heard::Location { latitude, longitude } => location(about, *latitude, *longitude),
        Heard::Forwarded(_) => unreadable("heard-forwarded"),
        Heard::Voice(words) => under(words, "heard-voice"),
        Heard::Photo(words) => under(words, "heard-photo"),
        Heard::Video(words) => under(words, "heard-video"),
        Heard::File(words) => under(words, "heard-file"),
        Heard::Sticker(words) => under(words, "heard-sticker"),
        Heard::Other(words) => under(words, "heard-other"),
        Heard::Contact => unreadable("heard-contact"),
        Heard::Poll => unreadable("heard-poll"),
        Heard::Dice => unreadable("heard-dice"),
        Heard::OwnCard { link, text } => own_card::step(about, speaker, link.as_deref(), text),
        Heard::Due => Step::Due,
    }
}

/// The words under something that cannot be looked at are read as typed ones. Only where they say
/// nothing is it said that it cannot be looked at.
fn caption(about: &About<'_>, speaker: Speaker<'_>, words: &str, unreadable: Step) -> Step {
    if words.trim().is_empty() {
        return unreadable;
    }
    match words::step(about, speaker, words) {
        Step::NotUnderstood => unreadable,
        step => step,
    }
}

/// A point on the map is only used to find the place; it is not kept.
fn location(about: &About<'_>, latitude: f64, longitude: f64) -> Step {
    let nearest = about.assets.catalogue.places().nearest(latitude, longitude);
    nearest.map_or(Step::Note(Note::UnknownPlace), |place| Step::Places(vec![place.id]))
}
