//! How fast a person is matched: the real catalogue, and generated ones of growing size.
//!
//! `cargo bench --bench rank`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::sync::LazyLock;

use aanspraak::conversation::Content;
use aanspraak::matching::{next_question, rank, short_list};
use aanspraak::profile::{Fact, Profile};
use divan::Bencher;

mod fixtures;

use fixtures::{REAL, TODAY, with_activities};

const SIZES: [usize; 4] = [62, 500, 2_000, 10_000];

static GENERATED: LazyLock<Vec<Content>> = LazyLock::new(|| SIZES.map(with_activities).into());

fn main() {
    divan::main();
}

#[divan::bench]
fn rank_the_catalogue(bencher: Bencher<'_, '_>) {
    let (matcher, person) = (REAL.matcher(TODAY), person(&REAL));
    bencher.bench(|| rank(matcher, &person));
}

#[divan::bench]
fn short_list_of_the_catalogue(bencher: Bencher<'_, '_>) {
    let (matcher, person) = (REAL.matcher(TODAY), person(&REAL));
    bencher.bench(|| short_list(matcher, &person, &[]));
}

#[divan::bench]
fn next_question_of_the_interview(bencher: Bencher<'_, '_>) {
    let (matcher, person) = (REAL.matcher(TODAY), person(&REAL));
    let candidates = candidates(&REAL);
    bencher.bench(|| next_question(matcher, &person, &candidates));
}

/// The curve: how the time of one ranking grows with the catalogue.
#[divan::bench(args = SIZES)]
fn rank_generated(bencher: Bencher<'_, '_>, size: usize) {
    let content = sized(size);
    let (matcher, person) = (content.matcher(TODAY), person(content));
    bencher.bench(|| rank(matcher, &person));
}

#[divan::bench(args = SIZES)]
fn next_question_generated(bencher: Bencher<'_, '_>, size: usize) {
    let content = sized(size);
    let (matcher, person) = (content.matcher(TODAY), person(content));
    let candidates = candidates(content);
    bencher.bench(|| next_question(matcher, &person, &candidates));
}

#[divan::bench(args = SIZES)]
fn short_list_generated(bencher: Bencher<'_, '_>, size: usize) {
    let content = sized(size);
    let (matcher, person) = (content.matcher(TODAY), person(content));
    bencher.bench(|| short_list(matcher, &person, &[]));
}

fn candidates(content: &Content) -> Vec<(usize, Vec<Fact>)> {
    let questions = content.interview.questions().iter().enumerate();
    questions.map(|(at, question)| (at, question.possible_facts())).collect()
}

fn sized(size: usize) -> &'static Content {
    let at = SIZES.iter().position(|other| *other == size).unwrap();
    GENERATED.get(at).unwrap()
}

/// Somebody of whom much is known, so that most rules have something to do.
fn person(content: &Content) -> Profile {
    let facts = serde_json::json!({
        "age": 76, "gender": "woman", "living": "alone", "place": "Zwolle", "goes-out": "with-help",
        "circumstances": ["partner-died", "poor-mobility"], "wishes": ["company", "confidant"],
        "forms": ["one-on-one"], "interests": ["animals", "meals"], "internet": "a-little",
        "not": { "forms": ["course"] },
    });
    let places = content.catalogue.places();
    let place = |name: &str| places.named(name).first().copied();
    Profile::from_json(&facts, place).unwrap()
}
