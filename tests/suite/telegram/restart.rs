//! What is on disk when: ends of every kind, and the start after them.

use std::time::Duration;

use aanspraak::telegram::ServeError;

use super::{echo::turns, house::House};
use crate::support::fake_api::Fault;

#[tokio::test]
async fn replies_that_were_on_their_way_at_a_crash_are_sent_after_it_and_no_turn_is_done_twice() {
    let house = House::new().await;
    let bot = house.bot().await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    house.fake.fails("sendMessage", None, Fault::Hang, 2);
    anna.types("voor de klap, anna");
    bea.types("voor de klap, bea");
    house.fake.calls("sendMessage", 2).await;
    bot.dies(&house.disk).await;
    anna.has_seen_all();
    bea.has_seen_all();

    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: voor de klap, anna");
    assert_eq!(bea.sees().await.text, "u zei: voor de klap, bea");
    anna.types("na de klap");
    assert_eq!(anna.sees().await.text, "u zei: na de klap");
    bot.stops().await.unwrap();
    assert_eq!((turns("voor de klap, anna"), turns("voor de klap, bea")), (1, 1));
    anna.has_seen_all();
    bea.has_seen_all();
}

#[tokio::test]
async fn what_was_not_on_disk_at_a_crash_is_not_confirmed_and_comes_again() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("begin");
    anna.sees().await;
    house.disk.close();
    anna.types("niet op schijf");
    house.fake.until("the turn", |_| (turns("niet op schijf") == 1).then_some(())).await;
    bot.dies(&house.disk).await;
    assert_eq!(house.fake.look(|world| world.updates.waiting()), 1);
    anna.has_seen_all();

    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: niet op schijf");
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn nothing_is_confirmed_or_sent_before_it_is_on_disk() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("begin");
    anna.sees().await;
    let calls = house.fake.called("getUpdates").len();
    house.disk.close();
    anna.types("wacht op schijf");
    house.fake.until("the turn", |_| (turns("wacht op schijf") == 1).then_some(())).await;
    assert!(house.fake.called("getUpdates").len() <= calls + 1);
    anna.has_seen_all();
    house.disk.open();
    assert_eq!(anna.sees().await.text, "u zei: wacht op schijf");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn told_to_stop_the_bot_sends_what_is_ready_and_confirms_what_is_done() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", None, Fault::Broken, 3);
    anna.types("/many 5");
    house.fake.calls("sendMessage", 1).await;
    bot.stops().await.unwrap();
    assert_eq!(anna.unseen(), 5);
    assert_eq!(house.fake.look(|world| world.updates.waiting()), 0);
}

#[tokio::test]
async fn told_to_stop_while_telegram_is_away_the_bot_ends_in_time_and_sends_later() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.farewell = Duration::from_millis(200);
    let bot = house.bot_with(config).await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", None, Fault::Page, usize::MAX);
    anna.types("later");
    house.fake.calls("sendMessage", 2).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();

    house.fake.recovers();
    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: later");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn told_to_stop_before_telegram_answered_at_all_the_bot_just_ends() {
    let house = House::new().await;
    house.fake.fails("getMe", None, Fault::Hang, 1);
    let bot = house.bot().await;
    house.fake.calls("getMe", 1).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_disk_that_fails_ends_the_bot_and_nothing_is_confirmed() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("begin");
    anna.sees().await;
    house.disk.fails();
    anna.types("verloren schijf");
    assert!(matches!(bot.ends().await, Err(ServeError::Store(_))));
    assert_eq!(house.fake.look(|world| world.updates.waiting()), 1);
    anna.has_seen_all();

    house.disk.is_repaired();
    let bot = house.bot().await;
    assert_eq!(anna.sees().await.text, "u zei: verloren schijf");
    bot.stops().await.unwrap();
}
