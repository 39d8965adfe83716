//! **Aanspraak** (Dutch: someone to talk to) leads a plain conversation with people who feel
//! alone, and recommends activities that fit and that exist.
//!
//! The rooms, from the ground up; a room only uses rooms that stand before it in this list:
//!
//! - [`chat`]: the number of a chat.
//! - [`language`]: the languages of the bot, and how words are compared.
//! - [`diagnostics`]: what a loader finds in the files that people edit.
//! - [`rate`]: how fast things may go.
//! - [`profile`]: what is known of a person, and three-valued conditions over it.
//! - [`catalogue`]: activities, evidence, contacts, helplines, places.
//! - [`interview`], [`matching`], [`search`], [`understanding`], [`translations`]: questions and answers; who
//!   fits what, and why; looking things up; words into facts, choices and alarms; sentences by key.
//! - [`pdf`]: pages to print, in large type. [`speech`]: how sentences are said aloud, and their recordings.
//! - [`conversation`]: one turn, pure. [`store`]: one sealed record a chat, on disk.
//! - [`preview`]: a page that shows what editors wrote, and what a change of it does.
//! - [`exchange`]: where a turn meets the store, once and durable.
//! - [`telegram`], [`terminal`]: the shells; async lives here.
//! - [`monitoring`]: what an operator's own programs see of a running bot.
//! - [`config`], [`cli`]: the commands; the only readers of arguments and environment.

pub mod catalogue;
pub mod chat;
pub mod cli;
pub mod config;
pub mod conversation;
pub mod diagnostics;
pub mod exchange;
pub mod interview;
pub mod language;
pub mod matching;
pub mod monitoring;
pub mod pdf;
pub mod preview;
pub mod profile;
pub mod rate;
pub mod search;
pub mod speech;
pub mod store;
pub mod telegram;
pub mod terminal;
pub mod translations;
pub mod understanding;
