//! What goes wrong between the bot and Telegram.

use std::time::Duration;

use aanspraak::telegram::{Count, ServeError};

use super::{echo::turns, house::House, logs};
use crate::support::fake_api::Fault;

/// A reply arrives once, whatever happens to it on the way.
async fn arrives_once(method: &str, fault: Fault, times: usize) {
    let house = House::new().await;
    let mut config = house.config();
    // Only a request that hangs needs this long, so that a slow machine is no fault.
    config.timing.request = Duration::from_secs(3);
    let bot = house.bot_with(config).await;
    let anna = house.fake.person(7);
    house.fake.fails(method, Some(7), fault.clone(), times);
    anna.types("dag");
    let said = anna.sees().await;
    assert_eq!(said.text, "u zei: dag", "{method} {fault:?}");
    anna.presses("Meer");
    assert_eq!(anna.sees().await.text, "gekozen: meer", "{method} {fault:?}");
    bot.stops().await.unwrap();
    assert_eq!(anna.unseen(), 0, "{method} {fault:?}");
}

#[tokio::test]
async fn a_new_message_arrives_through_server_errors_and_cut_connections() {
    for fault in [Fault::Broken, Fault::Page, Fault::CutBefore, Fault::Unauthorized] {
        arrives_once("sendMessage", fault, 3).await;
    }
}

#[tokio::test]
async fn an_edit_arrives_through_server_errors_and_cut_connections() {
    // An edit whose answer was lost is "not modified" the second time.
    for fault in [Fault::Broken, Fault::Page, Fault::CutBefore, Fault::CutAfter] {
        arrives_once("editMessageText", fault, 3).await;
    }
}

#[tokio::test]
async fn a_reply_waits_as_long_as_telegram_asks() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::TooMany(1), 1);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    let calls = house.fake.called("sendMessage");
    assert_eq!(calls.len(), 2);
    assert!(calls[1].at - calls[0].at >= Duration::from_secs(1));
    assert_eq!(bot.counts.get(Count::HeldBack), 1);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_reply_is_sent_again_when_no_answer_comes() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.request = Duration::from_secs(1);
    let bot = house.bot_with(config).await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", None, Fault::Hang, 1);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_message_whose_answer_was_lost_comes_twice_rather_than_not() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", None, Fault::CutAfter, 1);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn fetching_goes_on_after_every_kind_of_failure() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("haal 0");
    anna.sees().await;
    let faults = [
        Fault::Broken,
        Fault::Page,
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::Conflict,
        Fault::TooMany(1),
        Fault::Refuse("Bad Request: something new"),
    ];
    for (index, fault) in faults.into_iter().enumerate() {
        house.fake.fails("getUpdates", None, fault.clone(), 2);
        let text = format!("haal {}", index + 1);
        anna.types(&text);
        assert_eq!(anna.sees().await.text, format!("u zei: {text}"), "{fault:?}");
        assert_eq!(turns(&text), 1, "{fault:?}");
    }
    let failed = || bot.counts.get(Count::FetchFailed) == 14;
    house.fake.until("all failures", |_| failed().then_some(())).await;
    assert_eq!(bot.counts.get(Count::Conflicts), 2);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn pauses_between_failed_requests_for_updates_grow_but_not_beyond_the_longest() {
    let house = House::new().await;
    let mut config = house.config();
    config.timing.longest_pause = Duration::from_millis(80);
    house.fake.fails("getUpdates", None, Fault::Broken, 12);
    let bot = house.bot_with(config).await;
    let calls = house.fake.calls("getUpdates", 13).await;
    let pauses: Vec<Duration> = calls.windows(2).map(|two| two[1].at - two[0].at).collect();
    assert!(pauses[8..].iter().all(|pause| *pause >= Duration::from_millis(40)), "{pauses:?}");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn requests_for_updates_that_are_answered_with_none_at_once_come_with_growing_pauses() {
    let house = House::new().await;
    house.fake.fails("getUpdates", None, Fault::Tells("[]"), 12);
    let bot = house.bot().await;
    let calls = house.fake.calls("getUpdates", 13).await;
    let pauses: Vec<Duration> = calls.windows(2).map(|two| two[1].at - two[0].at).collect();
    assert!(pauses[8..].iter().all(|pause| *pause >= Duration::from_millis(25)), "{pauses:?}");
    let anna = house.fake.person(7);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_reply_is_sent_once_whatever_telegram_tells_of_it() {
    for told in ["null", "true", "{}", r#"{"message_id":"x"}"#] {
        let house = House::new().await;
        let bot = house.bot().await;
        let anna = house.fake.person(7);
        for method in ["sendMessage", "editMessageText", "sendDocument"] {
            house.fake.fails(method, None, Fault::Tells(told), usize::MAX);
        }
        anna.types("/file");
        anna.sees().await;
        assert!(anna.sees().await.file.is_some(), "{told}");
        anna.types("dag");
        anna.sees().await;
        anna.presses("Meer");
        assert_eq!(anna.sees().await.text, "gekozen: meer", "{told}");
        bot.stops().await.unwrap();
        anna.has_seen_all();
    }
}

#[tokio::test]
async fn a_start_while_telegram_is_away_waits_for_it() {
    for fault in [Fault::Broken, Fault::Page, Fault::CutBefore, Fault::TooMany(1)] {
        let house = House::new().await;
        let anna = house.fake.person(7);
        anna.types("dag");
        house.fake.fails("getMe", None, fault.clone(), 2);
        house.fake.fails("deleteWebhook", None, fault, 2);
        let bot = house.bot().await;
        assert_eq!(anna.sees().await.text, "u zei: dag");
        bot.stops().await.unwrap();
    }
}

#[tokio::test]
async fn a_refused_token_ends_at_once() {
    let house = House::new().await;
    for token in ["1:wrong", "no-token"] {
        let mut config = house.config();
        config.token = aanspraak::telegram::Token(token.to_owned());
        let bot = house.bot_with(config).await;
        assert!(matches!(bot.ends().await, Err(ServeError::Token)), "{token}");
    }
}

#[tokio::test]
async fn a_token_that_is_taken_back_ends_the_bot() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    anna.sees().await;
    house.fake.fails("getUpdates", None, Fault::Unauthorized, 1);
    anna.types("/silent");
    assert!(matches!(bot.ends().await, Err(ServeError::Token)));
}

#[tokio::test]
async fn an_address_that_is_none_is_told_before_anything_is_tried() {
    let house = House::new().await;
    let mut config = house.config();
    config.api_url = "api telegram".to_owned();
    let bot = house.bot_with(config).await;
    assert!(matches!(bot.ends().await, Err(ServeError::ApiUrl(_))));
}

#[tokio::test]
async fn what_telegram_refuses_for_good_is_dropped_and_the_next_reply_goes() {
    logs::keep();
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::Refuse("Bad Request: geheimwoord-400"), 2);
    anna.types("dag geheimwoord-400");
    anna.types("daarna");
    assert_eq!(anna.sees().await.text, "u zei: daarna");
    assert_eq!(bot.counts.get(Count::Refused), 1);
    bot.stops().await.unwrap();
    anna.has_seen_all();
    assert!(!logs::logged().contains("geheimwoord-400"));
}

#[tokio::test]
async fn buttons_that_telegram_refuses_do_not_take_the_text_with_them() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::Refuse("Bad Request: BUTTON_DATA_INVALID"), 1);
    anna.types("dag");
    let said = anna.sees().await;
    assert_eq!((said.text.as_str(), said.labels()), ("u zei: dag", vec![]));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_edit_that_is_not_possible_becomes_a_new_message() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    let said = anna.sees().await;
    for words in ["Bad Request: message can't be edited", "Bad Request: MESSAGE_ID_INVALID"] {
        house.fake.fails("editMessageText", Some(7), Fault::Refuse(words), 1);
        anna.presses_on(&said, "Meer");
        let again = anna.sees().await;
        assert!(!again.is_edit && again.text == "gekozen: meer", "{again:?}");
    }
    // The message is gone: the person cleared the chat, or it is too old to be read.
    anna.clears();
    anna.presses_data(said.id, "oud");
    assert_eq!(anna.sees().await.text, "gekozen: oud");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn pressing_what_changes_nothing_is_no_failure() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    anna.sees().await;
    anna.presses("Meer");
    anna.sees().await;
    anna.presses("Zelfde");
    anna.types("daarna");
    assert_eq!(anna.sees().await.text, "u zei: daarna");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_press_that_is_too_old_to_be_answered_still_counts() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    anna.sees().await;
    house.fake.presses_expire();
    anna.presses("Meer");
    assert_eq!(anna.sees().await.text, "gekozen: meer");
    house.fake.calls("answerCallbackQuery", 1).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_server_is_named() {
    let house = House::new().await;
    let elsewhere = Fault::Redirect("https://elders.example/bot123:geheim/getMe");
    house.fake.fails("getMe", None, elsewhere, 1);
    let told = house.bot_with(house.config()).await.ends().await.unwrap_err().to_string();
    assert!(told.contains("redirects to https://elders.example;"), "{told}");
    assert!(!told.contains("geheim"), "{told}");
}

#[tokio::test]
async fn a_reply_behind_a_redirect_is_kept_and_arrives() {
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    house.fake.fails("sendMessage", Some(7), Fault::Redirect("/elders"), 2);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_the_server_says_of_the_bot_itself_is_told_as_it_is() {
    for (fault, wanted) in [
        (Fault::Refuse("Logged out"), "is logged out from the Bot API server"),
        (Fault::Refuse("Bad Request: what?"), "refuses to say who the bot is"),
        (Fault::NotFound, "the path of the address"),
        (Fault::Unauthorized, "refuses the token"),
    ] {
        let house = House::new().await;
        house.fake.fails("getMe", None, fault.clone(), 1);
        let told = house.bot_with(house.config()).await.ends().await.unwrap_err().to_string();
        assert!(told.contains(wanted), "{fault:?}: {told}");
    }
}

#[tokio::test]
async fn a_second_process_with_the_same_token_ends_one_of_the_two() {
    let house = House::new().await;
    let bot = house.bot().await;
    house.fake.fails("getUpdates", None, Fault::Conflict, 1_000);
    assert!(matches!(bot.ends().await, Err(ServeError::OtherInstance)));
}

#[tokio::test]
async fn that_replies_do_not_get_through_is_logged_once_and_so_is_the_end() {
    logs::keep();
    let house = House::new().await;
    let bot = house.bot().await;
    let anna = house.fake.person(7_700_123);
    house.fake.fails("sendMessage", None, Fault::Page, 3);
    anna.types("storing");
    anna.sees().await;
    bot.stops().await.unwrap();
    let logged = logs::logged();
    assert!(logged.contains("replies do not get through"), "{logged}");
    assert!(logged.contains("replies get through again"), "{logged}");
    assert!(!logged.contains("7700123"));
}
