//! What is meant by what was typed: common short forms written out, typing errors in long key words
//! repaired.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

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
        if self.spared.contains(word) {
            return None;
        }
        self.key_words.meant_by(word).map(str::to_owned)
    }
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
