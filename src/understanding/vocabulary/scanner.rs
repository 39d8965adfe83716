//! Divides a text into words and breaks: case, accents, quotes and repeated letters off. Each word knows
//! where it stood.

use super::disguise::is_invisible;
use super::spelling::Spelling;
use super::tokens::{Kind, Typed};
use crate::language::{folded, is_apostrophe};

/// What is longer is no word: the rest of it is not read, so that a text of one endless word takes
/// no longer than any other.
const WORD_BYTES_MAX: usize = 64;

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
