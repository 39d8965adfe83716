//! The thresholds of each value, as the manifest `facts.toml` tells them: chosen on what models made of lines of authors
//! whom they do not know.

use std::fmt::{self, Display};

use super::values::values;
use crate::diagnostics::TomlReader;
use crate::profile::Fact;
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::fields::{count, of, share};
use crate::understanding::classifier::kind::Validation;

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

/// The thresholds of all values.
#[derive(Clone, Debug, PartialEq)]
pub struct FactValidation {
    /// The thresholds of each value, in the order of the list.
    pub thresholds: Vec<FactThresholds>,
}

impl Display for FactValidation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut section = None;
        for (fact, thresholds) in values().iter().zip(&self.thresholds) {
            let known = section.replace(fact.id());
            if known.is_none() {
                write!(f, "\n[facts.{}]", fact.id())?;
            } else if known != section {
                write!(f, "\n\n[facts.{}]", fact.id())?;
            }
            let FactThresholds { keep, take, ask, lines, found, right } = thresholds;
            write!(
                f,
                "\n{} = {{ keep = {keep:.3}, take = {take:.3}, ask = {ask:.3}, lines = {lines}, found = {found}, \
                 right = {right} }}",
                value_of(*fact)
            )?;
        }
        Ok(())
    }
}

impl Validation for FactValidation {
    const HEADING: &'static str =
        "# The classifier of facts of facts.bin: made by `aanspraak learn --facts`, never edited.
# What the figures mean: docs/model-card-facts.md.";

    fn read(manifest: &mut TomlReader<'_>) -> Option<Self> {
        let thresholds = of(manifest.required_table("facts", AGAIN), every_threshold)?;
        Some(Self { thresholds })
    }
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
