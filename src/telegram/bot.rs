//! The bot from its start to its end. When to end is an argument.

use std::{collections::BTreeSet, future::Future, pin::pin, sync::Arc};

use reqwest::Url;
use serde::de::IgnoredAny;
use teloxide::payloads::{DeleteWebhook, DeleteWebhookSetters as _};
use tokio::time::sleep;
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{info, warn};

use crate::conversation::Role;
use crate::exchange::Exchange;
use crate::store::ChatId;
use crate::telegram::api_error::ApiError;
use crate::telegram::backoff::Backoff;
use crate::telegram::batch::UpdateProcessor;
use crate::telegram::callback_ack::CallbackAck;
use crate::telegram::client::{Api, WANTED, WebhookAt};
use crate::telegram::command_menus::menus;
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::dispatcher::{Outbox, Running};
use crate::telegram::flush::flush;
use crate::telegram::guest::Guest;
use crate::telegram::inline::Inline;
use crate::telegram::polling::poll;
use crate::telegram::profile::introduce;
use crate::telegram::rate_limit::{Priority, RateLimit};
use crate::telegram::replicas::{Heart, follows, stands_by};
use crate::telegram::scheduler::{Scheduler, Watch};
use crate::telegram::update::Identity;
use crate::telegram::webhook::{WebhookServer, public_url, secret};
use crate::telegram::{Config, Health, Phase, ServeError, Webhook};

/// Serves by long polling until `shutdown` is ready: then it stops fetching, finishes the turns in
/// hand, and sends what goes within the farewell time.
pub async fn serve(
    config: Config,
    exchange: Exchange,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let (stop, health) = (CancellationToken::new(), Arc::clone(&config.health));
    until(shutdown, &stop, &health, async {
        let Some(house) = House::open(config, exchange, &stop).await? else { return Ok(()) };
        let remove = DeleteWebhook::new().drop_pending_updates(false);
        let ended = match insist(
            &house.config,
            || house.api.call(&remove),
            ServeError::WebhookRefused,
            &stop,
        )
        .await?
        {
            Some(()) => polls(&house, &stop).await,
            None => Ok(()),
        };
        house.close(ended).await
    })
    .await
}

/// Asks for updates while no other process does.
async fn polls(house: &House, stop: &CancellationToken) -> Result<(), ServeError> {
    let House { api, turns, config, .. } = house;
    while stands_by(&turns.exchange, stop).await? {
        let leads = stop.child_token();
        let mut polling = pin!(poll(api, turns, config.timing, &leads));
        tokio::select! {
            ended = &mut polling => return ended,
            lost = follows(&turns.exchange) => lost?,
        }
        warn!("another process asks for updates since this one stood still");
        leads.cancel();
        polling.await?;
    }
    Ok(())
}

/// Serves by webhook until `shutdown` is ready. The webhook stays set: Telegram keeps what comes
/// in meanwhile, and posts it after the next start.
pub async fn serve_webhook(
    config: Config,
    webhook: Webhook,
    exchange: Exchange,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServeError> {
    let stop = CancellationToken::new();
    let address = public_url(&webhook)?;
    let secret = secret(&config.token)?;
    webhook.listener.set_nonblocking(true).map_err(ServeError::Listen)?;
    let listener =
        tokio::net::TcpListener::from_std(webhook.listener).map_err(ServeError::Listen)?;
    let health = Arc::clone(&config.health);
    until(shutdown, &stop, &health, async {
        let Some(house) = House::open(config, exchange, &stop).await? else { return Ok(()) };
        let door = WebhookServer::new(&house.turns, &secret, address.path(), &stop);
        let serving = door.serve(listener, house.config.timing.farewell);
        let ended = house.answer(serving, &address, &secret, &stop).await;
        house.close(ended).await
    })
    .await
}

/// Runs to the end; tells it to stop when `shutdown` is ready.
async fn until(
    shutdown: impl Future<Output = ()>,
    stop: &CancellationToken,
    health: &Health,
    run: impl Future<Output = Result<(), ServeError>>,
) -> Result<(), ServeError> {
    let mut run = pin!(run);
    tokio::select! {
        ended = &mut run => return ended,
        () = shutdown => stop.cancel(),
    }
    health.is(Phase::Stopping);
    run.await
}

/// All that runs while the bot serves.
struct House {
    config: Config,
    api: Api,
    turns: UpdateProcessor,
    outbox: Running,
    timer: Scheduler,
    heart: Heart,
    /// Dropped at the end: the introduction is not waited for.
    introduction: DropGuard,
}

impl House {
    /// Asks Telegram who we are, opens the outbox, and presents the bot. `None` when it was told to
    /// stop before that.
    async fn open(
        config: Config,
        exchange: Exchange,
        stop: &CancellationToken,
    ) -> Result<Option<Self>, ServeError> {
        let api = Api::new(&config)?;
        let not_a_bot = ServeError::NotABot(config.api_url.clone());
        let me = insist(&config, || api.me(), not_a_bot, stop).await?;
        let Some(me) = me else { return Ok(None) };
        me.warns();
        let name: Arc<str> = me.username.into();
        let heart = Heart::start(&exchange, stop).await?;
        let identity = Identity { name: Arc::clone(&name), id: me.id };
        let context = DeliveryContext {
            api: api.clone(),
            exchange: exchange.clone(),
            pace: Arc::new(RateLimit::new(config.limits)),
            counts: Arc::clone(&config.counts),
            outage: Arc::clone(&config.health.outage),
            timing: config.timing,
            name: Arc::clone(&name),
            answers_inline: me.supports_inline_queries,
            has_topics: me.has_topics_enabled,
            clock: config.clock,
            voices: config.voices.clone(),
            priority: Priority::Ordinary,
            help: Arc::default(),
        };
        let (outbox, running) =
            Outbox::open(context, config.limits).await.map_err(ServeError::Store)?;
        let counts = || Arc::clone(&config.counts);
        exchange.appoint(appointed(&config));
        let (menus, setting) = menus(api.clone(), exchange.clone(), &config);
        let turns = UpdateProcessor {
            guest: Guest::new(api.clone(), exchange.clone(), Arc::clone(&name), counts()),
            inline: Inline::new(api.clone(), exchange.clone(), name, counts()),
            exchange,
            outbox,
            spinner: CallbackAck::new(api.clone(), counts()),
            counts: counts(),
            health: Arc::clone(&config.health),
            clock: config.clock,
            me: identity,
            menus,
            posts_at_once: config.limits.posts_at_once,
            lanes: std::thread::available_parallelism().map_or(1, usize::from),
        };
        let watch = Watch {
            exchange: turns.exchange.clone(),
            outbox: turns.outbox.clone(),
            clock: config.clock,
            every: config.timing.look,
        };
        let timer = Scheduler::start(watch, stop.clone());
        let words = introduce(api.clone(), me.id, config.introductions.clone(), config.timing);
        let introducing = CancellationToken::new();
        let introduction = introducing.clone().drop_guard();
        let words = async { tokio::join!(words, setting) };
        tokio::spawn(async move { introducing.run_until_cancelled(words).await });
        info!("the bot serves");
        config.health.is(Phase::Serving);
        Ok(Some(Self { config, api, turns, outbox: running, timer, heart, introduction }))
    }

    /// Sets the webhook while it is answered already, so that the first post finds an open door.
    async fn answer(
        &self,
        serving: impl Future<Output = Result<(), ServeError>>,
        address: &Url,
        secret: &str,
        stop: &CancellationToken,
    ) -> Result<(), ServeError> {
        let set = WebhookAt {
            url: address.as_str(),
            allowed_updates: WANTED,
            max_connections: 100,
            drop_pending_updates: false,
            secret_token: secret,
        };
        let ask = || self.api.call_named::<IgnoredAny>("setWebhook", &set);
        let mut serving = pin!(serving);
        tokio::select! {
            set = insist(&self.config, ask, ServeError::WebhookRefused, stop) => {
                set?;
            }
            ended = &mut serving => return ended,
        }
        serving.await
    }

    /// Sends what goes within the farewell time, and puts on disk what was sent.
    async fn close(self, ended: Result<(), ServeError>) -> Result<(), ServeError> {
        let Self { config, turns, outbox, timer, heart, introduction, .. } = self;
        drop(introduction);
        let exchange = turns.exchange.clone();
        drop(turns);
        let looked = timer.end().await;
        outbox.finish(config.timing.farewell).await;
        let left = heart.end(&exchange).await;
        let (sent, turns) = (config.counts.line(), exchange.counts().line());
        info!(telegram = sent, turns, "the bot stops");
        ended.and(looked).and(left)?;
        flush(&exchange).await
    }
}

/// Whom the configuration names. Who is named as both is a coordinator.
fn appointed(config: &Config) -> Vec<(ChatId, Role)> {
    let of = |ids: &BTreeSet<i64>, role: Role| -> Vec<_> {
        ids.iter().map(|id| (ChatId(*id), role)).collect()
    };
    let volunteers = of(&config.volunteers, Role::Volunteer);
    [volunteers, of(&config.coordinators, Role::Coordinator)].concat()
}

/// Asks until it is answered. `None` when it was told to stop; an error when asking again cannot
/// help, `refused` where the server does not want the request.
async fn insist<T, F>(
    config: &Config,
    ask: impl Fn() -> F,
    refused: ServeError,
    stop: &CancellationToken,
) -> Result<Option<T>, ServeError>
where
    F: Future<Output = Result<T, ApiError>>,
{
    let mut backoff = Backoff::new(config.timing.pause, config.timing.longest_pause);
    let mut is_told = false;
    loop {
        let error = match stop.run_until_cancelled(ask()).await {
            None => return Ok(None),
            Some(Ok(answer)) => return Ok(Some(answer)),
            Some(Err(error)) => error,
        };
        if let Some(end) = ServeError::of(&error, &config.api_url) {
            return Err(end);
        }
        if error == ApiError::Refused {
            return Err(refused);
        }
        let pause = if let ApiError::Wait(wait) = error { wait } else { backoff.pause() };
        if !is_told {
            warn!(%error, "Telegram cannot be reached yet; trying again");
            is_told = true;
        }
        stop.run_until_cancelled(sleep(pause)).await;
    }
}
