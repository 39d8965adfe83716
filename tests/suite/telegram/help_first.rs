//! Help goes ahead of everything that waits: the card of an alarm, and the numbers to call.

use std::time::Duration;

use aanspraak::telegram::{Config, Count, Rate};
use serde_json::{Value, json};

use super::{
    house::{Bot, House},
    logs,
};
use crate::support::fake_api::{Fault, Person, Shown};

/// No test waits for so long: what the limit holds back does not come.
const HOUR: Duration = Duration::from_hours(1);
const ALARM: &str = "ik wil dood";

/// Five messages to a person, and then one an hour.
fn slow(house: &House) -> Config {
    let mut config = house.config();
    config.limits.person = Some(Rate { burst: 5, every: HOUR });
    config
}

/// The card of the alarm, in any of its wordings: said once more, it comes in other words.
fn is_card(shown: &Shown) -> bool {
    let first_words = [
        "Wat goed dat u dit opschrijft",
        "Dank u dat u blijft schrijven",
        "U hoeft dit niet alleen te dragen",
        "Blijf hier niet alleen mee",
    ];
    shown.text.contains("113") && first_words.iter().any(|words| shown.text.contains(words))
}

fn shows_numbers(shown: &Shown) -> bool {
    shown.text.contains("112") && shown.text.contains("113 Zelfmoordpreventie")
}

/// Waits for what the bot says until it is this, and tells how many other things came before it.
async fn comes_after(person: &Person, is_it: impl Fn(&Shown) -> bool) -> usize {
    let mut others = 0;
    while !is_it(&person.sees().await) {
        others += 1;
    }
    others
}

async fn all_is_done(house: &House) {
    house.fake.nothing_happens().await;
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
}

#[tokio::test]
async fn help_overtakes_seventy_waiting_replies() {
    for many in [20, 70] {
        let house = House::new().await;
        let bot = house.conversing_bot(slow(&house)).await;
        let anna = house.fake.person(7);
        for _ in 0..many {
            anna.types("hallo");
        }
        all_is_done(&house).await;
        anna.types(ALARM);
        assert!(comes_after(&anna, is_card).await <= 5);
        anna.types("/hulp");
        assert!(comes_after(&anna, shows_numbers).await <= 1);
        bot.dies(&house.disk).await;
    }
}

#[tokio::test]
async fn help_overtakes_what_waits_by_webhook_as_well() {
    let house = House::new().await;
    let bot = house.hooked_conversing_bot(slow(&house)).await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    for _ in 0..70 {
        anna.types("hallo");
        bea.types("hallo");
    }
    anna.types(ALARM);
    bea.types("/hulp");
    assert!(comes_after(&anna, is_card).await <= 5);
    assert!(comes_after(&bea, shows_numbers).await <= 5);
    bot.dies(&house.disk).await;
}

#[tokio::test]
async fn an_alarm_behind_the_link_of_an_invitation_is_heard() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types(&format!("/start team_aaaaaaaaaaaaaaaaaaaaaa {ALARM}"));
    assert!(is_card(&anna.sees().await));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn of_a_batch_of_one_hundred_help_is_sent_first_and_the_turns_stay_in_order() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    for number in 1..100 {
        anna.types(&format!("hallo {number}"));
    }
    anna.types(ALARM);
    let bot = house.conversing_bot(house.config()).await;
    assert!(is_card(&anna.sees().await));
    // All that was said before is one pile, which gets one answer: that it was too much.
    let others = comes_after(&anna, |shown| shown.text.contains("U schrijft sneller")).await;
    assert_eq!(others, 0);
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn help_does_not_wait_for_other_chats() {
    let house = House::new().await;
    let mut config = slow(&house);
    config.limits.chats_at_once = 1;
    config.limits.chats_waiting = 2;
    let bot = house.conversing_bot(config).await;
    let people: Vec<Person> = (1..=5).map(|id| house.fake.person(id)).collect();
    house.fake.fails("sendMessage", Some(1), Fault::TooMany(3_600), 1);
    people[0].types("hallo");
    house.fake.calls("sendMessage", 1).await;
    for person in &people[1..] {
        person.types("hallo");
    }
    all_is_done(&house).await;
    people[4].types(ALARM);
    assert!(is_card(&people[4].sees().await));
    people[3].types("/hulp");
    assert!(shows_numbers(&people[3].sees().await));
    bot.dies(&house.disk).await;
}

#[tokio::test]
async fn after_a_pause_that_telegram_asks_for_help_goes_first() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::TooMany(1), 1);
    for _ in 0..5 {
        anna.types("hallo");
        // One at a time: a pile would get one answer.
        all_is_done(&house).await;
    }
    anna.types(ALARM);
    assert!(is_card(&anna.sees().await));
    let calls = house.fake.called("sendMessage");
    assert!(calls[1].at - calls[0].at >= Duration::from_secs(1), "Telegram's pause is kept");
    for _ in 0..5 {
        anna.sees().await;
    }
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn help_does_not_wait_for_a_request_that_gets_no_answer() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.request = HOUR;
    let bot = house.conversing_bot(config).await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::Hang, 1);
    anna.types("hallo");
    house.fake.calls("sendMessage", 1).await;
    anna.types(ALARM);
    assert!(is_card(&anna.sees().await));
    bot.dies(&house.disk).await;
}

#[tokio::test]
async fn an_older_edit_does_not_take_the_place_of_help() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.request = HOUR;
    let bot = house.conversing_bot(config).await;
    let anna = house.fake.person(7);
    anna.types("/start");
    let welcome = anna.sees().await;
    house.fake.fails("editMessageText", Some(7), Fault::TooMany(1), 1);
    anna.presses_on(&welcome, "Beginnen");
    house.fake.calls("editMessageText", 1).await;
    anna.presses_on(&welcome, "Nu hulp nodig");
    assert!(shows_numbers(&anna.sees().await));
    anna.sees().await;
    bot.stops().await.unwrap();
    assert!(anna.screen().iter().any(shows_numbers), "{:#?}", anna.screen());
}

/// A photo, a film or a file with words under it.
fn with_caption(kind: &str, words: &str) -> Value {
    let file =
        json!({"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9, "duration": 3});
    let content = if kind == "photo" { json!([file]) } else { file };
    json!({kind: content, "caption": words})
}

/// A talk of somebody who has written more than the rate limit allows.
async fn above_the_limit(house: &House) -> (Bot, Person, Shown) {
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types("/start");
    let welcome = anna.sees().await;
    for _ in 0..80 {
        anna.types("hallo");
    }
    comes_after(&anna, |shown| shown.text.contains("U schrijft sneller")).await;
    all_is_done(house).await;
    anna.has_seen_all();
    (bot, anna, welcome)
}

#[tokio::test]
async fn an_alarm_in_a_caption_is_heard_above_the_rate_limit() {
    let house = House::new().await;
    let (bot, anna, _) = above_the_limit(&house).await;
    for kind in ["photo", "video", "document", "audio"] {
        anna.sends(with_caption(kind, ALARM));
        assert!(is_card(&anna.sees().await), "{kind}");
    }
    anna.edits(ALARM);
    assert!(is_card(&anna.sees().await));
    let origin = json!({"type": "hidden_user", "date": 1, "sender_user_name": "x"});
    anna.sends(json!({"text": ALARM, "forward_origin": origin}));
    assert!(is_card(&anna.sees().await));
    anna.types("nog iets");
    anna.sends(with_caption("photo", "een hond"));
    all_is_done(&house).await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn every_way_to_ask_for_help_is_heard_above_the_rate_limit() {
    let house = House::new().await;
    let (bot, anna, welcome) = above_the_limit(&house).await;
    let asking =
        ["/hulp", "/hulp@AanspraakTestBot", "/HULP", "/emergency", "help", "nu hulp nodig"];
    for words in asking {
        anna.types(words);
        assert!(shows_numbers(&anna.sees().await), "{words}");
    }
    anna.types("/help");
    assert!(anna.sees().await.text.contains("Zo werkt het"));
    anna.presses_on(&welcome, "Nu hulp nodig");
    assert!(shows_numbers(&anna.sees().await));
    anna.presses_on(&welcome, "Beginnen");
    all_is_done(&house).await;
    anna.has_seen_all();
    // The buttons of a card work too.
    anna.types("ik zie het niet meer zitten, het hoeft voor mij niet meer");
    let card = anna.sees().await;
    anna.presses_on(&card, "Nu hulp nodig");
    assert!(shows_numbers(&anna.sees().await));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_alarm_in_a_group_is_heard_above_the_rate_limit() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person_in(-100, 7);
    for _ in 0..80 {
        anna.types("/help@AanspraakTestBot bridge");
    }
    comes_after(&anna, |shown| shown.text.contains("U schrijft sneller")).await;
    anna.types(&format!("@AanspraakTestBot {ALARM}"));
    assert!(shows_numbers(&anna.sees().await));
    anna.types("/hulp");
    assert!(shows_numbers(&anna.sees().await));
    bot.stops().await.unwrap();
}

/// Anna, who has a file to get that Telegram refuses for ever in this way.
async fn gets_no_file(house: &House, anna: &Person, fault: Fault) {
    house.fake.fails("sendDocument", Some(7), fault, usize::MAX);
    for words in ["ja", "ik ben 82 en woon in Zwolle", "/gegevens"] {
        anna.types(words);
        anna.sees().await;
    }
    house.fake.calls("sendDocument", 1).await;
}

fn tells_of_the_file(shown: &Shown) -> bool {
    shown.text.contains("bestand") && shown.text.contains("niet")
}

#[tokio::test]
async fn a_file_that_telegram_refuses_for_ever_does_not_hold_back_help() {
    logs::keep();
    let faults = [
        Fault::Page,
        Fault::NotFound,
        Fault::Unauthorized,
        Fault::CutBefore,
        Fault::Refuse("Bad Request: geheimwoord-bestand"),
    ];
    for fault in faults {
        let house = House::new().await;
        let bot = house.conversing_bot(house.config()).await;
        let anna = house.fake.person(7);
        gets_no_file(&house, &anna, fault.clone()).await;
        anna.types(ALARM);
        comes_after(&anna, is_card).await;
        anna.types("/antwoorden");
        all_is_done(&house).await;
        bot.stops().await.unwrap();
        let screen = anna.screen();
        let told = screen.iter().filter(|shown| tells_of_the_file(shown)).count();
        assert_eq!(told, 1, "{fault:?}: {screen:#?}");
        assert!(house.fake.called("sendDocument").len() <= 5);
    }
    let logged = logs::logged();
    assert!(logged.contains("WARN") && logged.contains("a file was given up"), "{logged}");
    assert!(!logged.contains("geheimwoord-bestand"));
}

#[tokio::test]
async fn a_file_that_telegram_refuses_for_ever_does_not_hold_back_help_also_after_a_restart() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.pause = HOUR;
    config.timing.longest_pause = HOUR;
    let bot = house.conversing_bot(config.clone()).await;
    let anna = house.fake.person(7);
    gets_no_file(&house, &anna, Fault::Page).await;
    anna.types(ALARM);
    assert!(is_card(&anna.sees().await));
    anna.types("/hulp");
    assert!(shows_numbers(&anna.sees().await));
    bot.dies(&house.disk).await;

    // It is under way again, and help goes past it again.
    let tries = house.fake.called("sendDocument").len();
    let bot = house.conversing_bot(config).await;
    house.fake.calls("sendDocument", tries + 1).await;
    anna.types(ALARM);
    assert!(is_card(&anna.sees().await));
    bot.dies(&house.disk).await;

    let bot = house.conversing_bot(house.config()).await;
    assert!(tells_of_the_file(&anna.sees().await));
    anna.types("/antwoorden");
    anna.sees().await;
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_method_that_is_refused_for_ever_does_not_hold_back_help() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    house.fake.fails("editMessageText", None, Fault::Unauthorized, usize::MAX);
    anna.types("/start");
    let welcome = anna.sees().await;
    anna.presses_on(&welcome, "Nu hulp nodig");
    let help = anna.sees().await;
    assert!(shows_numbers(&help) && !help.is_edit);
    anna.presses_on(&welcome, "Beginnen");
    assert!(!anna.sees().await.is_edit);
    anna.types(ALARM);
    assert!(is_card(&anna.sees().await));
    assert_eq!(bot.counts.get(Count::Refused), 0);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_card_at_the_desk_is_not_folded_by_an_older_list() {
    let house = House::new().await;
    let mut config = house.config();
    config.volunteers.insert(7);
    let bot = house.conversing_bot(config).await;
    let anna = house.fake.person(7);
    anna.types("/desk");
    let first = anna.sees().await;
    house.fake.fails("sendMessage", Some(7), Fault::TooMany(1), 1);
    anna.types("mw 82, weduwe, Zwolle");
    house.fake.calls("sendMessage", 2).await;
    anna.types("zij zegt: ik wil dood");
    let card = anna.sees().await;
    assert!(card.text.contains("113"), "{card:?}");
    all_is_done(&house).await;
    bot.stops().await.unwrap();
    let open: Vec<i64> =
        anna.screen().iter().filter(|shown| !shown.labels().is_empty()).map(|it| it.id).collect();
    assert_eq!(open, [card.id], "{:#?}", anna.screen());
    assert!(open != [first.id]);
}
