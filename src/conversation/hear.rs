//! From an input to an action, or to a note about what could not be heard.

use super::about::{About, Open};
use super::note::Note;
use super::screens::screen;
use super::{Action, Command, Focus, Heard, Message, Session, Speaker, Stage};
use crate::interview::{ChoiceId, Kind, Question};
use crate::profile::{Age, PlaceId};

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The person wants this.
    Act(Action),
    /// The person chose these, and that is all.
    Answer(Vec<ChoiceId>),
    /// The person typed an age.
    Age(Age),
    /// The person typed a place; several share its name when there is more than one.
    Places(Vec<PlaceId>),
    /// A button of an earlier question or interview, with a choice.
    OldChoice(Action),
    /// `/start`.
    Start,
    /// Nothing changes; this is said.
    Note(Note),
    /// The words were not understood.
    NotUnderstood,
}

/// Reads an input against what is open now.
pub(super) fn hear(about: &About<'_>, speaker: Speaker<'_>, heard: &Heard) -> Step {
    match heard {
        Heard::Text(text) | Heard::Edited(text) => text_step(about, speaker, text),
        Heard::Press(data) => press(about, data),
        Heard::Location { latitude, longitude } => location(about, *latitude, *longitude),
        Heard::Forwarded(_) => Step::Note(Note::CannotRead("heard-forwarded")),
        Heard::Voice => Step::Note(Note::CannotRead("heard-voice")),
        Heard::Photo(_) => Step::Note(Note::CannotRead("heard-photo")),
        Heard::Video(_) => Step::Note(Note::CannotRead("heard-video")),
        Heard::File(_) => Step::Note(Note::CannotRead("heard-file")),
        Heard::Sticker => Step::Note(Note::CannotRead("heard-sticker")),
        Heard::Contact => Step::Note(Note::CannotRead("heard-contact")),
        Heard::Poll | Heard::Dice | Heard::Other => Step::Note(Note::CannotRead("heard-other")),
    }
}

fn press(about: &About<'_>, data: &str) -> Step {
    let Some(pressed) = Action::decode(data) else {
        return Step::Note(Note::Say("old-button"));
    };
    let Some(question) = pressed.action.question() else {
        return Step::Act(pressed.action);
    };
    let is_open = matches!(about.open(), Open::Question(open) if open.id == *question);
    let same_round = pressed.round == about.session.round;
    if is_open && same_round && about.session.stage == Stage::Talking {
        return Step::Act(pressed.action);
    }
    // An old button is never an error, and never an answer to another question.
    let already = match &pressed.action {
        Action::Choose(question, choice) => about.session.answers.get(question).is_some_and(
            |answer| matches!(answer, crate::interview::Answer::Chosen(all) if *all == [choice.clone()]),
        ),
        _ => false,
    };
    match &pressed.action {
        Action::Choose(id, _) if !already && about.assets.interview.question(id.as_str()).is_some() => {
            Step::OldChoice(pressed.action)
        }
        _ => Step::Note(Note::Say("old-button")),
    }
}

fn location(about: &About<'_>, latitude: f64, longitude: f64) -> Step {
    let nearest = about.assets.catalogue.places().nearest(latitude, longitude);
    nearest.map_or(Step::Note(Note::UnknownPlace), |place| Step::Places(vec![place.id]))
}

fn text_step(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> Step {
    match Command::read(text) {
        Some(Ok((Command::Start, _))) => return Step::Start,
        Some(Ok((command, _))) => {
            return command.action().map_or(Step::Start, Step::Act);
        }
        Some(Err(_)) => return Step::Note(Note::UnknownCommand),
        None => {}
    }
    if let Some(step) = typed_number(about, speaker, text) {
        return step;
    }
    if let Open::Question(question) = about.open()
        && about.session.stage == Stage::Talking
        && let Some(step) = answer_in_words(about, speaker, question, text)
    {
        return step;
    }
    if let Some(action) = label(&screen(about, speaker), text) {
        return Step::Act(action);
    }
    Step::NotUnderstood
}

/// A number chooses what stands there on the screen: the choices first, then the other buttons.
/// For a question about age a number is an age.
fn typed_number(about: &About<'_>, speaker: Speaker<'_>, text: &str) -> Option<Step> {
    let numbers: Vec<usize> = text
        .split(|c: char| c.is_whitespace() || c == ',' || c == '.')
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().ok())
        .collect::<Option<_>>()?;
    let open = about.open();
    let question = match (&open, about.session.stage) {
        (Open::Question(question), Stage::Talking) if shows_question(about.session) => {
            Some(*question)
        }
        _ => None,
    };
    if let (Some(question), [years]) = (question, numbers.as_slice())
        && question.kind == Kind::Number
    {
        let age = u8::try_from(*years).ok().filter(|years| *years > 12).and_then(Age::exactly);
        if let Some(age) = age {
            return Some(Step::Age(age));
        }
    }
    if let Some(question) = question.filter(|question| question.kind == Kind::Many) {
        let chosen: Option<Vec<ChoiceId>> = numbers
            .iter()
            .map(|number| question.choices.get(number.checked_sub(1)?).cloned())
            .collect();
        if let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty()) {
            return Some(Step::Answer(chosen));
        }
    }
    let [number] = numbers.as_slice() else { return None };
    let message = screen(about, speaker);
    let button = message.buttons.iter().flatten().nth(number.checked_sub(1)?)?;
    Action::decode(&button.data).map(|pressed| Step::Act(pressed.action))
}

fn shows_question(session: &Session) -> bool {
    matches!(session.focus, Focus::Interview | Focus::Question(_) | Focus::Choosing { .. })
}

fn answer_in_words(
    about: &About<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    text: &str,
) -> Option<Step> {
    if question.kind == Kind::Place {
        let places = about.assets.catalogue.places().named(text.trim());
        if !places.is_empty() {
            return Some(Step::Places(places));
        }
        if label(&screen(about, speaker), text).is_none() {
            return Some(Step::Note(Note::UnknownPlace));
        }
    }
    None
}

/// The action of the button with this label, whatever its case and signs.
fn label(message: &Message, text: &str) -> Option<Action> {
    let fold = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let wanted = fold(text);
    let button = message
        .buttons
        .iter()
        .flatten()
        .find(|button| !wanted.is_empty() && fold(&button.label) == wanted)?;
    Action::decode(&button.data).map(|pressed| pressed.action)
}
