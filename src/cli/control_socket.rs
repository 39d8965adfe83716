//! The control socket of a bot that runs: it alone may open its state folder, so that other commands ask it
//! through a socket in that folder.
//!
//! One line of JSON in (an [`Errand`]); out come the lines of an export, if it is one, and then one
//! line of JSON that says how it ended. A person who can reach the socket can read the key as well.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::net::UnixListener;

use super::outcome::{self, Outcome};
use crate::exchange::{Exchange, GapRow};
use crate::store::{ChatId, DayCount, StoreError};

/// The socket in the state folder.
const SOCKET: &str = "errands";
/// A client that does not speak, or does not listen, holds nothing up for longer.
const PATIENCE: Duration = Duration::from_secs(10);
/// What comes before the end of a request; a record begins otherwise.
const END: &str = "end ";

/// What a running bot is asked to do.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Errand {
    /// Forget a chat for good.
    Forget(i64),
    /// Write every talk, opened, to the socket.
    Export,
    /// Copy every talk, sealed, into a fresh folder.
    Backup(PathBuf),
    /// Write what was counted by day.
    Counts {
        /// As JSON.
        json: bool,
    },
    /// Write what was asked at the desk and not found.
    Gaps {
        /// How.
        format: GapFormat,
        /// Counted back from this day.
        today: Date,
    },
    /// Open every record, and tell what is missing.
    Verify,
}

/// How a table of what was not found is written.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum GapFormat {
    /// A line each, between tabs.
    Lines,
    /// Comma-separated values with a head.
    Csv,
    /// JSON.
    Json,
}

impl GapFormat {
    /// What the arguments ask for.
    pub(super) fn of(json: bool, csv: bool) -> Self {
        match (json, csv) {
            (true, _) => Self::Json,
            (false, true) => Self::Csv,
            (false, false) => Self::Lines,
        }
    }
}

/// How a request ended.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ended {
    /// It was done, and nothing was found wanting.
    pub(super) well: bool,
    /// What is to be told.
    pub(super) told: String,
    /// The same as values.
    #[serde(default)]
    pub(super) values: serde_json::Value,
}

impl Ended {
    fn well(told: Outcome) -> Self {
        Self { well: true, told: told.words, values: told.values }
    }

    fn badly(told: String) -> Self {
        Self { well: false, told, values: serde_json::Value::Null }
    }
}

/// Opens the socket. Where that cannot be, the bot serves all the same.
pub(super) fn open(state: &Path) -> Option<UnixListener> {
    let socket = state.join(SOCKET);
    // Nobody else serves here: the folder is held. What lies there is left of a crash.
    let _ = fs::remove_file(&socket);
    let opened = UnixListener::bind(&socket).and_then(|listener| {
        fs::set_permissions(&socket, fs::Permissions::from_mode(0o600))?;
        Ok(listener)
    });
    opened
        .inspect_err(|error| {
            tracing::warn!(%error, "no errands can be taken: export, backup, verify and forget \
                                    will have to wait for the end of the bot");
        })
        .ok()
}

/// Takes requests, as long as it is polled.
pub(super) async fn take(listener: Option<UnixListener>, exchange: Exchange) {
    let Some(listener) = listener else { return };
    while let Ok((stream, _)) = listener.accept().await {
        let exchange = exchange.clone();
        tokio::task::spawn_blocking(move || {
            if let Err(error) = stream.into_std().and_then(|stream| serve(&stream, &exchange)) {
                tracing::warn!(%error, "an errand was broken off");
            }
        });
    }
}

fn serve(stream: &UnixStream, exchange: &Exchange) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    let mut out = io::BufWriter::new(stream);
    let ended = match serde_json::from_str(&line) {
        Ok(errand) => {
            run(exchange, errand, &mut out).unwrap_or_else(|error| Ended::badly(error.to_string()))
        }
        Err(_) => Ended::badly("this bot does not know the errand".to_owned()),
    };
    writeln!(out, "{END}{}", serde_json::to_string(&ended)?)?;
    out.flush()
}

/// Runs a request.
pub(super) fn run(
    exchange: &Exchange,
    errand: Errand,
    out: &mut dyn Write,
) -> Result<Ended, StoreError> {
    Ok(match errand {
        Errand::Forget(chat) => Ended::well(outcome::forgotten(exchange.forget(ChatId(chat))?)),
        Errand::Export => Ended::well(outcome::exported(exchange.export(out)?)),
        Errand::Backup(to) => Ended::well(outcome::copied(exchange.backup(&to)?)),
        Errand::Counts { json } => counts(&exchange.day_counts()?, json, out),
        Errand::Gaps { format, today } => gaps(&exchange.gaps(today)?, format, out),
        Errand::Verify => {
            let verdict = exchange.verify()?;
            Ended { well: verdict.is_whole(), ..Ended::well(outcome::verified(&verdict)) }
        }
    })
}

/// A line a topic of a municipality: how often it was asked and not found.
fn gaps(gaps: &[GapRow], format: GapFormat, out: &mut dyn Write) -> Ended {
    let written = match format {
        GapFormat::Json => {
            let row = |row: &GapRow| json!({ "municipality": row.municipality, "topic": row.topic, "times": row.times });
            writeln!(out, "{}", gaps.iter().map(row).collect::<serde_json::Value>())
        }
        GapFormat::Csv => std::iter::once("municipality,topic,times".to_owned())
            .chain(gaps.iter().map(csv_row))
            .try_for_each(|line| writeln!(out, "{line}")),
        GapFormat::Lines => gaps.iter().try_for_each(|row| {
            writeln!(out, "{}\t{}\t{}", row.municipality, row.topic, row.times)
        }),
    };
    let fault = written.err().map(|error| error.to_string());
    Ended { well: fault.is_none(), ..Ended::badly(fault.unwrap_or_default()) }
}

/// Quotes stand around each text: a name may hold a comma.
fn csv_row(row: &GapRow) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    format!("{},{},{}", quoted(&row.municipality), quoted(&row.topic), row.times)
}

/// A line a number: the day, what it was, how often.
fn counts(counts: &[DayCount], as_json: bool, out: &mut dyn Write) -> Ended {
    let row = |count: &DayCount| json!({ "day": count.day.to_string(), "what": count.what, "times": count.times });
    let written = if as_json {
        writeln!(out, "{}", counts.iter().map(row).collect::<serde_json::Value>())
    } else {
        let mut lines = counts.iter();
        lines.try_for_each(|count| writeln!(out, "{}\t{}\t{}", count.day, count.what, count.times))
    };
    let fault = written.err().map(|error| error.to_string());
    Ended { well: fault.is_none(), ..Ended::badly(fault.unwrap_or_default()) }
}

/// Asks the bot that holds a state folder; the lines of an export go to `out`. `None` when nobody
/// answers there: the holder of the folder is no bot.
pub(super) fn ask(
    state: &Path,
    errand: &Errand,
    out: &mut dyn Write,
) -> anyhow::Result<Option<Ended>> {
    let Ok(mut stream) = UnixStream::connect(state.join(SOCKET)) else { return Ok(None) };
    writeln!(stream, "{}", serde_json::to_string(errand)?).context("ask the running bot")?;
    for line in BufReader::new(stream).lines() {
        let line = line.context("hear the running bot")?;
        match line.strip_prefix(END) {
            Some(ended) => return Ok(Some(serde_json::from_str(ended)?)),
            None => writeln!(out, "{line}")?,
        }
    }
    bail!("the running bot broke off; what was written is not whole")
}
