//! From the text of a pattern to the nodes of a grammar.

use std::iter::Peekable;

use super::compile::Compiler;
use super::pattern::{PatternError, Signs, signs, word};
use super::source::Phrase;
use crate::diagnostics::Diagnostic;
use crate::understanding::vocabulary::grammar::{Node, SetId, Stretch};

const SHORT_GAP: u8 = 4;
const LONG_GAP: u8 = 8;

/// Reads a pattern: the alternatives of its outermost `|`, one after the other. What is wrong with it is reported, and
/// then there are none.
pub(super) fn read(
    phrase: &Phrase<'_>,
    compiler: &mut Compiler,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Node> {
    let signs = signs(&phrase.text);
    let mut reader =
        Reader { signs, end: phrase.text.len(), compiler, open: Vec::new(), unknown: Vec::new() };
    match reader.whole() {
        Ok(()) if reader.unknown.is_empty() => reader.open,
        Ok(()) => {
            for (offset, class) in reader.unknown {
                diagnostics.push(reader.compiler.unknown_class(phrase, offset, class));
            }
            Vec::new()
        }
        Err(error) => {
            let message = format!("this pattern cannot be read: {}", error.message);
            diagnostics.push(phrase.diagnostic("L01", error.offset, message, error.help));
            Vec::new()
        }
    }
}

struct Reader<'t, 'c> {
    signs: Peekable<Signs<'t>>,
    end: usize,
    compiler: &'c mut Compiler,
    /// The nodes that are read and belong to no other yet.
    open: Vec<Node>,
    /// The classes that do not exist, and where they are named.
    unknown: Vec<(usize, &'t str)>,
}

impl<'t> Reader<'t, '_> {
    fn whole(&mut self) -> Result<(), PatternError> {
        self.alternatives()?;
        self.signs.next().map_or(Ok(()), |(offset, sign)| {
            let message = format!("'{sign}' closes nothing");
            Err(PatternError { offset, message, help: "remove it, or open a bracket before it" })
        })
    }

    /// Leaves a node for each alternative.
    fn alternatives(&mut self) -> Result<(), PatternError> {
        loop {
            self.sequence()?;
            if self.signs.next_if(|(_, sign)| *sign == "|").is_none() {
                return Ok(());
            }
        }
    }

    /// Leaves one node.
    fn sequence(&mut self) -> Result<(), PatternError> {
        let from = self.open.len();
        while let Some((offset, sign)) =
            self.signs.next_if(|(_, sign)| !matches!(*sign, "|" | ")" | "]"))
        {
            self.item(offset, sign)?;
        }
        match self.open.len() - from {
            0 => {
                let offset = self.signs.peek().map_or(self.end, |(offset, _)| *offset);
                let message = "there is no word here".to_owned();
                let help = "write a word between two bars, and none after the last";
                return Err(PatternError { offset, message, help });
            }
            1 => {}
            _ => {
                let nodes = self.compiler.settle(self.open.drain(from..));
                self.open.push(Node::Sequence(nodes));
            }
        }
        Ok(())
    }

    /// Leaves one node.
    fn item(&mut self, offset: usize, sign: &'t str) -> Result<(), PatternError> {
        let node = match sign {
            "(" => Node::Any(self.closed(offset, ")")?),
            "[" => Node::Maybe(self.closed(offset, "]")?),
            ".." => Node::Gap { most: SHORT_GAP, careful: false },
            "..." => Node::Gap { most: LONG_GAP, careful: false },
            "~" => Node::Gap { most: SHORT_GAP, careful: true },
            "~~" => Node::Gap { most: LONG_GAP, careful: true },
            "," => Node::Comma,
            "^" => Node::Start,
            "$" => Node::End,
            "+" => Node::Follows(self.next_item()?),
            "!" => Node::Not(self.next_item()?),
            "-" => Node::NotBefore(self.before(offset)?),
            _ => self.words(offset, sign)?,
        };
        self.open.push(node);
        Ok(())
    }

    /// What stands between brackets, one node an alternative.
    fn closed(&mut self, offset: usize, close: &str) -> Result<Stretch, PatternError> {
        let from = self.open.len();
        self.alternatives()?;
        if self.signs.next_if(|(_, sign)| *sign == close).is_none() {
            let message = format!("the bracket is not closed with '{close}'");
            return Err(PatternError { offset, message, help: "close it where the choice ends" });
        }
        Ok(self.compiler.settle(self.open.drain(from..)))
    }

    /// The one item that a sign holds for.
    fn next_item(&mut self) -> Result<Stretch, PatternError> {
        let from = self.open.len();
        let Some((offset, sign)) = self.signs.next() else {
            let message = "the pattern ends too early".to_owned();
            return Err(PatternError { offset: self.end, message, help: "write what is meant" });
        };
        self.item(offset, sign)?;
        Ok(self.compiler.settle(self.open.drain(from..)))
    }

    /// The words that must not stand before.
    fn before(&mut self, offset: usize) -> Result<Stretch, PatternError> {
        let item = self.next_item()?;
        let mut sets = Vec::new();
        if !self.compiler.single_words(item, &mut sets) {
            let message = "only single words can be asked for before this".to_owned();
            let help = "write a word, a class, or a choice of words after '-'";
            return Err(PatternError { offset, message, help });
        }
        Ok(self.compiler.settle(sets.into_iter().map(Node::Set)))
    }

    fn words(&mut self, offset: usize, sign: &'t str) -> Result<Node, PatternError> {
        let Some(name) = sign.strip_prefix('<') else {
            return Ok(Node::Set(self.compiler.word(&word(sign, offset)?)));
        };
        if name.strip_suffix('>').is_none_or(str::is_empty) {
            let message = format!("'{sign}' is no class of words");
            return Err(PatternError { offset, message, help: "write <its-name>" });
        }
        Ok(Node::Class(self.compiler.class(sign).unwrap_or_else(|| {
            self.unknown.push((offset + 1, sign));
            SetId::new(0)
        })))
    }
}
