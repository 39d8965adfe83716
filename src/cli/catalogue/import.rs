//! `aanspraak catalogue import`: a sheet becomes files, all of them or none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use crate::catalogue::{SheetEntry, SheetFault, read_sheet};
use crate::cli::{content, say, tell};

/// Writes a file for each row, or tells every fault and writes nothing.
pub(super) fn run(
    folders: &[PathBuf],
    file: &Path,
    to: &Path,
    replace: bool,
) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let bytes = fs::read(file).with_context(|| format!("read the sheet {}", file.display()))?;
    let text = String::from_utf8(bytes).with_context(|| {
        format!("the sheet {} is not in UTF-8; save it again as \"CSV UTF-8\"", file.display())
    })?;
    // A folder that is called so already is filled itself.
    let folder = if to.ends_with("activities") { to.to_owned() } else { to.join("activities") };
    let read = read_sheet(&text, content.catalogue.places())
        .and_then(|entries| if replace { Ok(entries) } else { only_new(entries, &folder) });
    match read {
        Ok(entries) => {
            write(&entries, &folder)?;
            say(&format!("{} activities written to {}", entries.len(), folder.display()))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            for fault in &faults {
                tell(&format!("{}: {fault}", file.display()));
            }
            tell(&format!("{} faults; nothing was written", faults.len()));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The entries, when none of them has a file already.
fn only_new(entries: Vec<SheetEntry>, folder: &Path) -> Result<Vec<SheetEntry>, Vec<SheetFault>> {
    let is_there = |entry: &&SheetEntry| path(entry, folder).exists();
    let fault = |entry: &SheetEntry| SheetFault {
        row: entry.row,
        column: "id".to_owned(),
        cause: format!("there is a file {} already", path(entry, folder).display()),
        cure: "give the row another id, or write over the file with --replace".to_owned(),
    };
    let faults: Vec<SheetFault> = entries.iter().filter(is_there).map(fault).collect();
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

fn write(entries: &[SheetEntry], folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("make the folder {}", folder.display()))?;
    for entry in entries {
        let path = path(entry, folder);
        fs::write(&path, &entry.toml).with_context(|| format!("write {}", path.display()))?;
    }
    Ok(())
}

fn path(entry: &SheetEntry, folder: &Path) -> PathBuf {
    folder.join(format!("{}.toml", entry.id))
}
