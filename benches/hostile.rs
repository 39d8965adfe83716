//! What a stranger can make the bot do: one turn over the worst words that we can think of, at
//! lengths that double. Where the time doubles as well, nobody can hold the bot up with a message.
//!
//! `cargo bench --bench hostile`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use aanspraak::conversation::{Content, Input, InputKind, Setting, Settings, Visit, turn};
use aanspraak::store::RecordV1;
use divan::{Bencher, black_box};
use jiff::Timestamp;

const LENGTHS: [usize; 4] = [1_000, 2_000, 4_000, 8_000];
/// Beginnings of patterns that never end, negations, typing errors, marks upon marks.
const WORDS: [&str; 8] = [
    "niet ",
    "ik wil niet meer ",
    "ik heb geen vader geen moeder ",
    "alleen alleen leven dood ",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "e\u{0301}\u{0301}\u{0301}",
    "82, 83, 1943, ",
    "bergn utrecth amsterdm ",
];

static ASSETS: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let files = aanspraak::config::content(&[root]).unwrap();
    Arc::new(Content::load(&files, jiff::civil::date(2026, 11, 23), &mut Vec::new()))
});

fn main() {
    divan::main();
}

fn of_length(words: &str, length: usize) -> String {
    words.chars().cycle().take(length).collect()
}

fn heard(kind: InputKind) -> Input {
    let at = Timestamp::from_second(1_790_000_000).unwrap();
    Input { at, setting: Setting::Private, app_language: Some("nl".into()), kind }
}

fn turns(
    bencher: Bencher<'_, '_>,
    heard_of: impl Fn(String) -> InputKind,
    words: &str,
    length: usize,
) {
    let input = heard(heard_of(of_length(words, length)));
    bencher
        .with_inputs(|| (Visit::default(), input.clone()))
        .bench_values(|(visit, input)| black_box(turn(&ASSETS, Settings::default(), visit, input)));
}

#[divan::bench(args = WORDS, consts = LENGTHS, max_time = 1)]
fn text<const LENGTH: usize>(bencher: Bencher<'_, '_>, words: &str) {
    turns(bencher, InputKind::Text, words, LENGTH);
}

#[divan::bench(args = WORDS, consts = LENGTHS, max_time = 1)]
fn link<const LENGTH: usize>(bencher: Bencher<'_, '_>, words: &str) {
    turns(bencher, |words| InputKind::Text(format!("/start {words}")), words, LENGTH);
}

#[divan::bench(args = ["d.1.", "c.1.wishes.company.", ".", "a.65535."], consts = LENGTHS, max_time = 1)]
fn button<const LENGTH: usize>(bencher: Bencher<'_, '_>, data: &str) {
    turns(bencher, InputKind::Press, data, LENGTH);
}

#[divan::bench(args = ["[", "{\"session\":", "{\"a\":[", "\"\\u0000"], consts = LENGTHS, max_time = 1)]
fn record<const LENGTH: usize>(bencher: Bencher<'_, '_>, bytes: &str) {
    let bytes = of_length(bytes, LENGTH);
    bencher.bench(|| black_box(RecordV1::read(1, black_box(bytes.as_bytes()))).is_ok());
}
