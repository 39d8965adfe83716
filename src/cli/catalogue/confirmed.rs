//! `aanspraak catalogue confirmed`: what two volunteers heard alike by telephone, as a patch of the content that
//! somebody reviews. Nothing is changed.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use jiff::civil::Date;
use serde_json::{Value, json};
use similar::TextDiff;

use crate::catalogue::{
    Catalogue, ConfirmId, Confirmable, Confirmed, confirm_activity, confirm_door, door_files,
};
use crate::cli::args::CatalogueConfirmed;
use crate::cli::control_socket::{ConfirmationRow, Errand};
use crate::cli::state::State;
use crate::cli::{content, say, tell};
use crate::config;
use crate::conversation::{CheckResult, Confirmation, Hearing, hearings};
use crate::diagnostics::Files;

/// So many lines around a change are shown, as `git diff` does.
const AROUND: usize = 3;

/// Reads the answers, and tells what follows from them.
pub(super) fn run(folders: &[PathBuf], options: &CatalogueConfirmed) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let content = content::load_files(&files)?;
    let found = Found::of(&files, &content.catalogue, &answers(&options.state)?);
    if options.json {
        say(&serde_json::to_string_pretty(&found.to_json())?)?;
    }
    if let Some(file) = &options.out {
        std::fs::write(file, &found.patch).with_context(|| format!("write {}", file.display()))?;
        tell(&format!("the patch is in {}: read it before you apply it", file.display()));
    } else if options.patch && !options.json {
        say(found.patch.trim_end_matches('\n'))?;
    } else if !options.json {
        found.print()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What volunteers heard, of the store or of the bot that has it open.
fn answers(state: &State) -> anyhow::Result<Vec<Confirmation>> {
    let mut written = Vec::new();
    let ended = state.run(Errand::Confirmations, &mut written)?;
    if !ended.well {
        bail!(ended.told);
    }
    let all: Vec<ConfirmationRow> = serde_json::from_slice(&written).context("read the answers")?;
    Ok(all.iter().filter_map(ConfirmationRow::read).collect())
}

/// One thing that was confirmed, or is to be looked at.
struct Row {
    id: ConfirmId,
    name: String,
    verdict: CheckResult,
    day: Date,
    /// Its file; what keeps it out of the patch.
    file: Result<String, String>,
}

/// What follows from all answers.
#[derive(Default)]
struct Found {
    agreed: Vec<Row>,
    disagreed: Vec<(ConfirmId, String)>,
    /// So many things wait for a second volunteer.
    waiting: usize,
    patch: String,
}

/// The files as they are, and as they would be.
struct Edits<'f> {
    files: &'f Files,
    of_doors: BTreeMap<crate::profile::PlaceId, String>,
    new: BTreeMap<String, String>,
}

impl Found {
    fn of(files: &Files, catalogue: &Catalogue, answers: &[Confirmation]) -> Self {
        let of_doors = door_files(files, catalogue.places());
        let mut edits = Edits { files, of_doors, new: BTreeMap::new() };
        let mut found = Self::default();
        for (id, hearing) in hearings(answers) {
            // What is no longer in the content needs no patch.
            let Some(about) = catalogue.confirmable(&id) else { continue };
            match hearing {
                Hearing::Open => found.waiting += 1,
                Hearing::Disagreed => found.disagreed.push((id, about.name().to_owned())),
                // What was looked at on that day or later is in the files already.
                Hearing::Agreed(_, day) if about.checked() >= day => {}
                Hearing::Agreed(verdict, day) => {
                    let file = edits.edit(catalogue, about, verdict, day);
                    found.agreed.push(Row {
                        id,
                        name: about.name().to_owned(),
                        verdict,
                        day,
                        file,
                    });
                }
            }
        }
        found.patch = edits.patch();
        found
    }

    fn print(&self) -> anyhow::Result<()> {
        for row in &self.agreed {
            let Row { id, name, verdict, day, file } = row;
            let file =
                file.as_ref().map_or_else(|why| format!("not in the patch: {why}"), Clone::clone);
            say(&format!("{verdict}\t{id}\t{day}\t{name}\t{file}"))?;
        }
        for (id, name) in &self.disagreed {
            say(&format!("disagreed\t{id}\t\t{name}\t"))?;
        }
        let (agreed, disagreed, waiting) = (self.agreed.len(), self.disagreed.len(), self.waiting);
        tell(&format!(
            "{agreed} confirmed by two, {disagreed} not agreed on, {waiting} wait for a second volunteer"
        ));
        Ok(())
    }

    fn to_json(&self) -> Value {
        let row = |row: &Row| {
            json!({
                "id": row.id.as_str(), "name": row.name, "verdict": row.verdict.to_string(),
                "day": row.day.to_string(), "file": row.file.as_ref().ok(), "left_out": row.file.as_ref().err(),
            })
        };
        let split = |(id, name): &(ConfirmId, String)| json!({ "id": id.as_str(), "name": name });
        json!({
            "confirmed": self.agreed.iter().map(row).collect::<Value>(),
            "disagreed": self.disagreed.iter().map(split).collect::<Value>(),
            "waiting": self.waiting,
            "patch": self.patch,
        })
    }
}

impl Edits<'_> {
    /// Writes into the file of a thing what was heard. Gives the file, or why it is left to a person.
    fn edit(
        &mut self,
        catalogue: &Catalogue,
        about: Confirmable<'_>,
        verdict: CheckResult,
        day: Date,
    ) -> Result<String, String> {
        let confirmed = match verdict {
            CheckResult::Exists => Confirmed::Exists(day),
            CheckResult::Stopped => Confirmed::Stopped(day),
            CheckResult::Missed => return Err("nobody was reached".to_owned()),
        };
        let path = match about {
            Confirmable::Activity(activity) => {
                if verdict == CheckResult::Stopped && !catalogue.speaks_for_all(activity) {
                    return Err(
                        "it stopped where was called; it may be there in other places".to_owned()
                    );
                }
                format!("data/activities/{}.toml", activity.id)
            }
            Confirmable::Door(of) => self.of_doors.get(&of.seat).cloned().unwrap_or_default(),
        };
        let file = self.files.get(&path).ok_or("its file is not there")?;
        let text = self.new.get(&path).map_or(&*file.text, String::as_str);
        let new = match about {
            Confirmable::Activity(_) => confirm_activity(text, confirmed),
            Confirmable::Door(of) => confirm_door(text, of.door.role, &of.door.name, confirmed),
        }?;
        self.new.insert(path, new);
        Ok(file.shown.clone())
    }

    /// All changes as a unified diff, by file.
    fn patch(&self) -> String {
        let of = |(path, new): (&String, &String)| {
            let file = self.files.get(path)?;
            let (from, to) = (format!("a/{}", file.shown), format!("b/{}", file.shown));
            let diff = TextDiff::from_lines(&*file.text, new.as_str());
            Some(diff.unified_diff().context_radius(AROUND).header(&from, &to).to_string())
        };
        self.new.iter().filter_map(of).collect()
    }
}
