//! Lines of our own about people, in Dutch and in English, with every fact that they tell.

use std::collections::BTreeSet;

use aanspraak::profile::{Circumstance, FactId, FactKind};
use serde_json::Value;
use strum::IntoEnumIterator;

use super::{Score, all_facts, as_places_are_named, facts_of, fixture, read, rows, shipped};

/// `key=value,value key=value` as single facts.
fn expected_facts(cell: &str) -> BTreeSet<String> {
    let facts = cell.split(' ').filter_map(|fact| fact.split_once('='));
    facts.flat_map(|(key, values)| values.split(',').map(move |it| format!("{key}={it}"))).collect()
}

/// Whole people, with all facts that a line tells: what was expected stood before it was tried.
#[test]
fn our_own_people_are_understood() {
    let (lexicon, gazetteer) = shipped();
    for file in ["people.tsv", "english-people.tsv"] {
        let mut score = Score::default();
        for row in rows(&fixture(file)) {
            let [expected, line] = row.as_slice() else { panic!("two columns: {row:?}") };
            let expected = expected_facts(expected);
            let found = read(&lexicon, &gazetteer, line);
            score.add(line, &expected, &all_facts(&found["facts"]));
        }
        let (recall, precision) = score.tell(file);
        assert!(recall >= 0.95 && precision >= 0.95);
    }
}

/// Lines that were read when rules were written for them: fewer found, or more made up, is a step back.
#[test]
fn lines_of_ten_annotators_are_still_understood() {
    let (lexicon, gazetteer) = shipped();
    let names: Vec<&str> = FactId::iter().map(<&str>::from).collect();
    // Who writes for oneself is no label of these lines.
    let oneself = |facts: BTreeSet<String>| -> BTreeSet<String> {
        facts.into_iter().filter(|fact| fact != "for-whom=self").collect()
    };
    let mut score = Score::default();
    for row in rows(&fixture("by-ten-authors.tsv")) {
        let [expected, line] = row.as_slice() else { panic!("two columns: {row:?}") };
        let expected = expected_facts(expected).into_iter().map(|fact| fact.replace('_', " "));
        let expected = expected.map(|fact| as_places_are_named(&gazetteer, fact)).collect();
        let found = read(&lexicon, &gazetteer, line);
        score.add(line, &expected, &oneself(facts_of(&found["facts"], &names)));
    }
    let (recall, precision) = score.tell("by-ten-authors.tsv");
    assert!(recall >= 0.935 && precision >= 0.97);
}

/// The facts of somebody's life that no question asks.
const LIFE: [FactId; 6] = [
    FactId::Losses,
    FactId::Occupation,
    FactId::Barriers,
    FactId::Faith,
    FactId::Pets,
    FactId::Languages,
];

/// The circumstances that no question asks begin here.
const FIRST_UNASKED: Circumstance = Circumstance::Divorced;

fn life(facts: &Value) -> BTreeSet<String> {
    let unasked = |own: &Circumstance| *own >= FIRST_UNASKED;
    let unasked: BTreeSet<String> =
        Circumstance::iter().filter(unasked).map(|own| format!("circumstances={own}")).collect();
    let circumstances = facts_of(facts, &["circumstances"]);
    let of_life = LIFE.map(<&str>::from);
    facts_of(facts, &of_life).into_iter().chain(&circumstances & &unasked).collect()
}

/// How people tell of losses, debts, work and the like; and words that only look like it.
#[test]
fn what_happened_in_a_life_is_understood() {
    let (lexicon, gazetteer) = shipped();
    for file in [
        "life-facts.tsv",
        "english-life-facts.tsv",
        "life-facts-second.tsv",
        "life-facts-third.tsv",
    ] {
        let mut score = Score::default();
        for row in rows(&fixture(file)) {
            let [expected, line] = row.as_slice() else { panic!("two columns: {row:?}") };
            let found = read(&lexicon, &gazetteer, line);
            score.add(line, &expected_facts(expected), &life(&found["facts"]));
        }
        let (recall, precision) = score.tell(file);
        assert!(recall >= 0.95 && precision >= 0.95);
    }
}

/// Every value of these facts stands in a line of a table, in Dutch and in English.
#[test]
fn every_value_of_a_life_has_a_line_in_each_language() {
    for file in ["life-facts.tsv", "english-life-facts.tsv"] {
        let told: BTreeSet<String> =
            rows(&fixture(file)).iter().flat_map(|row| expected_facts(&row[0])).collect();
        let unasked = Circumstance::iter().filter(|own| *own >= FIRST_UNASKED);
        let mut needed: Vec<String> = unasked.map(|own| format!("circumstances={own}")).collect();
        for fact in LIFE {
            let (FactKind::One(values) | FactKind::Many(values)) = fact.kind() else { continue };
            needed.extend(values.iter().map(|value| format!("{fact}={value}")));
        }
        needed.retain(|fact| !told.contains(fact));
        assert!(needed.is_empty(), "{file}: no line tells {needed:?}");
    }
}

/// The facts that hold, and with an exclamation mark those that are told not to.
fn signed(read: &Value) -> BTreeSet<String> {
    let all: Vec<&str> = FactId::iter().map(<&str>::from).collect();
    let denied = facts_of(&read["not"], &all).into_iter().map(|fact| fact.replacen('=', "=!", 1));
    facts_of(&read["facts"], &all).into_iter().chain(denied).collect()
}

/// Heads of volunteers' lines, callers, ages, places and denials: each line gives its facts and no other.
#[test]
fn what_is_told_by_the_shape_of_a_line_is_understood() {
    let (lexicon, gazetteer) = shipped();
    let mut wrong = Vec::new();
    let rows = rows(&fixture("told-by-shape.tsv"));
    for row in &rows {
        let [expected, line] = row.as_slice() else { panic!("two columns: {row:?}") };
        let found = signed(&read(&lexicon, &gazetteer, line));
        if found != expected_facts(expected) {
            wrong.push(format!("{line}: {found:?} instead of {expected}"));
        }
    }
    assert!(rows.len() >= 70 && wrong.is_empty(), "{}", wrong.join("\n"));
}
