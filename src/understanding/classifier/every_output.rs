//! What a classifier of several labels learns: for each output whether it holds of a text, a logistic regression each over
//! the same features.

use super::multi_label::{Outputs, encode, likelihood};
use super::training::{Examples, Objective, Weights};

/// A smaller weight is left out.
const WEIGHT_MIN: f32 = 0.65;
/// A smaller error moves no weight: most outputs plainly do not hold of a text.
const ERROR_MIN: f32 = 0.004;

/// A logistic regression for each output.
pub(in crate::understanding) struct EveryOutput;

impl<const N: usize> Objective<N> for EveryOutput {
    /// Which outputs hold of the text.
    type Target = [bool; N];

    fn errors(scores: [f32; N], holds: &[bool; N]) -> Vec<(usize, f32)> {
        let errors = scores
            .iter()
            .zip(holds)
            .map(|(score, holds)| likelihood(*score) - if *holds { 1.0 } else { 0.0 });
        errors.enumerate().filter(|(_, error)| error.abs() >= ERROR_MIN).collect()
    }

    fn prune(weights: &mut [f32; N]) {
        for weight in weights.iter_mut().filter(|weight| weight.abs() < WEIGHT_MIN) {
            *weight = 0.0;
        }
    }
}

/// What an example should come out as, of which these outputs hold.
pub(in crate::understanding) fn target<const N: usize>(
    holding: impl Iterator<Item = usize>,
) -> [bool; N] {
    let mut target = [false; N];
    for output in holding {
        if let Some(holds) = target.get_mut(output) {
            *holds = true;
        }
    }
    target
}

/// The file of weights.
pub(in crate::understanding) fn file_of<const N: usize>(
    outputs: Outputs,
    examples: &Examples<EveryOutput, N>,
    weights: &Weights<N>,
) -> Vec<u8> {
    encode(outputs, &weights.bias, &examples.weighed(weights))
}
