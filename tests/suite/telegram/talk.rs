//! What a person sees when all goes well.

use aanspraak::telegram::Introduction;
use serde_json::json;

use super::house::House;
use crate::support::fake_api::Fault;

#[tokio::test]
async fn a_talk_by_typed_words_and_by_buttons() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);

    anna.types("dag");
    let said = anna.sees().await;
    assert_eq!(said.text, "u zei: dag");
    assert_eq!(said.labels(), ["Meer", "Stop"]);

    anna.presses("Meer");
    let changed = anna.sees().await;
    assert_eq!(changed.text, "gekozen: meer");
    assert!(changed.is_edit);
    assert_eq!(changed.id, said.id);

    anna.presses("Nog eens");
    assert_eq!(anna.sees().await.text, "gekozen: meer+");
    assert_eq!(anna.screen().len(), 1);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn the_waiting_sign_of_each_press_is_stopped_once() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    let said = anna.sees().await;
    anna.presses_on(&said, "Meer");
    anna.presses_on(&said, "Stop");
    house.fake.until("two signs", |world| (world.answered.len() == 2).then_some(())).await;
    bot.stops().await.unwrap();
    let answered = house.fake.look(|world| world.answered.values().copied().collect::<Vec<_>>());
    assert_eq!(answered, [1, 1]);
}

#[tokio::test]
async fn the_waiting_sign_stops_before_the_turn_is_on_disk() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    anna.sees().await;
    house.disk.close();
    anna.presses("Meer");
    house.fake.calls("answerCallbackQuery", 1).await;
    anna.has_seen_all();
    house.disk.open();
    assert_eq!(anna.sees().await.text, "gekozen: meer");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn every_request_for_updates_says_which_kinds_are_wanted() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("een");
    anna.sees().await;
    anna.types("twee");
    anna.sees().await;
    bot.stops().await.unwrap();
    let wanted = json!([
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "my_chat_member",
        "guest_message"
    ]);
    let calls = house.fake.called("getUpdates");
    assert!(calls.len() >= 3);
    assert!(calls.iter().all(|call| call.fields["allowed_updates"] == wanted));
}

#[tokio::test]
async fn a_long_reply_comes_in_parts_with_the_buttons_under_the_last() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("/long 9000");
    let parts = [anna.sees().await, anna.sees().await, anna.sees().await];
    let labels: Vec<usize> = parts.iter().map(|part| part.labels().len()).collect();
    assert_eq!(labels, [0, 0, 2]);
    let words: usize = parts.iter().map(|part| part.text.split_whitespace().count()).sum();
    assert_eq!(words, 1_500);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_looks_like_html_is_shown_as_it_is() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("/html");
    let shown = anna.sees().await;
    assert_eq!(shown.text, "A & B\n1 < 2 > \"0\"");
    assert!(shown.html.starts_with("<b>A &amp; B</b>"), "{}", shown.html);
    anna.types("<b>&nbsp;</p> & \"dag\"");
    assert_eq!(anna.sees().await.text, "u zei: <b>&nbsp;</p> & \"dag\"");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_file_follows_its_text_and_an_empty_reply_is_left_out() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("/file");
    assert_eq!(anna.sees().await.text, "uw gegevens");
    let file = anna.sees().await.file;
    assert_eq!(file, Some(("g.json".to_owned(), b"{\"a\":1}".to_vec())));
    anna.types("/empty");
    assert_eq!(anna.sees().await.text, "na de leegte");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_message_in_a_group_and_the_language_of_the_app_are_known() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7).with_language("en");
    anna.types("/where");
    assert_eq!(anna.sees().await.text, "Private Some(\"en\")");
    let in_group = house.fake.person_in(-100, 7);
    in_group.types("/where@AanspraakTestBot");
    assert_eq!(in_group.sees().await.text, "Group Some(\"nl\")");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_edited_message_a_voice_and_something_new_are_heard_as_such() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.edits("toch anders");
    assert_eq!(anna.sees().await.text, "Edited(\"toch anders\")");
    anna.sends(json!({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}));
    assert_eq!(anna.sees().await.text, "Voice(\"\")");
    anna.sends(json!({"thing_of_next_year": {}}));
    assert_eq!(anna.sees().await.text, "Other(\"\")");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn commands_and_description_are_set_in_each_language_also_when_telegram_fails_at_first() {
    let house = House::new().await;
    house.fake.fails("setMyCommands", None, Fault::Broken, 2);
    house.fake.fails("setMyDescription", None, Fault::TooMany(1), 1);
    let words = |language: Option<&str>, help: &str| Introduction {
        language: language.map(str::to_owned),
        commands: vec![("help".to_owned(), help.to_owned())],
        group_commands: vec![("hulp".to_owned(), help.to_owned())],
        description: format!("{help}…"),
        short_description: help.to_owned(),
        ..Introduction::default()
    };
    let mut config = house.config();
    config.introductions = vec![words(None, "Uitleg"), words(Some("en"), "Explains")];
    let bot = house.bot_with(config).await;
    house
        .fake
        .until("all introductions", |world| {
            let told = |method: &str, language: &str| {
                world.introduced.contains_key(&(method.to_owned(), language.to_owned()))
            };
            let methods = [
                "setMyCommands all_private_chats",
                "setMyCommands all_group_chats",
                "setMyDescription",
                "setMyShortDescription",
            ];
            let all = methods.iter().all(|method| told(method, "") && told(method, "en"));
            all.then_some(())
        })
        .await;
    let set = house.fake.look(|world| world.introduced.clone());
    let key = |method: &str, language: &str| (method.to_owned(), language.to_owned());
    let alone = &set[&key("setMyCommands all_private_chats", "")]["commands"];
    assert_eq!(alone, &json!([{"command": "help", "description": "Uitleg"}]));
    let in_groups = &set[&key("setMyCommands all_group_chats", "en")]["commands"];
    assert_eq!(in_groups, &json!([{"command": "hulp", "description": "Explains"}]));
    assert_eq!(set[&key("setMyShortDescription", "en")]["short_description"], "Explains");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn polling_takes_a_webhook_off_without_dropping_what_waits() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: dag");
    let removed = house.fake.called("deleteWebhook");
    assert_eq!(removed[0].fields["drop_pending_updates"], json!(false));
    bot.stops().await.unwrap();
}
