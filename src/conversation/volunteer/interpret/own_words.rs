//! What a line means in words of its own: a correction, an answer, what it tells of others.

use std::cell::OnceCell;

use super::super::super::correction::correction;
use super::super::super::interpret::{Meaning, meaning};
use super::super::super::others::{Other, doubts, others};
use super::super::at::At;
use super::super::next_question::asked;
use super::{Context, Intent, Told};
use crate::conversation::InputKind;
use crate::interview::Answer;
use crate::profile::{Fact, Ternary};

/// What was noted is put right.
pub(super) fn corrected(context: &Context<'_, '_>) -> Option<Intent> {
    let at = context.at;
    correction(&at.view, at.speaker, context.text(), context.reading()).map(Intent::Corrected)
}

/// Words that mean a choice of the question that was read aloud, whatever else they tell.
pub(super) fn meant(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.text());
    let question = asked(at)?;
    if at.view.content.lexicon.answer_to(text).is_some() {
        return None;
    }
    match meaning(&at.view, question, text, context.reading())? {
        Meaning::Facts(facts) => Some(Intent::Told(Told {
            excluded: Vec::new(),
            facts,
            unread: Vec::new(),
            places: Vec::new(),
            area: None,
            // What was asked for can be looked for, too.
            look_up: context.look_up().clone(),
        })),
        Meaning::Chosen(choices) => {
            Some(Intent::Answered(question.id.clone(), Answer::Chosen(choices)))
        }
        Meaning::None => Some(Intent::Answered(question.id.clone(), Answer::NoneOfThese)),
        Meaning::Either(_) => None,
    }
}

/// What a line tells of others than the caller, and what is likely of the caller: where it told something.
pub(in crate::conversation::volunteer) fn heard(
    at: &At<'_>,
    kind: &InputKind,
    step: &Intent,
) -> Option<(Vec<Other>, Vec<Fact>)> {
    if !matches!(step, Intent::Told(_) | Intent::Corrected(_) | Intent::Answered(..)) {
        return None;
    }
    let context = Context { at, kind, reading: OnceCell::new(), look_up: OnceCell::new() };
    context.typed()?;
    let reading = context.reading();
    let mut doubts = doubts(reading);
    doubts.retain(|fact| at.view.profile.holds(fact) == Ternary::Unknown);
    Some((others(reading), doubts))
}
