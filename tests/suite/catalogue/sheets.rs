//! Sheets: what is written reads back, and a bad sheet leaves no file.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use aanspraak::catalogue::{read_sheet, write_sheet};

use super::{catalogue, files, load, root};

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
    let entries = read_sheet(&written, ours.places()).unwrap();
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

    let again = import(&sheet, folder.path(), &[]);
    assert!(!again.status.success(), "files are not written over by chance");
    assert!(import(&sheet, folder.path(), &["--replace"]).status.success());
}

#[test]
fn a_sheet_with_a_bad_row_writes_nothing_and_tells_row_column_and_cure() {
    let folder = tempfile::tempdir().unwrap();
    let ours = catalogue();
    let some = ours.activities().iter().take(3);
    let good = write_sheet(some, ours.places()).unwrap();
    let sheet = folder.path().join("sheet.csv");
    fs::write(&sheet, good.replacen(",meeting,", ",meting,", 1)).unwrap();
    let output = import(&sheet, folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("activities").exists(), "nothing is written");
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("row 3, column 'kinds': 'meting' is no value of this column"), "{told}");
    assert!(told.contains("did you mean 'meeting'?"), "{told}");
}
