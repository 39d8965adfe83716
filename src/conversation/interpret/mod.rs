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
mod step;
mod text;

pub(super) use activity_name::named_activity;
pub(super) use buttons::label;
use buttons::phrase;
pub(super) use help::{asks_for_help, helpline};
pub(super) use own_card::activity as own_card_activity;
pub(super) use step::{Intent, Interpretation};
pub(super) use text::{choose, distinct};

use super::notice::Notice;
use super::view::SessionView;
use super::{InputKind, Screen, Speaker, render};
use crate::understanding::AlarmFound;

/// Reads an input against what is open now.
pub(super) fn interpret(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
) -> Interpretation {
    let alarm = kind.words().and_then(|text| view.content.lexicon.alarm(text));
    match alarm {
        Some(found) if found.alarm.stops() => {
            let facts = kind.words().map(|text| text::facts_beside(view, text, found.role));
            Interpretation { step: Intent::Alarm(found, facts.unwrap_or_default()), sorrow: None }
        }
        // The card of an alarm is an answer to sorrow already.
        _ if matches!(view.session.focus, Screen::Alarm(_)) => {
            Interpretation { step: step(view, speaker, kind), sorrow: None }
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
    nearest.map_or(Intent::Notice(Notice::UnknownPlace), |place| Intent::Places(vec![place.id]))
}
