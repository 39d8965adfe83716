//! The card of a weekly call.

use strum::IntoEnumIterator;

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::call::WeeklyStep;
use super::page::{button, page};
use crate::conversation::dutch_day;
use crate::conversation::render::day_of;
use crate::conversation::render::page::Page;
use crate::conversation::team::{CALLS_MAX, WeeklyCall, WeeklyCard, WeeklyNote};

/// So many calls of before are read at a glance.
const CALLS_SHOWN: usize = 3;

/// The card that is open, or the way to it. Where the team keeps none, nothing of a card is shown.
pub(super) fn screen<'a>(at: &At<'a>, step: WeeklyStep) -> Page<'a> {
    let word = at.desk.call.code_word.as_str();
    let team = at.team.map(|access| &access.team).filter(|team| team.weekly && !word.is_empty());
    let page = match (team.and_then(|team| team.card(word, at.now)), step) {
        _ if team.is_none() => page(at).say("weekly-off"),
        (None, _) => {
            let page = page(at).say_with("weekly-new", &[("word", word.into())]);
            button(page, at, "weekly-new.yes", DeskAction::WeeklyBegin)
        }
        (Some(card), WeeklyStep::New | WeeklyStep::Card) => of_card(at, card),
        (Some(_), WeeklyStep::Note(note)) => {
            button(page(at).say(note_key(note)), at, "weekly-back", DeskAction::WeeklyCard)
        }
    };
    button(page, at, "desk-button-list", DeskAction::List)
}

/// The last calls, the newest last, and what can be written down of this one.
fn of_card<'a>(at: &At<'a>, card: &WeeklyCard) -> Page<'a> {
    let args = [
        ("word", card.word.as_str().into()),
        ("count", card.calls.len().into()),
        ("most", CALLS_MAX.into()),
    ];
    let mut page = page(at).say_with("weekly-card", &args);
    let skipped = card.calls.len().saturating_sub(CALLS_SHOWN);
    for call in card.calls.iter().skip(skipped) {
        page = page.line(of_call(at, call));
    }
    if card.is_full() {
        page = page.say("weekly-last");
    }
    for note in WeeklyNote::iter() {
        page = button(page, at, write_key(note), DeskAction::WeeklyWrite(note));
    }
    button(page, at, "weekly-end", DeskAction::WeeklyEnd)
}

/// One call on one line.
fn of_call(at: &At<'_>, call: &WeeklyCall) -> String {
    let day = day_of(at.speaker, dutch_day(call.at));
    let notes = WeeklyNote::iter().filter(|note| !call.note(*note).is_empty());
    let told =
        notes.map(|note| format!("{}: {}", at.speaker.say(write_key(note)), call.note(note)));
    [day].into_iter().chain(told).collect::<Vec<_>>().join(" — ")
}

/// What a note is called.
fn write_key(note: WeeklyNote) -> &'static str {
    match note {
        WeeklyNote::Liked => "weekly-liked",
        WeeklyNote::Step => "weekly-step",
        WeeklyNote::Went => "weekly-went",
    }
}

/// What is asked for, where a note is typed.
fn note_key(note: WeeklyNote) -> &'static str {
    match note {
        WeeklyNote::Liked => "weekly-liked.ask",
        WeeklyNote::Step => "weekly-step.ask",
        WeeklyNote::Went => "weekly-went.ask",
    }
}
