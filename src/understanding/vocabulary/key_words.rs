//! Key words, to find typing errors with: those that have the first letter of a word and nearly all its others.
//!
//! Few are left to be compared letter by letter, since each word carries a set of its letters: an error changes that by
//! two letters at most. An index of what is left of each word without some of its letters (Garbe's symmetric delete)
//! finds the same; to make it was a twentieth of a start.

use std::ops::RangeInclusive;

/// The longest and shortest words that are looked at for typing errors: nobody means a longer one.
const REPAIRED_LETTERS: RangeInclusive<usize> = 6..=24;
/// Key words of so many letters may have two errors.
const TWICE_REPAIRED_LETTERS: usize = 9;

/// The key words.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct KeyWords {
    /// In the order of the alphabet.
    words: Vec<KeyWord>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct KeyWord {
    word: Box<str>,
    length: usize,
    letters: u32,
}

impl KeyWord {
    fn new(word: &str) -> Self {
        let letters = word.chars().fold(0, |all, letter| all | 1_u32 << (u32::from(letter) % 32));
        Self { word: word.into(), length: word.chars().count(), letters }
    }

    /// How many errors it may have and still be known.
    fn errors_allowed(&self) -> usize {
        if self.length >= TWICE_REPAIRED_LETTERS { 2 } else { 1 }
    }

    /// Whether another word may be this one with few errors: it has nearly the same letters, and as many.
    fn may_be(&self, other: &Self) -> bool {
        let errors = self.errors_allowed();
        let differing = (self.letters ^ other.letters).count_ones() as usize;
        self.length.abs_diff(other.length) <= errors && differing <= 2 * errors
    }
}

impl KeyWords {
    /// The key words, each once.
    pub(in crate::understanding) fn new<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut words: Vec<KeyWord> = words.map(KeyWord::new).collect();
        words.sort_unstable();
        words.dedup();
        Self { words }
    }

    /// The key word that an unknown word was meant to be: the one with the fewest errors, none of them in the first
    /// letter, which people get right.
    pub(super) fn meant_by(&self, word: &str) -> Option<&str> {
        let typed = KeyWord::new(word);
        if !REPAIRED_LETTERS.contains(&typed.length) {
            return None;
        }
        let first = word.get(..word.chars().next()?.len_utf8())?;
        let from = self.words.partition_point(|key| *key.word < *first);
        let same_first = self.words.iter().skip(from).take_while(|key| key.word.starts_with(first));
        let near = same_first.filter(|key| key.may_be(&typed));
        near.map(|key| (strsim::osa_distance(&key.word, word), key))
            .filter(|(errors, key)| *errors <= key.errors_allowed())
            .min_by_key(|(errors, key)| (*errors, &key.word))
            .map(|(_, key)| &*key.word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_meant_and_one_that_is_too_far_is_not() {
        let keys = ["eenzaam", "wandelen", "wandeling", "verzorgingshuis", "eenzaamheid"];
        let keys = KeyWords::new(keys.into_iter());
        for (typed, meant) in [
            ("eensaam", Some("eenzaam")),
            ("eenazam", Some("eenzaam")),
            ("eenzam", Some("eenzaam")),
            ("wandlen", Some("wandelen")),
            ("wandelimg", Some("wandeling")),
            ("verzrgingshius", Some("verzorgingshuis")),
            ("wzndelen", Some("wandelen")),
            ("zandelen", None),
            ("eensam", None),
            ("enzm", None),
            ("", None),
        ] {
            assert_eq!(keys.meant_by(typed), meant, "{typed}");
        }
    }
}
