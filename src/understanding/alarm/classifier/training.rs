//! How the classifier is trained: logistic regression over labelled phrases by stochastic gradient
//! descent with `AdaGrad`, L2 decay, and dropout of whole words, so that no verdict hangs on one
//! word. The same examples give the same weights.

use std::collections::{BTreeSet, HashMap};

use super::LabelledPhrase;
use super::model::{CLASSES, PerClass, add, index, length, likelihoods};
use super::model_file::{Weighed, encode};
use crate::understanding::Lexicon;
use crate::understanding::classifier::features::{each, key};
use crate::understanding::classifier::random::Random;

/// How often all examples are gone through.
const EPOCHS: usize = 30;
const LEARNING_RATE: f32 = 0.2;
/// The part of the words that is left out each time.
const DROPOUT: f32 = 0.2;
const L2_DECAY: f32 = 1e-5;
/// What the sum of squared gradients begins with.
const ADAGRAD_START: f32 = 0.01;
/// A feature of fewer phrases says too little.
const PHRASES_MIN: usize = 2;
/// A feature that weighs less than this in every class is left out.
const WEIGHT_MIN: f32 = 0.23;

/// A phrase as features.
pub(super) struct Example {
    class: usize,
    words: usize,
    features: Vec<Use>,
}

/// A feature in a phrase.
#[derive(Clone, Copy)]
struct Use {
    /// Its number; `None` when too few phrases have it.
    feature: Option<usize>,
    size: f32,
    at: usize,
}

/// All examples, and the names of the features by their numbers.
pub(super) struct Examples {
    pub(super) all: Vec<Example>,
    names: Vec<String>,
}

impl Examples {
    pub(super) fn new(lexicon: &Lexicon, phrases: &[LabelledPhrase]) -> Self {
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut names = Vec::new();
        let mut counts = Vec::new();
        let mut all = Vec::new();
        for phrase in phrases {
            let mut features = Vec::new();
            let words = lexicon.seen_by_net(&phrase.text, |seen| {
                let mut known = BTreeSet::new();
                each(seen, &mut |feature| {
                    let number = *numbers.entry(feature.name()).or_insert_with_key(|name| {
                        names.push(name.clone());
                        counts.push(0);
                        names.len() - 1
                    });
                    if let Some(count) = counts.get_mut(number).filter(|_| known.insert(number)) {
                        *count += 1;
                    }
                    let (size, at) = (feature.size, feature.at);
                    features.push(Use { feature: Some(number), size, at });
                });
                seen.len()
            });
            all.push(Example { class: index(phrase.alarm), words, features });
        }
        for used in all.iter_mut().flat_map(|example: &mut Example| &mut example.features) {
            let often = |it: &usize| counts.get(*it).is_some_and(|count| *count >= PHRASES_MIN);
            used.feature = used.feature.filter(often);
        }
        Self { all, names }
    }

    /// Trains on some of the examples.
    pub(super) fn train(&self, examples: &[&Example]) -> Weights {
        let features = self.names.len();
        let all =
            |start: f32| Weights { bias: [start; CLASSES], of: vec![[start; CLASSES]; features] };
        let (weights, squares) = (all(0.0), all(ADAGRAD_START));
        let mut trainer = Trainer { weights, squares, random: Random::default() };
        let mut order: Vec<&Example> = examples.to_vec();
        for _ in 0..EPOCHS {
            for last in (1..order.len()).rev() {
                order.swap(last, trainer.random.below(last + 1));
            }
            for example in &order {
                trainer.step(example);
            }
        }
        trainer.weights.pruned()
    }

    /// The file of weights: without the features that weigh nothing.
    pub(super) fn encode(&self, weights: &Weights) -> Vec<u8> {
        let all = self.names.iter().zip(&weights.of);
        let kept = all.filter(|(_, weights)| weights.iter().any(|it| it.abs() > 0.0));
        let weighed: Vec<Weighed> = kept.map(|(name, weights)| (key(name), *weights)).collect();
        encode(&weights.bias, &weighed)
    }
}

/// Weights as they are trained, before they are stored in a byte each.
pub(super) struct Weights {
    bias: PerClass,
    of: Vec<PerClass>,
}

impl Weights {
    /// The same without the features that weigh next to nothing.
    fn pruned(mut self) -> Self {
        for weights in &mut self.of {
            if weights.iter().all(|it| it.abs() < WEIGHT_MIN) {
                *weights = [0.0; CLASSES];
            }
        }
        self
    }

    /// The scores of an example, of the words that are used.
    fn scores(&self, used: &[Use], length: f32) -> PerClass {
        let mut scores = self.bias;
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            if let Some(weights) = self.of.get(feature) {
                add(&mut scores, weights, size / length);
            }
        }
        scores
    }

    /// The scores of a whole example.
    pub(super) fn scores_of(&self, example: &Example) -> PerClass {
        self.scores(&example.features, length_of(&example.features))
    }
}

fn length_of(used: &[Use]) -> f32 {
    length(used.iter().map(|it| it.size * it.size).sum())
}

struct Trainer {
    weights: Weights,
    /// The sum of squared gradients of each weight (the accumulator of `AdaGrad`).
    squares: Weights,
    random: Random,
}

impl Trainer {
    /// Moves the weights a step towards the class of an example.
    fn step(&mut self, example: &Example) {
        let dropped: Vec<bool> =
            (0..example.words).map(|_| self.random.share() < DROPOUT).collect();
        let used = example.features.iter().filter(|it| dropped.get(it.at) == Some(&false));
        let used: Vec<Use> = used.copied().collect();
        let length = length_of(&used);
        let mut errors = likelihoods(self.weights.scores(&used, length));
        if let Some(right) = errors.get_mut(example.class) {
            *right -= 1.0;
        }
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            let weights = self.weights.of.get_mut(feature).zip(self.squares.of.get_mut(feature));
            if let Some((weights, squares)) = weights {
                descend(weights, squares, &errors, size / length);
            }
        }
        descend(&mut self.weights.bias, &mut self.squares.bias, &errors, 1.0);
    }
}

fn descend(weights: &mut PerClass, squares: &mut PerClass, errors: &PerClass, size: f32) {
    for ((weight, square), error) in weights.iter_mut().zip(squares).zip(errors) {
        let gradient = error * size + L2_DECAY * *weight;
        *square += gradient * gradient;
        *weight -= LEARNING_RATE * gradient / square.sqrt();
    }
}
