//! Words as the index keeps them, and how near a typed word comes to one.

use rust_stemmers::{Algorithm, Stemmer};

use crate::catalogue::folded_name;

/// Letters of a part of a compound, at least: "wandel" in "wandelclub", but not "van".
const PART_LETTERS: usize = 4;
/// Letters of the beginning of a word, at least, to find the whole.
const BEGINNING_LETTERS: usize = 3;

/// A word with what is compared of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Folded: no case, no accents.
    pub(super) word: String,
    /// Its stem.
    pub(super) stem: String,
    /// Which letters occur, a bit each: words whose letters differ much need no closer look.
    letters: u64,
    length: usize,
}

/// Cuts words to their stems.
pub(super) struct Stems {
    dutch: Stemmer,
}

impl Stems {
    pub(super) fn new() -> Self {
        Self { dutch: Stemmer::create(Algorithm::Dutch) }
    }

    /// A word as the index keeps it.
    pub(super) fn term(&self, word: String) -> Term {
        let stem = self.dutch.stem(&word).into_owned();
        let letters = word.chars().fold(0, |all, letter| all | 1 << (u32::from(letter) % 64));
        let length = word.chars().count();
        Term { word, stem, letters, length }
    }
}

/// The words of a text, folded.
pub(super) fn words(text: &str) -> Vec<String> {
    folded_name(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

impl Term {
    /// How near a typed word comes to this one: 1 when they are the same, 0 when they have nothing in
    /// common.
    pub(super) fn nearness(&self, typed: &Term) -> f32 {
        if self.word == typed.word {
            return 1.0;
        }
        if self.stem == typed.stem {
            return 0.95;
        }
        let (long, short) = if self.length > typed.length { (self, typed) } else { (typed, self) };
        if typed.length >= BEGINNING_LETTERS && self.word.starts_with(&typed.word) {
            return 0.8;
        }
        if short.stem.len() >= PART_LETTERS
            && (long.word.starts_with(&short.stem) || long.stem.ends_with(&short.stem))
        {
            return 0.65;
        }
        self.nearness_with_errors(typed)
    }

    fn nearness_with_errors(&self, typed: &Term) -> f32 {
        let allowed = errors_allowed(typed.length);
        // An error changes at most two of the letters that occur.
        let far = (self.letters ^ typed.letters).count_ones() as usize > 2 * allowed
            || self.length.abs_diff(typed.length) > allowed;
        if allowed == 0 || far {
            return 0.0;
        }
        match strsim::osa_distance(&self.word, &typed.word) {
            errors if errors > allowed => 0.0,
            1 => 0.7,
            _ => 0.5,
        }
    }
}

/// How many errors a word of so many letters may have.
fn errors_allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}
