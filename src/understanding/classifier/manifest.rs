//! The manifest of a model: what it was trained on, the thresholds, and figures. Made together with the weights, and
//! refused beside other ones.

use std::fmt::{self, Display};

use jiff::civil::Date;

use super::binary::{AGAIN, checksum_of, sha256};
use super::fields::{count, hash, of, seen};
use super::kind::{Kind, Validation};
use super::labelled::{LabelledText, training_hash};
use crate::diagnostics::{Diagnostic, SourceFile, read_toml};

/// What is known about a model beside its weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest<K: Kind> {
    /// The day on which the model was trained.
    pub date: Date,
    /// How many texts it was trained on.
    pub texts: usize,
    /// The SHA-256 of those texts with their labels.
    pub training_hash: String,
    /// The hash of what the classifier saw of a sample of them; empty in a manifest of before.
    pub seen_hash: String,
    /// How many features have a weight.
    pub features: usize,
    /// The checksum inside the file of weights.
    pub checksum: String,
    /// The SHA-256 of the file of weights.
    pub weights_hash: String,
    /// Thresholds and figures.
    pub validation: K::Validation,
}

impl<K: Kind> Manifest<K> {
    /// The manifest of weights that were just trained on these texts.
    pub(super) fn of(
        weights: &[u8],
        features: usize,
        texts: &[K::Text],
        seen_hash: String,
        (validation, date): (K::Validation, Date),
    ) -> Self {
        Self {
            date,
            texts: texts.len(),
            training_hash: training_hash(texts),
            seen_hash,
            features,
            checksum: checksum_of(weights).unwrap_or_default(),
            weights_hash: sha256(weights),
            validation,
        }
    }

    /// Reads a manifest; `None` when a field is missing or wrong, which is then told.
    pub(in crate::understanding) fn read(
        file: &SourceFile,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        read_toml(file, diagnostics, |table| {
            let date = table.required_date("date", AGAIN);
            let training = table.required_table("training", AGAIN);
            let weights = table.required_table("weights", AGAIN);
            let validation = K::Validation::read(table);
            let (texts, training_hash, seen_hash) = of(training, |it| {
                Some((count(it, K::Text::ROWS)?, hash(it, "sha256")?, seen(it)?))
            })?;
            let (features, checksum, weights_hash) = of(weights, |it| {
                Some((count(it, "features")?, hash(it, "checksum")?, hash(it, "sha256")?))
            })?;
            let (date, validation) = (date?.value, validation?);
            Some(Self {
                date,
                texts,
                training_hash,
                seen_hash,
                features,
                checksum,
                weights_hash,
                validation,
            })
        })
    }
}

impl<K: Kind> Display for Manifest<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, texts, training_hash, seen_hash, features, .. } = self;
        let Self { checksum, weights_hash, validation, .. } = self;
        writeln!(f, "{}\ndate = {date}\n", K::Validation::HEADING)?;
        writeln!(f, "[training]\n{} = {texts}\nsha256 = \"{training_hash}\"", K::Text::ROWS)?;
        if !seen_hash.is_empty() {
            writeln!(f, "seen = \"{seen_hash}\"")?;
        }
        writeln!(f, "\n[weights]\nfeatures = {features}\nchecksum = \"{checksum}\"")?;
        writeln!(f, "sha256 = \"{weights_hash}\"\n{validation}")
    }
}
