//! An update of Telegram as an input of the conversation.

use jiff::Timestamp;
use serde::{Deserialize, de::IgnoredAny};
use teloxide::types::{
    CallbackQuery, CallbackQueryId, InlineQueryId, MediaKind, Message, MessageCommon, MessageKind,
    Update, UpdateKind,
};

use crate::{
    conversation::{Heard, Input, Setting, invited},
    exchange::{self, Origin},
    store::ChatId,
};

/// An update as far as it could be read.
#[derive(Debug)]
pub(super) struct Arrival {
    /// Its number; `None` only when not even that could be read.
    pub(super) id: Option<i64>,
    /// The press that shows a waiting sign until it is answered.
    pub(super) press: Option<CallbackQueryId>,
    /// What it is to us.
    pub(super) event: Event,
}

/// What an update is to us.
#[derive(Debug)]
pub(super) enum Event {
    /// Somebody said or pressed something.
    Said(exchange::Update),
    /// Somebody asks in another chat what there is.
    Asked(Asked),
    /// The chat cannot be written to any more.
    Left(ChatId),
    /// Nothing that asks for a reply.
    Nothing,
    /// It could not be read.
    Unreadable,
}

/// Words behind the bot's name in another chat. They are answered and stored nowhere.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) query: InlineQueryId,
    pub(super) words: String,
    pub(super) app_language: Option<String>,
}

#[derive(Deserialize)]
struct Number {
    update_id: i64,
}

/// Reads one update. `name` is the bot's own, without `@`.
pub(super) fn hear(json: &str, name: &str, at: Timestamp) -> Arrival {
    // Only `from_str` and `from_slice` read an `Update` rightly.
    match serde_json::from_str::<Update>(json) {
        Ok(update) if !matches!(update.kind, UpdateKind::Error(_)) => {
            arrival(update, json, name, at)
        }
        _ => Arrival {
            id: serde_json::from_str::<Number>(json).ok().map(|number| number.update_id),
            press: None,
            event: Event::Unreadable,
        },
    }
}

fn arrival(update: Update, json: &str, name: &str, at: Timestamp) -> Arrival {
    let id = Some(i64::from(update.id.0));
    let mut press = None;
    let said = match update.kind {
        UpdateKind::Message(message) => {
            heard(&message, json, name).map(|heard| said_in(&message, heard, at))
        }
        UpdateKind::EditedMessage(message) => {
            edited(&message).map(|heard| said_in(&message, heard, at))
        }
        UpdateKind::CallbackQuery(query) => {
            press = Some(query.id.clone());
            pressed(query, at)
        }
        UpdateKind::InlineQuery(query) => {
            let (words, app_language) = (query.query, query.from.language_code);
            let asked = Asked { query: query.id, words, app_language };
            return Arrival { id, press, event: Event::Asked(asked) };
        }
        UpdateKind::MyChatMember(change) if !change.new_chat_member.is_present() => {
            return Arrival { id, press, event: Event::Left(ChatId(change.chat.id.0)) };
        }
        _ => None,
    };
    let event =
        said.map_or(Event::Nothing, |update| Event::Said(exchange::Update { id, ..update }));
    Arrival { id, press, event }
}

fn said_in(message: &Message, heard: Heard, at: Timestamp) -> exchange::Update {
    let app_language = message.from.as_ref().and_then(|user| user.language_code.clone());
    let setting = setting(message.chat.is_private());
    exchange::Update {
        id: None,
        chat: ChatId(message.chat.id.0),
        input: Input { at, setting, app_language, heard },
        origin: Origin(String::new()),
    }
}

/// A press on a button of a message in a chat; games and inline messages have no place here.
fn pressed(query: CallbackQuery, at: Timestamp) -> Option<exchange::Update> {
    let message = query.message?;
    let heard = Heard::Press(query.data?);
    let setting = setting(message.chat().is_private());
    Some(exchange::Update {
        id: None,
        chat: ChatId(message.chat().id.0),
        input: Input { at, setting, app_language: query.from.language_code, heard },
        origin: Origin(message.id().0.to_string()),
    })
}

fn setting(is_private: bool) -> Setting {
    if is_private { Setting::Private } else { Setting::Group }
}

fn edited(message: &Message) -> Option<Heard> {
    let text = message.text().or_else(|| message.caption())?;
    Some(Heard::Edited(text.to_owned()))
}

/// What a message holds; `None` for what Telegram itself reports (a pinned message, a new member).
fn heard(message: &Message, json: &str, name: &str) -> Option<Heard> {
    match &message.kind {
        MessageKind::Common(common) if common.forward_origin.is_some() => {
            let words = message.text().or_else(|| message.caption()).unwrap_or_default();
            Some(Heard::Forwarded(words.to_owned()))
        }
        MessageKind::Common(common) => {
            content(common, name).map(|heard| opened_link(message, heard))
        }
        MessageKind::Dice(_) => Some(Heard::Dice),
        MessageKind::Empty {} => Some(glimpsed(json)),
        _ => None,
    }
}

/// The link of an invitation carries the first name along; of all others nobody's name is read.
fn opened_link(message: &Message, heard: Heard) -> Heard {
    let code = match &heard {
        Heard::Text(text) if message.chat.is_private() => invited(text).map(str::to_owned),
        _ => None,
    };
    let name = || message.from.as_ref().map(|user| user.first_name.clone()).unwrap_or_default();
    code.map_or(heard, |code| Heard::Invited { code, name: name() })
}

fn content(common: &MessageCommon, name: &str) -> Option<Heard> {
    let words = |caption: &Option<String>| caption.clone().unwrap_or_default();
    Some(match &common.media_kind {
        MediaKind::Text(text) => Heard::Text(for_me(&text.text, name)?),
        MediaKind::Photo(photo) => Heard::Photo(words(&photo.caption)),
        MediaKind::Video(video) => Heard::Video(words(&video.caption)),
        MediaKind::VideoNote(_) => Heard::Video(String::new()),
        MediaKind::Document(file) => Heard::File(words(&file.caption)),
        MediaKind::Audio(song) => Heard::File(words(&song.caption)),
        MediaKind::Voice(_) => Heard::Voice,
        MediaKind::Sticker(_) | MediaKind::Animation(_) => Heard::Sticker,
        MediaKind::Location(place) => Heard::Location {
            latitude: place.location.latitude,
            longitude: place.location.longitude,
        },
        MediaKind::Venue(venue) => Heard::Location {
            latitude: venue.venue.location.latitude,
            longitude: venue.venue.location.longitude,
        },
        MediaKind::Contact(_) => Heard::Contact,
        MediaKind::Poll(_) => Heard::Poll,
        MediaKind::Migration(_) => return None,
        _ => Heard::Other,
    })
}

/// What teloxide cannot read arrives as an empty message: what is newer than it is, and a film, file
/// or sound whose optional type is missing.
fn glimpsed(json: &str) -> Heard {
    let Ok(Glimpse { message }) = serde_json::from_str(json) else { return Heard::Other };
    let words = message.caption.unwrap_or_default();
    match message {
        Content { forward_origin: Some(_), .. } => Heard::Forwarded(words),
        Content { animation: Some(_), .. } => Heard::Sticker,
        Content { video: Some(_), .. } => Heard::Video(words),
        Content { document: Some(_), .. } | Content { audio: Some(_), .. } => Heard::File(words),
        Content { voice: Some(_), .. } => Heard::Voice,
        _ => Heard::Other,
    }
}

#[derive(Deserialize)]
struct Glimpse {
    message: Content,
}

#[derive(Deserialize)]
struct Content {
    caption: Option<String>,
    forward_origin: Option<IgnoredAny>,
    animation: Option<IgnoredAny>,
    video: Option<IgnoredAny>,
    document: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    voice: Option<IgnoredAny>,
}

/// A text as it was meant: a command in a group may carry the bot's name (`/help@name`), which is
/// taken off; a command for another bot is not for us.
fn for_me(text: &str, name: &str) -> Option<String> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (command, rest) = text.split_at(end);
    if !command.starts_with('/') {
        return Some(text.to_owned());
    }
    match command.split_once('@') {
        Some((command, to)) if to.eq_ignore_ascii_case(name) => Some(format!("{command}{rest}")),
        Some(_) => None,
        None => Some(text.to_owned()),
    }
}

#[cfg(test)]
mod tests;
