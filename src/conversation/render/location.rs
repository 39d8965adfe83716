//! The button that tells where the person is: it comes with the question about the place, and goes when another
//! screen comes.

use super::super::view::SessionView;
use super::super::{LocationButton, Screen, Speaker, Stage};
use crate::interview::Kind;
use crate::profile::ForWhom;

/// Whether the button stands below the screen: the person's own place is asked. Where somebody else lives is not
/// where the person is.
pub(in crate::conversation) fn is_wanted(view: &SessionView<'_>) -> bool {
    let asks = view.asked().is_some_and(|question| question.kind == Kind::Place);
    let stands = asks && !matches!(view.session.focus, Screen::Listening { .. });
    let is_talking = view.session.stage == Stage::Talking;
    is_talking && stands && view.profile.for_whom.value() != Some(ForWhom::SomeoneElse)
}

/// What becomes of the button on a screen that wants it or not, where it stood or not.
pub(in crate::conversation) fn button(
    speaker: Speaker<'_>,
    stood: bool,
    wanted: bool,
) -> Option<LocationButton> {
    match (stood, wanted) {
        (false, true) => Some(LocationButton::Offered {
            text: speaker.say("place-button"),
            label: speaker.say("place-button.label"),
        }),
        (true, false) => Some(LocationButton::TakenAway { text: speaker.say("place-button.gone") }),
        (true, true) | (false, false) => None,
    }
}
