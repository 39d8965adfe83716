//! Links that carry something, what is counted of them, and groups.

use aanspraak::exchange::Exchange;

use super::house::{Bot, House};
use crate::conversation::scripts::content;

async fn opened(house: &House) -> Bot {
    Bot::start(house.config(), Exchange::new(content(), house.store().await))
}

/// What was counted, once the bot has ended.
async fn counted(house: &House) -> Vec<(String, u64)> {
    let counts = house.store().await.day_counts().unwrap();
    counts.into_iter().map(|count| (count.what, count.times)).collect()
}

#[tokio::test]
async fn a_flyer_is_counted_and_the_talk_begins_like_any_other() {
    let house = House::new().await;
    let bot = opened(&house).await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    anna.types("/start");
    let welcome = anna.sees().await.text;
    for flyer in
        ["van-huisarts", "van-huisarts", "van-nergens", "van-", "-1001234567890", "../../x"]
    {
        bea.types(&format!("/start {flyer}"));
        assert_eq!(bea.sees().await.text, welcome, "{flyer}");
    }
    bot.stops().await.unwrap();
    assert_eq!(counted(&house).await, [("came huisarts".to_owned(), 2)]);
}

#[tokio::test]
async fn a_report_that_something_is_wrong_reaches_the_operator_as_a_number() {
    let house = House::new().await;
    let bot = opened(&house).await;
    let anna = house.fake.person(7);
    anna.types("/start oopoeh");
    anna.presses_when_seen("Hier klopt iets niet").await;
    assert!(anna.sees().await.text.contains("Ik geef door dat hier iets niet klopt."));
    bot.stops().await.unwrap();
    assert_eq!(counted(&house).await, [("wrong oopoeh".to_owned(), 1)]);
}

#[tokio::test]
async fn a_shared_link_opens_the_activity_and_carries_nothing_of_the_person() {
    let house = House::new().await;
    let bot = opened(&house).await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    anna.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
    anna.presses_when_seen("Ja, dat mag").await;
    anna.types("oopoeh");
    let card = loop {
        let seen = anna.sees().await;
        if seen.text.starts_with("OOPOEH") {
            break seen;
        }
    };
    let passed_on = card.markup.to_string();
    assert!(passed_on.contains("\"query\":\"OOPOEH\""), "{passed_on}");
    // A button of an older message gives the link itself.
    anna.presses_data(card.id, "T.0.oopoeh");
    let shared = anna.sees().await.text;
    let link = shared.split_whitespace().find(|word| word.contains("t.me")).unwrap();
    assert_eq!(link, "https://t.me/AanspraakTestBot?start=oopoeh");
    let (_, carried) = link.split_once("?start=").unwrap();
    bea.types(&format!("/start {carried}"));
    let card = bea.sees().await;
    assert!(card.text.contains("OOPOEH"), "{card:?}");
    // A person who comes by a link is asked like everybody, and sees no reasons of anybody else.
    assert!(!card.text.contains("Waarom"), "{card:?}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn in_a_group_no_question_is_asked_but_a_name_is_looked_up() {
    let house = House::new().await;
    let bot = opened(&house).await;
    let anna = house.fake.person_in(-100, 7);
    for words in ["/start", "/start van-huisarts", "/antwoorden", "/wis"] {
        anna.types(words);
        let said = anna.sees().await;
        assert!(said.text.contains("https://t.me/AanspraakTestBot"), "{words}: {said:?}");
        assert!(said.labels().is_empty(), "{words}: {said:?}");
    }
    anna.types("/help@AanspraakTestBot oopoeh");
    let card = anna.sees().await;
    assert!(card.text.contains("0800 8011") && card.labels().is_empty(), "{card:?}");
    // A topic, with an error: the first few that it finds, and nothing of who asks.
    anna.types("@AanspraakTestBot mijn moeder van 82 houdt van danssen");
    let found = anna.sees().await;
    assert!(found.text.contains("Danspaleis") && found.labels().is_empty(), "{found:?}");
    assert!(!found.text.contains("82"), "{found:?}");
    anna.types("/zoek qwrtzx");
    assert!(anna.sees().await.text.contains("https://t.me/AanspraakTestBot"));
    anna.types("/hulp");
    let numbers = anna.sees().await;
    assert!(numbers.text.contains("112") && numbers.text.contains("113"), "{numbers:?}");
    // What people say to each other is not for the bot.
    anna.types("vrouw van 82, weduwe");
    anna.types("/help oopoeh");
    assert!(anna.sees().await.text.contains("OOPOEH"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_group_that_moved_goes_on_under_its_new_number() {
    let house = House::new().await;
    let bot = opened(&house).await;
    let old = house.fake.person_in(-5, 7);
    old.types("/help oopoeh");
    assert!(old.sees().await.text.contains("OOPOEH"));
    let new = old.moves_to(-1_000_005);
    old.sends(serde_json::json!({"migrate_to_chat_id": -1_000_005}));
    new.sends(serde_json::json!({"migrate_from_chat_id": -5}));
    old.types("/help zonnebloem-vakanties");
    new.types("/help oopoeh");
    // The reply to the old number follows; nothing is said about the move itself.
    let said = [new.sees().await.text, new.sees().await.text];
    assert_eq!(said.iter().filter(|text| text.contains("OOPOEH")).count(), 1, "{said:?}");
    bot.stops().await.unwrap();
    new.has_seen_all();
    old.has_seen_all();
}
