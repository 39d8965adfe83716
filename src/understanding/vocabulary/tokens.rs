//! The words of a text: as they were typed, with where each stood, and as they are meant.

use std::ops::Range;

use super::grammar::SetId;

/// A word as it was typed, or a break between words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Typed {
    /// The letters without case and accents; empty for a break.
    pub(in crate::understanding) word: String,
    /// Where it stood, in bytes.
    pub(in crate::understanding) span: Range<usize>,
    /// What it is.
    pub(in crate::understanding) kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Kind {
    /// A word or a number.
    Word,
    /// A comma, a bracket, a dash, a new line.
    Comma,
    /// The end of a sentence.
    Stop,
}

/// A word as it is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Token {
    /// The word; empty for a break.
    pub(in crate::understanding) word: String,
    /// Which of the typed tokens it comes from.
    pub(in crate::understanding) typed: usize,
    /// What it is.
    pub(in crate::understanding) kind: Kind,
    /// What it belongs to in the lexicon: looked up once, for every reader.
    pub(in crate::understanding) sets: Vec<SetId>,
}

impl Token {
    pub(super) fn new(word: &str, typed: usize, kind: Kind) -> Self {
        Self { word: word.to_owned(), typed, kind, sets: Vec::new() }
    }

    /// Whether it belongs to a class of the lexicon.
    pub(in crate::understanding) fn is_of(&self, class: Option<SetId>) -> bool {
        class.is_some_and(|class| self.sets.contains(&class))
    }
}

/// The first characters of a text.
pub(in crate::understanding) fn beginning(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}
