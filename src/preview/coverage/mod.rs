//! What is reached by talks, by example people, by a proof over all answers, and on the screens of the page; and what by none.

mod reached;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;
use strum::IntoEnumIterator;

use super::answer_space::ways_to;
use super::example_people::{ExamplePerson, by_activity, of_one_fact};
use crate::catalogue::{Activity, ActivityId, Availability};
use crate::conversation::{Content, advise};
use crate::diagnostics::Files;
use crate::interview::{ChoiceId, Question};
use crate::language::Language;
use crate::translations::{SideBySide, side_by_side};
pub(super) use reached::{Reached, Side};

/// So many suggestions of a person are put into words.
const IN_WORDS: usize = 3;
/// Of so many ordinary people the suggestions are put into words: those elsewhere say the same.
const ORDINARY_IN_WORDS: usize = 144;

/// Files of which nothing is said in a talk: words that people type, the names of commands, what only editors see, and how
/// words are said aloud.
const NOT_SAID: [&str; 7] = [
    "/words.ftl",
    "/plan-words.ftl",
    "/list-words.ftl",
    "/bot.ftl",
    "/preview.ftl",
    "/editors.ftl",
    "/spoken.ftl",
];

/// What commands are called in Telegram's own list stands in no talk.
const COMMANDS: &str = "commands";

/// What kind of thing can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ThingKind {
    Sentence,
    Reason,
    Choice,
    Side,
    Activity,
}

/// Something that can be reached, with by what it is.
#[derive(Debug, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a source of its own")]
pub(super) struct Thing {
    pub(super) kind: ThingKind,
    pub(super) id: String,
    /// The form of a sentence: by which value, and its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) form: Option<String>,
    /// What it is called, or says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) name: String,
    /// Whether a talk reaches it.
    #[serde(rename = "t")]
    pub(super) talks: bool,
    /// Whether an example person does.
    #[serde(rename = "p")]
    pub(super) people: bool,
    /// Whether it is proved that somebody does; `None` where that is not looked for.
    #[serde(rename = "s")]
    pub(super) proof: Option<bool>,
    /// Whether it stands on a screen of the page.
    #[serde(rename = "v")]
    pub(super) screens: bool,
    /// It is not meant to be reached: it stopped.
    #[serde(rename = "g", skip_serializing_if = "std::ops::Not::not")]
    pub(super) gone: bool,
}

/// By what something was reached.
pub(super) struct Sources {
    pub(super) talks: Reached,
    pub(super) people: ByPeople,
    pub(super) screens: Reached,
}

/// What the suggestions of example people reach, and of which activities there is somebody who gets them.
pub(super) fn by_people(content: &Content, today: Date, people: &[ExamplePerson]) -> ByPeople {
    let mut reached = Reached::default();
    let sought = by_activity(content, today);
    let of_one_fact = of_one_fact();
    for profile in &of_one_fact {
        reached.profile(content, profile);
    }
    // Where nobody is looked for for each activity there are too many of them to rank them so often.
    let others = sought.iter().flat_map(|sought| sought.values().chain(&of_one_fact));
    let others: Vec<_> =
        others.map(|profile| ExamplePerson::new(content, today, *profile)).collect();
    for person in people.iter().chain(&others) {
        reached.profile(content, &person.profile);
        reached.suggested(&person.first);
    }
    content.texts.take_said();
    for language in Language::iter() {
        for person in people.iter().take(ORDINARY_IN_WORDS).chain(&others) {
            advise(content, &person.profile, today, language, IN_WORDS);
        }
        reached.say(content.texts.take_said());
    }
    ByPeople { reached, sought: sought.map(|sought| sought.into_keys().collect()) }
}

/// What example people reach.
pub(super) struct ByPeople {
    reached: Reached,
    /// The activities of which somebody who gets them was found; `None` where nobody was looked for.
    sought: Option<BTreeSet<ActivityId>>,
}

/// Everything that can be reached.
pub(super) fn things(
    content: &Content,
    files: &Files,
    today: Date,
    sources: &Sources,
) -> Vec<Thing> {
    let mut all = sentences(files, sources);
    for question in content.interview.questions() {
        all.extend(choices(question, sources));
        all.extend(sides(content, question, sources));
    }
    let activities = content.catalogue.activities().iter();
    all.extend(activities.map(|activity| of_activity(today, activity, sources)));
    all
}

fn sentences(files: &Files, sources: &Sources) -> Vec<Thing> {
    let is_said = |it: &SideBySide| {
        !NOT_SAID.iter().any(|ending| it.file.ends_with(ending)) && !it.key.starts_with(COMMANDS)
    };
    let all = side_by_side(files).into_iter().filter(|it| it.source.is_some());
    all.filter(is_said).flat_map(|it| of_sentence(it, sources)).collect()
}

fn of_sentence(sentence: SideBySide, sources: &Sources) -> Vec<Thing> {
    let [talks, people, screens] = [&sources.talks, &sources.people.reached, &sources.screens]
        .map(|it| it.forms_of(&sentence));
    let is_reason = sentence.key.starts_with("reason-") || sentence.key.starts_with("caution-");
    let kind = if is_reason { ThingKind::Reason } else { ThingKind::Sentence };
    let thing = |form: Option<String>| {
        let is_in = |forms: &BTreeSet<Option<String>>| forms.contains(&form);
        Thing {
            kind,
            id: sentence.key.clone(),
            talks: is_in(&talks),
            people: is_in(&people),
            screens: is_in(&screens),
            name: sentence.source.clone().unwrap_or_default(),
            form,
            proof: None,
            gone: false,
        }
    };
    let forms = sentence
        .forms
        .iter()
        .flat_map(|forms| forms.names.iter().map(|name| Some(format!("{}={name}", forms.value))));
    let forms: Vec<Option<String>> = forms.collect();
    if forms.is_empty() { vec![thing(None)] } else { forms.into_iter().map(thing).collect() }
}

fn choices(question: &Question, sources: &Sources) -> Vec<Thing> {
    let of = |choice: &ChoiceId| {
        let key = (question.id.clone(), choice.clone());
        let is_in = |reached: &Reached| reached.choices.contains(&key);
        Thing {
            kind: ThingKind::Choice,
            id: format!("{}.{choice}", question.id),
            form: None,
            name: String::new(),
            talks: is_in(&sources.talks),
            people: is_in(&sources.people.reached),
            proof: None,
            screens: false,
            gone: false,
        }
    };
    question.choices.iter().map(of).collect()
}

fn sides(content: &Content, question: &Question, sources: &Sources) -> Vec<Thing> {
    if question.ask_if.is_none() {
        return Vec::new();
    }
    let ways = ways_to(&content.interview, question);
    let of = |side: Side| {
        let is_in = |reached: &Reached| reached.sides.contains(&(question.id.clone(), side));
        let proof = ways.map(|ways| match side {
            Side::Yes => ways.yes > 0,
            Side::No => ways.no > 0,
            Side::Open => ways.open > 0,
        });
        let name: &'static str = side.into();
        Thing {
            kind: ThingKind::Side,
            id: question.id.to_string(),
            form: Some(name.to_owned()),
            name: question.ask_if_written.clone(),
            talks: is_in(&sources.talks),
            people: is_in(&sources.people.reached),
            proof,
            screens: false,
            // A condition that is always known, or never false, has no such side; one that is never true is a fault.
            gone: side != Side::Yes && proof == Some(false),
        }
    };
    [Side::Yes, Side::No, Side::Open].map(of).into()
}

fn of_activity(today: Date, activity: &Activity, sources: &Sources) -> Thing {
    let sought = sources.people.sought.as_ref();
    let gone = activity.availability(today) == Availability::Gone;
    Thing {
        kind: ThingKind::Activity,
        id: activity.id.to_string(),
        form: None,
        name: activity.name.clone(),
        talks: sources.talks.activities.contains(&activity.id),
        people: sources.people.reached.activities.contains(&activity.id),
        proof: sought.filter(|_| !gone).map(|sought| sought.contains(&activity.id)),
        screens: false,
        gone,
    }
}
