//! The fake refuses what Telegram refuses, and says so with Telegram's words.

use serde_json::{Value, json};

use super::{Fake, TOKEN};

/// The words with which a request is refused; nothing when it is not.
async fn refusal(fake: &Fake, method: &str, fields: Value) -> String {
    let answer = fake.asks(TOKEN, method, fields).await;
    answer["description"].as_str().unwrap_or_default().to_owned()
}

fn message(fields: Value) -> Value {
    let mut message = json!({"chat_id": 7, "text": "dag", "parse_mode": "HTML"});
    message.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    message
}

fn button(label: &str, data: &str) -> Value {
    message(json!({"reply_markup": {
        "inline_keyboard": [[{"text": label, "callback_data": data}]]}}))
}

#[tokio::test]
async fn requests_that_break_a_rule_are_refused() {
    let fake = Fake::start().await;
    fake.forgives();
    fake.person(7);
    for (fields, words) in [
        (message(json!({})), ""),
        (message(json!({"text": "é".repeat(4_096)})), ""),
        (message(json!({"text": "&lt;".repeat(4_096)})), ""),
        (message(json!({"text": "é".repeat(4_097)})), "Bad Request: message is too long"),
        (message(json!({"text": "😀".repeat(2_049)})), "Bad Request: message is too long"),
        (message(json!({"text": " \n"})), "Bad Request: message text is empty"),
        (message(json!({"text": "<b></b>"})), "Bad Request: message text is empty"),
        (
            message(json!({"text": "<b>x"})),
            "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            message(json!({"text": "ab<p>x</p>"})),
            "Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset 2",
        ),
        (button("Ja", &"é".repeat(32)), ""),
        (button("Ja", &"é".repeat(33)), "Bad Request: BUTTON_DATA_INVALID"),
        (button("Ja", ""), "Bad Request: BUTTON_DATA_INVALID"),
        (
            button("", "x"),
            "Bad Request: can't parse inline keyboard button: Text must be non-empty",
        ),
        (message(json!({"colour": "red"})), "Bad Request: field \"colour\" is not known here"),
        (message(json!({"text": 7})), "Bad Request: field \"text\" must be of type String"),
        (json!({"chat_id": 7}), "Bad Request: field \"text\" is missing"),
        (message(json!({"chat_id": 8})), "Bad Request: chat not found"),
    ] {
        assert_eq!(refusal(&fake, "sendMessage", fields.clone()).await, words, "{fields}");
    }
}

#[tokio::test]
async fn edits_are_refused_as_telegram_refuses_them() {
    let fake = Fake::start().await;
    fake.person(7);
    let sent = fake.asks(TOKEN, "SendMessage", message(json!({}))).await;
    let id = sent["result"]["message_id"].as_i64().unwrap();
    let edit = |id: i64, text: &str| message(json!({"message_id": id, "text": text}));
    assert_eq!(refusal(&fake, "editMessageText", edit(id, "anders")).await, "");
    let same = refusal(&fake, "editMessageText", edit(id, "anders")).await;
    assert!(same.starts_with("Bad Request: message is not modified"), "{same}");
    let missing = refusal(&fake, "editMessageText", edit(id + 1, "anders")).await;
    assert_eq!(missing, "Bad Request: message to edit not found");
}

#[tokio::test]
async fn tokens_methods_chats_and_presses_that_are_none_are_refused() {
    let fake = Fake::start().await;
    let anna = fake.person(7);
    assert_eq!(fake.asks("1:wrong", "getMe", json!({})).await["error_code"], 401);
    assert_eq!(refusal(&fake, "sendTelegram", json!({})).await, "Not Found: method not found");
    anna.closes("bot was blocked by the user");
    let blocked = refusal(&fake, "sendMessage", message(json!({}))).await;
    assert_eq!(blocked, "Forbidden: bot was blocked by the user");
    let press = json!({"callback_query_id": "never"});
    let late = refusal(&fake, "answerCallbackQuery", press).await;
    assert!(late.starts_with("Bad Request: query is too old"), "{late}");
}

#[tokio::test]
async fn an_update_is_given_until_a_higher_offset_confirms_it() {
    let fake = Fake::start().await;
    let anna = fake.person(7);
    let (first, second) = (anna.types("een"), anna.types("twee"));
    let ids = async |offset: i64| -> Vec<i64> {
        let answer = fake.asks(TOKEN, "getUpdates", json!({"offset": offset})).await;
        let updates = answer["result"].as_array().unwrap();
        updates.iter().map(|update| update["update_id"].as_i64().unwrap()).collect()
    };
    assert_eq!(ids(0).await, [first, second]);
    assert_eq!(ids(first).await, [first, second]);
    assert_eq!(ids(second).await, [second]);
    assert_eq!(ids(0).await, [second]);
    assert_eq!(ids(second + 1).await, [0; 0]);
}

#[tokio::test]
async fn a_second_poller_sends_the_first_one_away() {
    let fake = Fake::start().await;
    let first = fake.clone();
    let first =
        tokio::spawn(async move { first.asks(TOKEN, "getUpdates", json!({"timeout": 50})).await });
    fake.calls("getUpdates", 1).await;
    fake.until("the first poll", |world| (world.updates.poll == 1).then_some(())).await;
    fake.asks(TOKEN, "getUpdates", json!({})).await;
    assert_eq!(first.await.unwrap()["error_code"], 409);
    fake.asks(TOKEN, "setWebhook", json!({"url": "https://example.org/bot"})).await;
    assert_eq!(fake.asks(TOKEN, "getUpdates", json!({})).await["error_code"], 409);
}
