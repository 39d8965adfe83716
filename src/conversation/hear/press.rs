//! A button: of the question that is open, or of an earlier one.

use super::super::about::{About, Open};
use super::super::note::Note;
use super::super::{Action, Stage};
use super::Step;
use crate::interview::Answer;

/// Reads what a button carries. An old button is never an error, and never an answer to another
/// question than its own.
pub(super) fn step(about: &About<'_>, data: &str) -> Step {
    let pressed = Action::decode(data);
    // A button of the desk is none for a resident.
    let Some(pressed) = pressed.filter(|pressed| !matches!(pressed.action, Action::Desk(_))) else {
        return Step::Note(Note::Say("old-button"));
    };
    let Some(id) = pressed.action.question() else {
        return Step::Act(pressed.action);
    };
    let is_open = matches!(about.open(), Open::Question(open) if open.id == *id);
    let same_round = pressed.round == about.session.round;
    if is_open && same_round && about.session.stage == Stage::Talking {
        return Step::Act(pressed.action);
    }
    match &pressed.action {
        Action::Choose(id, choice) if about.assets.interview.question(id.as_str()).is_some() => {
            let same = match about.session.answers.get(id) {
                Some(Answer::Chosen(chosen)) => chosen.contains(choice),
                _ => false,
            };
            if same && same_round {
                // A double tap: the answer is there already.
                return Step::Note(Note::Nothing);
            }
            Step::OldChoice(pressed.action)
        }
        _ => Step::Note(Note::Say("old-button")),
    }
}
