//! A municipality's own folder, laid over ours.

use std::fs;
use std::path::{Path, PathBuf};

use aanspraak::config;

use super::{load, root};

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The file of one of our activities, with another name in it.
fn ours(id: &str, name: &str) -> String {
    let text = fs::read_to_string(root().join(format!("data/activities/{id}.toml"))).unwrap();
    let old = text.lines().find(|line| line.starts_with("name ")).unwrap().to_owned();
    text.replacen(&old, &format!("name = \"{name}\""), 1)
}

fn content(folders: &[PathBuf]) -> (aanspraak::catalogue::Catalogue, Vec<String>) {
    let (catalogue, diagnostics) = load(&config::content(folders).unwrap());
    (catalogue, diagnostics.iter().map(ToString::to_string).collect())
}

#[test]
fn the_same_id_replaces_and_a_new_id_adds() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "activities/oopoeh.toml", &ours("oopoeh", "OOPOEH in Zwolle"));
    let new = ours("oopoeh", "Honden in Zwolle").replace("min = 55", "min = 56");
    write(folder.path(), "activities/honden-zwolle.toml", &new);
    let (catalogue, diagnostics) = content(&[root(), folder.path().to_owned()]);
    assert_eq!(diagnostics, Vec::<String>::new());
    assert_eq!(catalogue.activities().len(), super::catalogue().activities().len() + 1);
    assert_eq!(catalogue.activity("oopoeh").unwrap().name, "OOPOEH in Zwolle");
    assert_eq!(catalogue.activity("honden-zwolle").unwrap().name, "Honden in Zwolle");
}

#[test]
fn a_folder_with_only_activities_lies_over_the_content_that_is_used_without_it() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "activities/oopoeh.toml", &ours("oopoeh", "OOPOEH in Zwolle"));
    let (catalogue, diagnostics) = content(&[folder.path().to_owned()]);
    assert_eq!(diagnostics, Vec::<String>::new());
    assert_eq!(catalogue.activities().len(), super::catalogue().activities().len());
    assert_eq!(catalogue.activity("oopoeh").unwrap().name, "OOPOEH in Zwolle");
}

#[test]
fn a_later_folder_lies_over_an_earlier_one() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(first.path(), "activities/oopoeh.toml", &ours("oopoeh", "First"));
    write(first.path(), "data/activities/beweegtuin.toml", &ours("beweegtuin", "Garden"));
    write(second.path(), "activities/oopoeh.toml", &ours("oopoeh", "Second"));
    let (catalogue, _) = content(&[root(), first.path().into(), second.path().into()]);
    assert_eq!(catalogue.activity("oopoeh").unwrap().name, "Second");
    assert_eq!(catalogue.activity("beweegtuin").unwrap().name, "Garden");
}

#[test]
fn a_broken_file_is_told_with_the_path_where_its_editor_finds_it() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "activities/walking.toml", "name = \"Walking\nkinds = 1\n");
    let (_, diagnostics) = content(&[root(), folder.path().into()]);
    let path = folder.path().join("activities/walking.toml");
    assert!(!diagnostics.is_empty());
    for diagnostic in diagnostics {
        assert!(diagnostic.starts_with(&format!("{}:", path.display())), "{diagnostic}");
    }
}

#[test]
fn a_folder_that_holds_nothing_of_ours_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let error = config::content(&[root(), folder.path().into()]).unwrap_err().to_string();
    assert!(error.contains(&*folder.path().to_string_lossy()), "{error}");
    let error = config::content(&[folder.path().join("not-there")]).unwrap_err().to_string();
    assert!(error.contains("not-there"), "{error}");
}

#[test]
fn the_folder_may_be_named_before_and_after_the_command() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "activities/walking.toml", "name = \"Walking\"\n");
    let overlay = folder.path().to_str().unwrap();
    for arguments in [["--content", overlay, "check"], ["check", "--content", overlay]] {
        let output = std::process::Command::new(crate::support::options::binary())
            .args(arguments)
            .current_dir(root())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains(&format!("{overlay}/activities/walking.toml:")), "{told}");
    }
}
