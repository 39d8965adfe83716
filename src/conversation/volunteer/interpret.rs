//! From an input to a step. The alarm comes before everything, here too.

use super::super::interpret::phrases::{behind, is_one};
use super::super::interpret::{
    Intent as Resident, asks_for_help, choose, distinct, helpline, label, named_activity,
    own_card_activity,
};
use super::super::{Action, InputKind};
use super::at::At;
use super::command::Command;
use super::next_question::asked;
use super::search_intent::{LookUp, look_up, searched};
use super::{DeskAction, render};
use crate::catalogue::ActivityId;
use crate::interview::{Answer, QuestionId};
use crate::profile::{Fact, PlaceId};
use crate::understanding::{Alarm, AlarmRole, Reading};

/// What was heard.
#[derive(Debug)]
pub(super) enum Intent {
    /// Somebody may be in danger; these facts of the caller stand beside it.
    Alarm(Alarm, Vec<Fact>),
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

impl Intent {
    /// Whether the reply shows help: there is danger, or the numbers were asked for. On the card of
    /// an alarm, `alarmed`, its other button counts too.
    pub(super) fn asks_for_help(&self, alarmed: bool) -> bool {
        match self {
            Self::Alarm(..) | Self::Act(DeskAction::HelpNow) | Self::Help => true,
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
pub(super) fn interpret(at: &At<'_>, kind: &InputKind) -> Intent {
    match understood(at, kind) {
        // However it was asked for: by a command, a button, an old one, or its label.
        Intent::Act(action) if !action.is_for(at.role) => Intent::Say("desk-unknown-command"),
        step => step,
    }
}

fn understood(at: &At<'_>, kind: &InputKind) -> Intent {
    let alarm = kind.words().and_then(|text| at.view.content.lexicon.alarm(text));
    if let Some(found) = alarm.filter(|found| found.alarm.stops()) {
        return Intent::Alarm(found.alarm, facts_beside(at, kind, found.role));
    }
    match kind {
        InputKind::Text(text) => words(at, text),
        InputKind::Edited(text) => changed(at, text),
        InputKind::Photo(text)
        | InputKind::Video(text)
        | InputKind::File(text)
        | InputKind::Voice(text)
        | InputKind::Sticker(text)
        | InputKind::Other(text)
            if !text.trim().is_empty() =>
        {
            words(at, text)
        }
        InputKind::Press(data) => press(at, data),
        InputKind::Location { latitude, longitude } => {
            let nearest = at.view.content.catalogue.places().nearest(*latitude, *longitude);
            nearest.map_or(Intent::Say("unknown-place"), |place| Intent::Places(vec![place.id]))
        }
        InputKind::Invited { .. } => Intent::Say("team-link-for-others"),
        InputKind::OwnCard { link, text } => {
            let activity = own_card_activity(&at.view, link.as_deref(), text);
            activity.map_or(Intent::Say("desk-only-words"), |activity| {
                Intent::Act(DeskAction::Card(activity.id.clone()))
            })
        }
        InputKind::Forwarded(_)
        | InputKind::Photo(_)
        | InputKind::Video(_)
        | InputKind::File(_)
        | InputKind::Voice(_)
        | InputKind::Sticker(_)
        | InputKind::Other(_)
        | InputKind::Contact
        | InputKind::Poll
        | InputKind::Dice
        | InputKind::Due => Intent::Say("desk-only-words"),
    }
}

/// The facts of a line that holds an alarm. Words in another language are not read.
fn facts_beside(at: &At<'_>, kind: &InputKind, role: AlarmRole) -> Vec<Fact> {
    let text = kind.words().filter(|_| at.desk.open && role != AlarmRole::OtherLanguage);
    let (content, today) = (at.view.content, at.view.today);
    let read = |text| content.lexicon.read(text, content.catalogue.places(), today.year());
    text.map_or_else(Vec::new, |text| read(text).facts.iter().map(|found| found.fact).collect())
}

/// A line that was changed corrects what it told. It answers, chooses and asks for nothing.
fn changed(at: &At<'_>, text: &str) -> Intent {
    let (content, today) = (at.view.content, at.view.today);
    let reading = content.lexicon.read(text, content.catalogue.places(), today.year());
    let facts: Vec<Fact> = reading.facts.iter().map(|found| found.fact).collect();
    if !at.desk.open || Command::read(text).is_some() || facts.is_empty() {
        return Intent::Unchanged;
    }
    Intent::Told(Told { facts, unread: reading.unread, places: Vec::new(), look_up: LookUp::No })
}

/// A button of another call changes nothing of this one.
fn press(at: &At<'_>, data: &str) -> Intent {
    let Some(pressed) = Action::decode(data) else { return Intent::Say("old-button") };
    let Action::Desk(action) = pressed.action else { return Intent::Say("desk-other-side") };
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
    if is_of_a_call && !of_this_call { Intent::Say("desk-old-button") } else { Intent::Act(action) }
}

fn words(at: &At<'_>, text: &str) -> Intent {
    match Command::read(text) {
        Some(Ok((Command::Search, words))) => return search(words),
        Some(Ok((command, _))) => {
            let action = command.action(at.desk.open);
            return action.map_or(Intent::Help, Intent::Act);
        }
        Some(Err(_)) => return Intent::Say("desk-unknown-command"),
        None => {}
    }
    if asks_for_help(&at.view, text) {
        return Intent::Act(DeskAction::HelpNow);
    }
    if let Some(line) = helpline(&at.view, text) {
        return Intent::Helpline(line.id.clone());
    }
    if let Some(action) = on_screen(at, text) {
        return Intent::Act(action);
    }
    if is_one(at.speaker, "words.new-caller", text) {
        return Intent::Act(DeskAction::NewCall);
    }
    if let Some(words) = behind(at.speaker, "words.search", text) {
        return search(words);
    }
    if behind(at.speaker, "words.why-not", text).is_some() {
        return match named_activity(&at.view, text) {
            Some(activity) => Intent::WhyNot(activity.id.clone()),
            None => Intent::Say("desk-unknown-activity"),
        };
    }
    let (content, today) = (at.view.content, at.view.today);
    told(at, text, content.lexicon.read(text, content.catalogue.places(), today.year()))
}

fn search(words: &str) -> Intent {
    let words = searched(words);
    if words.is_empty() {
        Intent::Say("desk-search-how")
    } else {
        Intent::Act(DeskAction::Find(words))
    }
}

/// What the caller told; else an answer to the question; else activities by their names.
fn told(at: &At<'_>, text: &str, reading: Reading) -> Intent {
    let facts: Vec<Fact> = reading.facts.iter().map(|found| found.fact).collect();
    let ambiguous = reading.places.iter().find(|found| found.place.is_none());
    if facts.is_empty()
        && let Some(step) = answered(at, text)
    {
        return step;
    }
    let named = at.view.content.catalogue.places().named(text.trim());
    if !named.is_empty() {
        return Intent::Places(distinct(&at.view, named));
    }
    let look_up = look_up(at, text, &reading);
    let mut unread = reading.unread;
    // "nee, hij is 76": the no is no riddle.
    unread.retain(|word| at.view.content.lexicon.answer_to(word).is_none());
    if facts.is_empty() {
        match look_up {
            LookUp::Card(id) => return Intent::Act(DeskAction::Card(id)),
            LookUp::Show(words) => return Intent::Act(DeskAction::Find(words)),
            LookUp::No | LookUp::Nothing | LookUp::Offer(_) => {}
        }
        if let Some(activity) = named_activity(&at.view, text) {
            return Intent::Act(DeskAction::Card(activity.id.clone()));
        }
    }
    let places = ambiguous.map(|found| distinct(&at.view, found.candidates.clone()));
    let places = places.unwrap_or_default();
    Intent::Told(Told { facts, unread, places, look_up })
}

/// The words as an answer to the question that was read aloud.
fn answered(at: &At<'_>, text: &str) -> Option<Intent> {
    let question = asked(at)?;
    let id = question.id.clone();
    Some(match choose(&at.view, at.speaker, question, text, false)? {
        Resident::Answer(chosen) => Intent::Answered(id, Answer::Chosen(chosen)),
        Resident::NoneOfThese => Intent::Answered(id, Answer::NoneOfThese),
        Resident::Act(Action::DontKnow(_) | Action::RatherNot(_)) => {
            Intent::Act(DeskAction::Skip(id))
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
    let screen = render::screen(at);
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
