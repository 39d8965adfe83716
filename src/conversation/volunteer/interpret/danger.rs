//! Danger on the line, and what is said to the card that tells what to do.

use super::super::super::interpret::phrases::holds;
use super::super::super::others::facts;
use super::super::action::DeskAction;
use super::super::call::View;
use super::super::concern::Concern;
use super::super::render;
use super::context::{Context, read_afresh, told_of};
use super::intent::{Danger, Intent, Told};
use super::next_caller::next_line;
use crate::profile::{Fact, FactId};
use crate::understanding::{Alarm, AlarmFound, AlarmReply, AlarmRole};

/// The question of the lexicon under which the words for each [`Concern`] stand.
const CONCERNS: &str = "desk-concern";
/// The question of the lexicon under which the words stand that explain what a line meant.
const EXPLAINED: &str = "desk-meant";
/// In so few words a silence is all that is told.
const SILENCE_WORDS: usize = 7;

/// Somebody may be in danger.
pub(super) fn alarm(context: &Context<'_, '_>) -> Option<Intent> {
    let words = context.kind.words()?;
    let found = context.at.view.content.lexicon.alarm_of(context.utterance());
    let found = found.filter(|found| found.alarm.stops());
    let concern = context.typed().filter(|_| context.at.desk.open);
    let concern = concern.and_then(|text| concern_of(context, text));
    let danger = match (&found, concern) {
        (None, None) => return None,
        (None, Some(concern)) => Danger::Concern(concern),
        (Some(found), Some(concern)) if says_more(concern, found.alarm, words) => {
            Danger::Concern(concern)
        }
        (Some(found), _) => Danger::Alarm(found.alarm),
    };
    let (told, is_next) = told_beside(context, found.as_ref());
    Some(Intent::Alarm(danger, told, is_next))
}

fn concern_of(context: &Context<'_, '_>, text: &str) -> Option<Concern> {
    let meant = context.at.view.content.lexicon.choices_meant(text, CONCERNS);
    meant.into_iter().find_map(|id| id.parse().ok())
}

/// Whether the steps for this danger say more than those of the alarm that the words set off.
fn says_more(concern: Concern, alarm: Alarm, words: &str) -> bool {
    match concern {
        Concern::Money | Concern::Control => alarm == Alarm::Violence,
        Concern::Silent => words.split_whitespace().count() <= SILENCE_WORDS,
        Concern::Neglect => false,
    }
}

/// What was told beside it, and whether it is told of the next caller. Words in another language are not
/// read; nor is what is typed where no call is open.
fn told_beside(context: &Context<'_, '_>, found: Option<&AlarmFound>) -> (Told, bool) {
    let at = context.at;
    let is_foreign = found.is_some_and(|found| found.role == AlarmRole::OtherLanguage);
    let Some(text) = context.typed().filter(|_| at.desk.open && !is_foreign) else {
        return (Told::default(), false);
    };
    match next_line(at, text) {
        Some(rest) => (told_of(at, rest, &read_afresh(at, rest)), true),
        None => (context.told(), false),
    }
}

/// "112 is gebeld", "stap 2 gedaan", "nee, zo bedoelde ze het niet": said to the card.
pub(super) fn replied(context: &Context<'_, '_>) -> Option<Intent> {
    let (at, text) = (context.at, context.typed()?);
    if is_explained(context, text) {
        return Some(Intent::Explained(without_likes(context.told())));
    }
    if !at.desk.call.view.is_alarm() || !facts(context.reading()).is_empty() {
        return None;
    }
    if let Some(step) = step_named(context, text) {
        return Some(Intent::Act(DeskAction::Done(step)));
    }
    match at.view.content.lexicon.alarm_reply(text)? {
        AlarmReply::Called | AlarmReply::HelpIsComing => {
            let step = first_step_with(context, |step| number_in(step).is_some());
            step.map(|step| Intent::Act(DeskAction::Done(step)))
        }
        AlarmReply::No if matches!(at.desk.call.view, View::Alarm(_)) => {
            Some(Intent::Act(DeskAction::List))
        }
        AlarmReply::No
        | AlarmReply::Yes
        | AlarmReply::CannotCall
        | AlarmReply::DaresNot
        | AlarmReply::IsItFree
        | AlarmReply::WhatHappens => None,
    }
}

/// "Bedoelt: wil niet meer naar de dagbesteding": what set off the alarm meant another thing. Not where the words
/// themselves are sad, or leave open what is meant.
fn is_explained(context: &Context<'_, '_>, text: &str) -> bool {
    let (at, lexicon) = (context.at, &context.at.view.content.lexicon);
    matches!(at.desk.call.view, View::Alarm(_))
        && !lexicon.choices_meant(text, EXPLAINED).is_empty()
        && !holds(at.speaker, "words.grave", text)
        && lexicon.alarm_of(context.utterance()).is_none()
}

/// "Ze bedoelt naar de club": what somebody wants no more is named, and is no wish.
fn without_likes(mut told: Told) -> Told {
    let is_like = |fact: &Fact| {
        matches!(fact.id(), FactId::Interests | FactId::Wishes | FactId::Forms)
            && fact.with_sign(true) == *fact
    };
    told.facts.retain(|fact| !is_like(fact));
    told.doubts.retain(|fact| !is_like(fact));
    told
}

/// The step that the words name: by its number behind "stap", or by the number that was called.
fn step_named(context: &Context<'_, '_>, text: &str) -> Option<u32> {
    let meant = context.at.view.content.lexicon.choices_meant(text, "desk-step");
    if !meant.contains(&"done") {
        return None;
    }
    let digits = number_in(text)?;
    let by_place = digits.parse::<u32>().ok().filter(|_| digits.len() == 1);
    by_place.or_else(|| first_step_with(context, |step| number_in(step) == Some(digits.clone())))
}

/// The first step that is not done and that holds what is asked for.
fn first_step_with(context: &Context<'_, '_>, holds: impl Fn(&str) -> bool) -> Option<u32> {
    let done = &context.at.desk.call.steps_done;
    let steps = render::steps(context.at).into_iter();
    let mut open = steps.filter(|(number, _)| !done.contains(number));
    open.find(|(_, step)| holds(step)).map(|(number, _)| number)
}

/// The first number in a text that is no number of a step: "2. Bel 112" holds 112.
fn number_in(text: &str) -> Option<String> {
    let numbers = text.split(|sign: char| !(sign.is_ascii_digit() || sign == '-'));
    let mut numbers = numbers.map(|part| part.replace('-', "")).filter(|part| !part.is_empty());
    numbers.next()
}
