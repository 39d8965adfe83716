//! Which patterns can match in one text at all: what reads one text and ends need not make the others ready.
//!
//! A pattern is looked through as it is written, without a tree: where a word that it cannot do without stands nowhere
//! in the text, it cannot match. What cannot be read counts as possible where that is seen, so that it is told; a sign
//! that is new in the language of patterns does, too.

use rustc_hash::FxHashSet as HashSet;

use super::nodes::GrammarBuilder;
use super::pattern::{stands_alone, word};
use crate::understanding::vocabulary::grammar::{NEGATION, NUMBERS, Node, SetId, Wordless, YEARS};
use crate::understanding::vocabulary::tokens::Token;

/// The words of a text, and what of the classes can stand in it.
pub(super) struct Prefilter<'t> {
    words: HashSet<&'t str>,
    /// By the byte that a word begins with, a bit for each length.
    sizes: Box<[u64; 256]>,
    /// By the number of a word or class of classes, whether one of its words or phrases can stand in the text.
    sets: Vec<bool>,
}

impl<'t> Prefilter<'t> {
    /// `held` are the words and classes of classes, each with a class that holds it: all that the lexicon has, in pairs.
    pub(super) fn new(
        tokens: &'t [Token],
        builder: &GrammarBuilder,
        held: &[(SetId, SetId)],
    ) -> Self {
        let words = tokens.iter().map(|token| token.word.as_str());
        let words: HashSet<&str> = words.filter(|word| !word.is_empty()).collect();
        let mut sizes = Box::new([0; 256]);
        for word in &words {
            sizes.get_mut(first_of(word)).into_iter().for_each(|sizes| *sizes |= size_of(word));
        }
        let mut filter = Self { words, sizes, sets: vec![false; builder.grammar.len()] };
        let stands = |name: &str| !name.starts_with('<') && filter.has(name);
        let words = builder.grammar.names.iter().filter(|(name, _)| stands(name));
        let mut found: Vec<SetId> = words.map(|(_, set)| *set).collect();
        // Which numbers and years a text holds is not looked at.
        found.extend([NUMBERS, YEARS, NEGATION]);
        filter.note(found, held);
        filter.note_phrases(builder, held);
        filter
    }

    /// Notes sets that stand in the text, and every class above them.
    fn note(&mut self, mut found: Vec<SetId>, held: &[(SetId, SetId)]) {
        while let Some(set) = found.pop() {
            let Some(noted) = self.sets.get_mut(set.index()) else { continue };
            if !std::mem::replace(noted, true) {
                let from = held.partition_point(|(inner, _)| *inner < set);
                let above = held.get(from..).unwrap_or_default();
                found.extend(above.iter().take_while(|(it, _)| *it == set).map(|(_, class)| class));
            }
        }
    }

    /// Notes the classes of which a phrase of several words can stand in the text, until there are no more: a phrase may
    /// name other classes.
    fn note_phrases(&mut self, builder: &GrammarBuilder, held: &[(SetId, SetId)]) {
        let grammar = &builder.grammar;
        let of = |set: SetId| grammar.phrases_of(set);
        let mut open: Vec<SetId> = (0..grammar.len()).map(SetId::new).collect();
        open.retain(|set| !of(*set).is_empty());
        loop {
            let before = open.len();
            let (found, rest): (Vec<SetId>, Vec<SetId>) = open
                .into_iter()
                .partition(|set| of(*set).iter().any(|node| self.can_stand(*node, builder)));
            open = rest;
            self.note(found, held);
            if open.len() == before {
                return;
            }
        }
    }

    fn can_stand(&self, node: Node, builder: &GrammarBuilder) -> bool {
        let children = |stretch| builder.grammar.children(stretch);
        match node {
            Node::Set(set) | Node::Class(set) => self.has_set(set),
            Node::Sequence(nodes) => children(nodes).iter().all(|it| self.can_stand(*it, builder)),
            Node::Any(nodes) => children(nodes).iter().any(|it| self.can_stand(*it, builder)),
            Node::Wordless(
                Wordless::Maybe(_)
                | Wordless::Gap { .. }
                | Wordless::Comma
                | Wordless::Start
                | Wordless::End
                | Wordless::Follows(_)
                | Wordless::Not(_)
                | Wordless::NotBefore(_),
            ) => true,
        }
    }

    fn has_set(&self, set: SetId) -> bool {
        self.sets.get(set.index()).copied().unwrap_or_default()
    }

    /// Whether a folded word stands in the text; with a star, one that begins or ends so.
    fn has(&self, word: &str) -> bool {
        if let Some(part) = word.strip_suffix('*') {
            self.words.iter().any(|word| word.starts_with(part))
        } else if let Some(part) = word.strip_prefix('*') {
            self.words.iter().any(|word| word.ends_with(part))
        } else {
            self.has_whole(word)
        }
    }

    /// The same of a word without a star. Most words are told by their beginning and length.
    fn has_whole(&self, word: &str) -> bool {
        self.sizes.get(first_of(word)).is_some_and(|sizes| sizes & size_of(word) != 0)
            && self.words.contains(word)
    }

    /// Whether a pattern can match in the text; true where that cannot be told.
    pub(super) fn may_match(&self, pattern: &str, builder: &GrammarBuilder) -> bool {
        let mut reader = Reader { filter: self, builder, text: pattern, at: 0 };
        let may_match = reader.alternatives();
        // What is left closes nothing: that is told when the pattern is read.
        may_match || reader.peek().is_some()
    }
}

/// Where the lengths of words with this beginning stand.
fn first_of(word: &str) -> usize {
    word.bytes().next().map_or(0, usize::from)
}

/// The bit of its length; long words share one.
fn size_of(word: &str) -> u64 {
    1 << word.len().min(63)
}

/// Reads a pattern as far as it must be known whether it can match: byte by byte, since what parts its signs is ASCII.
struct Reader<'r> {
    filter: &'r Prefilter<'r>,
    builder: &'r GrammarBuilder,
    text: &'r str,
    at: usize,
}

impl<'r> Reader<'r> {
    /// The byte that the next sign begins with.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let spaces = rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.at += spaces;
        rest.get(spaces).copied()
    }

    fn alternatives(&mut self) -> bool {
        let mut any = false;
        loop {
            any |= self.sequence();
            if self.peek() != Some(b'|') {
                return any;
            }
            self.at += 1;
        }
    }

    fn sequence(&mut self) -> bool {
        while let Some(first) = self.peek().filter(|first| !ends_sequence(*first)) {
            if !self.item(first) {
                self.pass_rest();
                return false;
            }
        }
        true
    }

    /// Passes over what is left of a sequence that cannot match.
    fn pass_rest(&mut self) {
        let mut depth = 0_usize;
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| {
            match byte {
                _ if depth == 0 && ends_sequence(*byte) => return true,
                b'(' | b'[' => depth += 1,
                b')' | b']' => depth -= 1,
                _ => {}
            }
            false
        };
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
    }

    fn item(&mut self, first: u8) -> bool {
        match first {
            b'(' => self.closed(),
            b'[' => {
                self.closed();
                true
            }
            b'+' => self.next_item(),
            b'!' | b'-' => {
                self.next_item();
                true
            }
            _ => {
                let (sign, is_plain) = self.sign();
                self.word(sign, is_plain)
            }
        }
    }

    /// What stands between brackets.
    fn closed(&mut self) -> bool {
        self.at += 1;
        let any = self.alternatives();
        let is_closed = self.peek().is_some();
        self.at += 1;
        any || !is_closed
    }

    /// The one item that a sign holds for.
    fn next_item(&mut self) -> bool {
        self.at += 1;
        match self.peek() {
            Some(first) => self.item(first),
            None => true,
        }
    }

    /// The next sign, and whether it is a word as it is compared: small letters and digits.
    fn sign(&mut self) -> (&'r str, bool) {
        let start = self.at;
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        let mut is_plain = true;
        let ends = |byte: &u8| {
            let letter = byte.is_ascii_lowercase() || byte.is_ascii_digit();
            let ends = !letter && (stands_alone(*byte) || byte.is_ascii_whitespace());
            is_plain &= letter || ends;
            ends
        };
        self.at += bytes.iter().position(ends).unwrap_or(bytes.len());
        (self.text.get(start..self.at).unwrap_or_default(), is_plain)
    }

    fn word(&self, sign: &str, is_plain: bool) -> bool {
        if is_plain {
            return self.filter.has_whole(sign);
        }
        match sign {
            ".." | "..." | "~" | "~~" | "," | "^" | "$" => true,
            _ if sign.starts_with('<') => {
                // A class that does not exist is told when the pattern is read.
                self.builder.grammar.set(sign).is_none_or(|set| self.filter.has_set(set))
            }
            _ => word(sign, 0).map_or(true, |word| self.filter.has(&word)),
        }
    }
}

fn ends_sequence(byte: u8) -> bool {
    matches!(byte, b'|' | b')' | b']')
}

#[cfg(test)]
mod tests;
