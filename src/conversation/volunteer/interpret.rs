//! From an input to a step. The alarm comes before everything, here too.

mod intent;
mod own_words;

pub(super) use intent::{Intent, Told};
pub(super) use own_words::heard;
use own_words::{corrected, meant};

use std::cell::OnceCell;

use super::super::command_text::CommandSet as _;
use super::super::interpret::phrases::{behind, is_one};
use super::super::interpret::{
    Intent as Resident, asks_for_help, choose, distinct, helpline, label, named_activity,
    own_card_activity,
};
use super::super::{Action, AnswerVerb, Dismissal, InputKind, exclusions};
use super::at::At;
use super::command::Command;
use super::next_question::asked;
use super::search_intent::{LookUp, look_up, searched};
use super::{DeskAction, render};
use crate::catalogue::ActivityId;
use crate::interview::Answer;
use crate::profile::{Fact, Profile};
use crate::understanding::{AlarmRole, Reading};

/// Reads an input, or leaves it to the next interpreter.
type Interpreter = fn(&Context<'_, '_>) -> Option<Intent>;

/// The interpreters of a volunteer's input, in the order in which they are asked; the first that answers
/// takes it. The last one answers to every line.
const INTERPRETERS: &[(&str, Interpreter)] = &[
    // Somebody may be in danger: before everything, on the words of every kind of input.
    ("alarm", alarm),
    // What is no typed line has a meaning of its own.
    ("button", button),
    ("edit", edited),
    ("other input", other),
    // From here on: a typed line. A slash leaves no doubt.
    ("command", command),
    // The numbers are shown at once, whatever else stands on the screen.
    ("help", help),
    ("helpline", by_number),
    // A number or a label on the screen is meant before what it could tell of a caller.
    ("screen", on_screen),
    // Fixed phrases at the head of a line, before the line is read for facts.
    ("new caller", new_caller),
    ("search", searched_for),
    ("why not", why_not),
    // "nee 82" puts right what was noted, whatever question was read aloud.
    ("correction", corrected),
    // "Heeft al buddyzorg" would be looked up.
    ("refusal", refused),
    // Words that mean a choice of the question that was read aloud.
    ("answer by meaning", meant),
    // A line that tells no fact answers the question that was read aloud.
    ("answer", answered),
    // A line that is a name of a place and nothing else.
    ("place", place),
    // A line that tells nothing of a caller is looked up: first by search, then by name.
    ("look up", looked_up),
    ("activity", activity),
    // All else tells of the caller, and what was not understood is shown.
    ("facts", told),
];

/// A volunteer's input, and the call that it came into.
struct Context<'c, 'a> {
    at: &'c At<'a>,
    kind: &'c InputKind,
    reading: OnceCell<Reading>,
    look_up: OnceCell<LookUp>,
}

impl<'c> Context<'c, '_> {
    /// The line that was typed, also under something that cannot be looked at.
    fn typed(&self) -> Option<&'c str> {
        self.kind.typed()
    }

    fn text(&self) -> &'c str {
        self.typed().unwrap_or_default()
    }

    fn reading(&self) -> &Reading {
        self.reading.get_or_init(|| read(self.at, self.text()))
    }

    fn facts(&self) -> Vec<Fact> {
        facts(self.reading())
    }

    fn look_up(&self) -> &LookUp {
        self.look_up.get_or_init(|| look_up(self.at, self.text(), self.reading()))
    }
}

/// Reads an input of a volunteer.
pub(super) fn interpret(at: &At<'_>, kind: &InputKind) -> Intent {
    match interpreted(at, kind) {
        // However it was asked for: by a command, a button, an old one, or its label.
        (_, Intent::Act(action)) if !action.is_for(at.role) => Intent::Say("desk-unknown-command"),
        (_, step) => step,
    }
}

/// The intent of an input, and the name of the interpreter that took it.
pub(super) fn interpreted(at: &At<'_>, kind: &InputKind) -> (&'static str, Intent) {
    let context = Context { at, kind, reading: OnceCell::new(), look_up: OnceCell::new() };
    let taken = INTERPRETERS.iter().find_map(|(name, read)| Some((*name, read(&context)?)));
    taken.unwrap_or(("none", Intent::Say("desk-only-words")))
}

/// The names of the interpreters, in order.
pub(in crate::conversation) fn names() -> impl Iterator<Item = &'static str> {
    INTERPRETERS.iter().map(|(name, _)| *name)
}

fn alarm(context: &Context<'_, '_>) -> Option<Intent> {
    let found = context.at.view.content.lexicon.alarm(context.kind.words()?)?;
    // Words in another language are not read; nor is what is typed where no call is open.
    let reads = context.at.desk.open && found.role != AlarmRole::OtherLanguage;
    let facts = if reads { context.facts() } else { Vec::new() };
    found.alarm.stops().then_some(Intent::Alarm(found.alarm, facts))
}

fn button(context: &Context<'_, '_>) -> Option<Intent> {
    let InputKind::Press(data) = context.kind else { return None };
    Some(press(context.at, data))
}

fn edited(context: &Context<'_, '_>) -> Option<Intent> {
    let InputKind::Edited(text) = context.kind else { return None };
    Some(changed(context.at, text))
}

/// What else is no typed line.
fn other(context: &Context<'_, '_>) -> Option<Intent> {
    let view = &context.at.view;
    if context.typed().is_some() {
        return None;
    }
    Some(match context.kind {
        InputKind::Location { latitude, longitude } => {
            let nearest = view.content.catalogue.places().nearest(*latitude, *longitude);
            nearest
                .map_or(Intent::Say("desk-location-abroad"), |place| Intent::Places(vec![place.id]))
        }
        InputKind::Invited { .. } => Intent::Say("team-link-for-others"),
        InputKind::OwnCard { link, text } => {
            let activity = own_card_activity(view, link.as_deref(), text);
            activity.map_or(Intent::Say("desk-only-words"), |activity| {
                Intent::Act(DeskAction::Card(activity.id.clone()))
            })
        }
        InputKind::Text(_)
        | InputKind::Edited(_)
        | InputKind::Press(_)
        | InputKind::Forwarded(_)
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
    })
}

fn read(at: &At<'_>, text: &str) -> Reading {
    let (content, today) = (at.view.content, at.view.today);
    let known = Profile::of(at.desk.call.facts.iter().copied());
    content.lexicon.read_knowing(text, &known, content.catalogue.places(), today.year())
}

fn facts(reading: &Reading) -> Vec<Fact> {
    reading.facts.iter().map(|found| found.fact).collect()
}

/// A line that was changed corrects what it told. It answers, chooses and asks for nothing.
fn changed(at: &At<'_>, text: &str) -> Intent {
    let reading = read(at, text);
    let facts = facts(&reading);
    if !at.desk.open || Command::read(text).is_some() || facts.is_empty() {
        return Intent::Unchanged;
    }
    Intent::Told(Told {
        excluded: excluded_by(at, text, &reading),
        facts,
        unread: reading.unread,
        places: Vec::new(),
        area: None,
        look_up: LookUp::No,
    })
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

fn command(context: &Context<'_, '_>) -> Option<Intent> {
    Some(match Command::read(context.text())? {
        Ok((Command::Search, words)) => search(words),
        Ok((command, _)) => command.action(context.at.desk.open).map_or(Intent::Help, Intent::Act),
        Err(_) => Intent::Say("desk-unknown-command"),
    })
}

fn help(context: &Context<'_, '_>) -> Option<Intent> {
    let asks = asks_for_help(&context.at.view, context.text());
    asks.then_some(Intent::Act(DeskAction::HelpNow))
}

fn by_number(context: &Context<'_, '_>) -> Option<Intent> {
    let line = helpline(&context.at.view, context.text())?;
    Some(Intent::Helpline(line.id.clone()))
}

/// The number or the label of a button on the screen.
fn on_screen(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
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
    let Action::Desk(action) = by_number.or_else(by_label)? else { return None };
    Some(Intent::Act(action))
}

/// The next caller, and what the line tells of that one: nothing of the last call is read into it.
fn new_caller(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    if is_one(at.speaker, "words.new-caller", text) {
        return Some(Intent::Act(DeskAction::NewCall));
    }
    let by_colon = text.split_once([':', ',']);
    let by_colon = by_colon.filter(|(head, _)| is_one(at.speaker, "words.next-caller", head));
    let rest = by_colon.map(|(_, rest)| rest);
    let rest = rest.or_else(|| behind(at.speaker, "words.new-caller", text))?;
    let (lexicon, places) = (&at.view.content.lexicon, at.view.content.catalogue.places());
    let reading = lexicon.read(rest, places, at.view.today.year());
    Some(Intent::NextCaller(told_of(at, rest, &reading, LookUp::No)))
}

fn searched_for(context: &Context<'_, '_>) -> Option<Intent> {
    behind(context.at.speaker, "words.search", context.text()).map(search)
}

fn search(words: &str) -> Intent {
    let words = searched(words);
    if words.is_empty() {
        Intent::Say("desk-search-how")
    } else {
        Intent::Act(DeskAction::Find(words))
    }
}

fn why_not(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    behind(at.speaker, "words.why-not", text)?;
    let activity = named_activity(&at.view, text);
    Some(activity.map_or(Intent::Say("desk-unknown-activity"), |activity| {
        Intent::WhyNot(activity.id.clone())
    }))
}

/// The words as an answer to the question that was read aloud.
fn answered(context: &Context<'_, '_>) -> Option<Intent> {
    let at = context.at;
    let question = asked(at).filter(|_| context.facts().is_empty())?;
    let id = question.id.clone();
    let chosen = choose(&at.view, at.speaker, question, context.text(), false)?;
    if let Resident::Act(Action::Answer(_, AnswerVerb::DontKnow | AnswerVerb::RatherNot)) = chosen {
        Some(Intent::Act(DeskAction::Skip(id)))
    } else if let Resident::Answer(chosen) = chosen {
        Some(Intent::Answered(id, Answer::Chosen(chosen)))
    } else {
        let is_none = chosen == Resident::NoneOfThese;
        is_none.then_some(Intent::Answered(id, Answer::NoneOfThese))
    }
}

fn place(context: &Context<'_, '_>) -> Option<Intent> {
    let view = &context.at.view;
    if context.reading().places.first().is_some_and(|found| found.area.is_some()) {
        return None;
    }
    let places = view.content.catalogue.places();
    let named = places.likely(places.named(context.text().trim()));
    (!named.is_empty()).then(|| Intent::Places(distinct(view, named)))
}

fn looked_up(context: &Context<'_, '_>) -> Option<Intent> {
    if !context.facts().is_empty() {
        return None;
    }
    match context.look_up() {
        LookUp::Card(id) => Some(Intent::Act(DeskAction::Card(id.clone()))),
        LookUp::Show(words) => Some(Intent::Act(DeskAction::Find(words.clone()))),
        LookUp::No | LookUp::Nothing | LookUp::Offer(_) => None,
    }
}

fn activity(context: &Context<'_, '_>) -> Option<Intent> {
    if !context.facts().is_empty() {
        return None;
    }
    let activity = named_activity(&context.at.view, context.text())?;
    Some(Intent::Act(DeskAction::Card(activity.id.clone())))
}

/// What the caller told, and what of the line was not understood.
#[expect(clippy::unnecessary_wraps, reason = "the last interpreter leaves nothing to a next one")]
fn told(context: &Context<'_, '_>) -> Option<Intent> {
    let told = told_of(context.at, context.text(), context.reading(), context.look_up().clone());
    Some(Intent::Told(told))
}

/// What the line says not to show any more.
fn excluded_by(at: &At<'_>, text: &str, reading: &Reading) -> Vec<(ActivityId, Dismissal)> {
    exclusions::excluded(at.view.content, at.speaker, text, &reading.refused)
}

/// A line that names an activity only to leave it out asks for no search and no card.
fn refused(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text, reading) = (context.at, context.typed()?, context.reading());
    let told = told_of(at, text, reading, LookUp::No);
    (at.desk.open && !told.excluded.is_empty()).then_some(Intent::Told(told))
}

fn told_of(at: &At<'_>, text: &str, reading: &Reading, look_up: LookUp) -> Told {
    let view = &at.view;
    let mut unread = reading.unread.clone();
    // "nee, hij is 76": the no is no riddle.
    unread.retain(|word| view.content.lexicon.answer_to(word).is_none());
    let area = reading.places.first().and_then(|found| found.area);
    let ambiguous = reading.places.first().filter(|found| found.candidates.len() > 1);
    let places = ambiguous.map(|found| distinct(view, found.candidates.clone()));
    Told {
        facts: facts(reading),
        excluded: excluded_by(at, text, reading),
        unread,
        places: places.unwrap_or_default(),
        area,
        look_up,
    }
}

/// No label of the desk has more words.
const SCREEN_WORDS: usize = 10;
/// A number from here on is an age.
const YOUNGEST: usize = 14;
