//! What a message holds.

use std::borrow::Cow;

use serde_json::Value;

use super::Identity;
use super::object::Object;
use crate::conversation::{InputKind, invited};

/// What Telegram itself reports in a message: nobody said it, and it asks for no reply.
const REPORTS: &[&str] = &[
    "new_chat_members",
    "new_chat_member",
    "left_chat_member",
    "chat_owner_left",
    "chat_owner_changed",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "message_auto_delete_timer_changed",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "gift",
    "unique_gift",
    "gift_upgrade_sent",
    "connected_website",
    "write_access_allowed",
    "passport_data",
    "proximity_alert_triggered",
    "boost_added",
    "chat_background_set",
    "checklist_tasks_done",
    "checklist_tasks_added",
    "direct_message_price_changed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "giveaway_created",
    "giveaway",
    "giveaway_winners",
    "giveaway_completed",
    "managed_bot_created",
    "paid_message_price_changed",
    "poll_option_added",
    "poll_option_deleted",
    "suggested_post_approved",
    "suggested_post_approval_failed",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "video_chat_scheduled",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_participants_invited",
    "web_app_data",
];

/// The words that a message consists of, or that stand under something in it.
pub(super) fn words<'a>(message: &Object<'a>) -> Option<Cow<'a, str>> {
    let written = || message.text("text").or_else(|| message.text("caption"));
    written().or_else(|| {
        let laid_out = ["rich_message", "checklist"].iter().find_map(|name| message.raw(name))?;
        gathered(laid_out).map(Cow::Owned)
    })
}

/// What a message holds; `None` for what Telegram itself reports. `is_private` where nobody else
/// reads along.
pub(super) fn content(message: &Object<'_>, me: &Identity, is_private: bool) -> Option<InputKind> {
    let words = words(message).map(Cow::into_owned);
    if let Some(bot) = message.object("via_bot")
        && let Some(heard) = chosen_from(&bot, message, words.as_deref(), me)
    {
        return Some(heard);
    }
    if message.object("forward_origin").is_some() {
        return Some(InputKind::Forwarded(words.unwrap_or_default()));
    }
    let is_typed = message.text("text").is_some() || message.has("rich_message");
    match words {
        Some(words) if is_typed => Some(typed(message, words, me, is_private)),
        words => media(message, words.unwrap_or_default()),
    }
}

/// What was chosen from the list behind a bot's name. Of another bot the words are not the person's.
fn chosen_from(
    bot: &Object<'_>,
    message: &Object<'_>,
    words: Option<&str>,
    me: &Identity,
) -> Option<InputKind> {
    if me.is(bot) {
        let (link, text) = (link(message, me), words.unwrap_or_default().to_owned());
        return Some(InputKind::OwnCard { link, text });
    }
    bot.number("id")?;
    words.map(|words| InputKind::Forwarded(words.to_owned()))
}

/// What the link under one of the bot's own cards carries.
fn link(message: &Object<'_>, me: &Identity) -> Option<String> {
    let keyboard = message.object("reply_markup")?;
    let rows = super::object::elements(keyboard.raw("inline_keyboard"));
    let buttons = rows.flat_map(|row| super::object::elements(Some(row.get())));
    let start = format!("https://t.me/{}?start=", me.name);
    buttons
        .filter_map(|button| Object::read(button.get())?.text("url"))
        .find_map(|address| address.strip_prefix(start.as_str()).map(str::to_owned))
}

/// Typed words. The link of an invitation carries the first name along; of all others nobody's name is
/// read.
fn typed(message: &Object<'_>, words: String, me: &Identity, is_private: bool) -> InputKind {
    if is_private && let Some(code) = invited(&words) {
        let name = message.object("from").and_then(|from| from.text("first_name"));
        let name = name.map(Cow::into_owned).unwrap_or_default();
        return InputKind::Invited { code: code.to_owned(), name };
    }
    InputKind::Text(me.taken_off(&words))
}

/// What is no text, with the words under it.
fn media(message: &Object<'_>, words: String) -> Option<InputKind> {
    let has = |names: &[&str]| names.iter().any(|name| message.has(name));
    let heard = match words {
        words if has(&["photo", "live_photo"]) => InputKind::Photo(words),
        words if has(&["animation", "sticker"]) => InputKind::Sticker(words),
        words if has(&["video", "video_note"]) => InputKind::Video(words),
        words if has(&["document", "audio"]) => InputKind::File(words),
        words if has(&["voice"]) => InputKind::Voice(words),
        // What else there is has no words under it today. Should it have some, they count.
        words if !words.trim().is_empty() => InputKind::Other(words),
        words => return wordless(message).or_else(|| unknown(message, words)),
    };
    Some(heard)
}

fn wordless(message: &Object<'_>) -> Option<InputKind> {
    if let Some(place) = place(message) {
        return Some(place);
    }
    [("contact", InputKind::Contact), ("poll", InputKind::Poll), ("dice", InputKind::Dice)]
        .into_iter()
        .find(|(name, _)| message.has(name))
        .map(|(_, heard)| heard)
}

fn place(message: &Object<'_>) -> Option<InputKind> {
    let venue = message.object("venue").and_then(|venue| venue.object("location"));
    let place = message.object("location").or(venue)?;
    let (latitude, longitude) = (place.measure("latitude")?, place.measure("longitude")?);
    Some(InputKind::Location { latitude, longitude })
}

fn unknown(message: &Object<'_>, words: String) -> Option<InputKind> {
    let is_report = REPORTS.iter().any(|name| message.has(name));
    (!is_report).then_some(InputKind::Other(words))
}

/// The words of a message that is laid out in blocks, or of a list with tasks: every text in it.
fn gathered(json: &str) -> Option<String> {
    let mut words = Vec::new();
    gather(&serde_json::from_str(json).ok()?, &mut words);
    (!words.is_empty()).then(|| words.join(" "))
}

fn gather(value: &Value, words: &mut Vec<String>) {
    /// What carries no words of a person.
    const NO_WORDS: &[&str] = &["type", "id", "url", "language", "name", "mime_type", "user"];
    match value {
        Value::String(text) => words.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| gather(value, words)),
        Value::Object(fields) => {
            let is_telling = |name: &str| {
                !NO_WORDS.contains(&name) && !name.ends_with("_id") && !name.ends_with("entities")
            };
            for (_, value) in fields.iter().filter(|(name, _)| is_telling(name)) {
                gather(value, words);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
