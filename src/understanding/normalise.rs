//! A text as words: case, accents, quotes and repeated letters off, common short forms written
//! out, typing errors in long key words repaired. Each word knows where it stood in the text.

use std::collections::HashSet;
use std::ops::Range;

use rustc_hash::FxHashMap as HashMap;

use super::disguise::is_invisible;
use super::lexicon::grammar::SetId;
use crate::language::{folded, is_apostrophe};

/// What the lexicon says about spelling.
#[derive(Clone, Debug, Default)]
pub(super) struct Spelling {
    /// A way of writing → the words that are meant.
    pub(super) meant: HashMap<String, Vec<String>>,
    /// A short form → what it means between two words.
    pub(super) between: HashMap<String, ShortForm>,
    /// Short forms whose full stop ends no sentence.
    pub(super) abbreviations: HashSet<String>,
    /// Short forms that end where a digit follows: "vr82".
    pub(super) glued: HashSet<String>,
    /// Key words with letters left out → the key words, to find typing errors with.
    pub(super) blurred: HashMap<String, Vec<String>>,
    /// Words that look like a misspelt key word and are not.
    pub(super) spared: HashSet<String>,
}

/// What a short form means that stands between two words.
#[derive(Clone, Debug, Default)]
pub(super) struct ShortForm {
    /// The words that are meant.
    pub(super) meant: Vec<String>,
    /// The words behind which it does not mean them.
    pub(super) not_behind: HashSet<String>,
    /// The only words behind which it does; any, when there are none.
    pub(super) behind: HashSet<String>,
}

/// A word as it was typed, or a break between words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// The letters without case and accents; empty for a break.
    pub(super) word: String,
    /// Where it stood, in bytes.
    pub(super) span: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word or a number.
    Word,
    /// A comma, a bracket, a dash, a new line.
    Comma,
    /// The end of a sentence.
    Stop,
}

/// A word as it is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The word; empty for a break.
    pub(super) word: String,
    /// Which of the typed tokens it comes from.
    pub(super) typed: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// What it belongs to in the lexicon: looked up once, for every reader.
    pub(super) sets: Vec<SetId>,
}

impl Token {
    fn new(word: &str, typed: usize, kind: Kind) -> Self {
        Self { word: word.to_owned(), typed, kind, sets: Vec::new() }
    }

    /// Whether it belongs to a class of the lexicon.
    pub(super) fn is_of(&self, class: Option<SetId>) -> bool {
        class.is_some_and(|class| self.sets.contains(&class))
    }
}

/// The longest word that is looked at for typing errors: nobody means a longer one.
const REPAIRED_LETTERS: std::ops::RangeInclusive<usize> = 6..=24;
/// What is longer is no word: the rest of it is not read, so that a text of one endless word takes
/// no longer than any other.
const WORD_BYTES_MAX: usize = 64;

/// Key words of so many letters may have two errors.
const TWICE_REPAIRED_LETTERS: usize = 9;

/// The words and breaks of a text, as they were typed.
pub(super) fn typed(text: &str, spelling: &Spelling) -> Vec<Typed> {
    let mut scanner =
        Scanner { text, spelling, tokens: Vec::new(), word: String::new(), start: 0, dots: 0 };
    let seen = text.char_indices().filter(|(_, character)| !is_invisible(*character));
    let mut characters = seen.peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        scanner.take(at, character, next);
    }
    scanner.end_word(text.len());
    scanner.tokens
}

struct Scanner<'t> {
    text: &'t str,
    spelling: &'t Spelling,
    tokens: Vec<Typed>,
    word: String,
    start: usize,
    /// How many full stops stood between the letters of the word: "d.o.o.d".
    dots: usize,
}

impl Scanner<'_> {
    fn take(&mut self, at: usize, character: char, next: Option<char>) {
        let word_follows = next.is_some_and(char::is_alphanumeric);
        let digit_before = self.word.ends_with(|last: char| last.is_ascii_digit());
        let digit_follows = next.is_some_and(|next| next.is_ascii_digit());
        match character {
            _ if is_apostrophe(character) => {}
            '.' | ',' | ':' if digit_before && digit_follows => self.word.push(character),
            '.' if word_follows && self.word.chars().count() == self.dots + 1 => self.dots += 1,
            '.' if self.spelling.abbreviations.contains(&self.word) => self.end_word(at),
            '.' | '!' | '?' | ';' | '…' => self.push_break(at, Kind::Stop),
            '+' if digit_before => {
                self.end_word(at);
                self.push_letters(at, "plus");
                self.end_word(at + 1);
            }
            '&' => {
                self.end_word(at);
                self.push_letters(at, "en");
                self.end_word(at + 1);
            }
            // "Zoon †2003"
            '†' => {
                self.end_word(at);
                self.push_letters(at, "overleden");
                self.end_word(at + character.len_utf8());
            }
            '\n' | ',' | ':' | '(' | ')' | '[' | ']' | '/' | '–' | '—' | '|' | '•' => {
                self.push_break(at, Kind::Comma);
            }
            // A hyphen parts the words of one, a dash those of two.
            '-' | '*' if !word_follows => self.push_break(at, Kind::Comma),
            _ => self.letter(at, character),
        }
    }

    fn letter(&mut self, at: usize, character: char) {
        let mut parts = folded(character).peekable();
        if parts.peek().is_none() {
            // A mark on the letter before it.
            return;
        }
        let number = self.word.ends_with(|last: char| last.is_ascii_digit());
        for part in parts {
            if !part.is_alphanumeric() && !matches!(part, '%' | '€' | '$') {
                self.end_word(at);
                continue;
            }
            let glued = part.is_ascii_digit() && self.spelling.glued.contains(&self.word);
            if (number && part.is_alphabetic()) || glued {
                // "82jr" is a number and a word, "vr82" a word and a number.
                self.end_word(at);
            }
            self.push_letter(at, part);
        }
    }

    fn push_letters(&mut self, at: usize, letters: &str) {
        letters.chars().for_each(|letter| self.push_letter(at, letter));
    }

    fn push_letter(&mut self, at: usize, letter: char) {
        if self.word.is_empty() {
            self.start = at;
        }
        if self.word.len() >= WORD_BYTES_MAX {
            return;
        }
        // Three of a kind are a stretched sound: "neeee".
        if !letter.is_ascii_digit()
            && self.word.chars().rev().take(2).filter(|it| *it == letter).count() == 2
        {
            return;
        }
        self.word.push(letter);
    }

    fn end_word(&mut self, at: usize) {
        self.dots = 0;
        let word = std::mem::take(&mut self.word);
        if word.is_empty() {
            return;
        }
        let span = self.start..at.clamp(self.start, self.text.len());
        self.tokens.push(Typed { word, span, kind: Kind::Word });
    }

    fn push_break(&mut self, at: usize, kind: Kind) {
        self.end_word(at);
        match self.tokens.last_mut() {
            Some(last) if last.kind == Kind::Word => {
                self.tokens.push(Typed { word: String::new(), span: at..at, kind });
            }
            // Of two breaks the stronger stays.
            Some(last) if kind == Kind::Stop => last.kind = Kind::Stop,
            Some(_) | None => {}
        }
    }
}

impl Spelling {
    /// The words that are meant by what was typed. `knows` tells the words of the lexicon.
    pub(super) fn meant(&self, typed: &[Typed], knows: impl Fn(&str) -> bool) -> Vec<Token> {
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
        let candidates = blurred.iter().filter_map(|blur| self.blurred.get(blur)).flatten();
        // Not in the first letter, which people get right.
        let near = candidates.filter(|key| key.chars().next() == word.chars().next());
        near.map(|key| (strsim::osa_distance(key, word), key))
            .filter(|(errors, key)| *errors <= errors_allowed(key))
            .min()
            .map(|(_, key)| key.clone())
    }

    /// Adds a key word whose typing errors are repaired.
    pub(super) fn add_key(&mut self, key: &str) {
        let mut blurred = blurs(key);
        if errors_allowed(key) > 1 {
            blurred.extend(blurs(key).iter().skip(1).flat_map(|blur| blurs(blur)));
        }
        blurred.sort_unstable();
        blurred.dedup();
        for blur in blurred {
            self.blurred.entry(blur).or_default().push(key.to_owned());
        }
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
