//! The pattern language of the lexicon: how an editor writes what people may say.
//!
//! ```text
//! word        this word, in any case and with or without accents; kanker* and *kanker also longer
//! <class>     one of a list of words that has a name
//! (a | b c)   one of these;  [a | b]  one of these, or nothing
//! ..  ...     up to 4, up to 8 words of any kind, within the sentence
//! ~   ~~      the same, but no word of negation among them
//! ,           a comma stands here
//! ^   $       where a sentence part begins, where it ends
//! +x  !x      here x follows, or does not; it is not part of what is found
//! -x          x (a word or a class) does not stand before this
//! ```
//!
//! Read by `nodes.rs`; `prefilter.rs` looks through it for what a pattern cannot do without.
//!
//! Commas need not be written: between any two words one may stand, except in idioms and in what is
//! said outright, which hold together. Not regular expressions,
//! because one class of words used in many patterns would be copied into each of them, and since
//! "no negation in between" cannot be said without looking back.

use std::borrow::Cow;
use std::iter::Peekable;

use crate::language::folded_name;

/// Why a pattern could not be read, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct PatternError {
    /// Byte offset in the pattern.
    pub(in crate::understanding) offset: usize,
    /// What is wrong.
    pub(in crate::understanding) message: String,
    /// What to do about it.
    pub(in crate::understanding) help: &'static str,
}

/// The signs of a pattern with their offsets: brackets, bars and what holds for what follows alone, all else by spaces.
/// What parts them is ASCII, so that bytes will do.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Signs<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Signs<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        let start = self.at;
        let first = *bytes.get(start)?;
        self.at += 1;
        // A sign that holds for what follows stands alone, also without a space.
        if !stands_alone(first) && !matches!(first, b'!' | b'-' | b'+') {
            let ends = |byte: &u8| stands_alone(*byte) || byte.is_ascii_whitespace();
            let rest = bytes.get(self.at..).unwrap_or_default();
            self.at += rest.iter().position(ends).unwrap_or(rest.len());
        }
        Some((start, self.text.get(start..self.at)?))
    }
}

/// Whether a byte is a sign by itself: a bracket or a bar.
pub(super) fn stands_alone(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'[' | b']' | b'|')
}

/// The signs of a pattern, of which the next can be looked at.
pub(super) fn signs(text: &str) -> Peekable<Signs<'_>> {
    Signs { text, at: 0 }.peekable()
}

/// The classes that a pattern names, as `<name>`.
pub(super) fn classes(text: &str) -> impl Iterator<Item = &str> {
    signs(text).map(|(_, sign)| sign).filter(|sign| sign.starts_with('<'))
}

/// A word of a pattern, folded, with its star.
pub(super) fn word(sign: &str, offset: usize) -> Result<Cow<'_, str>, PatternError> {
    let letters = sign.strip_suffix('*').or_else(|| sign.strip_prefix('*')).unwrap_or(sign);
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !letters.is_empty() && letters.bytes().all(is_plain) {
        return Ok(Cow::Borrowed(sign));
    }
    let folded = folded_name(letters);
    if folded.is_empty() || folded.contains(' ') || letters.contains('*') {
        let message = format!("'{sign}' is no word");
        let help = "letters and digits, a star only at one end; write two words with a space";
        return Err(PatternError { offset, message, help });
    }
    Ok(Cow::Owned(match (sign.starts_with('*'), sign.ends_with('*')) {
        (true, _) => format!("*{folded}"),
        (_, true) => format!("{folded}*"),
        _ => folded,
    }))
}
