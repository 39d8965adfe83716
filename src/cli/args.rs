//! The arguments.

mod sheet;
mod training;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::preview_args::{Diff, Preview};
use super::state::State;
pub(super) use sheet::{
    Catalogue, CatalogueCommand, CatalogueConfirmed, ExportFormat, ImportFormat, SheetImport,
    SheetTemplate, TemplateFormat,
};
pub(super) use training::{Evaluate, Learn};

/// Someone to talk to: activities against loneliness that fit and that exist.
#[derive(Debug, Parser)]
#[command(name = "aanspraak", version, about, max_term_width = 100)]
pub(super) struct Arguments {
    /// A folder with dialogs/ and data/; more folders are laid over it, such as a municipality's
    /// own with activities/. Default: the working folder, or what the program carries inside.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) content: Vec<PathBuf>,
    /// The options of a talk, for when no command is named.
    #[command(flatten)]
    pub(super) chat: Chat,
    /// What to do; without it: talk in the terminal.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// A command of the binary.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Talk in the terminal.
    Chat(Chat),
    /// Serve the bot on Telegram, with the token in `TELOXIDE_TOKEN`.
    Serve(Serve),
    /// Suggest activities for one person, told as facts.
    Suggest(Suggest),
    /// Read the facts and the alarm in a line of plain words.
    Understand(Understand),
    /// Find activities by words: a name, an old name, a thing to do; also with typing errors.
    Search(Search),
    /// List the activities; take them in from a sheet, or hand them to other directories.
    Catalogue(Catalogue),
    /// Report every diagnostic of dialogs/ and data/; exit code 1 when there is an error.
    Check {
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The language of what is told: nl or en.
        #[arg(long, value_name = "LANG", default_value = "en")]
        lang: crate::language::Language,
        /// Also ask every website of activities, doors, referrals and helplines whether it is still there. It
        /// needs the internet, and takes minutes: one request at a time for each host.
        #[arg(long)]
        links: bool,
    },
    /// Retrain the crisis classifier on labelled phrases; refused when the new model is weaker.
    #[command(visible_alias = "train")]
    Learn(Learn),
    /// Measure the alarm (rules and classifier together) on a table of labelled phrases.
    Evaluate(Evaluate),
    /// Measure the suggestions for people with known needs, and print the table.
    Personas {
        /// A JSON list of people: id, profile, good, bad.
        file: PathBuf,
    },
    /// Draw a scripted conversation as an SVG picture, on standard output: for the documents.
    Picture {
        /// The script: what a person types and presses. docs/images/ holds examples.
        script: PathBuf,
    },
    /// Show every screen, the questions, what talks reach, the translations and the catalogue on one page for a
    /// browser.
    Preview(Preview),
    /// Tell what differs between two content folders: sentences, questions and activities, and the people, screens
    /// and talks that notice it.
    Diff(Diff),
    /// Count how many first steps name a body with a number or page, over 144 ordinary older people in
    /// each of some municipalities.
    Coverage {
        /// The places; without them the three municipalities of which most bodies are known.
        places: Vec<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print a person for each activity who gets it among the first three.
    Witnesses,
    /// Write the manual pages of all commands into a folder.
    Manual {
        /// The folder; made when it is not there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Print what a shell needs to complete the commands: bash, zsh, fish, elvish or powershell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Tell what the present content does to the talks of a state folder or of a backup: answers
    /// that move along, that no question asks any more, that are no choice any more.
    Affected {
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Recordings of sentences, for who would rather listen.
    #[command(subcommand)]
    Voices(super::voices::Voices),
    /// Commands on a state folder.
    #[command(flatten)]
    Keep(Keep),
}

/// The options of `chat`.
#[derive(Debug, Args)]
pub(super) struct Chat {
    /// The language to begin in: nl or en.
    #[arg(long, value_name = "LANG")]
    pub(super) lang: Option<crate::language::Language>,
    /// Stand at the volunteers' desk, with a caller on the line.
    #[arg(long)]
    pub(super) desk: bool,
    /// Where the talk is kept.
    #[command(flatten)]
    pub(super) state: State,
}

/// The options of `serve`. Each can also be set in the environment and in a file: what the command line says
/// goes before the environment, and that before the file.
#[derive(Debug, Default, Args)]
pub(super) struct Serve {
    /// A file of settings; `aanspraak.example.toml` explains each. Also by `AANSPRAAK_CONFIG`.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Tell everything that is wrong with the settings, the secrets and the content, and start nothing; exit code
    /// 1 when the bot could not be started.
    #[arg(long)]
    pub(super) check_config: bool,
    /// Another Bot API server than Telegram's own.
    #[arg(long, value_name = "URL")]
    pub(super) api_url: Option<String>,
    /// Open the volunteers' desk for this person, by Telegram's number; may be repeated.
    #[arg(long, value_name = "ID")]
    pub(super) volunteer: Vec<i64>,
    /// The same, for a coordinator, who also says who else may; may be repeated.
    #[arg(long, value_name = "ID")]
    pub(super) coordinator: Vec<i64>,
    /// Take updates by webhook at this public address instead of asking for them.
    #[arg(long, value_name = "PUBLIC_URL")]
    pub(super) webhook: Option<String>,
    /// Where the webhook listens, such as 127.0.0.1:8080.
    #[arg(long, value_name = "ADDR")]
    pub(super) listen: Option<String>,
    /// Forget a talk so many days after the person's last word, 1 to 365. Default: 30.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..=365))]
    pub(super) keep_days: Option<u16>,
    /// Offer to read screens aloud, with the recordings of this folder ('aanspraak voices make').
    #[arg(long, value_name = "DIR")]
    pub(super) voices: Option<PathBuf>,
    /// Take and send without any limit: to measure against a Bot API server of one's own. Refused
    /// with Telegram's.
    #[arg(long)]
    pub(super) no_limits: bool,
    /// Answer /metrics, /livez and /readyz at this address of its own, such as 127.0.0.1:9464.
    #[arg(long, value_name = "ADDR")]
    pub(super) metrics_listen: Option<String>,
    /// Logs as text or json. Default: text.
    #[arg(long, value_name = "FORMAT")]
    pub(super) log_format: Option<String>,
    /// How much is logged: error, warn, info, debug, trace or off. Default: info. Also by `AANSPRAAK_LOG`.
    #[arg(long, value_name = "LEVEL")]
    pub(super) log_level: Option<String>,
    /// The folder where talks are kept, sealed. Default: state.
    #[arg(long, value_name = "DIR")]
    pub(super) state: Option<PathBuf>,
    /// Where talks are kept instead: in a database that several processes share (postgres://…), or in a folder.
    /// `AANSPRAAK_STORE` says the same, and keeps a password out of the list of processes.
    #[arg(long, value_name = "STORE")]
    pub(super) store: Option<String>,
    /// With a database: the folder of the persons' keys, which all processes that share it must see. Default: the
    /// state folder's name with .keys.
    #[arg(long, value_name = "DIR")]
    pub(super) keys: Option<PathBuf>,
    /// With a database: how many connections are used at once, 1 to 1000, beside a few for what may be done again.
    /// Default: 16.
    #[arg(long, value_name = "N")]
    pub(super) connections: Option<u16>,
    /// With a database: a name that this process keeps over a new start, unlike any other's.
    #[arg(long, value_name = "NAME")]
    pub(super) replica: Option<String>,
    /// The key that opens them: a file outside the state folder, made at the first start. Default: systemd's
    /// credential `aanspraak.key`, or the state folder's name with .key. `AANSPRAAK_KEY` goes before all of these.
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
    /// How much memory the cache of the store may take.
    #[arg(long, value_name = "MIB")]
    pub(super) cache_mib: Option<u16>,
}

/// Commands on a state folder.
#[derive(Debug, Subcommand)]
pub(super) enum Keep {
    /// Forget a chat for good.
    Forget {
        /// Telegram's number of the chat.
        #[arg(allow_negative_numbers = true)]
        chat: i64,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Write every talk, opened, as a line of JSON.
    Export {
        /// A new file, or - for standard output.
        to: PathBuf,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Read what `export` wrote.
    Import {
        /// The file.
        from: PathBuf,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Copy every talk, sealed, into a fresh folder.
    Backup {
        /// The folder; it must be empty or not there.
        to: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Make a fresh state folder from a backup that is whole.
    Restore {
        /// The backup; it may lie on a medium that is read only.
        from: PathBuf,
        /// The list of who was forgotten since; they do not come back. Default: the state folder's name with .forgotten.
        #[arg(long, value_name = "FILE")]
        forgotten: Option<PathBuf>,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Open every record, and tell what is missing; exit code 1 when something is.
    Verify {
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Tell what was counted by day, without anybody's name: kinds of alarm (`alarm`), activities of
    /// which somebody says that something is wrong (`wrong`), flyers that were used (`came`).
    Counts {
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Tell what volunteers asked and did not find, by municipality and topic, in twelve months. What was asked less
    /// than three times is left out.
    Gaps {
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// As comma-separated values, for a plot.
        #[arg(long, conflicts_with = "json")]
        csv: bool,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Copy everything from one store into another, which must be empty: a folder into a database, or back. Both are
    /// counted and compared.
    Migrate {
        /// The store that is copied: a folder, or postgres://…
        #[arg(long, value_name = "STORE")]
        from: String,
        /// The store that is filled.
        #[arg(long, value_name = "STORE")]
        to: String,
        /// The key of both, and the folder of keys of a database.
        #[command(flatten)]
        state: State,
    },
    /// Seal everything under a new key.
    RotateKey {
        /// Where the new key is written; the file must not be there.
        new_key_file: PathBuf,
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
}

/// The options of `understand`.
#[derive(Debug, Args)]
pub(super) struct Understand {
    /// The words; standard input without them.
    pub(super) text: Option<String>,
    /// Tell why there is an alarm, or none: the rules that fire, and what the classifier weighs; and
    /// which interpreter takes the text.
    #[arg(long, conflicts_with_all = ["batch", "json"])]
    pub(super) why: bool,
    /// With --why: the question that the text answers, by its id.
    #[arg(long, value_name = "QUESTION", requires = "why")]
    pub(super) asked: Option<String>,
    /// A line in, a JSON line out.
    #[arg(long)]
    pub(super) batch: bool,
    /// As JSON.
    #[arg(long)]
    pub(super) json: bool,
}

/// The options of `search`.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// What to look for; an age, a place and "gratis" narrow the list.
    #[arg(required = true, value_name = "QUERY")]
    pub(super) query: Vec<String>,
    /// So many at most.
    #[arg(long, default_value_t = 10)]
    pub(super) limit: usize,
    /// As JSON.
    #[arg(long)]
    pub(super) json: bool,
}

/// The options of `suggest`.
#[derive(Debug, Args)]
pub(super) struct Suggest {
    /// The person in a line of plain words.
    pub(super) text: Option<String>,
    /// The person as JSON: a file, or - for standard input.
    #[arg(long, value_name = "FILE")]
    pub(super) profile: Option<PathBuf>,
    /// How many suggestions at most.
    #[arg(long, default_value_t = 10)]
    pub(super) limit: usize,
    /// The language of the words: nl or en.
    #[arg(long, value_name = "LANG", default_value = "nl")]
    pub(super) lang: crate::language::Language,
    /// As JSON.
    #[arg(long)]
    pub(super) json: bool,
}
