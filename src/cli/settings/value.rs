//! The values of settings: each is read in every source, so that all that is wrong is told, and the first source
//! that says something counts.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use super::super::logs::{LogFormat, LogLevel};
use super::Setting;
use super::layer::{Layer, Said, SettingSource};
use crate::diagnostics::Diagnostic;
use crate::telegram::{is_api_url, is_public_url};

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found<T> {
    pub(super) value: T,
    origin: SettingSource,
}

impl<T> Found<T> {
    /// Whether it stands in a file.
    pub(super) fn is_of_a_file(&self) -> bool {
        self.origin.place.is_some()
    }

    /// A fault of what stands there.
    pub(super) fn fault(&self, code: &'static str, message: &str, help: &str) -> Diagnostic {
        self.origin.fault(code, message, help)
    }
}

/// What was said of each setting.
pub(super) struct Merged {
    pub(super) content: Option<Found<Vec<PathBuf>>>,
    pub(super) state: Option<Found<PathBuf>>,
    pub(super) store: Option<Found<String>>,
    pub(super) keys: Option<Found<PathBuf>>,
    pub(super) connections: Option<Found<u16>>,
    pub(super) replica: Option<Found<String>>,
    pub(super) key_file: Option<Found<PathBuf>>,
    pub(super) cache_mib: Option<Found<u16>>,
    pub(super) keep_days: Option<Found<u16>>,
    pub(super) volunteer: Option<Found<Vec<i64>>>,
    pub(super) coordinator: Option<Found<Vec<i64>>>,
    pub(super) webhook: Option<Found<String>>,
    pub(super) listen: Option<Found<String>>,
    pub(super) voices: Option<Found<PathBuf>>,
    pub(super) api_url: Option<Found<String>>,
    pub(super) no_limits: Option<Found<bool>>,
    pub(super) metrics_listen: Option<Found<String>>,
    pub(super) log_format: Option<Found<LogFormat>>,
    pub(super) log_level: Option<Found<LogLevel>>,
}

/// Reads everything that was said.
pub(super) fn parse(layers: &[Layer], diagnostics: &mut Vec<Diagnostic>) -> Merged {
    let mut reader = Reader { layers, diagnostics };
    Merged {
        content: reader.many(Setting::Content, "a folder", folder),
        state: reader.one(Setting::State, "a folder", folder),
        store: reader.one(Setting::Store, "an address such as postgres://…, or a folder", text),
        keys: reader.one(Setting::Keys, "a folder", folder),
        connections: reader
            .one(Setting::Connections, "a number from 1 to 1000", |it| within(it, 1, 1000)),
        replica: reader.one(Setting::Replica, "a name", text),
        key_file: reader.one(Setting::KeyFile, "a file", folder),
        cache_mib: reader
            .one(Setting::CacheMib, "a size in MiB from 1 to 4096", |it| within(it, 1, 4096)),
        keep_days: reader
            .one(Setting::KeepDays, "a number of days from 1 to 365", |it| within(it, 1, 365)),
        volunteer: reader.many(Setting::Volunteer, "Telegram's number of a person", id),
        coordinator: reader.many(Setting::Coordinator, "Telegram's number of a person", id),
        webhook: reader.one(Setting::Webhook, "an address such as https://example.org/bot", |it| {
            is_public_url(it).then(|| it.to_owned())
        }),
        listen: reader.one(Setting::Listen, "an address such as 127.0.0.1:8080", address),
        voices: reader.one(Setting::Voices, "a folder", folder),
        api_url: reader.one(Setting::ApiUrl, "an address such as https://api.telegram.org", |it| {
            is_api_url(it).then(|| it.to_owned())
        }),
        no_limits: reader.one(Setting::NoLimits, "true or false", |it| it.parse().ok()),
        metrics_listen: reader.one(
            Setting::MetricsListen,
            "an address such as 127.0.0.1:9464",
            address,
        ),
        log_format: reader.one(Setting::LogFormat, "text or json", |it| it.parse().ok()),
        log_level: reader
            .one(Setting::LogLevel, "error, warn, info, debug, trace or off", |it| it.parse().ok()),
    }
}

struct Reader<'r> {
    layers: &'r [Layer],
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn one<T>(
        &mut self,
        key: Setting,
        what: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<Found<T>> {
        let mut found = None;
        for said in self.layers.iter().filter_map(|layer| layer.get(&key)) {
            let read = match said.as_slice() {
                [one] => self.read(key, one, what, &read),
                several => {
                    self.refuse_several(key, several);
                    None
                }
            };
            found = found.or(read);
        }
        found
    }

    fn many<T>(
        &mut self,
        key: Setting,
        what: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<Found<Vec<T>>> {
        let mut found = None;
        for said in self.layers.iter().filter_map(|layer| layer.get(&key)) {
            let read: Vec<Found<T>> =
                said.iter().filter_map(|said| self.read(key, said, what, &read)).collect();
            let origin = read.first().map(|first| first.origin.clone());
            let values = read.into_iter().map(|found| found.value).collect();
            found = found.or(origin.map(|origin| Found { value: values, origin }));
        }
        found
    }

    fn read<T>(
        &mut self,
        key: Setting,
        said: &Said,
        what: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<Found<T>> {
        let value = read(&said.text);
        if value.is_none() {
            let message = format!("{} is '{}', which it cannot be", key.name(), said.text);
            self.diagnostics.push(said.origin.fault("G03", &message, &format!("give {what}")));
        }
        value.map(|value| Found { value, origin: said.origin.clone() })
    }

    fn refuse_several(&mut self, key: Setting, said: &[Said]) {
        let Some(first) = said.first() else { return };
        let message = format!("{} can have one value only", key.name());
        self.diagnostics.push(first.origin.fault("G03", &message, "leave the others out"));
    }
}

fn folder(text: &str) -> Option<PathBuf> {
    (!text.trim().is_empty()).then(|| text.into())
}

fn text(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// Whether an address of a database says a password.
pub(super) fn has_password(store: &str) -> bool {
    let user = store.split_once("://").and_then(|(_, rest)| rest.split(['/', '?']).next());
    let user = user.and_then(|authority| authority.rsplit_once('@')).map(|(user, _)| user);
    user.is_some_and(|user| user.contains(':')) || store.contains("password=")
}

fn id(text: &str) -> Option<i64> {
    text.parse().ok().filter(|id| *id > 0)
}

fn within(text: &str, least: u16, most: u16) -> Option<u16> {
    text.parse().ok().filter(|number| (least..=most).contains(number))
}

/// A name or a number of a machine, and a port.
fn address(text: &str) -> Option<String> {
    let (host, port) = text.rsplit_once(':')?;
    let is_whole = !host.is_empty() && port.parse::<u16>().is_ok();
    is_whole.then(|| text.to_owned())
}

/// Whether only this machine reaches an address.
pub(super) fn is_loopback(address: &str) -> bool {
    let ip = address.parse().map(|address: SocketAddr| address.ip());
    ip.map_or(address.starts_with("localhost:"), |ip: IpAddr| ip.is_loopback())
}
