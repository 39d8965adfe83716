//! Words as the index keeps them, and how near a typed word comes to one.

use rust_stemmers::{Algorithm, Stemmer};

use super::sound::Sound;
use super::term_set::TermSet;
use crate::language::folded_name;

/// Letters of a part of a compound, at least: "wandel" in "wandelclub", but not "van".
const PART_LETTERS: usize = 4;
/// Letters of the beginning of a word, at least, to find the whole.
const BEGINNING_LETTERS: usize = 3;

/// A word of so many letters with one error is that word.
const LONG_LETTERS: usize = 8;
/// How near it is.
const ONE_ERROR: f32 = 0.73;

/// How near words of one stem are.
pub(super) const SAME_STEM: f32 = 0.95;

/// A word with what is compared of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Folded: no case, no accents.
    pub(super) word: String,
    /// Its stem.
    pub(super) stem: String,
    bag: TermSet,
    sound: Sound,
}

/// Cuts words to their stems.
pub(super) struct Stems {
    dutch: Stemmer,
}

impl Default for Stems {
    fn default() -> Self {
        Self { dutch: Stemmer::create(Algorithm::Dutch) }
    }
}

impl Stems {
    /// A word as the index keeps it.
    pub(super) fn term(&self, word: String) -> Term {
        let stem = self.dutch.stem(&word).into_owned();
        let (bag, sound) = (TermSet::of(&word), Sound::of(&word));
        Term { word, stem, bag, sound }
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
        self.nearness_as_written(typed).unwrap_or_else(|| self.nearness_with_errors(typed))
    }

    /// How near a typed word comes without any error in it: the word, its stem, its beginning or a
    /// part of it.
    pub(super) fn nearness_as_written(&self, typed: &Term) -> Option<f32> {
        if self.word == typed.word {
            return Some(1.0);
        }
        if self.stem == typed.stem {
            return Some(SAME_STEM);
        }
        let (long, short) =
            if self.bag.length > typed.bag.length { (self, typed) } else { (typed, self) };
        if typed.bag.length >= BEGINNING_LETTERS && self.word.starts_with(&typed.word) {
            return Some(0.8);
        }
        if short.stem.len() >= PART_LETTERS
            && (long.word.starts_with(&short.stem) || long.stem.ends_with(&short.stem))
        {
            return Some(0.65);
        }
        None
    }

    /// Whether so near is one error in a long word, and hardly another word.
    pub(super) fn is_nearly(&self, nearness: f32) -> bool {
        self.bag.length >= LONG_LETTERS && nearness >= ONE_ERROR
    }

    /// How near a typed word comes that is none of these: by its errors.
    pub(super) fn nearness_with_errors(&self, typed: &Term) -> f32 {
        let spelled = errors_between(&self.bag, &self.word, &typed.bag, &typed.word);
        let heard = || self.sound.errors_to(&typed.sound, errors_allowed(typed.bag.length));
        match least(spelled, heard) {
            Some(errors) => typed.bag.with_errors(errors),
            None => 0.0,
        }
    }
}

/// The fewer errors: of spelling, or of writing by ear. One error of spelling is the least there is.
pub(super) fn least(
    spelled: Option<usize>,
    heard: impl FnOnce() -> Option<usize>,
) -> Option<usize> {
    match spelled {
        Some(errors) if errors <= 1 => spelled,
        _ => spelled.into_iter().chain(heard()).min(),
    }
}

/// How many errors were made, if they are not too many for so many letters.
pub(super) fn errors_between(
    meant: &TermSet,
    word: &str,
    bag: &TermSet,
    typed: &str,
) -> Option<usize> {
    let allowed = errors_allowed(bag.length);
    if allowed == 0 || meant.is_far(bag, allowed) {
        return None;
    }
    Some(strsim::osa_distance(word, typed)).filter(|errors| *errors <= allowed)
}

/// How many errors a word of so many letters may have.
pub(super) fn errors_allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        7..=14 => 2,
        _ => 3,
    }
}
