//! `aanspraak catalogue`: what there is; from a sheet, to other directories, and what volunteers confirmed.

mod confirmed;
mod export;
mod import;
mod import_register;
mod template;

use std::path::PathBuf;
use std::process::ExitCode;

use super::args::{Catalogue, CatalogueCommand, ImportFormat};
use super::{content, say};
use crate::catalogue::activity_json;

/// Lists the activities, or does what the command under it says.
pub(super) fn run(folders: &[PathBuf], options: &Catalogue) -> anyhow::Result<ExitCode> {
    match &options.command {
        None => list(folders, options.json),
        Some(CatalogueCommand::Template(options)) => template::run(options),
        Some(CatalogueCommand::Import(options)) => match options.format {
            ImportFormat::Sheet => import::run(folders, options),
            ImportFormat::Rvo => import_register::run(folders, &options.file, &options.to),
        },
        Some(CatalogueCommand::Confirmed(options)) => confirmed::run(folders, options),
        Some(CatalogueCommand::Export { format, lang }) => export::run(folders, *format, *lang),
    }
}

fn list(folders: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let catalogue = &content.catalogue;
    if as_json {
        let list: Vec<_> = catalogue
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
