//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Someone to talk to: activities against loneliness that fit and that exist.
#[derive(Debug, Parser)]
#[command(name = "aanspraak", version, about, max_term_width = 100)]
pub(super) struct Arguments {
    /// A folder with dialogs/ and data/; more folders are laid over it, such as a municipality's
    /// own with activities/. Default: the working folder, or what the program carries inside.
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) content: Vec<PathBuf>,
    /// What to do; without it: talk in the terminal.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// A command of the binary.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Suggest activities for one person, told as facts.
    Suggest(Suggest),
    /// List the activities.
    Catalogue {
        /// As JSON, with every field.
        #[arg(long)]
        json: bool,
    },
    /// Report every problem of dialogs/ and data/; exit code 1 when there is an error.
    Check {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Measure the suggestions for people with known needs, and print the table.
    Personas {
        /// A JSON list of people: id, profile, good, bad.
        file: PathBuf,
    },
    /// Print for every activity a person who gets it among the first three; exit code 1 when one
    /// that is not stopped has none.
    Witnesses,
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
    pub(super) lang: crate::catalogue::Language,
    /// As JSON.
    #[arg(long)]
    pub(super) json: bool,
}
