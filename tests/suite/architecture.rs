//! The house rules, as tests: which room may use which, which crate belongs to which room, and
//! what no file may hold.

mod circles;
mod functions;
mod rooms;
mod vocabulary;

use rooms::{GUESTS, ROOMS};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

const LINES_MAX: usize = 400;

struct File {
    path: PathBuf,
    room: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|other| other == ending) {
            found.push(path);
        }
    }
}

fn sources() -> Vec<File> {
    let mut paths = Vec::new();
    let src = root().join("src");
    walk(&src, "rs", &mut paths);
    assert!(paths.len() > 100, "the sources are read: {}", paths.len());
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&src).unwrap();
            let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
            let room = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            File { path, room, text }
        })
        .collect()
}

/// The code of a file without its comments.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_test(file: &File) -> bool {
    file.path.components().any(|part| part.as_os_str() == "tests")
        || file.path.file_name().is_some_and(|name| name == "tests.rs")
}

#[track_caller]
fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_room_only_uses_the_rooms_below_it() {
    let uses = Regex::new(r"\bcrate::(?:\{|([a-z_]+))").unwrap();
    let grouped = Regex::new(r"(?s)\buse crate::\{(.*?)\};").unwrap();
    let word = Regex::new(r"(?m)(?:^|[{,\s])([a-z_]+)(?:::|,|\s|$)").unwrap();
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|file| !matches!(file.room.as_str(), "lib" | "main")) {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == file.room) else {
            wrong.push(format!("{}: a room that tidy does not know", file.path.display()));
            continue;
        };
        let code = code(&file.text);
        let mut rooms: BTreeSet<String> =
            uses.captures_iter(&code).filter_map(|hit| Some(hit.get(1)?.as_str().into())).collect();
        for group in grouped.captures_iter(&code) {
            rooms.extend(
                word.captures_iter(&group[1])
                    .map(|hit| hit[1].to_owned())
                    .filter(|word| ROOMS.iter().any(|(room, _)| room == word)),
            );
        }
        for room in rooms {
            let is_room = ROOMS.iter().any(|(other, _)| *other == room);
            // Tests beside a room may read the content that is shipped.
            let reads_content = is_test(file) && room == "config";
            if is_room && room != file.room && !allowed.contains(&room.as_str()) && !reads_content {
                wrong.push(format!("{}: {} may not use {room}", file.path.display(), file.room));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn a_guest_stays_in_its_rooms() {
    let mut wrong = Vec::new();
    let is_async = Regex::new(r"\basync (fn|move|\{)").unwrap();
    let named: Vec<Regex> = GUESTS
        .iter()
        .map(|(guest, ..)| Regex::new(&format!(r"\b{guest}\b\s*::|\buse {guest}\b")).unwrap())
        .collect();
    for file in sources().iter().filter(|file| !is_test(file)) {
        let code = code(&file.text);
        for ((guest, rooms, reason), named) in GUESTS.iter().zip(&named) {
            let home = rooms.contains(&file.room.as_str());
            if !home && named.is_match(&code) {
                wrong.push(format!("{}: {guest}: {reason}", file.path.display()));
            }
        }
        let shell = matches!(file.room.as_str(), "telegram" | "monitoring" | "cli" | "main");
        if !shell && is_async.is_match(&code) {
            wrong.push(format!("{}: async lives in the shells", file.path.display()));
        }
    }
    nothing(&wrong);
}

#[test]
fn every_file_says_what_it_is_for_and_is_small() {
    let mut wrong = Vec::new();
    let mut paths: Vec<PathBuf> = sources().into_iter().map(|file| file.path).collect();
    walk(&root().join("tests"), "rs", &mut paths);
    walk(&root().join("benches"), "rs", &mut paths);
    let unfinished = Regex::new(r"(?i)\b(todo|fixme|xxx|hack)\b").unwrap();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().count();
        if !text.starts_with("//!") {
            wrong.push(format!("{}: does not begin with //!", path.display()));
        }
        if lines > LINES_MAX {
            wrong.push(format!("{}: {lines} lines are more than {LINES_MAX}", path.display()));
        }
        let name = path.file_stem().unwrap().to_string_lossy().to_lowercase();
        if ["util", "helper", "common", "misc", "manager"].iter().any(|word| name.contains(word)) {
            wrong.push(format!("{}: a name that says nothing", path.display()));
        }
        let is_this = path.ends_with("tests/suite/architecture.rs");
        if !is_this && unfinished.is_match(&text.replace("clippy::todo", "")) {
            wrong.push(format!("{}: something unfinished", path.display()));
        }
    }
    nothing(&wrong);
}

/// The keys of every Dutch sentence: `message` and `message.attribute`.
fn keys() -> BTreeSet<String> {
    let mut paths = Vec::new();
    walk(&root().join("dialogs/nl"), "ftl", &mut paths);
    let message = Regex::new(r"^([a-z][a-z0-9-]*) =").unwrap();
    let attribute = Regex::new(r"^\s+\.([a-zA-Z][a-zA-Z0-9-]*) =").unwrap();
    let mut keys = BTreeSet::new();
    for path in paths {
        let mut last = String::new();
        for line in fs::read_to_string(path).unwrap().lines() {
            if let Some(hit) = message.captures(line) {
                last = hit[1].to_owned();
                keys.insert(last.clone());
            } else if let Some(hit) = attribute.captures(line) {
                keys.insert(format!("{last}.{}", &hit[1]));
            }
        }
    }
    keys
}

#[test]
fn every_sentence_that_the_code_says_is_there_and_every_sentence_is_said() {
    let keys = keys();
    let says = Regex::new(r#"\b(?:say|say_with|button|beside|find|note_page|Say|CannotRead|unreadable)\(\s*(?:speaker,\s*)?"([a-z0-9.-]+)""#)
        .unwrap();
    let literal = Regex::new(r#""([a-z][a-z0-9.-]*)""#).unwrap();
    let mut missing = Vec::new();
    let mut said: BTreeSet<String> = BTreeSet::new();
    for file in sources().iter().filter(|file| !is_test(file)) {
        let code = code(&file.text);
        if matches!(file.room.as_str(), "conversation" | "cli" | "search") {
            for hit in says.captures_iter(&code) {
                if !keys.contains(&hit[1]) && hit[1].contains('-') {
                    missing.push(format!("{}: no sentence '{}'", file.path.display(), &hit[1]));
                }
            }
        }
        said.extend(literal.captures_iter(&code).map(|hit| hit[1].to_owned()));
    }
    let interview = fs::read_to_string(root().join("dialogs/interview.toml")).unwrap();
    let questions: BTreeSet<String> = Regex::new(r#"(?m)^id\s*=\s*"([^"]+)""#)
        .unwrap()
        .captures_iter(&interview)
        .map(|hit| hit[1].to_owned())
        .collect();
    for key in &keys {
        let message = key.split('.').next().unwrap();
        let known = said.contains(key)
            || said.contains(message)
            || questions.contains(message)
            // What people type for a choice of a question.
            || message.strip_prefix("words-").is_some_and(|question| questions.contains(question))
            // Made of the name of a fact, a caution, a form, a topic, a role or an act, or a word of the preview: see there.
            || ["fact-", "language", "bot", "commands", "refined", "outcome", "practical-", "list-words", "report-", "listen-", "own", "who", "lost-who", "door-role", "door-words", "plan-barrier", "plan-ask", "plan-step", "plan-day", "plan-time", "plan-doing", "plan-at", "plan-was", "plan-hindrance", "plan-text-who", "plan-words", "plan-button", "plan-done", "plan-hindered", "plan-how", "plan-on", "plan-review-ask", "moment-words", "paper-line", "preview", "diff"].iter().any(|start| message.starts_with(start));
        if !known {
            missing.push(format!("nobody says '{key}'"));
        }
    }
    nothing(&missing);
}

#[test]
fn no_sentence_for_people_stands_in_the_code() {
    let text = Regex::new(r#""((?:[^"\\]|\\.)*)""#).unwrap();
    let dutch =
        Regex::new(r"(?i)\b(de|het|een|niet|voor|wij|uw|ik|bent|heeft|zijn|wordt)\b").unwrap();
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|file| !is_test(file)) {
        for hit in text.captures_iter(&code(&file.text)) {
            let words = hit[1].split_whitespace().count();
            if words > 2 && dutch.find_iter(&hit[1]).count() > 1 {
                wrong.push(format!("{}: {}", file.path.display(), &hit[1]));
            }
        }
    }
    nothing(&wrong);
}

/// A test that cannot be done here is ignored (`cfg(has_shared)`), or says so (`Mounted`).
#[test]
fn no_test_passes_without_doing_its_work() {
    let returns = Regex::new(r"(?m)^    let .*else \{ return \};$").unwrap();
    let is_test = Regex::new(r"#\[(tokio::)?test\b|proptest!").unwrap();
    let mut paths: Vec<PathBuf> = sources().into_iter().map(|file| file.path).collect();
    paths.retain(|path| path.ends_with("tests.rs"));
    let empty = |path: &&PathBuf| !is_test.is_match(&fs::read_to_string(path).unwrap());
    let empty = paths.iter().filter(empty).map(|path| format!("{}: no test", path.display()));
    let mut wrong: Vec<String> = empty.collect();
    walk(&root().join("tests"), "rs", &mut paths);
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        let early = returns.find_iter(&text).filter(|hit| !hit.as_str().contains("Mounted::new"));
        let place = path.display();
        wrong.extend(early.map(|hit| format!("{place}: passes silently: {}", hit.as_str().trim())));
    }
    nothing(&wrong);
}

#[test]
fn the_changelog_tells_of_the_version_of_the_crate() {
    let changelog = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let newest = Regex::new(r"(?m)^## \[?([0-9.]+)").unwrap();
    assert_eq!(&newest.captures(&changelog).unwrap()[1], version);
}

#[test]
fn the_documents_name_rooms_and_commands_that_exist() {
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let rooms: BTreeMap<&str, _> = ROOMS.iter().copied().collect();
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let there = Regex::new(r"(?m)^pub mod ([a-z]+);").unwrap();
    for hit in there.captures_iter(&lib) {
        assert!(rooms.contains_key(&hit[1]), "tidy does not know the room {}", &hit[1]);
        let named = format!("`{}`", &hit[1]);
        assert!(architecture.contains(&named), "ARCHITECTURE.md does not name {named}");
    }
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for command in ["cargo run --release", "cargo test", "aanspraak check", "TELOXIDE_TOKEN"] {
        assert!(readme.contains(command), "README.md does not name {command}");
    }
}

/// `store` frees what sled has taken out of use through this crate: with another version than sled's it would speak to
/// a collector that has nothing.
#[test]
fn sled_and_the_store_leave_memory_to_one_collector() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert_eq!(lock.matches("name = \"crossbeam-epoch\"\n").count(), 1);
}
