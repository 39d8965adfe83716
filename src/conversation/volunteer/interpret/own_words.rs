//! What a line means in words of its own: a correction, an answer, what it tells of others.

use super::super::super::correction::correction;
use super::super::super::interpret::{Meaning, meaning};
use super::super::super::others::others;
use super::super::action::DeskAction;
use super::super::next_question::{Ask, ask, asked};
use super::context::{Context, open_doubts};
use super::intent::{Beside, Intent, Told};
use crate::interview::Answer;
use crate::understanding::StockAnswer;

/// What was noted is put right.
pub(super) fn corrected(context: &Context<'_, '_>) -> Option<Intent> {
    let at = context.at;
    correction(&at.view, at.speaker, context.text(), context.reading()).map(Intent::Corrected)
}

/// "Ja" or "nee" where it is asked whether something holds.
pub(super) fn settled(context: &Context<'_, '_>) -> Option<Intent> {
    let at = context.at;
    let Ask::Doubt(fact) = ask(at) else { return None };
    let action = match at.view.content.lexicon.answer_of(context.utterance())? {
        StockAnswer::Yes | StockAnswer::AllOfThese => DeskAction::Keep(fact),
        StockAnswer::No
        | StockAnswer::NoneOfThese
        | StockAnswer::DontKnow
        | StockAnswer::RatherNot
        | StockAnswer::Skip => DeskAction::Drop(fact),
    };
    Some(Intent::Act(action))
}

/// Words that mean a choice of the question that was read aloud, whatever else they tell.
pub(super) fn meant(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, words) = (context.at, context.utterance());
    let question = asked(at)?;
    if at.view.content.lexicon.answer_of(words).is_some() {
        return None;
    }
    match meaning(&at.view, question, words, context.reading())? {
        Meaning::Facts(facts) => Some(Intent::Told(Told { facts, ..context.told() })),
        Meaning::Chosen(choices) => {
            Some(Intent::Answered(question.id.clone(), Answer::Chosen(choices)))
        }
        Meaning::None => Some(Intent::Answered(question.id.clone(), Answer::NoneOfThese)),
        Meaning::Either(_) => None,
    }
}

/// What a correction or an answer tells of others than the caller, and what is likely of the caller.
pub(super) fn beside(context: &Context<'_, '_>, step: &Intent) -> Option<Beside> {
    if !matches!(step, Intent::Corrected(_) | Intent::Answered(..)) {
        return None;
    }
    context.typed()?;
    let reading = context.reading();
    Some((others(reading), open_doubts(context.at, reading)))
}
