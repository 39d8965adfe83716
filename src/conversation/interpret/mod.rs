//! From an input to a step: what the person wants, or what was said about it.
//!
//! The alarm comes before everything, on every text, in every state.

mod activity_name;
mod buttons;
mod edit;
mod help;
mod number;
mod own_card;
pub(super) mod phrases;
mod press;
mod shared_words;
mod small_talk;
mod text;

pub(super) use activity_name::named_activity;
pub(super) use buttons::label;
use buttons::phrase;
pub(super) use help::{asks_for_help, helpline};
pub(super) use own_card::activity as own_card_activity;
pub(super) use text::{choose, distinct};

use super::notice::Notice;
use super::view::SessionView;
use super::{Action, InputKind, Speaker, render};
use crate::catalogue::{ActivityId, AreaId};
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
    /// The person lives in this region, or abroad; these facts were told beside it.
    Area(AreaId, Vec<Fact>),
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
}

impl Interpretation {
    /// Whether help is asked for: there may be an alarm in the words, or the person wants the
    /// numbers to call. On the card of an alarm, `alarmed`, each of its buttons counts.
    pub(super) fn asks_for_help(&self, alarmed: bool) -> bool {
        self.sorrow.is_some()
            || match &self.step {
                Intent::Alarm(_) | Intent::Notice(Notice::HelpNow) => true,
                Intent::Act(Action::GoOn) => alarmed,
                Intent::Act(action) => matches!(
                    action,
                    Action::HelpNow | Action::Help | Action::Direct(_) | Action::Called(_)
                ),
                _ => false,
            }
    }
}

/// Reads an input against what is open now.
pub(super) fn interpret(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
) -> Interpretation {
    let alarm = kind.words().and_then(|text| view.content.lexicon.alarm(text));
    match alarm {
        Some(found) if found.alarm.stops() => {
            Interpretation { step: Intent::Alarm(found), sorrow: None }
        }
        found => Interpretation {
            step: step(view, speaker, kind),
            sorrow: found.and_then(|found| sorrow(view, speaker, kind, found)),
        },
    }
}

/// What is said to words that do not stop the talk. A person who types the label of a button that
/// stands there, or a phrase that means one, means that button, whatever the classifier makes of it.
fn sorrow(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
    found: AlarmFound,
) -> Option<Notice> {
    if !found.unsure {
        return Some(Notice::Distress);
    }
    let is_meant = |text| {
        let stands_there = render::screen(view, speaker).labelled(text).is_some();
        stands_there || phrase(view, speaker, text).is_some() || help::step(view, text).is_some()
    };
    let is_button = kind.words().is_some_and(is_meant);
    (!is_button).then_some(Notice::Unsure)
}

fn step(view: &SessionView<'_>, speaker: Speaker<'_>, kind: &InputKind) -> Intent {
    let unreadable = |key| Intent::Notice(Notice::CannotRead(key));
    let under = |words, key| caption(view, speaker, words, unreadable(key));
    match kind {
        InputKind::Text(text) => text::step(view, speaker, text),
        InputKind::Edited(text) => edit::step(view, speaker, text),
        // An invitation that is good was taken before this.
        InputKind::Invited { .. } => Intent::Notice(Notice::UnknownCommand),
        InputKind::Press(data) => press::step(view, data),
        InputKind::Location { latitude, longitude } => location(view, *latitude, *longitude),
        InputKind::Forwarded(_) => unreadable("heard-forwarded"),
        InputKind::Voice(words) => under(words, "heard-voice"),
        InputKind::Photo(words) => under(words, "heard-photo"),
        InputKind::Video(words) => under(words, "heard-video"),
        InputKind::File(words) => under(words, "heard-file"),
        InputKind::Sticker(words) => under(words, "heard-sticker"),
        InputKind::Other(words) => under(words, "heard-other"),
        InputKind::Contact => unreadable("heard-contact"),
        InputKind::Poll => unreadable("heard-poll"),
        InputKind::Dice => unreadable("heard-dice"),
        InputKind::OwnCard { link, text } => own_card::step(view, speaker, link.as_deref(), text),
        InputKind::Due => Intent::Due,
    }
}

/// The words under something that cannot be looked at are read as typed ones. Only where they say
/// nothing is it said that it cannot be looked at.
fn caption(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    words: &str,
    unreadable: Intent,
) -> Intent {
    if words.trim().is_empty() {
        return unreadable;
    }
    match text::step(view, speaker, words) {
        Intent::NotUnderstood => unreadable,
        step => step,
    }
}

/// A point on the map is only used to find the place; it is not kept.
fn location(view: &SessionView<'_>, latitude: f64, longitude: f64) -> Intent {
    let nearest = view.content.catalogue.places().nearest(latitude, longitude);
    nearest.map_or(Intent::Notice(Notice::Say("location-abroad")), |place| {
        Intent::Places(vec![place.id])
    })
}
