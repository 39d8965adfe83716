//! Somebody who went is left alone.

use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::time::Duration;

use aanspraak::conversation::Settings;
use aanspraak::exchange::Exchange;
use jiff::Timestamp;

use crate::conversation::scripts::content;
use crate::support::fake_api::World;
use crate::telegram::house::{Bot, House};

static NOW: AtomicI64 = AtomicI64::new(0);
static LOOKS: AtomicI64 = AtomicI64::new(0);
const DAY: i64 = 24 * 60 * 60;
/// An afternoon in the Netherlands.
const BEGIN: i64 = 1_795_615_200;

fn clock() -> Timestamp {
    LOOKS.fetch_add(1, SeqCst);
    Timestamp::from_second(NOW.load(SeqCst)).unwrap()
}

/// Waits until the bot looked again whom to ask something.
async fn looked(house: &House) {
    let before = LOOKS.load(SeqCst);
    let again = |_: &mut World| (LOOKS.load(SeqCst) > before + 3).then_some(());
    house.fake.until("another look", again).await;
}

fn refused(world: &World) -> usize {
    world.journal.of("sendMessage").iter().filter(|call| call.status == 403).count()
}

/// Pain 24: people who blocked the bot break its sending, and reminders go on.
#[tokio::test]
async fn pain_24_who_blocked_the_bot_costs_one_try_and_is_reminded_of_nothing() {
    for words in ["bot was blocked by the user", "user is deactivated"] {
        NOW.store(BEGIN, SeqCst);
        let house = House::new().await;
        let settings = Settings { asks_later: true, ..Settings::default() };
        let mut config = house.config();
        (config.clock, config.timing.look) = (clock, Duration::from_millis(5));
        let exchange = Exchange::with_options(content(), house.store().await, settings);
        let bot = Bot::start(config, exchange);
        let anna = house.fake.person(7);
        anna.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
        for button in ["Ja, dat mag", "Laat zien wat past", "Ja, vraag het maar"] {
            anna.presses_when_seen(button).await;
        }
        while !anna.sees().await.text.contains("over twee weken") {}

        anna.closes(words);
        NOW.store(BEGIN + 15 * DAY, SeqCst);
        house.fake.until("the one try", |world| (refused(world) == 1).then_some(())).await;
        for days in [16, 30, 45] {
            NOW.store(BEGIN + days * DAY, SeqCst);
            looked(&house).await;
        }
        let bea = house.fake.person(8);
        bea.types("dag");
        assert!(!bea.sees().await.text.is_empty());
        assert_eq!(house.fake.look(refused), 1, "{words}");
        bot.stops().await.unwrap();
    }
}
