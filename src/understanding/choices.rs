//! What an answer means where its words stand on no button: "bij mijn ouders" at the question how somebody
//! lives. Only the question gives such words their meaning, so they tell no fact elsewhere.

use super::answers::StockAnswer;
use super::lexicon::Lexicon;
use super::lexicon::matcher::Hit;
use super::lexicon::roles::Role;
use super::lexicon::source::ChoiceDraft;
use super::normalise::{Kind, Token};
use super::utterance::Utterance;

/// An answer of more words is a story.
const ANSWER_WORDS: usize = 12;

/// A choice of a question, by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct ChoiceRule {
    question: String,
    choice: String,
}

impl From<&ChoiceDraft<'_>> for ChoiceRule {
    fn from(draft: &ChoiceDraft<'_>) -> Self {
        Self { question: draft.question.text.clone(), choice: draft.choice.text.clone() }
    }
}

impl Lexicon {
    /// The choices of a question that the words of an answer mean, in the order of the words. Of two
    /// readings of the same words the longer one counts.
    pub fn choices_meant(&self, text: &str, question: &str) -> Vec<&str> {
        self.choices_in(&self.words(text).1, question)
    }

    /// The same of a message that is made ready.
    pub fn choices_meant_of(&self, utterance: &Utterance<'_>, question: &str) -> Vec<&str> {
        self.choices_in(&utterance.tokens, question)
    }

    fn choices_in(&self, tokens: &[Token], question: &str) -> Vec<&str> {
        let of = |hit: &Hit| self.choice_rules.get(hit.rule).filter(|it| it.question == question);
        let mut hits = self.find(tokens, &self.choices, None);
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

    /// The questions and choices that the lexicon has words for.
    pub fn choices_with_words(&self) -> impl Iterator<Item = (&str, &str)> {
        self.choice_rules.iter().map(|rule| (rule.question.as_str(), rule.choice.as_str()))
    }

    /// The value of a number, in digits or in words.
    pub fn number(&self, word: &str) -> Option<u32> {
        word.parse().ok().or_else(|| self.numbers.get(word).copied())
    }

    /// The stock answer at the head of a text: "ja tuurlijk kom ik de deur uit".
    pub fn opening(&self, text: &str) -> Option<StockAnswer> {
        self.opening_in(&self.words(text).1)
    }

    /// The same of a message that is made ready.
    pub fn opening_of(&self, utterance: &Utterance<'_>) -> Option<StockAnswer> {
        self.opening_in(&utterance.tokens)
    }

    fn opening_in(&self, tokens: &[Token]) -> Option<StockAnswer> {
        let first =
            tokens.iter().position(|token| token.kind == Kind::Word && !self.is_opener(token))?;
        let hits = self.find(tokens, &self.answers, None);
        let starts = |hit: &&Hit| hit.start == first || hit.start == 0;
        let longest = hits.iter().filter(starts).max_by_key(|hit| hit.end)?;
        self.answer_rules.get(longest.rule).copied()
    }

    /// A small word before the answer itself: "nou ja", "eh nee", but not "ik wil niet".
    fn is_opener(&self, token: &Token) -> bool {
        let roles = self.context.roles(&token.word, &token.sets);
        let speaks = roles.contains(Role::SubjectI) || roles.contains(Role::VerbAny);
        self.is_filler(token) && !speaks && self.answer_to(&token.word).is_none()
    }
}

/// Whether a place where a rule matches lies within another, longer one.
fn lies_within(hit: &Hit, other: &Hit) -> bool {
    let is_longer = other.end - other.start > hit.end - hit.start;
    is_longer && other.start <= hit.start && hit.end <= other.end
}
