//! What a person answered, by question.

use super::{ChoiceId, Interview, Kind, QuestionId};
use crate::profile::{Age, Fact, PlaceId};

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// These choices.
    Chosen(Vec<ChoiceId>),
    /// None of the choices.
    NoneOfThese,
    /// An age that was typed.
    Age(Age),
    /// A place.
    Place(PlaceId),
    /// The person does not know.
    DontKnow,
    /// The person would rather not say, or skipped.
    RatherNot,
}

/// The answers so far, in the order in which they were first given.
///
/// Invariant: one answer a question. Whether an answer still counts is computed, never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(QuestionId, Answer)>,
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: &QuestionId) -> Option<&Answer> {
        self.given.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// Gives an answer, in the place of the one that was there.
    pub fn give(&mut self, question: QuestionId, answer: Answer) {
        match self.given.iter_mut().find(|(id, _)| *id == question) {
            Some((_, old)) => *old = answer,
            None => self.given.push((question, answer)),
        }
    }

    /// Takes an answer back.
    pub fn take_back(&mut self, question: &QuestionId) {
        self.given.retain(|(id, _)| id != question);
    }

    /// The questions answered, in the order of the answers.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&QuestionId, &Answer)> {
        self.given.iter().map(|(id, answer)| (id, answer))
    }

    /// How many questions were answered, skipped ones included.
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// The same answers under the ids that questions have now; ids that nobody knows are kept.
    #[must_use]
    pub fn moved(self, interview: &Interview) -> Self {
        let mut answers = Self::default();
        for (id, answer) in self.given {
            let id = interview.question(id.as_str()).map_or(id, |question| question.id.clone());
            answers.give(id, answer);
        }
        answers
    }
}

impl FromIterator<(QuestionId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (QuestionId, Answer)>>(iter: I) -> Self {
        let mut answers = Self::default();
        for (id, answer) in iter {
            answers.give(id, answer);
        }
        answers
    }
}

impl super::Question {
    /// The facts that an answer gives; none when it says nothing, or does not belong here.
    pub fn facts(&self, answer: &Answer) -> Vec<Fact> {
        match answer {
            Answer::Chosen(chosen) => self.facts_of(chosen),
            Answer::NoneOfThese => self.facts_of(&[]),
            Answer::Age(age) if self.kind == Kind::Number => vec![Fact::Age(*age)],
            Answer::Place(place) if self.kind == Kind::Place => vec![Fact::Place(*place)],
            Answer::Age(_) | Answer::Place(_) | Answer::DontKnow | Answer::RatherNot => Vec::new(),
        }
    }

    fn facts_of(&self, chosen: &[ChoiceId]) -> Vec<Fact> {
        match self.kind {
            Kind::One | Kind::Number => {
                chosen.iter().filter_map(|choice| self.fact_of(choice, true)).collect()
            }
            // What was on the screen and not chosen does not hold. But for wishes, forms and
            // interests a choice is no refusal of the others: they are left open.
            Kind::Many if self.excludes_the_rest() || chosen.is_empty() => self
                .choices
                .iter()
                .filter_map(|choice| self.fact_of(choice, chosen.contains(choice)))
                .filter(|fact| self.excludes_the_rest() || fact.value().is_some_and(|(_, yes)| yes))
                .collect(),
            Kind::Many => chosen.iter().filter_map(|choice| self.fact_of(choice, true)).collect(),
            Kind::Place => Vec::new(),
        }
    }

    fn excludes_the_rest(&self) -> bool {
        self.fact == crate::profile::FactId::Circumstances
    }
}
