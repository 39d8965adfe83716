//! Records as JSON lines, in the clear: out for a person who asks for their data and for moving
//! house, and in again.

use std::io::{BufRead, Read, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::records::{MAX_BYTES, Record, VERSION};
use super::{ChatId, Store, StoreError};

const OUT: &str = "the export";
const IN: &str = "the import";
/// A record and what stands around it.
const MAX_LINE: u64 = 2 * MAX_BYTES as u64;

/// What an export holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Records that were written.
    pub records: u64,
    /// Records that cannot be read.
    pub unreadable: u64,
}

#[derive(Serialize)]
struct LineOut<'a> {
    chat: ChatId,
    version: u8,
    record: &'a Record,
}

#[derive(Deserialize)]
struct LineIn {
    chat: ChatId,
    version: u8,
    record: Value,
}

impl Store {
    /// Writes every record in the clear, one JSON object a line.
    pub fn export(&self, out: &mut dyn Write) -> Result<Exported, StoreError> {
        let mut exported = Exported::default();
        self.backend.each(&mut |opened| {
            match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
                Ok(Some((chat, record))) => {
                    let line = LineOut { chat, version: VERSION, record: &record };
                    serde_json::to_writer(&mut *out, &line).map_err(stopped(OUT))?;
                    out.write_all(b"\n").map_err(stopped(OUT))?;
                    exported.records += 1;
                }
                Ok(None) => {}
                Err(error) if error.is_of_one_record() => exported.unreadable += 1,
                Err(error) => return Err(error),
            }
            Ok(())
        })?;
        out.flush().map_err(stopped(OUT))?;
        Ok(exported)
    }

    /// Puts every record of an export in the place of what the store has of that chat, and waits
    /// for the disk. Gives how many there were.
    ///
    /// # Errors
    ///
    /// [`StoreError::Import`] with the line that is no record; the lines before it are stored.
    pub fn import(&self, lines: &mut dyn BufRead) -> Result<u64, StoreError> {
        let (mut line, mut number, mut records) = (Vec::new(), 0_usize, 0);
        loop {
            line.clear();
            let mut limited = Read::take(&mut *lines, MAX_LINE);
            if limited.read_until(b'\n', &mut line).map_err(stopped(IN))? == 0 {
                break;
            }
            number += 1;
            if line.trim_ascii().is_empty() {
                continue;
            }
            let (chat, record) = parse(&line).ok_or(StoreError::Import { line: number })?;
            self.put(chat, &record)?;
            records += 1;
        }
        self.flush_now()?;
        Ok(records)
    }
}

fn stopped<E: ToString>(what: &'static str) -> impl Fn(E) -> StoreError {
    move |error| StoreError::transfer(what, error)
}

fn parse(line: &[u8]) -> Option<(ChatId, Record)> {
    let line: LineIn = serde_json::from_slice(line).ok()?;
    let json = serde_json::to_vec(&line.record).ok()?;
    Some((line.chat, Record::read(line.version, &json).ok()?))
}
