//! Every fault that a loader can tell has a broken sample in `tests/rejected/CODE-name/`.
//!
//! A sample holds only what differs from the real content, over which it is laid as `--content`
//! does: files; `edits.toml` for one place in a long file; `missing.txt` for files that must go.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use aanspraak::catalogue::{self, Catalogue};
use aanspraak::conversation::{self, Content};
use aanspraak::diagnostics;
use aanspraak::diagnostics::{Diagnostic, Files};
use aanspraak::interview::{self, Interview};
use aanspraak::language::Language;
use aanspraak::matching::{self, Weights};
use aanspraak::profile::FactId;
use aanspraak::translations;
use aanspraak::translations::Texts;
use aanspraak::understanding::Lexicon;
use aanspraak::{config, understanding};
use jiff::civil::{Date, date};
use strum::IntoEnumIterator;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn codes() -> Vec<(&'static str, &'static str)> {
    [
        diagnostics::CODES,
        catalogue::CODES,
        catalogue::PLACE_CODES,
        interview::CODES,
        translations::CODES,
        matching::CODES,
        understanding::CODES,
        understanding::MODEL_CODES,
        understanding::TABLE_CODES,
        conversation::CODES,
    ]
    .concat()
}

fn real() -> Files {
    config::content(&[root()]).unwrap()
}

const TODAY: Date = date(2026, 11, 23);

/// What all rooms tell but the one of the lexicon, which no sample here touches.
fn diagnostics(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    Catalogue::load(files, TODAY, &mut diagnostics);
    Weights::load(files, &mut diagnostics);
    let interview = Interview::load(files, &mut diagnostics);
    let texts = Texts::load(files, &mut diagnostics);
    conversation::words_of_questions(files, &interview, &texts, &mut diagnostics);
    conversation::sentences_of_the_program(&config::shipped(), files, &mut diagnostics);
    // The real content was looked at after the day of the other checks.
    catalogue::check_days_to_come(files, date(2026, 12, 1), &mut diagnostics);
    diagnostics::check_names_and_letters(files, &mut diagnostics);
    diagnostics
}

/// The real content with a sample laid over it, and the paths that differ.
pub(crate) fn laid_over(sample: &Path) -> (Files, BTreeSet<String>) {
    let mut files = real();
    let mut touched = BTreeSet::new();
    for path in paths(sample) {
        let name = path.strip_prefix(sample).unwrap().to_string_lossy().replace('\\', "/");
        if path.extension().is_some_and(|ending| ending == "bin") {
            files.insert_binary(name.clone(), name.clone(), fs::read(&path).unwrap());
            touched.insert(name);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "missing.txt" => {
                for path in text.lines() {
                    files.remove(path);
                    touched.insert(path.to_owned());
                }
            }
            "edits.toml" => touched.extend(edit(&mut files, &text)),
            _ => {
                files.insert_bytes(name.clone(), name.clone(), bytes);
                touched.insert(name);
            }
        }
    }
    (files, touched)
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(paths(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Replaces what each `[[edit]]` names, which must stand in its file exactly once.
fn edit(files: &mut Files, edits: &str) -> Vec<String> {
    let table: toml::Table = edits.parse().unwrap();
    let field = |edit: &toml::Value, key: &str| edit[key].as_str().unwrap().to_owned();
    let mut touched = Vec::new();
    for edit in table["edit"].as_array().unwrap() {
        let (path, old, new) = (field(edit, "file"), field(edit, "old"), field(edit, "new"));
        let text = files.get(&path).unwrap().text.clone();
        assert_eq!(text.matches(&old).count(), 1, "{path} must hold this once: {old}");
        files.insert(path.clone(), text.replacen(&old, &new, 1));
        touched.push(path);
    }
    touched
}

#[test]
fn the_real_content_has_no_problem() {
    let mut diagnostics = Vec::new();
    Content::load(&real(), TODAY, &mut diagnostics);
    let found: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_code_has_a_sample_that_gives_exactly_that_code() {
    let mut wrong = Vec::new();
    for (code, name) in codes() {
        let sample = root().join("tests/rejected").join(format!("{code}-{name}"));
        if !sample.is_dir() {
            wrong.push(format!("{code}: there is no sample {}", sample.display()));
            continue;
        }
        // The lexicon is tried in its own room, each sample as a lexicon by itself; the model and its
        // phrases in `crisis/refused.rs`.
        if !code.starts_with(['L', 'M', 'E']) {
            wrong.extend(faults_of_a_sample(code, &sample));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn faults_of_a_sample(code: &str, sample: &Path) -> Vec<String> {
    let (files, touched) = laid_over(sample);
    let mut found = diagnostics(&files);
    if code == "S03" {
        found.extend(languages(&files));
    }
    if found.is_empty() {
        return vec![format!("{code}: nothing is found")];
    }
    let mut wrong: Vec<String> = found.iter().flat_map(untold).collect();
    for diagnostic in &found {
        if diagnostic.code != code {
            wrong.push(format!("{code}: another code is found: {diagnostic}"));
        }
        let is_there = files.get(&diagnostic.file).is_some();
        let gone =
            |path: &String| path.trim_end_matches('/') == diagnostic.file.trim_end_matches('/');
        if is_there && !touched.contains(&diagnostic.file) || !is_there && !touched.iter().any(gone)
        {
            wrong.push(format!("{code}: told of another file: {diagnostic}"));
        }
        if is_there && diagnostic.place.is_none() {
            wrong.push(format!("{code}: no line is told: {diagnostic}"));
        }
        if diagnostic.message.is_empty() || diagnostic.help.is_empty() {
            wrong.push(format!("{code}: cause or cure is missing: {diagnostic}"));
        }
    }
    wrong
}

/// What is told of sentences in another language: only a sample about them is worth a lexicon.
fn languages(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let catalogue = Catalogue::load(files, TODAY, &mut Vec::new());
    let lexicon = Lexicon::load(files, &mut Vec::new());
    conversation::languages_of_activities(files, &catalogue, &lexicon, &mut diagnostics);
    diagnostics
}

/// What is not told of a diagnostic in each language: what is wrong, and what to do, each in words of its own.
fn untold(diagnostic: &Diagnostic) -> Vec<String> {
    let told = Language::iter().map(|language| diagnostic.words(language));
    let told: Vec<(String, String)> = told.collect();
    // A message that is not there is told as its id in brackets.
    let is_bad = |text: &str| text.is_empty() || text.contains("{$");
    let is_untold =
        |cause: &str, cure: &str| is_bad(cause) || cause.starts_with('[') || is_bad(cure);
    let bad = told.iter().filter(|(cause, cure)| is_untold(cause, cure));
    let mut wrong: Vec<String> =
        bad.map(|words| format!("{}: not told: {words:?}", diagnostic.code)).collect();
    if told.windows(2).any(|two| two[0] == two[1]) {
        wrong.push(format!("{}: the same in both languages: {:?}", diagnostic.code, told[0]));
    }
    wrong
}

#[test]
fn every_code_is_told_in_dutch_and_in_english() {
    let plain =
        codes().into_iter().map(|(code, _)| Diagnostic::of_file(code, "file", "cause", "cure"));
    // A code of several sentences has them under names of their own: its samples show them.
    let has_own = |it: &Diagnostic| !it.words(Language::Nl).0.starts_with('[');
    let (own, several): (Vec<_>, Vec<_>) = plain.partition(has_own);
    assert!(own.len() > 100, "{}", own.len());
    let mut several: Vec<&str> = several.iter().map(|it| it.code).collect();
    several.sort_unstable();
    assert_eq!(several, ["C06", "D10", "R06"]);
}

#[test]
fn a_file_with_a_mark_of_the_byte_order_is_taken() {
    let mut files = real();
    for path in ["dialogs/nl/talk.ftl", "data/activities/oopoeh.toml"] {
        let text = files.get(path).unwrap().text.clone();
        files.insert_bytes(path, path, format!("\u{feff}{text}").into_bytes());
    }
    assert_eq!(diagnostics(&files), []);
}

#[test]
fn what_is_not_toml_is_told_in_dutch_without_words_of_a_programmer() {
    let (files, _) = laid_over(&root().join("tests/rejected/F01-not-toml"));
    let told: Vec<String> =
        diagnostics(&files).iter().map(|found| found.told(Language::Nl)).collect();
    let told = told.join("\n");
    assert!(told.contains(": fout F01: deze regel kan niet gelezen worden"), "{told}");
    for word in ["byte", "offset", "TOML", "token", "expected"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

#[test]
fn every_sample_is_of_a_code_that_there_is() {
    let known: BTreeSet<String> =
        codes().iter().map(|(code, name)| format!("{code}-{name}")).collect();
    for entry in fs::read_dir(root().join("tests/rejected")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "tests/rejected/{name} is of no code");
    }
}

#[test]
fn of_a_message_that_cannot_be_read_only_that_is_told() {
    for (file, old, new) in [
        ("dialogs/nl/interview.ftl", "\nloss = {", "\nloss = "),
        ("dialogs/nl/talk.ftl", "\ntoo-fast = ", "\ntoo-fast "),
        ("dialogs/en/talk.ftl", "\ntoo-fast = ", "\ntoo-fast "),
    ] {
        let mut files = real();
        let text = files.get(file).unwrap().text.replacen(old, new, 1);
        files.insert(file, text);
        let found = diagnostics(&files);
        let codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, ["T01"], "{found:#?}");
    }
}

#[test]
fn what_is_sensitive_follows_from_the_fact_whatever_the_file_says() {
    let file = "dialogs/interview.toml";
    let real = real();
    let text = &real.get(file).unwrap().text;
    let silent = text.replace("sensitive = true\n", "");
    let denied = text.replace("sensitive = true\n", "sensitive = false\n");
    let gender = "id      = \"gender\"\n";
    let claimed = text.replace(gender, &format!("{gender}sensitive = true\n"));
    for (text, wrong) in [(silent, 3), (denied, 3), (claimed, 1)] {
        let mut files = real.clone();
        files.insert(file.to_owned(), text);
        let found = diagnostics(&files);
        assert!(found.iter().all(|diagnostic| diagnostic.code == "D10"), "{found:#?}");
        assert_eq!(found.len(), wrong, "{found:#?}");
        let interview = Interview::load(&files, &mut Vec::new());
        for question in interview.questions() {
            let is_personal = question.fact == FactId::Circumstances;
            assert_eq!(question.is_sensitive(), is_personal, "{}", question.id);
        }
    }
}

#[test]
fn what_the_samples_tell_is_plain() {
    let told = |name: &str| {
        let (files, _) = laid_over(&root().join("tests/rejected").join(name));
        diagnostics(&files).iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
    };
    expect_test::expect![[r"
        data/activities/sample.toml:10:14: error F05: 'walkin' is no value of the field 'fits.interests'
            help: did you mean 'walking'?"]].assert_eq(&told("F05-unknown-value"));
    expect_test::expect![[r"
        data/activities/sample.toml:14:19: error C06: the gazetteer has no place 'Zwole'
            help: did you mean 'Zwolle'?"]]
    .assert_eq(&told("C06-place-outside-the-gazetteer"));
    expect_test::expect![[r"
        dialogs/interview.toml:84:1: error S01: the question 'town' has no Dutch words for: town, town.short, town.why
            help: write them in dialogs/nl/interview.ftl"]].assert_eq(&told("S01-question-without-sentence"));
    expect_test::expect![[r"
        dialogs/nl/talk.ftl:1:1: error S02: the program says 'too-fast', which has no Dutch words
            help: write it in dialogs/nl/talk.ftl; did you name it 'to-fast'?"]]
    .assert_eq(&told("S02-sentence-of-the-program-missing"));
    expect_test::expect![[r"
        data/helplines.toml:14:1: error H03: nobody checked '112' for 206 days
            help: look at its own website whether all is still so, and put today's date under checked"]].assert_eq(&told("H03-crisis-line-check-too-old"));
}
