//! The only reader of the environment, of the clock and of content folders.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use include_dir::{Dir, include_dir};
use jiff::Timestamp;

use crate::problem::Files;

static DIALOGS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dialogs");
static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// The moment, by the clock of this machine.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// A variable of the environment, when it is set and not empty.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// Reads the content: `dialogs/` and `data/` of the named folders, later ones laid over earlier
/// ones; or of the working folder, when it holds both; or what the program carries inside.
pub fn content(folders: &[PathBuf]) -> anyhow::Result<Files> {
    let Some((base, overlays)) = folders.split_first() else {
        let here = Path::new(".");
        let is_content = here.join("dialogs").is_dir() && here.join("data").is_dir();
        return if is_content { read_folder(here) } else { Ok(embedded()) };
    };
    // A first folder without an interview is an overlay too: a municipality's own activities.
    let mut files = if base.join("dialogs/interview.toml").is_file() || is_whole(base) {
        Files::default()
    } else {
        embedded()
    };
    files.overlay(read_folder(base)?);
    for folder in overlays {
        files.overlay(read_folder(folder)?);
    }
    Ok(files)
}

fn is_whole(folder: &Path) -> bool {
    folder.join("dialogs").is_dir() && folder.join("data").is_dir()
}

fn embedded() -> Files {
    let mut files = Files::default();
    for (name, dir) in [("dialogs", &DIALOGS), ("data", &DATA)] {
        add_embedded(&mut files, name, dir);
    }
    files
}

fn add_embedded(files: &mut Files, name: &str, dir: &Dir<'_>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            files.insert(format!("{name}/{path}"), text);
        }
    }
    for inner in dir.dirs() {
        add_embedded(files, name, inner);
    }
}

fn read_folder(folder: &Path) -> anyhow::Result<Files> {
    if !folder.is_dir() {
        bail!(
            "there is no content folder at {}; name one that holds dialogs/ and data/ with --content",
            folder.display()
        );
    }
    let mut files = Files::default();
    for part in ["dialogs", "data"] {
        let path = folder.join(part);
        if path.is_dir() {
            read_into(&mut files, part, &path)?;
        }
    }
    // A municipality's folder may hold activities/ and nothing else.
    let activities = folder.join("activities");
    if activities.is_dir() {
        read_into(&mut files, "data/activities", &activities)?;
    }
    if files.is_empty() {
        bail!(
            "the content folder {} holds neither dialogs/ nor data/ nor activities/",
            folder.display()
        );
    }
    Ok(files)
}

fn read_into(files: &mut Files, name: &str, folder: &Path) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("read the folder {}", folder.display()))?.path();
        let Some(last) = path.file_name().and_then(|last| last.to_str()) else { continue };
        let name = format!("{name}/{last}");
        if path.is_dir() {
            read_into(files, &name, &path)?;
        } else if is_content(last) {
            let text =
                fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
            files.insert(name, text);
        }
    }
    Ok(())
}

fn is_content(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    matches!(ending, Some("toml" | "ftl" | "tsv" | "txt"))
}
