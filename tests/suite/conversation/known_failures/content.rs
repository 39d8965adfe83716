//! Content: what editors and translators trip over elsewhere is told, in its place, by `check`.

use std::path::Path;

use aanspraak::config;
use aanspraak::conversation::Content;
use aanspraak::diagnostics::{Diagnostic, Files};
use jiff::civil::date;

const DUTCH: &str = "dialogs/nl/interview.ftl";
const ENGLISH: &str = "dialogs/en/interview.ftl";

fn content() -> Files {
    config::content(&[Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()]).unwrap()
}

/// What `check` tells when one place of a file is another.
fn told(path: &str, old: &str, new: &str) -> Vec<Diagnostic> {
    let mut files = content();
    let text = files.get(path).unwrap().text.clone();
    assert!(text.contains(old), "{path} does not hold {old}");
    files.insert(path, text.replacen(old, new, 1));
    check(&files)
}

fn check(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    Content::load(files, date(2026, 11, 23), &mut diagnostics);
    diagnostics
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

/// Pain 11: missing or stale translations go unseen, or are told where there are none.
#[test]
fn pain_11_a_changed_sentence_makes_exactly_its_translation_stale() {
    assert_eq!(codes(&check(&content())), [""; 0]);
    let stale =
        told(DUTCH, "Dan weet ik hoe ik de vragen moet stellen.", "Dan weet ik hoe ik vraag.");
    assert_eq!(codes(&stale), ["T07"], "{stale:?}");
    assert_eq!(stale[0].file, ENGLISH);
    assert!(stale[0].message.contains("for-whom.why"), "{}", stale[0].message);
    let missing = told(ENGLISH, "    .why = Then I know how to word the questions.\n", "");
    assert_eq!(codes(&missing), ["T03"], "{missing:?}");
    let orphan = told(ENGLISH, "for-whom = Who", "nobody = Nobody\n\nfor-whom = Who");
    assert!(codes(&orphan).contains(&"T04"), "{orphan:?}");
}

/// Pain 12: translators translate what the program stores.
#[test]
fn pain_12_a_translated_id_is_refused() {
    let translated = told(ENGLISH, "    .self = For myself", "    .mezelf = For myself");
    assert!(codes(&translated).contains(&"T03"), "{translated:?}");
    assert!(codes(&translated).contains(&"T04"), "{translated:?}");
    assert!(translated.iter().any(Diagnostic::forbids_use));
    let question = told(ENGLISH, "for-whom = Who", "voor-wie = Who");
    assert!(question.iter().any(Diagnostic::forbids_use), "{question:?}");
    let stored = told("dialogs/interview.toml", "\"someone-else\"]", "\"iemand-anders\"]");
    assert!(stored.iter().any(Diagnostic::forbids_use), "{stored:?}");
}

/// Pain 14: colons, indents and quotes trip writers.
#[test]
fn pain_14_colons_and_indents_mean_nothing_and_a_lost_quote_is_told_with_its_line() {
    let mut files = content();
    let path = "data/activities/oopoeh.toml";
    let text = files.get(path).unwrap().text.clone();
    let indented: Vec<String> = text.lines().map(|line| format!("   {line}")).collect();
    files.insert(
        path,
        indented.join("\n").replacen(
            "name         = \"OOPOEH\"",
            "name = \"OOPOEH: 'een hond'\"",
            1,
        ),
    );
    assert_eq!(codes(&check(&files)), [""; 0]);
    let lost = told(path, "how      = \"national\"", "how      = \"national");
    let line = text.lines().position(|line| line.starts_with("how ")).unwrap() + 1;
    let place =
        lost.iter().find(|diagnostic| diagnostic.file == path).and_then(|found| found.place);
    assert_eq!(place.map(|place| place.line), Some(line), "{lost:?}");
}

/// Pain 15: the message names the wrong field, or all messages look alike.
#[test]
fn pain_15_every_fault_is_told_in_its_own_line_with_its_cause_and_its_cure() {
    let path = "data/activities/oopoeh.toml";
    let mut files = content();
    let text = files.get(path).unwrap().text.to_string();
    let faults = [
        ("organisation = ", "organisatie = "),
        ("state   = \"active\"", "state   = \"actief\""),
        ("year   = 2016", "year   = \"2016\""),
    ];
    let broken = faults.iter().fold(text, |text, (old, new)| text.replacen(old, new, 1));
    files.insert(path, broken.clone());
    let diagnostics = check(&files);
    for (_, new) in faults {
        let line = broken.lines().position(|line| line.starts_with(new)).unwrap() + 1;
        let here: Vec<_> = (diagnostics.iter())
            .filter(|diagnostic| diagnostic.place.is_some_and(|place| place.line == line))
            .collect();
        assert_eq!(here.len(), 1, "line {line}: {diagnostics:?}");
        assert!(!here[0].help.is_empty());
    }
    let messages: std::collections::BTreeSet<&str> =
        diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(messages.len(), diagnostics.len());
}
