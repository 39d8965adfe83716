//! What a message tells of a person: the tables and the model that ship, and `aanspraak learn --facts`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use aanspraak::catalogue::Gazetteer;
use aanspraak::understanding::{
    Facts, LabelledLine, Lexicon, Purpose, check_model, overlaps, read_tables, report, table_of,
};
use serde_json::Value;

use crate::support::options::binary;

const YEAR: i16 = 2026;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn table(name: &str, purpose: Purpose) -> Vec<LabelledLine> {
    let bytes = fs::read(root().join("training/facts").join(name)).unwrap();
    let mut diagnostics = Vec::new();
    let file = table_of(name, bytes).unwrap();
    let lines = read_tables(&[file], purpose, &mut diagnostics);
    let told: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    lines
}

static SHIPPED: LazyLock<(Lexicon, Gazetteer)> = LazyLock::new(|| {
    let files = aanspraak::config::content(&[root().to_owned()]).unwrap();
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    let gazetteer = Gazetteer::load(&files, &mut diagnostics);
    let name = "training/facts/train.tsv";
    let training = table_of(name, fs::read(root().join(name)).unwrap()).unwrap();
    check_model::<Facts>(&files, Some(&training), &mut diagnostics);
    assert_eq!(diagnostics, []);
    (lexicon, gazetteer)
});

#[test]
fn no_line_of_the_regression_table_was_trained_on() {
    let training = table("train.tsv", Purpose::Training);
    let regression = table("regression.tsv", Purpose::Split);
    assert_eq!(overlaps(&regression, &training), []);
}

/// The floor: so many facts of the regression table are found, and so many are found that are none.
#[test]
fn the_regression_table_is_read_no_worse_than_it_was() {
    let regression = table("regression.tsv", Purpose::Split);
    let evaluation = SHIPPED.0.evaluate_facts(&regression, YEAR);
    let all = evaluation.all;
    let wrong = all.precision.of - all.precision.count;
    assert_eq!(all.recall.of, TOLD, "{all:?}");
    assert!(all.recall.count >= FOUND_MIN, "{all:?}");
    assert!(wrong <= WRONG_MAX, "{all:?}");
}

const TOLD: usize = 523;
const FOUND_MIN: usize = 320;
const WRONG_MAX: usize = 104;

/// Words that tell a fact elsewhere, and nothing of the person here.
#[test]
fn what_only_looks_like_a_fact_is_not_noted() {
    for (line, fact) in [
        ("zit ik nu tegen een computer te praten", "interests"),
        ("wat een slecht boek, ik kwam er niet doorheen", "interests"),
        ("de reis naar mijn werk duurt anderhalf uur", "interests"),
    ] {
        let reading = SHIPPED.0.read(line, &SHIPPED.1, YEAR);
        let read = report(&reading, None, &SHIPPED.1);
        assert!(read["facts"].get(fact).is_none(), "{line}: {read}");
    }
}

fn runs(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn a_doubt_of_the_classifier_is_told_as_json_and_why() {
    let line = "student 21 Groningen, net verhuisd, kent niemand";
    let output = runs(root(), &["understand", "--json", line]);
    let read: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read["doubts"][0]["reason"], "unlikely", "{read}");
    let why = runs(root(), &["understand", "--why", line]);
    let why = String::from_utf8(why.stdout).unwrap();
    assert!(why.contains("wishes=company of helped, in doubt: unlikely"), "{why}");
}

#[test]
fn a_weaker_table_of_facts_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("facts.bin");
    let few = folder.path().join("few.tsv");
    let text = fs::read_to_string(root().join("training/facts/train.tsv")).unwrap();
    let lines: Vec<&str> = text.lines().take(60).collect();
    fs::write(&few, lines.join("\n")).unwrap();
    let wrong = folder.path().join("wrong.tsv");
    fs::write(&wrong, "facts\tlang\tauthor\ttext\nlivng=alone\tnl\ta\tik woon alleen\n").unwrap();
    for (table, told) in [(&few, "would be weaker"), (&wrong, "there is no fact 'livng=alone'")] {
        let paths: [&PathBuf; 2] = [table, &to];
        let [table, to] = paths.map(|path| path.to_str().unwrap());
        let output = runs(root(), &["learn", "--facts", table, "--to", to]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(told), "{errors}");
    }
    assert!(!to.exists());
}
