//! What a classifier sees of a sample of its training table, as one hash: where spelling, classes, idioms or rules changed
//! since it was trained, the hash is another one, and the model is stale.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::features::Feature;
use super::labelled::LabelledText;

/// One text in so many is looked at.
const SAMPLED: usize = 16;

/// The hash of the features of a sample of texts, in whatever order they stand. `read` hands over the features of one.
pub(in crate::understanding) fn seen_hash<T: LabelledText>(
    texts: &[T],
    mut read: impl FnMut(&T, &mut dyn FnMut(Feature<'_>)),
) -> String {
    let mut texts: Vec<&T> = texts.iter().collect();
    texts.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
    texts.dedup_by(|one, other| one.as_ref() == other.as_ref());
    let mut hash = Sha256::new();
    for text in texts.into_iter().step_by(SAMPLED) {
        let mut sum: u64 = 0;
        read(text, &mut |feature| sum = sum.wrapping_add(feature.key()));
        hash.update(sum.to_le_bytes());
    }
    HEXLOWER.encode(&hash.finalize())
}
