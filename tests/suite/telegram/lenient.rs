//! Updates that no library can read: their words are heard and their presses are answered.

use serde_json::{Value, json};

use super::{
    house::{Bot, House},
    logs,
};
use crate::support::fake_api::Person;

async fn opened() -> (House, Bot, Person) {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    (house, bot, anna)
}

fn with(content: Value, more: &Value) -> Value {
    let mut content = content;
    content.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    content
}

#[tokio::test]
async fn a_wish_to_die_is_heard_beside_whatever_stands_in_the_message() {
    let (_house, bot, anna) = opened().await;
    let origin = json!({"type": "hidden_user", "date": 1, "sender_user_name": "x"});
    for beside in [
        json!({"external_reply": {"origin": origin}}),
        json!({"entities": [{"type": "date_time", "offset": 0, "length": 2, "unix_time": 1}]}),
        json!({"quote": {"text": 7}, "reply_to_message": "gone"}),
        json!({"from": {"id": "seven", "first_name": ["A"]}}),
        json!({"date": "yesterday", "edit_date": {}, "via_bot": 3, "forward_origin": "x"}),
        json!({"chat": {"id": 7}}),
        json!({"chat": {"id": 7, "type": "kind_of_next_year"}}),
        json!({"media_group_id": 12, "message_thread_id": "t", "is_topic_message": "yes"}),
        json!({"pinned_message": 5, "new_chat_title": 7}),
    ] {
        anna.sends(with(json!({"text": "ik wil niet meer leven"}), &beside));
        assert!(anna.sees().await.text.contains("113"), "{beside}");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn words_under_a_voice_or_under_something_unknown_are_heard() {
    let (_house, bot, anna) = opened().await;
    for media in [
        json!({"voice": {"file_id": "f"}}),
        json!({"video": {}}),
        json!({"animation": "a"}),
        json!({"paid_media": {"star_count": "many"}}),
        json!({"live_photo": 1}),
        json!({"story": {}}),
        json!({"thing_of_next_year": {}}),
        json!({"location": {"latitude": 52.5, "longitude": 6.1}}),
    ] {
        anna.sends(with(json!({"caption": "ik wil niet meer leven"}), &media));
        assert!(anna.sees().await.text.contains("113"), "{media}");
    }
    for laid_out in [
        json!({"rich_message": {"blocks": [{"type": "paragraph", "text": ["ik wil ", {"type": "bold",
            "text": "dood"}]}]}}),
        json!({"checklist": {"title": "vandaag", "tasks": [{"id": 1, "text": "ik wil dood"}]}}),
    ] {
        anna.sends(laid_out.clone());
        assert!(anna.sees().await.text.contains("113"), "{laid_out}");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_the_words_under_a_picture_tell_is_taken_along() {
    let (_house, bot, anna) = opened().await;
    anna.sends(json!({"voice": {"file_id": "f"}, "caption": "ik ben 82 en woon alleen"}));
    assert!(anna.sees().await.text.contains("82 jaar"));
    anna.sends(json!({"photo": [], "caption": "kijk"}));
    assert!(anna.sees().await.text.contains("geen foto"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_command_of_another_bot_is_heard_where_nobody_else_is() {
    let (_house, bot, anna) = opened().await;
    anna.types("/start@OtherBot ik wil dood");
    assert!(anna.sees().await.text.contains("113"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_press_is_answered_and_worked_out_whatever_is_missing_in_it() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    let said = anna.sees().await;
    for (number, broken) in [
        json!({"chat_instance": null}),
        json!({"message": null}),
        json!({"message": {"message_id": said.id, "date": 0, "chat": {"id": 7}}}),
        json!({"from": {"id": 7}, "message": {"chat": "?"}}),
        json!({"from": null}),
    ]
    .into_iter()
    .enumerate()
    {
        let data = format!("m{number}");
        let mut press = anna.pressing(said.id, &data);
        press["callback_query"] = with(press["callback_query"].take(), &broken);
        house.fake.happens(press);
        assert_eq!(anna.sees().await.text, format!("gekozen: {data}"), "{broken}");
        house.fake.calls("answerCallbackQuery", number + 1).await;
    }
    let mut elsewhere = anna.pressing(said.id, "ver weg");
    elsewhere["callback_query"]["message"].take();
    elsewhere["callback_query"]["inline_message_id"] = json!("i");
    house.fake.happens(elsewhere);
    house.fake.until("six signs", |world| (world.answered.len() == 6).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn numbers_of_updates_below_zero_and_beyond_32_bits_are_heard_once() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    let said = |id: i64, text: &str| {
        let mut update = anna.sending(json!({"text": text}));
        update["update_id"] = json!(id);
        house.fake.happens(update)
    };
    said(-5, "onder nul");
    assert_eq!(anna.sees().await.text, "u zei: onder nul");
    said(5_000_000_000, "boven alles");
    assert_eq!(anna.sees().await.text, "u zei: boven alles");
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    said(9_000_000_000_000, "en verder");
    assert_eq!(anna.sees().await.text, "u zei: en verder");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn the_operator_hears_which_field_could_not_be_read_and_nothing_of_what_stood_there() {
    logs::keep();
    let (house, bot, anna) = opened().await;
    house.fake.happens(json!({"message": {"text": "geheimwoord-zonder-chat"}}));
    house.fake.happens(json!({"callback_query": {"id": "p", "data": ["geheimwoord-druk"]}}));
    anna.sends(json!({"text": ["geheimwoord-lijst"], "caption": "dag"}));
    anna.sees().await;
    bot.stops().await.unwrap();
    let logged = logs::logged();
    for told in [r#"kind="message" field="chat""#, r#"kind="callback_query" field="data""#] {
        assert!(logged.contains(told), "{told} is not in {logged}");
    }
    assert!(logged.contains(r#"kind="message" field="text""#), "{logged}");
    assert!(!logged.contains("geheimwoord"), "{logged}");
}
