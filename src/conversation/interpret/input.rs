//! Interpreters of what is no typed text, and of words that mean danger.

use super::super::InputKind;
use super::super::notice::Notice;
use super::super::view::SessionView;
use super::context::Context;
use super::{Intent, alarm_reply, edit, own_card, press};
use crate::understanding::{Act, Alarm, AlarmFound, AlarmRole, FoundAct};

/// Words of danger.
pub(super) fn alarm(context: &Context<'_, '_>) -> Option<Intent> {
    let found = context.alarm.filter(|found| found.alarm.stops())?;
    let found = of_confession(context, found);
    Some(Intent::Alarm(found, alarm_reply::facts_beside(context, found.role)))
}

/// Who tells of hurting somebody, and that they cannot go on, worries about nobody else: it is the writer who cannot.
/// Whose the violence is, the act does not tell surely enough ("mijn moeder wordt geslagen door mijn broer").
fn of_confession(context: &Context<'_, '_>, found: AlarmFound) -> AlarmFound {
    let is_hurt = |it: &FoundAct| it.sure && it.act == Act::ConfessHurt;
    let is_of_another = found.alarm == Alarm::Indirect && found.role == AlarmRole::Another;
    if is_of_another && context.reading().acts.iter().any(is_hurt) {
        return AlarmFound { role: AlarmRole::Writer, ..found };
    }
    found
}

/// A button that was pressed.
pub(super) fn button(context: &Context<'_, '_>) -> Option<Intent> {
    let InputKind::Press(data) = context.kind else { return None };
    Some(press::step(context.view, data))
}

/// A message that was changed.
pub(super) fn edit(context: &Context<'_, '_>) -> Option<Intent> {
    matches!(context.kind, InputKind::Edited(_))
        .then(|| edit::step(context.view, context.speaker, context.utterance()))
}

/// What else is no typed text.
pub(super) fn other(context: &Context<'_, '_>) -> Option<Intent> {
    if context.typed().is_some() {
        return None;
    }
    match context.kind {
        // An invitation that is good was taken before this.
        InputKind::Invited { .. } => Some(Intent::Notice(Notice::UnknownCommand)),
        InputKind::Location { latitude, longitude } => {
            Some(location(context.view, *latitude, *longitude))
        }
        InputKind::OwnCard { link, text } => {
            Some(own_card::step(context.view, context.speaker, link.as_deref(), text))
        }
        InputKind::Due => Some(Intent::Due),
        kind @ (InputKind::Forwarded(_)
        | InputKind::Voice(_)
        | InputKind::Photo(_)
        | InputKind::Video(_)
        | InputKind::File(_)
        | InputKind::Sticker(_)
        | InputKind::Other(_)
        | InputKind::Contact
        | InputKind::Poll
        | InputKind::Dice) => unreadable(kind),
        // These have interpreters of their own.
        InputKind::Text(_) | InputKind::Edited(_) | InputKind::Press(_) => None,
    }
}

/// What is said to something that cannot be looked at.
pub(super) fn unreadable(kind: &InputKind) -> Option<Intent> {
    let key = match kind {
        InputKind::Forwarded(_) => "heard-forwarded",
        InputKind::Voice(_) => "heard-voice",
        InputKind::Photo(_) => "heard-photo",
        InputKind::Video(_) => "heard-video",
        InputKind::File(_) => "heard-file",
        InputKind::Sticker(_) => "heard-sticker",
        InputKind::Other(_) => "heard-other",
        InputKind::Contact => "heard-contact",
        InputKind::Poll => "heard-poll",
        InputKind::Dice => "heard-dice",
        InputKind::Text(_)
        | InputKind::Edited(_)
        | InputKind::Invited { .. }
        | InputKind::Press(_)
        | InputKind::Location { .. }
        | InputKind::OwnCard { .. }
        | InputKind::Due => return None,
    };
    Some(Intent::Notice(Notice::CannotRead(key)))
}

/// A point on the map is only used to find the place; it is not kept.
fn location(view: &SessionView<'_>, latitude: f64, longitude: f64) -> Intent {
    let nearest = view.content.catalogue.places().nearest(latitude, longitude);
    nearest.map_or(Intent::Notice(Notice::Say("location-abroad")), |place| {
        Intent::Places(vec![place.id])
    })
}
