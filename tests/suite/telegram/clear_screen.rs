//! What leaves the screen: after everything was erased, and after a call at the desk.

use aanspraak::{
    conversation::Settings,
    exchange::{Exchange, Options},
    store::ChatId,
};
use serde_json::json;

use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::{Fault, Person};

/// Two days in seconds.
const TWO_DAYS: i64 = 48 * 60 * 60;
/// The number of the person who talks here.
const ANNA: i64 = 7;

async fn bot(house: &House) -> Bot {
    let settings = Settings { cleans_screen: true, ..Settings::default() };
    let options = Options::from(settings);
    let exchange = Exchange::with_options(content(), house.store().await, options);
    let mut config = house.config();
    config.volunteers.insert(9);
    Bot::start(config, exchange)
}

/// Types something, and waits until it is answered.
async fn says(person: &Person, words: &str) -> String {
    person.types(words);
    person.sees().await.text
}

/// A talk in which everything is erased by a button, up to the press.
async fn talks(anna: &Person) {
    says(anna, "/start").await;
    says(anna, "vrouw van 82, weduwe").await;
    says(anna, "Zwolle").await;
    says(anna, "/wis").await;
}

/// Nothing of a person is in the store when all is sent.
async fn is_forgotten(house: &House, bot: Bot, person: i64) {
    bot.stops().await.unwrap();
    let store = house.store().await;
    assert_eq!(store.record(ChatId(person)).unwrap(), None);
}

#[tokio::test]
async fn after_everything_was_erased_only_the_answer_to_that_stands_there() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let anna = house.fake.person(ANNA);
    talks(&anna).await;
    anna.presses("Ja, wis alles");
    let goodbye = anna.sees().await;
    is_forgotten(&house, bot, ANNA).await;
    assert_eq!(anna.screen().iter().map(|shown| shown.id).collect::<Vec<_>>(), [goodbye.id]);
    assert_eq!(anna.sent(), [""; 0]);
    assert!(goodbye.text.contains("Berichten van langer geleden kan ik niet weghalen."));
}

#[tokio::test]
async fn so_it_is_where_it_is_said_in_words_and_with_what_cannot_be_read() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let anna = house.fake.person(ANNA);
    talks(&anna).await;
    anna.sends(json!({"voice": {"file_id": "x", "file_unique_id": "x", "duration": 1}}));
    anna.sees().await;
    for part in 0..3 {
        let photo = json!([{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}]);
        anna.sends(json!({"photo": photo, "media_group_id": "a", "message_id": 900 + part}));
    }
    anna.sees().await;
    says(&anna, "/wis").await;
    let goodbye = says(&anna, "ja").await;
    is_forgotten(&house, bot, ANNA).await;
    let screen: Vec<String> = anna.screen().into_iter().map(|shown| shown.text).collect();
    assert_eq!(screen, [goodbye]);
    assert_eq!(anna.sent(), [""; 0]);
}

#[tokio::test]
async fn what_is_too_old_stays_and_holds_nothing_else_up() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let anna = house.fake.person(ANNA);
    says(&anna, "/start").await;
    says(&anna, "vrouw van 82, weduwe").await;
    house.fake.waits(TWO_DAYS);
    says(&anna, "Zwolle").await;
    says(&anna, "/wis").await;
    anna.presses("Ja, wis alles");
    anna.sees().await;
    is_forgotten(&house, bot, ANNA).await;
    assert_eq!(anna.sent(), ["/start", "vrouw van 82, weduwe"]);
    assert_eq!(anna.screen().len(), 3);
}

#[tokio::test]
async fn a_failure_stops_no_reply_and_is_made_good_after_a_restart() {
    let house = House::new().await;
    let running = bot(&house).await;
    let anna = house.fake.person(ANNA);
    talks(&anna).await;
    house.fake.fails("deleteMessages", None, Fault::Page, 5);
    anna.presses("Ja, wis alles");
    anna.sees().await;
    house.fake.calls("deleteMessages", 5).await;
    assert!(!says(&anna, "/start").await.is_empty());
    running.dies(&house.disk).await;
    let again = bot(&house).await;
    house
        .fake
        .until("an empty screen", |world| {
            let calls = world.journal.of("deleteMessages");
            calls.iter().any(|call| call.status == 200).then_some(())
        })
        .await;
    again.stops().await.unwrap();
    // Who begins anew meanwhile keeps what comes after it.
    assert_eq!(anna.sent(), ["/start"]);
    assert_eq!(anna.screen().len(), 2);
}

#[tokio::test]
async fn a_kill_in_the_middle_leaves_nothing_standing() {
    for fault in [Fault::Hang, Fault::CutAfter, Fault::CutBefore] {
        let house = House::new().await;
        let running = bot(&house).await;
        let anna = house.fake.person(ANNA);
        talks(&anna).await;
        house.fake.fails("deleteMessages", None, fault, 1);
        anna.presses("Ja, wis alles");
        let goodbye = anna.sees().await;
        house.fake.calls("deleteMessages", 1).await;
        running.dies(&house.disk).await;
        house.fake.recovers();
        let again = bot(&house).await;
        house.fake.nothing_happens().await;
        is_forgotten(&house, again, ANNA).await;
        assert_eq!(anna.screen().iter().map(|it| it.id).collect::<Vec<_>>(), [goodbye.id]);
        assert_eq!(anna.sent(), [""; 0]);
    }
}

#[tokio::test]
async fn who_closed_the_chat_is_forgotten_all_the_same() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let anna = house.fake.person(ANNA);
    talks(&anna).await;
    house.fake.fails("deleteMessages", None, Fault::Refuse("Bad Request: chat not found"), 1);
    anna.presses("Ja, wis alles");
    anna.sees().await;
    is_forgotten(&house, bot, ANNA).await;
}

#[tokio::test]
async fn after_a_call_nothing_of_the_caller_stands_there() {
    let house = House::new().await;
    let bot = bot(&house).await;
    let bea = house.fake.person(9);
    says(&bea, "/start").await;
    says(&bea, "/desk").await;
    says(&bea, "mw 77, weduwe, Meppel").await;
    bea.sees().await;
    says(&bea, "ook doof").await;
    bea.sees().await;
    bea.types("nieuwe beller");
    let fresh = bea.sees().await;
    house
        .fake
        .until("a clean desk", |world| {
            let calls = world.journal.of("deleteMessages");
            calls.iter().any(|call| call.status == 200).then_some(())
        })
        .await;
    bot.stops().await.unwrap();
    let screen: Vec<String> = bea.screen().into_iter().map(|shown| shown.text).collect();
    assert!(
        screen.iter().all(|text| !text.contains("77") && !text.contains("Meppel")),
        "{screen:?}"
    );
    assert!(screen.contains(&fresh.text));
    assert!(bea.sent().iter().all(|text| !text.contains("77") && !text.contains("doof")));
}
