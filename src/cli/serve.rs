//! `aanspraak serve`: the bot on Telegram.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use jiff::civil::Date;
use strum::IntoEnumIterator;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::args::Serve;
use super::settings::{self, Settings as ServeSettings, token};
use super::{content, control_socket, logs, voices};
use crate::config;
use crate::conversation::{
    Command, CommandSet as _, Content, Role, Settings, Speaker, Voices, desk_commands, dutch_day,
};
use crate::exchange::{Exchange, Limits, Options, RetentionPolicy, tell_panics_by_place};
use crate::language::Language;
use crate::monitoring::{self, BuildInfo, Monitor};
use crate::telegram::{self, Config, Introduction, Token, Webhook};

/// How often it is looked whose term is over.
const SWEEP_EVERY: Duration = Duration::from_hours(1);

/// Threads for what waits for the disk or works a turn out: more than cores can use, and each takes memory of its own.
/// A few may be held by the operator's slow exports.
const BLOCKING_THREADS: usize = 64;

/// Serves until SIGTERM or SIGINT.
pub(super) fn run(folders: &[PathBuf], options: &Serve) -> anyhow::Result<ExitCode> {
    if options.check_config {
        return settings::check(folders, options);
    }
    let kept = config::give_memory_back_at_once();
    let settings = settings::load(folders, options)?;
    logs::start(settings.log_format, settings.log_level)?;
    if let Err(error) = kept {
        tracing::warn!(%error, "memory that is freed is kept for a while: the bot takes more of it");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()?;
    // Before anything that takes its time: a signal during the start is an end in order too.
    let shutdown = runtime.block_on(async { told_to_stop() })?;
    // From here on: content is loaded and turns are worked out, both of which may quote words.
    tell_panics_by_place();
    let token = token()?;
    // Before the content: what sled makes for itself is then memory that nothing has used, and stays untouched.
    let store = settings.store().open()?;
    let files = config::content(&settings.content)?;
    let about = about(&settings, content::fingerprint(&files));
    let mut content = content::load_files(&files)?;
    drop(files);
    if let Some(folder) = &settings.voices {
        content.voices = Voices::new(&content.texts, voices::recorded(folder)?);
    }
    let config = bot_config(&settings, &content, token);
    let exchange = Exchange::with_options(Arc::new(content), store, options_of(&settings));
    let BuildInfo { version, content, mode } = &about;
    tracing::info!(version, content, mode, "aanspraak starts");
    let monitor = Monitor {
        exchange,
        counts: Arc::clone(&config.counts),
        health: Arc::clone(&config.health),
        about,
        clock: config::now,
        memory: config::resident_memory,
    };
    runtime.block_on(serve_beside(config, settings, monitor, shutdown))?;
    Ok(ExitCode::SUCCESS)
}

fn about(settings: &ServeSettings, content: String) -> BuildInfo {
    let mode = if settings.webhook.is_some() { "webhook" } else { "polling" };
    BuildInfo { version: env!("CARGO_PKG_VERSION"), content, mode }
}

/// How the exchange is run.
fn options_of(settings: &ServeSettings) -> Options {
    let mut limits = Limits::default();
    if settings.no_limits {
        limits.a_minute = None;
    }
    let settings =
        Settings { keep_days: settings.keep_days, asks_later: true, cleans_screen: true };
    Options { limits, settings }
}

/// How the adapter is run.
fn bot_config(settings: &ServeSettings, content: &Content, token: String) -> Config {
    let mut config = Config::new(Token(token), config::now);
    config.introductions =
        Language::iter().map(|language| introduction(content, language)).collect();
    config.volunteers = settings.volunteer.iter().copied().collect();
    config.coordinators = settings.coordinator.iter().copied().collect();
    config.voices = settings.voices.as_deref().map(voices::files);
    if let Some(url) = &settings.api_url {
        config.api_url.clone_from(url);
    }
    if settings.no_limits {
        config.limits = telegram::Limits::none();
    }
    config
}

/// Serves, and beside that forgets whose term is over, takes requests of the operator, and is looked at.
async fn serve_beside(
    config: Config,
    settings: ServeSettings,
    monitor: Monitor,
    shutdown: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let (exchange, stop) = (monitor.exchange.clone(), CancellationToken::new());
    if let Some(address) = &settings.metrics_listen {
        let listener = listen(address)?;
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::spawn(monitoring::serve(listener, monitor.clone(), stop.clone()));
    }
    let terms = RetentionPolicy::days(settings.keep_days);
    // Where talks are kept in a database, other commands reach it themselves.
    let socket = settings.store().folder().as_deref().and_then(control_socket::open);
    let beside = [
        tokio::spawn(sweep(exchange.clone(), terms, Arc::clone(&config.counts))),
        tokio::spawn(control_socket::take(socket, exchange.clone())),
        tokio::spawn(monitoring::keep_informed(monitor)),
    ];
    let served = Box::pin(serve(config, exchange, settings.webhook, shutdown)).await;
    stop.cancel();
    beside.iter().for_each(tokio::task::JoinHandle::abort);
    served
}

fn listen(address: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).with_context(|| format!("listen on {address}"))
}

/// Is ready at SIGTERM, SIGINT or SIGHUP: the end of a terminal is no reason to end without order.
fn told_to_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut term = signal(SignalKind::terminate()).context("wait for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("wait for SIGINT")?;
    let mut hangup = signal(SignalKind::hangup()).context("wait for SIGHUP")?;
    Ok(async move {
        tokio::select! {
            _ = term.recv() => {}
            _ = hangup.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

async fn serve(
    config: Config,
    exchange: Exchange,
    door: Option<(String, String)>,
    shutdown: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let served = match door {
        Some((public_url, address)) => {
            let webhook = Webhook { public_url, listener: listen(&address)? };
            telegram::serve_webhook(config, webhook, exchange, shutdown).await
        }
        None => telegram::serve(config, exchange, shutdown).await,
    };
    Ok(served?)
}

/// Forgets, again and again, whose term is over: at the start for the first time. What the first
/// one puts off because the clock may be wrong waits for the second one, an hour later.
/// What was counted is told as often, and that of a day when it is over.
async fn sweep(exchange: Exchange, terms: RetentionPolicy, sent: Arc<telegram::Counters>) {
    let mut every = tokio::time::interval(SWEEP_EVERY);
    let mut told = None;
    loop {
        every.tick().await;
        tracing::info!(telegram = sent.line(), turns = exchange.counts().line(), "so far");
        let yesterday = dutch_day(config::now()).yesterday().ok();
        if let Some(day) = yesterday.filter(|day| told.replace(*day) != Some(*day)) {
            tell_counts(&exchange, day);
        }
        let exchange = exchange.clone();
        let swept = tokio::task::spawn_blocking(move || exchange.sweep(config::now(), terms));
        match swept.await {
            Ok(Ok(swept)) => tracing::info!(talks = swept.talks, aside = swept.aside, "swept"),
            Ok(Err(error)) => tracing::error!(%error, "the sweep failed"),
            Err(_) => return,
        }
    }
}

/// The numbers of a whole day: an hour would say more of somebody than a day does.
fn tell_counts(exchange: &Exchange, day: Date) {
    let counts = match exchange.day_counts() {
        Ok(counts) => counts,
        Err(error) => return tracing::error!(%error, "the numbers of the day cannot be read"),
    };
    for count in counts.iter().filter(|count| count.day == day) {
        tracing::info!(%day, what = count.what, times = count.times, "counted");
    }
}

/// How the bot presents itself in a language.
fn introduction(content: &Content, language: Language) -> Introduction {
    let speaker = Speaker::plain(&content.texts, language);
    let listed = |command: Command| {
        let key = format!("commands.{}", command.names().nl);
        (command.names().listed(language).to_owned(), speaker.say(&key))
    };
    let of_team = |role| {
        let commands = desk_commands(role, language).into_iter();
        commands.map(|(name, key)| (name.to_owned(), speaker.say(&key))).collect()
    };
    Introduction {
        // Dutch is for everybody whose language has no words of its own.
        language: (language != Language::default()).then(|| language.to_string()),
        commands: Command::iter().map(listed).collect(),
        group_commands: Command::iter()
            .filter(|command| command.is_for_groups())
            .map(listed)
            .collect(),
        volunteer_commands: of_team(Role::Volunteer),
        coordinator_commands: of_team(Role::Coordinator),
        description: speaker.say("bot.description"),
        short_description: speaker.say("bot.short"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use strum::IntoEnumIterator;

    use super::*;

    fn content() -> Content {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let files = config::content(&[root]).unwrap();
        Content::load(&files, Date::constant(2026, 11, 23), &mut Vec::new())
    }

    #[test]
    fn every_command_is_listed_in_every_language_under_a_name_that_is_understood_there() {
        let content = content();
        let mut understood: Vec<Vec<Command>> = Vec::new();
        for language in Language::iter() {
            let words = introduction(&content, language);
            assert!((1..=512).contains(&words.description.chars().count()), "{language}");
            assert!((1..=120).contains(&words.short_description.chars().count()), "{language}");
            let what: BTreeSet<&String> = words.commands.iter().map(|(_, what)| what).collect();
            assert_eq!(what.len(), words.commands.len(), "two commands do the same: {what:?}");
            for (name, what) in words.commands.iter().chain(&words.group_commands) {
                assert!((1..=32).contains(&name.len()), "{name}");
                assert!(name.bytes().all(|letter| letter.is_ascii_lowercase()), "{name}");
                assert!((1..=256).contains(&what.chars().count()), "{language} {name}");
                assert!(!what.starts_with('['), "{language} {name} has no words");
            }
            let read = |list: &[(String, String)]| -> Vec<Command> {
                let texts = list.iter().map(|(name, _)| format!("/{name}"));
                texts.map(|text| Command::read(&text).unwrap().unwrap().0).collect()
            };
            assert_eq!(read(&words.group_commands), [Command::Usage, Command::Help]);
            understood.push(read(&words.commands));
        }
        for list in understood {
            assert_eq!(list, Command::iter().collect::<Vec<_>>());
        }
        // The names in the other language are understood as well, whatever the app speaks.
        for name in ["wis", "erase", "gegevens", "data", "terug", "back", "antwoorden", "answers"] {
            assert!(matches!(Command::read(&format!("/{name}")), Some(Ok(_))), "{name}");
        }
    }
}
