//! `aanspraak chat`, and `aanspraak` alone: a talk in the terminal.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context;

use super::args::Chat;
use super::{content, tell};
use crate::config;
use crate::exchange::{Exchange, Limits, RetentionPolicy};
use crate::terminal::Terminal;

/// Talks in the terminal.
pub(super) fn run(folders: &[PathBuf], options: &Chat) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    // Lines that are piped in come as fast as they can.
    let limits = Limits { a_minute: None, ..Limits::default() };
    let exchange = Exchange::with_options(Arc::new(content), options.state.open()?, limits);
    exchange.sweep(config::now(), RetentionPolicy::default()).context("forget who was silent")?;
    let key = std::path::absolute(options.state.key_file())?;
    let place = match options.state.folder() {
        Some(folder) => std::path::absolute(folder)?.display().to_string(),
        None => "the database".to_owned(),
    };
    tell(&format!(
        "This talk is kept, sealed, in {place}; the key is {}. Ctrl-D ends it.",
        key.display()
    ));
    let language = options.lang.map(|language| language.to_string());
    let folder = std::path::PathBuf::from(".");
    Terminal { language, desk: options.desk, folder, clock: config::now }.run(&exchange)?;
    Ok(ExitCode::SUCCESS)
}
