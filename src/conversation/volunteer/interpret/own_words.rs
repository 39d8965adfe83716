//! What a line means in words of its own: a correction, an answer, what it tells of others.

use super::super::super::correction::correction;
use super::super::super::interpret::{Meaning, meaning};
use super::super::super::others::{doubts, others};
use super::super::next_question::asked;
use super::{Beside, Context, Intent, Told};
use crate::interview::Answer;
use crate::profile::Ternary;

/// What was noted is put right.
pub(super) fn corrected(context: &Context<'_, '_>) -> Option<Intent> {
    let at = context.at;
    correction(&at.view, at.speaker, context.text(), context.reading()).map(Intent::Corrected)
}

/// Words that mean a choice of the question that was read aloud, whatever else they tell.
pub(super) fn meant(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, words) = (context.at, context.utterance());
    let question = asked(at)?;
    if at.view.content.lexicon.answer_of(words).is_some() {
        return None;
    }
    match meaning(&at.view, question, words, context.reading())? {
        Meaning::Facts(facts) => Some(Intent::Told(Told {
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
pub(super) fn beside(context: &Context<'_, '_>, step: &Intent) -> Option<Beside> {
    if !matches!(step, Intent::Told(_) | Intent::Corrected(_) | Intent::Answered(..)) {
        return None;
    }
    context.typed()?;
    let reading = context.reading();
    let mut doubts = doubts(reading);
    doubts.retain(|fact| context.at.view.profile.holds(fact) == Ternary::Unknown);
    Some((others(reading), doubts))
}
