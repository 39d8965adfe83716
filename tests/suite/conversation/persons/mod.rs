//! Thirty whole talks from the person's side: what each person says was written before anybody knew what the
//! bot answers. `tests/conversations/persons/persons.jsonl` tells what is true of each person and what would
//! help; the talks stand beside it.

mod expected;
mod kinds;
mod lines;
mod played;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use aanspraak::profile::FactId;
use expected::Expected;
use lines::Lines;
use played::Played;

/// At most so many of a hundred inputs are answered with words that say that they were not understood.
const NOT_UNDERSTOOD_PERCENT: usize = 4;
/// After at most so many inputs something that fits stands on the screen, in the middle one of the talks.
const FITS_WITHIN: usize = 8;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations/persons")
}

fn all() -> Vec<Played> {
    let lines = Lines::read();
    expected::all().into_iter().map(|person| Played::play(person, &lines)).collect()
}

fn table(talks: &[Played]) -> String {
    let mut table = String::from(
        "talk | inputs | not understood | only heard | fits after | said twice | untrue\n",
    );
    for talk in talks {
        let fits = talk.fits_after.map_or("-".to_owned(), |at| at.to_string());
        writeln!(
            table,
            "{} | {} | {} | {} | {fits} | {} | {}",
            talk.person.talk,
            talk.person.inputs.len(),
            talk.not_understood.len(),
            talk.only_heard.len(),
            talk.said_twice.len(),
            talk.untrue.keys().cloned().collect::<Vec<_>>().join(", "),
        )
        .unwrap();
    }
    table
}

/// The middle one; a talk in which nothing fits comes last.
fn median(talks: &[Played]) -> usize {
    let mut after: Vec<usize> =
        talks.iter().map(|talk| talk.fits_after.unwrap_or(usize::MAX)).collect();
    after.sort_unstable();
    after[(after.len() - 1) / 2]
}

#[test]
fn thirty_whole_talks_are_understood_helped_and_never_repeated() {
    let talks = all();
    let inputs: usize = talks.iter().map(|talk| talk.person.inputs.len()).sum();
    let missed: usize = talks.iter().map(|talk| talk.not_understood.len()).sum();
    let twice: Vec<String> = talks.iter().flat_map(Played::repetitions).collect();
    let heard: usize = talks.iter().map(|talk| talk.only_heard.len()).sum();
    let untrue: usize = talks.iter().map(|talk| talk.untrue.len()).sum();
    let middle = median(&talks);
    let mut report = table(&talks);
    writeln!(
        report,
        "{inputs} inputs, {missed} not understood, {heard} only heard, fits after {middle} (median)"
    )
    .unwrap();
    writeln!(report, "{} said twice, {untrue} facts that are not true", twice.len()).unwrap();
    for talk in &talks {
        for said in &talk.not_understood {
            writeln!(report, "  not understood, {}: {said}", talk.person.talk).unwrap();
        }
    }
    for talk in &talks {
        for (fact, said) in &talk.untrue {
            writeln!(report, "  untrue, {}: {fact} from: {said}", talk.person.talk).unwrap();
        }
    }
    for talk in &talks {
        for said in &talk.only_heard {
            writeln!(report, "  only heard, {}: {said}", talk.person.talk).unwrap();
        }
    }
    for line in &twice {
        writeln!(report, "  twice, {line}").unwrap();
    }
    crate::catalogue::note(&report);
    assert!(talks.len() >= 30, "{} talks", talks.len());
    assert!(missed * 100 <= inputs * NOT_UNDERSTOOD_PERCENT, "{report}");
    assert!(middle <= FITS_WITHIN, "{report}");
    assert!(twice.is_empty(), "{report}");
    assert_eq!(untrue, 0, "{report}");
}

#[test]
fn the_talks_say_what_the_author_wrote() {
    for Expected { talk, inputs, .. } in expected::all() {
        let text = std::fs::read_to_string(folder().join(format!("{talk}.talk"))).unwrap();
        let said: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("you: ")).collect();
        assert_eq!(said, inputs, "{talk}");
    }
}

#[test]
fn what_is_expected_names_facts_and_help_that_exist() {
    let lines = Lines::read();
    for person in expected::all() {
        for (fact, _) in person.true_facts() {
            assert!(fact.parse::<FactId>().is_ok(), "{}: {fact}", person.talk);
        }
        for need in &person.need {
            assert!(lines.knows_need(need), "{}: {need}", person.talk);
        }
    }
}

/// How often each value stands in a list.
fn counted<T: Ord>(values: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    counts
}
