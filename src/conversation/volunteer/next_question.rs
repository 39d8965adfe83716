//! The next best question to ask the caller: the one whose answer would change the list most.

use super::at::At;
use crate::interview::{Interview, Kind, Question, QuestionId};
use crate::matching;
use crate::profile::{Fact, FactId, Ternary};

/// The question that was read aloud.
pub(super) fn asked<'a>(at: &At<'a>) -> Option<&'a Question> {
    let id = at.question.as_ref()?;
    at.view.content.interview.question(id.as_str())
}

/// The question that a fact was the only answer to, to be answered anew.
pub(super) fn of_fact(interview: &Interview, fact: Fact) -> Option<QuestionId> {
    let one = |question: &&Question| question.fact == fact.id() && question.kind != Kind::Many;
    interview.questions().iter().find(one).map(|question| question.id.clone())
}

/// The question; where no answer to any would change the list, the place, if that is not known.
pub(super) fn next_question<'a>(at: &At<'a>) -> Option<&'a Question> {
    let questions = || at.view.content.interview.questions().iter().filter(|it| is_open(at, it));
    let candidates: Vec<(&Question, Vec<Fact>)> =
        questions().map(|question| (question, answers(at, question))).collect();
    matching::next_question_beside(at.list(), &candidates)
        .or_else(|| questions().find(|question| question.kind == Kind::Place))
}

/// Whether the question may be asked, and the caller can still say something new about it.
fn is_open(at: &At<'_>, question: &Question) -> bool {
    let profile = &at.view.profile;
    let fits = question.ask_if.as_ref().is_none_or(|when| when.of(profile) == Ternary::Yes);
    let skipped = at.desk.call.skipped.contains(&question.id);
    // The volunteer hears for whom the caller calls.
    fits && !question.is_settled(profile) && !skipped && question.fact != FactId::ForWhom
}

/// What the caller could answer that is not known yet.
fn answers(at: &At<'_>, question: &Question) -> Vec<Fact> {
    let mut facts = question.possible_facts();
    facts.retain(|fact| at.view.profile.holds(fact) == Ternary::Unknown);
    facts
}
