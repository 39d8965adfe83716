//! A call at the desk has a topic of its own, where the bot has topics, and goes with it; where it cannot have one, the
//! chat is one as before.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use aanspraak::{
    conversation::Settings,
    exchange::{Exchange, Options},
    telegram::Config,
};
use jiff::Timestamp;

use super::follow_up::{clock, looked};
use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::{Fault, Person, Shown};

/// The volunteer.
const BEA: i64 = 9;

/// What no topic can be made with.
const REFUSAL: Fault = Fault::Refuse("Bad Request: not enough rights to create a topic");

async fn bot_with(house: &House, change: impl FnOnce(&mut Config)) -> Bot {
    let settings = Settings { cleans_screen: true, ..Settings::default() };
    let exchange = Exchange::with_options(content(), house.store().await, Options::from(settings));
    let mut config = house.config();
    config.volunteers.insert(BEA);
    change(&mut config);
    Bot::start(config, exchange)
}

async fn bot(house: &House) -> Bot {
    bot_with(house, |_| ()).await
}

/// A bot with topics, and the volunteer.
async fn opened() -> (House, Bot, Person) {
    let house = House::new().await;
    house.fake.change(|world| world.has_topics = true);
    let bot = bot(&house).await;
    let bea = house.fake.person(BEA);
    (house, bot, bea)
}

/// Waits for a message with these words.
async fn sees(bea: &Person, words: &str) -> Shown {
    loop {
        let shown = bea.sees().await;
        if shown.text.contains(words) {
            return shown;
        }
    }
}

/// The topics that are there.
fn topics(house: &House) -> Vec<i64> {
    house.fake.look(|world| world.topics(BEA)).into_iter().map(|(id, _)| id).collect()
}

/// Opens the desk, and gives the topic of its first call.
async fn at_the_desk(bea: &Person) -> i64 {
    bea.types("/desk");
    sees(bea, "Typ wat de beller vertelt").await.topic.expect("the call has a topic")
}

/// Waits until these topics are left.
async fn are_left(house: &House, topics: &[i64]) {
    let left = |world: &mut crate::support::fake_api::World| {
        let left: Vec<i64> = world.topics(BEA).into_iter().map(|(id, _)| id).collect();
        (left == topics).then_some(())
    };
    house.fake.until("the topics of calls that are over to be gone", left).await;
}

/// Nothing of the caller stands anywhere.
#[track_caller]
fn nothing_tells_of(bea: &Person, words: &[&str]) {
    let shown = bea.screen().into_iter().map(|shown| shown.text);
    let all: Vec<String> = shown.chain(bea.sent()).collect();
    let tells = |text: &&String| words.iter().any(|word| text.contains(word));
    assert_eq!(all.iter().find(tells), None, "{all:?}");
}

#[tokio::test]
async fn all_of_a_call_is_in_its_topic_and_goes_with_it() {
    let (house, bot, bea) = opened().await;
    bea.types("/start");
    assert_eq!(bea.sees().await.topic, None, "a talk of one's own has none");
    bea.types("/desk");
    let told = sees(&bea, "Dit gesprek staat in het onderwerp Gesprek.").await;
    assert_eq!(told.topic, None, "it stands where the volunteer typed");
    let first = bea.sees().await.topic.unwrap();

    let within = bea.within(Some(first));
    within.types("mw 77, weduwe, Meppel");
    let list = sees(&bea, "77").await;
    assert_eq!(list.topic, Some(first));
    // Also what is typed outside of it.
    bea.types("ook doof");
    let list = sees(&bea, "slecht horen").await;
    assert_eq!(list.topic, Some(first));
    let (edit, _) = list.rows.iter().flatten().next().unwrap();
    within.presses_on(&list, edit);
    let edited = bea.sees().await;
    assert!(edited.is_edit && edited.topic == Some(first), "{edited:?}");

    within.types("nieuwe beller");
    let fresh = sees(&bea, "Alles van de vorige beller is weg.").await;
    let second = fresh.topic.unwrap();
    assert_ne!(second, first);
    are_left(&house, &[second]).await;
    nothing_tells_of(&bea, &["77", "Meppel", "doof", "slecht horen"]);

    // The end of the last call, by a command.
    let within = bea.within(Some(second));
    within.types("dhr 91, alleen, Assen");
    assert_eq!(sees(&bea, "91").await.topic, Some(second));
    within.types("/desk");
    let end = sees(&bea, "U bent weg van de balie.").await;
    assert_eq!(end.topic, None);
    are_left(&house, &[]).await;
    nothing_tells_of(&bea, &["91", "Assen"]);
    assert!(bea.screen().iter().any(|shown| shown.id == end.id), "the last answer stays");
    bot.stops().await.unwrap();
    let made = house.fake.called("createForumTopic");
    assert_eq!(made.len(), 2);
    assert!(made.iter().all(|call| call.fields["name"] == "Gesprek"), "{made:?}");
}

#[tokio::test]
async fn a_button_of_a_call_brings_the_next_one_into_another_topic() {
    let (house, bot, bea) = opened().await;
    let first = at_the_desk(&bea).await;
    bea.within(Some(first)).types("mw 77, weduwe, Meppel");
    let list = sees(&bea, "77").await;
    bea.presses_on(&list, "Nieuwe beller");
    let fresh = sees(&bea, "Alles van de vorige beller is weg.").await;
    assert!(!fresh.is_edit && fresh.topic.is_some_and(|topic| topic != first), "{fresh:?}");
    are_left(&house, &[fresh.topic.unwrap()]).await;
    house.fake.nothing_happens().await;
    assert!(bea.screen().iter().any(|shown| shown.id == fresh.id));
    nothing_tells_of(&bea, &["77", "Meppel"]);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_silence_takes_the_topic_away_and_says_so_outside_of_it() {
    clock!(NOW, LOOKS, clock);
    NOW.store(1_790_000_000, Ordering::SeqCst);
    let house = House::new().await;
    house.fake.change(|world| world.has_topics = true);
    let bot = bot_with(&house, |config| {
        config.clock = clock;
        config.timing.look = Duration::from_millis(20);
    })
    .await;
    let bea = house.fake.person(BEA);
    let topic = at_the_desk(&bea).await;
    bea.within(Some(topic)).types("mw 77, weduwe, Meppel");
    sees(&bea, "77").await;
    NOW.fetch_add(15 * 60 + 1, Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    let wiped = sees(&bea, "Het was 15 minuten stil.").await;
    assert!(wiped.topic.is_none() && !wiped.is_edit, "{wiped:?}");
    are_left(&house, &[]).await;
    house.fake.nothing_happens().await;
    nothing_tells_of(&bea, &["77", "Meppel"]);
    assert!(bea.screen().iter().any(|shown| shown.id == wiped.id));
    // The next line is of another caller.
    bea.types("dhr 91, alleen, Assen");
    let list = sees(&bea, "91").await;
    assert!(list.topic.is_some_and(|next| next != topic), "{list:?}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn where_no_topic_can_be_made_the_chat_is_one() {
    for fault in [REFUSAL, Fault::Page, Fault::NotFound, Fault::TooMany(0), Fault::Hang] {
        let house = House::new().await;
        house.fake.change(|world| world.has_topics = true);
        house.fake.fails("createForumTopic", None, fault.clone(), usize::MAX);
        let patience = Duration::from_millis(300);
        let bot = bot_with(&house, |config| config.timing.topic = patience).await;
        let bea = house.fake.person(BEA);
        bea.types("/desk");
        assert_eq!(bea.sees().await.topic, None);
        bea.types("mw 77, weduwe, Meppel");
        assert_eq!(sees(&bea, "77").await.topic, None);
        let tries = house.fake.called("createForumTopic").len();
        assert!((1..=3).contains(&tries), "{fault:?}: {tries} tries for one call");
        bea.presses("Nieuwe beller");
        let fresh = sees(&bea, "Alles van de vorige beller is weg.").await;
        bot.stops().await.unwrap();
        assert!(bea.screen().iter().any(|shown| shown.id == fresh.id), "{fault:?}");
        nothing_tells_of(&bea, &["77", "Meppel"]);
    }
}

#[tokio::test]
async fn help_waits_for_no_topic() {
    let (house, bot, bea) = opened().await;
    let first = at_the_desk(&bea).await;
    house.fake.fails("createForumTopic", None, Fault::Hang, usize::MAX);
    bea.within(Some(first)).types("nieuwe beller, man van 80 zegt: ik wil dood");
    let card = sees(&bea, "113").await;
    assert_ne!(card.topic, Some(first), "that topic goes");
    assert_eq!(house.fake.called("createForumTopic").len(), 1);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_topic_that_cannot_be_deleted_is_tried_again_also_after_a_restart() {
    let (house, running, bea) = opened().await;
    let first = at_the_desk(&bea).await;
    bea.within(Some(first)).types("mw 77, weduwe, Meppel");
    sees(&bea, "77").await;
    house.fake.fails("deleteForumTopic", None, Fault::Page, 5);
    bea.within(Some(first)).types("nieuwe beller");
    let second = sees(&bea, "Alles van de vorige beller is weg.").await.topic.unwrap();
    house.fake.calls("deleteForumTopic", 5).await;
    // What stood in it is gone by then.
    nothing_tells_of(&bea, &["77", "Meppel"]);
    running.dies(&house.disk).await;
    house.fake.recovers();
    let again = bot(&house).await;
    are_left(&house, &[second]).await;
    again.stops().await.unwrap();
}

#[tokio::test]
async fn a_topic_that_is_never_deleted_is_left_empty_and_holds_nothing_up() {
    let (house, bot, bea) = opened().await;
    let first = at_the_desk(&bea).await;
    bea.within(Some(first)).types("mw 77, weduwe, Meppel");
    sees(&bea, "77").await;
    let refusal = Fault::Refuse("Bad Request: not enough rights to delete a topic");
    house.fake.fails("deleteForumTopic", None, refusal, usize::MAX);
    bea.presses("Nieuwe beller");
    let fresh = sees(&bea, "Alles van de vorige beller is weg.").await;
    bot.stops().await.unwrap();
    assert_eq!(house.fake.called("deleteForumTopic").len(), 1);
    assert!(bea.screen().iter().all(|shown| shown.topic != Some(first)));
    nothing_tells_of(&bea, &["77", "Meppel"]);
    assert!(fresh.topic.is_some_and(|topic| topic != first));
}

#[tokio::test]
async fn a_call_goes_on_in_its_topic_after_a_crash() {
    let (house, running, bea) = opened().await;
    let topic = at_the_desk(&bea).await;
    bea.within(Some(topic)).types("mw 77, weduwe, Meppel");
    sees(&bea, "77").await;
    running.dies(&house.disk).await;
    let again = bot(&house).await;
    bea.types("ook doof");
    assert_eq!(sees(&bea, "slecht horen").await.topic, Some(topic));
    bea.types("/desk");
    sees(&bea, "U bent weg van de balie.").await;
    are_left(&house, &[]).await;
    assert_eq!(house.fake.called("createForumTopic").len(), 1);
    again.stops().await.unwrap();
}

#[tokio::test]
async fn a_kill_while_a_topic_is_made_leaves_nothing_of_a_caller() {
    for fault in [Fault::Hang, Fault::CutAfter, Fault::CutBefore] {
        let (house, running, bea) = opened().await;
        let first = at_the_desk(&bea).await;
        house.fake.fails("createForumTopic", None, fault.clone(), 1);
        bea.within(Some(first)).types("nieuwe beller");
        house.fake.calls("createForumTopic", 2).await;
        running.dies(&house.disk).await;
        house.fake.recovers();
        let again = bot(&house).await;
        bea.types("mw 77, weduwe, Meppel");
        let second = sees(&bea, "77").await.topic.unwrap();
        bea.types("/desk");
        sees(&bea, "U bent weg van de balie.").await;
        let gone = |world: &mut crate::support::fake_api::World| {
            let left = world.topics(BEA);
            left.iter().all(|(id, _)| ![first, second].contains(id)).then_some(left.len())
        };
        let left = house.fake.until("both topics to be gone", gone).await;
        assert!(left <= 1, "{fault:?}: one at most that nobody was told of");
        again.stops().await.unwrap();
        nothing_tells_of(&bea, &["77", "Meppel"]);
        assert!(bea.screen().iter().all(|shown| shown.topic.is_none()), "{fault:?}");
    }
}

#[tokio::test]
async fn a_topic_that_the_volunteer_deleted_costs_no_reply() {
    let (house, bot, bea) = opened().await;
    let topic = at_the_desk(&bea).await;
    let gone = serde_json::json!({"chat_id": BEA, "message_thread_id": topic});
    house.fake.asks(crate::support::fake_api::TOKEN, "deleteForumTopic", gone).await;
    bea.types("mw 77, weduwe, Meppel");
    assert_eq!(sees(&bea, "77").await.topic, None);
    bea.types("nieuwe beller");
    assert!(sees(&bea, "Alles van de vorige beller is weg.").await.topic.is_some());
    bot.stops().await.unwrap();
    nothing_tells_of(&bea, &["77", "Meppel"]);
}

#[tokio::test]
async fn without_topics_none_is_asked_for() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let bea = house.fake.person(BEA);
    bea.types("/desk");
    bea.sees().await;
    bea.types("mw 77, weduwe, Meppel");
    assert_eq!(sees(&bea, "77").await.topic, None);
    bea.types("nieuwe beller");
    sees(&bea, "Alles van de vorige beller is weg.").await;
    bot.stops().await.unwrap();
    assert!(house.fake.called("createForumTopic").is_empty());
    assert!(topics(&house).is_empty());
}

#[tokio::test]
async fn what_is_late_of_a_call_goes_with_it_and_never_to_the_next_caller() {
    let (house, bot, bea) = opened().await;
    let first = at_the_desk(&bea).await;
    house.fake.fails("sendMessage", Some(BEA), Fault::Page, usize::MAX);
    bea.within(Some(first)).types("mw 77, weduwe, Meppel");
    house
        .fake
        .until("a failed reply", |world| {
            world.journal.all().iter().any(|call| call.status == 502).then_some(())
        })
        .await;
    bea.within(Some(first)).types("nieuwe beller");
    house.fake.nothing_happens().await;
    house.fake.recovers();
    let late = sees(&bea, "77").await;
    assert_eq!(late.topic, Some(first));
    let second = sees(&bea, "Alles van de vorige beller is weg.").await.topic.unwrap();
    assert_ne!(second, first);
    are_left(&house, &[second]).await;
    nothing_tells_of(&bea, &["77", "Meppel"]);
    bot.stops().await.unwrap();
}
