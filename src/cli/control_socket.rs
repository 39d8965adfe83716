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

use anyhow::{Context, anyhow, bail};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::net::UnixListener;
use tokio_util::sync::CancellationToken;

use super::outcome::{self, Outcome};
use crate::conversation::Confirmation;
use crate::exchange::{Exchange, GapRow};
use crate::store::{ChatId, DayCount, StoreError};

/// The socket in the state folder.
const SOCKET: &str = "errands";
/// A client that does not say what it wants holds nothing up for longer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked whether the bot stops, while a client takes its time to read.
const GLANCE: Duration = Duration::from_millis(200);
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
    /// Write what volunteers heard by telephone of activities and doors, as JSON.
    Confirmations,
    /// Open every record, and tell what is missing.
    Verify,
}

impl Errand {
    /// What a log calls it.
    fn name(&self) -> &'static str {
        match self {
            Self::Forget(_) => "forget",
            Self::Export => "export",
            Self::Backup(_) => "backup",
            Self::Counts { .. } => "counts",
            Self::Gaps { .. } => "gaps",
            Self::Confirmations => "confirmations",
            Self::Verify => "verify",
        }
    }
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

/// Takes requests, as long as it is polled; when that ends, those in hand are broken off.
pub(super) async fn take(listener: Option<UnixListener>, exchange: Exchange) {
    let Some(listener) = listener else { return };
    let stop = CancellationToken::new();
    let _ended = stop.clone().drop_guard();
    while let Ok((stream, _)) = listener.accept().await {
        let (exchange, stop) = (exchange.clone(), stop.clone());
        tokio::task::spawn_blocking(move || {
            if let Err(error) = stream.into_std().and_then(|it| serve(&it, &exchange, stop)) {
                tracing::warn!(%error, "an errand was broken off");
            }
        });
    }
}

fn serve(stream: &UnixStream, exchange: &Exchange, stop: CancellationToken) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(GLANCE))?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    let mut out = io::BufWriter::new(Patient { stream, stop });
    let ended = match serde_json::from_str::<Errand>(&line) {
        Ok(errand) => {
            let name = errand.name();
            let ended = run(exchange, errand, &mut out);
            let ended = ended.unwrap_or_else(|error| Ended::badly(error.to_string()));
            // For who has to account for it later: what was done, and never of whom.
            tracing::info!(errand = name, well = ended.well, "the operator asked");
            ended
        }
        Err(_) => Ended::badly("this bot does not know the errand".to_owned()),
    };
    writeln!(out, "{END}{}", serde_json::to_string(&ended)?)?;
    out.flush()
}

/// Writes to a client that may take its time to read, a pager say, until the bot stops.
struct Patient<'s> {
    stream: &'s UnixStream,
    stop: CancellationToken,
}

impl Write for Patient<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.stream.write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.stop.is_cancelled() {
                        return Err(io::Error::other("the bot stops"));
                    }
                }
                written => return written,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
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
        Errand::Confirmations => confirmations(&exchange.confirmations()?, out),
        Errand::Verify => {
            let verdict = exchange.verify()?;
            Ended { well: verdict.is_whole(), ..Ended::well(outcome::verified(&verdict)) }
        }
    })
}

/// What a volunteer heard, as it goes over the socket. The number says nothing of the person.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ConfirmationRow {
    about: String,
    by: u32,
    verdict: String,
    day: Date,
}

impl ConfirmationRow {
    /// What was heard; `None` where a newer program says it in another word.
    pub(super) fn read(&self) -> Option<Confirmation> {
        let verdict = self.verdict.parse().ok()?;
        Some(Confirmation {
            about: self.about.as_str().into(),
            by: self.by,
            verdict,
            day: self.day,
        })
    }
}

/// One list of all.
fn confirmations(all: &[Confirmation], out: &mut dyn Write) -> Ended {
    let heard = |it: &Confirmation| ConfirmationRow {
        about: it.about.to_string(),
        by: it.by,
        verdict: it.verdict.to_string(),
        day: it.day,
    };
    let list: Vec<ConfirmationRow> = all.iter().map(heard).collect();
    let written = serde_json::to_string(&list).map_err(io::Error::from);
    let written = written.and_then(|list| writeln!(out, "{list}"));
    let fault = written.err().map(|error| error.to_string());
    Ended { well: fault.is_none(), ..Ended::badly(fault.unwrap_or_default()) }
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
    // In words: as a broken pipe it would be taken for a reader of the output that has seen enough.
    writeln!(stream, "{}", serde_json::to_string(errand)?)
        .map_err(|error| anyhow!("ask the running bot: {error}"))?;
    for line in BufReader::new(stream).lines() {
        let line = line.context("hear the running bot")?;
        match line.strip_prefix(END) {
            Some(ended) => return Ok(Some(serde_json::from_str(ended)?)),
            None => writeln!(out, "{line}")?,
        }
    }
    bail!("the running bot broke off; what was written is not whole")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_reader_that_takes_its_time_gets_all_and_one_that_never_reads_ends_with_the_bot() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        ours.set_write_timeout(Some(Duration::from_millis(1))).unwrap();
        let stop = CancellationToken::new();
        let lines = vec![b'x'; 4 << 20];
        let writing = std::thread::spawn({
            let (stop, lines) = (stop.clone(), lines.clone());
            move || {
                let mut patient = Patient { stream: &ours, stop };
                let whole = patient.write_all(&lines);
                (whole, patient.write_all(&lines))
            }
        });
        // Long after the limit of time of a single write.
        let mut first = [0; 1];
        theirs.read_exact(&mut first).unwrap();
        std::thread::sleep(Duration::from_millis(20));
        let mut rest = vec![0; lines.len() - 1];
        theirs.read_exact(&mut rest).unwrap();
        stop.cancel();
        let (whole, second) = writing.join().unwrap();
        whole.unwrap();
        assert_eq!(second.unwrap_err().to_string(), "the bot stops");
    }
}
