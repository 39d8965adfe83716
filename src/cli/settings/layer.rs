//! Where settings come from: each source as texts, with the place where they stand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use regex::Regex;
use strum::IntoEnumIterator;

use super::super::args::Serve;
use super::Setting;
use crate::config;
use crate::diagnostics::{Diagnostic, Place, SourceFile, did_you_mean, read_toml};

/// The token of a bot, wherever it stands.
const TOKEN: &str = r"\b\d{6,}:[A-Za-z0-9_-]{30,}";
/// Keys that would hold a secret.
const SECRETS: [&str; 7] = [
    "token",
    "bot-token",
    "teloxide-token",
    "TELOXIDE_TOKEN",
    "key",
    "aanspraak-key",
    "AANSPRAAK_KEY",
];
/// Variables of the environment that are no settings of `serve`.
const OTHER_VARIABLES: [&str; 2] = ["AANSPRAAK_CONFIG", "AANSPRAAK_KEY"];

/// What one source says.
pub(super) type Layer = BTreeMap<Setting, Vec<Said>>;

/// One value as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) origin: SettingSource,
}

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SettingSource {
    /// A file, `the environment` or `the command line`.
    pub(super) source: String,
    pub(super) place: Option<Place>,
}

impl SettingSource {
    /// A fault of what stands there.
    pub(super) fn fault(&self, code: &'static str, message: &str, help: &str) -> Diagnostic {
        let fault = Diagnostic::of_file(code, self.source.clone(), message, help);
        Diagnostic { place: self.place, ..fault }
    }
}

/// What was typed on the command line.
pub(super) fn of_arguments(folders: &[PathBuf], options: &Serve) -> Layer {
    let path = |path: &PathBuf| path.to_string_lossy().into_owned();
    let ids = |ids: &[i64]| ids.iter().map(i64::to_string).collect();
    let one = |text: Option<String>| text.into_iter().collect();
    let given: [(Setting, Vec<String>); 19] = [
        (Setting::Content, folders.iter().map(path).collect()),
        (Setting::State, one(options.state.as_ref().map(path))),
        (Setting::Store, one(options.store.clone())),
        (Setting::Keys, one(options.keys.as_ref().map(path))),
        (Setting::Connections, one(options.connections.map(|number| number.to_string()))),
        (Setting::Replica, one(options.replica.clone())),
        (Setting::KeyFile, one(options.key_file.as_ref().map(path))),
        (Setting::CacheMib, one(options.cache_mib.map(|size| size.to_string()))),
        (Setting::KeepDays, one(options.keep_days.map(|days| days.to_string()))),
        (Setting::Volunteer, ids(&options.volunteer)),
        (Setting::Coordinator, ids(&options.coordinator)),
        (Setting::Webhook, one(options.webhook.clone())),
        (Setting::Listen, one(options.listen.clone())),
        (Setting::Voices, one(options.voices.as_ref().map(path))),
        (Setting::ApiUrl, one(options.api_url.clone())),
        (Setting::NoLimits, one(options.no_limits.then(|| "true".to_owned()))),
        (Setting::MetricsListen, one(options.metrics_listen.clone())),
        (Setting::LogFormat, one(options.log_format.clone())),
        (Setting::LogLevel, one(options.log_level.clone())),
    ];
    let said = |key: Setting, texts: Vec<String>| {
        let origin = SettingSource { source: format!("--{}", key.name()), place: None };
        let said = texts.into_iter().map(|text| Said { text, origin: origin.clone() });
        (key, said.collect::<Vec<_>>())
    };
    given
        .into_iter()
        .filter(|(_, texts)| !texts.is_empty())
        .map(|(key, texts)| said(key, texts))
        .collect()
}

/// What stands in the environment: the names and values of our variables.
pub(super) fn of_environment(
    variables: &[(String, String)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Layer {
    let mut layer = Layer::new();
    for (name, value) in variables {
        let origin = SettingSource { source: name.clone(), place: None };
        let Some(key) = Setting::iter().find(|key| key.variable() == *name) else {
            if !OTHER_VARIABLES.contains(&name.as_str()) {
                let known: Vec<String> = Setting::iter().map(Setting::variable).collect();
                let help = did_you_mean(name, known.iter().map(String::as_str));
                let message = "no setting has this variable";
                diagnostics.push(origin.fault("G04", message, &help).as_warning());
            }
            continue;
        };
        let texts: Vec<&str> = if key.is_list() {
            value.split(',').map(str::trim).filter(|text| !text.is_empty()).collect()
        } else {
            vec![value.trim()]
        };
        let said = |text: &str| Said { text: text.to_owned(), origin: origin.clone() };
        layer.insert(key, texts.into_iter().map(said).collect());
    }
    layer
}

/// What stands in a file.
pub(super) fn of_file(path: &Path, diagnostics: &mut Vec<Diagnostic>) -> Layer {
    let shown = path.to_string_lossy().into_owned();
    let text = match config::text_of(path) {
        Ok(text) => text,
        Err(error) => {
            let message = format!("the file of settings cannot be read: {error}");
            let help = "name it with --config, and let the user of the bot read it";
            diagnostics.push(Diagnostic::of_file("G01", shown, message, help));
            return Layer::new();
        }
    };
    let file = SourceFile { path: shown.clone(), shown, text: text.into() };
    let tokens = refuse_tokens(&file, diagnostics);
    read_toml(&file, diagnostics, |table| {
        for key in SECRETS {
            if table.has(key) {
                let found = table.plain(key).unwrap_or_default();
                let at = found.first().map_or(0, |value| value.offset);
                // A token was told already.
                if tokens == 0 {
                    table.sink().push(secret(&file, at));
                }
            }
        }
        let mut layer = Layer::new();
        for key in Setting::iter() {
            let Some(values) = table.plain(key.name()) else { continue };
            let said = values.into_iter().map(|value| Said {
                text: value.value,
                origin: SettingSource {
                    source: file.shown.clone(),
                    place: Some(file.place(value.offset)),
                },
            });
            layer.insert(key, said.collect());
        }
        layer
    })
}

/// A token is refused wherever it stands, also in a remark. Gives how many there are.
fn refuse_tokens(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> usize {
    let Ok(token) = Regex::new(TOKEN) else { return 0 };
    let before = diagnostics.len();
    diagnostics.extend(token.find_iter(&file.text).map(|found| secret(file, found.start())));
    diagnostics.len() - before
}

fn secret(file: &SourceFile, at: usize) -> Diagnostic {
    Diagnostic::error(
        "G02",
        file,
        at,
        "a secret stands in the file of settings; such a file is copied, shown and kept with the sources, and \
         who has the token is the bot",
        "put the token into a file of its own that TELOXIDE_TOKEN_FILE names, into TELOXIDE_TOKEN, or into \
         systemd's LoadCredential (aanspraak.token); the key into a file that key-file names; and ask @BotFather for \
         a new token where others could read this one",
    )
}
