//! How a linear classifier is trained: logistic regression by stochastic gradient descent with `AdaGrad`,
//! L2 decay, and dropout of whole words, so that no verdict hangs on one word. The same examples give the
//! same weights.

use std::collections::{BTreeSet, HashMap};

use super::features::{Feature, key, length};
use super::random::Random;

/// What a classifier of `N` outputs learns, and how.
pub(in crate::understanding) trait Objective<const N: usize> {
    /// What an example should come out as.
    type Target;
    /// By how much each score is wrong, with its number. The weights of the others stay as they are.
    fn errors(scores: [f32; N], target: &Self::Target) -> Vec<(usize, f32)>;
    /// Makes weights zero that weigh next to nothing.
    fn prune(weights: &mut [f32; N]);
}

/// What is chosen beforehand.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct Hyperparameters {
    /// How often all examples are gone through.
    pub(in crate::understanding) epochs: usize,
    /// The weights are the mean of those after each of so many last epochs: one epoch ends by chance nearer to the texts
    /// that came last in it (Polyak and Juditsky, "Acceleration of stochastic approximation by averaging", 1992).
    pub(in crate::understanding) averaged_epochs: u16,
    pub(in crate::understanding) learning_rate: f32,
    /// The part of the words that is left out each time.
    pub(in crate::understanding) dropout: f32,
    pub(in crate::understanding) l2_decay: f32,
    /// What the sum of squared gradients begins with.
    pub(in crate::understanding) adagrad_start: f32,
    /// A feature of fewer examples says too little.
    pub(in crate::understanding) examples_min: usize,
}

/// A text as features.
pub(in crate::understanding) struct Example<T> {
    target: T,
    words: usize,
    features: Vec<Use>,
}

/// A feature in a text.
#[derive(Clone, Copy)]
struct Use {
    /// Its number; `None` when too few texts have it.
    feature: Option<usize>,
    size: f32,
    at: usize,
}

/// All examples, and the names of the features by their numbers.
pub(in crate::understanding) struct Examples<O: Objective<N>, const N: usize> {
    pub(in crate::understanding) all: Vec<Example<O::Target>>,
    names: Names,
    hyperparameters: Hyperparameters,
}

impl<O: Objective<N>, const N: usize> Examples<O, N> {
    /// No examples yet, to be trained with these.
    pub(in crate::understanding) fn new(hyperparameters: Hyperparameters) -> Self {
        Self { all: Vec::new(), names: Names::default(), hyperparameters }
    }

    /// Adds an example. `read` hands over each feature of the text, and says how many words it has.
    pub(in crate::understanding) fn add(
        &mut self,
        target: O::Target,
        read: impl FnOnce(&mut dyn FnMut(Feature<'_>)) -> usize,
    ) {
        let (mut features, mut known) = (Vec::new(), BTreeSet::new());
        let words = read(&mut |feature| {
            let number = self.names.number(feature.name(), &mut known);
            features.push(Use { feature: Some(number), size: feature.size, at: feature.at });
        });
        self.all.push(Example { target, words, features });
    }

    /// All examples were added. A rare feature gets no weight, but its size counts as in every other text.
    pub(in crate::understanding) fn complete(mut self) -> Self {
        let (counts, least) = (&self.names.counts, self.hyperparameters.examples_min);
        for used in self.all.iter_mut().flat_map(|example| &mut example.features) {
            let often = |it: &usize| counts.get(*it).is_some_and(|count| *count >= least);
            used.feature = used.feature.filter(often);
        }
        self
    }

    /// Trains on some of the examples.
    pub(in crate::understanding) fn train(&self, examples: &[&Example<O::Target>]) -> Weights<N> {
        let features = self.names.all.len();
        let all = |start: f32| Weights { bias: [start; N], of: vec![[start; N]; features] };
        let hyperparameters = self.hyperparameters;
        let (weights, squares) = (all(0.0), all(hyperparameters.adagrad_start));
        let mut mean = all(0.0);
        let mut trainer = Trainer { weights, squares, hyperparameters, random: Random::default() };
        let mut order = examples.to_vec();
        for left in (0..hyperparameters.epochs).rev() {
            for last in (1..order.len()).rev() {
                order.swap(last, trainer.random.below(last + 1));
            }
            for example in &order {
                trainer.step::<O>(example);
            }
            if left < usize::from(hyperparameters.averaged_epochs) {
                mean.add(&trainer.weights, 1.0 / f32::from(hyperparameters.averaged_epochs));
            }
        }
        mean.of.iter_mut().for_each(O::prune);
        mean
    }

    /// The key of each feature that weighs something, with its weights.
    pub(in crate::understanding) fn weighed(&self, weights: &Weights<N>) -> Vec<(u64, [f32; N])> {
        let all = self.names.all.iter().zip(&weights.of);
        let kept = all.filter(|(_, weights)| weights.iter().any(|it| it.abs() > 0.0));
        kept.map(|(name, weights)| (key(name), *weights)).collect()
    }
}

/// The names of the features, each with the number of texts that have it.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, usize>,
    all: Vec<String>,
    counts: Vec<usize>,
}

impl Names {
    /// The number of a name; counted once for each text.
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
pub(in crate::understanding) struct Weights<const N: usize> {
    pub(in crate::understanding) bias: [f32; N],
    of: Vec<[f32; N]>,
}

impl<const N: usize> Weights<N> {
    /// The scores of a whole example.
    pub(in crate::understanding) fn scores_of<T>(&self, example: &Example<T>) -> [f32; N] {
        self.scores(&example.features, length_of(&example.features))
    }

    /// Adds a share of other weights.
    fn add(&mut self, others: &Self, share: f32) {
        let all = self.of.iter_mut().zip(&others.of).chain([(&mut self.bias, &others.bias)]);
        for (weights, others) in all {
            weights.iter_mut().zip(others).for_each(|(weight, other)| *weight += other * share);
        }
    }

    /// The scores of the words that are used.
    fn scores(&self, used: &[Use], length: f32) -> [f32; N] {
        let mut scores = self.bias;
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            if let Some(weights) = self.of.get(feature) {
                let times = size / length;
                scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight * times);
            }
        }
        scores
    }
}

fn length_of(used: &[Use]) -> f32 {
    length(used.iter().map(|it| it.size * it.size).sum())
}

struct Trainer<const N: usize> {
    weights: Weights<N>,
    /// The sum of squared gradients of each weight (the accumulator of `AdaGrad`).
    squares: Weights<N>,
    hyperparameters: Hyperparameters,
    random: Random,
}

impl<const N: usize> Trainer<N> {
    /// Moves the weights a step towards what an example should come out as.
    fn step<O: Objective<N>>(&mut self, example: &Example<O::Target>) {
        let dropout = self.hyperparameters.dropout;
        let dropped: Vec<bool> =
            (0..example.words).map(|_| self.random.share() < dropout).collect();
        let used = example.features.iter().filter(|it| dropped.get(it.at) == Some(&false));
        let used: Vec<Use> = used.copied().collect();
        let length = length_of(&used);
        let errors = O::errors(self.weights.scores(&used, length), &example.target);
        for (feature, size) in used.iter().filter_map(|it| Some((it.feature?, it.size))) {
            let weights = self.weights.of.get_mut(feature).zip(self.squares.of.get_mut(feature));
            if let Some((weights, squares)) = weights {
                descend(self.hyperparameters, weights, squares, &errors, size / length);
            }
        }
        let Weights { bias, .. } = &mut self.weights;
        descend(self.hyperparameters, bias, &mut self.squares.bias, &errors, 1.0);
    }
}

fn descend<const N: usize>(
    Hyperparameters { l2_decay, learning_rate, .. }: Hyperparameters,
    weights: &mut [f32; N],
    squares: &mut [f32; N],
    errors: &[(usize, f32)],
    size: f32,
) {
    for (output, error) in errors {
        if let Some((weight, square)) = weights.get_mut(*output).zip(squares.get_mut(*output)) {
            let gradient = error * size + l2_decay * *weight;
            *square += gradient * gradient;
            *weight -= learning_rate * gradient / square.sqrt();
        }
    }
}
