//! A classifier as the content has it, and what is wrong with its files.

use super::binary::AGAIN;
use super::kind::{Kind, Validation};
use super::labelled::{LabelledText, read_tables, training_hash};
use super::manifest::Manifest;
use super::model_files::ModelFiles;
use super::table::Purpose;
use super::view::{ClassNames, class_names};
use crate::diagnostics::{Diagnostic, Files, SourceFile};
use crate::understanding::vocabulary::grammar::Grammar;

/// The folder of the models, their weights and manifests.
pub const MODEL_FOLDER: &str = "data/models/";

/// The faults of a model: code and name.
pub const MODEL_CODES: &[(&str, &str)] = &[
    ("M01", "model-missing"),
    ("M02", "model-without-weights"),
    ("M03", "model-truncated"),
    ("M04", "model-changed"),
    ("M05", "manifest-does-not-match"),
    ("M06", "model-stale"),
];

/// A classifier: without weights where the content has none.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Classifier<K: Kind> {
    pub(in crate::understanding) model: K::Model,
    /// The name of each class of words, by its number.
    pub(in crate::understanding) classes: ClassNames,
    /// What is known about the model.
    pub(in crate::understanding) manifest: Option<Manifest<K>>,
}

impl<K: Kind> Classifier<K> {
    /// The classifier of the content; without weights when there is none, or none that can be used.
    pub(in crate::understanding) fn load(
        files: &Files,
        grammar: &Grammar,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let classes = class_names(grammar, K::SEES_CLASSES_OF_ACTS);
        let found = found::<K>(files, diagnostics);
        let (model, manifest) = found.map_or_else(Default::default, |it| (it.0, Some(it.1)));
        Self { model, classes, manifest }
    }

    /// The same classifier with other weights, of which nothing else is known.
    pub(in crate::understanding) fn with_weights(&self, model: K::Model) -> Self {
        Self { model, classes: self.classes.clone(), manifest: None }
    }

    /// The thresholds; none without a model.
    pub(in crate::understanding) fn validation(&self) -> Option<&K::Validation> {
        self.manifest.as_ref().map(|manifest| &manifest.validation)
    }
}

/// What forbids to use a model of the content; nothing when there is none.
pub fn model_faults<K: Kind>(files: &Files) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    found::<K>(files, &mut diagnostics);
    diagnostics
}

fn found<K: Kind>(
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(K::Model, Manifest<K>)> {
    let model_files = ModelFiles::find(files, K::WEIGHTS, K::MANIFEST, diagnostics)?;
    let manifest = Manifest::<K>::read(model_files.manifest, diagnostics);
    let model = model_files.decoded(K::decode, diagnostics)?;
    let manifest = manifest?;
    let fault = if !model_files.have_checksum(&manifest.checksum) {
        Some("the checksum of the weights is another one")
    } else if K::features(&model) != manifest.features {
        Some("the weights hold another number of features")
    } else {
        manifest.validation.fault()
    };
    if let Some(message) = fault {
        diagnostics.push(model_files.mismatch(message));
        return None;
    }
    Some((model, manifest))
}

/// Tells what a start does not look at, since it takes time: that there is no model, the hash of the weights, and
/// whether the model was trained on this table.
pub fn check_model<K: Kind>(
    files: &Files,
    training: Option<&SourceFile>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(message) = K::WITHOUT.filter(|_| files.binary(K::WEIGHTS).is_none()) {
        diagnostics.push(Diagnostic::of_file("M01", K::WEIGHTS, message, AGAIN).as_warning());
    }
    let model_files = ModelFiles::find(files, K::WEIGHTS, K::MANIFEST, &mut Vec::new());
    // A model that cannot be used is told as that alone.
    let usable = found::<K>(files, &mut Vec::new());
    if let Some((model_files, (_, manifest))) = model_files.zip(usable) {
        model_files.check_hash(&manifest.weights_hash, diagnostics);
        if let Some(training) = training {
            diagnostics.extend(stale(&manifest, model_files.manifest, training));
        }
    }
}

/// What is wrong with the table, or that the model was trained on another one.
fn stale<K: Kind>(
    manifest: &Manifest<K>,
    file: &SourceFile,
    training: &SourceFile,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let table = std::slice::from_ref(training);
    let texts: Vec<K::Text> = read_tables(table, Purpose::Training, &mut diagnostics);
    if diagnostics.is_empty() && training_hash(&texts) != manifest.training_hash {
        let message =
            format!("the model was trained on other {} than {}", K::Text::ROWS, training.shown);
        diagnostics.push(Diagnostic::error("M06", file, 0, message, AGAIN).as_overdue());
    }
    diagnostics
}
