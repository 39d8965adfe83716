//! Reads the model of the content, and tells what is wrong with it.

use super::Classifier;
use super::manifest::{self, Manifest};
use super::model_file::decode;
use super::table::{read_table, training_hash};
use crate::diagnostics::{Diagnostic, Files, SourceFile};
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::model_files::ModelFiles;
use crate::understanding::classifier::table::Purpose;
use crate::understanding::classifier::view::class_names;
use crate::understanding::vocabulary::grammar::Grammar;

/// The folder of the model, its weights and its manifest.
pub const MODEL_FOLDER: &str = "data/models/";
/// The weights.
pub(super) const WEIGHTS: &str = "data/models/crisis.bin";
/// The manifest.
pub(super) const MANIFEST: &str = "data/models/crisis.toml";

/// The faults of the model: code and name.
pub const MODEL_CODES: &[(&str, &str)] = &[
    ("M01", "model-missing"),
    ("M02", "model-without-weights"),
    ("M03", "model-truncated"),
    ("M04", "model-changed"),
    ("M05", "manifest-does-not-match"),
    ("M06", "model-stale"),
];

impl Classifier {
    /// The classifier of the content; without weights when there is none, or none that can be used.
    pub(in crate::understanding) fn load(
        files: &Files,
        grammar: &Grammar,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let classifier = found(files, diagnostics);
        Self { classes: class_names(grammar, false), ..classifier.unwrap_or_default() }
    }
}

/// What forbids to use the model of the content; nothing when there is none.
pub fn model_faults(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    found(files, &mut diagnostics);
    diagnostics
}

fn found(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Classifier> {
    // That it is missing is told by `expect_model`, to those who read the whole content.
    let model_files = ModelFiles::find(files, WEIGHTS, MANIFEST, diagnostics)?;
    let manifest = manifest::read(model_files.manifest, diagnostics);
    let model = model_files.decoded(decode, diagnostics)?;
    let manifest = manifest?;
    if let Err(message) = agrees(model_files, model.features(), &manifest) {
        diagnostics.push(model_files.mismatch(message));
        return None;
    }
    let thresholds = manifest.thresholds;
    Some(Classifier { model, thresholds, classes: Vec::new(), manifest: Some(manifest) })
}

/// Tells when the content has no classifier: then only rules hear an alarm.
pub fn expect_model(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    if files.binary(WEIGHTS).is_none() {
        let message = "the crisis classifier is missing: only rules hear an alarm";
        diagnostics.push(Diagnostic::of_file("M01", WEIGHTS, message, AGAIN).as_overdue());
    }
}

/// Tells what a start does not look at, since it takes time: the hash of the weights, and whether
/// the model was trained on this table.
pub fn check_model(
    files: &Files,
    training: Option<&SourceFile>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(model_files) = ModelFiles::find(files, WEIGHTS, MANIFEST, &mut Vec::new()) else {
        return;
    };
    let file = model_files.manifest;
    let Some(manifest) = manifest::read(file, &mut Vec::new()) else { return };
    // A model that cannot be used is told as that alone.
    let usable = model_faults(files).is_empty();
    if usable {
        model_files.check_hash(&manifest.weights_hash, diagnostics);
    }
    let Some(training) = training else { return };
    let before = diagnostics.len();
    let phrases = read_table(training, Purpose::Training, diagnostics);
    let stale = || training_hash(&phrases) != manifest.training_hash;
    if usable && diagnostics.len() == before && stale() {
        let message = format!("the model was trained on other phrases than {}", training.shown);
        diagnostics.push(Diagnostic::error("M06", file, 0, message, AGAIN).as_overdue());
    }
}

fn agrees(
    model_files: ModelFiles<'_>,
    features: usize,
    manifest: &Manifest,
) -> Result<(), &'static str> {
    if !model_files.have_checksum(&manifest.checksum) {
        return Err("the checksum of the weights is another one");
    }
    if features != manifest.features {
        return Err("the weights hold another number of features");
    }
    let thresholds = manifest.thresholds;
    if !(thresholds.veto <= thresholds.support && thresholds.support <= thresholds.stop)
        || thresholds.support <= 0.0
    {
        return Err("the thresholds are not in order: veto, support, stop");
    }
    Ok(())
}
