//! `kill -9` while people erase everything: afterwards nothing of theirs stands on the screen or in the store,
//! but what was on its way at a kill.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use rand::{Rng, SeedableRng, rngs::StdRng};
use tokio::time::sleep;

use super::process::{Door, Home};
use crate::support::fake_api::{Person, Shown};
use crate::support::options::{asked, tell};

/// So many people talk at the same time.
const PEOPLE: i64 = 12;
/// How long a person waits for a bot that is being started again and again.
const PATIENCE: Duration = Duration::from_mins(2);

#[derive(Default)]
struct Watch {
    is_over: AtomicBool,
    next: AtomicI64,
    erased: AtomicUsize,
}

/// Waits until the bot says this.
async fn hears(person: &Person, part: &str) -> Shown {
    loop {
        let shown = person.sees_within(PATIENCE).await;
        let Some(shown) = shown else { panic!("waited in vain for {part:?}") };
        if shown.text.contains(part) {
            return shown;
        }
    }
}

/// Talks that end with everything erased, one after the other; gives who talked and what stays.
async fn talks(home: &Home, watch: &Watch) -> Vec<(Person, Shown)> {
    let mut all = Vec::new();
    while !watch.is_over.load(Ordering::SeqCst) {
        let anna = home.fake.person(5_000 + watch.next.fetch_add(1, Ordering::SeqCst));
        anna.types("/start");
        hears(&anna, "Ik ben Aanspraak").await;
        anna.types("vrouw van 82, weduwe");
        hears(&anna, "82").await;
        anna.types("/wis");
        hears(&anna, "Wilt u alles wissen").await;
        anna.presses("Ja, wis alles");
        let goodbye = hears(&anna, "Alles is weg").await;
        watch.erased.fetch_add(1, Ordering::SeqCst);
        all.push((anna, goodbye));
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_erased_stands_there_after_kills() {
    let rounds: usize = asked("CRASH_ROUNDS").and_then(|it| it.parse().ok()).unwrap_or(3);
    let (home, watch) = (Home::new().await, Watch::default());
    let mut rng = StdRng::seed_from_u64(7);
    let people = (0..PEOPLE).map(|_| talks(&home, &watch)).collect::<Vec<_>>();
    let kills = async {
        for _ in 0..rounds {
            let bot = home.start(Door::Polling);
            let before = watch.erased.load(Ordering::SeqCst);
            let more = || watch.erased.load(Ordering::SeqCst) > before;
            home.fake.within(PATIENCE, |_| more().then_some(())).await;
            sleep(Duration::from_millis(rng.random_range(0..300))).await;
            bot.kill();
        }
        let bot = home.start(Door::Polling);
        watch.is_over.store(true, Ordering::SeqCst);
        bot
    };
    let (people, bot) = tokio::join!(futures_util::future::join_all(people), kills);
    let people: Vec<_> = people.into_iter().flatten().collect();
    let late = tokio::time::Instant::now() + PATIENCE;
    while people.iter().any(|(person, _)| !person.sent().is_empty()) {
        assert!(tokio::time::Instant::now() < late, "messages of a person stay");
        sleep(Duration::from_millis(20)).await;
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());

    let on_their_way: usize = people
        .iter()
        .map(|(person, goodbye)| {
            let screen = person.screen();
            assert!(screen.iter().any(|shown| shown.id == goodbye.id), "the last answer stays");
            screen.iter().filter(|shown| !shown.text.contains("Alles is weg")).count()
        })
        .sum();
    tell(&format!("{rounds} kills, {} erased, {on_their_way} stayed", people.len()));
    // One reply of each chat can be on its way at a kill.
    assert!(on_their_way <= rounds * usize::try_from(PEOPLE).unwrap(), "{on_their_way}");
    let export = std::process::Command::new(crate::support::options::binary())
        .args(["export", "-", "--state"])
        .arg(home.path("state"))
        .output()
        .unwrap();
    assert!(export.status.success());
    assert_eq!(String::from_utf8_lossy(&export.stdout), "", "a record of somebody who was erased");
    assert!(!home.said().contains("panic"), "{}", home.said());
}
