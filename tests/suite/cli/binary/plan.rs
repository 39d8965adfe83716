//! A plan with the real binary: killed after every step, it goes on where it was, and the reminder is still set.

use super::process::{Door, Home, Process};
use crate::support::fake_api::{Person, Shown};

async fn killed(home: &Home, bot: Process) -> Process {
    bot.kill();
    home.fake.change(|world| world.journal.clear());
    let bot = home.start(Door::Polling);
    home.fake.calls("getUpdates", 1).await;
    bot
}

/// Waits for this; what was on its way at a kill may come twice.
async fn hears(person: &Person, part: &str) -> Shown {
    loop {
        let shown = person.sees().await;
        if shown.text.contains(part) {
            return shown;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plan_goes_on_after_a_kill_at_each_step_and_its_reminder_stays_set() {
    let home = Home::new().await;
    let anna = home.fake.person(7);
    let mut bot = home.start(Door::Polling);
    anna.types("vrouw van 67, houdt van honden, Zwolle");
    let mut shown = hears(&anna, "Zwolle").await;
    let steps = [
        ("Laat zien wat past", "Dit past bij u"),
        ("Meer over OOPOEH", "0800 8011"),
        ("Dit wil ik proberen", "Wat maakt het lastig"),
        ("Niets, het lukt zo", "Welke stap"),
        ("Bellen", "Wanneer gaat u dat doen?"),
        ("Morgen", "Na welk moment"),
        ("Na de koffie", "Zal ik u eraan herinneren?"),
        ("Ja, herinner mij", "Ik herinner u morgen om 11 uur."),
    ];
    for (label, answer) in steps {
        bot = killed(&home, bot).await;
        anna.presses_on(&shown, label);
        shown = hears(&anna, answer).await;
    }
    let bot = killed(&home, bot).await;
    anna.types("/plan");
    let plan = hears(&anna, "Ik herinner u morgen om 11 uur.").await;
    assert!(plan.text.contains("Uw plan: bellen, morgen na de koffie."), "{plan:?}");
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}
