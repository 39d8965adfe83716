//! `kill -9` at any moment, in the middle of many talks, and then the talks go on.
//!
//! `CRASH_ROUNDS=100 cargo test crash` kills as often; `CRASH_SEED=…` repeats the moments of an
//! earlier run, which tells its seed.

use std::{
    fs::File,
    io::Write as _,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use rand::{Rng, SeedableRng, rngs::StdRng};
use tokio::time::sleep;

use super::{
    desk_talker::DeskTalker,
    process::{Door, Home, Process},
    recordings,
    talker::Talker,
};
use crate::support::fake_api::{Fake, Person, Request, Shown, World};
use crate::support::options::{asked, tell};

/// A reply that takes longer than this while the bot lives will not come.
const PATIENCE: Duration = Duration::from_mins(2);
pub(super) const PEOPLE: i64 = 64;
pub(super) const ROUNDS: u64 = 3;
/// How many make plans beside them.
const PLANNERS: i64 = 6;
/// The volunteers.
const VOLUNTEERS: std::ops::Range<i64> = 100..104;
/// What comes beside a text, and what clears a screen: each must have happened in a run.
const BESIDE: [&str; 7] = [
    "sendContact",
    "sendVoice",
    "pinChatMessage",
    "unpinChatMessage",
    "deleteMessages",
    "createForumTopic",
    "deleteForumTopic",
];
/// How long a bot may take until it says something.
const LIFE: Duration = Duration::from_secs(10);

/// What happened in a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Talks that came to their end.
    pub(super) talks: u64,
    /// Presses and words.
    pub(super) updates: u64,
    /// Times that help was asked for in the middle of much else.
    pub(super) cries: u64,
    /// Replies that came twice because they were in flight at a crash.
    pub(super) repeated: u64,
    /// Replies that came twice and were not.
    pub(super) needless: u64,
    /// Updates without a reply.
    pub(super) unanswered: u64,
    /// Questions asked again, talks begun anew.
    pub(super) set_back: u64,
    /// Answers that the bot did not know, knew otherwise, or knew without being told.
    pub(super) lost: u64,
}

/// What all talkers share.
#[derive(Default)]
pub(super) struct Watch {
    pub(super) tally: Mutex<Tally>,
    harms: Mutex<Vec<String>>,
    pub(super) crashes: Mutex<Vec<Instant>>,
    /// Another process sends what a dead one left, seconds later, while the talk goes on: what was in flight comes
    /// again after any number of replies.
    repeats_late: bool,
    /// The longest time that this machine took for next to nothing.
    stall: Mutex<Duration>,
    pub(super) crashes_are_over: AtomicBool,
    pub(super) is_over: AtomicBool,
    next: AtomicI64,
}

impl Watch {
    pub(super) fn over_replicas() -> Self {
        Self { repeats_late: true, ..Self::default() }
    }

    /// Of how many of the last things shown one may come again, where usually it is one of `usual`.
    pub(super) fn span(&self, usual: usize) -> usize {
        if self.repeats_late { usize::MAX } else { usual }
    }

    pub(super) fn note(&self, note: impl FnOnce(&mut Tally)) {
        note(&mut self.tally.lock().unwrap());
    }

    pub(super) fn harm(&self, what: &str, shown: &Shown) {
        self.harm_in(&format!("{what}: {shown:?}"));
    }

    pub(super) fn harm_in(&self, what: &str) {
        self.harms.lock().unwrap().push(what.to_owned());
    }

    /// What a person is shown next. With crashes to come it is waited for: a machine that is at work with other things
    /// starts the bot for nothing, and it dies before it has said anything. What counts is that the last one answers.
    pub(super) async fn shows(&self, person: &Person) -> Option<Shown> {
        loop {
            // Who began to wait before the last crash waits once more.
            let is_last = !self.crashes_go_on();
            let shown = person.sees_within(PATIENCE).await;
            if shown.is_some() {
                return shown;
            }
            if is_last {
                self.note(|tally| tally.unanswered += 1);
                return None;
            }
        }
    }

    /// More crashes are to come.
    pub(super) fn crashes_go_on(&self) -> bool {
        !self.crashes_are_over.load(Ordering::SeqCst)
    }

    /// Nobody begins anything new.
    pub(super) fn is_over(&self) -> bool {
        self.is_over.load(Ordering::SeqCst)
    }

    /// Whether there was a crash at most so long after a moment; a reply that left the bot just
    /// before one may arrive just after it. What other work holds this machine up comes on top.
    pub(super) fn crashed_around(&self, moment: Instant, flight: Duration) -> bool {
        let crashes = self.crashes.lock().unwrap();
        let stall = *self.stall.lock().unwrap();
        let (early, flight) = (Duration::from_millis(300) + stall, flight + stall);
        crashes.iter().any(|crash| *crash + early >= moment && *crash <= moment + flight)
    }
}

impl Watch {
    /// How far a moment is from the crash that is nearest to it, in words.
    pub(super) fn beside_a_crash(&self, moment: Instant) -> String {
        let crashes = self.crashes.lock().unwrap();
        let apart = |crash: &Instant| {
            let after = moment.saturating_duration_since(*crash);
            (after.max(crash.saturating_duration_since(moment)), after.is_zero())
        };
        match crashes.iter().map(apart).min() {
            Some((apart, true)) => format!("{apart:?} before a crash"),
            Some((apart, false)) => format!("{apart:?} after a crash"),
            None => "before any crash".to_owned(),
        }
    }
}

pub(super) fn number(name: &str) -> Option<u64> {
    asked(name)?.parse().ok()
}

#[expect(clippy::disallowed_methods, reason = "how near a reply was to a crash")]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// Brings a few bytes to disk again and again, beside the bot, until all is over: so long, if not
/// longer, may the bot take as well.
pub(super) fn feels_stalls(file: &Path, watch: &Watch) {
    let mut file = File::create(file).unwrap();
    while !watch.is_over() {
        let begin = now();
        std::thread::sleep(Duration::from_millis(20));
        file.write_all(b"x").and_then(|()| file.sync_data()).unwrap();
        let mut longest = watch.stall.lock().unwrap();
        *longest = begin.elapsed().max(*longest);
    }
}

/// One place among the people: one talk after the other, each by somebody new.
pub(super) async fn talk(fake: &Fake, watch: &Watch, rng: StdRng) {
    one_after_the_other(fake, watch, rng, Talker::talks).await;
}

/// One place of somebody who makes a plan and then erases everything, each by somebody new.
async fn plan(fake: &Fake, watch: &Watch, rng: StdRng) {
    one_after_the_other(fake, watch, rng, Talker::plans).await;
}

async fn one_after_the_other<'w>(
    fake: &Fake,
    watch: &'w Watch,
    mut rng: StdRng,
    does: impl AsyncFn(&mut Talker<'w>) -> Option<()>,
) {
    let mut is_first = true;
    while is_first || !watch.is_over() {
        is_first = false;
        let id = 1_000 + watch.next.fetch_add(1, Ordering::SeqCst);
        let mut talker = Talker::new(fake.person(id), StdRng::from_rng(&mut rng), watch);
        let ended = does(&mut talker).await;
        talker.looks_back();
        if ended.is_none() {
            return;
        }
    }
}

/// Starts the bot and waits until it has said something to Telegram, or only so long.
async fn starts(home: &Home, door: Door, rng: &mut StdRng, is_patient: bool) -> Process {
    loop {
        home.fake.change(|world| world.journal.clear());
        let mut bot = home.start(door);
        if !is_patient && rng.random_ratio(1, 5) {
            // Sometimes it dies before it is there.
            sleep(Duration::from_millis(rng.random_range(0..2_000))).await;
            return bot;
        }
        loop {
            let serves = home.fake.look(|world| {
                let calls = world.journal.all();
                calls.iter().any(|call| ["getUpdates", "setWebhook"].contains(&&*call.method))
            });
            if serves {
                return bot;
            }
            if !bot.is_alive() {
                break;
            }
            sleep(Duration::from_millis(5)).await;
        }
        // Only the socket of the webhook may have been taken meanwhile.
        assert!(home.said().contains("listen on"), "the bot ended: {}", home.said());
    }
}

pub(super) fn says_something(world: &mut World) -> Option<()> {
    let sends = |call: &Request| call.method == "sendMessage" && call.status == 200;
    world.journal.all().iter().any(sends).then_some(())
}

async fn crashes(home: &Home, door: Door, watch: &Watch, rounds: u64, mut rng: StdRng) {
    for round in 1..=rounds {
        let bot = starts(home, door, &mut rng, false).await;
        if rng.random() {
            // However slow the machine is, talks must go on between the crashes.
            home.fake.within(LIFE, says_something).await;
        }
        sleep(Duration::from_millis(rng.random_range(0..1_000))).await;
        bot.kill();
        watch.crashes.lock().unwrap().push(now());
        if round.is_multiple_of(10) {
            tell(&format!("{door:?}: {round} crashes, {:?}", watch.tally.lock().unwrap()));
        }
    }
}

async fn run(door: Door) {
    let seed = number("CRASH_SEED").unwrap_or_else(|| rand::rng().random());
    let rounds = number("CRASH_ROUNDS").unwrap_or(ROUNDS);
    tell(&format!("{door:?}: {rounds} crashes at the moments of CRASH_SEED={seed}"));
    let (mut home, watch) = (Home::new().await, Arc::new(Watch::default()));
    recordings::make(&home.path("recordings"));
    home.serves_with(["--voices".to_owned(), home.path("recordings").display().to_string()]);
    home.serves_with(VOLUNTEERS.map(|id| format!("--volunteer={id}")));
    home.fake.change(|world| world.has_topics = true);
    let home = home;
    let probe = std::thread::spawn({
        let (file, watch) = (home.path("probe"), Arc::clone(&watch));
        move || feels_stalls(&file, &watch)
    });
    let mut rng = StdRng::seed_from_u64(seed);
    let talks = (0..PEOPLE).map(|_| talk(&home.fake, &watch, StdRng::from_rng(&mut rng)));
    let talks = futures_util::future::join_all(talks.collect::<Vec<_>>());
    let plans = (0..PLANNERS).map(|_| plan(&home.fake, &watch, StdRng::from_rng(&mut rng)));
    let plans = futures_util::future::join_all(plans.collect::<Vec<_>>());
    let desks: Vec<StdRng> = VOLUNTEERS.map(|_| StdRng::from_rng(&mut rng)).collect();
    let desks = VOLUNTEERS.zip(desks).map(|(id, rng)| {
        let mut desk = DeskTalker::new(home.fake.person(id), &watch);
        async move {
            desk.has_callers(rng).await;
            desk
        }
    });
    let desks = futures_util::future::join_all(desks.collect::<Vec<_>>());
    let main = async {
        crashes(&home, door, &watch, rounds, StdRng::seed_from_u64(seed)).await;
        let bot = starts(&home, door, &mut StdRng::seed_from_u64(seed), true).await;
        watch.crashes_are_over.store(true, Ordering::SeqCst);
        sleep(Duration::from_millis(500)).await;
        watch.is_over.store(true, Ordering::SeqCst);
        bot
    };
    let (_, _, desks, bot) = tokio::join!(talks, plans, desks, main);
    for desk in desks {
        desk.leaves_nothing(&home.fake).await;
    }
    for method in BESIDE {
        let done = home.fake.look(|world| world.done.get(method).copied());
        assert!(done.is_some(), "nothing was done of {method}");
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    probe.join().unwrap();
    is_unharmed(&format!("{door:?}: {rounds} crashes"), &watch, &home);
}

/// Nothing was lost, unanswered or done twice.
pub(super) fn is_unharmed(what: &str, watch: &Watch, home: &Home) {
    let tally = watch.tally.lock().unwrap().clone();
    let stall = *watch.stall.lock().unwrap();
    tell(&format!("{what}, {tally:?}, held up by {stall:?} at most"));
    let harms = watch.harms.lock().unwrap();
    assert!(harms.is_empty(), "{} harms: {:#?}\n{}", harms.len(), harms, home.said());
    let unharmed = Tally {
        talks: tally.talks,
        updates: tally.updates,
        cries: tally.cries,
        repeated: tally.repeated,
        ..Tally::default()
    };
    assert_eq!(tally, unharmed);
    assert!(tally.cries > 0 && tally.talks >= PEOPLE.unsigned_abs());
    assert!(!home.said().contains("panic"));
    assert_eq!(home.fake.look(|world| world.updates.waiting()), 0);
}

#[tokio::test]
async fn talks_go_on_after_every_crash_while_polling() {
    run(Door::Polling).await;
}

#[tokio::test]
async fn talks_go_on_after_every_crash_by_webhook() {
    run(Door::Webhook).await;
}
