//! Training on all phrases: the one class of each; and what models make of phrases of annotators whom they do not know.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::model::{CLASSES, Model, PerClass, index, likelihoods, opinion_of};
use super::model_file::{decode, encode};
use super::thresholds::{HeldOut, figures, thresholds};
use super::validation::{CrisisValidation, Quantisation, Thresholds};
use super::{Crisis, LabelledPhrase, Prediction};
use crate::understanding::alarm::AlarmDetector;
use crate::understanding::classifier::Trained;
use crate::understanding::classifier::cross_validation::cross_validated;
use crate::understanding::classifier::features::{each, key};
use crate::understanding::classifier::sample;
use crate::understanding::classifier::training::{self, Hyperparameters, Objective};

/// How many groups of annotators are held out in turn.
const FOLDS: usize = 4;
/// A feature that weighs less than this in every class is left out.
const WEIGHT_MIN: f32 = 0.23;

const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
    epochs: 30,
    averaged_epochs: 10,
    learning_rate: 0.4,
    dropout: 0.5,
    l2_decay: 3e-4,
    adagrad_start: 0.01,
    examples_min: 2,
};

type Examples = training::Examples<OneClass, CLASSES>;
type Weights = training::Weights<CLASSES>;

/// Multinomial logistic regression: the classes exclude each other.
struct OneClass;

impl Objective<CLASSES> for OneClass {
    /// The number of the class.
    type Target = usize;

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

/// A model that was just trained, and what came of it.
#[derive(Clone, Debug)]
pub struct CrisisTraining {
    /// The model.
    pub model: Trained<Crisis>,
    /// Every phrase, as held out in the cross-validation.
    pub held_out: Vec<HeldOut>,
    /// The phrases of which the classifier alone makes something else since its weights are stored
    /// in a byte each.
    pub changed: Vec<String>,
}

/// Trains a model on these phrases, and once more without each fold. The same phrases give
/// the same bytes, in whatever order they stand.
pub fn train(detector: &AlarmDetector, phrases: &[LabelledPhrase], date: Date) -> CrisisTraining {
    let (phrases, folds) = folded(phrases);
    let examples = examples(detector, &phrases);
    let (all, held_out) = cross_validated(&examples, &folds, |fold, weights| {
        let model = decode(&file_of(&examples, weights).into()).unwrap_or_default();
        let own = folds.iter().zip(&phrases).filter(|(of, _)| **of == fold);
        own.map(|(_, phrase)| held_out(detector, &model, phrase)).collect()
    });
    let weights = file_of(&examples, &all);
    let model = decode(&weights.clone().into()).unwrap_or_default();
    let thresholds = thresholds(&held_out);
    let (quantisation, changed) =
        quantisation(detector, &phrases, (&examples, &all), &model, thresholds);
    let cross_validation = figures(&held_out, thresholds.stop);
    let validation = CrisisValidation { thresholds, cross_validation, quantisation };
    let model = Trained::new(weights, &phrases, detector.seen_hash(&phrases), validation, date);
    CrisisTraining { model, held_out, changed }
}

impl Trained<Crisis> {
    /// A model with these weights of features by name and these thresholds: for a test of what is
    /// done with a prediction.
    pub fn by_hand(
        bias: [f32; CLASSES],
        weights: &[(&str, [f32; CLASSES])],
        thresholds: Thresholds,
    ) -> Self {
        let weighed: Vec<_> = weights.iter().map(|(name, of)| (key(name), *of)).collect();
        let validation = CrisisValidation { thresholds, ..CrisisValidation::default() };
        let date = Date::constant(2026, 1, 1);
        Self::new(encode(&bias, &weighed), &[], String::new(), validation, date)
    }
}

impl AlarmDetector {
    /// The same detector with a model that was just trained.
    #[must_use]
    pub fn with_model(&self, model: &Trained<Crisis>) -> Self {
        Self { classifier: self.classifier.with_model(model), ..self.clone() }
    }

    /// The hash of what the classifier sees of a sample of phrases: another one than at the training tells that the model is
    /// stale.
    pub fn seen_hash(&self, phrases: &[LabelledPhrase]) -> String {
        sample::seen_hash(phrases, |phrase, found| {
            self.seen_by_net(&phrase.text, |seen| each(seen, found));
        })
    }
}

/// The phrases as features.
fn examples(detector: &AlarmDetector, phrases: &[LabelledPhrase]) -> Examples {
    let mut examples = Examples::new(HYPERPARAMETERS);
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
fn file_of(examples: &Examples, weights: &Weights) -> Vec<u8> {
    encode(&weights.bias, &examples.weighed(weights))
}

/// Every phrase, sorted, each with the fold of its annotator: nobody is judged by a model that knows how they write. The
/// largest are dealt out first, each to the fold that has the fewest phrases.
fn folded(phrases: &[LabelledPhrase]) -> (Vec<LabelledPhrase>, Vec<usize>) {
    let mut phrases = phrases.to_vec();
    phrases.sort();
    phrases.dedup();
    let mut authors: BTreeMap<&str, usize> = BTreeMap::new();
    for phrase in &phrases {
        *authors.entry(author_of(phrase)).or_default() += 1;
    }
    let mut largest: Vec<(&str, usize)> = authors.into_iter().collect();
    largest.sort_by_key(|(author, count)| (std::cmp::Reverse(*count), *author));
    let mut sizes = [0; FOLDS];
    let mut fold_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (author, count) in largest {
        let fewest = sizes.iter_mut().enumerate().min_by_key(|(_, size)| **size);
        if let Some((fold, size)) = fewest {
            *size += count;
            fold_of.insert(author, fold);
        }
    }
    let fold = |phrase: &LabelledPhrase| fold_of.get(author_of(phrase)).copied();
    let folds = phrases.iter().map(|phrase| fold(phrase).unwrap_or_default()).collect();
    (phrases, folds)
}

/// Who wrote a phrase; the set that it was written for, where that is not known.
fn author_of(phrase: &LabelledPhrase) -> &str {
    if phrase.author.is_empty() { &phrase.source } else { &phrase.author }
}

/// What a model makes of a phrase.
fn held_out(detector: &AlarmDetector, model: &Model, phrase: &LabelledPhrase) -> HeldOut {
    HeldOut {
        phrase: phrase.clone(),
        prediction: detector.seen_by_net(&phrase.text, |seen| model.prediction(seen)),
        stopped_by_rules: detector.is_stopped_by_rules(&phrase.text),
    }
}

/// What changes when the weights are stored in a byte each.
fn quantisation(
    detector: &AlarmDetector,
    phrases: &[LabelledPhrase],
    (examples, weights): (&Examples, &Weights),
    model: &Model,
    thresholds: Thresholds,
) -> (Quantisation, Vec<String>) {
    let verdict = |prediction: &Prediction| {
        let Thresholds { stop, look, support, veto } = thresholds;
        let passed = [stop, look, support, veto].map(|threshold| prediction.stops >= threshold);
        (passed, passed.contains(&true).then_some(prediction.alarm))
    };
    let mut largest_change: f32 = 0.0;
    let mut changed = Vec::new();
    for (phrase, example) in phrases.iter().zip(&examples.all) {
        let before = opinion_of(weights.scores_of(example));
        let after = detector.seen_by_net(&phrase.text, |seen| model.prediction(seen));
        largest_change = largest_change.max((before.stops - after.stops).abs());
        if verdict(&before) != verdict(&after) {
            changed.push(phrase.text.clone());
        }
    }
    (Quantisation { largest_change, changed: changed.len() }, changed)
}
