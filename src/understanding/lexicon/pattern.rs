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
//! Commas need not be written: between any two words one may stand, except in idioms and in what is
//! said outright, which hold together. Not regular expressions,
//! because one class of words used in many patterns would be copied into each of them, and since
//! "no negation in between" cannot be said without looking back.

use crate::language::folded_name;

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Item {
    /// A word, perhaps with a star at its end or its start.
    Word(String),
    /// A class of words, by its name.
    Class(String),
    /// One of several.
    Any(Vec<Vec<Item>>),
    /// One of several, or nothing.
    Maybe(Vec<Vec<Item>>),
    /// Any words, up to so many; careful: none of them a negation.
    Gap { most: usize, careful: bool },
    /// A comma.
    Comma,
    /// Where a part of a sentence begins.
    Start,
    /// Where a part of a sentence ends.
    End,
    /// This follows, but is not part of what is found.
    Follows(Box<Item>),
    /// This does not follow.
    Not(Box<Item>),
    /// This does not stand before.
    NotBefore(Box<Item>),
}

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

const SHORT_GAP: usize = 4;
const LONG_GAP: usize = 8;

/// Reads a pattern: the alternatives of its outermost `|`.
pub(in crate::understanding) fn parse(text: &str) -> Result<Vec<Vec<Item>>, PatternError> {
    let mut reader = Reader { signs: signs(text), next: 0, end: text.len() };
    let alternatives = reader.alternatives()?;
    match reader.peek() {
        None => Ok(alternatives),
        Some((offset, sign)) => {
            let message = format!("'{sign}' closes nothing");
            Err(PatternError { offset, message, help: "remove it, or open a bracket before it" })
        }
    }
}

/// The words of a pattern, stars included; none of what cannot be read.
pub(in crate::understanding) fn words(text: &str) -> impl Iterator<Item = String> {
    let is_sign = |sign: &str| {
        matches!(
            sign,
            "(" | ")"
                | "["
                | "]"
                | "|"
                | ".."
                | "..."
                | "~"
                | "~~"
                | ","
                | "^"
                | "$"
                | "+"
                | "!"
                | "-"
        )
    };
    let words = signs(text).into_iter().filter(move |(_, sign)| !is_sign(sign));
    words.filter_map(|(offset, sign)| {
        let Ok(Item::Word(word)) = word(sign, offset) else { return None };
        Some(word)
    })
}

/// The signs of a pattern with their offsets: brackets and bars alone, all else by spaces. What parts them is ASCII, so
/// that bytes will do.
fn signs(text: &str) -> Vec<(usize, &str)> {
    let mut signs = Vec::with_capacity(text.len() / 4);
    let mut start = None;
    for (at, byte) in text.bytes().chain([b' ']).enumerate() {
        let alone = matches!(byte, b'(' | b')' | b'[' | b']' | b'|');
        if alone || byte.is_ascii_whitespace() {
            if let Some(from) = start.take() {
                signs.push((from, text.get(from..at).unwrap_or_default()));
            }
            if alone {
                signs.push((at, text.get(at..=at).unwrap_or_default()));
            }
        } else if start.is_none() {
            // A sign that holds for what follows stands alone, also without a space.
            if matches!(byte, b'!' | b'-' | b'+') {
                signs.push((at, text.get(at..=at).unwrap_or_default()));
            } else {
                start = Some(at);
            }
        }
    }
    signs
}

struct Reader<'t> {
    signs: Vec<(usize, &'t str)>,
    next: usize,
    end: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<(usize, &'t str)> {
        self.signs.get(self.next).copied()
    }

    fn alternatives(&mut self) -> Result<Vec<Vec<Item>>, PatternError> {
        let mut alternatives = Vec::new();
        loop {
            alternatives.push(self.sequence()?);
            match self.peek() {
                Some((_, "|")) => self.next += 1,
                _ => return Ok(alternatives),
            }
        }
    }

    fn sequence(&mut self) -> Result<Vec<Item>, PatternError> {
        let mut items = Vec::new();
        while let Some((_, sign)) = self.peek() {
            if matches!(sign, "|" | ")" | "]") {
                break;
            }
            items.push(self.item()?);
        }
        if items.is_empty() {
            let offset = self.peek().map_or(self.end, |(offset, _)| offset);
            let message = "there is no word here".to_owned();
            let help = "write a word between two bars, and none after the last";
            return Err(PatternError { offset, message, help });
        }
        Ok(items)
    }

    fn item(&mut self) -> Result<Item, PatternError> {
        let Some((offset, sign)) = self.peek() else {
            let message = "the pattern ends too early".to_owned();
            return Err(PatternError { offset: self.end, message, help: "write what is meant" });
        };
        self.next += 1;
        Ok(match sign {
            "(" => Item::Any(self.closed(offset, ")")?),
            "[" => Item::Maybe(self.closed(offset, "]")?),
            ".." => Item::Gap { most: SHORT_GAP, careful: false },
            "..." => Item::Gap { most: LONG_GAP, careful: false },
            "~" => Item::Gap { most: SHORT_GAP, careful: true },
            "~~" => Item::Gap { most: LONG_GAP, careful: true },
            "," => Item::Comma,
            "^" => Item::Start,
            "$" => Item::End,
            "+" => Item::Follows(Box::new(self.item()?)),
            "!" => Item::Not(Box::new(self.item()?)),
            "-" => Item::NotBefore(Box::new(self.item()?)),
            _ => word(sign, offset)?,
        })
    }

    fn closed(&mut self, open: usize, close: &str) -> Result<Vec<Vec<Item>>, PatternError> {
        let alternatives = self.alternatives()?;
        if self.peek().is_some_and(|(_, sign)| sign == close) {
            self.next += 1;
            return Ok(alternatives);
        }
        let message = format!("the bracket is not closed with '{close}'");
        Err(PatternError { offset: open, message, help: "close it where the choice ends" })
    }
}

fn word(sign: &str, offset: usize) -> Result<Item, PatternError> {
    if let Some(name) = sign.strip_prefix('<') {
        let Some(name) = name.strip_suffix('>').filter(|name| !name.is_empty()) else {
            let message = format!("'{sign}' is no class of words");
            return Err(PatternError { offset, message, help: "write <its-name>" });
        };
        return Ok(Item::Class(name.to_owned()));
    }
    let letters = sign.strip_suffix('*').or_else(|| sign.strip_prefix('*')).unwrap_or(sign);
    let folded = folded_name(letters);
    if folded.is_empty() || folded.contains(' ') || letters.contains('*') {
        let message = format!("'{sign}' is no word");
        let help = "letters and digits, a star only at one end; write two words with a space";
        return Err(PatternError { offset, message, help });
    }
    Ok(Item::Word(match (sign.starts_with('*'), sign.ends_with('*')) {
        (true, _) => format!("*{folded}"),
        (_, true) => format!("{folded}*"),
        _ => folded,
    }))
}
