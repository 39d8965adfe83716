//! The manifest of the model of facts, `facts.toml`: what it was trained on, the thresholds of each value, and
//! figures. Made together with the weights, and refused beside other ones.

use std::fmt::{self, Display};

use jiff::civil::Date;

use super::values::values;
use crate::diagnostics::{Diagnostic, SourceFile, TomlReader, read_toml};
use crate::profile::Fact;
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::fields::{count, hash, of, share};

/// The thresholds of a value, and what they came to in the cross-validation.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FactThresholds {
    /// Below this likelihood what a rule tells is asked instead of noted.
    pub keep: f32,
    /// From this likelihood on the value is taken; from 1 on it never is.
    pub take: f32,
    /// From this likelihood on it is worth a question.
    pub ask: f32,
    /// The lines that tell it.
    pub lines: usize,
    /// Those in which only the classifier took it, each judged by a model that knew no line of its author.
    pub found: usize,
    /// How many of these tell it.
    pub right: usize,
}

/// What is known about a model of facts beside its weights.
#[derive(Clone, Debug, PartialEq)]
pub struct FactManifest {
    /// The day on which the model was trained.
    pub date: Date,
    /// How many lines it was trained on.
    pub lines: usize,
    /// The SHA-256 of those lines with their labels and authors.
    pub training_hash: String,
    /// How many features have a weight.
    pub features: usize,
    /// The checksum inside the file of weights.
    pub checksum: String,
    /// The SHA-256 of the file of weights.
    pub weights_hash: String,
    /// The thresholds of each value, in the order of the list.
    pub thresholds: Vec<FactThresholds>,
}

const HEADING: &str =
    "# The classifier of facts of facts.bin: made by `aanspraak learn --facts`, never edited.
# What the figures mean: docs/model-card-facts.md.";

impl Display for FactManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, lines, training_hash, features, checksum, weights_hash, .. } = self;
        writeln!(f, "{HEADING}\ndate = {date}\n")?;
        writeln!(f, "[training]\nlines = {lines}\nsha256 = \"{training_hash}\"\n")?;
        writeln!(f, "[weights]\nfeatures = {features}\nchecksum = \"{checksum}\"")?;
        writeln!(f, "sha256 = \"{weights_hash}\"")?;
        let mut section = None;
        for (fact, thresholds) in values().iter().zip(&self.thresholds) {
            if section.replace(fact.id()) != Some(fact.id()) {
                writeln!(f, "\n[facts.{}]", fact.id())?;
            }
            let FactThresholds { keep, take, ask, lines, found, right } = thresholds;
            writeln!(
                f,
                "{} = {{ keep = {keep:.3}, take = {take:.3}, ask = {ask:.3}, lines = {lines}, found = {found}, \
                 right = {right} }}",
                value_of(*fact)
            )?;
        }
        Ok(())
    }
}

/// Reads a manifest; `None` when a field is missing or wrong, which is then told.
pub(super) fn read(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Option<FactManifest> {
    read_toml(file, diagnostics, |table| {
        let date = table.required_date("date", AGAIN);
        let training = table.required_table("training", AGAIN);
        let weights = table.required_table("weights", AGAIN);
        let facts = table.required_table("facts", AGAIN);
        let (lines, training_hash) =
            of(training, |it| Some((count(it, "lines")?, hash(it, "sha256")?)))?;
        let (features, checksum, weights_hash) = of(weights, |it| {
            Some((count(it, "features")?, hash(it, "checksum")?, hash(it, "sha256")?))
        })?;
        let thresholds = of(facts, every_threshold)?;
        let date = date?.value;
        Some(FactManifest {
            date,
            lines,
            training_hash,
            features,
            checksum,
            weights_hash,
            thresholds,
        })
    })
}

/// Those of every value, in the order of the list: a table for each fact, a row for each value.
fn every_threshold(table: &mut TomlReader<'_>) -> Option<Vec<FactThresholds>> {
    let mut all = Vec::new();
    for same in values().chunk_by(|one, other| one.id() == other.id()) {
        let id = same.first()?.id();
        all.extend(of(table.required_table(id.into(), AGAIN), |rows| {
            let rows = same
                .iter()
                .map(|fact| of(rows.required_table(value_of(*fact), AGAIN), thresholds_of));
            rows.collect::<Option<Vec<FactThresholds>>>()
        })?);
    }
    Some(all)
}

fn value_of(fact: Fact) -> &'static str {
    fact.value().map_or("", |(value, _)| value)
}

fn thresholds_of(table: &mut TomlReader<'_>) -> Option<FactThresholds> {
    Some(FactThresholds {
        keep: share(table, "keep")?,
        take: share(table, "take")?,
        ask: share(table, "ask")?,
        lines: count(table, "lines")?,
        found: count(table, "found")?,
        right: count(table, "right")?,
    })
}
