//! `aanspraak catalogue`: what there is.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::Value;

use super::{content, say};
use crate::catalogue::activity_json;

/// Lists the activities.
pub(super) fn run(folders: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let assets = content::load(folders)?;
    let catalogue = &assets.catalogue;
    if as_json {
        let list: Vec<Value> = catalogue
            .activities()
            .iter()
            .map(|activity| activity_json(activity, catalogue.places()))
            .collect();
        say(&serde_json::to_string_pretty(&list)?)?;
    } else {
        for activity in catalogue.activities() {
            let (id, state) = (activity.id.as_str(), activity.status.state.to_string());
            say(&format!("{id:<36} {state:<9} {}", activity.name))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
