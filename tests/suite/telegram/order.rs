//! Who waits for whom: replies in order within a chat, and no chat in the way of another.

use std::time::Duration;

use aanspraak::telegram::{Count, Limits, Rate};

use super::house::House;
use crate::support::fake_api::{Fault, Person};

async fn sees_numbers(person: &Person, last: usize) {
    for number in 1..=last {
        assert_eq!(person.sees().await.text, number.to_string());
    }
}

#[tokio::test]
async fn many_replies_to_many_people_arrive_in_order_also_through_failures() {
    let house = House::new().await;
    for (chat, fault) in [(1, Fault::Broken), (2, Fault::CutBefore), (3, Fault::TooMany(1))] {
        house.fake.fails("sendMessage", Some(chat), fault, 2);
    }
    let bot = house.bot().await;
    let people: Vec<Person> = (1..=20).map(|id| house.fake.person(id)).collect();
    for person in &people {
        person.types("/many 10");
    }
    for person in &people {
        sees_numbers(person, 10).await;
    }
    bot.stops().await.unwrap();
    people.iter().for_each(Person::has_seen_all);
}

#[tokio::test]
async fn the_least_memory_is_enough_for_all_replies_in_order() {
    let house = House::new().await;
    let mut config = house.config();
    config.limits.chats_at_once = 2;
    config.limits.chats_waiting = 3;
    config.limits.replies_waiting = 1;
    let bot = house.bot_with(config).await;
    let people: Vec<Person> = (1..=30).map(|id| house.fake.person(id)).collect();
    for person in &people {
        person.types("/many 3");
        person.types("daarna");
    }
    for person in &people {
        sees_numbers(person, 3).await;
        assert_eq!(person.sees().await.text, "u zei: daarna");
    }
    bot.stops().await.unwrap();
    people.iter().for_each(Person::has_seen_all);
}

#[tokio::test]
async fn a_chat_that_is_held_back_or_has_a_long_queue_delays_no_other() {
    const HOUR: Duration = Duration::from_hours(1);
    let house = House::new().await;
    let mut config = house.config();
    // A person who would wait for one of the others would wait for an hour: no clock need be looked at.
    config.limits.person = Some(Rate { burst: 5, every: HOUR });
    let bot = house.bot_with(config).await;
    let (anna, bea, carla) = (house.fake.person(1), house.fake.person(2), house.fake.person(3));
    house.fake.fails("sendMessage", Some(1), Fault::TooMany(3_600), 1);
    anna.types("dag");
    bea.types("/many 60");
    house
        .fake
        .until("both under way", |world| {
            let calls = world.journal.of("sendMessage");
            let to = |chat: i64| calls.iter().filter(|call| call.chat() == Some(chat)).count();
            (to(1) >= 1 && to(2) >= 5).then_some(())
        })
        .await;
    for text in ["een", "twee", "drie"] {
        carla.types(text);
        assert_eq!(carla.sees().await.text, format!("u zei: {text}"));
    }
    // The others are still where they were.
    anna.has_seen_all();
    assert_eq!(bea.unseen(), 5);
    bot.dies(&house.disk).await;
}

#[tokio::test]
async fn all_sending_together_keeps_below_thirty_a_second_edits_included() {
    let house = House::new().await;
    let mut config = house.config();
    config.limits = Limits::default();
    let bot = house.bot_with(config).await;
    let people: Vec<Person> = (1..=40).map(|id| house.fake.person(id)).collect();
    for person in &people {
        person.types("dag");
    }
    for person in &people {
        let said = person.sees().await;
        person.presses_on(&said, "Meer");
    }
    for person in &people {
        assert!(person.sees().await.is_edit);
    }
    let times = house.fake.look(|world| {
        let all = world.journal.all().iter();
        let sending =
            all.filter(|call| ["sendMessage", "editMessageText"].contains(&&*call.method));
        sending.map(|call| call.at).collect::<Vec<_>>()
    });
    assert_eq!(times.len(), 80);
    // A little room for requests that overtake each other on the way.
    let window = Duration::from_millis(950);
    for first in &times {
        let within = times.iter().filter(|at| *at >= first && **at < *first + window).count();
        assert!(within <= 30, "{within} within a second");
    }
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn when_telegram_holds_the_whole_bot_back_all_wait_and_then_all_arrive() {
    let house = House::new().await;
    let bot = house.bot().await;
    house.fake.fails("sendMessage", None, Fault::TooMany(1), 8);
    let people: Vec<Person> = (1..=20).map(|id| house.fake.person(id)).collect();
    for person in &people {
        person.types("dag");
    }
    for person in &people {
        assert_eq!(person.sees().await.text, "u zei: dag");
    }
    assert_eq!(bot.counts.get(Count::HeldBack), 8);
    bot.stops().await.unwrap();
}
