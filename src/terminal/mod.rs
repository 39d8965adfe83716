//! The terminal: the same turn and the same store as Telegram, on stdin and stdout.
//!
//! Buttons are numbered lines; a number chooses one. On a real terminal a line can be edited and
//! earlier lines come back with the arrow keys, from memory only: what a person typed is written
//! to no file. From a pipe plain lines are read, so that a script can talk.

mod files;
mod lines;
mod print;

use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::channel;

use jiff::Timestamp;
use thiserror::Error;

use crate::conversation::{Input, InputKind, Role, Setting};
use crate::exchange::{Exchange, OutgoingReply, ReplyTo, Update};
use crate::store::{ChatId, StoreError};
use lines::Lines;

/// The chat of the terminal. Telegram gives no chat this number.
pub const CHAT: ChatId = ChatId(0);
/// The chat of the desk in the terminal: a number that Telegram does not give either.
pub const DESK: ChatId = ChatId(i64::MIN);

/// What brings a volunteer to the desk.
const DESK_COMMAND: &str = "/start desk";

/// Why a talk in the terminal ended before the person ended it.
#[derive(Debug, Error)]
pub enum TerminalError {
    /// The store failed.
    #[error("the talk could not be kept")]
    Store(#[from] StoreError),
    /// Reading or writing failed.
    #[error("the terminal could not be read or written")]
    Io(#[from] std::io::Error),
}

/// What a talk in the terminal needs beside the exchange.
pub struct Terminal {
    /// The language to begin in, where the person did not choose one.
    pub language: Option<String>,
    /// Whether the talk is at the volunteers' desk.
    pub desk: bool,
    /// Where files are written that come with a reply.
    pub folder: PathBuf,
    /// Tells the moment.
    pub clock: fn() -> Timestamp,
}

impl Terminal {
    /// Talks until the input ends, or the person leaves with Ctrl-C or Ctrl-D.
    pub fn run(&self, exchange: &Exchange) -> Result<(), TerminalError> {
        let mut lines = Lines::open()?;
        // What the last run could not show any more is shown first.
        self.show(exchange, exchange.unsent(self.chat())?)?;
        if !self.asks_later(exchange)? {
            self.turn(exchange, if self.desk { DESK_COMMAND } else { "/start" })?;
        }
        while let Some(line) = lines.next()? {
            if !line.trim().is_empty() {
                self.turn(exchange, &line)?;
            }
        }
        Ok(())
    }

    /// Whether a moment had come that the talk waited for, and something is asked now. Nobody
    /// agreed that it is kept? Then it may be forgotten here instead.
    fn asks_later(&self, exchange: &Exchange) -> Result<bool, TerminalError> {
        let replies = exchange.due_of(self.chat(), (self.clock)())?;
        if replies.is_empty() {
            return Ok(false);
        }
        on_disk(exchange)?;
        self.show(exchange, replies)?;
        Ok(true)
    }

    fn turn(&self, exchange: &Exchange, text: &str) -> Result<(), TerminalError> {
        let input = Input {
            at: (self.clock)(),
            setting: if self.desk { Setting::Team(Role::Coordinator) } else { Setting::Private },
            app_language: self.language.clone(),
            kind: InputKind::Text(text.to_owned()),
        };
        let update = Update { id: None, chat: self.chat(), input, origin: ReplyTo::default() };
        let replies = exchange.take(update)?;
        // Shown only when it is on disk: what the screen says is then true after a crash too.
        on_disk(exchange)?;
        self.show(exchange, replies)
    }

    fn chat(&self) -> ChatId {
        if self.desk { DESK } else { CHAT }
    }

    fn show(&self, exchange: &Exchange, replies: Vec<OutgoingReply>) -> Result<(), TerminalError> {
        let mut out = std::io::stdout().lock();
        for pending in &replies {
            print::reply(&mut out, &pending.message, &self.folder)?;
        }
        out.flush()?;
        match replies.last() {
            Some(last) => Ok(exchange.sent(self.chat(), last.seq)?),
            None => Ok(()),
        }
    }
}

fn on_disk(exchange: &Exchange) -> Result<(), TerminalError> {
    let (told, outcome) = channel();
    exchange.flush(move |result| {
        // Nobody waits any more when the talk was ended meanwhile.
        let _ = told.send(result);
    });
    match outcome.recv() {
        Ok(result) => Ok(result?),
        Err(_) => Err(StoreError::Flush { reason: "the flusher ended".into() }.into()),
    }
}
