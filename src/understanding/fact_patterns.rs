//! The patterns that tell facts. An utterance notes where they match, since whom a call is about follows from
//! some of them; what they tell is read from it afterwards.

use super::vocabulary::Vocabulary;
use super::vocabulary::matcher::{Hit, RuleSet, Rules};
use super::vocabulary::tokens::Token;
use crate::profile::Fact;

/// The patterns of facts, and the idioms that hide words from them.
#[derive(Clone, Debug, Default)]
pub(super) struct FactPatterns {
    pub(super) idioms: Rules,
    pub(super) told: RuleSet<Fact>,
    /// File and line of each of them.
    pub(super) places: Vec<String>,
}

impl FactPatterns {
    /// Where facts are told in a text.
    pub(super) fn find(&self, vocabulary: &Vocabulary, tokens: &[Token]) -> Vec<Hit> {
        vocabulary.find(tokens, &self.told.patterns, Some(&self.idioms))
    }

    /// The fact that is told where a pattern matches.
    pub(super) fn fact(&self, hit: &Hit) -> Option<Fact> {
        self.told.get(hit).copied()
    }

    /// File and line of a rule, as editors name them.
    pub(super) fn place(&self, rule: usize) -> String {
        self.places.get(rule).cloned().unwrap_or_default()
    }
}
