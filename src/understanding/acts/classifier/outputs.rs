//! What the classifier of acts gives: a number for each act.

use strum::VariantNames;

use crate::understanding::acts::Act;
use crate::understanding::classifier::multi_label::Outputs;

/// How many acts there are.
pub(super) const ACTS: usize = Act::VARIANTS.len();
/// A number for each act, in the order of the list.
pub(super) type PerAct = [f32; ACTS];

/// What the file of weights is of.
pub(super) fn outputs() -> Outputs {
    Outputs::new(*b"aansacts", "acts", 1, Act::VARIANTS)
}
