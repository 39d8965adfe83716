//! Whether a fact holds, is denied, or is not told at all, by the words around it.

use super::super::utterance::Utterance;
use super::super::vocabulary::matcher::Hit;
use super::super::vocabulary::roles::{Noun, Role};
use crate::profile::{Fact, FactId};

/// How far behind a thing its negation may stand: "dansen vindt ze helemaal niet leuk".
const BACK_WORDS: usize = 4;
/// How far before a thing "cannot" may stand: "kan ik helaas niet lezen".
const INABILITY_WORDS: usize = 5;
/// How far before a thing the reason may stand that governs it: "vanwege mijn zware reuma".
const REASON_WORDS: usize = 3;

/// The fact with the sign that the words around it give; nothing where they take it away without
/// telling the opposite.
pub(super) fn signed(hit: &Hit, fact: Fact, words: &Utterance<'_>, hits: &[Hit]) -> Option<Fact> {
    let holds = fact.value().is_none_or(|(_, holds)| holds);
    // A pattern with a negation in it means what it says.
    let denies_itself = words.tags.any(hit.start..hit.end, Role::Negation);
    if denies_itself || matches!(fact.id(), FactId::ForWhom | FactId::Age | FactId::Place) {
        return Some(fact);
    }
    let liked = matches!(fact.id(), FactId::Interests | FactId::Forms | FactId::Wishes);
    if liked && words.is_disliked(hit.start) {
        return Some(fact.with_sign(false));
    }
    if !is_denied(hit, fact, words, hits) {
        return Some(fact);
    }
    // "Geen vrienden" is what somebody misses; "wil geen vrienden" is what nobody need offer.
    if fact.id() == FactId::Wishes && holds && !words.is_refusing(hit.start) {
        return Some(fact);
    }
    if is_over(hit, fact, words) || fact.id() == FactId::Interests && is_inability(hit, words) {
        return None;
    }
    Some(fact.with_sign(!holds))
}

fn is_denied(hit: &Hit, fact: Fact, words: &Utterance<'_>, hits: &[Hit]) -> bool {
    // "Geen hond meer sinds hij dood is": who is not there any more is lost all the same.
    if fact.id() == FactId::Losses && hit.end - hit.start > 1 {
        return words.is_denied(hit.end - 1);
    }
    if words.is_denied(hit.start) {
        return !is_needed(hit, fact, words);
    }
    match fact.id() {
        FactId::Interests | FactId::Wishes | FactId::Forms => {
            denied_behind(hit, words, hits).is_some()
                || is_taken_up_and_denied(hit, words, hits)
                || is_named_behind_denial(hit, words)
        }
        // "Doof ben ik niet", but not "de chemo helpt niet".
        FactId::Circumstances | FactId::Living => {
            denied_behind(hit, words, hits).is_some_and(|denial| {
                words.tags.any(hit.end..denial, Role::Copula)
                    || words.tags.any(hit.end..denial, Role::Owning)
            })
        }
        FactId::Age
        | FactId::Gender
        | FactId::Place
        | FactId::GoesOut
        | FactId::Internet
        | FactId::ForWhom
        | FactId::Losses
        | FactId::Occupation
        | FactId::Barriers
        | FactId::Faith
        | FactId::Pets
        | FactId::Languages => false,
    }
}

/// The denial behind a thing that reaches it. A reason in front of a sentence is not denied: "na de chemo
/// lukt de deur uit niet".
fn denied_behind(hit: &Hit, words: &Utterance<'_>, hits: &[Hit]) -> Option<usize> {
    let tags = &words.tags;
    let mut before = (hit.start.saturating_sub(REASON_WORDS)..hit.start).rev();
    let is_reason = before.by_ref().take_while(|at| !tags.is_break(*at) && !tags.is_finite(*at));
    if is_reason.into_iter().any(|at| tags.has(at, Role::Reason)) {
        return None;
    }
    (hit.end..(hit.end + BACK_WORDS).min(tags.len()))
        .take_while(|at| {
            !tags.is_break(*at)
                && !tags.has_any(*at, Role::Contrast | Role::List)
                && !hits.iter().any(|other| other.start == *at)
        })
        .find(|at| words.denies_back(*at))
}

/// "Musea, daar heb ik niks mee": what is named first is taken up by "daar", and denied there.
fn is_taken_up_and_denied(hit: &Hit, words: &Utterance<'_>, hits: &[Hit]) -> bool {
    let tags = &words.tags;
    let next = hit.end + 1;
    let taken_up = tags.is_break(hit.end)
        && !tags.is_stop(hit.end)
        && tags.has_any(next, Role::Shown | Role::There);
    let mut part = (next..tags.len()).take_while(|at| !tags.is_break(*at));
    let is_other = |at: usize| hits.iter().any(|other| other.start == at);
    taken_up
        && part.all(|at| !is_other(at))
        && (next..tags.len()).take_while(|at| !tags.is_break(*at)).any(|at| words.denies_back(at))
}

/// "Ik vind er niks aan, kaarten": what "there is nothing in" is named at the end.
fn is_named_behind_denial(hit: &Hit, words: &Utterance<'_>) -> bool {
    let tags = &words.tags;
    let part = (0..hit.start).rev().take_while(|at| !tags.is_break(*at)).count();
    let ends = tags.is_break(hit.end);
    let Some(comma) = hit.start.checked_sub(part + 1).filter(|_| part <= 1 && ends) else {
        return false;
    };
    let before = (0..comma).rev().take_while(|at| !tags.is_break(*at));
    let mut before = before.collect::<Vec<_>>().into_iter();
    let about = before.next().is_some_and(|at| tags.has_any(at, Role::About | Role::Along));
    let nothing = before.next().is_some_and(|at| tags.has(at, Role::Nothing));
    !tags.is_stop(comma)
        && about
        && nothing
        && before.any(|at| tags.has_any(at, Role::Shown | Role::There))
}

/// "Kan niet lezen" tells of what somebody cannot, and not of what is disliked.
fn is_inability(hit: &Hit, words: &Utterance<'_>) -> bool {
    let tags = &words.tags;
    let near = (hit.start.saturating_sub(INABILITY_WORDS)..hit.start).rev();
    let near: Vec<usize> = near.take_while(|at| !tags.is_break(*at)).collect();
    let is_plain = |at: &usize| !tags.has(*at, Role::NegationOfNoun);
    let denied = near.iter().filter(|at| is_plain(at)).any(|at| tags.has(*at, Role::Negation));
    let able = near.iter().any(|at| tags.has(*at, Role::Able));
    denied && (able || tags.has(hit.end, Role::Able))
}

/// "Zonder rollator kom ik nergens": what is needed is there.
fn is_needed(hit: &Hit, fact: Fact, words: &Utterance<'_>) -> bool {
    let tags = &words.tags;
    let Some(clause) = words.clause(hit.start) else { return false };
    let without = (clause.tokens.start..hit.start).any(|at| tags.has(at, Role::Without));
    let lacks = tags.any(hit.end..clause.tokens.end, Role::Negation);
    fact.id() == FactId::Circumstances && without && lacks
}

/// What is over is not disliked: "fietst niet meer", "geen hond meer", "nooit getrouwd".
fn is_over(hit: &Hit, fact: Fact, words: &Utterance<'_>) -> bool {
    let tags = &words.tags;
    let no_more = words.clause(hit.start).is_some_and(|clause| {
        let from = clause.tokens.start;
        (from..clause.tokens.end).any(|at| tags.has(at, Role::NoMore))
    });
    let pet = words.mention_at(hit.start).is_some_and(|mention| mention.word.noun == Noun::Pet);
    let never = tags.before_has(hit.start, Role::Never);
    if fact.id() == FactId::Interests {
        return (no_more || pet) && !words.is_refusing(hit.start);
    }
    fact.id() == FactId::Living && (never || no_more)
}
