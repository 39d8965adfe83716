//! Which actions wake a talk that rests, and which leave something to take back.

use super::super::interpret::Intent;
use super::super::{Action, DataVerb, Flow, QuestionVerb, ScreenName};

/// Whether an action belongs to the talk itself, so that it wakes a talk that rests.
pub(super) fn begins_talk(action: &Action) -> bool {
    match action {
        Action::Flow(flow) => *flow != Flow::Stop,
        Action::Alarm(_) | Action::Language(_) | Action::Help(_) => false,
        Action::Data(verb) => matches!(verb, DataVerb::TakeBack(_)),
        Action::Screen(name) => !is_beside(*name),
        Action::Answer(..)
        | Action::Question(..)
        | Action::List(_)
        | Action::Activity(..)
        | Action::FollowUp(_)
        | Action::Plan(_)
        | Action::Desk(_) => true,
    }
}

/// Whether a screen stands beside the talk.
fn is_beside(name: ScreenName) -> bool {
    match name {
        ScreenName::Privacy
        | ScreenName::PrivacyLong
        | ScreenName::Erase
        | ScreenName::Languages => true,
        ScreenName::Results
        | ScreenName::Refine
        | ScreenName::WhyNot
        | ScreenName::Saved
        | ScreenName::Answers => false,
    }
}

/// Whether what one tap takes back stays after a step.
pub(super) fn keeps_undo(step: &Intent) -> bool {
    matches!(
        step,
        Intent::Act(Action::Flow(Flow::Undo) | Action::Question(_, QuestionVerb::Why))
            | Intent::Alarm(..)
            | Intent::AlarmReply(_)
    )
}
