//! What the crisis classifier learns: the one class of a phrase.

use super::LabelledPhrase;
use super::model::{CLASSES, PerClass, index, likelihoods};
use super::model_file::encode;
use crate::understanding::alarm::AlarmDetector;
use crate::understanding::classifier::features::each;
use crate::understanding::classifier::sample;
use crate::understanding::classifier::training::{self, Hyperparameters, Objective};

/// A feature that weighs less than this in every class is left out.
const WEIGHT_MIN: f32 = 0.23;

/// Multinomial logistic regression: the classes exclude each other.
pub(super) struct OneClass;

impl Objective<CLASSES> for OneClass {
    /// The number of the class.
    type Target = usize;

    const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
        epochs: 30,
        learning_rate: 0.4,
        dropout: 0.5,
        l2_decay: 3e-4,
        adagrad_start: 0.01,
        examples_min: 2,
    };

    fn errors(scores: PerClass, class: &usize) -> Vec<(usize, f32)> {
        let mut errors = likelihoods(scores);
        if let Some(right) = errors.get_mut(*class) {
            *right -= 1.0;
        }
        errors.into_iter().enumerate().collect()
    }

    fn prune(weights: &mut PerClass) {
        if weights.iter().all(|it| it.abs() < WEIGHT_MIN) {
            *weights = [0.0; CLASSES];
        }
    }
}

pub(super) type Examples = training::Examples<OneClass, CLASSES>;
pub(super) type Weights = training::Weights<CLASSES>;

/// The phrases as features.
pub(super) fn examples(detector: &AlarmDetector, phrases: &[LabelledPhrase]) -> Examples {
    let mut examples = Examples::default();
    for phrase in phrases {
        examples.add(index(phrase.alarm), |found| {
            detector.seen_by_net(&phrase.text, |seen| {
                each(seen, found);
                seen.len()
            })
        });
    }
    examples.complete()
}

/// The file of weights: without the features that weigh nothing.
pub(super) fn file_of(examples: &Examples, weights: &Weights) -> Vec<u8> {
    encode(&weights.bias, &examples.weighed(weights))
}

impl AlarmDetector {
    /// The hash of what the classifier sees of a sample of phrases: another one than at the training tells that the model is
    /// stale.
    pub fn seen_hash(&self, phrases: &[LabelledPhrase]) -> String {
        sample::seen_hash(phrases.iter().map(AsRef::as_ref), |text, found| {
            self.seen_by_net(text, |seen| each(seen, found));
        })
    }
}
