//! The settings by their names.

use strum::{EnumIter, IntoStaticStr};

/// A setting. In the file it is called as its flag is, without the dashes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Setting {
    /// Folders of content, laid over each other.
    Content,
    /// The state folder.
    State,
    /// A database, or another folder.
    Store,
    /// The folder of keys of a database.
    Keys,
    /// How many connections to a database.
    Connections,
    /// The name of this process among those that share a database.
    Replica,
    /// The file of the master key.
    KeyFile,
    /// The cache of the store, in MiB.
    CacheMib,
    /// How long talks are kept, in days.
    KeepDays,
    /// For whom the desk is open.
    Volunteer,
    /// Who says for whom it is open.
    Coordinator,
    /// The public address of the webhook.
    Webhook,
    /// Where the webhook listens.
    Listen,
    /// The folder of recordings.
    Voices,
    /// The Bot API server.
    ApiUrl,
    /// No limits of sending.
    NoLimits,
    /// Where numbers can be read.
    MetricsListen,
    /// Logs as text or JSON.
    LogFormat,
    /// How much is logged.
    LogLevel,
}

impl Setting {
    /// Its name in the file, and on the command line behind two dashes.
    pub(crate) fn name(self) -> &'static str {
        self.into()
    }

    /// Its variable of the environment.
    pub(crate) fn variable(self) -> String {
        match self {
            // Older than the others.
            Self::LogLevel => "AANSPRAAK_LOG".to_owned(),
            Self::Content
            | Self::State
            | Self::Store
            | Self::Keys
            | Self::Connections
            | Self::Replica
            | Self::KeyFile
            | Self::CacheMib
            | Self::KeepDays
            | Self::Volunteer
            | Self::Coordinator
            | Self::Webhook
            | Self::Listen
            | Self::Voices
            | Self::ApiUrl
            | Self::NoLimits
            | Self::MetricsListen
            | Self::LogFormat => {
                format!("AANSPRAAK_{}", self.name().to_uppercase().replace('-', "_"))
            }
        }
    }

    /// Whether there may be several values.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Content | Self::Volunteer | Self::Coordinator)
    }
}
