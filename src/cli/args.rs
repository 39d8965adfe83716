//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::state::State;

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
    /// Tell what the present content does to the talks of a state folder or of a backup: answers
    /// that move along, that no question asks any more, that are no choice any more.
    Affected {
        /// The state folder.
        #[command(flatten)]
        state: State,
    },
    /// Commands on a state folder.
    #[command(flatten)]
    Keep(Keep),
}

/// The options of `catalogue`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Catalogue {
    /// As JSON, with every field.
    #[arg(long)]
    pub(super) json: bool,
    /// What to do; without it: list the activities.
    #[command(subcommand)]
    pub(super) command: Option<CatalogueCommand>,
}

/// A command on the catalogue.
#[derive(Debug, Subcommand)]
pub(super) enum CatalogueCommand {
    /// Write a file for each row of a sheet (CSV), or report every bad row and write nothing; or take the
    /// numbers of municipalities from the government's register.
    Import {
        /// The sheet; its columns stand in data/README.md. With --format rvo: `exportOO_gemeenten.xml`.
        file: PathBuf,
        /// What the file is: sheet, or rvo (organisaties.overheid.nl). What was looked up by hand stays.
        #[arg(long, value_enum, default_value = "sheet")]
        format: ImportFormat,
        /// The folder to fill: activities/ by a sheet, data/doors/ by the register, ready for --content.
        #[arg(long, value_name = "DIR", default_value = ".")]
        to: PathBuf,
        /// Write over files that are there already. The register only changes what it knows better.
        #[arg(long)]
        replace: bool,
    },
    /// Write the whole catalogue in the format of other directories.
    Export {
        /// Which format: hsds (Open Referral HSDS 3.1), jsonld (schema.org) or csv.
        #[arg(long, value_enum)]
        format: ExportFormat,
        /// The language of the sentences: nl or en.
        #[arg(long, value_name = "LANG", default_value = "nl")]
        lang: crate::language::Language,
    },
}

/// What is taken in.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum ImportFormat {
    /// Activities in a sheet.
    Sheet,
    /// Municipalities in the government's register of organisations, as XML.
    Rvo,
}

/// A format of other directories.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum ExportFormat {
    /// Open Referral HSDS 3.1, as JSON.
    Hsds,
    /// schema.org, as JSON-LD.
    Jsonld,
    /// A sheet, with the columns of the import.
    Csv,
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

/// The options of `serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
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
    #[arg(long, value_name = "PUBLIC_URL", requires = "listen")]
    pub(super) webhook: Option<String>,
    /// Where the webhook listens, such as 127.0.0.1:8080.
    #[arg(long, value_name = "ADDR", requires = "webhook")]
    pub(super) listen: Option<String>,
    /// Forget a talk so many days after the person's last word.
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=365))]
    pub(super) keep_days: u16,
    /// Take and send without any limit: to measure against a Bot API server of one's own. Refused
    /// with Telegram's.
    #[arg(long, requires = "api_url")]
    pub(super) no_limits: bool,
    /// Where talks are kept.
    #[command(flatten)]
    pub(super) state: State,
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
        /// The backup.
        from: PathBuf,
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

/// The options of `learn`.
#[derive(Debug, Args)]
pub(super) struct Learn {
    /// Retrain the classifier of acts (what a message does) instead.
    #[arg(long)]
    pub(super) acts: bool,
    /// Retrain the classifier of facts (what a message tells of a person) instead.
    #[arg(long, conflicts_with = "acts")]
    pub(super) facts: bool,
    /// Tables of phrases: label, lang, author, source, date, text (of acts: labels, lang, author,
    /// text; of facts: facts, lang, author, text). Default: train.tsv of training/crisis/, of
    /// training/acts/, or of training/facts/.
    #[arg(value_name = "FILE")]
    pub(super) tables: Vec<PathBuf>,
    /// The phrases on which the new model must not do worse than the present one. Default:
    /// regression.tsv of the same folder.
    #[arg(long, value_name = "FILE")]
    pub(super) regression: Option<PathBuf>,
    /// The file of weights to write; the manifest stands beside it, with the ending toml. Default:
    /// crisis.bin, acts.bin or facts.bin of data/models/.
    #[arg(long, value_name = "FILE")]
    pub(super) to: Option<PathBuf>,
    /// Write the new model though it has far fewer phrases, or does worse on the regression table.
    #[arg(long)]
    pub(super) accept_weaker: bool,
}

/// The options of `evaluate`.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
pub(super) struct Evaluate {
    /// A table of phrases: label, lang, text; source (a group such as hard-negative) when it is known.
    /// With --acts: labels, lang, text. With --facts: facts, text.
    pub(super) file: PathBuf,
    /// Measure the acts (what a message does) instead of the alarm.
    #[arg(long)]
    pub(super) acts: bool,
    /// Measure the facts (what a message tells of a person) instead of the alarm.
    #[arg(long, conflicts_with = "acts")]
    pub(super) facts: bool,
    /// The phrases that the model was trained on: what stands in both is told, and is not held out.
    /// Default: train.tsv of training/crisis/, training/acts/ or training/facts/.
    #[arg(long, value_name = "FILE")]
    pub(super) training: Option<PathBuf>,
    /// Tell each phrase that came out wrong.
    #[arg(long)]
    pub(super) mistakes: bool,
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
