//! What each method does to the world, and what Telegram says when it does not.

use serde_json::{Map, Value, json};

use super::{
    BOT_NAME, beside, html, keyboard, topics,
    world::{Shown, Webhook, World},
};

/// An answer that is none: code, words, parameters.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) code: u16,
    pub(super) words: String,
    pub(super) parameters: Value,
    /// The bot should have known.
    pub(super) is_offence: bool,
}

pub(super) type Answer = Result<Value, Refused>;
pub(super) type Fields = Map<String, Value>;

pub(super) fn refused(code: u16, words: &str) -> Refused {
    let kind = if code == 403 { "Forbidden" } else { "Bad Request" };
    let words = format!("{kind}: {words}");
    Refused { code, words, parameters: Value::Null, is_offence: false }
}

/// A broken rule.
pub(super) fn offence(words: impl AsRef<str>) -> Refused {
    Refused { is_offence: true, ..refused(400, words.as_ref()) }
}

/// A file that came with a request.
pub(super) type File = Option<(String, Vec<u8>)>;

/// Does a request whose fields are in order.
pub(super) fn perform(world: &mut World, method: &str, fields: &Fields, file: File) -> Answer {
    if method.starts_with("send") {
        topics::enters(world, fields)?;
    }
    match method {
        "getMe" => Ok(me(world)),
        "createForumTopic" => topics::make(world, open_chat(world, fields)?, fields),
        "deleteForumTopic" => topics::delete(world, open_chat(world, fields)?, fields),
        "setWebhook" => set_webhook(world, fields),
        "deleteWebhook" => {
            world.webhook = None;
            Ok(json!(true))
        }
        "sendMessage" => send_message(world, fields),
        "editMessageText" => edit_message(world, fields),
        "sendDocument" => send_document(world, fields, file),
        "sendVoice" => super::voices::send(world, open_chat(world, fields)?, fields, file),
        "answerGuestQuery" => super::inline::answer_guest(world, fields),
        "deleteMessages" => super::deleting::delete(world, open_chat(world, fields)?, fields),
        "sendContact" => beside::contact(world, fields),
        "sendVenue" => beside::venue(world, fields),
        "pinChatMessage" => beside::pin(world, fields),
        "unpinChatMessage" => beside::unpin(world, fields),
        "setMyProfilePhoto" => beside::photo(world, fields, file),
        "getUserProfilePhotos" => Ok(beside::photos(world)),
        "setChatMenuButton" => introduce(world, method, fields),
        "answerInlineQuery" => super::inline::answer(world, fields),
        "answerCallbackQuery" => answer_press(world, fields),
        "setMyCommands" | "setMyDescription" | "setMyShortDescription" => {
            introduce(world, method, fields)
        }
        "deleteMyCommands" => {
            let key = introduction(world, "setMyCommands", fields)?;
            world.introduced.remove(&key);
            Ok(json!(true))
        }
        _ => Err(refused(404, "method not found")),
    }
}

fn me(world: &World) -> Value {
    json!({"id": 7_000_001, "is_bot": true, "first_name": "Aanspraak", "username": BOT_NAME,
        "can_join_groups": true, "can_read_all_group_messages": false,
        "supports_inline_queries": true, "can_connect_to_business": false,
        "has_main_web_app": false, "has_topics_enabled": world.has_topics})
}

fn send_message(world: &mut World, fields: &Fields) -> Answer {
    let chat = open_chat(world, fields)?;
    let (html, text) = text(fields)?;
    let rows = keyboard::read(fields.get("reply_markup")).map_err(offence)?;
    let id = world.message_id();
    let protected = fields.get("protect_content") == Some(&json!(true));
    let markup = fields.get("reply_markup").cloned().unwrap_or_default();
    let shown = Shown { id, text, html, rows, protected, markup, ..Shown::default() };
    Ok(beside::button(world, chat, shown))
}

fn edit_message(world: &mut World, fields: &Fields) -> Answer {
    let chat = open_chat(world, fields)?;
    let (html, text) = text(fields)?;
    let rows = keyboard::read(fields.get("reply_markup")).map_err(offence)?;
    let id = fields.get("message_id").and_then(Value::as_i64).unwrap_or_default();
    let old = world.chats.get(&chat).and_then(|chat| chat.messages.get(&id));
    let Some(old) = old else { return Err(refused(400, "message to edit not found")) };
    if old.file.is_some() {
        return Err(refused(400, "there is no text in the message to edit"));
    }
    let markup = fields.get("reply_markup").cloned().unwrap_or_default();
    if old.html == html && old.markup == markup {
        return Err(refused(
            400,
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        ));
    }
    // A message stays what it was in this.
    let protected = old.protected;
    let shown =
        Shown { id, text, html, rows, is_edit: true, protected, markup, ..Shown::default() };
    Ok(world.show(chat, shown))
}

fn send_document(world: &mut World, fields: &Fields, file: File) -> Answer {
    let chat = open_chat(world, fields)?;
    let rows = keyboard::read(fields.get("reply_markup")).map_err(offence)?;
    let file = file.ok_or_else(|| offence("there is no document in the request"))?;
    if file.1.is_empty() {
        return Err(offence("file must be non-empty"));
    }
    let caption = fields.get("caption").and_then(Value::as_str).unwrap_or_default();
    if caption.encode_utf16().count() > 1_024 {
        return Err(offence("message caption is too long"));
    }
    let id = world.message_id();
    Ok(world.show(chat, Shown { id, rows, file: Some(file), ..Shown::default() }))
}

/// The chat of a request, if the bot may write there.
pub(super) fn open_chat(world: &World, fields: &Fields) -> Result<i64, Refused> {
    let id = fields.get("chat_id").and_then(Value::as_i64).unwrap_or_default();
    let chat = world.chats.get(&id).ok_or_else(|| refused(400, "chat not found"))?;
    if let Some(words) = chat.closed {
        return Err(refused(if words == "chat not found" { 400 } else { 403 }, words));
    }
    match chat.moved_to {
        Some(to) => Err(Refused {
            parameters: json!({"migrate_to_chat_id": to}),
            ..refused(400, "group chat was upgraded to a supergroup chat")
        }),
        None => Ok(id),
    }
}

/// The HTML and the text of a request, within Telegram's limits.
fn text(fields: &Fields) -> Result<(String, String), Refused> {
    shown(fields, "text").map_err(offence)
}

/// The HTML and the text of a field, or Telegram's complaint.
pub(super) fn shown(fields: &Fields, name: &str) -> Result<(String, String), String> {
    let html = fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let shown = match fields.get("parse_mode").and_then(Value::as_str) {
        Some("HTML") => {
            html::read(html).map_err(|words| format!("can't parse entities: {words}"))?
        }
        Some(_) => return Err("unsupported parse_mode".to_owned()),
        None => html.to_owned(),
    };
    if shown.trim().is_empty() {
        return Err("message text is empty".to_owned());
    }
    if shown.encode_utf16().count() > 4_096 {
        return Err("message is too long".to_owned());
    }
    Ok((html.to_owned(), shown.trim().to_owned()))
}

fn answer_press(world: &mut World, fields: &Fields) -> Answer {
    let id = fields.get("callback_query_id").and_then(Value::as_str).unwrap_or_default();
    if world.presses_expire || !world.presses.contains(id) {
        return Err(refused(
            400,
            "query is too old and response timeout expired or query ID is invalid",
        ));
    }
    *world.answered.entry(id.to_owned()).or_default() += 1;
    Ok(json!(true))
}

fn set_webhook(world: &mut World, fields: &Fields) -> Answer {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    let url = text("url").unwrap_or_default();
    // Telegram wants https; a Bot API server of one's own takes http on loopback.
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1") {
        return Err(refused(400, "bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let secret = text("secret_token");
    let is_sound = |secret: &String| {
        let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        (1..=256).contains(&secret.len()) && secret.bytes().all(letters)
    };
    if secret.as_ref().is_some_and(|secret| !is_sound(secret)) {
        return Err(offence("secret token contains unallowed characters"));
    }
    let allowed = fields.get("allowed_updates");
    world.updates.allow(allowed.and_then(|kinds| serde_json::from_value(kinds.clone()).ok()));
    world.webhook = Some(Webhook { url, secret });
    Ok(json!(true))
}

fn introduce(world: &mut World, method: &str, fields: &Fields) -> Answer {
    let length = |value: &Value| value.as_str().unwrap_or_default().chars().count();
    let most = if method == "setMyDescription" { 512 } else { 120 };
    let too_long = ["description", "short_description"]
        .iter()
        .any(|name| fields.get(*name).is_some_and(|value| length(value) > most));
    if too_long {
        return Err(offence("BOT_ABOUT_INVALID"));
    }
    let none = Vec::new();
    for command in fields.get("commands").and_then(Value::as_array).unwrap_or(&none) {
        let name = command["command"].as_str().unwrap_or_default();
        let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if !(1..=32).contains(&name.len()) || !name.bytes().all(letters) {
            return Err(offence("BOT_COMMAND_INVALID"));
        }
        if !(1..=256).contains(&length(&command["description"])) {
            return Err(offence("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    let key = introduction(world, method, fields)?;
    world.introduced.insert(key, Value::Object(fields.clone()));
    Ok(json!(true))
}

/// What is said about the bot by a method: to whom, and in which language.
fn introduction(world: &World, method: &str, fields: &Fields) -> Result<(String, String), Refused> {
    let language = fields.get("language_code").and_then(Value::as_str).unwrap_or_default();
    let method = match fields.get("scope").map(|scope| (scope["type"].as_str(), scope)) {
        None => method.to_owned(),
        Some((Some(kind @ ("all_private_chats" | "all_group_chats")), _)) => {
            format!("{method} {kind}")
        }
        Some((Some("chat"), scope)) => {
            let chat = scope["chat_id"].as_i64().unwrap_or_default();
            if !world.chats.contains_key(&chat) {
                return Err(refused(400, "chat not found"));
            }
            format!("{method} chat {chat}")
        }
        Some(_) => return Err(offence("BOT_COMMAND_SCOPE_INVALID")),
    };
    Ok((method, language.to_owned()))
}
