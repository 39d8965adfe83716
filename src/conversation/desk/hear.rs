//! From an input to a step. The alarm comes before everything, here too.

use super::super::hear::{
    Step as Resident, asks_for_help, choose, distinct, helpline, label, named_activity,
    own_card_activity,
};
use super::super::phrases::{behind, is_one};
use super::super::{Action, Heard};
use super::command::Command;
use super::look_up::{LookUp, look_up, searched};
use super::question::asked;
use super::{At, DeskAction, show};
use crate::catalogue::ActivityId;
use crate::interview::{Answer, QuestionId};
use crate::profile::{Fact, PlaceId};
use crate::understanding::{Alarm, Reading};

/// What was heard.
#[derive(Debug)]
pub(super) enum Step {
    /// Somebody may be in danger.
    Alarm(Alarm),
    /// The volunteer wants this.
    Act(DeskAction),
    /// The caller told this.
    Told(Told),
    /// The caller answers the question that was read aloud.
    Answered(QuestionId, Answer),
    /// A place of a name that several have.
    Places(Vec<PlaceId>),
    /// Why is this activity not on the list?
    WhyNot(ActivityId),
    /// This helpline is asked for, by its number.
    Helpline(String),
    /// What can be done here.
    Help,
    /// Only this is said.
    Say(&'static str),
    /// An earlier line was changed, and nothing follows from that.
    Unchanged,
}

impl Step {
    /// Whether the reply shows help: there is danger, or the numbers were asked for. On the card of
    /// an alarm, `alarmed`, its other button counts too.
    pub(super) fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(_) | Self::Act(DeskAction::HelpNow) | Self::Help => true,
            Self::Act(DeskAction::List) => alarmed,
            _ => false,
        }
    }
}

/// What a line tells.
#[derive(Debug)]
pub(super) struct Told {
    /// What was understood of the caller.
    pub(super) facts: Vec<Fact>,
    /// The words that were not understood.
    pub(super) unread: Vec<String>,
    /// The places of a name that several have.
    pub(super) places: Vec<PlaceId>,
    /// The line as a search.
    pub(super) look_up: LookUp,
}

/// Reads an input of a volunteer.
pub(super) fn hear(at: &At<'_>, heard: &Heard) -> Step {
    match understood(at, heard) {
        // However it was asked for: by a command, a button, an old one, or its label.
        Step::Act(action) if !action.is_for(at.role) => Step::Say("desk-unknown-command"),
        step => step,
    }
}

fn understood(at: &At<'_>, heard: &Heard) -> Step {
    let alarm = heard.words().and_then(|text| at.about.assets.lexicon.alarm(text));
    if let Some(found) = alarm.filter(|found| found.alarm.stops()) {
        return Step::Alarm(found.alarm);
    }
    match heard {
        Heard::Text(text) => words(at, text),
        Heard::Edited(text) => changed(at, text),
        Heard::Photo(text)
        | Heard::Video(text)
        | Heard::File(text)
        | Heard::Voice(text)
        | Heard::Sticker(text)
        | Heard::Other(text)
            if !text.trim().is_empty() =>
        {
            words(at, text)
        }
        Heard::Press(data) => press(at, data),
        Heard::Location { latitude, longitude } => {
            let nearest = at.about.assets.catalogue.places().nearest(*latitude, *longitude);
            nearest.map_or(Step::Say("unknown-place"), |place| Step::Places(vec![place.id]))
        }
        Heard::Invited { .. } => Step::Say("team-link-for-others"),
        Heard::OwnCard { link, text } => {
            let activity = own_card_activity(&at.about, link.as_deref(), text);
            activity.map_or(Step::Say("desk-only-words"), |activity| {
                Step::Act(DeskAction::Card(activity.id.clone()))
            })
        }
        Heard::Forwarded(_)
        | Heard::Photo(_)
        | Heard::Video(_)
        | Heard::File(_)
        | Heard::Voice(_)
        | Heard::Sticker(_)
        | Heard::Other(_)
        | Heard::Contact
        | Heard::Poll
        | Heard::Dice
        | Heard::Due => Step::Say("desk-only-words"),
    }
}

/// A line that was changed corrects what it told. It answers, chooses and asks for nothing.
fn changed(at: &At<'_>, text: &str) -> Step {
    let (assets, today) = (at.about.assets, at.about.today);
    let reading = assets.lexicon.read(text, assets.catalogue.places(), today.year());
    let facts: Vec<Fact> = reading.facts.iter().map(|found| found.fact).collect();
    if !at.desk.open || Command::read(text).is_some() || facts.is_empty() {
        return Step::Unchanged;
    }
    Step::Told(Told { facts, unread: reading.unread, places: Vec::new(), look_up: LookUp::No })
}

/// A button of another call changes nothing of this one.
fn press(at: &At<'_>, data: &str) -> Step {
    let Some(pressed) = Action::decode(data) else { return Step::Say("old-button") };
    let Action::Desk(action) = pressed.action else { return Step::Say("desk-other-side") };
    let of_this_call = pressed.round == at.desk.number;
    let is_of_a_call = matches!(
        action,
        DeskAction::Drop(_)
            | DeskAction::Keep(_)
            | DeskAction::Answer(..)
            | DeskAction::NoneOf(_)
            | DeskAction::Skip(_)
            | DeskAction::Place(_)
            | DeskAction::Choose(_)
            | DeskAction::Paper
            | DeskAction::NewCall
    );
    if is_of_a_call && !of_this_call { Step::Say("desk-old-button") } else { Step::Act(action) }
}

fn words(at: &At<'_>, text: &str) -> Step {
    match Command::read(text) {
        Some(Ok((Command::Search, words))) => return search(words),
        Some(Ok((command, _))) => {
            let action = command.action(at.desk.open);
            return action.map_or(Step::Help, Step::Act);
        }
        Some(Err(_)) => return Step::Say("desk-unknown-command"),
        None => {}
    }
    if asks_for_help(&at.about, text) {
        return Step::Act(DeskAction::HelpNow);
    }
    if let Some(line) = helpline(&at.about, text) {
        return Step::Helpline(line.id.clone());
    }
    if let Some(action) = on_screen(at, text) {
        return Step::Act(action);
    }
    if is_one(at.speaker, "words.new-caller", text) {
        return Step::Act(DeskAction::NewCall);
    }
    if let Some(words) = behind(at.speaker, "words.search", text) {
        return search(words);
    }
    if behind(at.speaker, "words.why-not", text).is_some() {
        return match named_activity(&at.about, text) {
            Some(activity) => Step::WhyNot(activity.id.clone()),
            None => Step::Say("desk-unknown-activity"),
        };
    }
    let (assets, today) = (at.about.assets, at.about.today);
    told(at, text, assets.lexicon.read(text, assets.catalogue.places(), today.year()))
}

fn search(words: &str) -> Step {
    let words = searched(words);
    if words.is_empty() { Step::Say("desk-search-how") } else { Step::Act(DeskAction::Find(words)) }
}

/// What the caller told; else an answer to the question; else activities by their names.
fn told(at: &At<'_>, text: &str, reading: Reading) -> Step {
    let facts: Vec<Fact> = reading.facts.iter().map(|found| found.fact).collect();
    let ambiguous = reading.places.iter().find(|found| found.place.is_none());
    if facts.is_empty()
        && let Some(step) = answered(at, text)
    {
        return step;
    }
    let named = at.about.assets.catalogue.places().named(text.trim());
    if !named.is_empty() {
        return Step::Places(distinct(&at.about, named));
    }
    let look_up = look_up(at, text, &reading);
    let mut unread = reading.unread;
    // "nee, hij is 76": the no is no riddle.
    unread.retain(|word| at.about.assets.lexicon.answer_to(word).is_none());
    if facts.is_empty() {
        match look_up {
            LookUp::Card(id) => return Step::Act(DeskAction::Card(id)),
            LookUp::Show(words) => return Step::Act(DeskAction::Find(words)),
            LookUp::No | LookUp::Nothing | LookUp::Offer(_) => {}
        }
        if let Some(activity) = named_activity(&at.about, text) {
            return Step::Act(DeskAction::Card(activity.id.clone()));
        }
    }
    let places = ambiguous.map(|found| distinct(&at.about, found.candidates.clone()));
    let places = places.unwrap_or_default();
    Step::Told(Told { facts, unread, places, look_up })
}

/// The words as an answer to the question that was read aloud.
fn answered(at: &At<'_>, text: &str) -> Option<Step> {
    let question = asked(at)?;
    let id = question.id.clone();
    Some(match choose(&at.about, at.speaker, question, text)? {
        Resident::Answer(chosen) => Step::Answered(id, Answer::Chosen(chosen)),
        Resident::NoneOfThese => Step::Answered(id, Answer::NoneOfThese),
        Resident::Act(Action::DontKnow(_) | Action::RatherNot(_)) => {
            Step::Act(DeskAction::Skip(id))
        }
        _ => return None,
    })
}

/// The number or the label of a button on the screen.
fn on_screen(at: &At<'_>, text: &str) -> Option<DeskAction> {
    // A line is no label, and the screen is not worked out for it.
    if text.split_whitespace().count() > SCREEN_WORDS {
        return None;
    }
    let screen = show::screen(at);
    let number = text.trim().parse::<usize>().ok().filter(|number| *number < YOUNGEST);
    let by_number = number.and_then(|number| {
        let button = screen.numbered(number)?;
        Action::decode(&button.data).map(|pressed| pressed.action)
    });
    // A fact that is said once more is no reason to take it away.
    let by_label =
        || label(&screen, text).filter(|it| !matches!(it, Action::Desk(DeskAction::Drop(_))));
    match by_number.or_else(by_label)? {
        Action::Desk(action) => Some(action),
        _ => None,
    }
}

/// No label of the desk has more words.
const SCREEN_WORDS: usize = 10;
/// A number from here on is an age.
const YOUNGEST: usize = 14;
