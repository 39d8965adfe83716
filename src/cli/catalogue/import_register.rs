//! `aanspraak catalogue import --format rvo`: numbers of municipalities from the government's register.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow};

use crate::catalogue::{RegisterEntry, door_files, read_register, update_doors};
use crate::cli::{content, say, tell};
use crate::config;
use crate::conversation::dutch_day;
use crate::profile::PlaceId;

/// Writes or updates a file for each municipality of the register, and tells what was left as it was.
pub(super) fn run(folders: &[PathBuf], file: &Path, to: &Path) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let content = content::load_files(&files)?;
    let places = content.catalogue.places();
    let today = dutch_day(config::now());
    let xml = fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
    let register = read_register(&xml, places, today)
        .map_err(|error| anyhow!("{}: {error}", file.display()))?;
    let folder = to.join("data/doors");
    let known = door_files(&files, places);
    let mut counts = Counts::default();
    for entry in &register.entries {
        let target = Target::of(entry, &folder, &known);
        let old = target.text(|path| files.get(path).map(|file| file.text.to_string()))?;
        let updated = update_doors(old.as_deref(), entry, today)
            .map_err(|error| anyhow!("{}: {error}", target.path.display()))?;
        for (key, told) in &updated.kept {
            tell(&format!("{}: {key} stays; the register has {told}", target.path.display()));
        }
        counts.count(old.as_deref(), &updated.toml);
        target.write(&updated.toml)?;
    }
    for (name, why) in &register.skipped {
        tell(&format!("{name}: left out, since {why}"));
    }
    say(&format!(
        "{} municipalities: {} new, {} changed, {} left as they were; {} left out",
        register.entries.len(),
        counts.new,
        counts.changed,
        counts.same,
        register.skipped.len(),
    ))?;
    Ok(if register.entries.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

#[derive(Default)]
struct Counts {
    new: usize,
    changed: usize,
    same: usize,
}

impl Counts {
    fn count(&mut self, old: Option<&str>, new: &str) {
        match old {
            None => self.new += 1,
            Some(old) if old == new => self.same += 1,
            Some(_) => self.changed += 1,
        }
    }
}

/// The file of a municipality in the folder, and the path under which the content has it.
struct Target {
    path: PathBuf,
    in_content: Option<String>,
}

impl Target {
    fn of(entry: &RegisterEntry, folder: &Path, known: &BTreeMap<PlaceId, String>) -> Self {
        let in_content = known.get(&entry.seat).cloned();
        let own = in_content.as_deref().and_then(|path| Path::new(path).file_name());
        let path = own.map_or_else(|| folder.join(entry.file_name()), |name| folder.join(name));
        Self { path, in_content }
    }

    /// What stands there, or else what the content has: a file in an overlay hides that one whole.
    fn text(&self, content: impl Fn(&str) -> Option<String>) -> anyhow::Result<Option<String>> {
        if self.path.exists() {
            let text = fs::read_to_string(&self.path);
            return text.map(Some).with_context(|| format!("read {}", self.path.display()));
        }
        Ok(self.in_content.as_deref().and_then(content))
    }

    fn write(&self, toml: &str) -> anyhow::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)
                .with_context(|| format!("make the folder {}", folder.display()))?;
        }
        fs::write(&self.path, toml).with_context(|| format!("write {}", self.path.display()))
    }
}
