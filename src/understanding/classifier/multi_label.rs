//! A linear model of many outputs and its file, such as `acts.bin`: a weight for few outputs of each feature.
//!
//! All numbers are little-endian. A weight is one byte, times a scale for each output.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | what it is of: `aansacts`, `aansfact` |
//! | 4 × 4 | version of the format, version of the features, number of outputs, number of features *n* |
//! | 8 | number of weights *m* |
//! | 8 | hash of the ids of the outputs, in their order |
//! | 4 × 2 × outputs | bias and scale of each output |
//! | 4 × *n* | leading bits of the key of a feature, sorted |
//! | 4 × (*n* + 1) | first weight of each feature; *m* |
//! | 2 × *m* | output, weight |
//! | up to 7 | padding to a multiple of 8 |
//! | 8 | checksum of all that stands before it |

use bytes::Bytes;

use super::binary::{CHECKSUM, Fault, Heading, checksum};
use super::features::{Seen, each_single, key, length};

const FORMAT: u32 = 1;

/// What a file of weights is of.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct Outputs {
    /// The first bytes of the file.
    pub(in crate::understanding) magic: [u8; 8],
    /// What they are, in the plural, for messages.
    pub(in crate::understanding) name: &'static str,
    /// The version of the features: another one needs other weights.
    pub(in crate::understanding) features: u32,
    /// A hash of the ids of the outputs: weights for another list are of no use.
    pub(in crate::understanding) hash: u64,
}

impl Outputs {
    /// Outputs with these ids.
    pub(in crate::understanding) fn new(
        magic: [u8; 8],
        name: &'static str,
        features: u32,
        ids: &[impl std::borrow::Borrow<str>],
    ) -> Self {
        Self { magic, name, features, hash: key(&ids.join(",")) }
    }
}
const HEADER: usize = 40;
const WEIGHT_MAX: f32 = 127.0;
/// The bits of a key that are kept: enough that a feature that is not there is hardly ever found.
const KEY_SHIFT: u32 = 32;
/// The leading bits of a key that choose its bucket.
const BUCKET_BITS: u32 = 15;

/// More outputs than any model has; a power of two.
const OUTPUTS_MAX: usize = 128;

/// A weight of a feature, and the output that it is for.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Weight {
    output: u8,
    steps: i8,
}

impl Weight {
    fn of([output, steps]: [u8; 2]) -> Self {
        Self { output, steps: steps.cast_signed() }
    }
}

/// The weights as they stand in the file, which is read where it lies.
#[derive(Clone, Debug)]
pub struct Model<const N: usize> {
    bias: [f32; N],
    scales: [f32; N],
    keys: Bytes,
    /// The number of the first weight of each feature; behind them the number of weights.
    starts: Bytes,
    weights: Bytes,
    /// The number of the first feature of each bucket; behind them the number of features.
    buckets: Vec<u32>,
}

impl<const N: usize> Default for Model<N> {
    fn default() -> Self {
        let [bias, scales] = [[0.0; N]; 2];
        let [keys, starts, weights] = [const { Bytes::new() }; 3];
        Self { bias, scales, keys, starts, weights, buckets: Vec::new() }
    }
}

impl<const N: usize> Model<N> {
    pub(in crate::understanding) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// How many features have a weight.
    pub(in crate::understanding) fn features(&self) -> usize {
        numbers(&self.keys).len()
    }

    fn weights_of(&self, key: u64) -> impl Iterator<Item = Weight> {
        let found = || {
            let short = u32::try_from(key >> KEY_SHIFT).ok()?;
            let bucket = usize::try_from(short >> (32 - BUCKET_BITS)).ok()?;
            let [from, to] = *self.buckets.get(bucket..)?.first_chunk()?;
            let (from, to) = (index(from), index(to));
            let keys = numbers(&self.keys).get(from..to)?;
            let short = short.to_le_bytes();
            let at = from + keys.iter().position(|known| *known == short)?;
            let [first, end] = numbers(&self.starts).get(at..)?.first_chunk()?.map(number_of);
            self.weights.as_chunks::<2>().0.get(index(first)..index(end))
        };
        found().unwrap_or_default().iter().copied().map(Weight::of)
    }

    /// The score of each output for these words.
    pub(in crate::understanding) fn scores(&self, words: &[Seen<'_>]) -> [f32; N] {
        let mut features = Vec::with_capacity(words.len() * 24);
        each_single(words, &mut |feature| features.push((feature.key(), feature.size)));
        self.scores_of(features.into_iter())
    }

    /// The score of each output for features that are worked out: key and size of each.
    pub(in crate::understanding) fn scores_of(
        &self,
        features: impl Iterator<Item = (u64, f32)>,
    ) -> [f32; N] {
        const { assert!(N <= OUTPUTS_MAX, "a model with more outputs than there is room for") }
        // Nearly all features count once: those are added as whole numbers, which is quicker, and exact.
        let (mut squares, mut whole, mut sums) = (0.0, [0_i32; OUTPUTS_MAX], [0.0; OUTPUTS_MAX]);
        for (key, size) in features {
            squares += size * size;
            if (size - 1.0).abs() < f32::EPSILON {
                for Weight { output, steps } in self.weights_of(key) {
                    if let Some(sum) = whole.get_mut(usize::from(output) % OUTPUTS_MAX) {
                        *sum += i32::from(steps);
                    }
                }
            } else {
                for Weight { output, steps } in self.weights_of(key) {
                    if let Some(sum) = sums.get_mut(usize::from(output) % OUTPUTS_MAX) {
                        *sum += f32::from(steps) * size;
                    }
                }
            }
        }
        let length = length(squares);
        let mut scores = self.bias;
        for (output, (score, scale)) in scores.iter_mut().zip(self.scales).enumerate() {
            let parts = whole.get(output).zip(sums.get(output));
            #[expect(clippy::cast_precision_loss, reason = "a sum of few bytes")]
            let sum = parts.map_or(0.0, |(whole, part)| *whole as f32 + part);
            *score += sum * scale / length;
        }
        scores
    }

    /// What a feature adds to an output, before it is divided by the length of the text.
    pub(in crate::understanding) fn part_of(&self, output: usize, (key, size): (u64, f32)) -> f32 {
        let mut weights = self.weights_of(key);
        let weight = weights.find(|weight| usize::from(weight.output) == output);
        let scale = self.scales.get(output).copied().unwrap_or_default();
        weight.map_or(0.0, |weight| f32::from(weight.steps) * scale * size)
    }
}

/// A score as a likelihood.
pub(in crate::understanding) fn likelihood(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The numbers in a part of the file.
fn numbers(bytes: &[u8]) -> &[[u8; 4]] {
    bytes.as_chunks().0
}

fn number_of(bytes: [u8; 4]) -> u32 {
    u32::from_le_bytes(bytes)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A feature by its name's hash, and what it weighs for each output.
pub(in crate::understanding) type Weighed<const N: usize> = (u64, [f32; N]);

/// The file for these weights: the same bytes, whatever the order of the features.
pub(in crate::understanding) fn encode<const N: usize>(
    outputs: Outputs,
    bias: &[f32; N],
    weighed: &[Weighed<N>],
) -> Vec<u8> {
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
    let mut file = outputs.magic.to_vec();
    for part in [FORMAT, outputs.features, number(N), number(rows.len())] {
        file.extend(part.to_le_bytes());
    }
    file.extend(u64::from(number(count)).to_le_bytes());
    file.extend(outputs.hash.to_le_bytes());
    file.extend(bias.iter().chain(&scales).flat_map(|number| number.to_le_bytes()));
    file.extend(rows.iter().flat_map(|(key, _)| key.to_le_bytes()));
    let mut start = 0;
    for (_, weights) in &rows {
        file.extend(number(start).to_le_bytes());
        start += weights.len();
    }
    file.extend(number(start).to_le_bytes());
    let weights = rows.iter().flat_map(|(_, weights)| weights);
    file.extend(weights.flat_map(|weight| [weight.output, weight.steps.cast_unsigned()]));
    file.resize(file.len().next_multiple_of(CHECKSUM), 0);
    let sum = checksum(&file);
    file.extend(sum.to_le_bytes());
    file
}

/// What a step of a weight is for each output.
fn scales<const N: usize>(weighed: &[Weighed<N>]) -> [f32; N] {
    let mut largest = [0.0_f32; N];
    for (_, weights) in weighed {
        for (most, weight) in largest.iter_mut().zip(weights) {
            *most = most.max(weight.abs());
        }
    }
    largest.map(|most| (most / WEIGHT_MAX).max(f32::MIN_POSITIVE))
}

fn quantised<const N: usize>(weights: &[f32; N], scales: &[f32; N]) -> Vec<Weight> {
    let mut quantised = Vec::new();
    for (output, (weight, scale)) in (0_u8..).zip(weights.iter().zip(scales)) {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to what a byte holds")]
        let steps = (weight / scale).round().clamp(-WEIGHT_MAX, WEIGHT_MAX) as i8;
        if steps != 0 {
            quantised.push(Weight { output, steps });
        }
    }
    quantised
}

/// Reads a file of weights.
pub(in crate::understanding) fn decode<const N: usize>(
    outputs: Outputs,
    file: &Bytes,
) -> Result<Model<N>, Fault> {
    if file.is_empty() {
        return Err(Fault::Empty);
    }
    let mut heading = Heading(file);
    if heading.bytes() != Some(outputs.magic) {
        return Err(Fault::Foreign(format!("this is no file of weights of {}", outputs.name)));
    }
    let header = (|| Some((heading.numbers()?, heading.bytes()?, heading.bytes()?)))();
    let Some(([format, features, count_of, count], weights, hash)) = header else {
        return Err(Fault::Length { wanted: HEADER, found: file.len() });
    };
    if [format, features, count_of] != [FORMAT, outputs.features, number(N)]
        || u64::from_le_bytes(hash) != outputs.hash
    {
        let message = format!("it is for other {}, or for another version", outputs.name);
        return Err(Fault::Foreign(message));
    }
    let weights = usize::try_from(u64::from_le_bytes(weights)).unwrap_or(usize::MAX);
    let parts = Parts::<N>::new(index(count), weights);
    if file.len() != parts.end + CHECKSUM {
        return Err(Fault::Length { wanted: parts.end + CHECKSUM, found: file.len() });
    }
    if count == 0 {
        return Err(Fault::Empty);
    }
    Ok(parts.read(file))
}

/// Where each part of the file begins.
struct Parts<const N: usize> {
    keys: usize,
    starts: usize,
    weights: usize,
    weights_end: usize,
    end: usize,
}

impl<const N: usize> Parts<N> {
    fn new(features: usize, weights: usize) -> Self {
        let keys = HEADER + 2 * 4 * N;
        let starts = keys.saturating_add(features.saturating_mul(4));
        let first = starts.saturating_add(features.saturating_add(1).saturating_mul(4));
        let weights_end = first.saturating_add(weights.saturating_mul(2));
        let end = weights_end.checked_next_multiple_of(CHECKSUM).unwrap_or(usize::MAX - CHECKSUM);
        Self { keys, starts, weights: first, weights_end, end }
    }

    /// The parts of a file of this length.
    fn read(&self, file: &Bytes) -> Model<N> {
        let keys = file.slice(self.keys..self.starts);
        let decimals = file.get(HEADER..self.keys).unwrap_or_default().as_chunks::<4>().0;
        let decimal = |at: usize| decimals.get(at).map_or(0.0, |bytes| f32::from_le_bytes(*bytes));
        Model {
            bias: std::array::from_fn(decimal),
            scales: std::array::from_fn(|output| decimal(N + output)),
            buckets: buckets(&keys),
            keys,
            starts: file.slice(self.starts..self.weights),
            weights: file.slice(self.weights..self.weights_end),
        }
    }
}

/// The number of the first key of each bucket.
fn buckets(keys: &[u8]) -> Vec<u32> {
    let mut buckets = vec![0; (1 << BUCKET_BITS) + 1];
    for key in numbers(keys) {
        let bucket = number_of(*key) >> (32 - BUCKET_BITS);
        if let Some(count) = buckets.get_mut(index(bucket) + 1) {
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
mod tests;
