//! Contacts and what is kept in sight, with the real binary killed while they are on their way: none is lost, and
//! none comes twice but what was in flight.

use std::time::Duration;

use rand::{Rng, SeedableRng, rngs::StdRng};
use tokio::time::sleep;

use super::process::{Door, Home, Process};
use crate::support::fake_api::{Person, Shown, World};
use crate::support::options::{asked, tell};

const ROUNDS: u64 = 2;

/// Waits for this; what was on its way at a kill may come twice.
async fn hears(person: &Person, part: &str) -> Shown {
    loop {
        let shown = person.sees().await;
        if shown.text.contains(part) {
            return shown;
        }
    }
}

/// Kills the bot within the time that a reply takes, and starts it again.
async fn killed(home: &Home, bot: Process, rng: &mut StdRng) -> Process {
    sleep(Duration::from_millis(rng.random_range(0..250))).await;
    bot.kill();
    home.start(Door::Polling)
}

async fn talks(home: &Home, mut bot: Process, id: i64, rng: &mut StdRng) -> Process {
    let anna = &home.fake.person(id);
    anna.types("OOPOEH");
    let card = hears(anna, "0800 8011").await;
    anna.presses_on(&card, "Bewaar in mijn contacten");
    bot = killed(home, bot, rng).await;
    home.fake.until("a contact", |world| (world.contacts(id) > 0).then_some(())).await;

    anna.presses_on(&card, "Dit wil ik proberen");
    let mut shown = hears(anna, "Wat maakt het lastig").await;
    for (label, answer) in [
        ("Niets, het lukt zo", "Welke stap"),
        ("Bellen", "Wanneer gaat u dat doen?"),
        ("Morgen", "Na welk moment"),
    ] {
        anna.presses_on(&shown, label);
        shown = hears(anna, answer).await;
    }
    anna.presses_on(&shown, "Na de koffie");
    bot = killed(home, bot, rng).await;
    let is_plan = |shown: &Shown| shown.text.contains("Uw plan: bellen, morgen na de koffie.");
    let in_sight = |world: &mut World| match world.pinned(id).as_slice() {
        [shown] if is_plan(shown) => Some((*shown).clone()),
        _ => None,
    };
    let plan = home.fake.until("the plan in sight", in_sight).await;
    anna.presses_on(&plan, "Het is gelukt");
    bot = killed(home, bot, rng).await;
    home.fake.until("nothing in sight", |world| world.pinned(id).is_empty().then_some(())).await;

    // What comes again comes before what is said from here on. Only a process that runs answers this: no reply
    // before it has these words, so the signal at the end reaches a process that waits for signals.
    anna.types("/opnieuw");
    hears(anna, "Voor wie zoekt u iets?").await;
    let contacts = home.fake.look(|world| world.contacts(id));
    assert!((1..=2).contains(&contacts), "{contacts} contacts: {:#?}", anna.screen());
    bot
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn contacts_and_pins_come_after_a_kill_at_any_moment() {
    let seed = asked("CRASH_SEED").and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| rand::rng().random());
    let rounds = asked("CRASH_ROUNDS").and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    tell(&format!("{} kills at the moments of CRASH_SEED={seed}", 3 * rounds));
    let mut rng = StdRng::seed_from_u64(seed);
    let home = Home::new().await;
    let mut bot = home.start(Door::Polling);
    for id in 0..rounds {
        bot = talks(&home, bot, 7_000 + i64::try_from(id).unwrap(), &mut rng).await;
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(!home.said().contains("panic"), "{}", home.said());
}
