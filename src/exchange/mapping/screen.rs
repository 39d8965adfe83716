//! What is on the screen, and its stored form: a word for the kind, then what it is about.

use super::fact::{fact, fact_stored};
use crate::conversation::{AlarmCard, Screen, Stage};
use crate::profile::Fact;
use crate::understanding::AlarmRole;

/// The words for an alarm about the writer, and about somebody else: older than the other roles.
const WRITER: &str = "self";
const ANOTHER: &str = "someone-else";
/// The word for a card to which was said that help is called.
const HELPED: &str = "helped";

/// The focus of a stored one; the interview itself for what this program does not know.
pub(in crate::exchange) fn read(stored: &[String]) -> Screen {
    let words: Vec<&str> = stored.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["question", question] => Screen::Question((*question).into()),
        ["choosing", question, chosen @ ..] => Screen::Choosing {
            question: (*question).into(),
            chosen: chosen.iter().map(|choice| (*choice).into()).collect(),
        },
        ["places", question, places @ ..] => Screen::Places {
            question: (*question).into(),
            candidates: places.iter().filter_map(|place| place.parse().ok()).collect(),
        },
        ["either", question, choices @ ..] => Screen::Either {
            question: (*question).into(),
            choices: choices.iter().map(|choice| (*choice).into()).collect(),
        },
        ["alarm", alarm, person, rest @ ..] => read_alarm(alarm, person, rest),
        ["listening", turns, of, about @ ..] => Screen::Listening {
            about: about.iter().filter_map(|act| act.parse().ok()).collect(),
            of: Some((*of).to_owned()).filter(|word| !word.is_empty()),
            turns: turns.parse().unwrap_or_default(),
        },
        ["called"] => Screen::Called,
        ["offer-language", language] => {
            language.parse().map(Screen::OfferLanguage).unwrap_or_default()
        }
        ["offer-change", question, choice] => {
            Screen::OfferChange { question: (*question).into(), choice: (*choice).into() }
        }
        ["offer-answer", question, choices @ ..] => Screen::OfferAnswer {
            question: (*question).into(),
            choices: choices.iter().map(|choice| (*choice).into()).collect(),
        },
        ["offer-facts", facts @ ..] => {
            Screen::OfferFacts(facts.iter().filter_map(|fact| read_fact(fact)).collect())
        }
        ["doubt", fact] => read_fact(fact).map(Screen::Doubt).unwrap_or_default(),
        ["results"] => Screen::Results,
        ["card", activity] => Screen::Card((*activity).into()),
        ["refine"] => Screen::Refine,
        ["why-not"] => Screen::WhyNot,
        ["compare-with", first] => Screen::CompareWith((*first).into()),
        ["compared", first, second] => Screen::Compared((*first).into(), (*second).into()),
        ["saved"] => Screen::Saved,
        ["follow-up"] => Screen::FollowUp,
        ["plan"] => Screen::Plan,
        ["plan-text"] => Screen::PlanText,
        ["answers"] => Screen::Answers,
        ["language"] => Screen::Language,
        ["privacy"] => Screen::Privacy,
        ["privacy-long"] => Screen::PrivacyLong,
        ["erase"] => Screen::Erase,
        _ => Screen::Interview,
    }
}

/// The stored form.
pub(in crate::exchange) fn write(focus: &Screen) -> Vec<String> {
    let words = |kind: &str, about: &[&str]| -> Vec<String> {
        std::iter::once(kind).chain(about.iter().copied()).map(str::to_owned).collect()
    };
    match focus {
        Screen::Interview => Vec::new(),
        Screen::Question(question) => words("question", &[question.as_str()]),
        Screen::Choosing { question, chosen } => {
            let mut all = words("choosing", &[question.as_str()]);
            all.extend(chosen.iter().map(ToString::to_string));
            all
        }
        Screen::Places { question, candidates } => listed("places", question.as_str(), candidates),
        Screen::Either { question, choices } => listed("either", question.as_str(), choices),
        Screen::Alarm(card) => write_alarm(card),
        Screen::Listening { about, of, turns } => {
            let head = ["listening".to_owned(), turns.to_string(), of.clone().unwrap_or_default()];
            head.into_iter().chain(about.iter().map(ToString::to_string)).collect()
        }
        Screen::Called => words("called", &[]),
        Screen::OfferLanguage(language) => words("offer-language", &[(*language).into()]),
        Screen::OfferChange { question, choice } => {
            words("offer-change", &[question.as_str(), choice.as_str()])
        }
        Screen::OfferAnswer { question, choices } => {
            let mut all = words("offer-answer", &[question.as_str()]);
            all.extend(choices.iter().map(ToString::to_string));
            all
        }
        Screen::OfferFacts(facts) => {
            let mut all = words("offer-facts", &[]);
            all.extend(facts.iter().filter_map(|fact| write_fact(*fact)));
            all
        }
        Screen::Doubt(fact) => {
            let mut all = words("doubt", &[]);
            all.extend(write_fact(*fact));
            all
        }
        Screen::Results => words("results", &[]),
        Screen::Card(activity) => words("card", &[activity.as_str()]),
        Screen::Refine => words("refine", &[]),
        Screen::WhyNot => words("why-not", &[]),
        Screen::CompareWith(first) => words("compare-with", &[first.as_str()]),
        Screen::Compared(first, second) => words("compared", &[first.as_str(), second.as_str()]),
        Screen::Saved => words("saved", &[]),
        Screen::FollowUp => words("follow-up", &[]),
        Screen::Plan => words("plan", &[]),
        Screen::PlanText => words("plan-text", &[]),
        Screen::Answers => words("answers", &[]),
        Screen::Language => words("language", &[]),
        Screen::Privacy => words("privacy", &[]),
        Screen::PrivacyLong => words("privacy-long", &[]),
        Screen::Erase => words("erase", &[]),
    }
}

/// A kind, a question, and what is listed of it.
fn listed<T: ToString>(kind: &str, question: &str, several: &[T]) -> Vec<String> {
    let head = [kind.to_owned(), question.to_owned()];
    head.into_iter().chain(several.iter().map(ToString::to_string)).collect()
}

/// The card of an alarm. Of a record of before only the alarm and the person are known.
fn read_alarm(alarm: &str, person: &str, rest: &[&str]) -> Screen {
    let Ok(alarm) = alarm.parse() else { return Screen::Interview };
    let role = match person {
        WRITER => AlarmRole::Writer,
        ANOTHER => AlarmRole::Another,
        role => role.parse().unwrap_or(AlarmRole::Writer),
    };
    let mut card = AlarmCard::new(alarm, role);
    if let [wording, helped, stage, before @ ..] = rest {
        card.wording = wording.parse().unwrap_or_default();
        card.helped = *helped == HELPED;
        card.stage = match *stage {
            WELCOMED => Stage::Welcomed,
            STOPPED => Stage::Stopped,
            _ => Stage::Talking,
        };
        card.before = read(&before.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    }
    Screen::Alarm(Box::new(card))
}

/// The words for a talk that had not begun when the alarm came, and for one that rested.
const WELCOMED: &str = "welcomed";
const STOPPED: &str = "stopped";

fn write_alarm(card: &AlarmCard) -> Vec<String> {
    let person = match card.role {
        AlarmRole::Writer => WRITER,
        AlarmRole::Another => ANOTHER,
        AlarmRole::Ashamed | AlarmRole::Bystander | AlarmRole::OtherLanguage => card.role.into(),
    };
    let stage = match card.stage {
        Stage::New | Stage::Welcomed => WELCOMED,
        Stage::Stopped => STOPPED,
        Stage::Talking => "talking",
    };
    let helped = if card.helped { HELPED } else { "-" };
    let wording = card.wording.to_string();
    let own = ["alarm", card.alarm.into(), person, &wording, helped, stage];
    own.into_iter().map(str::to_owned).chain(write(&card.before)).collect()
}

/// A fact as one word, in its stored form.
fn write_fact(fact: Fact) -> Option<String> {
    serde_json::to_string(&fact_stored(fact)).ok()
}

fn read_fact(word: &str) -> Option<Fact> {
    fact(&serde_json::from_str(word).ok()?)
}
