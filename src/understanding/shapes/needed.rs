//! Which words a pattern of numbers cannot do without, so that it is tried only where one of them stands.
//!
//! Read from the pattern as it is written, without making a regular expression of it. What this reader does
//! not understand asks for no word: such a pattern is tried at every number.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::rc::Rc;
use std::str::Chars;

use rustc_hash::FxHashSet as HashSet;

/// How many words one word counts for that stands in every other sentence.
const COMMON_WORD_WEIGHT: usize = 100;

/// The names for the number itself; each is a bit of [`Needs::numbers`], in this order.
const NUMBERS: [&str; 12] =
    ["n", "a", "y", "x", "d", "o", "t", "r", "date", "time", "money", "phone"];
/// The name for several of them, and which.
const SEVERAL: (&str, [&str; 4]) = ("number", ["n", "y", "x", "d"]);
/// The bit of every other number.
const OTHER_NUMBER: u16 = 1 << NUMBERS.len();

/// The bit of a number, by the sign of its class.
pub(super) fn bit(sign: &str) -> u16 {
    NUMBERS.iter().position(|name| *name == sign).map_or(OTHER_NUMBER, |at| 1 << at)
}

/// What must stand in a window for a pattern to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Needs {
    /// Of each of these groups one word; the group of the rarest words first.
    pub(super) words: Vec<Group>,
    /// The number itself is one of these.
    pub(super) numbers: u16,
}

/// Words of which one must stand in a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Group {
    /// The words: shared by the patterns that name them.
    pub(super) words: Rc<[String]>,
    /// How common they are together.
    weight: usize,
}

/// A piece of a pattern.
#[derive(Clone, Debug)]
enum Part {
    /// What ends a word on either side.
    Space,
    Letter(char),
    Group {
        alternatives: Vec<Vec<Part>>,
        optional: bool,
    },
    /// The words of a name.
    Named(String),
    /// Anything else: some text that is not looked into.
    Other,
}

/// The words of the names in braces.
pub(in crate::understanding) struct Names<'n> {
    /// The alternatives of each name, as they are written.
    pub(in crate::understanding) texts: &'n BTreeMap<&'n str, String>,
    /// The words of every other sentence.
    pub(in crate::understanding) common: &'n HashSet<String>,
    /// What is known of a name already.
    pub(in crate::understanding) known: BTreeMap<String, Option<Group>>,
}

impl Names<'_> {
    /// What a pattern needs.
    pub(in crate::understanding) fn needs(&mut self, pattern: &str) -> Needs {
        let mut words = match read(pattern).as_slice() {
            [one] => self.all_of_sequence(one),
            several => self.of_alternatives(several).into_iter().collect(),
        };
        words.sort_by_key(|group| group.weight);
        Needs { words, numbers: numbers(pattern) }
    }

    /// One of the words of each alternative; none when one of them needs none.
    fn of_alternatives(&mut self, alternatives: &[Vec<Part>]) -> Option<Group> {
        if let [parts] = alternatives {
            return self.of_sequence(parts);
        }
        let (mut words, mut weight) = (Vec::new(), 0);
        for parts in alternatives {
            let group = self.of_sequence(parts)?;
            words.extend_from_slice(&group.words);
            weight += group.weight;
        }
        Some(Group { words: words.into(), weight })
    }

    /// The rarest piece of a sequence.
    fn of_sequence(&mut self, parts: &[Part]) -> Option<Group> {
        self.all_of_sequence(parts).into_iter().min_by_key(|group| group.weight)
    }

    /// Every piece of a sequence that is needed.
    fn all_of_sequence(&mut self, parts: &[Part]) -> Vec<Group> {
        let pieces = parts.split(|part| matches!(part, Part::Space));
        pieces.filter_map(|piece| self.of_piece(piece)).collect()
    }

    /// What stands between two spaces: a word, a choice or a name, with what may stand beside it.
    fn of_piece(&mut self, piece: &[Part]) -> Option<Group> {
        let before = piece.iter().take_while(|part| part.ends_before_a_word()).count();
        let piece = piece.get(before..)?;
        let behind = piece.iter().rev().take_while(|part| part.begins_behind_a_word()).count();
        match piece.get(..piece.len() - behind)? {
            [] => None,
            [Part::Group { alternatives, optional: false }] => self.of_alternatives(alternatives),
            [Part::Named(name)] => self.of_name(name),
            letters => {
                letters.iter().map(Part::letter).collect::<Option<_>>().map(|it| self.of_word(it))
            }
        }
    }

    fn of_name(&mut self, name: &str) -> Option<Group> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let alternatives = read(self.texts.get(name)?);
        let words = self.of_alternatives(&alternatives);
        self.known.insert(name.to_owned(), words.clone());
        words
    }

    fn of_word(&self, word: String) -> Group {
        let is_common = word.chars().count() == 1 || self.common.contains(&word);
        let weight = if is_common { COMMON_WORD_WEIGHT } else { 1 };
        Group { words: [word].into(), weight }
    }
}

impl Part {
    fn letter(&self) -> Option<char> {
        match self {
            Self::Letter(letter) => Some(*letter),
            Self::Space | Self::Group { .. } | Self::Named(_) | Self::Other => None,
        }
    }

    /// Whether a word may begin behind it: "(nog )?".
    fn ends_before_a_word(&self) -> bool {
        let ends = |parts: &Vec<Self>| matches!(parts.last(), Some(Self::Space));
        matches!(self, Self::Group { alternatives, .. } if alternatives.iter().all(ends))
    }

    /// Whether a word may end before it: "( nog| al)*".
    fn begins_behind_a_word(&self) -> bool {
        let begins = |parts: &Vec<Self>| matches!(parts.first(), Some(Self::Space));
        matches!(self, Self::Group { alternatives, .. } if alternatives.iter().all(begins))
    }
}

/// Which numbers a pattern names.
fn numbers(pattern: &str) -> u16 {
    let names = pattern.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    let found = names.fold(0, |all, name| {
        let several = SEVERAL.1.iter().filter(|_| name == SEVERAL.0);
        let one = NUMBERS.iter().filter(|known| **known == name);
        several.chain(one).fold(all, |all, known| all | bit(known))
    });
    if found == 0 { u16::MAX } else { found }
}

/// The alternatives of a pattern.
fn read(pattern: &str) -> Vec<Vec<Part>> {
    alternatives(&mut pattern.chars().peekable())
}

/// Reads up to the end of a group or of the pattern.
fn alternatives(signs: &mut Peekable<Chars<'_>>) -> Vec<Vec<Part>> {
    let mut all = vec![Vec::new()];
    while let Some(sign) = signs.next() {
        let part = match sign {
            ')' => break,
            '|' => {
                all.push(Vec::new());
                continue;
            }
            '(' => Part::Group { alternatives: alternatives(signs), optional: false },
            '{' => named(&signs.by_ref().take_while(|sign| *sign != '}').collect::<String>()),
            '[' => {
                signs.by_ref().find(|sign| *sign == ']');
                Part::Other
            }
            ' ' | '\n' => Part::Space,
            letter if letter.is_alphanumeric() || letter == ',' => Part::Letter(letter),
            _ => Part::Other,
        };
        let part = repeated(part, signs);
        if let Some(parts) = all.last_mut() {
            parts.push(part);
        }
    }
    all
}

fn named(name: &str) -> Part {
    match name {
        "<" | ">" | "^" | "$" => Part::Space,
        name => Part::Named(name.to_owned()),
    }
}

/// A piece with what is written behind it of how often it stands there.
fn repeated(part: Part, signs: &mut Peekable<Chars<'_>>) -> Part {
    let mut rest = signs.clone();
    let optional = match rest.next() {
        Some('?' | '*') => true,
        Some('+') => false,
        Some('{') if rest.peek().is_some_and(char::is_ascii_digit) => {
            let first = rest.peek() == Some(&'0');
            rest.by_ref().find(|sign| *sign == '}');
            first
        }
        _ => return part,
    };
    *signs = rest;
    match part {
        Part::Group { alternatives, .. } => Part::Group { alternatives, optional },
        Part::Space | Part::Letter(_) | Part::Named(_) | Part::Other => Part::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn needs(pattern: &str, words: &[&[&str]]) {
        let texts = BTreeMap::from([
            ("kin", "man|vrouw".to_owned()),
            ("street", "[a-z]+straat|laan".to_owned()),
        ]);
        let common = ["de", "is"].map(str::to_owned).into_iter().collect();
        let mut names = Names { texts: &texts, common: &common, known: BTreeMap::new() };
        let found = names.needs(pattern).words;
        let found: Vec<&[String]> = found.iter().map(|group| &*group.words).collect();
        assert_eq!(found, words, "{pattern}");
    }

    #[test]
    fn every_whole_word_of_a_pattern_is_needed_and_the_rarest_stands_first() {
        needs("(wordt|word) {n} jaar", &[&["jaar"], &["wordt", "word"]]);
        needs("(de|is) {n}( jaar)?", &[&["de", "is"]]);
        needs("{kin}( is| van)* (de )?{n}", &[&["man", "vrouw"]]);
        needs("{^}(nee|ach)( ,)? {n}{>}", &[&["nee", "ach"]]);
        needs("groep(je)? {n}", &[]);
        needs("jare?n {n}", &[]);
        needs("{street} {n}", &[]);
        needs("( nog){1,2} {n}", &[]);
        needs("{n}", &[]);
        needs("{kin} {n}|{n} jaar", &[&["man", "vrouw", "jaar"]]);
        needs("(een|{m}) op {n}", &[&["op"]]);
        needs("{kin} (is|de) oud {n}", &[&["oud"], &["man", "vrouw"], &["is", "de"]]);
    }

    #[test]
    fn the_number_itself_is_one_of_those_named() {
        assert_eq!(numbers("({a}|{n}) {m}"), bit("a") | bit("n"));
        assert_eq!(numbers("{number} {kin}"), bit("n") | bit("y") | bit("x") | bit("d"));
        assert_eq!(numbers("jaar {w}"), u16::MAX);
        assert_eq!(bit("web"), OTHER_NUMBER);
    }
}
