//! Reads the model of acts of the content, and tells what is wrong with it.

use super::manifest::{self, ActManifest};
use super::model::decode;
use super::table::{messages_hash, read_messages};
use super::{ActClassifier, MANIFEST, WEIGHTS};
use crate::diagnostics::{Diagnostic, Files, SourceFile};
use crate::understanding::classifier::binary::AGAIN;
use crate::understanding::classifier::model_files::ModelFiles;
use crate::understanding::classifier::table::Purpose;
use crate::understanding::classifier::view::class_names;
use crate::understanding::vocabulary::grammar::Grammar;

impl ActClassifier {
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

/// What forbids to use the model of acts of the content; nothing when there is none.
pub fn act_model_faults(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    found(files, &mut diagnostics);
    diagnostics
}

fn found(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<ActClassifier> {
    let model_files = ModelFiles::find(files, WEIGHTS, MANIFEST, diagnostics)?;
    let manifest = manifest::read(model_files.manifest, diagnostics);
    let model = model_files.decoded(decode, diagnostics)?;
    let manifest = manifest?;
    if !model_files.have_checksum(&manifest.checksum) || model.features() != manifest.features {
        diagnostics.push(model_files.mismatch("the weights are other ones"));
        return None;
    }
    Some(ActClassifier { model, classes: Vec::new(), manifest: Some(manifest) })
}

/// Tells what a start does not look at: that there is no model, the hash of the weights, and whether the
/// model was trained on this table.
pub fn check_act_model(
    files: &Files,
    training: Option<&SourceFile>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if files.binary(WEIGHTS).is_none() {
        let message = "the classifier of acts is missing: only rules find what a message does";
        diagnostics.push(Diagnostic::of_file("M01", WEIGHTS, message, AGAIN).as_warning());
        return;
    }
    // A model that cannot be used is told as that alone.
    if !act_model_faults(files).is_empty() {
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
    manifest: &ActManifest,
    file: &SourceFile,
    training: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let before = diagnostics.len();
    let messages = read_messages(std::slice::from_ref(training), Purpose::Training, diagnostics);
    if diagnostics.len() == before && messages_hash(&messages) != manifest.training_hash {
        let message = format!("the model was trained on other messages than {}", training.shown);
        diagnostics.push(Diagnostic::error("M06", file, 0, message, AGAIN).as_overdue());
    }
}
