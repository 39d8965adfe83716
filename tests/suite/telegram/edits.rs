//! Messages that are changed afterwards, or only reported as changed: Telegram does so at the first
//! reaction.

use serde_json::json;

use super::house::{Bot, House};
use crate::support::fake_api::Person;

/// A talk at its first question.
async fn talking() -> (House, Bot, Person) {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    anna.presses("Beginnen");
    anna.sees().await;
    (house, bot, anna)
}

/// All updates so far were worked out, and nothing more was said.
async fn is_silent(house: &House, anna: &Person) {
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    anna.types("/privacy");
    let next = anna.sees().await;
    assert!(next.labels().contains(&"Verder"), "said before: {next:?}");
    anna.presses("Verder");
    anna.sees().await;
}

#[tokio::test]
async fn an_edit_without_a_change_answers_nothing() {
    let (house, bot, anna) = talking().await;
    anna.types_as(900, "1");
    let second = anna.sees().await;
    anna.changes(900, json!({"text": "1"}));
    is_silent(&house, &anna).await;
    let newest = anna.screen().pop().unwrap();
    assert_eq!(newest.text, second.text);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_edit_without_a_change_is_known_after_a_restart_too() {
    let (house, bot, anna) = talking().await;
    anna.types_as(900, "1");
    anna.sees().await;
    bot.stops().await.unwrap();
    let bot = house.conversing_bot(house.config()).await;
    anna.changes(900, json!({"text": "1"}));
    is_silent(&house, &anna).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_edit_erases_nothing_whether_it_changes_the_words_or_not() {
    let (house, bot, anna) = talking().await;
    anna.types_as(900, "ja");
    anna.sees().await;
    anna.types_as(901, "nee");
    anna.sees().await;
    anna.types("ik ben 82");
    anna.sees().await;
    anna.types("/wis");
    anna.sees().await;
    anna.changes(900, json!({"text": "ja"}));
    anna.changes(901, json!({"text": "ja"}));
    is_silent(&house, &anna).await;
    anna.types("/gegevens");
    assert!(anna.sees().await.text.contains("82"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn after_everything_was_erased_a_reaction_brings_nothing_back() {
    let (house, bot, anna) = talking().await;
    anna.types_as(900, "ik ben 82 en woon alleen");
    anna.sees().await;
    anna.types("/wis");
    anna.sees().await;
    anna.types_as(901, "ja");
    anna.sees().await;
    anna.changes(901, json!({"text": "ja"}));
    anna.changes(900, json!({"text": "ik ben 82 en woon alleen"}));
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
    assert_eq!(house.store().await.records().unwrap(), 0);
}

#[tokio::test]
async fn a_changed_answer_is_offered_and_changes_its_own_question_after_a_yes() {
    let (_house, bot, anna) = talking().await;
    anna.types_as(900, "1");
    let second = anna.sees().await.text;
    anna.changes(900, json!({"text": "2"}));
    let offer = anna.sees().await;
    assert!(offer.text.contains("Voor wie") && offer.text.contains("iemand anders"), "{offer:?}");
    anna.presses("Nee, laat het zo");
    assert!(anna.sees().await.text.contains(second.lines().next().unwrap()));
    anna.changes(900, json!({"text": "Voor iemand anders"}));
    assert!(anna.sees().await.text.contains("iemand anders"));
    anna.types("ja");
    anna.sees().await;
    anna.types("/antwoorden");
    assert!(anna.sees().await.text.contains("iemand anders"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_changed_fact_is_offered_and_taken_over_after_a_yes() {
    let (_house, bot, anna) = talking().await;
    anna.types_as(900, "ik ben 82");
    assert!(anna.sees().await.text.contains("82 jaar"));
    anna.changes(900, json!({"text": "ik ben 83"}));
    assert!(anna.sees().await.text.contains("83 jaar"));
    anna.types("/gegevens");
    assert!(anna.sees().await.text.contains("82 jaar"), "taken over before a yes");
    anna.changes(900, json!({"text": "ik ben 83!"}));
    anna.sees().await;
    anna.presses("Ja, neem dat over");
    anna.sees().await;
    anna.types("/gegevens");
    let known = anna.sees().await.text;
    assert!(known.contains("83 jaar") && !known.contains("82 jaar"), "{known}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_wish_to_die_is_heard_in_an_edit_of_a_message_known_or_not_and_once() {
    let (house, bot, anna) = talking().await;
    anna.types_as(900, "dag");
    anna.sees().await;
    anna.changes(900, json!({"text": "ik wil dood"}));
    assert!(anna.sees().await.text.contains("113"));
    anna.changes(900, json!({"text": "ik wil dood"}));
    anna.changes(12, json!({"caption": "ik wil niet meer leven", "photo": []}));
    assert!(anna.sees().await.text.contains("113"));
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_reaction_to_what_was_forwarded_says_nothing() {
    let (house, bot, anna) = talking().await;
    let forwarded = json!({"text": "ik ben 82", "message_id": 900,
        "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"}});
    anna.sends(forwarded.clone());
    anna.sees().await;
    anna.changes(900, forwarded.clone());
    anna.changes(12, forwarded);
    is_silent(&house, &anna).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn at_the_desk_a_changed_line_corrects_and_one_of_an_earlier_call_does_nothing() {
    let house = House::new().await;
    let mut config = house.config();
    config.volunteers.insert(7);
    let bot = house.conversing_bot(config).await;
    let anna = house.fake.person(7);
    anna.types("/desk");
    anna.sees().await;
    anna.types_as(900, "mw 82, weduwe, Zwolle");
    assert!(anna.sees().await.text.contains("82"));
    anna.sees().await;
    anna.changes(900, json!({"text": "mw 83, weduwe, Zwolle"}));
    assert!(anna.sees().await.text.contains("83"));
    anna.sees().await;
    anna.types("nieuwe beller");
    anna.sees().await;
    anna.sees().await;
    anna.changes(900, json!({"text": "mw 83, weduwe, Zwolle"}));
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}
