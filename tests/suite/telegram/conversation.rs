//! The real conversation through the real adapter: whatever it says must be to Telegram's liking.

use aanspraak::exchange::Exchange;

use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::Person;

/// Who talks here presses and types as one who does not know the bot would.
async fn opened(house: &House) -> (Bot, Person) {
    let exchange = Exchange::new(content(), house.store().await);
    let bot = Bot::start(house.config(), exchange);
    let anna = house.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    (bot, anna)
}

#[tokio::test]
async fn a_talk_by_buttons_alone_goes_on_and_on() {
    let house = House::new().await;
    let (bot, anna) = opened(&house).await;
    let mut pressed = Vec::new();
    for step in 0..30 {
        let screen = anna.screen();
        let newest = screen.iter().rev().find(|shown| !shown.rows.is_empty());
        let Some(newest) = newest else { panic!("no button after {pressed:?}") };
        let labels = newest.labels();
        let label = labels[step % labels.len()].to_owned();
        anna.presses_on(newest, &label);
        pressed.push(label);
        let number = pressed.len();
        house.fake.calls("answerCallbackQuery", number).await;
        house
            .fake
            .until(&format!("an answer to {pressed:?}"), |world| {
                (world.updates.waiting() == 0).then_some(())
            })
            .await;
    }
    bot.stops().await.unwrap();
    assert!(anna.unseen() > 10, "{pressed:?}");
}

#[tokio::test]
async fn a_talk_by_typed_words_is_answered_each_time() {
    let house = House::new().await;
    let (bot, anna) = opened(&house).await;
    for words in ["ja", "vrouw van 82, weduwe", "ik houd van dieren", "Zwolle", "/terug", "/help"] {
        anna.types(words);
        assert_ne!(anna.sees().await.text, "", "{words}");
        while anna.unseen() > 0 {
            anna.sees().await;
        }
    }
    bot.stops().await.unwrap();
}

/// Telegram answers an edit that changes nothing with an error, and nobody sees anything.
#[tokio::test]
async fn the_button_for_help_shows_a_new_message_each_time_also_on_an_old_one() {
    let house = House::new().await;
    let (bot, anna) = opened(&house).await;
    let first = anna.screen().last().unwrap().clone();
    let mut before = first.clone();
    for pressed in [&first, &first] {
        anna.presses_on(pressed, "Nu hulp nodig");
        let shown = anna.sees().await;
        assert!(!shown.is_edit && shown.id != before.id, "{shown:?}");
        assert!(shown.text.contains("113 Zelfmoordpreventie"), "{}", shown.text);
        assert_ne!(shown.text, before.text);
        before = shown;
    }
    anna.presses_on(&before, "Nu hulp nodig");
    let third = anna.sees().await;
    assert!(!third.is_edit && third.text != before.text, "{}", third.text);
    bot.stops().await.unwrap();
}
