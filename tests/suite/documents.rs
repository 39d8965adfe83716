//! What the documents say is so: pictures are those of today's replies, names that are cited exist,
//! and links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use aanspraak::config;
use regex::Regex;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder with this ending, in order.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|other| other == ending))
        .collect();
    paths.sort();
    paths
}

/// Runs `aanspraak picture` in a folder of its own, so that the content inside the binary is used.
fn picture(script: &Path) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(crate::support::options::binary())
        .arg("picture")
        .arg(script)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

/// `UPDATE_PICTURES=1` draws them again.
#[test]
fn the_pictures_show_what_the_bot_says_today() {
    let scripts = files("docs/images", "script");
    assert_eq!(scripts.len(), 2, "{scripts:?}");
    for script in scripts {
        let drawn = picture(&script).unwrap();
        let committed = script.with_extension("svg");
        if config::variable("UPDATE_PICTURES").is_some() {
            fs::write(&committed, &drawn).unwrap();
        }
        let committed = fs::read_to_string(&committed).unwrap();
        assert!(committed == drawn, "{} is old; UPDATE_PICTURES=1 draws it", script.display());
    }
}

#[test]
fn a_picture_of_a_button_that_is_not_there_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("talk.script");
    let steps = "# A talk\nat: 2026-11-23T10:00:00+01:00\nyou: /start\nyou: [Ja hoor]\n";
    fs::write(&script, steps).unwrap();
    let refused = picture(&script).unwrap_err();
    assert!(refused.contains("[Ja hoor]"), "{refused}");
}

/// What stands between backticks.
fn cited(text: &str) -> Vec<String> {
    let code = Regex::new(r"`([^`\n]+)`").unwrap();
    code.captures_iter(text).map(|hit| hit[1].to_owned()).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All files of Rust in these folders, as one text.
fn code(folders: &[&str]) -> String {
    let mut waiting: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut text = String::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            text += &fs::read_to_string(path).unwrap();
        }
    }
    text
}

/// Types and functions that a document names and that are not public in `src/`.
fn unknown_types(names: &[String], code: &str) -> Vec<String> {
    let is_there = |name: &String| {
        let defined = format!(r"\bpub (struct|enum|trait|type|fn) {}\b", regex::escape(name));
        Regex::new(&defined).unwrap().is_match(code)
    };
    names.iter().filter(|name| !is_there(name)).cloned().collect()
}

#[test]
fn every_type_of_the_glossary_exists() {
    let glossary = read("GLOSSARY.md");
    let rows = glossary.lines().filter(|line| line.starts_with("| ") && line.ends_with("` |"));
    let names: Vec<String> = rows
        .filter_map(|row| Some(row.rsplit(" | ").next()?.trim_matches(['`', ' ', '|']).to_owned()))
        .collect();
    assert!(names.len() >= 25, "{names:?}");
    let code = code(&["src"]);
    assert_eq!(unknown_types(&names, &code), [""; 0]);
    assert_eq!(unknown_types(&["NoSuchType".to_owned()], &code), ["NoSuchType"]);
}

/// The documents for people who work on the project.
fn documents() -> Vec<String> {
    let mut paths: Vec<String> =
        ["README.md", "README.nl.md", "GLOSSARY.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
            .map(str::to_owned)
            .into();
    for folder in ["docs", "docs/decisions", "data", "dialogs", "dialogs/lexicon"] {
        let inside = files(folder, "md").into_iter();
        paths.extend(
            inside.map(|path| path.strip_prefix(root()).unwrap().to_string_lossy().into_owned()),
        );
    }
    paths
}

#[test]
fn every_link_leads_somewhere_and_every_path_that_is_cited_exists() {
    let link = Regex::new(r"\]\(([^)#\s]+)[^)]*\)").unwrap();
    let path = Regex::new(
        r"^(src|tests|docs|data|dialogs|training|benches|proptest-regressions|\.ci)/[\w./-]*$",
    )
    .unwrap();
    let mut wrong = Vec::new();
    for document in documents() {
        let text = read(&document);
        let folder = root().join(&document).parent().unwrap().to_owned();
        let links = link.captures_iter(&text).map(|hit| hit[1].to_owned());
        for target in links.filter(|target| !target.contains("://")) {
            if !folder.join(&target).exists() {
                wrong.push(format!("{document}: no file behind the link {target}"));
            }
        }
        for cited in cited(&text).iter().filter(|cited| path.is_match(cited)) {
            if !root().join(cited).exists() {
                wrong.push(format!("{document}: there is no {cited}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The functions and tests that a document cites as `file: name`.
fn cited_functions(text: &str) -> Vec<(String, String)> {
    let function = Regex::new(r"^((?:tests|src)/[\w/]+\.rs): ([a-z0-9_]+)$").unwrap();
    let found = |cited: &String| {
        let hit = function.captures(cited)?;
        Some((hit[1].to_owned(), hit[2].to_owned()))
    };
    cited(text).iter().filter_map(found).collect()
}

#[test]
fn every_invariant_names_a_test_and_every_test_that_is_named_exists() {
    let architecture = read("ARCHITECTURE.md");
    let (_, invariants) = architecture.split_once("## Invariants").unwrap();
    let invariants = invariants.split("\n## ").next().unwrap();
    let numbered: Vec<&str> = invariants.split("\n**I").skip(1).collect();
    assert!(numbered.len() >= 10, "{} invariants", numbered.len());
    for (number, invariant) in (1..).zip(&numbered) {
        assert!(invariant.starts_with(&format!("{number} ")), "I{number}: {invariant}");
        let cited = cited_functions(invariant);
        let is_test = |(file, name): &(String, String)| {
            let tests = read(file);
            Regex::new(&format!(r"#\[(tokio::)?test[^\n]*\n[^{{]*fn {name}\b"))
                .unwrap()
                .is_match(&tests)
        };
        assert!(!cited.is_empty() && cited.iter().all(is_test), "I{number}: {invariant}");
    }
    for document in documents() {
        for (file, name) in cited_functions(&read(&document)) {
            let text = read(&file);
            let is_there = ["(", "<"].iter().any(|next| text.contains(&format!("fn {name}{next}")));
            assert!(is_there, "{document}: there is no {name} in {file}");
        }
    }
}

/// Words of an earlier vocabulary, for which the glossary has terms.
/// Messages of these files by a beginning of their names.
fn messages(files: &[&str], beginnings: &[&str]) -> Vec<String> {
    let text: String = files.iter().map(|file| read(file)).collect();
    let names = text.lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name));
    let wanted = |name: &&str| beginnings.iter().any(|beginning| name.starts_with(beginning));
    names.filter(wanted).map(str::to_owned).collect()
}

#[test]
fn the_list_for_the_signature_names_every_crisis_text() {
    let files = ["dialogs/nl/alarm.ftl", "dialogs/nl/alarm-talk.ftl", "dialogs/nl/desk.ftl"];
    let beginnings = ["alarm-", "called", "desk-alarm-", "desk-concern-"];
    let written = messages(&files, &beginnings);
    assert!(written.len() > 50, "{}", written.len());
    let cited = cited(&read("docs/decisions/english-texts-checklist.md"));
    let missing: Vec<_> = written.iter().filter(|name| !cited.contains(name)).collect();
    assert_eq!(missing, [""; 0], "without a row");
    let is_crisis_text = |name: &&String| beginnings.iter().any(|it| name.starts_with(it));
    let named = cited.iter().filter(is_crisis_text).filter(|name| !name.contains('.'));
    let gone: Vec<_> = named.filter(|name| !written.contains(name)).collect();
    assert_eq!(gone, [""; 0], "with a row, and gone");
}

#[test]
fn documents_use_the_words_of_the_glossary() {
    let old = Regex::new(r"(?i)\b(whoever|second net|another hand|first-sight|errand|kin of)\b");
    let old = old.unwrap();
    for document in documents() {
        let found: Vec<String> =
            old.find_iter(&read(&document)).map(|hit| hit.as_str().to_owned()).collect();
        assert!(found.is_empty(), "{document}: {found:?}");
    }
}

#[test]
fn the_gate_builds_where_cargo_builds() {
    let gate = read(".ci/run");
    assert!(gate.contains("\"target_directory\"") && gate.contains("$target/release/aanspraak"));
    let fixed =
        gate.lines().find(|line| line.contains("target/release") && !line.contains("$target/"));
    assert_eq!(fixed, None, "CARGO_TARGET_DIR would be forgotten");
}

#[test]
fn the_files_for_operators_fit_together() {
    let unit = read("packaging/aanspraak.service");
    for wanted in [
        "Type=notify",
        "WatchdogSec=",
        "LoadCredential=aanspraak.token:",
        "--check-config",
        "MemoryMax=",
    ] {
        assert!(unit.contains(wanted), "{wanted}");
    }
    assert!(!unit.contains("TELOXIDE_TOKEN="), "a token in a unit is read by everybody");
    let rules = read("ops/alerts.yml");
    let tried = read("ops/alerts.test.yml");
    let name = Regex::new(r"(?m)- alert: (\w+)$").unwrap();
    let names: Vec<&str> =
        name.captures_iter(&rules).map(|hit| hit.get(1).unwrap().as_str()).collect();
    assert!(names.len() >= 10, "{names:?}");
    // An alert that was never seen to go off is none.
    for name in names {
        let goes_off = format!("alertname: {name}\n        exp_alerts:\n");
        assert!(tried.contains(&goes_off), "no test in ops/alerts.test.yml makes {name} go off");
    }
    let dashboard: serde_json::Value = serde_json::from_str(&read("ops/dashboard.json")).unwrap();
    assert!(dashboard["panels"].as_array().unwrap().len() > 10);
    let compose = read("packaging/compose.yml");
    assert!(compose.contains("TELOXIDE_TOKEN_FILE: /run/secrets/token"));
}
