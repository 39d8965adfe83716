//! A Bot API on loopback for tests: keeps Telegram's offset rule, refuses what Telegram refuses
//! with Telegram's words, fails on demand, and remembers every request.
//!
//! ```ignore
//! let fake = Fake::start().await;
//! let anna = fake.person(7);
//! anna.types("hallo");
//! let question = anna.sees().await;
//! anna.presses("Ja");
//! ```
//!
//! A request that breaks a rule is answered as Telegram would, and makes the test fail at its end,
//! unless the test says that it [`forgives`](Fake::forgives) them.

mod answers;
mod beside;
mod checks;
mod deleting;
mod faults;
mod html;
mod inline;
mod journal;
mod keyboard;
mod methods;
mod official;
mod person;
mod pusher;
mod rules;
mod seeded;
mod server;
mod topics;
mod updates;
mod voices;
mod world;

use std::{
    io::Write,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde_json::Value;
use tokio::sync::watch;

pub(crate) use deleting::Received;
pub(crate) use faults::Fault;
pub(crate) use inline::Offered;
pub(crate) use journal::Request;
pub(crate) use person::Person;
pub(crate) use world::{Shown, World};

/// The token that the fake accepts.
pub(crate) const TOKEN: &str = "7000001:AAfake_token_for_tests_0123456789abc";
/// The name of its bot.
pub(crate) const BOT_NAME: &str = "AanspraakTestBot";
/// How long a test waits for something that must happen.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long it waits at most before it looks again.
const GLANCE: Duration = Duration::from_millis(5);

/// The fake Bot API. Cheap to clone; all clones are the same.
#[derive(Clone)]
pub(crate) struct Fake {
    inner: Arc<Inner>,
}

struct Inner {
    url: String,
    world: Mutex<World>,
    changes: watch::Sender<u64>,
    http: reqwest::Client,
}

impl Fake {
    /// Starts it on a free port of loopback.
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let (changes, _) = watch::channel(0);
        let world = Mutex::new(World::default());
        let fake = Self { inner: Arc::new(Inner { url, world, changes, http }) };
        server::start(&fake, listener);
        fake
    }

    /// Its address, for the bot.
    pub(crate) fn url(&self) -> String {
        self.inner.url.clone()
    }

    /// A person with a private chat of the same number.
    pub(crate) fn person(&self, id: i64) -> Person {
        Person::new(self.clone(), id, id)
    }

    /// A person in a group; group numbers are below zero.
    pub(crate) fn person_in(&self, group: i64, id: i64) -> Person {
        Person::new(self.clone(), id, group)
    }

    /// Looks at or changes the world. A person who waits for a change looks again.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let result = act(&mut self.world());
        self.inner.changes.send_modify(|count| *count += 1);
        result
    }

    /// Looks at the world.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.world())
    }

    /// Waits until there is something to see, and gives it. Fails the test with `what` when it does
    /// not come.
    pub(crate) async fn until<T>(
        &self,
        what: &str,
        look: impl FnMut(&mut World) -> Option<T>,
    ) -> T {
        let Some(found) = self.within(PATIENCE, look).await else {
            panic!("waited in vain for {what}; requests so far:\n{}", self.story())
        };
        found
    }

    /// Waits so long until there is something to see, and gives it.
    pub(crate) async fn within<T>(
        &self,
        patience: Duration,
        mut look: impl FnMut(&mut World) -> Option<T>,
    ) -> Option<T> {
        let mut changes = self.inner.changes.subscribe();
        let wait = async {
            loop {
                if let Some(found) = look(&mut self.world()) {
                    return found;
                }
                // What is looked at may also lie outside of this world.
                let _ = tokio::time::timeout(GLANCE, changes.changed()).await;
            }
        };
        tokio::time::timeout(patience, wait).await.ok()
    }

    /// Waits until a method was called so often, and gives the requests.
    pub(crate) async fn calls(&self, method: &str, count: usize) -> Vec<Request> {
        self.until(&format!("{count} × {method}"), |world| {
            let calls = world.journal.of(method);
            (calls.len() >= count).then_some(calls)
        })
        .await
    }

    /// The requests of a method so far.
    pub(crate) fn called(&self, method: &str) -> Vec<Request> {
        self.look(|world| world.journal.of(method))
    }

    /// Time goes by, in seconds: messages become older.
    pub(crate) fn waits(&self, seconds: i64) {
        self.change(|world| world.now += seconds);
    }

    /// Makes the next requests fail: those of `method` (`"*"` is any), of `chat` if it is one.
    pub(crate) fn fails(&self, method: &str, chat: Option<i64>, fault: Fault, times: usize) {
        self.change(|world| world.faults.add(method, chat, fault, times));
    }

    /// All faults are over; what hangs goes on hanging.
    pub(crate) fn recovers(&self) {
        self.change(|world| world.faults.clear());
    }

    /// Puts an update in line as it stands, whatever it is. It gets the next number if it has none.
    pub(crate) fn happens(&self, update: Value) -> i64 {
        let id = self.change(|world| world.updates.add(update));
        pusher::push(self);
        id
    }

    /// The same update comes twice, one right after the other.
    pub(crate) fn happens_twice(&self, mut update: Value) {
        self.change(|world| {
            update["update_id"] = world.updates.next().into();
            world.updates.add(update.clone());
            world.updates.add(update);
        });
        pusher::push(self);
    }

    /// Two updates come together, the later one first.
    pub(crate) fn happen_swapped(&self, mut earlier: Value, mut later: Value) {
        self.change(|world| {
            let number = world.updates.next();
            earlier["update_id"] = number.into();
            later["update_id"] = (number + 1).into();
            world.updates.add(later);
            world.updates.add(earlier);
        });
        pusher::push(self);
    }

    /// Tells the bot that a press is over: answering it comes too late.
    pub(crate) fn presses_expire(&self) {
        self.change(|world| world.presses_expire = true);
    }

    /// Broken rules do not fail this test.
    pub(crate) fn forgives(&self) {
        self.change(|world| world.offences_matter = false);
    }

    /// Posts as Telegram would, or as somebody else: gives the status.
    pub(crate) async fn posts(&self, url: &str, secret: Option<&str>, body: String) -> u16 {
        let mut post = self.inner.http.post(url).body(body);
        if let Some(secret) = secret {
            post = post.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        post.send().await.unwrap().status().as_u16()
    }

    /// The status of a page.
    pub(crate) async fn gets(&self, url: &str) -> u16 {
        self.inner.http.get(url).send().await.unwrap().status().as_u16()
    }

    /// Answers the waiting request for updates with none, and waits for the next one.
    pub(crate) async fn nothing_happens(&self) {
        let next = self.change(|world| {
            world.updates.is_quiet = true;
            world.updates.poll + 1
        });
        self.until("the next request for updates", |world| {
            (world.updates.poll >= next).then_some(())
        })
        .await;
    }

    /// Calls a method as a bot would.
    pub(crate) async fn asks(&self, token: &str, method: &str, fields: Value) -> Value {
        let url = format!("{}/bot{token}/{method}", self.inner.url);
        let answer = self.inner.http.post(url).body(fields.to_string());
        let answer = answer.header("Content-Type", "application/json").send().await.unwrap();
        serde_json::from_str(&answer.text().await.unwrap()).unwrap()
    }

    /// Changes the world where nobody waits for that.
    fn look_mut<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        act(&mut self.world())
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.inner.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn story(&self) -> String {
        self.look(|world| world.journal.story())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let world = self.world.get_mut().unwrap_or_else(PoisonError::into_inner);
        if std::thread::panicking() || !world.offences_matter || world.offences.is_empty() {
            return;
        }
        // Said aloud first: the last holder may be a thread that is just ending, where a panic ends
        // the process without a word.
        let _ = writeln!(std::io::stderr(), "the bot broke rules: {:#?}", world.offences);
        panic!("the bot broke rules: {:#?}", world.offences);
    }
}
