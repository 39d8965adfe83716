//! Talks: conversations as scripts that a human can read, played through the real store.
//!
//! `tests/conversations/README.md` explains the format. `UPDATE_TALKS=1` rewrites what the bot says,
//! `TALK=name` plays one talk only.

mod player;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use aanspraak::config;
use aanspraak::conversation::Content;
use aanspraak::preview::{TalkScript, TalkStep};
use jiff::civil::date;
use player::Player;

fn talks() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let folders = [folder.clone(), folder.join("persons")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "talk"))
        .collect();
    paths.sort();
    paths
}

/// The content of this repository, checked, read once for all tests.
pub(crate) fn content() -> Arc<Content> {
    static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(loaded()));
    CONTENT.clone()
}

/// The same, for a test that changes a setting.
pub(crate) fn loaded() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let files = config::content(&[root]).unwrap();
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, date(2026, 11, 23), &mut diagnostics);
    let errors: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    assert!(errors.is_empty(), "the content has errors: {errors:?}");
    content
}

#[test]
fn no_talk_shows_a_place_that_was_to_be_filled_in() {
    for path in talks() {
        let text = fs::read_to_string(&path).unwrap();
        let open: Vec<&str> = text.lines().filter(|line| line.contains("{$")).collect();
        assert!(open.is_empty(), "{}: {open:#?}", path.display());
    }
}

#[test]
fn every_talk_goes_as_it_is_written() {
    let only = config::variable("TALK");
    let update = config::variable("UPDATE_TALKS").is_some();
    let content = content();
    let mut wrong = Vec::new();
    let mut played = 0;
    for path in talks() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        played += 1;
        let text = fs::read_to_string(&path).unwrap();
        let script = TalkScript::read(&name, &text).unwrap();
        let kind = play(&content, &script);
        if let Some(difference) = script.difference(&kind) {
            if update {
                fs::write(&path, script.rewritten(&kind)).unwrap();
            } else {
                wrong.push(difference);
            }
        }
    }
    assert!(only.is_none() || played == 1, "there is no talk of that name");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What the bot says to each step, as it is written in a script.
fn play(content: &Arc<Content>, script: &TalkScript) -> Vec<Vec<String>> {
    let mut player = Player::new(content.clone(), script);
    let steps = script.steps.iter();
    steps
        .map(|step| match step {
            TalkStep::You(words) => player.hears(&script.name, words),
            TalkStep::Later(duration) => {
                player.wait(*duration);
                Vec::new()
            }
            TalkStep::Again => player.hears_again(),
            TalkStep::Timer => player.looks_at_the_timer(),
            TalkStep::Chat(number) => player.switch(*number),
        })
        .collect()
}

#[test]
fn there_are_talks_for_every_kind_of_person() {
    assert!(talks().len() >= 10, "{} talks", talks().len());
}
