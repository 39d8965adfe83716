//! A fake Bot API, a store on disk and the bot between them.

use std::{
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use aanspraak::{
    conversation::Content,
    exchange::{Exchange, Limits as ExchangeLimits},
    store::{MasterKey, Store, StoreConfig, StoreError},
    telegram::{
        Config, Counters, Limits, ServeError, Timing, Token, Webhook, serve, serve_webhook,
    },
};
use jiff::Timestamp;
use tokio::{sync::oneshot, task::JoinHandle};

use super::echo::echo;
use crate::support::fake_api::{Fake, TOKEN};

/// The path that the webhook is served under.
pub(crate) const PATH: &str = "/bots/aanspraak";

/// All that a test needs.
pub(crate) struct House {
    pub(crate) fake: Fake,
    pub(crate) disk: Disk,
    folder: tempfile::TempDir,
}

impl House {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { fake: Fake::start().await, disk: Disk::default(), folder }
    }

    /// An exchange that echoes.
    pub(crate) async fn exchange(&self) -> Exchange {
        let limits = ExchangeLimits { unsent: 1_000, ..ExchangeLimits::default() };
        Exchange::with_turn(Arc::new(Content::default()), self.store().await, limits, echo)
    }

    /// Opens the store, as soon as nobody else holds it.
    pub(crate) async fn store(&self) -> Store {
        loop {
            let (folder, key) = (self.folder.path().to_owned(), MasterKey::from_bytes([7; 32]));
            let config = StoreConfig { folder, key, cache_bytes: 1 << 20 };
            let disk = self.disk.clone();
            let opened = Store::open_with(config, |mut sync| {
                Box::new(move || disk.pass().and_then(|()| sync()))
            });
            match opened {
                Ok(store) => return store,
                Err(StoreError::InUse { .. }) => tokio::task::yield_now().await,
                Err(error) => panic!("{error}"),
            }
        }
    }

    /// The settings of a test: short pauses, no limits.
    pub(crate) fn config(&self) -> Config {
        let clock = || Timestamp::from_second(1_790_000_000).unwrap();
        let mut config = Config::new(Token(TOKEN.to_owned()), clock);
        config.api_url = self.fake.url();
        config.limits = Limits { overall: None, person: None, group: None, ..Limits::default() };
        config.timing = Timing {
            pause: Duration::from_millis(10),
            longest_pause: Duration::from_millis(50),
            introduction_pause: Duration::from_millis(10),
            ..Timing::default()
        };
        config
    }

    /// Starts the bot with the settings of a test.
    pub(crate) async fn bot(&self) -> Bot {
        self.bot_with(self.config()).await
    }

    pub(crate) async fn bot_with(&self, config: Config) -> Bot {
        let exchange = self.exchange().await;
        Bot::start(config, exchange)
    }

    /// Starts the bot with the real conversation.
    pub(super) async fn conversing_bot(&self, config: Config) -> Bot {
        let exchange = Exchange::new(crate::conversation::scripts::content(), self.store().await);
        Bot::start(config, exchange)
    }

    /// Starts the bot by webhook.
    pub(crate) async fn hooked_bot(&self) -> Bot {
        self.hooked_bot_with(self.config()).await
    }

    pub(crate) async fn hooked_bot_with(&self, config: Config) -> Bot {
        self.is_hooked(self.unset_bot_with(config).await).await
    }

    /// Starts the bot by webhook with the real conversation.
    pub(super) async fn hooked_conversing_bot(&self, config: Config) -> Bot {
        let exchange = Exchange::new(crate::conversation::scripts::content(), self.store().await);
        self.is_hooked(Self::hooks(config, exchange)).await
    }

    async fn is_hooked(&self, bot: Bot) -> Bot {
        let url = bot.url.clone();
        self.fake
            .until("the webhook", move |world| {
                world.webhook.as_ref().filter(|webhook| webhook.url == url).map(drop)
            })
            .await;
        bot
    }

    /// Starts the bot by webhook, without waiting for it to be set.
    pub(crate) async fn unset_bot_with(&self, config: Config) -> Bot {
        Self::hooks(config, self.exchange().await)
    }

    fn hooks(config: Config, exchange: Exchange) -> Bot {
        let counts = Arc::clone(&config.counts);
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}{PATH}", listener.local_addr().unwrap());
        let webhook = Webhook { public_url: url.clone(), listener };
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async move { drop(stopped.await) };
        let task = tokio::spawn(serve_webhook(config, webhook, exchange, shutdown));
        Bot { task, stop, counts, url }
    }
}

/// A running bot.
pub(crate) struct Bot {
    task: JoinHandle<Result<(), ServeError>>,
    stop: oneshot::Sender<()>,
    pub(crate) counts: Arc<Counters>,
    /// Where its webhook is.
    pub(crate) url: String,
}

impl Bot {
    /// Starts the bot with an exchange of the test's own.
    pub(crate) fn start(config: Config, exchange: Exchange) -> Self {
        let counts = Arc::clone(&config.counts);
        let (stop, stopped) = oneshot::channel::<()>();
        let shutdown = async move { drop(stopped.await) };
        let task = tokio::spawn(serve(config, exchange, shutdown));
        Self { task, stop, counts, url: String::new() }
    }

    /// Tells it to stop and waits for its end.
    pub(crate) async fn stops(self) -> Result<(), ServeError> {
        drop(self.stop);
        ended(self.task).await
    }

    /// Waits until it ends by itself.
    pub(crate) async fn ends(self) -> Result<(), ServeError> {
        ended(self.task).await
    }

    /// Stops it at this instant, wherever it is. A closed disk is opened then: what was written
    /// may reach it, but nobody is left to be told.
    pub(crate) async fn dies(self, disk: &Disk) {
        self.task.abort();
        disk.open();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }
}

async fn ended(task: JoinHandle<Result<(), ServeError>>) -> Result<(), ServeError> {
    let patience = Duration::from_secs(20);
    let ended = tokio::time::timeout(patience, task).await;
    ended.unwrap_or_else(|_| panic!("the bot does not end")).unwrap()
}

/// The way to the disk, which a test can close or break.
#[derive(Clone, Default)]
pub(crate) struct Disk(Arc<(Mutex<State>, Condvar)>);

#[derive(Default)]
struct State {
    is_closed: bool,
    is_broken: bool,
    passes: usize,
}

impl Disk {
    /// From now on nothing reaches the disk.
    pub(crate) fn close(&self) {
        self.change(|state| state.is_closed = true);
    }

    /// It goes on.
    pub(crate) fn open(&self) {
        self.change(|state| state.is_closed = false);
    }

    /// From now on every write fails.
    pub(crate) fn fails(&self) {
        self.change(|state| state.is_broken = true);
    }

    /// The disk works again.
    pub(crate) fn is_repaired(&self) {
        self.change(|state| state.is_broken = false);
    }

    /// How often something was brought to disk.
    pub(crate) fn passes(&self) -> usize {
        self.0.0.lock().unwrap().passes
    }

    fn change(&self, act: impl FnOnce(&mut State)) {
        act(&mut self.0.0.lock().unwrap());
        self.0.1.notify_all();
    }

    fn pass(&self) -> Result<(), StoreError> {
        let state = self.0.0.lock().unwrap();
        let mut state = self.0.1.wait_while(state, |state| state.is_closed).unwrap();
        state.passes += 1;
        if state.is_broken {
            return Err(StoreError::Flush { reason: "the test says so".into() });
        }
        Ok(())
    }
}
