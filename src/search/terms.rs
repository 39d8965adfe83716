//! Words as the index keeps them, and how near a typed word comes to one.

use rust_stemmers::{Algorithm, Stemmer};

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
        let bag = TermSet::of(&word);
        Term { word, stem, bag }
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

    fn nearness_with_errors(&self, typed: &Term) -> f32 {
        match errors_between(&self.bag, &self.word, &typed.bag, &typed.word) {
            Some(errors) => typed.bag.with_errors(errors),
            None => 0.0,
        }
    }
}

/// Which letters a text has, and how many: texts that differ much in it need no closer look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TermSet {
    /// Which letters occur, a bit each.
    letters: u64,
    length: usize,
}

impl TermSet {
    pub(super) fn of(text: &str) -> Self {
        let letters = text.chars().fold(0, |all, letter| all | 1 << (u32::from(letter) % 64));
        Self { letters, length: text.chars().count() }
    }

    /// How near a text of so many letters with so many errors is to what was meant: an error says less
    /// in a long one.
    fn with_errors(self, errors: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a word is short")]
        let share = errors as f32 / self.length.max(1) as f32;
        0.85 - 0.9 * share
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
    // An error changes at most two of the letters that occur.
    let far = (meant.letters ^ bag.letters).count_ones() as usize > 2 * allowed
        || meant.length.abs_diff(bag.length) > allowed;
    if allowed == 0 || far {
        return None;
    }
    Some(strsim::osa_distance(word, typed)).filter(|errors| *errors <= allowed)
}

/// How many errors a word of so many letters may have.
fn errors_allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        7..=14 => 2,
        _ => 3,
    }
}
