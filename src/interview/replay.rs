//! Where we stand: the fold of the answers over the ordered questions.

use super::{Answer, Answers, Interview, Question};
use crate::profile::{Condition, Fact, Profile, Ternary};

/// Where an interview stands.
#[derive(Clone, Copy, Debug)]
pub enum Position<'i> {
    /// This question is next.
    Ask(&'i Question),
    /// Every question that matters has its answer.
    Done,
}

/// How many questions are still to come, the next one with them.
///
/// Which of them fit depends on answers that nobody gave yet, so that two numbers are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// These are asked by what is known now.
    pub fitting: usize,
    /// More than these cannot come.
    pub at_most: usize,
}

impl Interview {
    /// What the answers and the facts said in passing tell of a person. Where both speak of the
    /// same thing the facts hold: giving an answer takes back what was told about it.
    ///
    /// An answer to a question that the other answers make superfluous does not count; it counts
    /// again when they make it fitting again.
    pub fn profile(&self, answers: &Answers, told: &[Fact]) -> Profile {
        self.walk(answers, told, |_, _, _| Walk::On)
    }

    /// The next question, by the answers and the facts said in passing: the first one that fits and
    /// has no answer.
    ///
    /// Nothing but the answers decides, and no question is passed over because its answer would
    /// change little by itself: two that change little by themselves can change much together, and
    /// then the same person would get another list by another way.
    ///
    /// `sensitive` says whether questions that need consent may be asked.
    pub fn position(&self, answers: &Answers, told: &[Fact], sensitive: bool) -> Position<'_> {
        let whole = self.profile(answers, told);
        let mut next = None;
        self.walk(answers, told, |question, asked, answer| {
            if asked == Ternary::Yes && is_open(question, answer, &whole, sensitive) {
                next = Some(question);
                return Walk::Stop;
            }
            Walk::On
        });
        next.map_or(Position::Done, Position::Ask)
    }

    /// How many questions are still to come.
    pub fn left(&self, answers: &Answers, told: &[Fact], sensitive: bool) -> Left {
        let whole = self.profile(answers, told);
        let mut left = Left { fitting: 0, at_most: 0 };
        let mut open = Vec::new();
        self.walk(answers, told, |question, asked, answer| {
            // What is not known of an answered question stays so.
            let may_come = || {
                let facts = question.ask_if.as_ref().map(Condition::facts).unwrap_or_default();
                facts.iter().any(|fact| open.contains(fact))
            };
            let comes = match asked {
                Ternary::Yes => true,
                Ternary::Unknown => may_come(),
                Ternary::No => false,
            };
            if comes && is_open(question, answer, &whole, sensitive) {
                left.at_most += 1;
                left.fitting += usize::from(asked == Ternary::Yes);
                open.push(question.fact);
            }
            Walk::On
        });
        left
    }

    /// The questions that were answered and still count, in their order.
    pub fn answered<'i>(&'i self, answers: &Answers, told: &[Fact]) -> Vec<&'i Question> {
        let mut trail = Vec::new();
        self.walk(answers, told, |question, asked, answer| {
            if asked == Ternary::Yes && answer.is_some() {
                trail.push(question);
            }
            Walk::On
        });
        trail
    }

    /// Goes through the questions in order, each with whether it fits, and gathers the facts of the
    /// answers that count on the way.
    fn walk<'i>(
        &'i self,
        answers: &Answers,
        told: &[Fact],
        mut each: impl FnMut(&'i Question, Ternary, Option<&Answer>) -> Walk,
    ) -> Profile {
        let mut facts = told.to_vec();
        for question in &self.questions {
            let profile = Profile::of(facts.iter().copied());
            let asked = question.ask_if.as_ref().map_or(Ternary::Yes, |when| when.of(&profile));
            let answer = answers.get(&question.id);
            if asked == Ternary::Yes {
                facts.extend(answer.into_iter().flat_map(|answer| question.facts(answer)));
            }
            if each(question, asked, answer) == Walk::Stop {
                break;
            }
        }
        Profile::of(facts.into_iter().chain(told.iter().copied()))
    }
}

#[derive(PartialEq, Eq)]
enum Walk {
    On,
    Stop,
}

/// Whether a question waits for an answer: it has none, nobody told all of it, and it may be asked.
fn is_open(question: &Question, answer: Option<&Answer>, whole: &Profile, sensitive: bool) -> bool {
    answer.is_none() && (sensitive || !question.is_sensitive()) && !question.is_settled(whole)
}
