//! `aanspraak preview`: what editors wrote, on one page for a browser: as a file, or served on this machine.

mod build;
mod serve;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

use super::preview_args::Preview;
use super::{content, say};
use crate::preview::TalkScript;
use build::PageBuilder;

/// Where the page is written when nothing else is said.
const FILE: &str = "preview.html";

/// Writes the page, or serves it.
pub(super) fn run(folders: &[PathBuf], options: Preview) -> anyhow::Result<ExitCode> {
    let builder = PageBuilder::new(folders, options.talks, options.lang)?;
    if let Some(address) = options.listen {
        return serve::run(builder, address);
    }
    let built = builder.build(None)?;
    let Some(page) = built.page else {
        content::refuse_errors(built.diagnostics)?;
        return Ok(ExitCode::FAILURE);
    };
    let to = options.out.unwrap_or_else(|| FILE.into());
    fs::write(&to, page.html).with_context(|| format!("write {}", to.display()))?;
    say(&format!("wrote {}; open it in a browser", to.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// The talks of the folder that was named, or else of the one beside the content; none where there is neither.
pub(super) fn scripts(
    folders: &[PathBuf],
    named: Option<PathBuf>,
) -> anyhow::Result<Vec<TalkScript>> {
    build::scripts(folders, named)
}
