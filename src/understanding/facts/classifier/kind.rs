//! What tells the classifier of facts from the other two.

use bytes::Bytes;

use super::label::LabelledLine;
use super::validation::FactValidation;
use super::values::{VALUES, outputs};
use crate::understanding::classifier::Kind;
use crate::understanding::classifier::binary::Fault;
use crate::understanding::classifier::loaded::Classifier;
use crate::understanding::classifier::multi_label::{Model, decode};

/// The classifier of facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts;

/// The classifier of facts: without weights where the content has none.
pub(in crate::understanding) type FactClassifier = Classifier<Facts>;

impl Kind for Facts {
    type Text = LabelledLine;
    type Model = Model<VALUES>;
    type Validation = FactValidation;

    const WEIGHTS: &'static str = "data/models/facts.bin";
    const MANIFEST: &'static str = "data/models/facts.toml";
    const WITHOUT: Option<&'static str> =
        Some("the classifier of facts is missing: only rules find what a message tells");
    const SEES_CLASSES_OF_ACTS: bool = true;

    fn decode(weights: &Bytes) -> Result<Self::Model, Fault> {
        decode(outputs(), weights)
    }

    fn features(model: &Self::Model) -> usize {
        model.features()
    }
}
