//! Danger on the line: what the volunteer does now, step by step. Fixed words, checked numbers, no
//! activity.

use super::super::DeskAction;
use super::super::at::At;
use super::page::{button, page};
use crate::conversation::render::numbers;
use crate::conversation::render::page::Page;
use crate::understanding::Alarm;

pub(super) fn alarm<'a>(at: &At<'a>, alarm: Alarm) -> Page<'a> {
    let key = match alarm {
        Alarm::Emergency => "desk-alarm-emergency",
        Alarm::Acute | Alarm::Suicide | Alarm::Indirect => "desk-alarm-suicide",
        Alarm::Violence => "desk-alarm-violence",
        Alarm::Distress => "desk-alarm-distress",
    };
    let page = page(at).say_with(key, &numbers(&at.view));
    let page = button(page, at, "desk-button-numbers", DeskAction::HelpNow);
    button(page, at, "desk-button-go-on", DeskAction::List)
}
