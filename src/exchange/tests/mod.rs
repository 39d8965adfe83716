//! The exchange over a real store, with the stand-in for a turn.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test names what it expects, and the rest fails it"
)]

mod calls;
mod changes;
mod confirm;
mod help;
mod mapping;
mod messages;
mod once;
mod plan;
mod reminders;
mod team;
mod tokenised_once;
mod visible;
pub(super) mod walker;
mod walks;

use std::sync::Arc;

use jiff::Timestamp;

use super::{Exchange, Limits, ReplyTo, Update};
use crate::conversation::{
    Content, Event, Input, InputKind, Line, Message, Placement, Session, Setting, Settings, Turn,
    Visit,
};
use crate::interview::Answer;
use crate::store::tests::raw;
use crate::store::{ChatId, MasterKey, Store, StoreConfig};

pub(super) const CHAT: ChatId = ChatId(77);

fn open(folder: &std::path::Path) -> Store {
    let key = MasterKey::from_bytes([7; 32]);
    Store::open(StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 }).unwrap()
}

/// Changes one bit of the only key in the store.
fn break_the_key(folder: &std::path::Path) {
    let file = folder.join("records-1/keys");
    let mut keys = std::fs::read(&file).unwrap();
    *keys.last_mut().unwrap() ^= 1;
    std::fs::write(file, keys).unwrap();
}

/// Every state of the record of a chat that can still be read by who has the folder and the master key.
fn readable(folder: &std::path::Path, chat: ChatId) -> std::collections::BTreeSet<String> {
    raw::readable(folder, &MasterKey::from_bytes([7; 32]), chat)
}

fn exchange(folder: &std::path::Path) -> Exchange {
    limited(folder, Limits::default())
}

fn limited(folder: &std::path::Path, limits: Limits) -> Exchange {
    Exchange::with_turn(Arc::new(Content::default()), open(folder), limits, stand_in)
}

/// A turn without content: it counts the turns, keeps what was said, forgets on `/wis`, says
/// nothing on `/silent` and breaks down on `/panic`.
pub(super) fn stand_in(_: &Content, _: Settings, visit: Visit, input: Input) -> Turn {
    let Visit { mut session, volunteer, .. } = visit;
    let InputKind::Text(text) = input.kind else { panic!("only texts here") };
    assert!(text != "/panic", "as asked");
    let mut events = Vec::new();
    if text == "/wis" {
        session = Session::default();
        events.push(Event::Forgotten);
    } else {
        session.anew = false;
        session.round += 1;
        let said = Answer::Chosen(vec![text.as_str().into()]);
        session.answers.give("said".into(), said);
        session.last = Some(input.at);
    }
    let mut replies = Vec::new();
    if text != "/silent" {
        let placement = match text.strip_prefix("/in-place") {
            Some(_) => Placement::InPlace,
            None => Placement::default(),
        };
        replies.push(Message { lines: vec![Line::Plain(text)], placement, ..Message::default() });
    }
    Turn { session, volunteer, replies, events }
}

pub(super) fn update(id: i64, text: &str) -> Update {
    let kind = InputKind::Text(text.to_owned());
    let at = Timestamp::from_second(1_800_000_000 + id).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    Update { id: Some(id), chat: CHAT, input, origin: ReplyTo(id.to_string()) }
}
