//! The arguments of the commands that train and measure the classifiers.

use std::path::PathBuf;

use clap::Args;

/// The options of `learn`.
#[derive(Debug, Args)]
pub(crate) struct Learn {
    /// Retrain the classifier of acts (what a message does) instead.
    #[arg(long)]
    pub(crate) acts: bool,
    /// Retrain the classifier of facts (what a message tells of a person) instead.
    #[arg(long, conflicts_with = "acts")]
    pub(crate) facts: bool,
    /// Tables of phrases: label, lang, author, source, date, text (of acts: labels, lang, author,
    /// text; of facts: facts, lang, author, text). Default: train.tsv of training/crisis/, of
    /// training/acts/, or of training/facts/.
    #[arg(value_name = "FILE")]
    pub(crate) tables: Vec<PathBuf>,
    /// The phrases on which the new model must not do worse than the present one. Default:
    /// regression.tsv of the same folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) regression: Option<PathBuf>,
    /// The file of weights to write; the manifest stands beside it, with the ending toml. Default:
    /// crisis.bin, acts.bin or facts.bin of data/models/.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: Option<PathBuf>,
    /// Write the new model though it has far fewer phrases, or does worse on the regression table.
    #[arg(long)]
    pub(crate) accept_weaker: bool,
}

/// The options of `evaluate`.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
pub(crate) struct Evaluate {
    /// A table of phrases: label, lang, text; source (a group such as hard-negative) when it is known.
    /// With --acts: labels, lang, text. With --facts: facts, text.
    pub(crate) file: PathBuf,
    /// Measure the acts (what a message does) instead of the alarm.
    #[arg(long)]
    pub(crate) acts: bool,
    /// Measure the facts (what a message tells of a person) instead of the alarm.
    #[arg(long, conflicts_with = "acts")]
    pub(crate) facts: bool,
    /// The phrases that the model was trained on: what stands in both is told, and is not held out.
    /// Default: train.tsv of training/crisis/, training/acts/ or training/facts/.
    #[arg(long, value_name = "FILE")]
    pub(crate) training: Option<PathBuf>,
    /// Tell each phrase that came out wrong.
    #[arg(long)]
    pub(crate) mistakes: bool,
    /// As JSON.
    #[arg(long)]
    pub(crate) json: bool,
}
