//! The linear model: what each feature weighs for each class.

use bytes::Bytes;
use strum::IntoEnumIterator;

use super::super::kind::Alarm;
use super::prediction::{Prediction, STOPPING, TextLength};
use crate::understanding::classifier::features::{Seen, each, length};

/// How many classes there are: those of the alarm, and none.
pub(super) const CLASSES: usize = 7;

/// A number for each class, in the order of weight.
pub(super) type PerClass = [f32; CLASSES];

/// A feature in the file: eight bytes of key, one of scale, one of weight for each class.
pub(super) const ROW: usize = 16;

/// The weights as they stand in the file, which is read where it lies.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub(super) bias: PerClass,
    /// What a scale of one and a weight of one are together.
    pub(super) unit: f32,
    /// The leading bits of a key are its bucket: the key is shifted by so much.
    pub(super) shift: u32,
    /// The number of the first row of each bucket, and the number of rows.
    pub(super) buckets: Bytes,
    /// The features, sorted by key.
    pub(super) rows: Bytes,
}

/// A word has so many features, about.
const FEATURES_PER_WORD: usize = 24;

/// The part of the likelihood that a class, with all heavier ones, must have among those that stop
/// the talk: rather too heavy than too light.
const HEAVIER_ENOUGH: f32 = 0.4;

impl Model {
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many features have a weight.
    pub(super) fn features(&self) -> usize {
        self.rows.len() / ROW
    }

    /// What a feature weighs for each class; `None` when it weighs nothing.
    pub(super) fn weights(&self, key: u64) -> Option<PerClass> {
        let mut weights = [0.0; CLASSES];
        self.weighed(key)?.add_to(&mut weights, 1.0);
        Some(weights)
    }

    fn weighed(&self, key: u64) -> Option<Row> {
        let bucket = usize::try_from(key.checked_shr(self.shift)?).ok()?;
        let [start, end] = self.buckets.as_chunks::<4>().0.get(bucket..)?.first_chunk::<2>()?;
        let rows = self.rows.as_chunks::<ROW>().0.get(number(*start)..number(*end))?;
        let row = rows.iter().find(|row| key_of(row) >= key).filter(|row| key_of(row) == key)?;
        let [_, _, _, _, _, _, _, _, scale, weights @ ..] = *row;
        Some(Row { scale: f32::from(scale) * self.unit, weights })
    }

    /// What it makes of these words.
    pub(super) fn prediction(&self, words: &[Seen<'_>]) -> Prediction {
        let mut squares = 0.0;
        // All keys first: then one look into memory need not wait for the one before it.
        let mut features = Vec::with_capacity(words.len() * FEATURES_PER_WORD);
        each(words, &mut |feature| {
            squares += feature.size * feature.size;
            features.push((feature.key(), feature.size));
        });
        let mut sums = [0.0; CLASSES];
        for (key, size) in features {
            if let Some(row) = self.weighed(key) {
                row.add_to(&mut sums, size);
            }
        }
        let mut scores = self.bias;
        add(&mut scores, &sums, 1.0 / length(squares));
        opinion_of(scores)
    }

    /// What each word adds to the score of a class that stops, beside the classes that do not.
    pub(super) fn parts(&self, words: &[Seen<'_>], alarm: Alarm) -> Vec<(String, f32)> {
        let class = index(Some(alarm));
        let mut parts = vec![0.0; words.len()];
        let mut squares = 0.0;
        each(words, &mut |feature| {
            squares += feature.size * feature.size;
            let weights = self.weights(feature.key());
            if let (Some(weights), Some(part)) = (weights, parts.get_mut(feature.at)) {
                let [.., none] = weights;
                *part += feature.size * (weights.get(class).unwrap_or(&none) - none);
            }
        });
        let of_each = words.iter().zip(parts);
        let length = length(squares);
        of_each.map(|(word, part)| (word.text.to_owned(), part / length)).collect()
    }
}

/// What a feature weighs: so many scales for each class.
struct Row {
    scale: f32,
    weights: [u8; CLASSES],
}

impl Row {
    fn add_to(&self, sums: &mut PerClass, size: f32) {
        for (sum, weight) in sums.iter_mut().zip(self.weights) {
            *sum += f32::from(weight.cast_signed()) * self.scale * size;
        }
    }
}

fn key_of(row: &[u8; ROW]) -> u64 {
    row.first_chunk().map_or(0, |key| u64::from_le_bytes(*key))
}

fn number(bytes: [u8; 4]) -> usize {
    usize::try_from(u32::from_le_bytes(bytes)).unwrap_or(usize::MAX)
}

/// The prediction that scores stand for.
pub(super) fn opinion_of(scores: PerClass) -> Prediction {
    let likely = likelihoods(scores);
    Prediction {
        alarm: class_of(&likely),
        stops: stops(&likely),
        at_least: at_least(&likely),
        length: TextLength::Usual,
        words: Vec::new(),
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
