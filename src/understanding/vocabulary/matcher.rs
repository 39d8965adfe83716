//! Many patterns looked for at once: a pattern is only tried where a word that it needs stands.

use rustc_hash::FxHashMap as HashMap;

use super::grammar::{Grammar, Node, SetId, Stretch};
use super::window::{Positions, Window, below, bits};

/// A list of patterns, each with the number of the rule that it belongs to.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Rules {
    patterns: Vec<(u32, Node)>,
    /// A set → the patterns that need it, or one of several.
    by_set: HashMap<SetId, Stretch>,
    /// The numbers of patterns that `by_set` tells of.
    needing: Vec<u32>,
}

/// Patterns, with what each of them means.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct RuleSet<T> {
    /// What is looked for.
    pub(in crate::understanding) patterns: Rules,
    /// What it means, by the number of the rule.
    pub(in crate::understanding) rules: Vec<T>,
}

impl<T> Default for RuleSet<T> {
    fn default() -> Self {
        Self { patterns: Rules::default(), rules: Vec::new() }
    }
}

impl<T> RuleSet<T> {
    /// The rule that matched.
    pub(in crate::understanding) fn get(&self, hit: &Hit) -> Option<&T> {
        self.rules.get(hit.rule)
    }
}

/// Where a pattern was found: words from `start` up to `end`, which is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Hit {
    /// The rule that the pattern belongs to.
    pub(in crate::understanding) rule: usize,
    /// The first word.
    pub(in crate::understanding) start: usize,
    /// The word behind the last, where it matches longest.
    pub(in crate::understanding) end: usize,
    /// The same where it matches shortest.
    pub(in crate::understanding) least: usize,
}

impl Hit {
    /// Words that no pattern found.
    pub(in crate::understanding) fn of_words(start: usize, end: usize) -> Self {
        Self { rule: 0, start, end, least: end }
    }
}

/// Rules while patterns are added.
#[derive(Default)]
pub(in crate::understanding) struct RulesBuilder {
    patterns: Vec<(u32, Node)>,
    /// A set, and a pattern that needs it, or one of several.
    needs: Vec<(SetId, u32)>,
}

impl RulesBuilder {
    /// Adds a pattern; false when it could match anything, since it needs no word.
    pub(in crate::understanding) fn add(
        &mut self,
        rule: usize,
        node: Node,
        (grammar, weights): (&Grammar, &[u32]),
    ) -> bool {
        let mut needed = Needed { grammar, weights, sets: Vec::new() };
        if needed.add(node).is_none() {
            return false;
        }
        let number = |number| u32::try_from(number).unwrap_or(u32::MAX);
        let pattern = number(self.patterns.len());
        self.needs.extend(needed.sets.into_iter().map(|set| (set, pattern)));
        self.patterns.push((number(rule), node));
        true
    }

    /// The rules with all that was added.
    pub(in crate::understanding) fn build(mut self) -> Rules {
        self.needs.sort_unstable();
        self.needs.dedup();
        let mut by_set = HashMap::default();
        let mut needing = Vec::with_capacity(self.needs.len());
        for of_one in self.needs.chunk_by(|(one, _), (other, _)| one == other) {
            if let Some((set, _)) = of_one.first() {
                let patterns = of_one.iter().map(|(_, pattern)| *pattern);
                by_set.insert(*set, Stretch::push(&mut needing, patterns));
            }
        }
        self.patterns.shrink_to_fit();
        by_set.shrink_to_fit();
        Rules { patterns: self.patterns, by_set, needing }
    }
}

impl Rules {
    /// Every pattern, with its rule.
    pub(in crate::understanding) fn patterns(
        &self,
    ) -> impl ExactSizeIterator<Item = (usize, Node)> {
        self.patterns.iter().map(|(rule, node)| (*rule as usize, *node))
    }

    /// The patterns of which a word that they need stands in a window, and that match in it.
    fn matching(&self, window: &Window<'_>) -> impl Iterator<Item = (usize, Node)> {
        // A bit for each pattern: in order, and each once, without sorting.
        let mut tried = vec![0_u64; self.patterns.len().div_ceil(64)];
        for stretch in window.present().filter_map(|set| self.by_set.get(&set)) {
            for pattern in stretch.of(&self.needing) {
                if let Some(bits) = tried.get_mut(*pattern as usize / 64) {
                    *bits |= 1 << (pattern % 64);
                }
            }
        }
        let numbers = tried
            .into_iter()
            .enumerate()
            .flat_map(|(at, bits)| set_bits(bits).map(move |bit| at * 64 + bit));
        let patterns = numbers.filter_map(|at| self.patterns.get(at).copied());
        let all = window.all();
        patterns
            .filter(move |(_, node)| window.after(*node, all) != 0)
            .map(|(rule, node)| (rule as usize, node))
    }

    /// For each place where a pattern matches: the words that it names there.
    pub(in crate::understanding) fn own_words(&self, window: &Window<'_>) -> Vec<Positions> {
        let mut found = Vec::new();
        for (_, node) in self.matching(window) {
            for start in bits(window.all()) {
                let named = window.trace(node, start, window.after(node, start)).words;
                found.extend((named != 0).then_some(named));
            }
        }
        found
    }

    /// Hides the words that these patterns take in from every other pattern.
    pub(in crate::understanding) fn hide(&self, window: &mut Window<'_>) {
        let hits = self.hits(window);
        let hidden = hits.iter().fold(0, |all, hit| all | (below(hit.end) & !below(hit.start)));
        if hidden != 0 {
            window.hide(hidden);
        }
    }

    /// Every place where a pattern matches, by pattern.
    pub(in crate::understanding) fn hits(&self, window: &Window<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (rule, node) in self.matching(window) {
            let starts = window.all() & window.beginnings(node);
            for start in bits(starts).map(|bit| bit.trailing_zeros() as usize) {
                if let Some((least, end)) = window.stretch(node, start) {
                    hits.push(Hit { rule, start, end, least });
                }
            }
        }
        hits
    }
}

/// The numbers of the bits that are set.
fn set_bits(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (bit < u64::BITS).then_some(bit as usize)
    })
}

/// Gathers the sets of which at least one must occur for a pattern to match.
struct Needed<'g> {
    grammar: &'g Grammar,
    /// How common each set is.
    weights: &'g [u32],
    sets: Vec<SetId>,
}

impl Needed<'_> {
    /// Adds those of a node, and gives how often one of them will stand in a text, roughly: common words count for
    /// many. `None`, and nothing is added, where none must stand.
    fn add(&mut self, node: Node) -> Option<u32> {
        match node {
            Node::Set(set) => Some(self.add_set(set)),
            Node::Class(set) => {
                let phrases = self.grammar.phrases_of(set);
                let from = self.sets.len();
                let weight = self.add_set(set);
                self.add_all(phrases, weight, from)
            }
            // The piece with the fewest words is taken to be the rarest.
            Node::Sequence(nodes) => {
                let from = self.sets.len();
                let mut best: Option<(u32, usize)> = None;
                for node in self.grammar.children(nodes) {
                    let end = self.sets.len();
                    let Some(weight) = self.add(*node) else { continue };
                    if best.is_some_and(|(least, _)| least <= weight) {
                        self.sets.truncate(end);
                    } else {
                        self.sets.drain(from..end);
                        best = Some((weight, self.sets.len()));
                    }
                }
                best.map(|(weight, _)| weight)
            }
            Node::Any(nodes) => {
                let from = self.sets.len();
                self.add_all(self.grammar.children(nodes), 0, from)
            }
            Node::Wordless(_) => None,
        }
    }

    fn add_set(&mut self, set: SetId) -> u32 {
        self.sets.push(set);
        self.weights.get(set.index()).copied().unwrap_or(1)
    }

    /// Adds those of every node; nothing, and all from `from` is taken back, where one needs none.
    fn add_all(&mut self, nodes: &[Node], weight: u32, from: usize) -> Option<u32> {
        let mut sum = weight;
        for node in nodes {
            let Some(weight) = self.add(*node) else {
                self.sets.truncate(from);
                return None;
            };
            sum = sum.saturating_add(weight);
        }
        Some(sum)
    }
}
