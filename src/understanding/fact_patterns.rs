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
    pub(super) places: Places,
}

/// File and line of each pattern: there are thousands, and few are ever asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    files: Vec<String>,
    /// The number of the file, and the line.
    lines: Vec<(u32, u32)>,
}

impl Places {
    /// Adds the place of the next pattern.
    pub(super) fn add(&mut self, file: &str, line: usize) {
        if self.files.last().is_none_or(|last| last != file) {
            self.files.push(file.to_owned());
        }
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.lines.push((number(self.files.len() - 1), number(line)));
    }

    /// File and line of a pattern, as editors name them.
    fn get(&self, pattern: usize) -> Option<String> {
        let (file, line) = self.lines.get(pattern)?;
        Some(format!("{}:{line}", self.files.get(*file as usize)?))
    }
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
        self.places.get(rule).unwrap_or_default()
    }
}
