//! How `serve` is set up: the command line, the environment, a file, and what holds without any of them. The
//! first of them that says something counts. Everything that is wrong anywhere is told at once.
//!
//! Secrets come from the environment, from files of their own and from systemd, never from the file of settings:
//! see `secrets`.

mod check;
mod key;
mod layer;
mod secrets;
mod value;

use std::path::PathBuf;

use anyhow::bail;

use super::args::Serve;
use super::logs::{LogFormat, LogLevel};
use super::state::State;
use super::{content, tell};
use crate::config;
use crate::diagnostics::Diagnostic;

pub(super) use check::check;
pub(super) use key::Setting;
use layer::{Layer, of_arguments, of_environment, of_file};
pub(super) use secrets::token;
use value::{Found, Merged, has_password, parse};

/// What `serve` is run with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) content: Vec<PathBuf>,
    pub(super) state: PathBuf,
    /// A database, or another folder.
    pub(super) store: Option<String>,
    /// The folder of keys of a database.
    pub(super) keys: Option<PathBuf>,
    pub(super) connections: u16,
    pub(super) replica: Option<String>,
    pub(super) key_file: Option<PathBuf>,
    pub(super) cache_mib: u16,
    pub(super) keep_days: u16,
    pub(super) volunteer: Vec<i64>,
    pub(super) coordinator: Vec<i64>,
    /// The public address of the webhook, and where it listens.
    pub(super) webhook: Option<(String, String)>,
    /// The folder of recordings to read aloud.
    pub(super) voices: Option<PathBuf>,
    pub(super) api_url: Option<String>,
    pub(super) no_limits: bool,
    pub(super) metrics_listen: Option<String>,
    pub(super) log_format: LogFormat,
    pub(super) log_level: LogLevel,
}

impl Settings {
    /// Where talks are kept.
    pub(super) fn store(&self) -> State {
        State {
            state: self.state.clone(),
            store: self.store.clone(),
            keys: self.keys.clone(),
            connections: self.connections,
            replica: self.replica.clone(),
            key_file: self.key_file.clone(),
            cache_mib: self.cache_mib,
        }
    }
}

/// Puts the settings together. What is wrong is told; when they cannot be used there is one error.
pub(super) fn load(folders: &[PathBuf], options: &Serve) -> anyhow::Result<Settings> {
    let (settings, mut diagnostics) = read(folders, options);
    content::sort(&mut diagnostics);
    let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|it| it.is_error()).collect();
    match errors.as_slice() {
        [] => Ok(settings),
        [only] => {
            let at = only.place.map(|place| format!(":{}:{}", place.line, place.column));
            bail!("{}{}: {}; {}", only.file, at.unwrap_or_default(), only.message, only.help)
        }
        several => {
            for diagnostic in several {
                tell(&diagnostic.to_string());
            }
            bail!(
                "there are {} errors in the settings; mend them, or run with --check-config",
                several.len()
            )
        }
    }
}

/// The settings, and everything that is wrong with them.
fn read(folders: &[PathBuf], options: &Serve) -> (Settings, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let file =
        options.config.clone().or_else(|| config::variable(FILE_VARIABLE).map(PathBuf::from));
    let layers: Vec<Layer> = vec![
        of_arguments(folders, options),
        of_environment(&config::variables(VARIABLES), &mut diagnostics),
        file.map(|file| of_file(&file, &mut diagnostics)).unwrap_or_default(),
    ];
    let merged = parse(&layers, &mut diagnostics);
    let settings = settings(merged, &mut diagnostics);
    (settings, diagnostics)
}

/// What all variables of the environment begin with.
const VARIABLES: &str = "AANSPRAAK_";
/// The variable that names the file of settings.
const FILE_VARIABLE: &str = "AANSPRAAK_CONFIG";

/// What holds where nobody says something, and what must go together.
fn settings(merged: Merged, diagnostics: &mut Vec<Diagnostic>) -> Settings {
    let webhook = match (merged.webhook, merged.listen) {
        (Some(url), Some(address)) => Some((url.value, address.value)),
        (None, None) => None,
        (Some(half), None) | (None, Some(half)) => {
            let message = "a webhook has a public address and an address where it listens, and one is missing";
            let help = "give both, such as webhook = \"https://example.org/bot\" and listen = \"127.0.0.1:8080\"";
            diagnostics.push(half.fault("G05", message, help));
            None
        }
    };
    if let Some(no_limits) = merged.no_limits.as_ref().filter(|no_limits| no_limits.value) {
        let server = merged.api_url.as_ref().map(|url| url.value.as_str());
        if server.is_none_or(|url| url.contains("telegram.org")) {
            let message =
                "--no-limits is for measuring with a server of one's own, not with Telegram's";
            let help = "leave it out, or name that server with --api-url";
            diagnostics.push(no_limits.fault("G06", message, help));
        }
    }
    let is_secret = |store: &&Found<String>| store.is_of_a_file() && has_password(&store.value);
    if let Some(store) = merged.store.as_ref().filter(is_secret) {
        let message = "the password of the database stands in the file of settings; such a file is copied, shown and kept with the sources";
        let help = "put the whole address into AANSPRAAK_STORE, and leave the line out";
        diagnostics.push(store.fault("G02", message, help));
    }
    if let Some(open) = merged.metrics_listen.as_ref().filter(|it| !value::is_loopback(&it.value)) {
        let message = "the numbers can be read by everybody who reaches this address";
        let help = "listen at 127.0.0.1, or let a firewall keep others away; nobody's words or numbers are in them";
        diagnostics.push(open.fault("G07", message, help).as_warning());
    }
    Settings {
        content: merged.content.map(|content| content.value).unwrap_or_default(),
        state: merged.state.map_or_else(|| "state".into(), |state| state.value),
        store: merged.store.map(|store| store.value),
        keys: merged.keys.map(|folder| folder.value),
        connections: merged.connections.map_or(super::state::CONNECTIONS, |it| it.value),
        replica: merged.replica.map(|name| name.value),
        key_file: merged.key_file.map(|file| file.value),
        cache_mib: merged.cache_mib.map_or(super::state::CACHE_MIB, |cache| cache.value),
        keep_days: merged.keep_days.map_or(30, |days| days.value),
        volunteer: merged.volunteer.map(|ids| ids.value).unwrap_or_default(),
        coordinator: merged.coordinator.map(|ids| ids.value).unwrap_or_default(),
        webhook,
        voices: merged.voices.map(|folder| folder.value),
        api_url: merged.api_url.map(|url| url.value),
        no_limits: merged.no_limits.is_some_and(|no_limits| no_limits.value),
        metrics_listen: merged.metrics_listen.map(|address| address.value),
        log_format: merged.log_format.map(|format| format.value).unwrap_or_default(),
        log_level: merged.log_level.map(|level| level.value).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
