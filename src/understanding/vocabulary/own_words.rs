//! Which words of a text are a pattern's own: those that it names, not those that its gaps leap over.

use super::grammar::{Node, SetId, Stretch, Wordless};
use super::window::{Positions, Window, bits};

/// Where a pattern can begin, and the words that it then names.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::understanding) struct Traced {
    pub(in crate::understanding) starts: Positions,
    pub(in crate::understanding) words: Positions,
}

impl Traced {
    fn and(self, other: Self) -> Self {
        Self { starts: self.starts | other.starts, words: self.words | other.words }
    }
}

impl Window<'_> {
    /// Of a pattern that begins at one of `from` and ends at one of `to`: where it begins, and the
    /// words that it names on the way. Commas are not leapt over: for patterns that hold together.
    pub(in crate::understanding) fn trace(
        &self,
        node: Node,
        from: Positions,
        to: Positions,
    ) -> Traced {
        if from == 0 || to == 0 {
            return Traced::default();
        }
        match node {
            Node::Set(set) => self.trace_word(set, from, to),
            Node::Class(set) => {
                let phrases = self.phrases_of(set).iter();
                let named = self.trace_word(set, from, to);
                phrases.fold(named, |all, phrase| all.and(self.trace(*phrase, from, to)))
            }
            Node::Sequence(nodes) => self.trace_sequence(nodes, from, to),
            Node::Any(nodes) => self.trace_any(nodes, from, to),
            Node::Wordless(Wordless::Maybe(nodes)) => {
                self.trace_any(nodes, from, to).and(Traced { starts: from & to, words: 0 })
            }
            Node::Wordless(_) => {
                let leads = |bit: &Positions| self.after(node, *bit) & to != 0;
                Traced { starts: bits(from).filter(leads).fold(0, |all, bit| all | bit), words: 0 }
            }
        }
    }

    fn trace_word(&self, set: SetId, from: Positions, to: Positions) -> Traced {
        let words = from & self.mask(set) & (to >> 1);
        Traced { starts: words, words }
    }

    fn trace_any(&self, nodes: Stretch, from: Positions, to: Positions) -> Traced {
        let traced = self.children(nodes).iter().map(|node| self.trace(*node, from, to));
        traced.fold(Traced::default(), Traced::and)
    }

    /// Forward where each piece may begin, then back from the end over the pieces that lead there.
    fn trace_sequence(&self, nodes: Stretch, from: Positions, to: Positions) -> Traced {
        let nodes = self.children(nodes);
        let mut begins = vec![from];
        for node in nodes {
            let last = begins.last().copied().unwrap_or_default();
            begins.push(self.after(*node, last));
        }
        let (mut ends, mut words) = (to, 0);
        for (node, from) in nodes.iter().zip(&begins).rev() {
            let traced = self.trace(*node, *from, ends);
            ends = traced.starts;
            words |= traced.words;
        }
        Traced { starts: ends, words: if ends == 0 { 0 } else { words } }
    }
}
