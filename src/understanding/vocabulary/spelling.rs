//! What is meant by what was typed: common short forms written out, typing errors in long key words
//! repaired.

use std::collections::HashSet;

use rustc_hash::FxHashMap as HashMap;

use super::key_words::KeyWords;
use super::tokens::{Kind, Token, Typed};

/// What the lexicon says about spelling.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Spelling {
    /// A way of writing → the words that are meant.
    pub(in crate::understanding) meant: HashMap<String, Vec<String>>,
    /// A short form → what it means between two words.
    pub(in crate::understanding) between: HashMap<String, ShortForm>,
    /// Short forms whose full stop ends no sentence.
    pub(in crate::understanding) abbreviations: HashSet<String>,
    /// Short forms that end where a digit follows: "vr82".
    pub(in crate::understanding) glued: HashSet<String>,
    /// Key words, to find typing errors with.
    pub(in crate::understanding) key_words: KeyWords,
    /// Words that look like a misspelt key word and are not.
    pub(in crate::understanding) spared: HashSet<String>,
}

/// What a short form means that stands between two words.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ShortForm {
    /// The words that are meant.
    pub(in crate::understanding) meant: Vec<String>,
    /// The words behind which it does not mean them.
    pub(in crate::understanding) not_behind: HashSet<String>,
    /// The only words behind which it does; any, when there are none.
    pub(in crate::understanding) behind: HashSet<String>,
}

/// The longest word that is looked at for typing errors: nobody means a longer one.
const REPAIRED_LETTERS: std::ops::RangeInclusive<usize> = 6..=24;
/// Key words of so many letters may have two errors.
const TWICE_REPAIRED_LETTERS: usize = 9;

impl Spelling {
    /// The words that are meant by what was typed. `knows` tells the words of the lexicon.
    pub(in crate::understanding) fn meant(
        &self,
        typed: &[Typed],
        knows: impl Fn(&str) -> bool,
    ) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(typed.len());
        for (at, token) in typed.iter().enumerate() {
            if let Some(meant) = self.meant_between(typed, at) {
                tokens.extend(meant.iter().map(|word| Token::new(word, at, token.kind)));
                continue;
            }
            let settled = token.kind != Kind::Word
                || self.meant.contains_key(&token.word)
                || knows(&token.word);
            let repaired = if settled { None } else { self.repaired(&token.word, &knows) };
            let word = repaired.as_ref().unwrap_or(&token.word);
            let meant = self.meant.get(word).map_or(std::slice::from_ref(word), Vec::as_slice);
            tokens.extend(meant.iter().map(|word| Token::new(word, at, token.kind)));
        }
        tokens
    }

    /// What a short form means that stands between two words.
    fn meant_between(&self, typed: &[Typed], at: usize) -> Option<&[String]> {
        let ShortForm { meant, not_behind, behind } = self.between.get(&typed.get(at)?.word)?;
        let is_word = |other: &&Typed| {
            other.kind == Kind::Word
                && !other.word.starts_with(|first: char| first.is_ascii_digit())
        };
        let before = at.checked_sub(1).and_then(|at| typed.get(at)).filter(is_word)?;
        typed.get(at + 1).filter(is_word)?;
        let stands = behind.is_empty() || behind.contains(&before.word);
        (stands && !not_behind.contains(&before.word)).then_some(meant.as_slice())
    }

    /// A known word that an unknown one was meant to be.
    fn repaired(&self, word: &str, knows: &impl Fn(&str) -> bool) -> Option<String> {
        if let Some(heard) = as_heard(word).into_iter().find(|heard| knows(heard)) {
            return Some(heard);
        }
        let is_meant = |single: &String| knows(single) || self.meant.contains_key(single);
        if let Some(single) = without_repeats(word).into_iter().find(is_meant) {
            return Some(single);
        }
        let letters = word.chars().count();
        if !REPAIRED_LETTERS.contains(&letters) || self.spared.contains(word) {
            return None;
        }
        let mut blurred = blurs(word);
        if letters >= TWICE_REPAIRED_LETTERS {
            blurred.extend(blurs(word).iter().skip(1).flat_map(|blur| blurs(blur)));
        }
        let candidates = blurred.iter().flat_map(|blur| self.key_words.of(blur));
        // Not in the first letter, which people get right.
        let near = candidates.filter(|key| key.chars().next() == word.chars().next());
        near.map(|key| (strsim::osa_distance(key, word), key))
            .filter(|(errors, key)| *errors <= errors_allowed(key))
            .min()
            .map(|(_, key)| key.to_owned())
    }

    /// Adds a key word whose typing errors are repaired.
    pub(in crate::understanding) fn add_key(&mut self, key: &str) {
        let mut blurred = blurs(key);
        if errors_allowed(key) > 1 {
            blurred.extend(blurs(key).iter().skip(1).flat_map(|blur| blurs(blur)));
        }
        self.key_words.add(key, &blurred);
    }
}

/// How many errors a key word may have and still be known.
fn errors_allowed(key: &str) -> usize {
    if key.chars().count() >= TWICE_REPAIRED_LETTERS { 2 } else { 1 }
}

/// The word, and the word with each of its letters left out: two words with one error between
/// them have one of these in common (Garbe's symmetric delete).
fn blurs(word: &str) -> Vec<String> {
    let mut blurs = vec![word.to_owned()];
    for (at, letter) in word.char_indices() {
        let (front, back) = (word.get(..at), word.get(at + letter.len_utf8()..));
        blurs.push(format!("{}{}", front.unwrap_or_default(), back.unwrap_or_default()));
    }
    blurs
}

/// Shorter words sound like too many others.
const HEARD_LETTERS_MIN: usize = 4;

/// How a word may have been meant that was written as it is heard: "loope" for "lopen", "goet" for
/// "goed", "foor" for "voor", "huisdiere" for "huisdieren".
fn as_heard(word: &str) -> Vec<String> {
    if word.chars().count() < HEARD_LETTERS_MIN {
        return Vec::new();
    }
    let mut heard = vec![word.to_owned()];
    if word.ends_with('e') {
        heard.push(format!("{word}n"));
    }
    if let Some(stem) = word.strip_suffix("uh") {
        heard.push(format!("{stem}en"));
    }
    for (one, other) in [('t', "d"), ('d', "t")] {
        heard.extend(word.strip_suffix(one).map(|stem| format!("{stem}{other}")));
    }
    heard.extend(heard.clone().iter().filter_map(|word| with_short_vowel(word)));
    for (one, other) in [('f', "v"), ('s', "z")] {
        let others = heard.iter().filter_map(|word| word.strip_prefix(one));
        heard.extend(others.map(|rest| format!("{other}{rest}")).collect::<Vec<_>>());
    }
    heard.retain(|heard| heard != word);
    heard
}

/// "Loopen" is written "lopen": before one consonant and "en" a long vowel is written once.
fn with_short_vowel(word: &str) -> Option<String> {
    let stem = word.strip_suffix("en")?;
    let (rest, consonant) = stem.split_at_checked(stem.len().checked_sub(1)?)?;
    let long = ["aa", "ee", "oo", "uu"].into_iter().find(|long| rest.ends_with(long))?;
    let rest = rest.strip_suffix(long)?;
    let vowel = long.get(..1)?;
    Some(format!("{rest}{vowel}{consonant}en"))
}

/// More doubled letters than these are no stretched sound.
const DOUBLES_MAX: u32 = 4;

/// The word with some of its doubled letters single, first with all: "ddoodd" may be "dood".
fn without_repeats(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let is_double =
        |pair: &[char]| matches!(pair, [one, two] if one == two && !one.is_ascii_digit());
    let doubles = letters.windows(2).filter(|pair| is_double(pair)).count();
    let doubles = u32::try_from(doubles).unwrap_or(u32::MAX);
    if doubles == 0 || doubles > DOUBLES_MAX {
        return Vec::new();
    }
    let kept = |mask: u32| {
        let (mut single, mut seen) = (String::with_capacity(word.len()), 0);
        for letter in &letters {
            if single.ends_with(*letter) && !letter.is_ascii_digit() {
                seen += 1;
                if mask >> (seen - 1) & 1 == 0 {
                    continue;
                }
            }
            single.push(*letter);
        }
        single
    };
    // The last keeps all that is doubled: it is the word itself.
    (0..(1 << doubles) - 1).map(kept).collect()
}
