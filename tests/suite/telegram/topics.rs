//! Groups and their topics: answered where and only when the bot is asked.

use serde_json::{Value, json};

use super::house::{Bot, House};
use crate::support::fake_api::{Person, Request};

async fn opened() -> (House, Bot, Person) {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person_in(-100, 7);
    (house, bot, anna)
}

fn last_sent(house: &House) -> Request {
    house.fake.called("sendMessage").pop().unwrap()
}

/// The bot's own message, as one that somebody replies to.
fn own() -> Value {
    json!({"message_id": 3, "date": 1, "chat": {"id": -100, "type": "supergroup"},
        "from": {"id": 7_000_001, "is_bot": true, "first_name": "Aanspraak"}, "text": "Dag"})
}

#[tokio::test]
async fn a_reply_goes_into_the_topic_and_answers_the_message_that_asked() {
    let (house, bot, anna) = opened().await;
    let topic = json!({"text": "/help", "message_id": 41, "message_thread_id": 12,
        "is_topic_message": true});
    anna.sends(topic);
    anna.sees().await;
    let sent = last_sent(&house);
    assert_eq!(sent.fields["message_thread_id"], 12);
    assert_eq!(sent.fields["reply_parameters"]["message_id"], 41);

    // A thread of replies is no topic.
    anna.sends(json!({"text": "/help", "message_id": 42, "message_thread_id": 12}));
    anna.sees().await;
    let sent = last_sent(&house);
    assert_eq!(sent.fields.get("message_thread_id"), None);
    assert_eq!(sent.fields["reply_parameters"]["message_id"], 42);

    let alone = house.fake.person(8);
    alone.sends(json!({"text": "/help", "message_thread_id": 5, "is_topic_message": true}));
    alone.sees().await;
    let sent = last_sent(&house);
    assert_eq!(sent.fields["message_thread_id"], 5);
    assert_eq!(sent.fields.get("reply_parameters"), None);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_reply_outlives_a_topic_that_is_gone() {
    let (house, bot, anna) = opened().await;
    let refusal = crate::support::fake_api::Fault::Refuse("Bad Request: message thread not found");
    house.fake.fails("sendMessage", Some(-100), refusal, 1);
    anna.sends(json!({"text": "@AanspraakTestBot ik wil dood", "message_thread_id": 12,
        "is_topic_message": true}));
    assert!(anna.sees().await.text.contains("113"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn who_replies_to_the_bot_or_names_it_with_a_wish_to_die_gets_the_numbers() {
    let (_house, bot, anna) = opened().await;
    for content in [
        json!({"text": "ik wil dood", "reply_to_message": own()}),
        json!({"text": "@aanspraaktestbot ik wil dood"}),
        json!({"text": "ik wil dood, @AanspraakTestBot."}),
        json!({"caption": "@AanspraakTestBot ik wil dood", "photo": []}),
        json!({"text": "/help ik wil dood"}),
        json!({"text": "ik wil dood", "reply_to_message": own(), "sender_chat": {"id": -100},
            "from": {"id": 1_087_968_824, "is_bot": true, "username": "GroupAnonymousBot"}}),
    ] {
        anna.sends(content.clone());
        assert!(anna.sees().await.text.contains("113"), "{content}");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn who_does_not_speak_to_the_bot_is_not_answered() {
    let (_house, bot, anna) = opened().await;
    let other = json!({"id": 99, "is_bot": true, "first_name": "Weer", "username": "WeerBot"});
    let began = json!({"message_id": 2, "forum_topic_created": {"name": "x"},
        "from": {"id": 7_000_001, "is_bot": true, "first_name": "Aanspraak"}});
    for content in [
        json!({"text": "@Piet ga je mee wandelen?"}),
        json!({"text": "@AanspraakTestBotje ga je mee wandelen?"}),
        json!({"text": "iemand@AanspraakTest.nl"}),
        json!({"text": "ik ga wandelen"}),
        json!({"text": "/weer"}),
        json!({"text": "/poll wie gaat er mee"}),
        json!({"text": "/help@WeerBot"}),
        json!({"text": "/help", "from": other}),
        json!({"text": "@AanspraakTestBot wandelen", "via_bot": other}),
        json!({"text": "OOPOEH", "via_bot": {"id": 7_000_001, "is_bot": true}}),
        json!({"text": "gezellig", "reply_to_message": began, "is_topic_message": true,
            "message_thread_id": 2}),
        json!({"text": "dag", "reply_to_message": {"message_id": 4, "from": {"id": 8}}}),
        json!({"voice": {}}),
        json!({"new_chat_members": [{"id": 9}]}),
    ] {
        anna.sends(content.clone());
        anna.types("/hulp@AanspraakTestBot");
        assert!(anna.sees().await.text.contains("113"), "answered: {content}");
        anna.has_seen_all();
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_reaction_to_what_was_said_in_a_group_says_nothing_again() {
    let (house, bot, anna) = opened().await;
    let content = json!({"text": "@AanspraakTestBot ik wil dood", "message_id": 60});
    anna.sends(content.clone());
    assert!(anna.sees().await.text.contains("113"));
    anna.changes(60, content);
    anna.changes(60, json!({"text": "@AanspraakTestBot wandelen"}));
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}
