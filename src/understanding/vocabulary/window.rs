//! A stretch of a text, and where the pieces of a pattern may stand in it.
//!
//! A [`Window`] is a stretch of a text of at most 120 words; a *set of positions* is a bit for each place in
//! it. Each piece of a pattern turns the set of positions where it may begin into the set where it
//! may have ended, so that a pattern takes a few steps over machine words, whatever the text.
//! Nothing is ever tried twice: the time is linear in the text.

use std::ops::Range;

use super::grammar::{Grammar, NEGATION, Node, SetId, Stretch, Wordless};
use super::occurring::Occurring;
pub(in crate::understanding) use super::occurring::Positions;

/// The most words in a window, one below the bits: a pattern may end behind the last.
pub(in crate::understanding) const WINDOW_WORDS: usize = 120;

/// A stretch of a text, ready to be matched.
pub(in crate::understanding) struct Window<'g> {
    grammar: &'g Grammar,
    occurring: Occurring,
    words: usize,
    commas: Positions,
    stops: Positions,
    /// The words that join two clauses: a part of a sentence ends before them and begins behind.
    joints: Positions,
    /// Those of them behind which a new thought begins.
    turns: Positions,
    /// The words that no gap takes in while a pattern must hold together.
    barriers: Positions,
    /// Whether a pattern must hold together: no comma in it, and no barrier in its gaps.
    tight: bool,
}

impl<'g> Window<'g> {
    /// An empty window for so many words.
    pub(in crate::understanding) fn new(grammar: &'g Grammar, words: usize) -> Self {
        Self {
            grammar,
            occurring: Occurring::of_words(words.min(WINDOW_WORDS)),
            words: 0,
            commas: 0,
            stops: 0,
            joints: 0,
            turns: 0,
            barriers: 0,
            tight: false,
        }
    }

    /// Tells which words join clauses, behind which of them a new thought begins, and which words
    /// a pattern that holds together does not leap over.
    pub(in crate::understanding) fn divide(
        &mut self,
        joints: Positions,
        turns: Positions,
        barriers: Positions,
    ) {
        (self.joints, self.turns, self.barriers) = (joints, turns, joints | barriers);
    }

    /// The stretches between sentence ends and words behind which a new thought begins.
    pub(in crate::understanding) fn thoughts(&self) -> Vec<Range<usize>> {
        let mut thoughts = Vec::new();
        let mut first = 0;
        for bit in bits(self.stops | self.turns) {
            let at = bit.trailing_zeros() as usize;
            thoughts.push(first..at);
            first = at + 1;
        }
        thoughts.push(first..self.words);
        thoughts.retain(|thought| !thought.is_empty());
        thoughts
    }

    /// Whether patterns must hold together from now on.
    pub(in crate::understanding) fn hold_together(&mut self, tight: bool) {
        self.tight = tight;
    }

    /// Adds a word by what it belongs to.
    pub(in crate::understanding) fn push_word(&mut self, sets: impl IntoIterator<Item = SetId>) {
        let bit = 1 << self.words;
        for set in sets {
            self.occurring.add(set, bit);
        }
        self.words += 1;
    }

    /// The sets that occur, each once.
    pub(in crate::understanding) fn present(&self) -> impl Iterator<Item = SetId> {
        self.occurring.sets()
    }

    /// Adds a comma, or what ends a sentence.
    pub(in crate::understanding) fn push_break(&mut self, stop: bool) {
        let breaks = if stop { &mut self.stops } else { &mut self.commas };
        *breaks |= 1 << self.words;
        self.words += 1;
    }

    /// Takes the words of a stretch out of every set: no pattern sees them any more.
    pub(in crate::understanding) fn hide(&mut self, hidden: Positions) {
        self.occurring.hide(hidden);
    }

    /// Where the words of a set stand.
    pub(in crate::understanding) fn mask(&self, set: SetId) -> Positions {
        self.occurring.mask(set)
    }

    /// Every position where a word stands.
    pub(in crate::understanding) fn all(&self) -> Positions {
        below(self.words) & !(self.commas | self.stops)
    }

    /// The phrases of more than one word in a class.
    pub(super) fn phrases_of(&self, set: SetId) -> &'g [Node] {
        self.grammar.phrases_of(set)
    }

    /// The nodes of a stretch.
    pub(super) fn children(&self, stretch: Stretch) -> &'g [Node] {
        self.grammar.children(stretch)
    }

    /// The sentence around a position, with the position behind it.
    pub(in crate::understanding) fn sentence(&self, at: usize) -> Positions {
        let before = self.stops & below(at);
        let start = Positions::BITS - before.leading_zeros();
        let after = self.stops & !below(at);
        let end = if after == 0 { self.words } else { after.trailing_zeros() as usize };
        below(end + 1) & !below(start as usize)
    }

    /// The same as a stretch of words, without the stop.
    pub(in crate::understanding) fn sentence_at(&self, at: usize) -> Range<usize> {
        let sentence = self.sentence(at);
        let end = (Positions::BITS - sentence.leading_zeros()) as usize;
        sentence.trailing_zeros() as usize..end.min(self.words)
    }

    /// The clause around a stretch of words: up to the next comma, stop or joint on either side.
    pub(in crate::understanding) fn clause(&self, start: usize, end: usize) -> Range<usize> {
        let breaks = self.commas | self.stops | self.joints;
        let before = breaks & below(start);
        let behind = breaks & !below(end);
        let first = (Positions::BITS - before.leading_zeros()) as usize;
        let last = if behind == 0 { self.words } else { behind.trailing_zeros() as usize };
        first..last.max(end)
    }

    fn starts(&self) -> Positions {
        1 | ((self.commas | self.stops | self.joints) << 1)
    }

    fn ends(&self) -> Positions {
        self.commas | self.stops | self.joints | (1 << self.words)
    }

    /// The same positions, and those behind a comma that stands there.
    fn over_commas(&self, from: Positions) -> Positions {
        if self.tight { from } else { from | ((from & self.commas) << 1) }
    }

    /// The positions behind this node, when it begins at one of `from`.
    pub(in crate::understanding) fn after(&self, node: Node, from: Positions) -> Positions {
        if from == 0 {
            return 0;
        }
        match node {
            Node::Set(set) => (self.over_commas(from) & self.mask(set)) << 1,
            Node::Class(set) => {
                let from = self.over_commas(from);
                let words = (from & self.mask(set)) << 1;
                let phrases = self.phrases_of(set).iter();
                phrases.fold(words, |ends, phrase| ends | self.after(*phrase, from))
            }
            Node::Sequence(nodes) => {
                let mut set = from;
                for node in self.children(nodes) {
                    set = self.after(*node, set);
                    if set == 0 {
                        break;
                    }
                }
                set
            }
            Node::Any(nodes) => self.after_any(nodes, from),
            Node::Wordless(piece) => self.after_wordless(piece, from),
        }
    }

    fn after_wordless(&self, piece: Wordless, from: Positions) -> Positions {
        match piece {
            Wordless::Maybe(nodes) => from | self.after_any(nodes, from),
            Wordless::Gap { most, careful } => self.over(from, most, careful),
            Wordless::Comma => (from & self.commas) << 1,
            Wordless::Start => from & self.starts(),
            Wordless::End => from & self.ends(),
            Wordless::Follows(nodes) => self.followed(from, nodes),
            Wordless::Not(nodes) => from & !self.followed(from, nodes),
            Wordless::NotBefore(sets) => {
                let sets = sets.of(&self.grammar.sets).iter();
                let before = sets.fold(0, |all, set| all | self.mask(*set));
                let over_comma = if self.tight { 0 } else { ((before << 1) & self.commas) << 1 };
                from & !(before << 1) & !over_comma
            }
        }
    }

    /// The positions behind one of these nodes.
    fn after_any(&self, nodes: Stretch, from: Positions) -> Positions {
        self.children(nodes).iter().fold(0, |ends, node| ends | self.after(*node, from))
    }

    /// Every word where a match of the node can begin, and perhaps more: so that most are never tried.
    pub(in crate::understanding) fn beginnings(&self, node: Node) -> Positions {
        match node {
            Node::Set(set) => self.mask(set),
            Node::Class(set) => {
                let phrases = self.phrases_of(set).iter();
                phrases.fold(self.mask(set), |all, phrase| all | self.beginnings(*phrase))
            }
            // What takes nothing says nothing of where the next begins.
            Node::Sequence(nodes) => {
                let takes =
                    |node: &&Node| !matches!(node, Node::Wordless(it) if it.is_a_condition());
                let first = self.children(nodes).iter().find(takes);
                first.map_or(Positions::MAX, |node| self.beginnings(*node))
            }
            Node::Any(nodes) => {
                self.children(nodes).iter().fold(0, |all, node| all | self.beginnings(*node))
            }
            Node::Wordless(_) => Positions::MAX,
        }
    }

    /// The positions of `from` where one of the nodes matches.
    fn followed(&self, from: Positions, nodes: Stretch) -> Positions {
        let is_met = |bit: &Positions| self.after_any(nodes, *bit) != 0;
        bits(from).filter(is_met).fold(0, |all, bit| all | bit)
    }

    /// The positions up to `most` words further on.
    fn over(&self, from: Positions, most: u8, careful: bool) -> Positions {
        let mut open = below(self.words) & !self.stops;
        if careful {
            open &= !self.mask(NEGATION);
        }
        if self.tight {
            open &= !(self.commas | self.barriers);
        }
        // A comma where the gap begins is no word of it.
        let mut reached = self.over_commas(from);
        for _ in 0..most {
            reached |= (reached & open) << 1;
            reached = self.over_commas(reached);
        }
        reached
    }

    /// Where a node ends when it begins exactly here: the shortest and the longest way.
    pub(in crate::understanding) fn stretch(
        &self,
        node: Node,
        start: usize,
    ) -> Option<(usize, usize)> {
        let ends = self.after(node, 1 << start);
        let end = (Positions::BITS - ends.leading_zeros()) as usize;
        (ends != 0).then(|| (ends.trailing_zeros() as usize, end - 1))
    }
}

/// The positions below this one.
pub(in crate::understanding) fn below(position: usize) -> Positions {
    1_u128.checked_shl(u32::try_from(position).unwrap_or(u32::MAX)).unwrap_or(0).wrapping_sub(1)
}

/// Each position of a set, on its own.
pub(in crate::understanding) fn bits(set: Positions) -> impl Iterator<Item = Positions> {
    let mut left = set;
    std::iter::from_fn(move || {
        let bit = left & left.wrapping_neg();
        left &= !bit;
        (bit != 0).then_some(bit)
    })
}
