//! What is asked next: of whom the call is, the place, what is in doubt, and then the question whose answer
//! would change the list most. What is sensitive comes last.

use super::super::others::has_need;
use super::at::At;
use super::call::Call;
use crate::interview::{Interview, Kind, Question, QuestionId};
use crate::matching;
use crate::profile::{Fact, FactId, Ternary};

/// What stands on the screen to be read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// Two people need something: whom is it about?
    Whom,
    /// Does this hold?
    Doubt(Fact),
    /// This question.
    Question(QuestionId),
    /// Nothing.
    Nothing,
}

/// What is asked now.
pub(super) fn ask(at: &At<'_>) -> Ask {
    let call = &at.desk.call;
    if is_of_two(call) {
        return Ask::Whom;
    }
    let question = at.question.as_ref().map(|id| Ask::Question(id.clone()));
    let asks_place = || {
        let id = at.question.as_ref()?;
        at.view.content.interview.question(id.as_str()).filter(|it| it.kind == Kind::Place)
    };
    match call.doubts.first() {
        Some(doubt) if asks_place().is_none() => Ask::Doubt(*doubt),
        _ => question.unwrap_or(Ask::Nothing),
    }
}

/// Whether the caller and somebody else both need something, and nobody said yet whom it is about.
fn is_of_two(call: &Call) -> bool {
    let needs = |fact: &Fact| fact.id() == FactId::Circumstances && fact.with_sign(true) == *fact;
    call.about.is_empty() && call.facts.iter().any(needs) && has_need(&call.others)
}

/// The question that was read aloud.
pub(super) fn asked<'a>(at: &At<'a>) -> Option<&'a Question> {
    let Ask::Question(id) = ask(at) else { return None };
    at.view.content.interview.question(id.as_str())
}

/// The question that a fact was the only answer to, to be answered anew.
pub(super) fn of_fact(interview: &Interview, fact: Fact) -> Option<QuestionId> {
    let one = |question: &&Question| question.fact == fact.id() && question.kind != Kind::Many;
    interview.questions().iter().find(one).map(|question| question.id.clone())
}

/// The place, as long as nobody knows it; then the question whose answer would change the list most, a
/// sensitive one only where no other would.
pub(super) fn next_question<'a>(at: &At<'a>) -> Option<&'a Question> {
    let questions = || at.view.content.interview.questions().iter().filter(|it| is_open(at, it));
    if let Some(place) = questions().find(|question| question.kind == Kind::Place) {
        return Some(place);
    }
    // After talk of suicide nobody is asked for a form of company: what is missed comes first.
    let is_missed = |question: &&Question| question.fact == FactId::Wishes;
    if at.desk.call.told_of_suicide
        && let Some(question) = questions().find(is_missed)
    {
        return Some(question);
    }
    let best = |sensitive: bool| {
        let asked = questions().filter(|question| question.is_sensitive() == sensitive);
        let candidates: Vec<(&Question, Vec<Fact>)> =
            asked.map(|question| (question, answers(at, question))).collect();
        matching::next_question_beside(at.list(), &candidates)
    };
    best(false).or_else(|| best(true))
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
