//! The beginning of every page of the desk.

use super::super::action::DeskAction;
use super::super::at::At;
use crate::conversation::Action;
use crate::conversation::render::page::Page;

/// An empty page of the call.
pub(super) fn page<'a>(at: &At<'a>) -> Page<'a> {
    Page::new(at.speaker, at.desk.number)
}

/// A button that does something at the desk.
pub(super) fn button<'a>(page: Page<'a>, at: &At<'_>, key: &str, action: DeskAction) -> Page<'a> {
    page.button_with(at.speaker.say(key), Action::Desk(action))
}
