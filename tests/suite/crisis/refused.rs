//! Every fault of the model and of a table of phrases has a broken sample in `tests/rejected/`.

use std::fs;
use std::path::PathBuf;

use aanspraak::conversation::Content;
use aanspraak::diagnostics::Diagnostic;
use aanspraak::understanding::{
    Crisis, LabelledPhrase, MODEL_CODES, Purpose, TABLE_CODES, check_model, read_tables, table_of,
};
use jiff::civil::date;

use super::{root, split_file};
use crate::rejected::laid_over;

fn sample(code: &str, name: &str) -> PathBuf {
    root().join("tests/rejected").join(format!("{code}-{name}"))
}

/// What is told of the whole content with a sample laid over it, and of the table in the sample.
fn told_of_the_model(code: &str, name: &str) -> Vec<Diagnostic> {
    let sample = sample(code, name);
    let (files, _) = laid_over(&sample);
    let own = sample.join("training/crisis/train.tsv");
    let path = if own.is_file() { own } else { split_file("train.tsv") };
    let table = table_of("training/crisis/train.tsv", fs::read(path).unwrap()).unwrap();
    let mut diagnostics = Vec::new();
    Content::load(&files, date(2026, 11, 23), &mut diagnostics);
    check_model::<Crisis>(&files, Some(&table), &mut diagnostics);
    diagnostics
}

fn told_of_the_table(code: &str, name: &str) -> Vec<Diagnostic> {
    let bytes = fs::read(sample(code, name).join("training/crisis/train.tsv")).unwrap();
    let mut diagnostics = Vec::new();
    match table_of("train.tsv", bytes) {
        Ok(table) => {
            read_tables::<LabelledPhrase>(&[table], Purpose::Training, &mut diagnostics);
        }
        Err(diagnostic) => diagnostics.push(diagnostic),
    }
    diagnostics
}

#[test]
fn a_model_that_cannot_be_trusted_is_told_by_its_code() {
    for (code, name) in MODEL_CODES {
        let told = told_of_the_model(code, name);
        let codes: Vec<&str> = told.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [*code], "{name}: {told:?}");
        let [diagnostic] = told.as_slice() else { panic!("{told:?}") };
        assert!(diagnostic.is_error(), "{diagnostic}");
        assert!(diagnostic.file.starts_with("data/models/crisis."), "{diagnostic}");
        assert!(
            !diagnostic.message.is_empty() && diagnostic.help.contains("aanspraak learn"),
            "{diagnostic}"
        );
        // Without a classifier, or with an old one, the bot still listens with its rules.
        assert_eq!(diagnostic.forbids_use(), !matches!(*code, "M01" | "M06"), "{diagnostic}");
    }
}

#[test]
fn a_wrong_row_is_told_by_its_code_with_file_and_line() {
    for (code, name) in TABLE_CODES {
        let told = told_of_the_table(code, name);
        let lines: Vec<_> =
            told.iter().map(|it| (it.code, it.file.as_str(), it.place.map(|at| at.line))).collect();
        // The heading, seven phrases that are right, and the one that is wrong.
        let line = if matches!(*code, "E01" | "E09" | "E10") { 1 } else { 9 };
        assert_eq!(lines, [(*code, "train.tsv", Some(line))], "{name}");
        assert!(!told[0].message.is_empty() && !told[0].help.is_empty(), "{}", told[0]);
    }
}

#[test]
fn every_wrong_row_of_a_table_is_told_at_once_and_the_others_are_read() {
    let text = "# A remark.\nlabel\tlang\tauthor\tsource\tdate\ttext\n\n\
        none\tnl\ta\ts\t2026-11-23\teen\nnoone\tNL\ta\t\tmorgen\ttwee\n# Another.\n\
        \nnone\tnl\ta\ts\t2026-11-23\tdrie\tvier\nacute\tnl\ta\ts\t2026-11-23\tvijf\n";
    let mut diagnostics = Vec::new();
    let table = table_of("train.tsv", text.as_bytes().to_vec()).unwrap();
    let phrases: Vec<LabelledPhrase> = read_tables(&[table], Purpose::Split, &mut diagnostics);
    let told: Vec<_> = diagnostics.iter().map(|it| (it.code, it.place.unwrap())).collect();
    let told: Vec<_> = told.iter().map(|(code, at)| (*code, at.line, at.column)).collect();
    let wrong = [("E03", 5, 1), ("E04", 5, 7), ("E05", 5, 12), ("E06", 5, 13), ("E02", 8, 1)];
    assert_eq!(told, wrong);
    let texts: Vec<&str> = phrases.iter().map(|phrase| phrase.text.as_str()).collect();
    assert_eq!(texts, ["een", "vijf"]);
}

#[test]
fn a_set_to_evaluate_needs_only_a_label_a_language_and_a_text() {
    let text = "text\tlabel\tlang\nik wil dood\tsuicide\tnl\nik wil dood\tsuicide\tnl\n";
    let table = table_of("blind.tsv", text.as_bytes().to_vec()).unwrap();
    let mut diagnostics = Vec::new();
    let table = [table];
    let phrases: Vec<LabelledPhrase> = read_tables(&table, Purpose::Evaluation, &mut diagnostics);
    assert_eq!(phrases.len(), 1);
    assert!(matches!(diagnostics.as_slice(), [it] if it.code == "E07" && !it.is_error()));
    read_tables::<LabelledPhrase>(&table, Purpose::Split, &mut diagnostics);
    assert_eq!(diagnostics.last().map(|it| it.code), Some("E01"));
}
