//! What an answer means where its words stand on no button: "bij mijn ouders" at the question how somebody
//! lives. Only the question gives such words their meaning, so they tell no fact elsewhere.

use std::sync::Arc;

use super::vocabulary::Vocabulary;
use super::vocabulary::matcher::{Hit, RuleSet};
use super::vocabulary::tokens::{Kind, Token};

/// An answer of more words is a story.
const ANSWER_WORDS: usize = 12;

/// A choice of a question, by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct ChoiceRule {
    pub(in crate::understanding) question: String,
    pub(in crate::understanding) choice: String,
}

/// Reads which choice the words of an answer mean.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ChoiceReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    pub(in crate::understanding) choices: RuleSet<ChoiceRule>,
}

impl ChoiceReader {
    /// The choices of a question that the words of an answer mean, in the order of the words. Of two
    /// readings of the same words the longer one counts.
    pub(in crate::understanding) fn read(&self, tokens: &[Token], question: &str) -> Vec<&str> {
        let of = |hit: &Hit| self.choices.get(hit).filter(|it| it.question == question);
        let mut hits = self.vocabulary.find(tokens, &self.choices.patterns, None);
        // In a long story one word of a choice is a word like another.
        let is_story = tokens.iter().filter(|it| it.kind == Kind::Word).count() > ANSWER_WORDS;
        hits.retain(|hit| of(hit).is_some() && !(is_story && hit.end - hit.start == 1));
        let mut meant: Vec<&str> = Vec::new();
        for hit in hits.iter().filter(|hit| !hits.iter().any(|other| lies_within(hit, other))) {
            let choice = of(hit).map(|rule| rule.choice.as_str());
            meant.extend(choice.filter(|choice| !meant.contains(choice)));
        }
        meant
    }

    /// The questions and choices that there are words for.
    pub(in crate::understanding) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.choices.rules.iter().map(|rule| (rule.question.as_str(), rule.choice.as_str()))
    }
}

/// Whether a place where a rule matches lies within another, longer one.
fn lies_within(hit: &Hit, other: &Hit) -> bool {
    let is_longer = other.end - other.start > hit.end - hit.start;
    is_longer && other.start <= hit.start && hit.end <= other.end
}
