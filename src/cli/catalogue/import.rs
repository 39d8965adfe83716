//! `aanspraak catalogue import`: the good rows of a sheet become files, or change them; what was changed by
//! hand stays.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::catalogue::{
    Conflict, FieldChange, Gazetteer, Merged, SheetEntry, SheetFault, Winner, check_merged, merge,
    read_sheet,
};
use crate::cli::args::SheetImport;
use crate::cli::{content, say, tell};
use crate::config;
use crate::conversation::dutch_day;
use crate::diagnostics::{Files, Finding, decoded};
use crate::language::Language;

/// Takes the good rows in, and tells what is wrong with the others; exit code 1 when something is.
pub(super) fn run(folders: &[PathBuf], options: &SheetImport) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let asked = options.lang.unwrap_or(Language::En);
    let content = content::load_files_for(&files, asked)?;
    let places = content.catalogue.places();
    let Ok(bytes) = fs::read(&options.file) else {
        let missing = Finding::new("sheet-not-there").with("file", options.file.display());
        tell(&format!("{}\n    {}", missing.cause(asked), missing.cure(asked)));
        return Ok(ExitCode::FAILURE);
    };
    let read = read_sheet(&bytes, places, dutch_day(config::now()));
    let language = options.lang.unwrap_or(read.language);
    let target = Target::of(&options.to);
    let winner = if options.replace { Winner::Sheet } else { Winner::Hand };
    let mut faults = read.faults;
    let mut plans = Vec::new();
    for entry in &read.entries {
        match Plan::of(entry, &target, &files, places, winner)? {
            Ok(plan) => plans.push(plan),
            Err(mut more) => faults.append(&mut more),
        }
    }
    // Written before it is told: a reader that closes the pipe must not keep the rest from being written.
    if !options.dry_run {
        plans.iter().try_for_each(|plan| plan.write(&target))?;
    }
    plans.iter().try_for_each(|plan| plan.tell(&target, winner, language))?;
    if faults.is_empty() {
        tell_gone(&read.entries, &target, language)?;
    }
    tell_faults(&options.file, &read.remarks, &mut faults, language);
    say(&summary(&plans, &target, options.dry_run).cause(language))?;
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell_faults(file: &Path, remarks: &[SheetFault], faults: &mut [SheetFault], language: Language) {
    faults.sort_by_key(|fault| fault.row);
    for fault in remarks.iter().chain(&*faults) {
        tell(&format!("{}: {}", file.display(), fault.told(language)));
    }
    if !faults.is_empty() {
        tell(&Finding::new("import-faults").count("faults", faults.len()).cause(language));
    }
}

fn summary(plans: &[Plan<'_>], target: &Target, is_dry: bool) -> Finding {
    let count = |kind| plans.iter().filter(|plan| plan.kind() == kind).count();
    Finding::new(if is_dry { "import-dry" } else { "import-done" })
        .with("new", count("import-new"))
        .with("changed", count("import-changed"))
        .with("same", count("import-same"))
        .with("folder", target.activities.display())
}

/// Where files go, and where what an import wrote is kept beside them.
struct Target {
    activities: PathBuf,
    base: PathBuf,
}

impl Target {
    fn of(to: &Path) -> Self {
        // A folder that is called so already is filled itself.
        let (activities, root) = if to.ends_with("activities") {
            (to.to_owned(), to.parent().unwrap_or(to).to_owned())
        } else {
            (to.join("activities"), to.to_owned())
        };
        Self { activities, base: root.join(".import") }
    }

    fn file(&self, id: &str) -> PathBuf {
        self.activities.join(format!("{id}.toml"))
    }

    fn base(&self, id: &str) -> PathBuf {
        self.base.join(format!("{id}.toml"))
    }
}

/// What becomes of one row.
struct Plan<'e> {
    entry: &'e SheetEntry,
    /// What stands in the target's file now; none where there is no such file.
    there: Option<String>,
    merged: Merged,
}

impl<'e> Plan<'e> {
    /// Merges a row with what there is; `Err` inside tells why that cannot be.
    fn of(
        entry: &'e SheetEntry,
        target: &Target,
        files: &Files,
        places: &Gazetteer,
        winner: Winner,
    ) -> anyhow::Result<Result<Self, Vec<SheetFault>>> {
        let there = read(&target.file(&entry.id))?;
        // A file of the target hides that of the content whole: what stands there comes along.
        let of_content = files.get(&format!("data/activities/{}.toml", entry.id));
        let hand = there.clone().or_else(|| of_content.map(|file| file.text.to_string()));
        let Some(hand) = hand else {
            let merged =
                Merged { toml: entry.toml.clone(), changes: Vec::new(), conflicts: Vec::new() };
            return Ok(Ok(Self { entry, there, merged }));
        };
        let base = read(&target.base(&entry.id))?;
        let fault = |finding| SheetFault { row: entry.row, column: String::new(), finding };
        Ok(merge(base.as_deref(), &hand, &entry.toml, winner)
            .and_then(|merged| check_merged(entry, &merged, places).map(|()| merged))
            .map(|merged| Self { entry, there, merged })
            .map_err(|finding| vec![fault(finding)]))
    }

    fn kind(&self) -> &'static str {
        match &self.there {
            None => "import-new",
            Some(there) if *there == self.merged.toml => "import-same",
            Some(_) => "import-changed",
        }
    }

    fn tell(&self, target: &Target, winner: Winner, language: Language) -> anyhow::Result<()> {
        let name = target.file(&self.entry.id);
        let name = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let heading = Finding::new(self.kind()).with("file", name).with("name", &self.entry.name);
        say(&heading.cause(language))?;
        for change in &self.merged.changes {
            say(&format!("    {}", change_told(change).cause(language)))?;
        }
        for conflict in &self.merged.conflicts {
            say(&format!("    {}", conflict_told(conflict, winner, language).cause(language)))?;
        }
        Ok(())
    }

    fn write(&self, target: &Target) -> anyhow::Result<()> {
        if self.there.as_ref() != Some(&self.merged.toml) {
            write(&target.file(&self.entry.id), &self.merged.toml)?;
        }
        write(&target.base(&self.entry.id), &self.entry.toml)
    }
}

fn change_told(change: &FieldChange) -> Finding {
    let kind = match (&change.from, &change.to) {
        (None, _) => "added",
        (_, None) => "removed",
        (Some(_), Some(_)) => "changed",
    };
    Finding::new("import-change")
        .with("field", &change.field)
        .with("kind", kind)
        .with("from", change.from.as_deref().unwrap_or_default())
        .with("to", change.to.as_deref().unwrap_or_default())
}

fn conflict_told(conflict: &Conflict, winner: Winner, language: Language) -> Finding {
    let nothing = Finding::new("import-empty").cause(language);
    let winner = match winner {
        Winner::Hand => "hand",
        Winner::Sheet => "sheet",
    };
    Finding::new("import-conflict")
        .with("field", &conflict.field)
        .with("hand", conflict.hand.as_ref().unwrap_or(&nothing))
        .with("sheet", conflict.sheet.as_ref().unwrap_or(&nothing))
        .with("winner", winner)
}

/// Tells which activities of an earlier sheet are in no row any more: they stay, and somebody may want to know.
fn tell_gone(entries: &[SheetEntry], target: &Target, language: Language) -> anyhow::Result<()> {
    let Ok(known) = fs::read_dir(&target.base) else { return Ok(()) };
    let mut names: Vec<String> =
        known.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    let is_gone = |name: &&String| {
        let id = name.trim_end_matches(".toml");
        target.file(id).is_file() && !entries.iter().any(|entry| entry.id == id)
    };
    for name in names.iter().filter(is_gone) {
        say(&Finding::new("import-gone").with("file", name).cause(language))?;
    }
    Ok(())
}

fn read(path: &Path) -> anyhow::Result<Option<String>> {
    if !path.exists() {
        return Ok(None);
    }
    let bytes = fs::read(path).with_context(|| format!("read {}", path.display()))?;
    // As the content is read: what an editor saved in another encoding is written back in UTF-8, whole.
    let (text, _) = decoded(bytes);
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

/// Writes a file beside its place first: one that is broken off leaves the old one.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("make the folder {}", folder.display()))?;
    }
    let beside = path.with_extension("new");
    fs::write(&beside, text).with_context(|| format!("write {}", beside.display()))?;
    fs::rename(&beside, path).with_context(|| format!("write {}", path.display()))
}
