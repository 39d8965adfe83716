//! The file of weights, `crisis.bin`: made by `aanspraak learn`, read without copying.
//!
//! All numbers are little-endian. Weights are whole numbers of one byte, times a scale of one byte
//! for each feature, times one unit for the file.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `aanscris` |
//! | 4 × 4 | version of the format, version of the features, number of classes, bits of a bucket |
//! | 8 | number of features *n* |
//! | 4 × 8 | unit; bias of each class |
//! | 16 × *n* | key of a feature, its scale, its weight for each class; sorted by key |
//! | 4 × (2^bits + 2) | first row of each bucket; *n*; padding |
//! | 8 | checksum of all that stands before it |

use bytes::Bytes;

use super::model::{CLASSES, Model, PerClass, ROW};
use crate::understanding::classifier::binary::{CHECKSUM, Fault, Heading, checksum};

const MAGIC: [u8; 8] = *b"aanscris";
const FORMAT: u32 = 1;
/// The version of the features: another one needs other weights.
pub(super) const FEATURES: u32 = 2;
const HEADER: usize = 64;
/// So many rows stand in a bucket, about: one look into memory, and for most keys that are not there
/// none.
const BUCKET_ROWS: usize = 1;
const BUCKET_BITS_MAX: u32 = 24;
/// The largest weight and the largest scale that a byte holds.
const WEIGHT_MAX: f32 = 127.0;
const SCALE_MAX: f32 = 255.0;

/// A feature by the hash of its name, and what it weighs.
pub(super) type Weighed = (u64, PerClass);

/// The file for these weights: the same bytes, whatever the order of the features.
pub(super) fn encode(bias: &PerClass, weights: &[Weighed]) -> Vec<u8> {
    let mut weights = weights.to_vec();
    weights.sort_unstable_by_key(|(key, _)| *key);
    weights.dedup_by_key(|(key, _)| *key);
    let highest = weights.iter().map(|(_, weights)| largest(weights)).fold(0.0, f32::max);
    let unit = (highest / WEIGHT_MAX / SCALE_MAX).max(f32::MIN_POSITIVE);
    let bucket_bits = (weights.len() / BUCKET_ROWS).max(1).ilog2().clamp(1, BUCKET_BITS_MAX);
    let mut file = MAGIC.to_vec();
    let classes = u32::try_from(CLASSES).unwrap_or(u32::MAX);
    for number in [FORMAT, FEATURES, classes, bucket_bits] {
        file.extend(number.to_le_bytes());
    }
    file.extend(u64::try_from(weights.len()).unwrap_or(u64::MAX).to_le_bytes());
    file.extend([unit].iter().chain(bias).flat_map(|number| number.to_le_bytes()));
    for (key, weights) in &weights {
        file.extend(key.to_le_bytes());
        let (scale, steps) = quantised(weights, unit);
        file.push(scale);
        file.extend(steps);
    }
    file.extend(buckets(&weights, bucket_bits).iter().flat_map(|start| start.to_le_bytes()));
    let sum = checksum(&file);
    file.extend(sum.to_le_bytes());
    file
}

fn largest(weights: &PerClass) -> f32 {
    weights.iter().fold(0.0, |most, weight| weight.abs().max(most))
}

/// The scale of a feature and its weights, a byte each.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what a byte holds"
)]
fn quantised(weights: &PerClass, unit: f32) -> (u8, [u8; CLASSES]) {
    let scale = (largest(weights) / WEIGHT_MAX / unit).ceil().clamp(1.0, SCALE_MAX);
    let steps = weights.map(|weight| {
        let steps = (weight / (scale * unit)).round().clamp(-WEIGHT_MAX, WEIGHT_MAX);
        (steps as i8).cast_unsigned()
    });
    (scale as u8, steps)
}

/// The number of the first row of each bucket; behind them the number of rows, twice.
fn buckets(weights: &[Weighed], bits: u32) -> Vec<u32> {
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let starts = (0..1_u64 << bits)
        .map(|bucket| number(weights.partition_point(|(key, _)| key >> (64 - bits) < bucket)));
    starts.chain([number(weights.len()); 2]).collect()
}

/// Reads a file of weights.
pub(super) fn decode(file: &Bytes) -> Result<Model, Fault> {
    if file.is_empty() {
        return Err(Fault::Empty);
    }
    let mut heading = Heading(file);
    if heading.bytes() != Some(MAGIC) {
        return Err(Fault::Foreign("this is no file of weights".to_owned()));
    }
    let header = (|| Some((heading.numbers()?, heading.bytes()?, heading.decimals()?)))();
    let Some((numbers, count, [unit, bias @ ..])) = header else {
        return Err(Fault::Length { wanted: HEADER, found: file.len() });
    };
    let bucket_bits = known_versions(numbers)?;
    let count = usize::try_from(u64::from_le_bytes(count)).unwrap_or(usize::MAX);
    let rows = count.saturating_mul(ROW).saturating_add(HEADER);
    let buckets = rows.saturating_add(4 * ((1 << bucket_bits) + 2));
    let wanted = buckets.saturating_add(CHECKSUM);
    if file.len() != wanted {
        return Err(Fault::Length { wanted, found: file.len() });
    }
    if count == 0 {
        return Err(Fault::Empty);
    }
    let (rows, buckets) = (file.slice(HEADER..rows), file.slice(rows..buckets));
    Ok(Model { bias, unit, shift: 64 - bucket_bits, buckets, rows })
}

/// The bits of a bucket, when the program knows all else.
fn known_versions(numbers: [u32; 4]) -> Result<u32, Fault> {
    let classes = u32::try_from(CLASSES).unwrap_or(u32::MAX);
    let [format, features, of_classes, bits] = numbers;
    for (what, found, wanted) in [
        ("format", format, FORMAT),
        ("features", features, FEATURES),
        ("number of classes", of_classes, classes),
    ] {
        if found != wanted {
            let message = format!("its {what} is {found}, and this program reads {wanted}");
            return Err(Fault::Foreign(message));
        }
    }
    if !(1..=BUCKET_BITS_MAX).contains(&bits) {
        return Err(Fault::Foreign(format!("it has buckets of {bits} bits")));
    }
    Ok(bits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::classifier::binary::{damaged, unchanged};
    use crate::understanding::classifier::features::key;

    fn weighed(count: i16) -> Vec<Weighed> {
        let weights = |number: i16| {
            let base = f32::from(number % 97) / 19.0 - 2.5;
            [base, -base, base / 3.0, 0.0, 0.01, -base / 7.0, base * 0.9]
        };
        (0..count).map(|number| (key(&format!("w {number}")), weights(number))).collect()
    }

    const BIAS: PerClass = [0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0.7];

    fn read(file: Vec<u8>) -> Result<Model, Fault> {
        unchanged(&file.clone(), decode(&Bytes::from(file)))
    }

    #[test]
    fn every_weight_comes_back_within_half_a_step_and_no_other_key_is_found() {
        for count in [1, 7, 100, 3_000] {
            let weighed = weighed(count);
            let model = read(encode(&BIAS, &weighed)).unwrap();
            assert_eq!((model.bias, model.features()), (BIAS, weighed.len()));
            for (key, weights) in &weighed {
                let found = model.weights(*key).unwrap();
                let step = largest(weights) / WEIGHT_MAX + model.unit;
                let near = |(found, weight): (&f32, &f32)| (found - weight).abs() <= step / 2.0;
                assert!(found.iter().zip(weights).all(near), "{found:?} {weights:?}");
            }
            assert!((0..1_000).all(|number| model.weights(key(&format!("x {number}"))).is_none()));
            assert!([0, 1, u64::MAX].into_iter().all(|key| model.weights(key).is_none()));
        }
    }

    #[test]
    fn the_order_of_the_features_changes_nothing() {
        let mut other = weighed(500);
        other.reverse();
        assert_eq!(encode(&BIAS, &weighed(500)), encode(&BIAS, &other));
    }

    #[test]
    fn a_file_that_was_cut_off_anywhere_or_changed_anywhere_is_refused() {
        let file = encode(&BIAS, &weighed(40));
        assert!(damaged(&file).all(|file| read(file).is_err()));
        let mut longer = file.clone();
        longer.push(0);
        assert!(matches!(read(longer), Err(Fault::Length { .. })));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_apart() {
        let file = encode(&BIAS, &weighed(40));
        assert_eq!(read(Vec::new()).err(), Some(Fault::Empty));
        assert_eq!(read(encode(&BIAS, &[])).err(), Some(Fault::Empty));
        assert!(matches!(read(b"version\t2\n".to_vec()), Err(Fault::Foreign(_))));
        assert!(matches!(read(file[..70].to_vec()), Err(Fault::Length { .. })));
        let mut other = file.clone();
        other[12] = 9;
        assert!(matches!(read(other), Err(Fault::Foreign(_))));
        let mut changed = file;
        changed[100] ^= 1;
        assert_eq!(read(changed).err(), Some(Fault::Checksum));
    }
}
