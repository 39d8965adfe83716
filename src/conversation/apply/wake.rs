//! Which actions wake a talk that rests, and which leave something to take back.

use super::super::Action;
use super::super::interpret::Intent;

/// Whether an action belongs to the talk itself, so that it wakes a talk that rests.
pub(super) fn begins_talk(action: &Action) -> bool {
    !matches!(
        action,
        Action::HelpNow
            | Action::Help
            | Action::Privacy
            | Action::PrivacyLong
            | Action::Data
            | Action::Erase
            | Action::EraseNow
            | Action::ChooseLanguage
            | Action::Language(_)
            | Action::Called(_)
            | Action::Direct(_)
            | Action::Stop
    )
}

/// Whether what one tap takes back stays after a step.
pub(super) fn keeps_undo(step: &Intent) -> bool {
    matches!(
        step,
        Intent::Act(Action::Undo | Action::Why(_)) | Intent::Alarm(..) | Intent::AlarmReply(_)
    )
}
