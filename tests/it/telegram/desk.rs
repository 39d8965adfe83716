//! The volunteers' desk through the real adapter: open for who is on the list, at every update.

use super::house::House;

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
    assert!(list.labels().iter().any(|label| label.contains("82 jaar")), "{:?}", list.labels());
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
