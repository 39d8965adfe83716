//! Updates that are not as they should be, and chats that are not there any more.

use aanspraak::telegram::Count;
use serde_json::json;

use super::{echo::turns, house::House, logs};
use crate::support::fake_api::{Fault, TOKEN};

#[tokio::test]
async fn what_cannot_be_read_is_confirmed_counted_and_never_logged() {
    logs::keep();
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(987_654_321);
    house.fake.happens(json!({"message": {"text": ["geheimwoord-onleesbaar"]}}));
    house.fake.happens(json!({"callback_query": "geheimwoord-onleesbaar"}));
    anna.types("geheimwoord-leesbaar");
    anna.sees().await;
    assert_eq!(bot.counts.get(Count::Unreadable), 2);
    assert_eq!(bot.counts.get(Count::Updates), 3);
    bot.stops().await.unwrap();
    assert_eq!(house.fake.look(|world| world.updates.waiting()), 0);
    let logged = logs::logged();
    assert!(!logged.contains("geheimwoord"), "{logged}");
    assert!(!logged.contains("987654321"), "a chat id was logged");
    let secret = TOKEN.split(':').nth(1).unwrap();
    assert!(!logged.contains(secret), "the token was logged");
    assert!(logged.contains("the bot serves"), "nothing was captured");
}

#[tokio::test]
async fn a_second_instance_of_the_bot_is_told_to_the_operator() {
    logs::keep();
    let house = House::new().await;
    house.fake.fails("getUpdates", None, Fault::Conflict, 3);
    let bot = house.bot().await;
    house.fake.calls("getUpdates", 4).await;
    assert_eq!(bot.counts.get(Count::Conflicts), 3);
    bot.stops().await.unwrap();
    assert!(logs::logged().contains("another instance of this bot is fetching updates"));
}

#[tokio::test]
async fn repeated_reordered_and_missing_numbers_change_nothing() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    let first = anna.types("nummer een");
    anna.sees().await;
    house.fake.change(|world| world.updates.skip(1_000));
    let second = anna.types("nummer twee");
    anna.sees().await;
    let message = |id: i64, text: &str| {
        json!({"update_id": id, "message": {"message_id": 1, "date": 1_790_000_000, "text": text,
            "from": {"id": 7, "is_bot": false, "first_name": "Anna"},
            "chat": {"id": 7, "type": "private", "first_name": "Anna"}}})
    };
    house.fake.happens(message(second + 2, "nummer vier"));
    house.fake.happens(message(second + 1, "nummer drie"));
    house.fake.happens(message(second, "nummer twee"));
    house.fake.happens(message(first, "nummer een"));
    anna.types("nummer vijf");
    let mut seen = Vec::new();
    while !seen.contains(&"u zei: nummer vijf".to_owned()) {
        seen.push(anna.sees().await.text);
    }
    bot.stops().await.unwrap();
    for text in ["nummer een", "nummer twee", "nummer drie", "nummer vier", "nummer vijf"] {
        assert!(turns(text) <= 1, "{text}");
    }
    assert_eq!((turns("nummer een"), turns("nummer twee"), turns("nummer vier")), (1, 1, 1));
}

#[tokio::test]
async fn numbers_that_begin_anew_after_a_long_silence_are_not_missed() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    let last = anna.types("lang geleden");
    anna.sees().await;
    let bea = house.fake.person(8);
    house.fake.nothing_happens().await;
    house.fake.happens(json!({"update_id": last - 400_000, "message": {
        "message_id": 1, "date": 1_790_000_000, "text": "weer terug",
        "from": {"id": 8, "is_bot": false, "first_name": "Bea"},
        "chat": {"id": 8, "type": "private", "first_name": "Bea"}}}));
    assert_eq!(bea.sees().await.text, "u zei: weer terug");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_turn_that_panics_harms_no_other() {
    let house = House::new().await;
    let bot = house.bot().await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    anna.types("/panic");
    bea.types("dag");
    anna.types("nog eens");
    assert_eq!(bea.sees().await.text, "u zei: dag");
    // First the apology, in whatever words.
    assert_ne!(anna.sees().await.text, "");
    assert_eq!(anna.sees().await.text, "u zei: nog eens");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn nothing_more_is_sent_to_whom_telegram_says_is_out_of_reach() {
    for words in ["bot was blocked by the user", "user is deactivated", "chat not found"] {
        let house = House::new().await;
        let bot = house.bot().await;
        let (anna, bea) = (house.fake.person(7), house.fake.person(8));
        anna.closes(words);
        anna.types("/many 20");
        house
            .fake
            .until("the refusal", |world| {
                world.journal.of("sendMessage").first().filter(|call| call.status >= 400).map(drop)
            })
            .await;
        bea.types("dag");
        assert_eq!(bea.sees().await.text, "u zei: dag", "{words}");
        let calls = house.fake.called("sendMessage");
        let to_anna = calls.iter().filter(|call| call.chat() == Some(7)).count();
        bot.stops().await.unwrap();
        assert_eq!(to_anna, 1, "{words}");

        // Nothing is left for the next start either; who comes back is answered.
        let anna = house.fake.person(7);
        let bot = house.bot().await;
        anna.types("ik ben er weer");
        assert_eq!(anna.sees().await.text, "u zei: ik ben er weer", "{words}");
        bot.stops().await.unwrap();
    }
}

#[tokio::test]
async fn who_blocks_the_bot_gets_nothing_that_still_waited() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.disk.close();
    anna.types("/many 20");
    anna.blocks();
    house.disk.open();
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    assert!(house.fake.called("sendMessage").len() <= 1);
}

#[tokio::test]
async fn replies_follow_a_group_that_moved() {
    let house = House::new().await;
    let bot = house.bot().await;
    let old = house.fake.person_in(-5, 7);
    let new = old.moves_to(-1_000_005);
    old.types("/many 3");
    for number in ["1", "2", "3"] {
        assert_eq!(new.sees().await.text, number);
    }
    bot.stops().await.unwrap();
}
