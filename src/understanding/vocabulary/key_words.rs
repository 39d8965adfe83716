//! Key words by what is left of them when letters are left out (Garbe's symmetric delete), to find typing errors
//! with.
//!
//! Of each such remainder only a hash is kept: there are many thousands, and as texts each took more than a hundred
//! bytes. Two remainders of the same hash do no harm, since what is found is compared itself.

use std::hash::BuildHasher as _;

use rustc_hash::FxBuildHasher;

/// The key words.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct KeyWords {
    words: Vec<Box<str>>,
    /// The hash of a remainder, and which word it is of; in order.
    remainders: Vec<(u64, u32)>,
}

impl KeyWords {
    /// Adds a word with its remainders. It is found after [`KeyWords::settle`].
    pub(super) fn add(&mut self, word: &str, remainders: &[String]) {
        // More than a number holds is more than a lexicon does.
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(word.into());
        self.remainders.extend(remainders.iter().map(|remainder| (hash(remainder), number)));
    }

    /// Puts what was added in order.
    pub(in crate::understanding) fn settle(&mut self) {
        self.remainders.sort_unstable();
        self.remainders.dedup();
        self.remainders.shrink_to_fit();
    }

    /// The words that have this remainder.
    pub(super) fn of<'w>(&'w self, remainder: &str) -> impl Iterator<Item = &'w str> + use<'w> {
        let hash = hash(remainder);
        let from = self.remainders.partition_point(|(other, _)| *other < hash);
        let all = self.remainders.iter().skip(from).take_while(move |(other, _)| *other == hash);
        let word = |(_, number): &(u64, u32)| self.words.get(usize::try_from(*number).ok()?);
        all.filter_map(word).map(AsRef::as_ref)
    }
}

fn hash(remainder: &str) -> u64 {
    FxBuildHasher.hash_one(remainder)
}
