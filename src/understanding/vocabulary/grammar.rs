//! Patterns made ready for matching: words and classes as numbers, patterns as small trees.
//!
//! All trees of the lexicon stand in one list, [`Grammar::nodes`], the children of a node side by side: a node by itself
//! would cost more than it holds.

use rustc_hash::FxHashMap as HashMap;

use super::noted_words::NotedWords;
use super::parts::Parts;
pub(in crate::understanding) use super::set_id::{NEGATION, NUMBERS, SetId, YEARS};

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
            acts_from: SetId::new(usize::MAX),
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
        if !self.beginnings.may_begin(word) && !self.ends.may_end(word) {
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
