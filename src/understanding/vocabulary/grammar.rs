//! Patterns made ready for matching: words and classes as numbers, patterns as small trees.
//!
//! All trees of the lexicon stand in one list, [`Grammar::nodes`], the children of a node side by side: a node by itself
//! would cost more than it holds.

use rustc_hash::FxHashMap as HashMap;

use super::noted_words::NotedWords;

/// The number of a word or of a class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::understanding) struct SetId(u32);

/// The class of numbers, from 0 to 120.
pub(in crate::understanding) const NUMBERS: SetId = SetId(0);
/// The class of years in which somebody alive can be born.
pub(in crate::understanding) const YEARS: SetId = SetId(1);
/// The class of words of negation.
pub(in crate::understanding) const NEGATION: SetId = SetId(2);

impl SetId {
    /// The set with this number; more than a number holds is more than a lexicon does.
    pub(in crate::understanding) fn new(number: usize) -> Self {
        Self(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Its place in a list of all sets.
    pub(in crate::understanding) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A stretch of a list: of the nodes of a grammar, or of the sets of its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::understanding) struct Stretch {
    first: u32,
    count: u32,
}

impl Stretch {
    /// Adds items behind a list, and tells where they stand.
    pub(in crate::understanding) fn push<T>(
        list: &mut Vec<T>,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        let first = list.len();
        list.extend(items);
        let number = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Self { first: number(first), count: number(list.len() - first) }
    }

    /// Whether nothing stands there.
    pub(in crate::understanding) fn is_empty(self) -> bool {
        self.count == 0
    }

    /// The items of a list that stand there.
    pub(in crate::understanding) fn of<T>(self, list: &[T]) -> &[T] {
        let first = self.first as usize;
        list.get(first..first + self.count as usize).unwrap_or_default()
    }
}

/// A piece of a pattern. Its children stand in the grammar.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) enum Node {
    /// One of the words of a set.
    Set(SetId),
    /// The same of a class that has phrases of more than one word, too.
    Class(SetId),
    /// All of these, one behind the other.
    Sequence(Stretch),
    /// One of these.
    Any(Stretch),
    /// What matches without a word.
    Wordless(Wordless),
}

/// A piece of a pattern that asks for no word.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) enum Wordless {
    /// One of these nodes, or nothing.
    Maybe(Stretch),
    /// Any words, up to so many; careful: none of them a negation.
    Gap {
        most: u8,
        careful: bool,
    },
    Comma,
    Start,
    End,
    /// Here one of these nodes follows.
    Follows(Stretch),
    /// Here none of them does.
    Not(Stretch),
    /// No word of these sets stands before: a stretch of [`Grammar::sets`].
    NotBefore(Stretch),
}

impl Wordless {
    /// Whether it takes nothing of a text.
    pub(super) fn is_a_condition(self) -> bool {
        match self {
            Self::Start | Self::End | Self::Follows(_) | Self::Not(_) | Self::NotBefore(_) => true,
            Self::Maybe(_) | Self::Gap { .. } | Self::Comma => false,
        }
    }
}

/// Beginnings or ends of words, and the set of each.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Parts {
    sets: HashMap<Box<str>, SetId>,
    /// A bit for each length in bytes that one of them has; the last for all that are longer.
    lengths: u64,
    edges: Edges,
}

impl Parts {
    /// Adds the beginning of words.
    pub(in crate::understanding) fn add_beginning(&mut self, part: &str, set: SetId) {
        self.edges.add(part.bytes());
        self.add(part, set);
    }

    /// Adds the end of words.
    pub(in crate::understanding) fn add_end(&mut self, part: &str, set: SetId) {
        self.edges.add(part.bytes().rev());
        self.add(part, set);
    }

    fn add(&mut self, part: &str, set: SetId) {
        self.lengths |= length_bit(part.len());
        self.sets.insert(part.into(), set);
    }

    fn get(&self, part: &str) -> Option<SetId> {
        let may_be = self.lengths & length_bit(part.len()) != 0;
        if may_be { self.sets.get(part).copied() } else { None }
    }

    /// Each part, with its set.
    #[cfg(test)]
    pub(in crate::understanding) fn iter(&self) -> impl Iterator<Item = (&str, SetId)> {
        self.sets.iter().map(|(part, set)| (&**part, *set))
    }
}

fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// Which bytes stand at the outer edge of parts: most words have none of these there, and need no further look.
#[derive(Clone, Debug, Default)]
struct Edges {
    /// A bit for each edge, by [`edge`]; none while nothing was added.
    bits: Vec<u64>,
}

/// So many bytes of the edge are looked at, and so many bits of each.
const EDGE_BYTES: usize = 3;
const EDGE_BITS: u32 = 5;

impl Edges {
    /// Adds a part by its bytes from the outside to the inside.
    fn add(&mut self, part: impl ExactSizeIterator<Item = u8>) {
        self.bits.resize((1 << (EDGE_BITS * 3)) >> 6, 0);
        // Behind a part that is shorter any byte may stand.
        let open = EDGE_BITS * u32::try_from(EDGE_BYTES.saturating_sub(part.len())).unwrap_or(0);
        let first = edge(part);
        for edge in first..first + (1 << open) {
            self.bits.get_mut(edge >> 6).into_iter().for_each(|bits| *bits |= 1 << (edge & 63));
        }
    }

    fn has(&self, word: impl Iterator<Item = u8>) -> bool {
        let edge = edge(word);
        self.bits.get(edge >> 6).is_some_and(|bits| bits >> (edge & 63) & 1 != 0)
    }
}

/// A number for the first three bytes; zeros where there are fewer.
fn edge(bytes: impl Iterator<Item = u8>) -> usize {
    let bytes = bytes.chain(std::iter::repeat(0)).take(EDGE_BYTES);
    bytes.fold(0, |edge, byte| edge << EDGE_BITS | usize::from(byte & ((1 << EDGE_BITS) - 1)))
}

/// All words and classes of the lexicon.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Grammar {
    /// The classes, as `<name>`, and the words of patterns, with their stars → their numbers.
    pub(in crate::understanding) names: HashMap<Box<str>, SetId>,
    /// By the number of a word: every word and class that it belongs to. Nothing for a class, and for a word that
    /// is known and nothing else.
    pub(in crate::understanding) belongs: Vec<Stretch>,
    /// The sets that `belongs` tells of, and those that must not stand before something.
    pub(in crate::understanding) sets: Vec<SetId>,
    /// The beginnings of `kanker*`.
    pub(in crate::understanding) beginnings: Parts,
    /// The ends of `*kanker`.
    pub(in crate::understanding) ends: Parts,
    /// What every number, and every year, belongs to.
    pub(in crate::understanding) numbers: Vec<SetId>,
    /// The same for years.
    pub(in crate::understanding) years: Vec<SetId>,
    /// The nodes of all patterns.
    pub(in crate::understanding) nodes: Vec<Node>,
    /// By the number of a class: its phrases of more than one word.
    pub(in crate::understanding) phrases: Vec<Stretch>,
    /// From this number on words and classes stand in patterns of acts only.
    pub(in crate::understanding) acts_from: SetId,
    /// The words of patterns that were not read.
    pub(in crate::understanding) noted: NotedWords,
}

impl Default for Grammar {
    fn default() -> Self {
        Self {
            names: HashMap::default(),
            belongs: Vec::new(),
            sets: Vec::new(),
            beginnings: Parts::default(),
            ends: Parts::default(),
            numbers: Vec::new(),
            years: Vec::new(),
            nodes: Vec::new(),
            phrases: Vec::new(),
            acts_from: SetId(u32::MAX),
            noted: NotedWords::default(),
        }
    }
}

impl Grammar {
    /// Makes room for so many nodes and names.
    pub(in crate::understanding) fn reserve(&mut self, nodes: usize, names: usize) {
        self.nodes.reserve(nodes);
        self.names.reserve(names);
        self.phrases.reserve(names);
    }

    /// Gives back the room that was kept for more, when all is there.
    pub(in crate::understanding) fn shrink(&mut self) {
        self.names.shrink_to_fit();
        self.sets.shrink_to_fit();
        self.nodes.shrink_to_fit();
        self.phrases.shrink_to_fit();
        self.noted.shrink();
    }

    /// How many words and classes there are.
    pub(in crate::understanding) fn len(&self) -> usize {
        self.phrases.len()
    }

    /// Whether a word stands in the lexicon as it is. The words of acts do not count: a pattern of an
    /// act must not change how a text is spelled, and with that what alarm and facts read in it.
    pub(in crate::understanding) fn knows(&self, word: &str) -> bool {
        self.names.get(word).is_some_and(|set| *set < self.acts_from) || self.noted.has(word)
    }

    /// Tells what a word belongs to: the word itself, its classes, and those of its parts.
    pub(in crate::understanding) fn sets_of(&self, word: &str, found: &mut Vec<SetId>) {
        found.clear();
        let known = self.names.get(word).map_or(&[][..], |set| self.belongs_to(*set));
        if known.is_empty() {
            self.add_parts_of(word, found);
        } else {
            found.extend(known);
        }
    }

    /// Adds what the beginnings and ends of a word belong to.
    pub(in crate::understanding) fn add_parts_of(&self, word: &str, found: &mut Vec<SetId>) {
        let may_begin = self.beginnings.edges.has(word.bytes());
        let may_end = self.ends.edges.has(word.bytes().rev());
        if !may_begin && !may_end {
            return;
        }
        for (at, _) in word.char_indices().chain([(word.len(), ' ')]) {
            let (front, back) = word.split_at_checked(at).unwrap_or_default();
            let parts = [self.beginnings.get(front), self.ends.get(back)];
            for set in parts.into_iter().flatten() {
                found.extend(self.belongs_to(set));
            }
        }
    }

    /// Every word and class that a word belongs to.
    pub(in crate::understanding) fn belongs_to(&self, set: SetId) -> &[SetId] {
        self.belongs.get(set.index()).map_or(&[], |stretch| stretch.of(&self.sets))
    }

    /// The phrases of more than one word in a class.
    pub(in crate::understanding) fn phrases_of(&self, set: SetId) -> &[Node] {
        self.phrases.get(set.index()).map_or(&[], |stretch| self.children(*stretch))
    }

    /// Gathers the sets of single words among the choices of a node; whether there is nothing else in it.
    pub(in crate::understanding) fn single_words(&self, node: Node, sets: &mut Vec<SetId>) -> bool {
        match node {
            Node::Set(set) | Node::Class(set) => {
                sets.push(set);
                true
            }
            Node::Any(nodes) => {
                let mut alone = true;
                for node in self.children(nodes) {
                    alone &= self.single_words(*node, sets);
                }
                alone
            }
            Node::Sequence(_) | Node::Wordless(_) => false,
        }
    }

    /// The nodes of a stretch.
    pub(in crate::understanding) fn children(&self, stretch: Stretch) -> &[Node] {
        stretch.of(&self.nodes)
    }

    /// The number of a class or word, by its name.
    pub(in crate::understanding) fn set(&self, name: &str) -> Option<SetId> {
        self.names.get(name).copied()
    }
}
