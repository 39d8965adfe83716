//! From an input to a step. The alarm comes before everything, here too.

mod context;
mod danger;
mod intent;
mod next_caller;
mod own_words;

use intent::Beside;
pub(super) use intent::{Danger, Intent, Told};

use super::super::candidates::distinct;
use super::super::command_text::CommandSet as _;
use super::super::interpret::phrases::{behind, is_one};
use super::super::interpret::{
    Intent as Resident, asks_for_help, choose, helpline, label, named_activity, own_card_activity,
};
use super::super::team::code_word;
use super::super::{Action, AnswerVerb, InputKind};
use super::action::DeskAction;
use super::at::At;
use super::command::Command;
use super::next_question::asked;
use super::render;
use super::search_intent::{LookUp, is_phone_number, searched};
use crate::interview::Answer;
use context::{Context, told_of};
use next_caller::begins_with;
use own_words::{beside, corrected, meant, settled};

/// Reads an input, or leaves it to the next interpreter.
type Interpreter = fn(&Context<'_, '_>) -> Option<Intent>;

/// The interpreters of a volunteer's input, in the order in which they are asked; the first that answers
/// takes it. The last one answers to every line.
const INTERPRETERS: &[(&str, Interpreter)] = &[
    // Somebody may be in danger: before everything, on the words of every kind of input.
    ("alarm", danger::alarm),
    // What is no typed line has a meaning of its own.
    ("button", button),
    ("edit", edited),
    ("other input", other),
    // From here on: a typed line. A slash leaves no doubt.
    ("command", command),
    // "112 is gebeld" on the card of an alarm asks for no number; a new alarm in the words came before.
    ("alarm step", danger::replied),
    // A fixed phrase that is about the line before, whatever it could tell.
    ("undo", undone),
    // The numbers are shown at once, whatever else stands on the screen.
    ("help", help),
    // What is asked for is no line of the caller, also where it is a number: behind what must always work.
    ("note", noted),
    ("helpline", by_number),
    // A long number is of nobody who calls.
    ("phone number", owner),
    // A number or a label on the screen is meant before what it could tell of a caller.
    ("screen", on_screen),
    // Fixed phrases at the head of a line, before the line is read for facts.
    ("new caller", next_caller::announced),
    ("search", searched_for),
    ("why not", why_not),
    // A plain yes or no answers what is asked, and puts nothing right.
    ("doubt", settled),
    // "nee 82" puts right what was noted, whatever question was read aloud.
    ("correction", corrected),
    // "Oeps" and "verkeerd getypt" alone say only that something is to be put right.
    ("correction to come", to_be_corrected),
    // A line that fits nobody whom the call is about: behind corrections, which contradict on purpose.
    ("other caller", next_caller::likely),
    // "Heeft al buddyzorg" would be looked up.
    ("refusal", refused),
    // The name of something is looked up, and tells nothing of the caller: before all that reads facts.
    ("name", named),
    // Words that mean a choice of the question that was read aloud.
    ("answer by meaning", meant),
    // A line that tells no fact answers the question that was read aloud.
    ("answer", answered),
    // A line that is a name of a place and nothing else.
    ("place", place),
    // A line that tells nothing of a caller is looked up: first by search, then by name.
    ("look up", looked_up),
    ("activity", activity),
    // All else tells of the caller, and what of it was not understood is shown where it matters.
    ("facts", told),
];

/// Reads an input of a volunteer; with what it tells beside its step.
pub(super) fn interpret(at: &At<'_>, kind: &InputKind) -> (Intent, Option<Beside>) {
    let context = Context::new(at, kind);
    let step = match taken(&context) {
        // However it was asked for: by a command, a button, an old one, or its label.
        (_, Intent::Act(action)) if !action.is_for(at.role) => Intent::Say("desk-unknown-command"),
        (_, Intent::Act(DeskAction::NextCaller)) => begins_with(at, &at.desk.call.kept_line),
        (_, Intent::Act(DeskAction::SameCaller)) => of_this_caller(at),
        (_, step) => step,
    };
    let beside = beside(&context, &step);
    (step, beside)
}

/// The line that was kept is told of the caller of this call.
fn of_this_caller(at: &At<'_>) -> Intent {
    let line = &at.desk.call.kept_line;
    Intent::Told(told_of(at, line, &context::read(at, line)))
}

/// The intent of an input, and the name of the interpreter that took it.
pub(super) fn interpreted(at: &At<'_>, kind: &InputKind) -> (&'static str, Intent) {
    taken(&Context::new(at, kind))
}

fn taken(context: &Context<'_, '_>) -> (&'static str, Intent) {
    let taken = INTERPRETERS.iter().find_map(|(name, read)| Some((*name, read(context)?)));
    taken.unwrap_or(("none", Intent::Say("desk-only-words")))
}

/// The names of the interpreters, in order.
pub(in crate::conversation) fn names() -> impl Iterator<Item = &'static str> {
    INTERPRETERS.iter().map(|(name, _)| *name)
}

fn button(context: &Context<'_, '_>) -> Option<Intent> {
    let InputKind::Press(data) = context.kind else { return None };
    Some(press(context.at, data))
}

fn edited(context: &Context<'_, '_>) -> Option<Intent> {
    let InputKind::Edited(text) = context.kind else { return None };
    Some(changed(context, text))
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

/// A line that was changed corrects what it told. It answers, chooses and asks for nothing.
fn changed(context: &Context<'_, '_>, text: &str) -> Intent {
    let at = context.at;
    let told = told_of(at, text, &context::read_utterance(at, context.utterance()));
    let notes = at.desk.call.view.takes_a_note();
    if !at.desk.open || notes || Command::read(text).is_some() || told.facts.is_empty() {
        return Intent::Unchanged;
    }
    Intent::Told(Told { places: Vec::new(), area: None, ..told })
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
            | DeskAction::Allow(_)
            | DeskAction::Answer(..)
            | DeskAction::NoneOf(_)
            | DeskAction::Skip(_)
            | DeskAction::Place(_)
            | DeskAction::Undo
            | DeskAction::NextCaller
            | DeskAction::SameCaller
            | DeskAction::About(_)
            | DeskAction::Done(_)
            | DeskAction::Choose(_)
            | DeskAction::Paper
            | DeskAction::TellRemark(_)
            | DeskAction::CallBackConsent(_)
            | DeskAction::CallBackTell
            | DeskAction::WeeklyCard
            | DeskAction::WeeklyBegin
            | DeskAction::WeeklyWrite(_)
            | DeskAction::WeeklyEnd
            | DeskAction::NewCall
    );
    if is_of_a_call && !of_this_call { Intent::Say("desk-old-button") } else { Intent::Act(action) }
}

fn command(context: &Context<'_, '_>) -> Option<Intent> {
    Some(match Command::read(context.text())? {
        Ok((Command::Search, words)) => search(words),
        Ok((Command::Card, word)) => open_card(word),
        Ok((command, _)) => command.action(context.at.desk.open).map_or(Intent::Help, Intent::Act),
        Err(_) => Intent::Say("desk-unknown-command"),
    })
}

fn open_card(word: &str) -> Intent {
    code_word(word).map_or(Intent::Say("weekly-how"), Intent::OpenCard)
}

/// What is typed where a remark or a note is asked for. A label on the screen is that button, and the next
/// caller is one.
fn noted(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    let takes = at.desk.open && at.desk.call.view.takes_a_note() && context.typed().is_some();
    let is_other = || next_caller::announced(context).is_some() || on_screen(context).is_some();
    (takes && !is_other()).then(|| Intent::Noted(text.to_owned()))
}

/// "Ongedaan", "laatste weg": what the last line changed is taken back.
fn undone(context: &Context<'_, '_>) -> Option<Intent> {
    let is_said = is_one(context.at.speaker, "words.undo", context.text());
    is_said.then_some(Intent::Act(DeskAction::Undo))
}

/// A telephone number and nothing else: whose is it?
fn owner(context: &Context<'_, '_>) -> Option<Intent> {
    let text = context.text();
    is_phone_number(text).then(|| search(text))
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

/// A word that announces a correction, and nothing behind it.
fn to_be_corrected(context: &Context<'_, '_>) -> Option<Intent> {
    let is_said = is_one(context.at.speaker, "words.right-only", context.text());
    (is_said && context.at.desk.open).then_some(Intent::Say("desk-correct-how"))
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
    let chosen = choose(&at.view, at.speaker, question, context.utterance(), false)?;
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

/// The name of an activity, an organisation, a helpline or a referral. What it could tell of the caller is
/// offered beside what is found.
fn named(context: &Context<'_, '_>) -> Option<Intent> {
    match context.look_up() {
        LookUp::Named(words) if !context.facts().is_empty() => {
            Some(Intent::Act(DeskAction::Find(words.clone())))
        }
        LookUp::Named(_)
        | LookUp::Card(_)
        | LookUp::Show(_)
        | LookUp::No
        | LookUp::Nothing
        | LookUp::Offer(_) => None,
    }
}

fn looked_up(context: &Context<'_, '_>) -> Option<Intent> {
    if !context.facts().is_empty() || !context.reading().others.is_empty() {
        return None;
    }
    match context.look_up() {
        LookUp::Card(id) => Some(Intent::Act(DeskAction::Card(id.clone()))),
        LookUp::Show(words) | LookUp::Named(words) => {
            Some(Intent::Act(DeskAction::Find(words.clone())))
        }
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
    let look_up = context.look_up().clone();
    Some(Intent::Told(Told { look_up, ..context.told() }))
}

/// A line that names an activity only to leave it out asks for no search and no card.
fn refused(context: &Context<'_, '_>) -> Option<Intent> {
    context.typed().filter(|_| context.at.desk.open)?;
    let told = context.told();
    (!told.excluded.is_empty()).then_some(Intent::Told(told))
}

/// No label of the desk has more words.
const SCREEN_WORDS: usize = 10;
/// A number from here on is an age.
const YOUNGEST: usize = 14;
