//! How fast a volunteer's search answers: the real catalogue, and 10,000 activities with names of
//! their own.
//!
//! `cargo bench --bench search`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::conversation::Assets;
use aanspraak::desk::Search;
use aanspraak::problem::Files;
use divan::Bencher;
use jiff::civil::{Date, date};

#[path = "../tests/it/generated.rs"]
mod generated;

const TODAY: Date = date(2026, 11, 23);
const MANY: usize = 10_000;
const LINES: [&str; 6] = [
    "bridge",
    "wandelclub",
    "dansen 70+ gratis den haag",
    "vriendschapelijk huisbezoek",
    "kankr",
    "moestuin zwolle",
];

static REAL: LazyLock<Shelf> = LazyLock::new(|| Shelf::new(&content()));
static MANY_OF_THEM: LazyLock<Shelf> = LazyLock::new(|| Shelf::new(&many()));

struct Shelf {
    assets: Assets,
    search: Search,
}

impl Shelf {
    fn new(files: &Files) -> Self {
        let assets = Assets::load(files, TODAY, &mut Vec::new());
        let search = Search::new(&assets.catalogue, &assets.lexicon);
        Self { assets, search }
    }
}

fn main() {
    divan::main();
}

#[divan::bench(args = LINES)]
fn find_among_62(bencher: Bencher<'_, '_>, line: &str) {
    find(bencher, &REAL, line);
}

#[divan::bench(args = LINES)]
fn find_among_10_000(bencher: Bencher<'_, '_>, line: &str) {
    assert_eq!(MANY_OF_THEM.assets.catalogue.activities().len(), MANY);
    find(bencher, &MANY_OF_THEM, line);
}

fn find(bencher: Bencher<'_, '_>, shelf: &Shelf, line: &str) {
    let matcher = shelf.assets.matcher(TODAY);
    bencher.bench(|| shelf.search.find(matcher, &shelf.assets.lexicon, line, 10));
}

fn content() -> Files {
    aanspraak::config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

fn many() -> Files {
    generated::files(&content(), REAL.assets.catalogue.places(), MANY)
}
