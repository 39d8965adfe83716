//! A model that was just trained: its weights and its manifest.

use bytes::Bytes;
use jiff::civil::Date;

use super::kind::Kind;
use super::loaded::Classifier;
use super::manifest::Manifest;
use crate::diagnostics::Files;

/// A model that was just trained.
#[derive(Clone, Debug)]
pub struct Trained<K: Kind> {
    /// The file of weights.
    pub weights: Bytes,
    /// What is known about them.
    pub manifest: Manifest<K>,
}

impl<K: Kind> Trained<K> {
    /// The model of these weights, trained on these texts, of which the classifier saw what has this hash.
    pub(in crate::understanding) fn new(
        weights: Vec<u8>,
        texts: &[K::Text],
        seen_hash: String,
        validation: K::Validation,
        date: Date,
    ) -> Self {
        let weights = Bytes::from(weights);
        let features = K::features(&K::decode(&weights).unwrap_or_default());
        let manifest = Manifest::of(&weights, features, texts, seen_hash, (validation, date));
        Self { weights, manifest }
    }

    /// Puts the model among the files of a content.
    pub fn put_into(&self, files: &mut Files) {
        files.insert_binary(K::WEIGHTS, K::WEIGHTS, self.weights.clone());
        files.insert(K::MANIFEST, self.manifest.to_string());
    }
}

impl<K: Kind> Classifier<K> {
    /// The same classifier with a model that was just trained.
    pub(in crate::understanding) fn with_model(&self, model: &Trained<K>) -> Self {
        let weights = K::decode(&model.weights).unwrap_or_default();
        Self { manifest: Some(model.manifest.clone()), ..self.with_weights(weights) }
    }
}
