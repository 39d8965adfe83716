//! Much at once: an album, a pile that waited for the bot, its own cards.

use serde_json::{Value, json};

use super::{echo::turns, house::House};

/// Lets all of it come in with one batch: the bot starts when it stands in line.
fn pile(count: usize, text: impl Fn(usize) -> Value) -> impl Iterator<Item = Value> {
    (0..count).map(text)
}

fn part(caption: Option<&str>) -> Value {
    let mut part = json!({"photo": [{"file_id": "f"}], "media_group_id": "album-1"});
    if let Some(caption) = caption {
        part["caption"] = json!(caption);
    }
    part
}

#[tokio::test]
async fn an_album_of_ten_gets_one_answer_whichever_part_has_the_words() {
    for with_words in [0, 4, 9] {
        let house = House::new().await;
        let anna = house.fake.person(7);
        for content in pile(10, |at| part((at == with_words).then_some("ik ben 82"))) {
            anna.sends(content);
        }
        let bot = house.conversing_bot(house.config()).await;
        assert!(anna.sees().await.text.contains("82 jaar"), "{with_words}");
        bot.stops().await.unwrap();
        anna.has_seen_all();
    }
}

#[tokio::test]
async fn the_parts_of_an_album_that_come_one_by_one_get_one_answer_also_over_a_restart() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    let bot = house.conversing_bot(house.config()).await;
    anna.sends(part(None));
    assert!(anna.sees().await.text.contains("geen foto"));
    for _ in 0..4 {
        anna.sends(part(None));
    }
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    let bot = house.conversing_bot(house.config()).await;
    for caption in [None, Some("mooi"), None] {
        anna.sends(part(caption));
    }
    anna.sends(part(Some("ik wil dood")));
    assert!(anna.sees().await.text.contains("113"));
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_pile_of_old_messages_is_heard_in_order_and_answered_once() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    let long_ago = 1_790_000_000 - 20 * 60 * 60;
    for text in ["hallo", "is daar iemand", "ik ben 82", "ik woon alleen", "ik woon in Zwolle"] {
        anna.sends(json!({"text": text, "date": long_ago}));
    }
    let bot = house.conversing_bot(house.config()).await;
    anna.sees().await;
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    anna.has_seen_all();
    anna.types("/gegevens");
    let known = anna.sees().await.text;
    for fact in ["82", "alleen", "Zwolle"] {
        assert!(known.contains(fact), "{fact}: {known}");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn of_a_pile_a_wish_to_die_is_answered_too_and_first() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    for text in ["hallo", "dag", "ik wil dood", "hoe laat is het", "/hulp", "nou", "dag"] {
        anna.types(text);
    }
    let bot = house.conversing_bot(house.config()).await;
    assert!(anna.sees().await.text.contains("113"));
    assert!(anna.sees().await.text.contains("113"), "what /hulp shows");
    anna.sees().await;
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn what_gave_way_to_a_later_reply_is_not_sent_after_a_crash_either() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    for number in 1..=12 {
        anna.types(&format!("stapel {number}"));
    }
    house.fake.fails("sendMessage", None, crate::support::fake_api::Fault::Hang, 1);
    let bot = house.bot().await;
    house.fake.calls("sendMessage", 1).await;
    bot.dies(&house.disk).await;
    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: stapel 12");
    bot.stops().await.unwrap();
    anna.has_seen_all();
    assert!((1..=12).all(|number| turns(&format!("stapel {number}")) == 1));
}

#[tokio::test]
async fn a_pile_of_one_person_takes_no_answer_from_another_or_from_a_group() {
    let house = House::new().await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    let group = house.fake.person_in(-100, 7);
    for number in 1..=4 {
        anna.types(&format!("hoop {number}"));
        group.types(&format!("/hulp@AanspraakTestBot {number}"));
    }
    bea.types("hoop van bea");
    let bot = house.bot().await;
    assert_eq!(bea.sees().await.text, "u zei: hoop van bea");
    assert_eq!(anna.sees().await.text, "u zei: hoop 4");
    for number in 1..=4 {
        assert_eq!(group.sees().await.text, format!("u zei: /hulp {number}"));
    }
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_file_and_a_press_in_a_pile_are_not_lost() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    let bot = house.bot().await;
    anna.types("dag");
    let said = anna.sees().await;
    bot.stops().await.unwrap();
    anna.types("/file");
    anna.types("een");
    anna.presses_on(&said, "Meer");
    anna.types("twee");
    let bot = house.bot().await;
    let mut seen = Vec::new();
    while seen.last() != Some(&"u zei: twee".to_owned()) {
        let shown = anna.sees().await;
        seen.push(shown.file.map_or(shown.text, |(name, _)| name));
    }
    assert_eq!(seen, ["uw gegevens", "g.json", "gekozen: meer", "u zei: twee"]);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn the_bots_own_card_opens_that_card_and_tells_nothing_of_the_person() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    for by in [json!({"id": 7_000_001}), json!({"username": "AanspraakTestBot", "is_bot": true})] {
        let offered = anna.asks_elsewhere("kanker").await;
        let card = &offered.cards[0];
        let keyboard = json!([[{"text": "Meer", "url": card.link}]]);
        for markup in [json!({"inline_keyboard": keyboard}), json!(null)] {
            anna.sends(json!({"text": card.text, "via_bot": by, "reply_markup": markup}));
            let shown = anna.sees().await;
            assert!(shown.text.contains(&card.title), "{shown:?}");
            assert!(!shown.text.contains("Dit begrijp ik"), "{shown:?}");
        }
    }
    anna.types("/gegevens");
    assert!(!anna.sees().await.text.contains("kanker"));
    let numbers = anna.asks_elsewhere("ik wil dood").await;
    anna.sends(json!({"text": numbers.cards[0].text, "via_bot": {"id": 7_000_001}}));
    let shown = anna.sees().await;
    assert!(shown.text.contains("113") && shown.text.contains("112"), "{shown:?}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_was_chosen_from_another_bots_list_is_not_taken_for_the_persons_words() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    let other = json!({"id": 99, "is_bot": true, "first_name": "Weer", "username": "WeerBot"});
    anna.sends(json!({"text": "ik ben 82 en woon alleen", "via_bot": other}));
    assert!(!anna.sees().await.text.contains("82 jaar"));
    anna.sends(json!({"text": "ik wil dood", "via_bot": other}));
    assert!(anna.sees().await.text.contains("113"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_pile_that_is_posted_one_by_one_gives_way_to_its_last_reply() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    let long_ago = 1_790_000_000 - 20 * 60 * 60;
    house.fake.fails("sendMessage", None, crate::support::fake_api::Fault::Broken, usize::MAX);
    let bot = house.hooked_bot().await;
    for number in 1..=12 {
        anna.sends(json!({"text": format!("post {number}"), "date": long_ago}));
    }
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    house.fake.recovers();
    // The first one was on its way when the second came in.
    assert_eq!(anna.sees().await.text, "u zei: post 1");
    assert_eq!(anna.sees().await.text, "u zei: post 12");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}
