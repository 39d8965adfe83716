//! `aanspraak diff`: what differs between two content folders.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::preview::scripts;
use super::preview_args::Diff;
use super::{content, say};
use crate::config;
use crate::conversation::{Content, dutch_day};
use crate::diagnostics::Files;
use crate::preview::{Compared, difference, in_words};

/// Tells it; the exit code is 0 also where something differs.
pub(super) fn run(options: &Diff) -> anyhow::Result<ExitCode> {
    let (old_files, old) = load(&options.old)?;
    let (new_files, new) = load(&options.new)?;
    let talks = scripts(std::slice::from_ref(&options.new), options.talks.clone())?;
    let compared = |content, files| Compared { content, files };
    let found =
        difference(compared(&old, &old_files), compared(&new, &new_files), &talks, config::now());
    if options.json {
        say(&serde_json::to_string_pretty(&found)?)?;
    } else {
        say(&in_words(&found, &config::shipped(), options.lang))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Loads a content, of whatever version: what this one says more is no fault of an older one.
fn load(folder: &Path) -> anyhow::Result<(Files, Content)> {
    let files = config::content(&[PathBuf::from(folder)])?;
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, dutch_day(config::now()), &mut diagnostics);
    content::refuse_errors(diagnostics)?;
    Ok((files, content))
}
