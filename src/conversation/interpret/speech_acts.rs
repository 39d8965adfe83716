//! What a message does besides its step: a loss, a feeling, small talk.

use crate::language::Language;
use crate::understanding::Act;

/// What was heard beside the step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::conversation) struct SpeechActs {
    /// What the message does.
    pub(in crate::conversation) acts: Vec<Act>,
    /// It may tell something that hurts: nothing sure, but no riddle either.
    pub(in crate::conversation) may_hurt: bool,
    /// The word for whom or what an act is about, of a list of ours: "zoon", "boerderij".
    pub(in crate::conversation) who: Vec<(Act, String)>,
    /// The name that the person told, to be said back once and never kept.
    pub(in crate::conversation) name: Option<String>,
    /// What the person's own words are taken up with: a message of the sentences.
    pub(in crate::conversation) own_words: Option<&'static str>,
    /// The language of the words, of those that the bot speaks.
    pub(in crate::conversation) language: Option<Language>,
    /// A word that was not understood, to be taken up at once and never kept.
    pub(in crate::conversation) unread: Option<String>,
}
