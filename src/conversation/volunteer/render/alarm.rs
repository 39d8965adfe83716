//! Danger on the line: what the volunteer does now, step by step. Fixed words, checked numbers, no
//! activity. A step that is done is ticked.

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::call::View;
use super::super::concern::Concern;
use super::page::{button, page};
use crate::conversation::Action;
use crate::conversation::render::numbers;
use crate::conversation::render::page::Page;
use crate::understanding::Alarm;

/// The card on the screen, if there is one.
pub(super) fn alarm<'a>(at: &At<'a>) -> Page<'a> {
    let lines = card(at);
    let done = &at.desk.call.steps_done;
    let mut page = lines.iter().fold(page(at), |page, line| match step(line) {
        Some((number, _)) if done.contains(&number) => {
            page.line(at.speaker.say_with("desk-step-done", &[("step", line.as_str().into())]))
        }
        Some(_) | None => page.line(line.clone()),
    });
    page = also(page, at);
    let mut is_first = true;
    for (number, _) in lines.iter().filter_map(|line| step(line)) {
        let label = at.speaker.say_with("desk-button-step", &[("number", number.into())]);
        let action = Action::Desk(DeskAction::Done(number));
        page = if is_first {
            page.button_with(label, action)
        } else {
            page.beside_with(label, action)
        };
        is_first = false;
    }
    page = button(page, at, "desk-button-numbers", DeskAction::HelpNow);
    button(page, at, "desk-button-go-on", DeskAction::List)
}

/// What else there was talk of in this call: its number stays in sight.
fn also<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let call = &at.desk.call;
    let of_suicide =
        matches!(call.view, View::Alarm(Alarm::Acute | Alarm::Suicide | Alarm::Indirect));
    let of_violence = matches!(
        call.view,
        View::Alarm(Alarm::Violence) | View::Concern(Concern::Money | Concern::Control)
    );
    let page = if call.told_of_suicide && !of_suicide {
        page.say_with("desk-also-suicide", &numbers(&at.view))
    } else {
        page
    };
    if call.told_of_violence && !of_violence {
        page.say_with("desk-also-violence", &numbers(&at.view))
    } else {
        page
    }
}

/// The steps of the card on the screen, each with its number and without it in its words.
pub(in crate::conversation) fn steps(at: &At<'_>) -> Vec<(u32, String)> {
    let lines = card(at);
    let steps = lines.iter().filter_map(|line| step(line));
    steps.map(|(number, words)| (number, words.to_owned())).collect()
}

/// The lines of the card on the screen.
fn card(at: &At<'_>) -> Vec<String> {
    let key = match &at.desk.call.view {
        View::Alarm(alarm) => key(*alarm),
        View::Concern(concern) => concern.key(),
        View::List
        | View::Card(_)
        | View::Text(_)
        | View::Found
        | View::Places(_)
        | View::Favourites
        | View::TeamList
        | View::Wrong(_)
        | View::Team
        | View::Removing(_)
        | View::Edit
        | View::More
        | View::Maybe
        | View::WhyNot
        | View::OtherCaller
        | View::Remark(_)
        | View::CallBack(_)
        | View::CallBacks
        | View::Gaps
        | View::Confirm(_)
        | View::Weekly(_) => return Vec::new(),
    };
    let text = at.speaker.say_with(key, &numbers(&at.view));
    text.lines().map(str::to_owned).collect()
}

fn key(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::Emergency => "desk-alarm-emergency",
        Alarm::Acute | Alarm::Suicide | Alarm::Indirect => "desk-alarm-suicide",
        Alarm::Violence => "desk-alarm-violence",
        Alarm::Distress => "desk-alarm-distress",
    }
}

/// A line as a step: "2. Bel 112".
fn step(line: &str) -> Option<(u32, &str)> {
    let (number, words) = line.split_once(". ")?;
    Some((number.parse().ok()?, words))
}
