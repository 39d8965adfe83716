//! The linear model of acts and its file, `acts.bin`: a weight for few acts of each feature.
//!
//! All numbers are little-endian. A weight is one byte, times a scale for each act.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `aansacts` |
//! | 4 × 4 | version of the format, version of the features, number of acts, number of features *n* |
//! | 8 | number of weights *m* |
//! | 8 | hash of the ids of the acts, in their order |
//! | 4 × 2 × acts | bias and scale of each act |
//! | 4 × *n* | leading bits of the key of a feature, sorted |
//! | 4 × (*n* + 1) | first weight of each feature; *m* |
//! | 2 × *m* | act, weight |
//! | up to 7 | padding to a multiple of 8 |
//! | 8 | checksum of all that stands before it |

use bytes::Bytes;
use strum::VariantNames;

use crate::understanding::Act;
use crate::understanding::classifier::binary::{CHECKSUM, Fault, Heading, checksum};
use crate::understanding::classifier::features::{Feature, Seen, each, key, length};

/// How many acts there are.
pub(super) const ACTS: usize = Act::VARIANTS.len();
/// A number for each act, in the order of the list.
pub(super) type PerAct = [f32; ACTS];

const MAGIC: [u8; 8] = *b"aansacts";
const FORMAT: u32 = 1;
/// The version of the features: another one needs other weights.
const FEATURES: u32 = 1;
const HEADER: usize = 40;
const WEIGHT_MAX: f32 = 127.0;
/// The bits of a key that are kept: enough that a feature that is not there is hardly ever found.
const KEY_SHIFT: u32 = 32;
/// The leading bits of a key that choose its bucket.
const BUCKET_BITS: u32 = 15;

/// A weight of a feature, and the act that it is for.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Weight {
    act: u8,
    steps: i8,
}

/// The weights, ready for use.
#[derive(Clone, Debug)]
pub(super) struct Model {
    bias: PerAct,
    scales: PerAct,
    keys: Vec<u32>,
    /// The number of the first weight of each feature; behind them the number of weights.
    starts: Vec<u32>,
    weights: Vec<Weight>,
    /// The number of the first feature of each bucket; behind them the number of features.
    buckets: Vec<u32>,
}

impl Default for Model {
    fn default() -> Self {
        let [bias, scales] = [[0.0; ACTS]; 2];
        let [keys, starts, buckets] = [const { Vec::new() }; 3];
        Self { bias, scales, keys, starts, weights: Vec::new(), buckets }
    }
}

impl Model {
    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// How many features have a weight.
    pub(super) fn features(&self) -> usize {
        self.keys.len()
    }

    fn weights_of(&self, key: u64) -> &[Weight] {
        let found = || {
            let short = u32::try_from(key >> KEY_SHIFT).ok()?;
            let bucket = usize::try_from(short >> (32 - BUCKET_BITS)).ok()?;
            let [from, to] = *self.buckets.get(bucket..)?.first_chunk()?;
            let (from, to) = (index(from), index(to));
            let keys = self.keys.get(from..to)?;
            let at = from + keys.iter().position(|known| *known == short)?;
            let [first, end] = *self.starts.get(at..)?.first_chunk()?;
            self.weights.get(index(first)..index(end))
        };
        found().unwrap_or_default()
    }

    /// The score of each act for these words.
    pub(super) fn scores(&self, words: &[Seen<'_>]) -> PerAct {
        let mut squares = 0.0;
        let mut features = Vec::with_capacity(words.len() * 24);
        each_of_acts(words, &mut |feature| {
            squares += feature.size * feature.size;
            features.push((feature.key(), feature.size));
        });
        let mut sums = [0.0; ACTS];
        for (key, size) in features {
            for Weight { act, steps } in self.weights_of(key) {
                if let Some(sum) = sums.get_mut(usize::from(*act)) {
                    *sum += f32::from(*steps) * size;
                }
            }
        }
        let length = length(squares);
        let mut scores = self.bias;
        for ((score, sum), scale) in scores.iter_mut().zip(sums).zip(self.scales) {
            *score += sum * scale / length;
        }
        scores
    }
}

/// The features that acts are learned from: words, neighbours, pieces of words and classes. Pairs of
/// classes are left out: there are many, and messages are too few to learn them.
pub(super) fn each_of_acts(words: &[Seen<'_>], emit: &mut (impl FnMut(Feature<'_>) + ?Sized)) {
    each(words, &mut |feature| {
        if !matches!(feature.parts, ["l " | "r " | "j " | "jj " | "q ", ..]) {
            emit(feature);
        }
    });
}

/// A score as a likelihood.
pub(super) fn likelihood(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A hash of the ids of the acts: weights for another list are of no use.
fn hash_of_acts() -> u64 {
    key(&Act::VARIANTS.join(","))
}

/// A feature by its name's hash, and what it weighs for each act.
pub(super) type Weighed = (u64, PerAct);

/// The file for these weights: the same bytes, whatever the order of the features.
pub(super) fn encode(bias: &PerAct, weighed: &[Weighed]) -> Vec<u8> {
    let scales = scales(weighed);
    let mut rows: Vec<(u32, Vec<Weight>)> = weighed
        .iter()
        .map(|(key, weights)| {
            let short = u32::try_from(key >> KEY_SHIFT).unwrap_or(u32::MAX);
            (short, quantised(weights, &scales))
        })
        .filter(|(_, weights)| !weights.is_empty())
        .collect();
    rows.sort_by_key(|(key, weights)| (*key, weights.len()));
    rows.dedup_by_key(|(key, _)| *key);
    let count = rows.iter().map(|(_, weights)| weights.len()).sum::<usize>();
    let mut file = MAGIC.to_vec();
    for part in [FORMAT, FEATURES, number(ACTS), number(rows.len())] {
        file.extend(part.to_le_bytes());
    }
    file.extend(u64::from(number(count)).to_le_bytes());
    file.extend(hash_of_acts().to_le_bytes());
    file.extend(bias.iter().chain(&scales).flat_map(|number| number.to_le_bytes()));
    file.extend(rows.iter().flat_map(|(key, _)| key.to_le_bytes()));
    let mut start = 0;
    for (_, weights) in &rows {
        file.extend(number(start).to_le_bytes());
        start += weights.len();
    }
    file.extend(number(start).to_le_bytes());
    let weights = rows.iter().flat_map(|(_, weights)| weights);
    file.extend(weights.flat_map(|weight| [weight.act, weight.steps.cast_unsigned()]));
    file.resize(file.len().next_multiple_of(CHECKSUM), 0);
    let sum = checksum(&file);
    file.extend(sum.to_le_bytes());
    file
}

/// What a step of a weight is for each act.
fn scales(weighed: &[Weighed]) -> PerAct {
    let mut largest = [0.0_f32; ACTS];
    for (_, weights) in weighed {
        for (most, weight) in largest.iter_mut().zip(weights) {
            *most = most.max(weight.abs());
        }
    }
    largest.map(|most| (most / WEIGHT_MAX).max(f32::MIN_POSITIVE))
}

fn quantised(weights: &PerAct, scales: &PerAct) -> Vec<Weight> {
    let mut quantised = Vec::new();
    for (act, (weight, scale)) in (0_u8..).zip(weights.iter().zip(scales)) {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to what a byte holds")]
        let steps = (weight / scale).round().clamp(-WEIGHT_MAX, WEIGHT_MAX) as i8;
        if steps != 0 {
            quantised.push(Weight { act, steps });
        }
    }
    quantised
}

/// Reads a file of weights.
pub(super) fn decode(file: &Bytes) -> Result<Model, Fault> {
    if file.is_empty() {
        return Err(Fault::Empty);
    }
    let mut heading = Heading(file);
    if heading.bytes() != Some(MAGIC) {
        return Err(Fault::Foreign("this is no file of weights of acts".to_owned()));
    }
    let header = (|| Some((heading.numbers()?, heading.bytes()?, heading.bytes()?)))();
    let Some(([format, features, acts, count], weights, hash)) = header else {
        return Err(Fault::Length { wanted: HEADER, found: file.len() });
    };
    if [format, features, acts] != [FORMAT, FEATURES, number(ACTS)]
        || u64::from_le_bytes(hash) != hash_of_acts()
    {
        return Err(Fault::Foreign("it is for other acts, or for another version".to_owned()));
    }
    let weights = usize::try_from(u64::from_le_bytes(weights)).unwrap_or(usize::MAX);
    let parts = Parts::new(index(count), weights);
    if file.len() != parts.end + CHECKSUM {
        return Err(Fault::Length { wanted: parts.end + CHECKSUM, found: file.len() });
    }
    if count == 0 {
        return Err(Fault::Empty);
    }
    let content = file.get(..parts.end).unwrap_or_default();
    if file.last_chunk() != Some(&checksum(content).to_le_bytes()) {
        return Err(Fault::Checksum);
    }
    Ok(parts.read(file))
}

/// Where each part of the file begins.
struct Parts {
    keys: usize,
    starts: usize,
    weights: usize,
    weights_end: usize,
    end: usize,
}

impl Parts {
    fn new(features: usize, weights: usize) -> Self {
        let keys = HEADER + 2 * 4 * ACTS;
        let starts = keys.saturating_add(features.saturating_mul(4));
        let first = starts.saturating_add(features.saturating_add(1).saturating_mul(4));
        let weights_end = first.saturating_add(weights.saturating_mul(2));
        let end = weights_end.checked_next_multiple_of(CHECKSUM).unwrap_or(usize::MAX - CHECKSUM);
        Self { keys, starts, weights: first, weights_end, end }
    }

    fn read(&self, file: &[u8]) -> Model {
        let part = |from: usize, to: usize| file.get(from..to).unwrap_or_default();
        let numbers = |from, to| -> Vec<u32> {
            let chunks = part(from, to).as_chunks::<4>().0.iter();
            chunks.map(|bytes| u32::from_le_bytes(*bytes)).collect()
        };
        let keys = numbers(self.keys, self.starts);
        let decimals = part(HEADER, self.keys).as_chunks::<4>().0;
        let decimal = |at: usize| decimals.get(at).map_or(0.0, |bytes| f32::from_le_bytes(*bytes));
        let weights = part(self.weights, self.weights_end).as_chunks::<2>().0.iter();
        Model {
            bias: std::array::from_fn(decimal),
            scales: std::array::from_fn(|act| decimal(ACTS + act)),
            buckets: buckets(&keys),
            keys,
            starts: numbers(self.starts, self.weights),
            weights: weights
                .map(|[act, steps]| Weight { act: *act, steps: steps.cast_signed() })
                .collect(),
        }
    }
}

/// The number of the first key of each bucket.
fn buckets(keys: &[u32]) -> Vec<u32> {
    let mut buckets = vec![0; (1 << BUCKET_BITS) + 1];
    for key in keys {
        if let Some(count) = buckets.get_mut(index(key >> (32 - BUCKET_BITS)) + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for count in &mut buckets {
        sum += *count;
        *count = sum;
    }
    buckets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(count: u16) -> Vec<Weighed> {
        let weights = |number: u16| {
            let mut weights = [0.0; ACTS];
            weights[usize::from(number) % ACTS] = f32::from(number % 97) / 19.0 - 2.55;
            weights[usize::from(number * 7) % ACTS] = 1.5;
            weights
        };
        (0..count).map(|number| (key(&format!("w {number}")), weights(number))).collect()
    }

    fn read(file: Vec<u8>) -> Result<Model, Fault> {
        decode(&Bytes::from(file))
    }

    #[test]
    fn every_weight_comes_back_within_half_a_step_and_no_other_key_is_found() {
        for count in [1, 7, 100, 3_000] {
            let weighed = weighed(count);
            let model = read(encode(&[0.5; ACTS], &weighed)).unwrap();
            assert_eq!((model.bias, model.features()), ([0.5; ACTS], weighed.len()));
            for (key, weights) in &weighed {
                let mut found = [0.0; ACTS];
                for Weight { act, steps } in model.weights_of(*key) {
                    found[usize::from(*act)] = f32::from(*steps) * model.scales[usize::from(*act)];
                }
                let near =
                    |act: usize| (found[act] - weights[act]).abs() <= model.scales[act] * 0.51;
                assert!((0..ACTS).all(near), "{found:?} {weights:?}");
            }
            let others = (0..1_000).map(|number| key(&format!("x {number}")));
            assert!(others.into_iter().all(|key| model.weights_of(key).is_empty()));
            assert!([0, 1, u64::MAX].iter().all(|key| model.weights_of(*key).is_empty()));
        }
    }

    #[test]
    fn a_file_that_was_cut_off_anywhere_or_changed_anywhere_is_refused() {
        let file = encode(&[0.5; ACTS], &weighed(40));
        let mut reversed = weighed(40);
        reversed.reverse();
        assert_eq!(file, encode(&[0.5; ACTS], &reversed));
        for length in 0..file.len() {
            assert!(read(file[..length].to_vec()).is_err(), "cut off at {length}");
        }
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 0x10;
            assert!(read(changed).is_err(), "changed at {at}");
        }
        assert_eq!(read(encode(&[0.5; ACTS], &[])).err(), Some(Fault::Empty));
    }
}
