//! A reminder that somebody asked for: it comes once, by day, after every crash; and the text to send can be
//! copied.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

use super::follow_up::{begun, bot, clock, looked, second, sees};
use crate::support::fake_api::{Fault, Person};

const REMINDED: &str = "U vroeg mij om u te herinneren.";

/// Anna plans to call tomorrow at ten, and asks to be reminded.
async fn plans(anna: &Person) {
    anna.types("vrouw van 67, houdt van honden, Zwolle");
    anna.presses_when_seen("Laat zien wat past").await;
    anna.presses_when_seen("Meer over OOPOEH").await;
    anna.presses_when_seen("Dit wil ik proberen").await;
    anna.presses_when_seen("Niets, het lukt zo").await;
    anna.presses_when_seen("Bellen").await;
    sees(anna, "Wanneer gaat u dat doen?").await;
    anna.types("morgen om 10 uur");
    anna.presses_when_seen("Ja, herinner mij").await;
    sees(anna, "Ik herinner u morgen om 10 uur.").await;
}

#[tokio::test]
async fn who_asked_for_a_reminder_gets_it_once_by_day_also_when_the_bot_was_away() {
    clock!(NOW, LOOKS, clock);
    let (_, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    plans(&anna).await;
    NOW.store(second("2026-11-24T09:59:00+01:00"), Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();

    // The moment came while nobody was there, and it is night when the bot is back.
    NOW.store(second("2026-11-25T03:00:00+01:00"), Ordering::SeqCst);
    let running = bot(&house, clock).await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    NOW.store(second("2026-11-25T09:31:00+01:00"), Ordering::SeqCst);
    let reminder = sees(&anna, REMINDED).await;
    assert!(!reminder.is_edit, "nobody notices an old message that changes");
    assert!(reminder.text.contains("0800 8011"), "{reminder:?}");

    anna.presses("Nee, niet gelukt");
    sees(&anna, "Wat zat er in de weg?").await;
    anna.types("ik durfde niet");
    let smaller = sees(&anna, "Een kleinere stap is ook een stap.").await;
    assert!(smaller.labels().contains(&"Een tekst sturen"), "{smaller:?}");
    NOW.store(second("2026-12-20T12:00:00+01:00"), Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn a_reminder_that_was_on_its_way_at_a_crash_comes_after_it() {
    clock!(NOW, LOOKS, clock);
    let (_, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    plans(&anna).await;
    let sent = house.fake.called("sendMessage").len();
    house.fake.fails("sendMessage", None, Fault::Hang, 1);
    NOW.store(second("2026-11-24T10:00:00+01:00"), Ordering::SeqCst);
    house.fake.calls("sendMessage", sent + 1).await;
    running.dies(&house.disk).await;
    anna.has_seen_all();

    let running = bot(&house, clock).await;
    sees(&anna, REMINDED).await;
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn nothing_comes_after_stop_with_reminding_and_after_wis() {
    clock!(NOW, LOOKS, clock);
    let (_, house, running) = begun(&NOW, clock).await;
    let (anna, bea) = (house.fake.person(7), house.fake.person(8));
    plans(&anna).await;
    anna.types("stop maar met herinneren");
    sees(&anna, "Ik herinner u niet.").await;
    plans(&bea).await;
    bea.types("/wis");
    bea.presses_when_seen("Ja, wis alles").await;
    sees(&bea, "Alles is weg.").await;
    NOW.store(second("2026-11-24T10:30:00+01:00"), Ordering::SeqCst);
    looked(&house, &LOOKS).await;
    anna.has_seen_all();
    bea.has_seen_all();
    running.stops().await.unwrap();
}

#[tokio::test]
async fn the_text_to_send_is_copied_by_a_tap() {
    clock!(NOW, LOOKS, clock);
    let (_, house, running) = begun(&NOW, clock).await;
    let anna = house.fake.person(7);
    plans(&anna).await;
    anna.presses("De tekst om te sturen");
    let shown = sees(&anna, "Deze tekst kunt u sturen.").await;
    assert!(shown.text.contains("Bellen vind ik lastig."), "{shown:?}");
    let sent = house.fake.called("editMessageText");
    let html = format!("{:?}", sent.last().unwrap());
    assert!(html.contains("copy_text") && html.contains("Goedemorgen"), "{html}");
    running.stops().await.unwrap();
}
