//! What tells the classifiers of alarms, of acts and of facts apart; all else they share.

use std::fmt::{Debug, Display};

use bytes::Bytes;

use super::binary::Fault;
use super::labelled::LabelledText;
use crate::diagnostics::TomlReader;

/// One of the classifiers.
pub trait Kind: Clone + Debug + Default + 'static {
    /// What it is trained on.
    type Text: LabelledText;
    /// Its weights, ready for use.
    type Model: Clone + Debug + Default;
    /// Its thresholds and figures.
    type Validation: Validation;

    /// The file of weights.
    const WEIGHTS: &'static str;
    /// The file of the manifest.
    const MANIFEST: &'static str;
    /// What goes on without it, as `check` warns. `None` where that is told whenever the content is loaded.
    const WITHOUT: Option<&'static str>;
    /// Whether it sees the classes of words that are there for acts and facts.
    const SEES_CLASSES_OF_ACTS: bool;

    /// Reads a file of weights.
    fn decode(weights: &Bytes) -> Result<Self::Model, Fault>;

    /// How many features have a weight.
    fn features(model: &Self::Model) -> usize;
}

/// The part of a manifest that each classifier has for itself: thresholds chosen in the cross-validation, and figures.
pub trait Validation: Clone + Debug + Display + PartialEq {
    /// The remarks at the head of the manifest.
    const HEADING: &'static str;

    /// Reads the tables of this part; `None` when a field is missing or wrong, which is then told.
    fn read(manifest: &mut TomlReader<'_>) -> Option<Self>;

    /// Why these thresholds cannot be used.
    fn fault(&self) -> Option<&'static str> {
        None
    }
}
