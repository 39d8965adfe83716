//! The classifier of facts: its model, and what is known about it.

use super::manifest::FactManifest;
use super::values::VALUES;
use crate::understanding::classifier::multi_label::Model;

/// The weights, and their manifest.
pub(super) const WEIGHTS: &str = "data/models/facts.bin";
pub(super) const MANIFEST: &str = "data/models/facts.toml";

/// The classifier of facts: without weights where the content has none.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct FactClassifier {
    pub(super) model: Model<VALUES>,
    /// The name of each class of words, by its number.
    pub(super) classes: Vec<Option<String>>,
    /// What is known about the model.
    pub(in crate::understanding) manifest: Option<FactManifest>,
}
