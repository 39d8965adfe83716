//! Numbers in words: "zevenenzestig", "zeven en zestig", "zesenzeuventig", "eighty two".

use rustc_hash::FxHashMap as HashMap;

/// The words for small numbers and for tens, as the lexicon gives them.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct SpokenNumbers {
    words: HashMap<String, u32>,
    /// The words for 20, 30 … 90.
    tens: Vec<(String, u32)>,
    /// "Eerste", "tweede": those that follow no rule.
    ordinals: HashMap<String, u32>,
}

/// The words of 1900 and the like begin so.
const HUNDRED: &str = "honderd";
/// Between the parts of a number.
const AND: &str = "en";
/// An article more often than a number.
const ARTICLE: &str = "een";

/// What some words mean together as a number, and how many of them it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Counted {
    pub(in crate::understanding) value: u32,
    pub(in crate::understanding) words: usize,
    /// "Vijf en een half".
    pub(in crate::understanding) half: bool,
    /// "Tachtigste".
    pub(in crate::understanding) ordinal: bool,
    /// "Tachtiger".
    pub(in crate::understanding) decade: bool,
}

impl SpokenNumbers {
    /// Adds a word for a number.
    pub(in crate::understanding) fn add(&mut self, word: &str, value: u32) {
        self.words.insert(word.to_owned(), value);
        if (20..=90).contains(&value) && value.is_multiple_of(10) {
            self.tens.push((word.to_owned(), value));
        }
    }

    /// Adds an ordinal that follows no rule.
    pub(in crate::understanding) fn add_ordinal(&mut self, word: &str, value: u32) {
        self.ordinals.insert(word.to_owned(), value);
    }

    /// Whether a number may begin with the word.
    pub(in crate::understanding) fn is_part(&self, word: &str) -> bool {
        self.value(word).is_some() || self.ordinal(word).is_some() || self.decade(word).is_some()
    }

    /// The number that one word tells: "drieentachtig".
    pub(in crate::understanding) fn value(&self, word: &str) -> Option<u32> {
        self.words.get(word).copied().or_else(|| self.glued(word)).or_else(|| self.hundreds(word))
    }

    /// "Zevenenzestig": a unit, "en", and tens.
    fn glued(&self, word: &str) -> Option<u32> {
        self.tens.iter().find_map(|(tens, value)| {
            let unit = word.strip_suffix(tens.as_str())?;
            let units = [unit.strip_suffix(AND), unit.strip_suffix('n'), Some(unit)];
            let unit = units.into_iter().flatten().find_map(|unit| self.unit(unit))?;
            Some(value + unit)
        })
    }

    /// "Honderdtwee", "negentienhonderdvierenveertig".
    fn hundreds(&self, word: &str) -> Option<u32> {
        let (before, behind) = word.split_once(HUNDRED)?;
        let hundreds = if before.is_empty() { 1 } else { *self.words.get(before)? };
        let behind = behind.strip_prefix(AND).unwrap_or(behind);
        let rest = match behind {
            "" => 0,
            rest => self.words.get(rest).copied().or_else(|| self.glued(rest))?,
        };
        (hundreds < 21).then_some(hundreds * 100 + rest)
    }

    fn unit(&self, word: &str) -> Option<u32> {
        self.words.get(word).copied().filter(|value| (1..10).contains(value))
    }

    /// "Tachtigste", "veertiende".
    fn ordinal(&self, word: &str) -> Option<u32> {
        if let Some(value) = self.ordinals.get(word) {
            return Some(*value);
        }
        let stem = word.strip_suffix("ste").or_else(|| word.strip_suffix("de"))?;
        self.value(stem).filter(|value| *value > 9)
    }

    /// "Tachtiger".
    fn decade(&self, word: &str) -> Option<u32> {
        let stem = word.strip_suffix("er").or_else(|| word.strip_suffix("ers"))?;
        self.tens.iter().find(|(tens, _)| tens == stem).map(|(_, value)| *value)
    }

    /// The number that begins at the first of these words, if one does.
    pub(in crate::understanding) fn read(&self, words: &[&str]) -> Option<Counted> {
        let first = *words.first()?;
        let one =
            |value, words| Counted { value, words, half: false, ordinal: false, decade: false };
        if let Some(value) = self.ordinal(first) {
            return Some(Counted { ordinal: true, ..one(value, 1) });
        }
        if let Some(value) = self.decade(first) {
            return Some(Counted { decade: true, ..one(value, 1) });
        }
        let value = self.value(first)?;
        let joined = match words.get(1..).unwrap_or_default() {
            [AND, ARTICLE, "half" | "halve", ..] => Some(Counted { half: true, ..one(value, 4) }),
            [AND, "half" | "halve", ..] => Some(Counted { half: true, ..one(value, 3) }),
            // "Zeven en zestig", "negentien vier en veertig".
            [AND, tens, ..] if value < 10 => self.tens_of(tens).map(|tens| one(tens + value, 3)),
            [AND, rest, ..] if value == 100 => self.value(rest).map(|rest| one(value + rest, 3)),
            [unit, AND, tens, ..] if value == 19 => self
                .unit(unit)
                .zip(self.tens_of(tens))
                .map(|(unit, tens)| one(1900 + tens + unit, 4)),
            // "Honderd twee", "negentien vierenveertig", "eighty two", "zes enzestig".
            [rest, ..] if value == 100 => self.value(rest).map(|rest| one(100 + rest, 2)),
            [rest, ..] if value == 19 || value == 1900 => {
                let rest = self.value(rest).filter(|rest| (20..100).contains(rest));
                rest.map(|rest| one(1900 + rest, 2))
            }
            [unit, ..] if self.tens_of(first).is_some() => {
                self.unit(unit).filter(|_| *unit != ARTICLE).map(|unit| one(value + unit, 2))
            }
            [rest, ..] if value < 10 => {
                let tens = rest.strip_prefix(AND).and_then(|tens| self.tens_of(tens));
                tens.map(|tens| one(tens + value, 2))
            }
            _ => None,
        };
        let alone = || (first != ARTICLE && first != "ten").then(|| one(value, 1));
        joined.or_else(alone)
    }

    fn tens_of(&self, word: &str) -> Option<u32> {
        self.tens.iter().find(|(tens, _)| tens == word).map(|(_, value)| *value)
    }
}
