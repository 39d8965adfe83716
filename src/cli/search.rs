//! `aanspraak search`: activities, referrals, helplines and bodies of municipalities by words.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Search;
use super::{content, say};
use crate::config;
use crate::conversation::dutch_day;
use crate::search::EntryKind;

/// Finds activities, referrals, helplines and bodies of municipalities.
pub(super) fn run(folders: &[PathBuf], options: &Search) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let today = dutch_day(config::now());
    let found = content.find_everything(today, &options.query.join(" "), options.limit);
    if options.json {
        let list: Vec<Value> = found
            .iter()
            .map(|entry| {
                let kind: &str = entry.kind.into();
                json!({ "id": entry.id, "name": entry.name, "score": entry.score, "kind": kind })
            })
            .collect();
        say(&serde_json::to_string_pretty(&list)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for entry in &found {
        let note = match entry.kind {
            EntryKind::Activity if entry.gone => " (stopped)".to_owned(),
            EntryKind::Activity => String::new(),
            EntryKind::Referral | EntryKind::Helpline | EntryKind::Door => {
                format!(" ({})", entry.kind)
            }
        };
        say(&format!("{:<36} {}{note}", entry.id, entry.name))?;
    }
    if found.is_empty() {
        say("nothing was found")?;
    }
    Ok(ExitCode::SUCCESS)
}
