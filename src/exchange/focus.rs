//! What is on the screen, and its stored form: a word for the kind, then what it is about.

use super::record::{fact, fact_stored};
use crate::conversation::Focus;
use crate::profile::Fact;

/// The word for an alarm about somebody else.
const THIRD_PERSON: &str = "someone-else";

/// The focus of a stored one; the interview itself for what this program does not know.
pub(super) fn read(stored: &[String]) -> Focus {
    let words: Vec<&str> = stored.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["question", question] => Focus::Question((*question).into()),
        ["choosing", question, chosen @ ..] => Focus::Choosing {
            question: (*question).into(),
            chosen: chosen.iter().map(|choice| (*choice).into()).collect(),
        },
        ["places", question, places @ ..] => Focus::Places {
            question: (*question).into(),
            candidates: places.iter().filter_map(|place| place.parse().ok()).collect(),
        },
        ["either", question, choices @ ..] => Focus::Either {
            question: (*question).into(),
            choices: choices.iter().map(|choice| (*choice).into()).collect(),
        },
        ["alarm", alarm, person] => match alarm.parse() {
            Ok(alarm) => Focus::Alarm { alarm, third_person: *person == THIRD_PERSON },
            Err(_) => Focus::Interview,
        },
        ["called"] => Focus::Called,
        ["offer-language", language] => {
            language.parse().map(Focus::OfferLanguage).unwrap_or_default()
        }
        ["offer-change", question, choice] => {
            Focus::OfferChange { question: (*question).into(), choice: (*choice).into() }
        }
        ["offer-answer", question, choices @ ..] => Focus::OfferAnswer {
            question: (*question).into(),
            choices: choices.iter().map(|choice| (*choice).into()).collect(),
        },
        ["offer-facts", facts @ ..] => {
            Focus::OfferFacts(facts.iter().filter_map(|fact| read_fact(fact)).collect())
        }
        ["results"] => Focus::Results,
        ["card", activity] => Focus::Card((*activity).into()),
        ["refine"] => Focus::Refine,
        ["why-not"] => Focus::WhyNot,
        ["compare-with", first] => Focus::CompareWith((*first).into()),
        ["compared", first, second] => Focus::Compared((*first).into(), (*second).into()),
        ["saved"] => Focus::Saved,
        ["follow-up"] => Focus::FollowUp,
        ["answers"] => Focus::Answers,
        ["language"] => Focus::Language,
        ["privacy"] => Focus::Privacy,
        ["privacy-long"] => Focus::PrivacyLong,
        ["erase"] => Focus::Erase,
        _ => Focus::Interview,
    }
}

/// The stored form.
pub(super) fn write(focus: &Focus) -> Vec<String> {
    let words = |kind: &str, about: &[&str]| -> Vec<String> {
        std::iter::once(kind).chain(about.iter().copied()).map(str::to_owned).collect()
    };
    match focus {
        Focus::Interview => Vec::new(),
        Focus::Question(question) => words("question", &[question.as_str()]),
        Focus::Choosing { question, chosen } => {
            let mut all = words("choosing", &[question.as_str()]);
            all.extend(chosen.iter().map(ToString::to_string));
            all
        }
        Focus::Places { question, candidates } => {
            let mut all = words("places", &[question.as_str()]);
            all.extend(candidates.iter().map(ToString::to_string));
            all
        }
        Focus::Either { question, choices } => {
            let mut all = words("either", &[question.as_str()]);
            all.extend(choices.iter().map(ToString::to_string));
            all
        }
        Focus::Alarm { alarm, third_person } => {
            let person = if *third_person { THIRD_PERSON } else { "self" };
            words("alarm", &[(*alarm).into(), person])
        }
        Focus::Called => words("called", &[]),
        Focus::OfferLanguage(language) => words("offer-language", &[(*language).into()]),
        Focus::OfferChange { question, choice } => {
            words("offer-change", &[question.as_str(), choice.as_str()])
        }
        Focus::OfferAnswer { question, choices } => {
            let mut all = words("offer-answer", &[question.as_str()]);
            all.extend(choices.iter().map(ToString::to_string));
            all
        }
        Focus::OfferFacts(facts) => {
            let mut all = words("offer-facts", &[]);
            all.extend(facts.iter().filter_map(|fact| write_fact(*fact)));
            all
        }
        Focus::Results => words("results", &[]),
        Focus::Card(activity) => words("card", &[activity.as_str()]),
        Focus::Refine => words("refine", &[]),
        Focus::WhyNot => words("why-not", &[]),
        Focus::CompareWith(first) => words("compare-with", &[first.as_str()]),
        Focus::Compared(first, second) => words("compared", &[first.as_str(), second.as_str()]),
        Focus::Saved => words("saved", &[]),
        Focus::FollowUp => words("follow-up", &[]),
        Focus::Answers => words("answers", &[]),
        Focus::Language => words("language", &[]),
        Focus::Privacy => words("privacy", &[]),
        Focus::PrivacyLong => words("privacy-long", &[]),
        Focus::Erase => words("erase", &[]),
    }
}

/// A fact as one word, in its stored form.
fn write_fact(fact: Fact) -> Option<String> {
    serde_json::to_string(&fact_stored(fact)).ok()
}

fn read_fact(word: &str) -> Option<Fact> {
    fact(&serde_json::from_str(word).ok()?)
}
