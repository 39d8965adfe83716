//! From the text of a pattern to the nodes of a grammar.

use std::iter::Peekable;

use super::pattern::{PatternError, Signs, signs, word};
use super::source::Phrase;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::understanding::vocabulary::grammar::{Grammar, Node, SetId, Stretch, Wordless};

const SHORT_GAP: u8 = 4;
const LONG_GAP: u8 = 8;

/// A grammar while its patterns are read: names become numbers.
#[derive(Default)]
pub(super) struct GrammarBuilder {
    pub(super) grammar: Grammar,
    /// By number, how often it is named in patterns and classes, if it is a word.
    pub(super) named: Vec<u32>,
}

impl GrammarBuilder {
    /// Puts nodes side by side into the grammar.
    pub(super) fn settle(&mut self, nodes: impl IntoIterator<Item = Node>) -> Stretch {
        Stretch::push(&mut self.grammar.nodes, nodes)
    }

    /// The number of a class, by its name in angle brackets; `None` where there is none.
    pub(super) fn class(&self, name: &str) -> Option<SetId> {
        self.grammar.set(name)
    }

    /// Tells of a class, `<name`, that does not exist.
    pub(super) fn unknown_class(
        &self,
        phrase: &Phrase<'_>,
        offset: usize,
        class: &str,
    ) -> Diagnostic {
        let plain = |name: &str| name.trim_matches(['<', '>']).to_owned();
        let known = self.grammar.names.keys().filter(|name| name.starts_with('<'));
        let mut known: Vec<String> = known.map(|name| plain(name)).collect();
        known.sort_unstable();
        let name = plain(class);
        let message = format!("there is no class '{name}'");
        let help = did_you_mean(&name, known.iter().map(String::as_str));
        phrase.diagnostic("L04", offset, message, help)
    }

    /// The number of a word of a pattern or class, as it stands there.
    pub(super) fn word(&mut self, sign: &str, offset: usize) -> Result<SetId, PatternError> {
        // What is known already is folded already.
        let id = match self.grammar.set(sign) {
            Some(id) => id,
            None => self.number(&word(sign, offset)?),
        };
        if let Some(times) = self.named.get_mut(id.index()) {
            *times += 1;
        }
        Ok(id)
    }

    /// The number of a name, a new one where it has none.
    pub(super) fn number(&mut self, name: &str) -> SetId {
        if let Some(id) = self.grammar.set(name) {
            return id;
        }
        let id = SetId::new(self.grammar.len());
        self.grammar.phrases.push(Stretch::default());
        self.named.push(0);
        self.grammar.names.insert(name.into(), id);
        id
    }
}

/// Reads a pattern: the alternatives of its outermost `|`, one after the other. What is wrong with it is reported, and
/// then there are none.
pub(super) fn read(
    phrase: &Phrase<'_>,
    builder: &mut GrammarBuilder,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Node> {
    let signs = signs(&phrase.text);
    let mut reader =
        Reader { signs, end: phrase.text.len(), builder, open: Vec::new(), unknown: Vec::new() };
    match reader.whole() {
        Ok(()) if reader.unknown.is_empty() => reader.open,
        Ok(()) => {
            for (offset, class) in reader.unknown {
                diagnostics.push(reader.builder.unknown_class(phrase, offset, class));
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
    builder: &'c mut GrammarBuilder,
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
                let nodes = self.builder.settle(self.open.drain(from..));
                self.open.push(Node::Sequence(nodes));
            }
        }
        Ok(())
    }

    /// Leaves one node.
    fn item(&mut self, offset: usize, sign: &'t str) -> Result<(), PatternError> {
        let piece = match sign {
            "(" => {
                let nodes = self.closed(offset, ")")?;
                self.open.push(Node::Any(nodes));
                return Ok(());
            }
            "[" => Wordless::Maybe(self.closed(offset, "]")?),
            ".." => Wordless::Gap { most: SHORT_GAP, careful: false },
            "..." => Wordless::Gap { most: LONG_GAP, careful: false },
            "~" => Wordless::Gap { most: SHORT_GAP, careful: true },
            "~~" => Wordless::Gap { most: LONG_GAP, careful: true },
            "," => Wordless::Comma,
            "^" => Wordless::Start,
            "$" => Wordless::End,
            "+" => Wordless::Follows(self.next_item()?),
            "!" => Wordless::Not(self.next_item()?),
            "-" => Wordless::NotBefore(self.before(offset)?),
            _ => {
                let node = self.words(offset, sign)?;
                self.open.push(node);
                return Ok(());
            }
        };
        self.open.push(Node::Wordless(piece));
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
        Ok(self.builder.settle(self.open.drain(from..)))
    }

    /// The one item that a sign holds for.
    fn next_item(&mut self) -> Result<Stretch, PatternError> {
        let from = self.open.len();
        let Some((offset, sign)) = self.signs.next() else {
            let message = "the pattern ends too early".to_owned();
            return Err(PatternError { offset: self.end, message, help: "write what is meant" });
        };
        self.item(offset, sign)?;
        Ok(self.builder.settle(self.open.drain(from..)))
    }

    /// The words that must not stand before.
    fn before(&mut self, offset: usize) -> Result<Stretch, PatternError> {
        let item = self.next_item()?;
        let mut sets = Vec::new();
        let grammar = &mut self.builder.grammar;
        if !grammar.children(item).iter().all(|node| grammar.single_words(*node, &mut sets)) {
            let message = "only single words can be asked for before this".to_owned();
            let help = "write a word, a class, or a choice of words after '-'";
            return Err(PatternError { offset, message, help });
        }
        Ok(Stretch::push(&mut grammar.sets, sets))
    }

    fn words(&mut self, offset: usize, sign: &'t str) -> Result<Node, PatternError> {
        let Some(name) = sign.strip_prefix('<') else {
            return self.builder.word(sign, offset).map(Node::Set);
        };
        if name.strip_suffix('>').is_none_or(str::is_empty) {
            let message = format!("'{sign}' is no class of words");
            return Err(PatternError { offset, message, help: "write <its-name>" });
        }
        Ok(Node::Class(self.builder.class(sign).unwrap_or_else(|| {
            self.unknown.push((offset + 1, sign));
            SetId::new(0)
        })))
    }
}
