//! Sheets: what is written reads back, and a bad row leaves no file.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use aanspraak::catalogue::{read_sheet, write_sheet};
use aanspraak::language::Language;

use jiff::civil::date;

use super::{TODAY, catalogue, files, load, root};

fn import(sheet: &Path, to: &Path, more: &[&str]) -> Output {
    Command::new(crate::support::options::binary())
        .args(["catalogue", "import"])
        .arg(sheet)
        .arg("--to")
        .arg(to)
        .args(more)
        .current_dir(root())
        .output()
        .unwrap()
}

#[test]
fn what_is_written_as_a_sheet_reads_back_the_same() {
    let ours = catalogue();
    let written = write_sheet(ours.activities(), ours.places()).unwrap();
    // Some of ours were looked at after the day of the other checks.
    let read = read_sheet(written.as_bytes(), ours.places(), date(2026, 12, 31));
    assert_eq!(read.faults, []);
    let entries = read.entries;
    assert_eq!(entries.len(), ours.activities().len());
    let mut files = files();
    files.remove("data/activities/");
    for entry in entries {
        files.insert(format!("data/activities/{}.toml", entry.id), entry.toml);
    }
    let (read, _) = load(&files);
    assert_eq!(write_sheet(read.activities(), read.places()).unwrap(), written);
}

#[test]
fn a_sheet_becomes_files_that_can_be_laid_over_the_content() {
    let folder = tempfile::tempdir().unwrap();
    let ours = catalogue();
    let some = ours.activities().iter().take(3);
    let sheet = folder.path().join("sheet.csv");
    fs::write(&sheet, write_sheet(some, ours.places()).unwrap()).unwrap();
    let output = import(&sheet, folder.path(), &[]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(fs::read_dir(folder.path().join("activities")).unwrap().count(), 3);

    let file = fs::read_dir(folder.path().join("activities")).unwrap().next().unwrap().unwrap();
    let before = fs::read_to_string(file.path()).unwrap();
    let again = import(&sheet, folder.path(), &[]);
    assert!(again.status.success(), "{again:?}");
    assert!(String::from_utf8_lossy(&again.stdout).contains("0 new, 0 changed, 3 the same"));
    assert_eq!(fs::read_to_string(file.path()).unwrap(), before);
    assert!(import(&sheet, folder.path(), &["--replace"]).status.success());
}

#[test]
fn of_a_sheet_with_a_bad_row_the_others_come_in_and_row_column_and_cure_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let ours = catalogue();
    let some = ours.activities().iter().take(3);
    let good = write_sheet(some, ours.places()).unwrap();
    let sheet = folder.path().join("sheet.csv");
    fs::write(&sheet, good.replacen(",meeting,", ",meting,", 1)).unwrap();
    let output = import(&sheet, folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_dir(folder.path().join("activities")).unwrap().count(), 2);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("row 3, column 'kinds': 'meting' is no value of this column"), "{told}");
    assert!(told.contains("did you mean 'meeting'?"), "{told}");
}

#[test]
fn what_our_own_file_says_beside_the_sheet_comes_along() {
    let folder = tempfile::tempdir().unwrap();
    let ours = catalogue();
    let one = ours.activity("oopoeh").unwrap();
    let sheet = folder.path().join("sheet.csv");
    let written = write_sheet([one], ours.places()).unwrap();
    fs::write(&sheet, written.replace(&one.texts[&Language::Nl].join, "Bel ons.")).unwrap();
    assert!(import(&sheet, folder.path(), &["--replace"]).status.success());
    let file = fs::read_to_string(folder.path().join("activities/oopoeh.toml")).unwrap();
    for kept in ["Bel ons.", "[[evidence]]", "[not-for]", "source "] {
        assert!(file.contains(kept), "{kept}\n{file}");
    }
}

#[test]
fn a_cell_that_begins_like_a_formula_is_made_harmless_and_reads_back() {
    let mut one = catalogue().activity("oopoeh").unwrap().clone();
    for begin in ["=1+1", "+31", "-", "@sum"] {
        one.name = format!("{begin} Koffie");
        let ours = catalogue();
        let written = write_sheet([&one], ours.places()).unwrap();
        assert!(written.contains(&format!(",'{begin} Koffie,")), "{written}");
        let read = read_sheet(written.as_bytes(), ours.places(), TODAY);
        assert_eq!(read.entries[0].name, one.name);
    }
}
