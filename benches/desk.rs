//! How fast the desk answers: a line of a volunteer in, and the facts, the next best question and the
//! short list out; a whole turn, with the real catalogue and with 10,000 activities.
//!
//! `cargo bench --bench desk`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::sync::LazyLock;

use aanspraak::conversation::{Content, Input, InputKind, Role, Setting, Settings, Visit, turn};
use divan::Bencher;
use jiff::Timestamp;

mod fixtures;

use fixtures::{REAL, with_activities};

const MANY: usize = 10_000;
/// What is typed in a call: at first, further on, an answer, a search, and words that say nothing.
const LINES: [&str; 6] = [
    "mw 82 weduwe sinds mei, slecht ter been, houdt van dieren, zwolle, wil geen groep",
    "ook doof",
    "iemand om mee te praten",
    "bridge",
    "/zoek wandelen 70+ gratis den haag",
    "toch liever overdag",
];

static MANY_OF_THEM: LazyLock<Content> = LazyLock::new(|| with_activities(MANY));

fn main() {
    divan::main();
}

#[divan::bench(args = LINES)]
fn line_to_reply_with_ours(bencher: Bencher<'_, '_>, line: &str) {
    line_to_reply(bencher, &REAL, line);
}

#[divan::bench(args = LINES)]
fn line_to_reply_with_10_000(bencher: Bencher<'_, '_>, line: &str) {
    assert_eq!(MANY_OF_THEM.catalogue.activities().len(), MANY);
    line_to_reply(bencher, &MANY_OF_THEM, line);
}

/// A line in the middle of a call of which something is known already.
fn line_to_reply(bencher: Bencher<'_, '_>, content: &Content, line: &str) {
    let visit = said(content, said(content, Visit::default(), "/desk"), "man 76 woont alleen");
    bencher.with_inputs(|| visit.clone()).bench_values(|visit| said(content, visit, line));
}

fn said(content: &Content, visit: Visit, line: &str) -> Visit {
    let at: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
    let setting = Setting::Team(Role::Volunteer);
    let kind = InputKind::Text(line.to_owned());
    let input = Input { at, setting, app_language: None, kind };
    let turn = turn(content, Settings::default(), visit, input);
    assert_eq!(turn.replies.len(), 1);
    turn.into()
}
