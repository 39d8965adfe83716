//! The linear model: what each feature weighs for each class.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use strum::IntoEnumIterator;

use super::Opinion;
use super::features::{Seen, each};
use crate::understanding::Alarm;

/// How many classes there are: those of the alarm, and none.
pub(super) const CLASSES: usize = 7;
/// The classes that stop the talk come first.
pub(super) const STOPPING: usize = 5;

/// A number for each class, in the order of weight.
pub(super) type PerClass = [f32; CLASSES];

/// The weights.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    pub(super) bias: PerClass,
    pub(super) weights: HashMap<u64, PerClass, BuildHasherDefault<AsItIs>>,
}

/// Keys are hashes already.
#[derive(Clone, Debug, Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(self.0.rotate_left(8) ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// The part of the likelihood that a class, with all heavier ones, must have among those that stop
/// the talk: rather too heavy than too light.
const HEAVIER_ENOUGH: f32 = 0.4;

impl Model {
    pub(super) fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// What it makes of these words.
    pub(super) fn opinion(&self, words: &[Seen<'_>]) -> Opinion {
        let mut sums = [0.0; CLASSES];
        let mut squares = 0.0;
        each(words, &mut |feature| {
            squares += feature.size * feature.size;
            if let Some(weights) = self.weights.get(&feature.key()) {
                add(&mut sums, weights, feature.size);
            }
        });
        let mut scores = self.bias;
        add(&mut scores, &sums, 1.0 / length(squares));
        let likely = likelihoods(scores);
        Opinion {
            alarm: class_of(&likely),
            stops: stops(&likely),
            at_least: at_least(&likely),
            words: Vec::new(),
        }
    }

    /// What each word adds to the score of a class that stops, beside the classes that do not.
    pub(super) fn parts(&self, words: &[Seen<'_>], alarm: Alarm) -> Vec<(String, f32)> {
        let class = index(Some(alarm));
        let mut parts = vec![0.0; words.len()];
        let mut squares = 0.0;
        each(words, &mut |feature| {
            squares += feature.size * feature.size;
            let weights = self.weights.get(&feature.key());
            if let (Some(weights), Some(part)) = (weights, parts.get_mut(feature.at)) {
                let [.., none] = weights;
                *part += feature.size * (weights.get(class).unwrap_or(none) - none);
            }
        });
        let of_each = words.iter().zip(parts);
        let length = length(squares);
        of_each.map(|(word, part)| (word.text.to_owned(), part / length)).collect()
    }
}

/// The place of a class.
pub(super) fn index(alarm: Option<Alarm>) -> usize {
    alarm.map_or(CLASSES - 1, |alarm| alarm as usize)
}

/// Adds weights, so many times.
pub(super) fn add(sums: &mut PerClass, weights: &PerClass, times: f32) {
    for (sum, weight) in sums.iter_mut().zip(weights) {
        *sum += weight * times;
    }
}

/// What features are divided by, so that a long text weighs no more than a short one.
pub(super) fn length(squares: f32) -> f32 {
    squares.sqrt().max(1.0)
}

/// Scores as likelihoods, which make one together.
pub(super) fn likelihoods(scores: PerClass) -> PerClass {
    let highest = scores.into_iter().fold(f32::MIN, f32::max);
    let powers = scores.map(|score| (score - highest).exp());
    let all: f32 = powers.iter().sum();
    powers.map(|power| power / all)
}

/// How likely it is that the talk must stop.
pub(super) fn stops(likely: &PerClass) -> f32 {
    likely.iter().take(STOPPING).sum()
}

/// How likely each class that stops is, with those above it.
fn at_least(likely: &PerClass) -> [f32; STOPPING] {
    let mut together = 0.0;
    let mut sums = likely.iter().map(|part| {
        together += part;
        together
    });
    std::array::from_fn(|_| sums.next().unwrap_or_default())
}

/// The heaviest class that is likely enough, with those above it.
fn class_of(likely: &PerClass) -> Alarm {
    let enough = stops(likely) * HEAVIER_ENOUGH;
    let mut together = 0.0;
    let mut heavier = Alarm::iter().zip(likely).take(STOPPING).skip_while(|(_, part)| {
        together += **part;
        together < enough
    });
    heavier.next().map_or(Alarm::Violence, |(alarm, _)| alarm)
}
