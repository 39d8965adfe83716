//! How fast plain words are read for facts and for alarms: our own lines, one after the other.
//!
//! `cargo bench --bench understand`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use aanspraak::conversation::Content;
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
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
