//! `aanspraak search`: activities by words.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Search;
use super::{content, say};
use crate::config;
use crate::conversation::dutch_day;

/// Finds activities.
pub(super) fn run(folders: &[PathBuf], options: &Search) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let today = dutch_day(config::now());
    let found = content.find(today, &options.query.join(" "), options.limit);
    if options.json {
        let list: Vec<Value> = found
            .hits
            .iter()
            .map(|hit| json!({ "id": hit.id.as_str(), "name": hit.name, "score": hit.score }))
            .collect();
        say(&serde_json::to_string_pretty(&list)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    for hit in &found.hits {
        let stopped = if hit.gone { " (stopped)" } else { "" };
        say(&format!("{:<36} {}{stopped}", hit.id.as_str(), hit.name))?;
    }
    if found.hits.is_empty() {
        say("nothing was found")?;
    }
    Ok(ExitCode::SUCCESS)
}
