//! A talk as it went.

use std::collections::{BTreeMap, BTreeSet};

use aanspraak::conversation::Line;
use aanspraak::profile::{Fact, FactDetail};
use aanspraak::understanding::Act;

use super::counted;
use super::expected::Expected;
use super::lines::Lines;
use crate::conversation::known_failures::talker::{ASSETS, Talker};

/// What came of a talk.
pub(super) struct Played {
    pub(super) person: Expected,
    /// The inputs that were answered with words that say that they were not understood.
    pub(super) not_understood: Vec<String>,
    /// The inputs that were only heard: nothing was read in them, or there was no answer.
    pub(super) only_heard: Vec<String>,
    /// After so many inputs something that fits stood on the screen.
    pub(super) fits_after: Option<usize>,
    /// The sentences that were said more than once, beside the standing ones.
    pub(super) said_twice: Vec<String>,
    /// The facts that were noted and are not true, each with the input that brought it.
    pub(super) untrue: BTreeMap<String, String>,
}

impl Played {
    pub(super) fn play(person: Expected, lines: &Lines) -> Self {
        let mut talker = Talker::not_yet("nl");
        let (mut not_understood, mut said, mut fits_after) = (Vec::new(), Vec::new(), None);
        let mut only_heard = Vec::new();
        let mut untrue = BTreeMap::new();
        for (at, input) in person.inputs.iter().enumerate() {
            talker.types(input);
            let ids: Vec<(String, String)> = ids(&talker, lines);
            if ids.iter().any(|(id, _)| Lines::is_only_heard(id)) {
                only_heard.push(input.clone());
            }
            if ids.iter().any(|(id, _)| is_not_understood(id, input)) {
                not_understood.push(input.clone());
            }
            let once: BTreeSet<String> = ids
                .into_iter()
                .filter(|(id, _)| !lines.is_standing(id))
                .map(|(id, line)| format!("{id}: {line}"))
                .collect();
            said.extend(once);
            let (text, cards) = (talker.text(), talker.cards());
            let fits = person.need.iter().any(|need| lines.names(need, &text, &cards));
            if fits && fits_after.is_none() {
                fits_after = Some(at + 1);
            }
            for fact in noted(&talker).into_iter().filter(|fact| !is_true(&person, *fact)) {
                untrue.entry(written(fact)).or_insert_with(|| input.clone());
            }
        }
        let said_twice = counted(said).into_iter().filter(|(_, times)| *times > 1);
        let said_twice = said_twice.map(|(line, _)| line).collect();
        Self { person, not_understood, only_heard, fits_after, said_twice, untrue }
    }

    pub(super) fn repetitions(&self) -> Vec<String> {
        self.said_twice.iter().map(|line| format!("{}: {line}", self.person.talk)).collect()
    }
}

/// Words that ask for other words get them: only elsewhere that says that they were not understood.
fn is_not_understood(id: &str, input: &str) -> bool {
    let asks =
        || ASSETS.lexicon.acts(input).iter().any(|found| found.sure && found.act == Act::Less);
    Lines::is_not_understood(id) || id == "not-understood-why" && !asks()
}

/// The lines on the screen that come from a message, with its id.
fn ids(talker: &Talker, lines: &Lines) -> Vec<(String, String)> {
    let plain = talker.screen.lines.iter().filter_map(|line| match line {
        Line::Plain(text) | Line::Detail(text) => Some(text),
        Line::Strong(_) => None,
    });
    plain.filter_map(|line| Some((lines.id(line)?.to_owned(), line.clone()))).collect()
}

/// What is noted now and holds.
fn noted(talker: &Talker) -> Vec<Fact> {
    let session = &talker.session;
    let facts = ASSETS.interview.profile(&session.answers, &session.told).facts();
    facts.into_iter().filter(|fact| fact.value().is_none_or(|(_, holds)| holds)).collect()
}

/// What may be noted though the author does not name it, each with the reason.
const EXCUSED: [(&str, &str, &str); 5] = [
    // Billiards are exercise in the catalogue, and a game for this author.
    ("truck-driver", "interests", "exercise"),
    // She asks for a buddy in so many words.
    ("homeless-woman", "wishes", "company"),
    ("homeless-woman", "forms", "one-on-one"),
    // She types 27 for 72, and puts it right in the next line.
    ("wants-to-be-of-use", "age", "27"),
    // She has told by then that her father is cared for, and not that it is she who cares.
    ("carer-who-shook-her-father", "circumstances", "home-care"),
];

fn is_true(person: &Expected, fact: Fact) -> bool {
    let noted = written(fact);
    let is_excused = |(talk, id, value): &(&str, &str, &str)| {
        *talk == person.talk && noted == format!("{id}={value}")
    };
    if EXCUSED.iter().any(is_excused) {
        return true;
    }
    let id = fact.id().to_string();
    match fact.detail() {
        FactDetail::Age(age) => person.one(&id).is_some_and(|years| {
            let years = years.parse().unwrap();
            (age.from()..=age.to()).contains(&years)
        }),
        FactDetail::Place(place) => {
            let name = ASSETS.catalogue.places().unique_name(place);
            person
                .one(&id)
                .is_some_and(|place| name.starts_with(&place) || place.starts_with(&name))
        }
        FactDetail::Closed(value, _) => person.may_be_noted(&id, value),
    }
}

fn written(fact: Fact) -> String {
    let id = fact.id();
    match fact.detail() {
        FactDetail::Age(age) => format!("{id}={}", age.from()),
        FactDetail::Place(place) => {
            format!("{id}={}", ASSETS.catalogue.places().unique_name(place))
        }
        FactDetail::Closed(value, _) => format!("{id}={value}"),
    }
}
