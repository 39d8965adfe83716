//! What the bot says before the screen: short, about what just happened.

use crate::catalogue::{ActivityId, AreaId};
use crate::interview::QuestionId;
use crate::profile::Fact;

/// Something to say before the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// A fixed sentence.
    Say(&'static str),
    /// Why a question is asked.
    Why(QuestionId),
    /// A button of this question, which is not the one on the screen.
    OldButton(QuestionId),
    /// There is no such command.
    UnknownCommand,
    /// Nobody of this name lives in the gazetteer.
    UnknownPlace,
    /// A region, in which the town is asked for, or a place abroad.
    Area(AreaId),
    /// What is known of the person.
    Data,
    /// The numbers to call.
    HelpNow,
    /// The same, this helpline first.
    Helpline(String),
    /// What can be done here.
    Help,
    /// An answer was changed into this one.
    Changed(QuestionId),
    /// What the person was looking for, after a silence.
    Recap,
    /// What is kept, or else the list, as pages to print.
    Paper,
    /// A link to an activity, for somebody else.
    Share(ActivityId),
    /// A question once more, in other words.
    InOtherWords(QuestionId),
    /// These facts were taken along; one tap undoes it.
    Told(Vec<Fact>),
    /// There was sorrow in the words.
    Distress,
    /// There may be an alarm in the words: help is shown, and the talk goes on.
    Unsure,
    /// Nothing is said: the screen says it.
    Nothing,
    /// Something that is no text came in: the key of the sentence about it.
    CannotRead(&'static str),
}

impl Notice {
    /// Whether it holds the numbers to call.
    pub(super) fn is_help(&self) -> bool {
        matches!(self, Self::HelpNow | Self::Helpline(_))
    }

    /// Whether it names where to get help.
    pub(super) fn shows_help(&self) -> bool {
        matches!(self, Self::HelpNow | Self::Helpline(_) | Self::Distress | Self::Unsure)
    }
}
