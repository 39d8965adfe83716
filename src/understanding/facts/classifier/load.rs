//! Reads the model of facts of the content, and tells what is wrong with it.

use super::manifest::{self, FactManifest};
use super::model::{FactClassifier, MANIFEST, WEIGHTS};
use super::table::{lines_hash, read_lines};
use super::values::outputs;
use crate::diagnostics::{Diagnostic, Files, SourceFile};
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::model_files::ModelFiles;
use crate::understanding::classifier::multi_label::decode;
use crate::understanding::classifier::table::Purpose;
use crate::understanding::classifier::view::class_names;
use crate::understanding::vocabulary::grammar::Grammar;

impl FactClassifier {
    /// The classifier of the content; without weights when there is none, or none that can be used.
    pub(in crate::understanding) fn load(
        files: &Files,
        grammar: &Grammar,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let classifier = found(files, diagnostics);
        Self { classes: class_names(grammar, true), ..classifier.unwrap_or_default() }
    }
}

/// What forbids to use the model of facts of the content; nothing when there is none.
pub fn fact_model_faults(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    found(files, &mut diagnostics);
    diagnostics
}

fn found(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<FactClassifier> {
    let model_files = ModelFiles::find(files, WEIGHTS, MANIFEST, diagnostics)?;
    let manifest = manifest::read(model_files.manifest, diagnostics);
    let model = model_files.decoded(|file| decode(outputs(), file), diagnostics)?;
    let manifest = manifest?;
    if !model_files.have_checksum(&manifest.checksum) || model.features() != manifest.features {
        diagnostics.push(model_files.mismatch("the weights are other ones"));
        return None;
    }
    Some(FactClassifier { model, classes: Vec::new(), manifest: Some(manifest) })
}

/// Tells what a start does not look at: that there is no model, the hash of the weights, and whether the
/// model was trained on this table.
pub fn check_fact_model(
    files: &Files,
    training: Option<&SourceFile>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if files.binary(WEIGHTS).is_none() {
        let message = "the classifier of facts is missing: only rules find what a message tells";
        diagnostics.push(Diagnostic::of_file("M01", WEIGHTS, message, AGAIN).as_warning());
        return;
    }
    // A model that cannot be used is told as that alone.
    if !fact_model_faults(files).is_empty() {
        return;
    }
    let Some(model_files) = ModelFiles::find(files, WEIGHTS, MANIFEST, &mut Vec::new()) else {
        return;
    };
    let file = model_files.manifest;
    let Some(manifest) = manifest::read(file, &mut Vec::new()) else { return };
    model_files.check_hash(&manifest.weights_hash, diagnostics);
    if let Some(training) = training {
        check_training(&manifest, file, training, diagnostics);
    }
}

fn check_training(
    manifest: &FactManifest,
    file: &SourceFile,
    training: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let before = diagnostics.len();
    let lines = read_lines(std::slice::from_ref(training), Purpose::Training, diagnostics);
    if diagnostics.len() == before && lines_hash(&lines) != manifest.training_hash {
        let message = format!("the model was trained on other lines than {}", training.shown);
        diagnostics.push(Diagnostic::error("M06", file, 0, message, AGAIN).as_overdue());
    }
}
