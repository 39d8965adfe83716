//! The only reader of the environment, of the clock and of content folders.

mod allocator;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use include_dir::{Dir, include_dir};
use jiff::Timestamp;

use crate::diagnostics::Files;

pub use allocator::give_memory_back_at_once;

static DIALOGS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dialogs");
/// Where the training phrases lie, from the content folder.
pub const TRAINING: &str = "training/crisis/train.tsv";
/// The labelled messages that the classifier of acts is trained on.
pub const TRAINING_OF_ACTS: &str = "training/acts/train.tsv";
/// The lines that the classifier of facts is trained on.
pub const TRAINING_OF_FACTS: &str = "training/facts/train.tsv";

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

/// The variables of the environment whose names begin so, when they are not empty, in the order of their names.
pub fn variables(prefix: &str) -> Vec<(String, String)> {
    let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
        Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
    };
    let mut found: Vec<(String, String)> = std::env::vars_os().filter_map(text).collect();
    found.retain(|(name, value)| name.starts_with(prefix) && !value.trim().is_empty());
    found.sort();
    found
}

/// The file of a credential that systemd hands over (`LoadCredential`), when it is there.
pub fn credential(name: &str) -> Option<PathBuf> {
    let file = PathBuf::from(variable("CREDENTIALS_DIRECTORY")?).join(name);
    file.is_file().then_some(file)
}

/// The memory of this process in bytes, where the system tells it.
pub fn resident_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}

/// A file as a text.
///
/// # Errors
///
/// The system's.
pub fn text_of(path: &Path) -> std::io::Result<String> {
    fs::read_to_string(path)
}

/// Why nothing can be written in a folder, or why it cannot be made; `None` when it can. Nothing is changed.
pub fn unwritable(folder: &Path) -> Option<String> {
    let folder = std::path::absolute(folder).ok()?;
    let there = folder.ancestors().find(|above| above.exists())?;
    let probe = tempfile::Builder::new().prefix(".aanspraak-").tempfile_in(there);
    probe.err().map(|error| format!("nothing can be written in {}: {error}", there.display()))
}

/// Reads the content: `dialogs/` and `data/` of the working folder when it holds both, or else
/// what the program carries inside; then the named folders, later ones laid over earlier ones.
///
/// A first folder that itself holds both takes the place of the content, so that nothing of ours
/// shines through. Every other folder holds only what differs: a municipality's own `activities/`.
pub fn content(folders: &[PathBuf]) -> anyhow::Result<Files> {
    content_of(folders, &|_| true)
}

/// The same without the files that a command does not need, by path.
pub fn content_of(folders: &[PathBuf], is_needed: &dyn Fn(&str) -> bool) -> anyhow::Result<Files> {
    let (base, overlays) = base(folders);
    let read = |folder, shown: &str| read_folder(folder, shown, is_needed);
    let mut files = base.map_or_else(|| Ok(shipped()), |base| read(base, ""))?;
    for folder in overlays {
        let shown = folder.to_string_lossy().replace('\\', "/");
        files.overlay(read(folder, &format!("{}/", shown.trim_end_matches('/')))?);
    }
    Ok(files)
}

/// The folder of the whole content, when it is not what the program carries inside; and those that
/// are laid over it.
fn base(folders: &[PathBuf]) -> (Option<&Path>, &[PathBuf]) {
    match folders.split_first() {
        Some((first, rest)) if is_whole(first) => (Some(first), rest),
        _ => (Some(Path::new(".")).filter(|here| is_whole(here)), folders),
    }
}

/// The phrases that the classifier of the content was trained on: the path of the table and its
/// bytes. They are not part of the content, and only there beside a checkout.
pub fn training_table(
    folders: &[PathBuf],
    name: &str,
) -> anyhow::Result<Option<(String, Vec<u8>)>> {
    let Some(base) = base(folders).0 else { return Ok(None) };
    let path = base.join(name);
    if !path.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
    Ok(Some((name.to_owned(), bytes)))
}

/// A path beside the content, from the folder that holds it; `None` for what the program carries inside.
pub fn beside_content(folders: &[PathBuf], name: &str) -> Option<PathBuf> {
    base(folders).0.map(|base| base.join(name))
}

/// What tells whether the content or a folder beside it changed, without reading it: a hash of the names, sizes
/// and times of all files.
pub fn version(folders: &[PathBuf], beside: Option<&Path>) -> anyhow::Result<String> {
    let (base, overlays) = base(folders);
    let mut hash = DefaultHasher::new();
    for folder in base.into_iter().chain(overlays.iter().map(PathBuf::as_path)) {
        for part in ["dialogs", "data", "activities"].map(|part| folder.join(part)) {
            if part.is_dir() {
                stamp(&part, &mut hash)?;
            }
        }
    }
    beside.map_or(Ok(()), |folder| stamp(folder, &mut hash))?;
    Ok(format!("{:016x}", hash.finish()))
}

fn stamp(folder: &Path, hash: &mut DefaultHasher) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("read the folder {}", folder.display()))?;
    let mut entries =
        entries.collect::<Result<Vec<_>, _>>().with_context(|| folder.display().to_string())?;
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        // A file may go between the two calls: then it is gone.
        let Ok(metadata) = fs::metadata(&path) else { continue };
        path.hash(hash);
        if metadata.is_dir() {
            stamp(&path, hash)?;
        } else {
            (metadata.len(), metadata.modified().ok()).hash(hash);
        }
    }
    Ok(())
}

fn is_whole(folder: &Path) -> bool {
    folder.join("dialogs").is_dir() && folder.join("data").is_dir()
}

/// The content that the program carries inside.
pub fn shipped() -> Files {
    let mut files = Files::default();
    for (name, dir) in [("dialogs", &DIALOGS), ("data", &DATA)] {
        add_embedded(&mut files, name, dir);
    }
    files
}

fn add_embedded(files: &mut Files, name: &str, dir: &'static Dir<'static>) {
    for file in dir.files() {
        let path = format!("{name}/{}", file.path().to_string_lossy().replace('\\', "/"));
        if is_binary(&path) {
            files.insert_embedded_binary(path, file.contents());
        } else if let Some(text) = file.contents_utf8() {
            files.insert_embedded(path, text);
        }
    }
    for inner in dir.dirs() {
        add_embedded(files, name, inner);
    }
}

/// Reads a content folder; `shown` stands before the path of each file where diagnostics are told.
fn read_folder(
    folder: &Path,
    shown: &str,
    is_needed: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Files> {
    if !folder.is_dir() {
        bail!(
            "there is no content folder at {}; name one that holds dialogs/ and data/ with --content",
            folder.display()
        );
    }
    let mut files = Files::default();
    for part in ["dialogs", "data"] {
        read_into(&mut files, &folder.join(part), (part, &format!("{shown}{part}")), is_needed)?;
    }
    // A municipality's folder may hold activities/ and nothing else.
    let activities = folder.join("activities");
    let names = ("data/activities", &*format!("{shown}activities"));
    read_into(&mut files, &activities, names, is_needed)?;
    if files.is_empty() {
        bail!(
            "the content folder {} holds neither dialogs/ nor data/ nor activities/",
            folder.display()
        );
    }
    Ok(files)
}

fn read_into(
    files: &mut Files,
    folder: &Path,
    (name, shown): (&str, &str),
    is_needed: &dyn Fn(&str) -> bool,
) -> anyhow::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let entries =
        fs::read_dir(folder).with_context(|| format!("read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("read the folder {}", folder.display()))?.path();
        let Some(last) = path.file_name().and_then(|last| last.to_str()) else { continue };
        // What programs keep for themselves, such as what an import wrote.
        if last.starts_with('.') {
            continue;
        }
        let (name, shown) = (format!("{name}/{last}"), format!("{shown}/{last}"));
        if path.is_dir() {
            read_into(files, &path, (&name, &shown), is_needed)?;
            continue;
        }
        if !is_needed(&name) {
            continue;
        }
        if is_binary(last) {
            let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
            files.insert_binary(name, shown, bytes);
        } else if is_content(last) {
            let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
            files.insert_bytes(name, shown, bytes);
        }
    }
    Ok(())
}

/// Weights of a model.
fn is_binary(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "bin")
}

fn is_content(name: &str) -> bool {
    // A name in capitals is told, not passed over.
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_known = |ending: &str| matches!(ending, "toml" | "ftl" | "tsv" | "txt");
    ending.is_some_and(|ending| is_known(&ending))
}
