//! The manifest of the model of acts, `acts.toml`: what it was trained on, the thresholds of each act, and
//! figures. Made together with the weights, and refused beside other ones.

use std::fmt::{self, Display};

use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::outputs::ACTS;
use crate::diagnostics::{Diagnostic, SourceFile, TomlReader, read_toml};
use crate::understanding::Act;
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::fields::{count, hash, of, seen, share};

/// The thresholds of an act, and what they came to in the cross-validation.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ActThresholds {
    /// From this likelihood on the act is sure; from 1 on it never is.
    pub sure: f32,
    /// From this likelihood on it is likely.
    pub likely: f32,
    /// The messages that do it.
    pub messages: usize,
    /// Those that the classifier was sure of, each judged by a model that knew no message of its author.
    pub found: usize,
    /// How many of these do it.
    pub right: usize,
}

/// What is known about a model of acts beside its weights.
#[derive(Clone, Debug, PartialEq)]
pub struct ActManifest {
    /// The day on which the model was trained.
    pub date: Date,
    /// How many messages it was trained on.
    pub messages: usize,
    /// The SHA-256 of those messages with their labels and authors.
    pub training_hash: String,
    /// The hash of what the classifier saw of a sample of them; empty in a manifest of before.
    pub seen_hash: String,
    /// How many features have a weight.
    pub features: usize,
    /// The checksum inside the file of weights.
    pub checksum: String,
    /// The SHA-256 of the file of weights.
    pub weights_hash: String,
    /// The thresholds of each act, in the order of the list.
    pub thresholds: [ActThresholds; ACTS],
}

const HEADING: &str =
    "# The classifier of acts of acts.bin: made by `aanspraak learn --acts`, never edited.
# What the figures mean: docs/model-card-acts.md.";

impl Display for ActManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, messages, training_hash, seen_hash, features, .. } = self;
        let Self { checksum, weights_hash, .. } = self;
        writeln!(f, "{HEADING}\ndate = {date}\n")?;
        writeln!(f, "[training]\nmessages = {messages}\nsha256 = \"{training_hash}\"")?;
        if !seen_hash.is_empty() {
            writeln!(f, "seen = \"{seen_hash}\"")?;
        }
        writeln!(f)?;
        writeln!(f, "[weights]\nfeatures = {features}\nchecksum = \"{checksum}\"")?;
        writeln!(f, "sha256 = \"{weights_hash}\"\n\n[acts]")?;
        for (act, thresholds) in Act::iter().zip(&self.thresholds) {
            let ActThresholds { sure, likely, messages, found, right } = thresholds;
            writeln!(
                f,
                "{act} = {{ sure = {sure:.3}, likely = {likely:.3}, messages = {messages}, \
                 found = {found}, right = {right} }}"
            )?;
        }
        Ok(())
    }
}

/// Reads a manifest; `None` when a field is missing or wrong, which is then told.
pub(super) fn read(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Option<ActManifest> {
    read_toml(file, diagnostics, |table| {
        let date = table.required_date("date", AGAIN);
        let training = table.required_table("training", AGAIN);
        let weights = table.required_table("weights", AGAIN);
        let acts = table.required_table("acts", AGAIN);
        let (messages, training_hash, seen_hash) =
            of(training, |it| Some((count(it, "messages")?, hash(it, "sha256")?, seen(it)?)))?;
        let (features, checksum, weights_hash) = of(weights, |it| {
            Some((count(it, "features")?, hash(it, "checksum")?, hash(it, "sha256")?))
        })?;
        let thresholds = of(acts, |it| {
            let mut all = [ActThresholds::default(); ACTS];
            for (act, thresholds) in Act::iter().zip(&mut all) {
                *thresholds = of(it.required_table(act.into(), AGAIN), thresholds_of)?;
            }
            Some(all)
        })?;
        let date = date?.value;
        Some(ActManifest {
            date,
            messages,
            training_hash,
            seen_hash,
            features,
            checksum,
            weights_hash,
            thresholds,
        })
    })
}

fn thresholds_of(table: &mut TomlReader<'_>) -> Option<ActThresholds> {
    Some(ActThresholds {
        sure: share(table, "sure")?,
        likely: share(table, "likely")?,
        messages: count(table, "messages")?,
        found: count(table, "found")?,
        right: count(table, "right")?,
    })
}
