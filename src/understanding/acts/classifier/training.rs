//! What the classifier of acts learns: for each act, whether a message does it.

use super::LabelledMessage;
use super::outputs::{ACTS, PerAct, outputs};
use crate::understanding::acts::ActReader;
use crate::understanding::classifier::multi_label::{each_single, encode, likelihood};
use crate::understanding::classifier::sample;
use crate::understanding::classifier::training::{self, Hyperparameters, Objective};

/// A smaller weight is left out.
const WEIGHT_MIN: f32 = 0.65;
/// A smaller error moves no weight: most acts are plainly not in a message.
const ERROR_MIN: f32 = 0.004;

/// A logistic regression for each act over the same features.
pub(super) struct EveryAct;

impl Objective<ACTS> for EveryAct {
    /// Which acts the message does.
    type Target = [bool; ACTS];

    const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
        epochs: 20,
        learning_rate: 1.0,
        dropout: 0.5,
        l2_decay: 5e-5,
        adagrad_start: 0.1,
        examples_min: 2,
    };

    fn errors(scores: PerAct, acts: &[bool; ACTS]) -> Vec<(usize, f32)> {
        let errors = scores
            .iter()
            .zip(acts)
            .map(|(score, is_done)| likelihood(*score) - if *is_done { 1.0 } else { 0.0 });
        errors.enumerate().filter(|(_, error)| error.abs() >= ERROR_MIN).collect()
    }

    fn prune(weights: &mut PerAct) {
        for weight in weights.iter_mut().filter(|weight| weight.abs() < WEIGHT_MIN) {
            *weight = 0.0;
        }
    }
}

pub(super) type Example = training::Example<[bool; ACTS]>;
pub(super) type Examples = training::Examples<EveryAct, ACTS>;
pub(super) type Weights = training::Weights<ACTS>;

/// The messages as features.
pub(super) fn examples(reader: &ActReader, messages: &[LabelledMessage]) -> Examples {
    let mut examples = Examples::default();
    for message in messages {
        let mut acts = [false; ACTS];
        for act in &message.acts {
            if let Some(is_done) = acts.get_mut(*act as usize) {
                *is_done = true;
            }
        }
        examples.add(acts, |found| {
            reader.seen_for_acts(&message.text, |seen| {
                each_single(seen, found);
                seen.len()
            })
        });
    }
    examples.complete()
}

/// The file of weights.
pub(super) fn file_of(examples: &Examples, weights: &Weights) -> Vec<u8> {
    encode(outputs(), &weights.bias, &examples.weighed(weights))
}

impl ActReader {
    /// The hash of what the classifier sees of a sample of messages: another one than at the training tells that the model is
    /// stale.
    pub fn seen_hash(&self, messages: &[LabelledMessage]) -> String {
        sample::seen_hash(messages.iter().map(AsRef::as_ref), |text, found| {
            self.seen_for_acts(text, |seen| each_single(seen, found));
        })
    }
}
