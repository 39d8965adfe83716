//! How the classifier of acts is trained: a logistic regression for each act over the same features, by
//! stochastic gradient descent with `AdaGrad`, L2 decay, and dropout of whole words. The same examples
//! give the same weights.

use std::collections::{BTreeSet, HashMap};

use super::LabelledMessage;
use super::model::{ACTS, PerAct, Weighed, each_of_acts, encode, length, likelihood};
use crate::understanding::Lexicon;
use crate::understanding::classifier::features::key;
use crate::understanding::classifier::random::Random;

/// How often all examples are gone through.
const EPOCHS: usize = 20;
const LEARNING_RATE: f32 = 1.0;
/// The part of the words that is left out each time.
const DROPOUT: f32 = 0.3;
const L2_DECAY: f32 = 1e-5;
/// What the sum of squared gradients begins with.
const ADAGRAD_START: f32 = 0.1;
/// A feature of fewer messages says too little.
const MESSAGES_MIN: usize = 2;
/// A smaller weight is left out.
const WEIGHT_MIN: f32 = 0.65;
/// A smaller error moves no weight: most acts are plainly not in a message.
const ERROR_MIN: f32 = 0.004;

/// A message as features.
pub(super) struct Example {
    acts: [bool; ACTS],
    words: usize,
    features: Vec<Use>,
}

/// A feature in a message.
#[derive(Clone, Copy)]
struct Use {
    feature: usize,
    size: f32,
    at: usize,
}

/// All examples, and the names of the features by their numbers.
pub(super) struct Examples {
    pub(super) all: Vec<Example>,
    names: Vec<String>,
}

impl Examples {
    pub(super) fn new(lexicon: &Lexicon, messages: &[LabelledMessage]) -> Self {
        let mut names = Names::default();
        let mut all = Vec::new();
        for message in messages {
            let mut features = Vec::new();
            let words = lexicon.seen_for_acts(&message.text, |seen| {
                let mut known = BTreeSet::new();
                each_of_acts(seen, &mut |feature| {
                    let number = names.number(feature.name(), &mut known);
                    features.push(Use { feature: number, size: feature.size, at: feature.at });
                });
                seen.len()
            });
            let mut acts = [false; ACTS];
            for act in &message.acts {
                if let Some(is_done) = acts.get_mut(*act as usize) {
                    *is_done = true;
                }
            }
            all.push(Example { acts, words, features });
        }
        // A feature of one message has no weight, but its size counts as in every other text.
        for used in all.iter_mut().flat_map(|example: &mut Example| &mut example.features) {
            if names.counts.get(used.feature).is_none_or(|count| *count < MESSAGES_MIN) {
                used.feature = usize::MAX;
            }
        }
        Self { all, names: names.all }
    }

    /// Trains on some of the examples.
    pub(super) fn train(&self, examples: &[&Example]) -> Weights {
        let all =
            |start: f32| Weights { bias: [start; ACTS], of: vec![[start; ACTS]; self.names.len()] };
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

    /// The file of weights.
    pub(super) fn encode(&self, weights: &Weights) -> Vec<u8> {
        let all = self.names.iter().zip(&weights.of);
        let kept = all.filter(|(_, weights)| weights.iter().any(|it| it.abs() > 0.0));
        let weighed: Vec<Weighed> = kept.map(|(name, weights)| (key(name), *weights)).collect();
        encode(&weights.bias, &weighed)
    }
}

/// The names of the features, each with the number of messages that have it.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, usize>,
    all: Vec<String>,
    counts: Vec<usize>,
}

impl Names {
    /// The number of a name; counted once for each message.
    fn number(&mut self, name: String, known: &mut BTreeSet<usize>) -> usize {
        let number = *self.numbers.entry(name).or_insert_with_key(|name| {
            self.all.push(name.clone());
            self.counts.push(0);
            self.all.len() - 1
        });
        if let Some(count) = self.counts.get_mut(number).filter(|_| known.insert(number)) {
            *count += 1;
        }
        number
    }
}

/// Weights as they are trained, before they are stored in a byte each.
pub(super) struct Weights {
    bias: PerAct,
    of: Vec<PerAct>,
}

impl Weights {
    fn pruned(mut self) -> Self {
        for weight in self.of.iter_mut().flatten() {
            if weight.abs() < WEIGHT_MIN {
                *weight = 0.0;
            }
        }
        self
    }

    fn scores(&self, used: &[Use], length: f32) -> PerAct {
        let mut scores = self.bias;
        for it in used {
            if let Some(weights) = self.of.get(it.feature) {
                for (score, weight) in scores.iter_mut().zip(weights) {
                    *score += weight * it.size / length;
                }
            }
        }
        scores
    }
}

struct Trainer {
    weights: Weights,
    /// The sum of squared gradients of each weight (the accumulator of `AdaGrad`).
    squares: Weights,
    random: Random,
}

impl Trainer {
    /// Moves the weights a step towards the acts of an example.
    fn step(&mut self, example: &Example) {
        let dropped: Vec<bool> =
            (0..example.words).map(|_| self.random.share() < DROPOUT).collect();
        let used = example.features.iter().filter(|it| dropped.get(it.at) == Some(&false));
        let used: Vec<Use> = used.copied().collect();
        let length = length(used.iter().map(|it| it.size * it.size).sum());
        let scores = self.weights.scores(&used, length);
        let errors = scores
            .iter()
            .zip(example.acts)
            .map(|(score, is_done)| likelihood(*score) - if is_done { 1.0 } else { 0.0 });
        let errors: Vec<(usize, f32)> =
            errors.enumerate().filter(|(_, error)| error.abs() >= ERROR_MIN).collect();
        for it in &used {
            let weights = self.weights.of.get_mut(it.feature);
            if let Some((weights, squares)) = weights.zip(self.squares.of.get_mut(it.feature)) {
                descend(weights, squares, &errors, it.size / length);
            }
        }
        descend(&mut self.weights.bias, &mut self.squares.bias, &errors, 1.0);
    }
}

fn descend(weights: &mut PerAct, squares: &mut PerAct, errors: &[(usize, f32)], size: f32) {
    for (act, error) in errors {
        if let Some((weight, square)) = weights.get_mut(*act).zip(squares.get_mut(*act)) {
            let gradient = error * size + L2_DECAY * *weight;
            *square += gradient * gradient;
            *weight -= LEARNING_RATE * gradient / square.sqrt();
        }
    }
}
