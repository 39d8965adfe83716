//! A button: of the question that is open, or of an earlier one.

use super::super::about::{About, Open};
use super::super::note::Note;
use super::super::{Action, Focus, Stage};
use super::Step;
use crate::interview::Answer;

/// Reads what a button carries. An old button is never an error, and never an answer to another
/// question than its own.
pub(super) fn step(about: &About<'_>, data: &str) -> Step {
    let pressed = Action::decode(data);
    // Whoever comes here is not on the team, or not any more: a button of the desk is none.
    let Some(pressed) = pressed.filter(|pressed| !matches!(pressed.action, Action::Desk(_))) else {
        return Step::Note(Note::UnknownCommand);
    };
    let Some(id) = pressed.action.question().cloned() else {
        return Step::Act(pressed.action);
    };
    let is_open = matches!(about.open(), Open::Question(open) if open.id == id);
    let same_round = pressed.round == about.session.round;
    if is_open && same_round && about.session.stage == Stage::Talking {
        return Step::Act(pressed.action);
    }
    if about.assets.interview.question(id.as_str()).is_none() {
        return Step::Note(Note::Say("old-button"));
    }
    let same = match (&pressed.action, about.session.answers.get(&id)) {
        (Action::Choose(_, choice), Some(Answer::Chosen(chosen))) => chosen.contains(choice),
        (Action::NoneOfThese(_), Some(Answer::NoneOfThese)) => true,
        _ => false,
    };
    match pressed.action {
        // A double tap: the answer is there already.
        Action::Choose(..) | Action::NoneOfThese(_) if same && same_round => {
            Step::Note(Note::Nothing)
        }
        Action::Choose(question, choice) => Step::OldChoice(question, choice),
        Action::NoneOfThese(question) => Step::OldChoice(question, Focus::NONE.into()),
        _ => Step::Note(Note::OldButton(id)),
    }
}
