//! Answers to words behind the bot's name in another chat, and what Telegram refuses about them.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{
    answers::{Refused, offence, shown},
    world::World,
};

/// A card as somebody sees it before they send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) title: String,
    /// What would be sent, without marks.
    pub(crate) text: String,
    /// The address of its button.
    pub(crate) link: Option<String>,
}

/// What somebody sees above their keyboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Offered {
    pub(crate) cards: Vec<Card>,
    /// The way to the bot: its label, and what it carries.
    pub(crate) to_the_bot: Option<(String, String)>,
    pub(crate) is_personal: bool,
}

/// Takes an answer, if Telegram would.
pub(super) fn answer(world: &mut World, fields: &Map<String, Value>) -> Result<Value, Refused> {
    let id = fields["inline_query_id"].as_str().unwrap_or_default().to_owned();
    let offered = read(fields).map_err(offence)?;
    if world.offered.insert(id, offered).is_some() {
        return Err(offence("an inline query was answered twice"));
    }
    Ok(json!(true))
}

/// Takes the answer to who named the bot where it is no member.
pub(super) fn answer_guest(
    world: &mut World,
    fields: &Map<String, Value>,
) -> Result<Value, Refused> {
    let id = fields["guest_query_id"].as_str().unwrap_or_default().to_owned();
    let card = card(&fields["result"]).map_err(offence)?;
    let offered = Offered { cards: vec![card], ..Offered::default() };
    if world.offered.insert(id, offered).is_some() {
        return Err(offence("a guest query was answered twice"));
    }
    Ok(json!({"inline_message_id": "inline-1"}))
}

fn read(fields: &Map<String, Value>) -> Result<Offered, String> {
    let results = fields["results"].as_array().unwrap();
    if results.len() > 50 {
        return Err("RESULTS_TOO_MUCH".to_owned());
    }
    let cards: Vec<Card> = results.iter().map(card).collect::<Result<_, String>>()?;
    let ids: HashSet<&str> = cards.iter().map(|card| card.id.as_str()).collect();
    if ids.len() < cards.len() {
        return Err("RESULT_ID_DUPLICATE".to_owned());
    }
    let button = fields.get("button").map(|button| {
        let part = |name: &str| button[name].as_str().unwrap_or_default().to_owned();
        (part("text"), part("start_parameter"))
    });
    if button.as_ref().is_some_and(|(text, start)| text.trim().is_empty() || !is_start(start)) {
        return Err("START_PARAM_INVALID".to_owned());
    }
    let is_personal = fields.get("is_personal") == Some(&json!(true));
    Ok(Offered { cards, to_the_bot: button, is_personal })
}

fn card(result: &Value) -> Result<Card, String> {
    let part = |name: &str| result[name].as_str().unwrap_or_default().to_owned();
    let (id, title) = (part("id"), part("title"));
    if part("type") != "article" {
        return Err("can't parse inline query result: Unallowed result type".to_owned());
    }
    if !(1..=64).contains(&id.len()) {
        return Err("RESULT_ID_INVALID".to_owned());
    }
    if title.trim().is_empty() {
        return Err("ARTICLE_TITLE_EMPTY".to_owned());
    }
    let (_, text) = shown(result["input_message_content"].as_object().unwrap(), "message_text")?;
    let link = result["reply_markup"]["inline_keyboard"][0][0]["url"].as_str();
    Ok(Card { id, title, text, link: link.map(str::to_owned) })
}

/// What a link may carry.
fn is_start(word: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    (1..=64).contains(&word.len()) && word.bytes().all(letter)
}
