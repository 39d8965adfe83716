//! What the bot says before the screen: short, about what just happened.

use crate::catalogue::Language;
use crate::interview::QuestionId;

/// Something to say before the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// A fixed sentence.
    Say(&'static str),
    /// Why a question is asked.
    Why(QuestionId),
    /// There is no such command.
    UnknownCommand,
    /// Nobody of this name lives in the gazetteer.
    UnknownPlace,
    /// The language is now this one.
    LanguageIs(Language),
    /// What is known of the person.
    Data,
    /// The numbers to call.
    HelpNow,
    /// What can be done here.
    Help,
    /// Something that is no text came in: the key of the sentence about it.
    CannotRead(&'static str),
}
