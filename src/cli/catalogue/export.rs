//! `aanspraak catalogue export`: the catalogue for other directories, on standard output.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::catalogue::{ExportOptions, hsds, json_ld, write_sheet};
use crate::cli::args::ExportFormat;
use crate::cli::{content, say};
use crate::config;
use crate::conversation::{dutch_day, first_steps};
use crate::language::Language;

/// Writes the catalogue in a format.
pub(super) fn run(
    folders: &[PathBuf],
    format: ExportFormat,
    language: Language,
) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let catalogue = &content.catalogue;
    let unsure = content.texts.say(language, "caution-unsure", &[]);
    let country = match language {
        Language::Nl => "Nederland",
        Language::En => "Netherlands",
    };
    let today = dutch_day(config::now());
    let steps = first_steps(&content, today, language);
    let options = ExportOptions { language, today, unsure: &unsure, country, first_steps: &steps };
    let text = match format {
        ExportFormat::Hsds => serde_json::to_string_pretty(&hsds(catalogue, options))?,
        ExportFormat::Jsonld => serde_json::to_string_pretty(&json_ld(catalogue, options))?,
        ExportFormat::Csv => write_sheet(catalogue.activities(), catalogue.places())?,
    };
    say(text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
