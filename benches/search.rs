//! How fast a volunteer's search answers: the real catalogue, and 10,000 activities with names of
//! their own.
//!
//! `cargo bench --bench search`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::sync::LazyLock;

use aanspraak::conversation::Content;
use divan::Bencher;

mod fixtures;

use fixtures::{REAL, TODAY, with_activities};

const MANY: usize = 10_000;
const LINES: [&str; 6] = [
    "bridge",
    "wandelclub",
    "dansen 70+ gratis den haag",
    "vriendschapelijk huisbezoek",
    "kankr",
    "moestuin zwolle",
];

static MANY_OF_THEM: LazyLock<Content> = LazyLock::new(|| with_activities(MANY));

fn main() {
    divan::main();
}

#[divan::bench(args = LINES)]
fn find_among_ours(bencher: Bencher<'_, '_>, line: &str) {
    find(bencher, &REAL, line);
}

#[divan::bench(args = LINES)]
fn find_among_10_000(bencher: Bencher<'_, '_>, line: &str) {
    assert_eq!(MANY_OF_THEM.catalogue.activities().len(), MANY);
    find(bencher, &MANY_OF_THEM, line);
}

fn find(bencher: Bencher<'_, '_>, content: &Content, line: &str) {
    bencher.bench(|| content.find(TODAY, line, 10));
}
