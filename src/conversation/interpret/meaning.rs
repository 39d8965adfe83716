//! Typed words as an answer by what they mean: by words of their own for a choice, a yes or a no at their
//! head, whatever else they tell.

use super::super::Speaker;
use super::super::others::facts;
use super::super::view::{PersonView, SessionView};
use super::Intent;
use super::answer::{also_said, is_label};
use super::context::Context;
use super::phrases::asks_at_length;
use super::text::with_for_whom;
use crate::interview::{ChoiceId, Kind, Question};
use crate::profile::Fact;
use crate::understanding::{Reading, StockAnswer, Utterance};

/// The words as an answer to the question on the screen, with the facts that they tell besides.
pub(super) fn answered(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    let question = view.asked()?;
    if is_plain(view, context.speaker, context.utterance())
        || asks_at_length(context.speaker, text)
        || also_said(context.speaker, question, text).is_some()
    {
        return None;
    }
    match meaning(view, question, context.utterance(), context.reading())? {
        Meaning::Chosen(choices) => Some(Intent::Answer(choices)),
        Meaning::Facts(facts) => Some(Intent::Told(with_for_whom(context, facts))),
        Meaning::Either(choices) => Some(Intent::Either(choices)),
        Meaning::None => Some(Intent::NoneOfThese),
    }
}

/// What an answer means.
#[derive(Debug, PartialEq)]
pub(in crate::conversation) enum Meaning {
    /// These choices, and nothing else.
    Chosen(Vec<ChoiceId>),
    /// These facts, an answer to the question among them.
    Facts(Vec<Fact>),
    /// One of these choices: which one is to be asked.
    Either(Vec<ChoiceId>),
    /// None of the choices.
    None,
}

/// What words mean as an answer to a question; nothing where they mean no choice of it.
pub(in crate::conversation) fn meaning(
    view: &PersonView<'_>,
    question: &Question,
    words: &Utterance<'_>,
    reading: &Reading,
) -> Option<Meaning> {
    let told = facts(reading);
    if matches!(question.kind, Kind::Number | Kind::Place) || tells_choice(question, &told) {
        // Facts that answer the question are surer than any words of a choice.
        return None;
    }
    let meant = meant(view, question, words);
    if meant.is_empty() {
        return opened(view, question, words, reading);
    }
    if question.kind == Kind::One && meant.len() > 1 {
        return Some(Meaning::Either(meant));
    }
    let none = meant.iter().all(|choice| choice.as_str() == NONE);
    if none {
        return Some(Meaning::None);
    }
    if told.is_empty() {
        return Some(Meaning::Chosen(meant));
    }
    let chosen = meant.iter().filter_map(|choice| question.fact_of(choice, true));
    Some(Meaning::Facts(joined(told, chosen)))
}

/// Stands in the lexicon for "none of these"; no choice has this id.
const NONE: &str = "none";

/// The choices that the words mean.
fn meant(view: &PersonView<'_>, question: &Question, words: &Utterance<'_>) -> Vec<ChoiceId> {
    let ids = view.content.lexicon.choices_meant_of(words, question.id.as_str());
    ids.into_iter().map(ChoiceId::from).collect()
}

/// Whether facts answer a question with one answer.
fn tells_choice(question: &Question, told: &[Fact]) -> bool {
    let possible = question.possible_facts();
    let answers = |fact: &&Fact| possible.contains(fact);
    question.kind == Kind::One && told.iter().filter(answers).count() == 1
}

/// A yes or a no at the head of the words, at a question that asks for one.
fn opened(
    view: &PersonView<'_>,
    question: &Question,
    words: &Utterance<'_>,
    reading: &Reading,
) -> Option<Meaning> {
    let told = facts(reading);
    if reading.correction && !told.is_empty() {
        // "Nee, ik ben 76" takes an earlier answer back.
        return None;
    }
    let says_yes = match view.content.lexicon.opening_of(words)? {
        StockAnswer::Yes => true,
        StockAnswer::No => false,
        StockAnswer::DontKnow
        | StockAnswer::RatherNot
        | StockAnswer::Skip
        | StockAnswer::NoneOfThese
        | StockAnswer::AllOfThese => return None,
    };
    let id = if says_yes { "yes" } else { "no" };
    let choice = if question.is_yes_or_no() {
        question.choices.first()
    } else {
        question.choices.iter().find(|choice| choice.as_str() == id)
    }?;
    let holds = says_yes || !question.is_yes_or_no();
    if told.is_empty() {
        return Some(if holds { Meaning::Chosen(vec![choice.clone()]) } else { Meaning::None });
    }
    let fact = question.fact_of(choice, holds)?;
    Some(Meaning::Facts(joined(told, [fact].into_iter())))
}

/// Facts that were told, and those that were chosen.
fn joined(mut told: Vec<Fact>, chosen: impl Iterator<Item = Fact>) -> Vec<Fact> {
    for fact in chosen {
        let is_told = told.iter().any(|other| other.with_sign(true) == fact.with_sign(true));
        if !is_told {
            told.push(fact);
        }
    }
    told
}

/// Whether the words are a label or an answer that every question knows, and nothing else.
fn is_plain(view: &SessionView<'_>, speaker: Speaker<'_>, words: &Utterance<'_>) -> bool {
    is_label(view, speaker, words.text()) || view.content.lexicon.answer_of(words).is_some()
}
