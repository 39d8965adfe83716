//! Loading the content for a command.

use std::path::PathBuf;

use anyhow::bail;

use super::tell;
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::{Diagnostic, Files};

/// Loads the content. Every error is told; when the content cannot be used the command ends.
pub(super) fn load(folders: &[PathBuf]) -> anyhow::Result<Content> {
    load_files(&config::content(folders)?)
}

/// The same, of files that were read already.
pub(super) fn load_files(files: &Files) -> anyhow::Result<Content> {
    let mut diagnostics = Vec::new();
    let content = Content::load(files, dutch_day(config::now()), &mut diagnostics);
    sentences_of_the_program(&config::shipped(), files, &mut diagnostics);
    refuse_errors(diagnostics)?;
    Ok(content)
}

/// Tells every error; fails when the content cannot be used.
pub(super) fn refuse_errors(mut diagnostics: Vec<Diagnostic>) -> anyhow::Result<()> {
    sort(&mut diagnostics);
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.is_error()) {
        tell(&diagnostic.to_string());
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.forbids_use()).count();
    if errors > 0 {
        let (is, noun) = if errors == 1 { ("is", "error") } else { ("are", "errors") };
        bail!("there {is} {errors} {noun} in the content; mend them, then run 'aanspraak check'");
    }
    Ok(())
}

/// Problems in the order of their files and lines.
pub(super) fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| (&a.file, a.place, a.code).cmp(&(&b.file, b.place, b.code)));
}
