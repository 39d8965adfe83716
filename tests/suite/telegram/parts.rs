//! The parts of a reply are marked as sent one by one: none comes again after a crash.

use std::time::Duration;

use aanspraak::{
    exchange::{Exchange, OutgoingReply},
    store::ChatId,
    telegram::{Config, Rate},
};

use super::house::{Bot, House};
use crate::support::fake_api::Fault;

const ANNA: i64 = 7;

/// A bot, and a look at what is unsent in its store.
async fn bot(house: &House, config: Config) -> (Bot, Exchange) {
    let exchange = house.exchange().await;
    (Bot::start(config, exchange.clone()), exchange)
}

/// Waits until so many parts of the only reply that waits are known to be sent.
async fn are_sent(house: &House, exchange: &Exchange, parts: u32) {
    let known = |unsent: Vec<OutgoingReply>| unsent.first().map(|pending| pending.progress.parts);
    house
        .fake
        .until("the mark", |_| {
            (known(exchange.unsent(ChatId(ANNA)).unwrap()) == Some(parts)).then_some(())
        })
        .await;
}

#[tokio::test]
async fn parts_are_marked_as_sent_one_by_one() {
    let house = House::new().await;
    let mut config = house.config();
    config.limits.person = Some(Rate { burst: 2, every: Duration::from_hours(1) });
    let (first, exchange) = bot(&house, config.clone()).await;
    let anna = house.fake.person(ANNA);
    anna.types("/long 20000");
    let mut words = 0;
    for _ in 0..2 {
        words += anna.sees().await.text.split_whitespace().count();
    }
    are_sent(&house, &exchange, 2).await;
    drop(exchange);
    first.dies(&house.disk).await;
    anna.has_seen_all();

    // Two more after each start, and none of them twice.
    let (second, exchange) = bot(&house, config.clone()).await;
    for _ in 0..2 {
        words += anna.sees().await.text.split_whitespace().count();
    }
    are_sent(&house, &exchange, 4).await;
    drop(exchange);
    second.dies(&house.disk).await;

    let (third, exchange) = bot(&house, config).await;
    let last = anna.sees().await;
    words += last.text.split_whitespace().count();
    assert_eq!((words, last.labels().len()), (20_000 / 6, 2));
    drop(exchange);
    third.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_text_is_not_sent_again_because_its_file_could_not_be_sent_before_a_crash() {
    let house = House::new().await;
    house.fake.fails("sendDocument", None, Fault::Hang, 1);
    let (first, exchange) = bot(&house, house.config()).await;
    let anna = house.fake.person(ANNA);
    anna.types("/file");
    assert_eq!(anna.sees().await.text, "uw gegevens");
    house.fake.calls("sendDocument", 1).await;
    drop(exchange);
    first.dies(&house.disk).await;

    let second = house.bot().await;
    assert!(anna.sees().await.file.is_some());
    second.stops().await.unwrap();
    anna.has_seen_all();
}
