//! How fast plain words are read for facts and for alarms: our own lines, one after the other; and what a turn takes that
//! reads one.
//!
//! `cargo bench --bench understand`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use aanspraak::conversation::{Content, Input, InputKind, Setting, Settings, Visit, turn};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use jiff::Timestamp;
use jiff::civil::date;

const YEAR: i16 = 2026;
const FILES: [&str; 3] = [
    "training/crisis/regression.tsv",
    "tests/fixtures/understanding/first-sight-facts.tsv",
    "tests/fixtures/understanding/second-sight-facts.tsv",
];

static ASSETS: LazyLock<Content> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let files = aanspraak::config::content(&[root]).unwrap();
    Content::load(&files, date(YEAR, 11, 23), &mut Vec::new())
});

fn main() {
    divan::main();
}

/// The last column of our own tables.
fn lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = FILES.map(|name| fs::read_to_string(folder.join(name)).unwrap());
    let rows = texts.iter().flat_map(|text| text.lines().skip(1));
    let rows = rows.filter(|row| !row.is_empty() && !row.starts_with('#'));
    rows.filter_map(|row| row.rsplit('\t').next().map(str::to_owned)).collect()
}

#[divan::bench]
fn facts_and_alarm(bencher: Bencher<'_, '_>) {
    let (lines, content) = (lines(), &*ASSETS);
    bencher.counter(ItemsCount::new(lines.len())).bench(|| {
        for line in &lines {
            black_box(content.lexicon.alarm(black_box(line)));
            black_box(content.lexicon.read(black_box(line), content.catalogue.places(), YEAR));
        }
    });
}

/// What a resident may type, from four words to a hundred characters.
const TYPED: [&str; 3] = [
    "vrouw 82 weduwe Zwolle",
    "ik ben 78 en al achttien jaar weduwe, ik mis het kaarten",
    "Mijn man is vorig jaar overleden en ik kom de deur niet meer uit. Ik zou graag iemand hebben om mee te praten.",
];

fn heard(kind: InputKind) -> Input {
    let at = Timestamp::from_second(1_790_000_000).unwrap();
    Input { at, setting: Setting::Private, app_language: Some("nl".into()), kind }
}

/// A talk that has begun: the first button was pressed twice.
fn begun() -> Visit {
    let (mut visit, mut kind) = (Visit::default(), InputKind::Text("/start".to_owned()));
    for _ in 0..3 {
        let taken = turn(&ASSETS, Settings::default(), visit, heard(kind));
        let button = taken.replies.iter().flat_map(|reply| reply.buttons.iter().flatten()).next();
        kind = InputKind::Press(button.unwrap().data.clone());
        visit = taken.into();
    }
    visit
}

#[divan::bench(args = TYPED)]
fn a_turn(bencher: Bencher<'_, '_>, words: &str) {
    let (visit, input) = (begun(), heard(InputKind::Text(words.to_owned())));
    bencher
        .with_inputs(|| (visit.clone(), input.clone()))
        .bench_values(|(visit, input)| black_box(turn(&ASSETS, Settings::default(), visit, input)));
}
