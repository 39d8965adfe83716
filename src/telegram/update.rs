//! An update of Telegram as an input of the conversation.
//!
//! What is needed of an update is read from its JSON, each field for itself: an update that is newer
//! than any library, or that has something wrong in it, keeps its words.

mod content;
mod identity;
mod object;

use std::{borrow::Cow, ops::RangeInclusive};

use jiff::Timestamp;
use teloxide::types::{CallbackQueryId, InlineQueryId};
use tracing::warn;

use crate::{
    conversation::{Input, InputKind, Setting},
    exchange::{self, Source},
    store::ChatId,
    telegram::thread::Thread,
};

use content::{content, words};
pub(super) use identity::Identity;
use object::Object;

/// A message that was sent so many seconds ago waited for the bot, and so may others. Telegram keeps none
/// longer than a day: one that seems older says that a clock is wrong.
const LONG_AGO: RangeInclusive<i64> = 10 * 60..=25 * 60 * 60;

/// Kinds of updates that ask for nothing. Most of them are never sent, as nobody asks for them.
const IGNORED: &[&str] = &[
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
];

/// An update as far as it could be read.
#[derive(Debug)]
pub(super) struct ParsedUpdate {
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
    Said(exchange::Update, Source),
    /// Somebody asks in another chat what there is.
    Asked(Asked),
    /// Somebody names the bot where it is no member.
    Invited(Invited),
    /// The chat cannot be written to any more.
    Left(ChatId),
    /// Nothing that asks for a reply.
    Nothing,
    /// It could not be read: the kind of update, and the field that is missing or broken.
    Unreadable(&'static str, &'static str),
}

/// Words behind the bot's name in another chat. They are answered and stored nowhere.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) query: InlineQueryId,
    pub(super) words: String,
    pub(super) app_language: Option<String>,
}

/// Words with the bot's name in a chat where it is no member. They are answered once and stored nowhere.
#[derive(Debug)]
pub(super) struct Invited {
    /// The number under which Telegram takes the answer.
    pub(super) query: String,
    pub(super) words: String,
    pub(super) app_language: Option<String>,
}

/// The name of a field without which nothing can be done.
type Missing = &'static str;

/// Reads one update that came in at this moment.
pub(super) fn hear(json: &str, me: &Identity, at: Timestamp) -> ParsedUpdate {
    let Some(update) = Object::read(json) else {
        return ParsedUpdate {
            id: None,
            press: None,
            event: Event::Unreadable("update", "update"),
        };
    };
    let id = update.number("update_id");
    let press = update.object("callback_query").and_then(|query| query.text("id"));
    let press = press.map(|id| CallbackQueryId(id.into_owned()));
    ParsedUpdate { id, press, event: event(&update, Moment { id, me, at }) }
}

/// What is known of an update beside what stands in it.
#[derive(Clone, Copy)]
struct Moment<'a> {
    id: Option<i64>,
    me: &'a Identity,
    at: Timestamp,
}

fn event(update: &Object<'_>, moment: Moment<'_>) -> Event {
    type Reader = fn(&Object<'_>, Moment<'_>) -> Result<Event, Missing>;
    const KINDS: &[(&str, Reader)] = &[
        ("message", |message, moment| said(message, moment, false)),
        ("edited_message", |message, moment| said(message, moment, true)),
        ("callback_query", pressed),
        ("inline_query", asked),
        ("my_chat_member", joined_or_left),
        ("guest_message", invited),
    ];
    let Some((kind, read)) = KINDS.iter().find(|(kind, _)| update.has(kind)) else {
        let is_ignored = update.names().any(|name| IGNORED.contains(&name));
        return if is_ignored { Event::Nothing } else { Event::Unreadable("unknown", "kind") };
    };
    let Some(inside) = update.object(kind) else { return Event::Unreadable(kind, kind) };
    read(&inside, moment).unwrap_or_else(|field| Event::Unreadable(kind, field))
}

/// A message, or the message that an earlier one was changed into.
fn said(message: &Object<'_>, moment: Moment<'_>, is_edit: bool) -> Result<Event, Missing> {
    let (chat, is_private) = chat(message).ok_or("chat")?;
    for field in ["text", "caption"].into_iter().filter(|field| is_broken(message, field)) {
        warn!(kind = "message", field, "a field of an update could not be read");
    }
    let heard =
        if is_edit { edited(message, moment.me) } else { content(message, moment.me, is_private) };
    let Some(heard) = heard else { return Ok(Event::Nothing) };
    let addressed = || moment.me.addressed(message, &words(message).unwrap_or_default());
    let setting = if is_private { Some(Setting::Private) } else { addressed() };
    let Some(setting) = setting else { return Ok(Event::Nothing) };
    let id = message.number("message_id");
    let answers = if is_private { None } else { id };
    let origin = Thread { topic: topic(message), answers, pressed: None }.origin();
    let source = Source {
        message: id,
        pressed: None,
        is_edit,
        album: message.text("media_group_id").map(Cow::into_owned),
        replaceable: is_long_ago(message, moment.at),
    };
    let input = input(heard, setting, message.object("from"), moment.at);
    Ok(Event::Said(exchange::Update { id: moment.id, chat, input, origin }, source))
}

/// The new words of an earlier message, where it has some of the person's own.
fn edited(message: &Object<'_>, me: &Identity) -> Option<InputKind> {
    if message.object("via_bot").is_some() {
        return None;
    }
    let words = words(message)?.into_owned();
    Some(if message.object("forward_origin").is_some() {
        InputKind::Forwarded(words)
    } else {
        InputKind::Edited(me.taken_off(&words))
    })
}

/// A press on a button of a message in a chat. Telegram may leave the message out: then it is in the
/// chat with the person. Games, and messages in chats of others, have no place here.
fn pressed(query: &Object<'_>, moment: Moment<'_>) -> Result<Event, Missing> {
    query.text("id").ok_or("id")?;
    if is_broken(query, "data") {
        return Err("data");
    }
    let Some(data) = query.text("data") else { return Ok(Event::Nothing) };
    // Without a number a repeated one could not be told from a new one.
    let id = Some(moment.id.ok_or("update_id")?);
    let message = query.object("message").unwrap_or_default();
    let person = query.object("from").and_then(|from| from.number("id"));
    let at_home = person.filter(|_| !query.has("inline_message_id")).map(|id| (ChatId(id), true));
    let Some((chat, is_private)) = chat(&message).or(at_home) else {
        return if query.has("inline_message_id") { Ok(Event::Nothing) } else { Err("chat") };
    };
    let setting = if is_private { Setting::Private } else { Setting::Group };
    let pressed = message.number("message_id");
    let origin = Thread { pressed, topic: topic(&message), answers: None }.origin();
    let heard = InputKind::Press(data.into_owned());
    let input = input(heard, setting, query.object("from"), moment.at);
    Ok(Event::Said(
        exchange::Update { id, chat, input, origin },
        Source { pressed, ..Source::default() },
    ))
}

fn asked(query: &Object<'_>, _: Moment<'_>) -> Result<Event, Missing> {
    let id = query.text("id").ok_or("id")?;
    let words = query.text("query").map(Cow::into_owned).unwrap_or_default();
    let app_language = language(query.object("from"));
    Ok(Event::Asked(Asked { query: InlineQueryId(id.into_owned()), words, app_language }))
}

fn invited(message: &Object<'_>, moment: Moment<'_>) -> Result<Event, Missing> {
    let query =
        message.text("guest_query_id").filter(|id| !id.is_empty()).ok_or("guest_query_id")?;
    let from = message.object("from");
    if from.as_ref().is_some_and(|from| from.is_true("is_bot")) {
        return Ok(Event::Nothing);
    }
    let words = moment.me.taken_off(&words(message).unwrap_or_default());
    Ok(Event::Invited(Invited { query: query.into_owned(), words, app_language: language(from) }))
}

fn joined_or_left(change: &Object<'_>, _: Moment<'_>) -> Result<Event, Missing> {
    let (chat, _) = chat(change).ok_or("chat")?;
    let now = change.object("new_chat_member").ok_or("new_chat_member")?;
    let is_gone = match now.text("status").as_deref() {
        Some("left" | "kicked") => true,
        Some("restricted") => now.raw("is_member") == Some("false"),
        _ => false,
    };
    Ok(if is_gone { Event::Left(chat) } else { Event::Nothing })
}

fn input(heard: InputKind, setting: Setting, from: Option<Object<'_>>, at: Timestamp) -> Input {
    Input { at, setting, app_language: language(from), kind: heard }
}

fn language(from: Option<Object<'_>>) -> Option<String> {
    from?.text("language_code").map(Cow::into_owned)
}

/// The chat of a message, and whether it is with one person. Where its kind is not known its number
/// says it: groups have numbers below zero.
fn chat(message: &Object<'_>) -> Option<(ChatId, bool)> {
    let chat = message.object("chat")?;
    let id = chat.number("id")?;
    let is_private = match chat.text("type").as_deref() {
        Some("private") => true,
        Some("group" | "supergroup") => false,
        _ => id > 0,
    };
    Some((ChatId(id), is_private))
}

fn topic(message: &Object<'_>) -> Option<i64> {
    message.is_true("is_topic_message").then(|| message.number("message_thread_id")).flatten()
}

fn is_long_ago(message: &Object<'_>, at: Timestamp) -> bool {
    let sent = message.number("edit_date").or_else(|| message.number("date"));
    sent.is_some_and(|sent| LONG_AGO.contains(&at.as_second().saturating_sub(sent)))
}

/// Whether a text is there, and is none.
fn is_broken(object: &Object<'_>, field: &str) -> bool {
    object.has(field) && object.text(field).is_none()
}

#[cfg(test)]
mod tests;
