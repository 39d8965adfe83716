//! Two weeks later: anyone who wanted it is asked once how it went, by day, whatever happened to the
//! bot in between.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use aanspraak::conversation::Settings;
use aanspraak::exchange::Exchange;
use aanspraak::telegram::Config;
use jiff::Timestamp;

use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::{Person, Shown};

const DAY: i64 = 24 * 60 * 60;
const ASKED: &str = "Is het gelukt om te bellen of te gaan?";

pub(super) fn second(moment: &str) -> i64 {
    moment.parse::<Timestamp>().unwrap().as_second()
}

/// The house's settings with a clock of the test's own, looked at often.
pub(super) fn config(house: &House, clock: fn() -> Timestamp) -> Config {
    let mut config = house.config();
    config.clock = clock;
    config.timing.look = Duration::from_millis(5);
    config
}

pub(super) async fn bot(house: &House, clock: fn() -> Timestamp) -> Bot {
    let settings = Settings { asks_later: true, ..Settings::default() };
    let exchange = Exchange::with_options(content(), house.store().await, settings);
    Bot::start(config(house, clock), exchange)
}

/// Sees until something with these words comes.
pub(super) async fn sees(anna: &Person, words: &str) -> Shown {
    loop {
        let shown = anna.sees().await;
        if shown.text.contains(words) {
            return shown;
        }
    }
}

/// Anna talks, gets her list, and wants to be asked later.
async fn agreed(anna: &Person) {
    anna.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
    anna.presses_when_seen("Ja, dat mag").await;
    anna.presses_when_seen("Laat zien wat past").await;
    anna.presses_when_seen("Ja, vraag het maar").await;
    sees(anna, "over twee weken, overdag").await;
}

/// Looks happen until one began after this call.
pub(super) async fn looked(house: &House, looks: &AtomicI64) {
    let before = looks.load(Ordering::SeqCst);
    let again = |_: &mut _| (looks.load(Ordering::SeqCst) > before + 2).then_some(());
    house.fake.until("another look", again).await;
}

/// A clock of one test that counts how often it was read.
macro_rules! clock {
    ($now:ident, $looks:ident, $clock:ident) => {
        static $now: AtomicI64 = AtomicI64::new(0);
        static $looks: AtomicI64 = AtomicI64::new(0);
        fn $clock() -> Timestamp {
            $looks.fetch_add(1, Ordering::SeqCst);
            Timestamp::from_second($now.load(Ordering::SeqCst)).unwrap()
        }
    };
}

pub(super) use clock;

/// An afternoon on which a bot runs.
pub(super) async fn begun(now: &AtomicI64, clock: fn() -> Timestamp) -> (i64, House, Bot) {
    let begin = second("2026-11-23T15:00:00+01:00");
    now.store(begin, Ordering::SeqCst);
    let house = House::new().await;
    let running = bot(&house, clock).await;
    (begin, house, running)
}

#[tokio::test]
async fn who_wanted_it_is_asked_once_by_day_also_when_the_bot_was_away() {
    clock!(NOW, LOOKS, clock);
    let (begin, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    agreed(&anna).await;

    NOW.store(begin + 14 * DAY - 60, Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();

    // The moment came while nobody was there, and it is night when the bot is back.
    NOW.store(second("2026-12-08T03:00:00+01:00"), Ordering::SeqCst);
    let running = bot(&house, clock).await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();

    let running = bot(&house, clock).await;
    NOW.store(second("2026-12-08T09:31:00+01:00"), Ordering::SeqCst);
    let asked = sees(&anna, ASKED).await;
    assert!(!asked.is_edit, "nobody notices an old message that changes");
    assert!(asked.labels().contains(&"Nog niet"), "{asked:?}");
    anna.has_seen_all();

    anna.presses("Nog niet");
    sees(&anna, "Dat geeft niet.").await;
    NOW.store(begin + 60 * DAY, Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn one_tap_stops_it_and_who_blocks_the_bot_is_not_asked() {
    clock!(NOW, LOOKS, clock);
    let (begin, house, running) = begun(&NOW, clock).await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    agreed(&anna).await;
    anna.presses("Vraag over twee weken niets");
    sees(&anna, "Ik vraag niets meer uit mezelf.").await;
    agreed(&bea).await;
    bea.blocks();
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    running.stops().await.unwrap();

    // Bea opens the door again before the two weeks are over: her no is still a no.
    let bea = house.fake.person(8);
    let running = bot(&house, clock).await;
    NOW.store(begin + 15 * DAY, Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    bea.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn a_question_that_was_on_its_way_at_a_crash_comes_after_it() {
    clock!(NOW, LOOKS, clock);
    let (begin, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    agreed(&anna).await;
    let sent = house.fake.called("sendMessage").len();
    house.fake.fails("sendMessage", None, crate::support::fake_api::Fault::Hang, 1);
    NOW.store(begin + 14 * DAY, Ordering::SeqCst);
    house.fake.calls("sendMessage", sent + 1).await;
    running.dies(&house.disk).await;
    anna.has_seen_all();

    let running = bot(&house, clock).await;
    sees(&anna, ASKED).await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn what_nobody_agreed_to_keep_is_forgotten_after_a_day_of_silence() {
    clock!(NOW, LOOKS, clock);
    let (begin, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    anna.types("vrouw van 82, weduwe, houdt van dieren, Zwolle");
    anna.presses_when_seen("Nee, vergeet het").await;
    anna.sees().await;
    running.stops().await.unwrap();
    assert_eq!(house.store().await.records().unwrap(), 1);

    NOW.store(begin + DAY + 1, Ordering::SeqCst);
    let running = bot(&house, clock).await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
    assert_eq!(house.store().await.records().unwrap(), 0);
}

#[tokio::test]
async fn a_question_that_could_not_be_brought_by_day_waits_for_the_morning() {
    clock!(NOW, LOOKS, clock);
    let (_, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    agreed(&anna).await;
    let sent = house.fake.called("sendMessage").len();
    house.fake.fails("sendMessage", None, crate::support::fake_api::Fault::Broken, usize::MAX);
    NOW.store(second("2026-12-07T20:59:00+01:00"), Ordering::SeqCst);
    house.fake.calls("sendMessage", sent + 2).await;

    // Telegram is back in the night. What somebody asks then is answered; the question waits.
    NOW.store(second("2026-12-07T23:30:00+01:00"), Ordering::SeqCst);
    house.fake.recovers();
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
    let running = bot(&house, clock).await;
    NOW.store(second("2026-12-08T03:00:00+01:00"), Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();

    NOW.store(second("2026-12-08T09:31:00+01:00"), Ordering::SeqCst);
    sees(&anna, ASKED).await;
    anna.presses("Nog niet");
    sees(&anna, "Dat geeft niet.").await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
}
