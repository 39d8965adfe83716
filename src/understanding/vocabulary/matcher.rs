//! Many patterns looked for at once: a pattern is only tried where a word that it needs stands.

use super::grammar::{Grammar, Node, Positions, SetId, Window, below, bits};

/// A list of patterns, each with the number of the rule that it belongs to.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Rules {
    patterns: Vec<(usize, Node)>,
    /// A set → the patterns that need it, or one of several.
    by_set: Vec<Vec<usize>>,
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

impl Rules {
    /// Adds a pattern; false when it could match anything, since it needs no word.
    pub(in crate::understanding) fn add(
        &mut self,
        rule: usize,
        node: Node,
        grammar: &Grammar,
    ) -> bool {
        let Some(needed) = needed(&node, grammar) else { return false };
        for set in needed {
            if self.by_set.len() <= set {
                self.by_set.resize(set + 1, Vec::new());
            }
            if let Some(patterns) = self.by_set.get_mut(set) {
                patterns.push(self.patterns.len());
            }
        }
        self.patterns.push((rule, node));
        true
    }

    /// Every pattern, with its rule.
    pub(in crate::understanding) fn patterns(&self) -> &[(usize, Node)] {
        &self.patterns
    }

    /// The patterns of which a word that they need stands in a window, and that match in it.
    fn matching<'r>(&'r self, window: &Window<'_>) -> impl Iterator<Item = &'r (usize, Node)> {
        let present = window.present.iter().filter_map(|set| self.by_set.get(*set));
        let mut tried: Vec<usize> = present.flatten().copied().collect();
        tried.sort_unstable();
        tried.dedup();
        let patterns = tried.into_iter().filter_map(|at| self.patterns.get(at));
        patterns.filter(move |(_, node)| window.after(node, window.all()) != 0)
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
                    hits.push(Hit { rule: *rule, start, end, least });
                }
            }
        }
        hits
    }
}

/// The sets of which at least one must occur for the node to match; `None` when none must.
fn needed(node: &Node, grammar: &Grammar) -> Option<Vec<SetId>> {
    let mut sets = match node {
        Node::Set(set) => {
            let mut sets = vec![*set];
            for phrase in grammar.phrases.get(*set).into_iter().flatten() {
                sets.extend(needed(phrase, grammar)?);
            }
            sets
        }
        // The piece with the fewest words is taken to be the rarest.
        Node::Sequence(nodes) => {
            let pieces = nodes.iter().filter_map(|node| needed(node, grammar));
            pieces.min_by_key(|sets| weight(sets, grammar))?
        }
        Node::Any(nodes) => {
            let mut sets = Vec::new();
            for node in nodes {
                sets.extend(needed(node, grammar)?);
            }
            sets
        }
        Node::Maybe(_)
        | Node::Gap { .. }
        | Node::Comma
        | Node::Start
        | Node::End
        | Node::Follows(_)
        | Node::Not(_)
        | Node::NotBefore(_) => return None,
    };
    sets.sort_unstable();
    sets.dedup();
    Some(sets)
}

/// How often one of these sets will stand in a text, roughly: common words count for many.
fn weight(sets: &[SetId], grammar: &Grammar) -> usize {
    sets.iter().map(|set| grammar.weights.get(*set).copied().unwrap_or(1)).sum()
}
