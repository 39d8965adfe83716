//! What people say that is no answer and no fact: greetings, thanks, questions about the bot.

use std::sync::Arc;

use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::vocabulary::Vocabulary;
use super::vocabulary::matcher::RuleSet;
use super::vocabulary::tokens::{Kind, Token};

/// What a text does besides telling facts.
#[derive(
    Clone,
    Copy,
    Debug,
    Hash,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum TalkId {
    /// Asks what a question means, or why it is asked.
    Why,
    /// Does not understand what is asked or shown, or cannot manage it.
    Unclear,
    /// Asks for help, or for a person.
    Help,
    /// Asks how long the talk takes, or how many questions come.
    HowLong,
    /// Asks how to stop.
    HowToStop,
    /// Asks for larger letters.
    LargerLetters,
    /// Asks whether the bot is to be trusted.
    IsItSafe,
    /// Wants to stop.
    Stop,
    /// Wants one question back.
    Back,
    /// Wants to start anew.
    Again,
    /// Wants to pass over this question.
    Skip,
    /// Wants everything forgotten.
    Forget,
    /// Wants another language.
    OtherLanguage,
    /// Asks whether this is a human being.
    AreYouHuman,
    /// Asks who reads along, or what is kept.
    WhoReads,
    /// Asks what is known of the person, or what was told so far.
    WhatIsKnown,
    /// Asks what the bot can do.
    WhatCanYouDo,
    /// Asks the bot to phone, write or arrange something.
    DoItForMe,
    /// Asks to hear the same once more.
    Repeat,
    /// Asks what an activity is.
    AboutActivity,
    /// Says goodbye.
    Goodbye,
    /// Thanks.
    Thanks,
    /// Greets.
    Greeting,
    /// Swears.
    Swearing,
    /// Sent a link.
    Link,
    /// Sent nothing but pictures.
    Emoji,
}

/// Reads what a text does besides telling facts.
#[derive(Clone, Debug, Default)]
pub(super) struct IntentReader {
    pub(super) vocabulary: Arc<Vocabulary>,
    pub(super) intents: RuleSet<TalkId>,
}

impl IntentReader {
    /// What a text does besides telling facts; of several the one that is answered first.
    pub(super) fn read(&self, text: &str, tokens: &[Token]) -> Option<TalkId> {
        let hits = self.vocabulary.find(tokens, &self.intents.patterns, None);
        let ids = hits.iter().filter_map(|hit| self.intents.get(hit).copied());
        if let Some(id) = ids.min() {
            return Some(id);
        }
        let lower = text.to_ascii_lowercase();
        if ["http://", "https://", "www.", "t.me/"].iter().any(|sign| lower.contains(sign)) {
            return Some(TalkId::Link);
        }
        let wordless = tokens.iter().all(|token| token.kind != Kind::Word);
        let pictures = text.chars().any(|sign| !sign.is_whitespace() && !sign.is_ascii());
        (wordless && pictures).then_some(TalkId::Emoji)
    }
}
