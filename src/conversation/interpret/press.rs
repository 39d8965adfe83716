//! A button: of the question that is open, or of an earlier one.

use super::super::notice::Notice;
use super::super::view::{Open, SessionView};
use super::super::{Action, AnswerVerb, Screen, Stage};
use super::Intent;
use crate::interview::Answer;

/// Reads what a button carries. An old button is never an error, and never an answer to another
/// question than its own.
pub(super) fn step(view: &SessionView<'_>, data: &str) -> Intent {
    let pressed = Action::decode(data);
    // A person who comes here is not on the team, or not any more: a button of the desk is none.
    let Some(pressed) = pressed.filter(|pressed| !matches!(pressed.action, Action::Desk(_))) else {
        return Intent::Notice(Notice::UnknownCommand);
    };
    let (id, verb) = match pressed.action {
        Action::Answer(id, verb) => (id, verb),
        other @ (Action::Flow(_)
        | Action::Question(..)
        | Action::Alarm(_)
        | Action::Screen(_)
        | Action::List(_)
        | Action::Activity(..)
        | Action::FollowUp(_)
        | Action::Plan(_)
        | Action::Language(_)
        | Action::Data(_)
        | Action::Help(_)
        | Action::Desk(_)) => return Intent::Act(other),
    };
    let is_open = matches!(view.open(), Open::Question(open) if open.id == id);
    let same_round = pressed.round == view.session.round;
    if is_open && same_round && view.session.stage == Stage::Talking {
        return Intent::Act(Action::Answer(id, verb));
    }
    if view.content.interview.question(id.as_str()).is_none() {
        return Intent::Notice(Notice::Say("old-button"));
    }
    let same = match (&verb, view.session.answers.get(&id)) {
        (AnswerVerb::Choose(choice), Some(Answer::Chosen(chosen))) => chosen.contains(choice),
        (AnswerVerb::NoneOfThese, Some(Answer::NoneOfThese)) => true,
        _ => false,
    };
    match verb {
        // A double tap: the answer is there already.
        AnswerVerb::Choose(_) | AnswerVerb::NoneOfThese if same && same_round => {
            Intent::Notice(Notice::Nothing)
        }
        AnswerVerb::Choose(choice) => Intent::OldChoice(id, choice),
        AnswerVerb::NoneOfThese => Intent::OldChoice(id, Screen::NONE.into()),
        AnswerVerb::Done | AnswerVerb::DontKnow | AnswerVerb::RatherNot | AnswerVerb::Place(_) => {
            Intent::Notice(Notice::OldButton(id))
        }
    }
}
