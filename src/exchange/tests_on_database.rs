//! The tests of the exchange that touch the store, once more: over PostgreSQL.

#![allow(clippy::duplicate_mod, reason = "the same tests open another store here")]

#[path = "tests/calls.rs"]
mod calls;
#[path = "tests/confirm.rs"]
mod confirm;
#[path = "tests/help.rs"]
mod help;
#[path = "tests/messages.rs"]
mod messages;
#[path = "tests/once.rs"]
mod once;
#[path = "tests/reminders.rs"]
mod reminders;
mod replicas;
#[path = "tests/team.rs"]
mod team;

use std::path::Path;
use std::sync::Arc;

use super::tests::{CHAT, stand_in, update, walker};
use super::{Exchange, Limits, Update};
use crate::conversation::Content;
use crate::store::database_tests::{break_the_key, open, readable};

fn exchange(folder: &Path) -> Exchange {
    limited(folder, Limits::default())
}

fn limited(folder: &Path, limits: Limits) -> Exchange {
    Exchange::with_turn(Arc::new(Content::default()), open(folder), limits, stand_in)
}
