//! The volunteers' desk through the real adapter: open for who is on the list, at every update.

use super::house::House;
use crate::support::fake_api::Shown;

#[tokio::test]
async fn the_desk_is_open_for_a_volunteer_and_for_nobody_else_also_by_an_old_button() {
    let house = House::new().await;
    let mut config = house.config();
    config.volunteers.insert(7);
    let bot = house.conversing_bot(config).await;
    let (anna, bob) = (house.fake.person(7), house.fake.person(8));
    anna.types("/desk");
    anna.sees().await;
    anna.types("mw 82, weduwe, Zwolle");
    let list = anna.sees().await;
    assert!(list.text.contains("82 jaar"), "{}", list.text);
    folded(&anna.sees().await);
    bob.types("/desk");
    let refused = bob.sees().await.text;
    bob.types("/bestaatniet");
    let unknown = bob.sees().await.text;
    assert_eq!(refused.lines().next(), unknown.lines().next());
    bot.stops().await.unwrap();

    // The same store, but she is not on the list any more.
    let bot = house.conversing_bot(house.config()).await;
    anna.presses_on(&list, "Nieuwe beller");
    house.fake.calls("answerCallbackQuery", 1).await;
    assert!(!anna.sees().await.text.contains("beller"));
    anna.types("/desk");
    assert_eq!(anna.sees().await.text.lines().next(), unknown.lines().next());
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn one_list_is_open_at_a_time_and_it_stands_under_what_was_typed_last() {
    let house = House::new().await;
    let mut config = house.config();
    config.volunteers.insert(7);
    let bot = house.conversing_bot(config.clone()).await;
    let anna = house.fake.person(7);
    anna.types("/desk");
    let first = anna.sees().await;
    anna.types("mw 82, weduwe, Zwolle");
    let second = anna.sees().await;
    assert_ne!(second.id, first.id);
    assert_eq!(folded(&anna.sees().await), first.id);
    // A tap changes the list where it stands.
    anna.presses("Wijzig");
    assert_eq!(anna.sees().await.id, second.id);
    bot.stops().await.unwrap();

    // Which list is open outlives a restart.
    let bot = house.conversing_bot(config).await;
    anna.types("ook doof");
    let third = anna.sees().await;
    assert!(third.id > second.id && !third.labels().is_empty());
    let gone = anna.sees().await;
    assert_eq!(folded(&gone), second.id);
    assert!(!gone.text.contains("weduwe") && !gone.text.contains("Zwolle"), "{gone:?}");
    anna.has_seen_all();
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_tells_of_a_caller_can_be_neither_forwarded_nor_saved_and_what_is_to_be_sent_can() {
    let house = House::new().await;
    let mut config = house.config();
    config.volunteers.insert(7);
    let bot = house.conversing_bot(config).await;
    let anna = house.fake.person(7);
    anna.types("hallo");
    assert!(!anna.sees().await.protected, "she is a resident as well");
    anna.types("/desk");
    assert!(anna.sees().await.protected);
    anna.types("mw 82, weduwe, Zwolle");
    let list = anna.sees().await;
    assert!(list.protected && list.text.contains("82 jaar"), "{list:?}");
    folded(&anna.sees().await);
    anna.types("1");
    assert!(anna.sees().await.protected);
    folded(&anna.sees().await);
    anna.presses("Tekst om te sturen");
    let text = anna.sees().await;
    assert!(!text.protected && text.labels().is_empty() && !text.text.contains("82"), "{text:?}");
    bot.stops().await.unwrap();
}

/// The message that became one line without buttons.
#[track_caller]
fn folded(shown: &Shown) -> i64 {
    assert!(shown.labels().is_empty() && shown.text.lines().count() == 1, "{shown:?}");
    shown.id
}
