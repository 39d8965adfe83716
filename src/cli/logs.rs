//! Logs of `serve`: to standard error, of this program only, as text or JSON.

use anyhow::Context;
use strum::EnumString;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

/// The form of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// An object a line, for programs that collect logs.
    Json,
}

/// How much is logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum LogLevel {
    /// Nothing.
    Off,
    /// What an operator must do something about.
    Error,
    /// What an operator should look at.
    Warn,
    /// What happens rarely, and numbers each hour.
    #[default]
    Info,
    /// More, for who looks for a fault.
    Debug,
    /// All.
    Trace,
}

impl LogLevel {
    fn filter(self) -> LevelFilter {
        match self {
            Self::Off => LevelFilter::OFF,
            Self::Error => LevelFilter::ERROR,
            Self::Warn => LevelFilter::WARN,
            Self::Info => LevelFilter::INFO,
            Self::Debug => LevelFilter::DEBUG,
            Self::Trace => LevelFilter::TRACE,
        }
    }
}

/// Starts the logs.
///
/// Libraries are silent at every level: some of them log what people said.
pub(super) fn start(format: LogFormat, level: LogLevel) -> anyhow::Result<()> {
    let ours = Targets::new().with_target("aanspraak", level.filter());
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    let lines = match format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    tracing_subscriber::registry().with(lines).with(ours).try_init().context("start the logs")
}
