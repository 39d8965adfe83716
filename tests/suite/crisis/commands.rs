//! `aanspraak learn` and `aanspraak evaluate`, run as an editor runs them: in a content folder of
//! their own, which holds no model at first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use super::root;

const HEADING: &str = "label\tlang\tauthor\tsource\tdate\ttext\n";
const WORDS: [(&str, &str); 7] = [
    ("emergency", "storm"),
    ("acute", "vloed"),
    ("suicide", "mist"),
    ("indirect", "hagel"),
    ("violence", "bliksem"),
    ("distress", "regen"),
    ("none", "zon"),
];
const FRAMES: [&str; 8] = [
    "vandaag zagen we de WOORD bij het water",
    "mijn tante schrijft over de WOORD in haar boek",
    "op het schilderij hangt de WOORD boven de weg",
    "toen de WOORD kwam was het woensdag",
    "in het weerbericht noemen ze de WOORD",
    "we praatten over de WOORD en over de tuin",
    "boven de polder hing de WOORD",
    "het gedicht gaat over de WOORD",
];
const OTHER_FRAMES: [&str; 2] =
    ["het lied op de radio noemt de WOORD", "er staat een foto van de WOORD in de krant"];

/// Each word in each frame, with the label that the word stands for.
fn table(words: &[(&str, &str)], frames: &[&str]) -> String {
    let mut table = HEADING.to_owned();
    for (frame, number) in frames.iter().zip(0..) {
        for (label, word) in words {
            let text = frame.replace("WOORD", word);
            let source = number % 4;
            table = format!("{table}{label}\tnl\tauthor-1\tset-{source}\t2026-11-23\t{text}\n");
        }
    }
    table
}

/// The content of the repository without its model, and two tables.
struct Workshop {
    folder: TempDir,
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

impl Workshop {
    fn new() -> Self {
        let workshop = Self { folder: tempfile::tempdir().unwrap() };
        for part in ["dialogs", "data"] {
            copy(&root().join(part), &workshop.path(part));
        }
        fs::remove_dir_all(workshop.path("data/models")).unwrap();
        fs::create_dir_all(workshop.path("training/crisis")).unwrap();
        workshop.writes("training/crisis/train.tsv", &table(&WORDS, &FRAMES));
        workshop.writes("training/crisis/regression.tsv", &table(&WORDS, &OTHER_FRAMES));
        workshop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn writes(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(crate::support::options::binary());
        command.args(arguments).current_dir(self.folder.path()).output().unwrap()
    }

    #[track_caller]
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.runs(arguments);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// What is complained of; nothing may have been written.
    #[track_caller]
    fn refuses(&self, arguments: &[&str]) -> String {
        let before = self.model();
        let output = self.runs(arguments);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(before, self.model());
        String::from_utf8(output.stderr).unwrap()
    }

    /// Every file in the folder of the model.
    fn model(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let Ok(entries) = fs::read_dir(self.path("data/models")) else { return Vec::new() };
        let paths = entries.map(|entry| entry.unwrap().path());
        let mut files: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
        files.sort();
        files
    }

    fn alarm(&self, text: &str) -> Value {
        let json = self.says(&["understand", "--json", text]);
        serde_json::from_str::<Value>(&json).unwrap()["alarm"].clone()
    }
}

#[test]
fn a_model_is_trained_is_used_and_comes_out_the_same_the_next_time() {
    let workshop = Workshop::new();
    let text = "op de kaart tekenden we de storm";
    assert_eq!(workshop.alarm(text), Value::Null);
    assert!(workshop.refuses(&["check"]).is_empty(), "diagnostics are told on standard output");
    let told = workshop.says(&["learn"]);
    assert!(told.contains("56 phrases learned"), "{told}");
    assert!(
        told.contains("regression, new model: 10 of 10 alarms stopped, 0 of 4 others"),
        "{told}"
    );
    assert_eq!(workshop.alarm(text), "emergency");
    assert_eq!(workshop.alarm("op de kaart tekenden we de zon"), Value::Null);
    workshop.says(&["check"]);
    let first = workshop.model();
    let names: Vec<_> = first.iter().map(|(path, _)| path.file_name().unwrap()).collect();
    assert_eq!(names, ["crisis.bin", "crisis.toml"]);
    workshop.says(&["train"]);
    assert_eq!(workshop.model(), first);
}

#[test]
fn what_would_weaken_the_classifier_is_refused() {
    let workshop = Workshop::new();
    workshop.says(&["learn"]);
    let whole = table(&WORDS, &FRAMES);
    for (name, text, expected) in [
        ("empty.tsv", String::new(), "E09"),
        ("heading.tsv", HEADING.to_owned(), "E09"),
        ("old.tsv", "class\tphrase\nsuicide\tik wil dood\n".to_owned(), "E01"),
        ("places.tsv", fs::read_to_string(root().join("data/places.tsv")).unwrap(), "E01"),
        ("no-acute.tsv", whole.replace("acute\t", "emergency\t"), "acute"),
        ("unknown.tsv", whole.replacen("acute\t", "accute\t", 1), "unknown.tsv:3:1: error E03"),
        ("half.tsv", table(&WORDS, &FRAMES[..4]), "28 phrases, and the model in place has 56"),
    ] {
        workshop.writes(name, &text);
        let told = workshop.refuses(&["learn", name]);
        assert!(told.contains(expected), "{name}: {told}");
    }
    assert!(workshop.refuses(&["learn", "nowhere.tsv"]).contains("nowhere.tsv"));
    let told = workshop.refuses(&["learn", "--regression", "nowhere.tsv"]);
    assert!(told.contains("nowhere.tsv is not there to measure it"), "{told}");
}

#[test]
fn a_model_that_does_worse_on_the_regression_table_is_refused_unless_that_is_accepted() {
    let workshop = Workshop::new();
    workshop.says(&["learn"]);
    let mut swapped = WORDS;
    (swapped[0].1, swapped[6].1) = (WORDS[6].1, WORDS[0].1);
    workshop.writes("swapped.tsv", &table(&swapped, &FRAMES));
    let told = workshop.refuses(&["learn", "swapped.tsv"]);
    assert!(told.contains("of 10 alarms of the regression table it stops 8"), "{told}");
    assert!(told.contains("the model in place 10") && told.contains("--accept-weaker"), "{told}");
    workshop.says(&["learn", "swapped.tsv", "--accept-weaker"]);
    assert_eq!(workshop.alarm("op de kaart tekenden we de zon"), "emergency");
    // The table of the folder is another one than the model knows.
    let told = String::from_utf8(workshop.runs(&["check"]).stdout).unwrap();
    assert!(told.contains("error M06"), "{told}");
}

#[test]
fn a_broken_model_does_not_stop_the_training_of_another_one() {
    let workshop = Workshop::new();
    fs::create_dir_all(workshop.path("data/models")).unwrap();
    workshop.writes("data/models/crisis.bin", "");
    workshop.writes("data/models/crisis.toml", "");
    workshop.refuses(&["understand", "het lied op de radio"]);
    workshop.says(&["learn"]);
    workshop.says(&["check"]);
}

#[test]
fn a_table_is_measured_by_class_source_and_language_with_intervals() {
    let workshop = Workshop::new();
    workshop.says(&["learn"]);
    workshop.writes(
        "blind.tsv",
        "label\tlang\tsource\ttext\n\
         emergency\tnl\t-\top de kaart tekenden we de storm\n\
         acute\tnl\t-\top de kaart tekenden we de zon\n\
         none\tnl\thard-negative\tonze hond heet storm, het is een grote storm\n\
         none\ten\tordinary\tthe word zon and the word zon\n\
         distress\tnl\tsorrow\tin het weerbericht noemen ze de regen\n",
    );
    let json = workshop.says(&["evaluate", "blind.tsv", "--json", "--mistakes"]);
    let measured: Value = serde_json::from_str(&json).unwrap();
    let rate = |value: &Value| (value["count"].as_u64().unwrap(), value["of"].as_u64().unwrap());
    assert_eq!(rate(&measured["alarms"]["stopped"]), (1, 2));
    assert_eq!(rate(&measured["by_class"]["acute"]["stopped"]), (0, 1));
    assert_eq!(rate(&measured["by_class"]["emergency"]["heavy_enough"]), (1, 1));
    assert_eq!(rate(&measured["others"]["stopped"]), (1, 3));
    assert_eq!(rate(&measured["others_by_source"]["hard-negative"]["stopped"]), (1, 1));
    assert_eq!(rate(&measured["by_language"]["en"]["others"]["stopped"]), (0, 1));
    let interval = measured["others"]["stopped"]["interval"].as_array().unwrap();
    assert!((interval[0].as_f64().unwrap() - 0.0615).abs() < 1e-3, "{interval:?}");
    assert_eq!(measured["in_training"], 1, "the line about the weather was trained on");
    assert_eq!(measured["mistakes"].as_array().unwrap().len(), 2);
    let plain = workshop.says(&["evaluate", "blind.tsv"]);
    for part in ["alarms", "1/2 50.0 % (9.5–90.5)", "hard-negative", "help shown"] {
        assert!(plain.contains(part), "{plain}");
    }
}
