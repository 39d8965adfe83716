//! `aanspraak catalogue template`: the sheet that editors fill in.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

use crate::catalogue::{SheetWords, template_csv, template_workbook};
use crate::cli::args::{SheetTemplate, TemplateFormat};
use crate::cli::{say, tell};
use crate::diagnostics::Finding;

/// Writes the sheet into a new file, or on standard output for `-`.
pub(super) fn run(options: &SheetTemplate) -> anyhow::Result<ExitCode> {
    let format = options.format.unwrap_or_else(|| format_of(options));
    let words = SheetWords::shipped();
    let (bytes, ending) = match format {
        TemplateFormat::Xlsx => (template_workbook(words)?, "xlsx"),
        TemplateFormat::Csv => (template_csv(words)?.into_bytes(), "csv"),
    };
    let name = words.sheet.to_lowercase();
    let file = options.out.clone().unwrap_or_else(|| PathBuf::from(format!("{name}.{ending}")));
    if file.as_os_str() == "-" {
        std::io::stdout().lock().write_all(&bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    // Somebody may have filled in what is there.
    let fresh = OpenOptions::new().write(true).create_new(true).open(&file);
    let shown = file.display();
    if fresh.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::AlreadyExists) {
        let there = Finding::new("template-there").with("file", shown);
        tell(&format!("{}\n    {}", there.cause(options.lang), there.cure(options.lang)));
        return Ok(ExitCode::FAILURE);
    }
    fresh.and_then(|mut to| to.write_all(&bytes)).with_context(|| format!("write {shown}"))?;
    say(&Finding::new("template-done").with("file", shown).cause(options.lang))?;
    Ok(ExitCode::SUCCESS)
}

/// The format that the name of the file asks for.
fn format_of(options: &SheetTemplate) -> TemplateFormat {
    let ending = options.out.as_ref().and_then(|out| out.extension());
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        TemplateFormat::Csv
    } else {
        TemplateFormat::Xlsx
    }
}
