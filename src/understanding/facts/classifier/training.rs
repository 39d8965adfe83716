//! What the classifier of facts learns: for each value, whether a line tells it of the person helped.

use super::model::FactClassifier;
use super::table::LabelledLine;
use super::values::{PerValue, VALUES, outputs, place_of};
use crate::understanding::classifier::multi_label::{encode, likelihood};
use crate::understanding::classifier::training::{self, Hyperparameters, Objective};
use crate::understanding::facts::Told;
use crate::understanding::utterance::Utterance;
use crate::understanding::vocabulary::Vocabulary;

/// A smaller weight is left out.
const WEIGHT_MIN: f32 = 0.65;
/// A smaller error moves no weight: most values are plainly not told in a line.
const ERROR_MIN: f32 = 0.004;

/// A logistic regression for each value over the same features.
pub(super) struct EveryValue;

impl Objective<VALUES> for EveryValue {
    /// Which values the line tells.
    type Target = [bool; VALUES];

    const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
        epochs: 20,
        learning_rate: 1.0,
        dropout: 0.3,
        l2_decay: 1e-5,
        adagrad_start: 0.1,
        examples_min: 4,
    };

    fn errors(scores: PerValue, told: &[bool; VALUES]) -> Vec<(usize, f32)> {
        let errors = scores
            .iter()
            .zip(told)
            .map(|(score, is_told)| likelihood(*score) - if *is_told { 1.0 } else { 0.0 });
        errors.enumerate().filter(|(_, error)| error.abs() >= ERROR_MIN).collect()
    }

    fn prune(weights: &mut PerValue) {
        for weight in weights.iter_mut().filter(|weight| weight.abs() < WEIGHT_MIN) {
            *weight = 0.0;
        }
    }
}

pub(super) type Example = training::Example<[bool; VALUES]>;
pub(super) type Examples = training::Examples<EveryValue, VALUES>;
pub(super) type Weights = training::Weights<VALUES>;

/// A line, its words as the reader of clauses sees them, and what rules tell.
pub(super) struct ReadLine<'t> {
    pub(super) line: LabelledLine,
    pub(super) words: Utterance<'t>,
    pub(super) told: Vec<Told>,
}

/// The lines as features: each with what rules tell of it, and once more without, so that the words are
/// learned where no rule knows them.
pub(super) fn examples(
    classifier: &FactClassifier,
    vocabulary: &Vocabulary,
    lines: &[ReadLine<'_>],
) -> Examples {
    let mut examples = Examples::default();
    for read in lines {
        let mut told = [false; VALUES];
        for place in read.line.facts.iter().filter_map(|fact| place_of(*fact)) {
            if let Some(is_told) = told.get_mut(place) {
                *is_told = true;
            }
        }
        for rules in [read.told.as_slice(), &[]] {
            let words = &read.words;
            examples.add(told, |found| classifier.each_named(vocabulary, words, rules, found));
        }
    }
    examples.complete()
}

/// The file of weights.
pub(super) fn file_of(examples: &Examples, weights: &Weights) -> Vec<u8> {
    encode(outputs(), &weights.bias, &examples.weighed(weights))
}
