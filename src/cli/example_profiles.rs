//! `aanspraak witnesses`: for every activity a person who gets it among the first three.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{content, say};
use crate::catalogue::Availability;
use crate::config;
use crate::conversation::dutch_day;
use crate::matching::example_profile;

/// Prints the witnesses; exit code 1 when an activity that is not stopped has none.
pub(super) fn run(folders: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let today = dutch_day(config::now());
    let places = content.catalogue.places();
    let mut without = 0;
    for activity in content.catalogue.activities() {
        let gone = activity.availability(today) == Availability::Gone;
        let told = match example_profile(content.matcher(today), activity) {
            Some(profile) => profile.to_json(|id| places.unique_name(id)).to_string(),
            None if gone => "stopped: shown to nobody".to_owned(),
            None => {
                without += 1;
                "NOBODY".to_owned()
            }
        };
        say(&format!("{:<36} {told}", activity.id.as_str()))?;
    }
    Ok(if without == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
