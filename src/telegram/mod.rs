//! Telegram: updates in, messages out. teloxide stays inside.
//!
//! teloxide is our client and the types of what we send; what it does not promise is ours, because measuring showed
//! that its dispatcher confirms updates before they are done, dies of one panic, and lets one chat
//! hold up all others:
//!
//! - `poll` and `webhook` fetch updates and confirm them only when their effect is on disk;
//! - `update` turns an update into an input of the conversation, `request` a reply into requests;
//! - `scheduler` looks who waits for a moment of their own, two weeks later;
//! - `guest` answers who names the bot where it is no member, in the same way;
//! - `inline` answers words behind the bot's name in another chat, from the catalogue alone;
//! - `command_menus` gives everybody on the team a list of commands of their own;
//! - `topics` gives each call at the desk a topic of its own, where the bot has topics;
//! - `dispatcher` sends, in order within a chat, never one chat in the way of another, and help before
//!   everything that waits.
//!
//! The order of a turn: take every update of the batch, flush once, confirm, send, mark as sent.
//! Nothing here keeps what must not be lost: after a crash the store tells what is still unsent.

mod api_error;
mod backoff;
mod batch;
mod bot;
mod callback_ack;
mod carry;
mod clear_screen;
mod client;
mod command_menus;
mod config;
mod connections;
mod delivery;
mod delivery_context;
mod dispatcher;
mod error;
mod flush;
mod guest;
mod health;
mod html;
mod inline;
mod keyboard;
mod message_length;
mod metrics;
mod outage;
mod payloads;
mod photo;
mod pile;
mod pins;
mod polling;
mod profile;
mod profile_texts;
mod queued;
mod rate_limit;
mod replicas;
mod request;
mod scheduler;
mod speak;
mod thread;
mod topics;
mod update;
mod vcard;
mod voice;
mod webhook;

pub use crate::rate::Rate;
pub use bot::{serve, serve_webhook};
pub use client::is_api_url;
pub use config::{Config, Limits, Timing, Token, VoiceFiles};
pub(crate) use connections::serve as serve_connections;
pub use error::ServeError;
pub use health::{Ailment, Health, Phase};
pub use metrics::{Count, Counters};
pub use profile_texts::Introduction;
pub use webhook::{Webhook, is_public_url};
