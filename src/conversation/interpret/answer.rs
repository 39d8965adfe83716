//! Typed words as an answer to the question on the screen.

use super::super::others::facts;
use super::super::render::choice_label;
use super::super::render::words::LABEL_WORDS;
use super::super::view::{PersonView, SessionView};
use super::super::{Action, AnswerVerb, Speaker};
use super::context::Context;
use super::phrases::{asks_at_length, is_one};
use super::place::place;
use super::{Intent, shared_words};
use crate::interview::{ChoiceId, Kind, Question};
use crate::language::folded_name;
use crate::profile::Fact;
use crate::understanding::{Choice, ChoiceOption, Reading, StockAnswer, Utterance};

/// The words as an answer to the question on the screen.
pub(super) fn answered(context: &Context<'_, '_>) -> Option<Intent> {
    let question = context.view.asked()?;
    if asks_at_length(context.speaker, context.text()) {
        return None;
    }
    answer(context.view, context.speaker, question, context.utterance(), context.reading())
}

fn answer(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    words: &Utterance<'_>,
    reading: &Reading,
) -> Option<Intent> {
    let text = words.text();
    if let Some(choice) = also_said(speaker, question, text) {
        return Some(Intent::Answer(vec![choice]));
    }
    if question.kind == Kind::Many && is_one(speaker, "words.none", text) {
        return Some(Intent::NoneOfThese);
    }
    let facts = facts(reading);
    let possible = question.possible_facts();
    let tells_it = facts.iter().any(|fact| possible.contains(&fact.with_sign(true)));
    let is_sentence = text.split_whitespace().count() > LABEL_WORDS;
    // Of many choices the facts are surer than a word that several labels share, and know a "not".
    let is_told = tells_it && question.kind == Kind::Many && !is_label(view, speaker, text);
    // "Nee, ik ben 76" takes an earlier answer back, whatever question its "nee" would answer.
    let corrects = reading.correction && !tells_it;
    if is_told || (is_sentence || corrects) && !facts.is_empty() {
        return None;
    }
    if tells_another_thing(view, speaker, question, words, &facts) {
        return None;
    }
    match question.kind {
        Kind::Place => place(view, text, reading),
        Kind::Number => match facts.as_slice() {
            [Fact::Age(age)] => Some(Intent::Age(*age)),
            _ => None,
        },
        Kind::One | Kind::Many => None,
    }
    .or_else(|| choose(view, speaker, question, words, is_label(view, speaker, text)))
    .or_else(|| near_place(view, question, text, reading))
    // "Geen geld" tells something, and is no "none".
    .filter(|step| !(tells_it && says_nothing(step)))
}

/// Places with a name that is nearly this one, at the question about the place.
fn near_place(
    view: &SessionView<'_>,
    question: &Question,
    text: &str,
    reading: &Reading,
) -> Option<Intent> {
    let is_name = reading.talk.is_none() && text.split_whitespace().count() <= LABEL_WORDS;
    if question.kind != Kind::Place || !is_name {
        return None;
    }
    let near = view.content.catalogue.places().near(text);
    (!near.is_empty()).then_some(Intent::NearPlaces(near))
}

/// Whether an answer tells nothing of the person.
fn says_nothing(step: &Intent) -> bool {
    matches!(
        step,
        Intent::NoneOfThese
            | Intent::Act(Action::Answer(_, AnswerVerb::DontKnow | AnswerVerb::RatherNot))
    )
}

/// Whether the words are what stands on a choice of the question on the screen.
pub(super) fn is_label(view: &SessionView<'_>, speaker: Speaker<'_>, text: &str) -> bool {
    let said = folded_name(text);
    let choices = view.asked().into_iter().flat_map(|question| {
        question.choices.iter().map(move |choice| choice_label(speaker, question, choice))
    });
    choices.into_iter().any(|label| folded_name(&label) == said)
}

/// Whether the words tell of something else, so that a word of a label among them means no choice:
/// "mijn man is overleden" is no answer to "Bent u een vrouw of een man?".
fn tells_another_thing(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    words: &Utterance<'_>,
    facts: &[Fact],
) -> bool {
    let text = words.text();
    let begins = first_answer(view, words);
    !facts.is_empty()
        && facts.iter().all(|fact| fact.id() != question.fact)
        && begins.is_none()
        && !is_label(view, speaker, text)
}

/// Words as an answer to a question. What is the label of a button on the screen, `is_label`, is no
/// refusal.
pub(in crate::conversation) fn choose(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
    words: &Utterance<'_>,
    is_label: bool,
) -> Option<Intent> {
    let text = words.text();
    let mut labels: Vec<(&ChoiceId, String)> = question
        .choices
        .iter()
        .map(|choice| (choice, choice_label(speaker, question, choice)))
        .collect();
    let is_careful = |id: &ChoiceId| question.fact_of(id, true).is_some_and(Fact::hurts_by_mistake);
    let options: Vec<ChoiceOption<'_>> = labels
        .iter()
        .map(|(id, label)| ChoiceOption {
            id: id.as_str(),
            label,
            synonyms: &[],
            careful: is_careful(id),
        })
        .collect();
    let ids = |ids: Vec<String>| ids.iter().map(|id| id.as_str().into()).collect();
    let id = || question.id.clone();
    match view.content.lexicon.choose_of(words, &options, question.kind == Kind::Many) {
        Choice::Chosen(several) if question.kind == Kind::One && several.len() > 1 => {
            Some(Intent::Either(ids(several)))
        }
        Choice::Chosen(chosen) => {
            let on_buttons: Vec<&str> = labels.iter().map(|(_, label)| label.as_str()).collect();
            let chosen: Vec<ChoiceId> = ids(chosen);
            if !is_label && is_refusal(view, question, words) {
                return None;
            }
            if chosen.len() == 1 {
                return Some(Intent::Answer(chosen));
            }
            let meant = shared_words::meant(&on_buttons, text);
            let is_meant = |id: &ChoiceId| {
                labels.iter().zip(&meant).any(|((other, _), meant)| *other == id && *meant)
            };
            let kept: Vec<ChoiceId> = chosen.iter().filter(|id| is_meant(id)).cloned().collect();
            Some(if kept.is_empty() { Intent::Either(chosen) } else { Intent::Answer(kept) })
        }
        Choice::Either(either) => Some(Intent::Either(ids(either))),
        Choice::DontKnow => Some(Intent::Act(Action::Answer(id(), AnswerVerb::DontKnow))),
        Choice::RatherNot | Choice::Skip => {
            Some(Intent::Act(Action::Answer(id(), AnswerVerb::RatherNot)))
        }
        Choice::NoneOfThese if question.kind == Kind::Many => Some(Intent::NoneOfThese),
        Choice::NoneOfThese | Choice::NotUnderstood => {
            labels.retain(|(id, _)| !is_careful(id));
            part_of(&labels, text)
        }
    }
}

/// The choice for which people type these words, beside what stands on its button.
pub(super) fn also_said(speaker: Speaker<'_>, question: &Question, text: &str) -> Option<ChoiceId> {
    let is_said =
        |choice: &&ChoiceId| is_one(speaker, &format!("words-{}.{choice}", question.id), text);
    question.choices.iter().find(is_said).cloned()
}

/// What the first word means as an answer by itself, whatever comes behind it.
fn first_answer(view: &PersonView<'_>, words: &Utterance<'_>) -> Option<StockAnswer> {
    let (lexicon, text) = (&view.content.lexicon, words.text());
    let first = text.split_whitespace().next()?;
    let first = first.trim_matches(|letter: char| !letter.is_alphanumeric());
    // A word that is all of the text was tokenised already.
    if first == text { lexicon.answer_of(words) } else { lexicon.answer_to(first) }
}

/// Whether words that begin with a no name one of many choices, which they refuse.
fn is_refusal(view: &PersonView<'_>, question: &Question, words: &Utterance<'_>) -> bool {
    let begins = first_answer(view, words);
    question.kind == Kind::Many && !question.is_yes_or_no() && begins == Some(StockAnswer::No)
}

/// The one choice whose label holds these words: "mezelf" for "Voor mezelf".
fn part_of(labels: &[(&ChoiceId, String)], text: &str) -> Option<Intent> {
    let words = format!(" {} ", folded_name(text));
    let mut holding =
        labels.iter().filter(|(_, label)| format!(" {} ", folded_name(label)).contains(&words));
    match (holding.next(), holding.next()) {
        (Some((id, _)), None) if words.trim().len() > 2 => {
            Some(Intent::Answer(vec![(*id).clone()]))
        }
        _ => None,
    }
}
