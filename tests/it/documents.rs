//! What the documents say is so: pictures are those of today's replies, names that are cited exist,
//! and links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use aanspraak::config;

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
    let output = Command::new(crate::asked::binary())
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
