//! How fast a person is matched: the real catalogue, and generated ones of growing size.
//!
//! `cargo bench --bench rank`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::conversation::Assets;
use aanspraak::matching::{next_question, rank, short_list};
use aanspraak::problem::Files;
use aanspraak::profile::{Fact, Profile};
use divan::Bencher;
use jiff::civil::{Date, date};
use strum::VariantNames;

const TODAY: Date = date(2026, 11, 23);
const SIZES: [usize; 4] = [62, 500, 2_000, 10_000];

static REAL: LazyLock<Assets> = LazyLock::new(|| load(&content()));
static GENERATED: LazyLock<Vec<Assets>> = LazyLock::new(|| SIZES.map(generated).into());

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
    let questions = REAL.interview.questions().iter().enumerate();
    let candidates: Vec<(usize, Vec<Fact>)> =
        questions.map(|(at, question)| (at, question.possible_facts())).collect();
    bencher.bench(|| next_question(matcher, &person, &candidates));
}

/// The curve: how the time of one ranking grows with the catalogue.
#[divan::bench(args = SIZES)]
fn rank_generated(bencher: Bencher<'_, '_>, size: usize) {
    let assets = sized(size);
    let (matcher, person) = (assets.matcher(TODAY), person(assets));
    bencher.bench(|| rank(matcher, &person));
}

#[divan::bench(args = SIZES)]
fn short_list_generated(bencher: Bencher<'_, '_>, size: usize) {
    let assets = sized(size);
    let (matcher, person) = (assets.matcher(TODAY), person(assets));
    bencher.bench(|| short_list(matcher, &person, &[]));
}

fn sized(size: usize) -> &'static Assets {
    let at = SIZES.iter().position(|other| *other == size).unwrap();
    GENERATED.get(at).unwrap()
}

fn content() -> Files {
    aanspraak::config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

fn load(files: &Files) -> Assets {
    Assets::load(files, TODAY, &mut Vec::new())
}

/// Somebody of whom much is known, so that most rules have something to do.
fn person(assets: &Assets) -> Profile {
    let facts = serde_json::json!({
        "age": 76, "gender": "woman", "living": "alone", "place": "Zwolle", "goes-out": "with-help",
        "circumstances": ["partner-died", "poor-mobility"], "wishes": ["company", "confidant"],
        "forms": ["one-on-one"], "interests": ["animals", "meals"], "internet": "a-little",
        "not": { "forms": ["course"] },
    });
    let places = assets.catalogue.places();
    let place = |name: &str| places.named(name).first().copied();
    Profile::from_json(&facts, place).unwrap()
}

/// A catalogue of `size` activities, the same on every machine.
fn generated(size: usize) -> Assets {
    let mut files = Files::default();
    let real = content();
    for file in real.below("", "").filter(|file| !file.path.starts_with("data/activities/")) {
        files.insert(file.path.clone(), file.text.clone());
    }
    let places: Vec<&str> =
        REAL.catalogue.places().iter().map(|place| place.municipality.as_str()).collect();
    let mut chance = Chance(0x5eed);
    for number in 0..size {
        let text = activity(number, &places, &mut chance);
        files.insert(format!("data/activities/generated-{number:05}.toml"), text);
    }
    load(&files)
}

fn activity(number: usize, places: &[&str], chance: &mut Chance) -> String {
    use aanspraak::catalogue::{Element, Kind};
    use aanspraak::profile::{Circumstance, Form, Interest, Wish};
    let mut text = format!("name = \"Generated {number}\"\n");
    line(&mut text, "kinds", &[chance.one(Kind::VARIANTS)]);
    line(&mut text, "elements", &[chance.one(Element::VARIANTS), chance.one(Element::VARIANTS)]);
    if chance.below(2) == 0 {
        let min = 50 + 5 * chance.below(5);
        writeln!(text, "[for]\nage = {{ min = {min} }}").unwrap();
        if chance.below(3) == 0 {
            line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
        }
    }
    text.push_str("[not-for]\n");
    line(&mut text, "living", &["care-home"]);
    line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
    text.push_str("[fits]\n");
    line(&mut text, "wishes", &[chance.one(Wish::VARIANTS), chance.one(Wish::VARIANTS)]);
    line(&mut text, "forms", &[chance.one(Form::VARIANTS), chance.one(Form::VARIANTS)]);
    line(&mut text, "interests", &[chance.one(Interest::VARIANTS)]);
    line(&mut text, "circumstances", &[chance.one(Circumstance::VARIANTS)]);
    text.push_str("[reach]\nhow = \"local\"\n");
    let key = if chance.below(2) == 0 { "municipalities" } else { "examples" };
    let towns: Vec<&str> = (0..3).map(|_| chance.one(places)).collect();
    line(&mut text, key, &towns);
    text.push_str("[status]\nstate = \"active\"\nchecked = 2026-11-01\nsources = [\"x\"]\n");
    text
}

fn line(text: &mut String, key: &str, values: &[&str]) {
    writeln!(text, "{key} = {values:?}").unwrap();
}

/// Chance with a seed: `SplitMix64` (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % end as u64).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        *of.get(self.below(of.len())).unwrap()
    }
}
