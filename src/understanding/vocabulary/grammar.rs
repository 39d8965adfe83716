//! Patterns made ready for matching: words and classes as numbers, patterns as small trees.
//!
//! A [`Window`] is a stretch of a text of at most 120 words; a *set* is a bit for each position in
//! it. Each piece of a pattern turns the set of positions where it may begin into the set where it
//! may have ended, so that a pattern takes a few steps over machine words, whatever the text.
//! Nothing is ever tried twice: the time is linear in the text.

use std::ops::Range;

use rustc_hash::FxHashMap as HashMap;

/// The number of a word or of a class of words.
pub(in crate::understanding) type SetId = usize;

/// Which positions of a window.
pub(in crate::understanding) type Positions = u128;

/// The most words in a window, one below the bits: a pattern may end behind the last.
pub(in crate::understanding) const WINDOW_WORDS: usize = 120;

/// The class of numbers, from 0 to 120.
pub(in crate::understanding) const NUMBERS: SetId = 0;
/// The class of years in which somebody alive can be born.
pub(in crate::understanding) const YEARS: SetId = 1;
/// The class of words of negation.
pub(in crate::understanding) const NEGATION: SetId = 2;

/// A piece of a pattern.
#[derive(Clone, Debug)]
pub(in crate::understanding) enum Node {
    Set(SetId),
    Sequence(Vec<Node>),
    Any(Vec<Node>),
    Maybe(Box<Node>),
    Gap { most: usize, careful: bool },
    Comma,
    Start,
    End,
    Follows(Box<Node>),
    Not(Box<Node>),
    NotBefore(Vec<SetId>),
}

impl Node {
    /// Whether the node takes no word itself.
    fn is_a_condition(&self) -> bool {
        matches!(
            self,
            Self::Start | Self::End | Self::Follows(_) | Self::Not(_) | Self::NotBefore(_)
        )
    }
}

/// All words and classes of the lexicon.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Grammar {
    /// Known words → every word and class that they belong to.
    pub(in crate::understanding) words: HashMap<String, Vec<SetId>>,
    /// The beginnings of `kanker*` → what they belong to.
    pub(in crate::understanding) beginnings: HashMap<String, Vec<SetId>>,
    /// The ends of `*kanker`.
    pub(in crate::understanding) ends: HashMap<String, Vec<SetId>>,
    /// What every number, and every year, belongs to.
    pub(in crate::understanding) numbers: Vec<SetId>,
    /// The same for years.
    pub(in crate::understanding) years: Vec<SetId>,
    /// The phrases of more than one word in a class.
    pub(in crate::understanding) phrases: Vec<Vec<Node>>,
    /// How common each set is: its words count, those of every other sentence count for many.
    pub(in crate::understanding) weights: Vec<usize>,
    /// The classes and the words of patterns → their numbers.
    pub(in crate::understanding) names: HashMap<String, SetId>,
    /// From this number on words and classes stand in patterns of acts only.
    pub(in crate::understanding) acts_from: SetId,
}

impl Grammar {
    /// Whether a word stands in the lexicon as it is. The words of acts do not count: a pattern of an
    /// act must not change how a text is spelled, and with that what alarm and facts read in it.
    pub(in crate::understanding) fn knows(&self, word: &str) -> bool {
        self.names.get(word).is_some_and(|set| *set < self.acts_from)
    }

    /// Adds what a word belongs to: the word itself, its classes, and those of its parts.
    pub(in crate::understanding) fn sets_of(&self, word: &str, found: &mut Vec<SetId>) {
        found.clear();
        if let Some(sets) = self.words.get(word) {
            found.extend(sets);
            return;
        }
        self.parts_of(word, found);
    }

    /// What the beginnings and ends of a word belong to.
    pub(in crate::understanding) fn parts_of(&self, word: &str, found: &mut Vec<SetId>) {
        for (at, _) in word.char_indices().chain([(word.len(), ' ')]) {
            let (front, back) = (word.get(..at), word.get(at..));
            found.extend(front.and_then(|part| self.beginnings.get(part)).into_iter().flatten());
            found.extend(back.and_then(|part| self.ends.get(part)).into_iter().flatten());
        }
    }

    /// The number of a class or word, by its name.
    pub(in crate::understanding) fn set(&self, name: &str) -> Option<SetId> {
        self.names.get(name).copied()
    }
}

/// A stretch of a text, ready to be matched.
pub(in crate::understanding) struct Window<'g> {
    grammar: &'g Grammar,
    /// The place of each set among those that occur, from 1: a text has few of all sets.
    places: Vec<u16>,
    /// The sets that occur, each once.
    pub(in crate::understanding) present: Vec<SetId>,
    /// Where each of them stands.
    masks: Vec<Positions>,
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
    /// An empty window.
    pub(in crate::understanding) fn new(grammar: &'g Grammar) -> Self {
        let places = vec![0; grammar.phrases.len()];
        Self {
            grammar,
            places,
            present: Vec::new(),
            masks: Vec::new(),
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
            let Some(place) = self.places.get_mut(set) else { continue };
            if *place == 0 {
                self.present.push(set);
                self.masks.push(0);
                *place = u16::try_from(self.masks.len()).unwrap_or(u16::MAX);
            }
            if let Some(mask) = self.masks.get_mut(usize::from(*place) - 1) {
                *mask |= bit;
            }
        }
        self.words += 1;
    }

    /// Adds a comma, or what ends a sentence.
    pub(in crate::understanding) fn push_break(&mut self, stop: bool) {
        let breaks = if stop { &mut self.stops } else { &mut self.commas };
        *breaks |= 1 << self.words;
        self.words += 1;
    }

    /// Takes the words of a stretch out of every set: no pattern sees them any more.
    pub(in crate::understanding) fn hide(&mut self, hidden: Positions) {
        for mask in &mut self.masks {
            *mask &= !hidden;
        }
    }

    /// Where the words of a set stand.
    pub(in crate::understanding) fn mask(&self, set: SetId) -> Positions {
        let place = self.places.get(set).copied().map(usize::from);
        let mask = place.and_then(|place| self.masks.get(place.checked_sub(1)?));
        mask.copied().unwrap_or_default()
    }

    /// Every position where a word stands.
    pub(in crate::understanding) fn all(&self) -> Positions {
        below(self.words) & !(self.commas | self.stops)
    }

    /// The phrases of more than one word in a class.
    pub(in crate::understanding) fn phrases_of(&self, set: SetId) -> &[Node] {
        self.grammar.phrases.get(set).map_or(&[], Vec::as_slice)
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
    pub(in crate::understanding) fn after(&self, node: &Node, from: Positions) -> Positions {
        if from == 0 {
            return 0;
        }
        match node {
            Node::Set(set) => {
                let from = self.over_commas(from);
                let words = (from & self.mask(*set)) << 1;
                let phrases = self.phrases_of(*set).iter();
                phrases.fold(words, |ends, phrase| ends | self.after(phrase, from))
            }
            Node::Sequence(nodes) => nodes.iter().fold(from, |set, node| self.after(node, set)),
            Node::Any(nodes) => nodes.iter().fold(0, |ends, node| ends | self.after(node, from)),
            Node::Maybe(node) => from | self.after(node, from),
            Node::Gap { most, careful } => self.over(from, *most, *careful),
            Node::Comma => (from & self.commas) << 1,
            Node::Start => from & self.starts(),
            Node::End => from & self.ends(),
            Node::Follows(node) => self.followed(from, node),
            Node::Not(node) => from & !self.followed(from, node),
            Node::NotBefore(sets) => {
                let before = sets.iter().fold(0, |all, set| all | self.mask(*set));
                let over_comma = if self.tight { 0 } else { ((before << 1) & self.commas) << 1 };
                from & !(before << 1) & !over_comma
            }
        }
    }

    /// Every word where a match of the node can begin, and perhaps more: so that most are never tried.
    pub(in crate::understanding) fn beginnings(&self, node: &Node) -> Positions {
        match node {
            Node::Set(set) => {
                let phrases = self.phrases_of(*set).iter();
                phrases.fold(self.mask(*set), |all, phrase| all | self.beginnings(phrase))
            }
            // What takes no word says nothing of where the next begins.
            Node::Sequence(nodes) => nodes
                .iter()
                .find(|node| !node.is_a_condition())
                .map_or(Positions::MAX, |node| self.beginnings(node)),
            Node::Any(nodes) => nodes.iter().fold(0, |all, node| all | self.beginnings(node)),
            Node::Maybe(_)
            | Node::Gap { .. }
            | Node::Comma
            | Node::Start
            | Node::End
            | Node::Follows(_)
            | Node::Not(_)
            | Node::NotBefore(_) => Positions::MAX,
        }
    }

    /// The positions of `from` where the node matches.
    fn followed(&self, from: Positions, node: &Node) -> Positions {
        let is_met = |bit: &Positions| self.after(node, *bit) != 0;
        bits(from).filter(is_met).fold(0, |all, bit| all | bit)
    }

    /// The positions up to `most` words further on.
    fn over(&self, from: Positions, most: usize, careful: bool) -> Positions {
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
        node: &Node,
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
