//! Telegram: updates in, messages out. teloxide stays inside.
//!
//! teloxide is our client and the types of what we send; what it does not promise is ours, because measuring showed
//! that its dispatcher confirms updates before they are done, dies of one panic, and lets one chat
//! hold up all others:
//!
//! - `poll` and `webhook` fetch updates and confirm them only when their effect is on disk;
//! - `hear` turns an update into an input of the conversation, `parts` a reply into requests;
//! - `timer` looks who waits for a moment of their own, two weeks later;
//! - `inline` answers words behind the bot's name in another chat, from the catalogue alone;
//! - `menus` gives everybody on the team a list of commands of their own;
//! - `outbox` sends, in order within a chat, never one chat in the way of another, and help before
//!   everything that waits.
//!
//! The order of a turn: take every update of the batch, flush once, confirm, send, mark as sent.
//! Nothing here keeps what must not be lost: after a crash the store tells what is still unsent.

mod api;
mod backoff;
mod carry;
mod config;
mod counts;
mod courier;
mod hear;
mod inline;
mod introduction;
mod load;
mod menus;
mod outbox;
mod pace;
mod parts;
mod pile;
mod poll;
mod refusal;
mod serve;
mod spinner;
mod split;
mod thread;
mod timer;
mod turns;
mod webhook;

pub use config::{Config, Limits, Rate, Timing, Token};
pub use counts::{Count, Counts};
pub use introduction::Introduction;
pub use serve::{ServeError, serve, serve_webhook};
pub use webhook::Webhook;
