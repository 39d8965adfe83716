//! Logs of `serve`: to standard error, of this program only.

use anyhow::{Context, anyhow};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

use crate::config;

/// Starts the logs, at the level of `AANSPRAAK_LOG` (`info` without it).
///
/// Libraries are silent at every level: some of them log what people said.
pub(super) fn start() -> anyhow::Result<()> {
    let level = match config::variable("AANSPRAAK_LOG") {
        None => LevelFilter::INFO,
        Some(word) => word.parse().map_err(|_| {
            anyhow!("AANSPRAAK_LOG is '{word}'; use error, warn, info, debug, trace or off")
        })?,
    };
    let ours = Targets::new().with_target("aanspraak", level);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    tracing_subscriber::registry().with(lines).with(ours).try_init().context("start the logs")
}
