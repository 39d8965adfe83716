//! Words behind the bot's name in another chat.

use aanspraak::exchange::Exchange;
use aanspraak::telegram::Count;
use serde_json::json;

use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::{Fault, Person};

async fn opened() -> (House, Bot, Person) {
    let house = House::new().await;
    let bot = Bot::start(house.config(), Exchange::new(content(), house.store().await));
    let anna = house.fake.person(7);
    (house, bot, anna)
}

#[tokio::test]
async fn a_name_brings_public_cards_in_the_language_of_the_app_and_nothing_is_stored() {
    let (house, bot, anna) = opened().await;
    let offered = anna.asks_elsewhere("oopo").await;
    let [card] = offered.cards.as_slice() else { panic!("{offered:?}") };
    assert_eq!((card.id.as_str(), card.title.as_str()), ("oopoeh", "OOPOEH"));
    assert!(card.text.contains("Telefoon: 0800 8011"), "{card:?}");
    assert!(!card.text.contains("Waarom"), "a reason is of a person: {card:?}");
    assert_eq!(card.link.as_deref(), Some("https://t.me/AanspraakTestBot?start=oopoeh"));
    assert!(offered.is_personal, "another language would come out of Telegram's cache");

    let ben = house.fake.person(8).with_language("en");
    let english = ben.asks_elsewhere("OOPOEH").await;
    assert!(english.cards[0].text.contains("Phone: 0800 8011"), "{english:?}");
    bot.stops().await.unwrap();
    assert_eq!(house.store().await.records().unwrap(), 0);
    assert!(house.fake.called("sendMessage").is_empty());
}

#[tokio::test]
async fn who_names_the_bot_where_it_is_no_member_gets_one_public_answer_and_nothing_is_stored() {
    let (house, bot, anna) = opened().await;
    let text = anna.invites("@AanspraakTestBot oopoeh").await.cards[0].text.clone();
    assert!(text.contains("0800 8011"), "{text}");
    let text = anna.invites("@AanspraakTestBot ik wil dood").await.cards[0].text.clone();
    assert!(text.contains("113") && text.contains("112"), "{text}");
    let ben = house.fake.person(8).with_language("en");
    let text = ben.invites("@AanspraakTestBot").await.cards[0].text.clone();
    assert!(!text.is_empty() && !text.contains(" ik "), "{text}");
    bot.stops().await.unwrap();
    assert_eq!(house.store().await.records().unwrap(), 0);
    assert!(house.fake.called("sendMessage").is_empty());
}

#[tokio::test]
async fn the_link_of_a_card_opens_it_with_the_bot() {
    let (_house, bot, anna) = opened().await;
    let offered = anna.asks_elsewhere("oopoeh").await;
    let link = offered.cards[0].link.clone().unwrap();
    let (_, carried) = link.split_once("?start=").unwrap();
    anna.types(&format!("/start {carried}"));
    let shown = anna.sees().await;
    assert!(shown.text.contains("OOPOEH") && shown.text.contains("Ik ben Aanspraak"), "{shown:?}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn words_of_alarm_bring_the_numbers_to_call_and_no_activity() {
    let (_house, bot, anna) = opened().await;
    for words in ["ik wil dood", "oopoeh ik wil niet meer leven"] {
        let offered = anna.asks_elsewhere(words).await;
        let [card] = offered.cards.as_slice() else { panic!("{offered:?}") };
        assert!(card.text.contains("113") && card.text.contains("112"), "{card:?}");
        assert_eq!(card.link, None);
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_topic_a_name_with_errors_and_what_stopped_bring_cards_too() {
    let (_house, bot, anna) = opened().await;
    for (words, first) in [
        ("brigde", "bridgen-denken-en-doen"),
        ("kanker", "inloophuizen-kanker"),
        ("oppas hond 82 zwolle", "oopoeh"),
        ("sensoor", "luisterlijn"),
        ("zilverlijn", "luisterlijn"),
    ] {
        let offered = anna.asks_elsewhere(words).await;
        assert_eq!(offered.cards[0].id, first, "{words}: {offered:?}");
        for card in &offered.cards {
            assert!(!card.text.contains("82") && !card.text.contains("Zwolle"), "{card:?}");
        }
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_unknown_name_and_no_name_show_the_way_to_the_bot() {
    let (_house, bot, anna) = opened().await;
    for words in ["", "   ", "zzzz", "\u{0}\u{202e}🙂", &"a".repeat(256)] {
        let offered = anna.asks_elsewhere(words).await;
        assert!(offered.cards.is_empty(), "{words:?}: {offered:?}");
        let (label, carried) = offered.to_the_bot.unwrap();
        assert_ne!(label, "");
        anna.types(&format!("/start {carried}"));
        assert_ne!(anna.sees().await.text, "");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn each_activity_is_found_by_its_name_within_the_limits() {
    let (_house, bot, anna) = opened().await;
    let content = content();
    let mut missed = Vec::new();
    for activity in content.catalogue.activities() {
        let offered = anna.asks_elsewhere(&activity.name).await;
        assert!(offered.cards.len() <= 50);
        if !offered.cards.iter().any(|card| card.id == activity.id.as_str()) {
            missed.push(activity.id.to_string());
        }
    }
    // What has stopped is not offered.
    assert_eq!(missed, ["zilverlijn"]);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_offer_that_telegram_does_not_take_holds_nobody_up() {
    let (house, bot, anna) = opened().await;
    house.fake.fails("answerInlineQuery", None, Fault::Broken, 1);
    house.fake.happens(json!({"inline_query": {"id": "lost", "query": "oopoeh", "offset": "",
        "from": {"id": 7, "is_bot": false, "first_name": "Anna"}}}));
    house.fake.calls("answerInlineQuery", 1).await;
    anna.types("dag");
    assert_ne!(anna.sees().await.text, "");
    assert_eq!(anna.asks_elsewhere("oopoeh").await.cards.len(), 1);
    let counts = std::sync::Arc::clone(&bot.counts);
    bot.stops().await.unwrap();
    assert_eq!(counts.get(Count::InlineFailed), 1);
}
