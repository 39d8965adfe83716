//! Where we stand: the fold of the answers over the ordered questions.

use super::{Answer, Answers, Interview, Question};
use crate::profile::{Fact, Profile, Ternary};

/// Where an interview stands.
#[derive(Clone, Copy, Debug)]
pub enum Position<'i> {
    /// This question is next.
    Ask(&'i Question),
    /// Every question that matters has its answer.
    Done,
}

/// Whether questions that can no longer matter are left out.
pub trait Relevance {
    /// Whether an answer to this question could still change anything for this person.
    fn matters(&self, question: &Question, profile: &Profile) -> bool;
}

/// Every question matters.
impl Relevance for () {
    fn matters(&self, _: &Question, _: &Profile) -> bool {
        true
    }
}

impl Interview {
    /// What the answers and the facts said in passing tell of a person. Where both speak of the
    /// same thing the facts hold: giving an answer takes back what was told about it.
    ///
    /// An answer to a question that the other answers make superfluous does not count; it counts
    /// again when they make it fitting again.
    pub fn profile(&self, answers: &Answers, told: &[Fact]) -> Profile {
        self.walk(answers, told, true, |_, _| Walk::On)
    }

    /// The next question, by the answers and the facts said in passing.
    ///
    /// `sensitive` says whether questions that need consent may be asked.
    pub fn position(
        &self,
        answers: &Answers,
        told: &[Fact],
        sensitive: bool,
        relevance: &impl Relevance,
    ) -> Position<'_> {
        let mut next = None;
        let whole = self.profile(answers, told);
        self.walk(answers, told, sensitive, |question, answer| {
            let open = answer.is_none()
                && !is_settled(question, &whole)
                && relevance.matters(question, &whole);
            if open {
                next = Some(question);
                return Walk::Stop;
            }
            Walk::On
        });
        next.map_or(Position::Done, Position::Ask)
    }

    /// The questions that were answered and still count, in their order.
    pub fn answered<'i>(&'i self, answers: &Answers, told: &[Fact]) -> Vec<&'i Question> {
        let mut trail = Vec::new();
        self.walk(answers, told, true, |question, answer| {
            if answer.is_some() {
                trail.push(question);
            }
            Walk::On
        });
        trail
    }

    /// Goes through the questions that are asked, in order, and gathers the facts on the way.
    fn walk<'i>(
        &'i self,
        answers: &Answers,
        told: &[Fact],
        sensitive: bool,
        mut each: impl FnMut(&'i Question, Option<&Answer>) -> Walk,
    ) -> Profile {
        let mut facts = told.to_vec();
        for question in &self.questions {
            let profile = Profile::of(facts.iter().copied());
            let asked =
                question.ask_if.as_ref().is_none_or(|when| when.of(&profile) == Ternary::Yes);
            let answer = answers.get(&question.id);
            if !asked || (question.sensitive && !sensitive && answer.is_none()) {
                continue;
            }
            facts.extend(answer.into_iter().flat_map(|answer| question.facts(answer)));
            if each(question, answer) == Walk::Stop {
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

/// Whether everything that the question could tell is known already.
fn is_settled(question: &Question, profile: &Profile) -> bool {
    match question.kind {
        super::Kind::One | super::Kind::Number | super::Kind::Place => profile.knows(question.fact),
        super::Kind::Many => {
            question.possible_facts().iter().all(|fact| profile.holds(fact) != Ternary::Unknown)
        }
    }
}
