//! From an input to a step. The alarm comes before everything, here too.

use super::super::hear::{Step as Resident, choose, distinct, label, named_activity, words_in};
use super::super::{Action, Heard};
use super::command::Command;
use super::question::next_question;
use super::{At, DeskAction, show};
use crate::catalogue::{ActivityId, folded_name};
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
    /// The caller told this; the words that were not understood stand beside it, and the places of
    /// a name that several have.
    Told(Vec<Fact>, Vec<String>, Vec<PlaceId>),
    /// The caller answers the question that was read aloud.
    Answered(QuestionId, Answer),
    /// A place of a name that several have.
    Places(Vec<PlaceId>),
    /// Why is this activity not on the list?
    WhyNot(ActivityId),
    /// Only this is said.
    Say(&'static str),
}

/// Reads an input of a volunteer.
pub(super) fn hear(at: &At<'_>, heard: &Heard) -> Step {
    let alarm = words_in(heard).and_then(|text| at.about.assets.lexicon.alarm(text));
    if let Some(found) = alarm.filter(|found| found.alarm.stops()) {
        return Step::Alarm(found.alarm);
    }
    match heard {
        Heard::Text(text) | Heard::Edited(text) => words(at, text),
        Heard::Press(data) => press(at, data),
        Heard::Location { latitude, longitude } => {
            let nearest = at.about.assets.catalogue.places().nearest(*latitude, *longitude);
            nearest.map_or(Step::Say("unknown-place"), |place| Step::Places(vec![place.id]))
        }
        _ => Step::Say("desk-only-words"),
    }
}

/// A button of another call changes nothing of this one.
fn press(at: &At<'_>, data: &str) -> Step {
    let Some(pressed) = Action::decode(data) else { return Step::Say("old-button") };
    let Action::Desk(action) = pressed.action else { return Step::Say("desk-other-side") };
    let of_this_call = pressed.round == at.desk.number;
    let is_of_a_call = matches!(
        action,
        DeskAction::Drop(_)
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
        Some(Ok((command, _))) => {
            let action = command.action(at.desk.open);
            return action.map_or(Step::Say("desk-help"), Step::Act);
        }
        Some(Err(())) => return Step::Say("desk-unknown-command"),
        None => {}
    }
    if let Some(action) = on_screen(at, text) {
        return Step::Act(action);
    }
    if says(at, "words.new-caller", text) {
        return Step::Act(DeskAction::NewCall);
    }
    if asks_why_not(at, text) {
        return match named_activity(&at.about, text) {
            Some(activity) => Step::WhyNot(activity.id.clone()),
            None => Step::Say("desk-unknown-activity"),
        };
    }
    let (assets, today) = (at.about.assets, at.about.today);
    told(at, text, assets.lexicon.read(text, assets.catalogue.places(), today.year()))
}

/// What the caller told; else an answer to the question; else an activity by its name.
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
    if facts.is_empty()
        && let Some(activity) = named_activity(&at.about, text)
    {
        return Step::Act(DeskAction::Card(activity.id.clone()));
    }
    let places = ambiguous.map(|found| distinct(&at.about, found.candidates.clone()));
    Step::Told(facts, reading.unread, places.unwrap_or_default())
}

/// The words as an answer to the question that was read aloud.
fn answered(at: &At<'_>, text: &str) -> Option<Step> {
    let question = next_question(at)?;
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
    let screen = show::screen(at);
    let number = text.trim().parse::<usize>().ok().filter(|number| *number < YOUNGEST);
    let by_number = number.and_then(|number| {
        let button = screen.buttons.iter().flatten().nth(number.checked_sub(1)?)?;
        Action::decode(&button.data).map(|pressed| pressed.action)
    });
    match by_number.or_else(|| label(&screen, text))? {
        Action::Desk(action) => Some(action),
        _ => None,
    }
}

/// A number from here on is an age.
const YOUNGEST: usize = 14;

/// Whether a text is one of the phrases under a key.
fn says(at: &At<'_>, key: &str, text: &str) -> bool {
    let said = folded_name(text);
    at.speaker.say(key).split('|').any(|phrase| folded_name(phrase) == said)
}

/// Whether a text asks why something is not on the list.
fn asks_why_not(at: &At<'_>, text: &str) -> bool {
    let said = format!("{} ", folded_name(text));
    let phrases = at.speaker.say("words.why-not");
    phrases.split('|').any(|phrase| said.starts_with(&format!("{} ", folded_name(phrase))))
}
