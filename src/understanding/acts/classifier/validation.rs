//! The thresholds of each act, as the manifest `acts.toml` tells them: chosen on what models made of messages of authors
//! whom they do not know.

use std::fmt::{self, Display};

use strum::IntoEnumIterator;

use super::outputs::ACTS;
use crate::diagnostics::TomlReader;
use crate::understanding::Act;
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::fields::{count, of, share};
use crate::understanding::classifier::kind::Validation;

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

/// The thresholds of all acts.
#[derive(Clone, Debug, PartialEq)]
pub struct ActValidation {
    /// The thresholds of each act, in the order of the list.
    pub thresholds: [ActThresholds; ACTS],
}

impl Display for ActValidation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n[acts]")?;
        for (act, thresholds) in Act::iter().zip(&self.thresholds) {
            let ActThresholds { sure, likely, messages, found, right } = thresholds;
            write!(
                f,
                "\n{act} = {{ sure = {sure:.3}, likely = {likely:.3}, messages = {messages}, \
                 found = {found}, right = {right} }}"
            )?;
        }
        Ok(())
    }
}

impl Validation for ActValidation {
    const HEADING: &'static str =
        "# The classifier of acts of acts.bin: made by `aanspraak learn --acts`, never edited.
# What the figures mean: docs/model-card-acts.md.";

    fn read(manifest: &mut TomlReader<'_>) -> Option<Self> {
        of(manifest.required_table("acts", AGAIN), |acts| {
            let mut thresholds = [ActThresholds::default(); ACTS];
            for (act, thresholds) in Act::iter().zip(&mut thresholds) {
                *thresholds = of(acts.required_table(act.into(), AGAIN), thresholds_of)?;
            }
            Some(Self { thresholds })
        })
    }
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
