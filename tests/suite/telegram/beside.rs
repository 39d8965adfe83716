//! What comes beside the text: contacts, what is kept in sight, the button for one's place, a menu, a photo. Each may
//! fail for ever, and holds nothing up.

use std::time::Duration;

use serde_json::json;

use super::house::House;
use crate::support::fake_api::{Fault, Person, Shown, World};

/// Waits for a message with these words.
async fn sees(person: &Person, words: &str) -> Shown {
    loop {
        let shown = person.sees().await;
        if shown.text.contains(words) {
            return shown;
        }
    }
}

/// Anna plans to call OOPOEH tomorrow.
async fn plans(anna: &Person) -> Shown {
    anna.types("vrouw van 67, houdt van honden, Zwolle");
    anna.presses_when_seen("Laat zien wat past").await;
    anna.presses_when_seen("Meer over OOPOEH").await;
    anna.presses_when_seen("Dit wil ik proberen").await;
    anna.presses_when_seen("Niets, het lukt zo").await;
    anna.presses_when_seen("Bellen").await;
    anna.presses_when_seen("Morgen").await;
    anna.presses_when_seen("Na de koffie").await;
    sees(anna, "Uw plan: bellen, morgen na de koffie.").await
}

#[tokio::test]
async fn the_chosen_step_stays_in_sight_until_it_is_done() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    let plan = plans(&anna).await;
    is_pinned(&house, plan.id).await;

    // What is pressed on it opens below it: it stays the plan.
    anna.presses_on(&plan, "Terug naar de lijst");
    let list = sees(&anna, "Dit past bij u").await;
    assert!(!list.is_edit && list.id != plan.id, "{list:?}");
    anna.types("/plan");
    let again = sees(&anna, "Uw plan: bellen").await;
    is_pinned(&house, again.id).await;

    anna.presses_on(&again, "Het is gelukt");
    sees(&anna, "Hoe").await;
    nothing_is_pinned(&house).await;
    bot.stops().await.unwrap();
}

/// Waits until this message of Anna's chat is kept in sight, and no other one.
async fn is_pinned(house: &House, id: i64) {
    let is_it = |shown: &[&Shown]| matches!(shown, [shown] if shown.id == id);
    house.fake.until("a pin", |world| is_it(&world.pinned(7)).then_some(())).await;
}

async fn nothing_is_pinned(house: &House) {
    let world = |world: &mut World| world.pinned(7).is_empty().then_some(());
    house.fake.until("nothing in sight", world).await;
}

#[tokio::test]
async fn what_is_wiped_is_not_kept_in_sight() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    let plan = plans(&anna).await;
    is_pinned(&house, plan.id).await;
    anna.types("/wis");
    anna.presses_when_seen("Ja, wis alles").await;
    sees(&anna, "Alles is weg.").await;
    nothing_is_pinned(&house).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn numbers_come_as_cards_for_ones_own_list() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types("/hulp");
    sees(&anna, "088 0767 000").await;
    anna.presses("Bewaar deze hulplijnen");
    let words = sees(&anna, "De Luisterlijn: 088 0767 000").await;
    assert!(!words.is_edit, "the numbers still stand there");
    let card = anna.sees().await;
    let vcard = card.contact.unwrap();
    assert!(
        vcard.contains("FN:De Luisterlijn\r\n") && vcard.contains(":0880767000\r\n"),
        "{vcard}"
    );
    assert!(anna.sees().await.contact.unwrap().contains("113"));
    bot.stops().await.unwrap();
}

/// What stands on the button below Anna's text field.
fn button(house: &House) -> Option<String> {
    house.fake.look(|world| world.location_button(7).map(str::to_owned))
}

#[tokio::test]
async fn the_button_for_ones_place_stands_while_the_place_is_asked() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types("/start");
    let mut shown = anna.sees().await;
    while !shown.text.contains("In welke plaats woont u?") {
        assert_eq!(button(&house), None);
        let label = ["Beginnen", "Nee, sla ze over", "Overslaan"]
            .into_iter()
            .find(|label| shown.labels().contains(label));
        if let Some(label) = label {
            anna.presses_on(&shown, label);
        }
        shown = anna.sees().await;
    }
    let stands = |world: &mut World| world.location_button(7).map(|_| ());
    house.fake.until("the button", stands).await;
    anna.presses_on(&shown, "Waarom?");
    sees(&anna, "in de buurt").await;
    assert_eq!(button(&house).as_deref(), Some("Mijn plek sturen"));

    anna.sends(json!({"location": {"latitude": 52.5168, "longitude": 6.0830}}));
    let next = anna.sees().await;
    assert!(!next.is_edit && !next.text.contains("In welke plaats"), "{next:?}");
    assert_eq!(button(&house), None, "it is gone before the next question");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_sent_beside_a_text_is_given_up_and_holds_nothing_up() {
    for fault in [Fault::Page, Fault::NotFound, Fault::Refuse("Bad Request: no"), Fault::TooMany(0)]
    {
        let house = House::new().await;
        for method in ["sendContact", "pinChatMessage", "unpinChatMessage"] {
            house.fake.fails(method, None, fault.clone(), usize::MAX);
        }
        let bot = house.conversing_bot(house.config()).await;
        let anna = house.fake.person(7);
        let plan = plans(&anna).await;
        anna.types("/hulp");
        sees(&anna, "088 0767 000").await;
        anna.presses("Bewaar deze hulplijnen");
        sees(&anna, "De Luisterlijn: 088 0767 000").await;
        anna.presses_on(&plan, "Het is gelukt");
        sees(&anna, "Hoe").await;
        anna.types("/wis");
        anna.presses_when_seen("Ja, wis alles").await;
        sees(&anna, "Alles is weg.").await;
        bot.stops().await.unwrap();
        let (contacts, pins) =
            (house.fake.called("sendContact"), house.fake.called("pinChatMessage"));
        assert!((2..=6).contains(&contacts.len()), "{fault:?}: {}", contacts.len());
        assert!((1..=3).contains(&pins.len()), "{fault:?}: {}", pins.len());
    }
}

#[tokio::test]
async fn the_bot_gets_a_menu_and_a_photo_where_it_has_none_and_serves_without() {
    let house = House::new().await;
    let bot = house.bot().await;
    house.fake.until("a photo", |world| (world.photos.len() == 1).then_some(())).await;
    let menu = house.fake.calls("setChatMenuButton", 1).await;
    assert_eq!(menu[0].fields["menu_button"], json!({"type": "commands"}));
    bot.stops().await.unwrap();

    // It has one now: an operator may have chosen it.
    let bot = house.bot().await;
    house.fake.calls("getUserProfilePhotos", 2).await;
    let anna = house.fake.person(7);
    anna.types("dag");
    anna.sees().await;
    assert_eq!(house.fake.called("setMyProfilePhoto").len(), 1);
    bot.stops().await.unwrap();

    let house = House::new().await;
    for method in ["setChatMenuButton", "getUserProfilePhotos", "setMyProfilePhoto"] {
        house.fake.fails(method, None, Fault::NotFound, usize::MAX);
    }
    let bot = house.bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn help_is_red_the_next_step_is_blue_and_a_card_goes_to_a_chosen_chat() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    anna.types("OOPOEH");
    let card = sees(&anna, "0800 8011").await;
    let buttons: Vec<&serde_json::Value> = card.markup["inline_keyboard"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row.as_array().unwrap())
        .collect();
    let labelled = |label: &str| *buttons.iter().find(|button| button["text"] == label).unwrap();
    assert_eq!(labelled("Nu hulp nodig")["style"], "danger");
    assert_eq!(labelled("Dit wil ik proberen")["style"], "primary");
    assert_eq!(labelled("Kopieer nummer")["copy_text"]["text"], "0800 8011");
    let chosen = &labelled("Stuur dit aan iemand")["switch_inline_query_chosen_chat"];
    let offered = anna.asks_elsewhere(chosen["query"].as_str().unwrap()).await;
    assert_eq!(offered.cards[0].title, "OOPOEH");
    assert!(card.html.contains("<blockquote expandable>Onderzoek: "), "{}", card.html);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_server_that_refuses_what_is_new_gets_the_text_and_its_plain_buttons() {
    let house = House::new().await;
    let bot = house.conversing_bot(house.config()).await;
    let anna = house.fake.person(7);
    house.fake.fails(
        "sendMessage",
        None,
        Fault::Refuse("Bad Request: can't parse reply markup"),
        1,
    );
    anna.types("OOPOEH");
    let card = sees(&anna, "0800 8011").await;
    let plain = card.markup.to_string();
    assert!(!plain.contains("style") && !plain.contains("switch_inline"), "{plain}");
    assert!(card.labels().contains(&"Stuur dit aan iemand"), "{:?}", card.labels());
    assert!(anna.sees_within(Duration::from_millis(1)).await.is_none());
    bot.stops().await.unwrap();
}
