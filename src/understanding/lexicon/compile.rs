//! From the patterns of the files to a grammar: names become numbers, and what cannot be read,
//! does not exist or goes round in a circle is reported.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::nodes::{self, GrammarBuilder};
use super::pattern::classes;
use super::prefilter::Prefilter;
use super::source::Phrase;
use crate::diagnostics::Diagnostic;
use crate::understanding::vocabulary::grammar::{
    Grammar, NEGATION, NUMBERS, Node, SetId, Stretch, YEARS,
};
use crate::understanding::vocabulary::tokens::Token;

/// The classes that exist without standing in a file.
const BUILT_IN: [(&str, SetId); 3] =
    [("<number>", NUMBERS), ("<year>", YEARS), ("<negation>", NEGATION)];
/// How many words a stop word counts for when the rarest piece of a pattern is sought.
const STOP_WORD_WEIGHT: u32 = 1000;
/// The same for a number.
const NUMBER_WEIGHT: u32 = 200;

/// Room for so many nodes and names: lists that grow leave their old ones behind.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct Room {
    nodes: usize,
    names: usize,
}

impl Room {
    /// For all patterns: there were 141,085 nodes and 18,113 names in November 2026.
    pub(in crate::understanding) const WHOLE: Self = Self { nodes: 150_000, names: 20_000 };
    /// For the classes, and the patterns that can match in one text.
    pub(in crate::understanding) const ONE_TEXT: Self = Self { nodes: 16_000, names: 7_000 };
}

/// Builds a grammar: first all classes, then any number of patterns.
pub(in crate::understanding) struct Compiler {
    builder: GrammarBuilder,
    /// A class or word, and a class that holds it.
    held: Vec<(SetId, SetId)>,
    /// The first number of what only acts name.
    acts_from: Option<SetId>,
}

/// The phrases of a class, and its number.
type Members<'p, 'f> = BTreeMap<&'p str, (SetId, Vec<&'p Phrase<'f>>)>;

impl Compiler {
    /// Reads the classes; each has a name and phrases.
    pub(in crate::understanding) fn new<'p, 'f: 'p>(
        room: Room,
        classes: impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut compiler =
            Self { builder: GrammarBuilder::default(), held: Vec::new(), acts_from: None };
        compiler.builder.grammar.reserve(room.nodes, room.names);
        for (name, id) in BUILT_IN {
            let number = compiler.builder.number(name);
            debug_assert_eq!(number, id, "the built-in classes come first, in this order");
        }
        compiler.add(classes, diagnostics);
        compiler
    }

    /// Reads the classes that only patterns of acts name. What is numbered from here on is not seen by
    /// the spelling, the alarm and its classifier.
    pub(in crate::understanding) fn add_of_acts<'p, 'f: 'p>(
        &mut self,
        classes: impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        self.acts_from = Some(SetId::new(self.builder.grammar.len()));
        self.add(classes, diagnostics);
    }

    fn add<'p, 'f: 'p>(
        &mut self,
        classes: impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut members: Members<'p, 'f> = BTreeMap::new();
        let mut seen = HashSet::default();
        for (name, phrases) in classes {
            if !seen.insert((name.file.path.as_str(), &*name.text)) {
                let message = format!("the class '{}' stands twice in this file", name.text);
                diagnostics.push(name.diagnostic("L06", 0, message, "put its words in one place"));
            }
            let id = self.builder.number(&format!("<{}>", name.text));
            members.entry(&name.text).or_insert((id, Vec::new())).1.extend(phrases);
        }
        check_circles(&members, diagnostics);
        for (id, phrases) in members.values() {
            self.fill(*id, phrases, diagnostics);
        }
    }

    fn fill(&mut self, id: SetId, members: &[&Phrase<'_>], diagnostics: &mut Vec<Diagnostic>) {
        let mut phrases = Vec::new();
        for phrase in members {
            for node in nodes::read(phrase, &mut self.builder, diagnostics) {
                if let Node::Set(inner) | Node::Class(inner) = node {
                    self.held.push((inner, id));
                } else {
                    phrases.push(node);
                }
            }
        }
        let phrases = self.builder.settle(phrases);
        if let Some(of) = self.builder.grammar.phrases.get_mut(id.index()) {
            *of = phrases;
        }
    }

    /// Notes the words of patterns that are not needed themselves: whether a word is known changes how
    /// a text is spelled.
    pub(in crate::understanding) fn note_words<'p, 'f: 'p>(
        &mut self,
        phrases: impl Iterator<Item = &'p Phrase<'f>> + Clone,
    ) {
        let noted = &mut self.builder.grammar.noted;
        noted.reserve(phrases.clone().map(|phrase| phrase.text.len() + 1).sum());
        phrases.for_each(|phrase| noted.add(&phrase.text));
    }

    /// What patterns can match among these words; when all classes and no patterns were read.
    pub(in crate::understanding) fn prefilter<'t>(&mut self, tokens: &'t [Token]) -> Prefilter<'t> {
        self.held.sort_by_key(|(set, _)| *set);
        Prefilter::new(tokens, &self.builder, &self.held)
    }

    /// Whether a pattern can match in the text of a prefilter.
    pub(in crate::understanding) fn may_match(
        &self,
        phrase: &Phrase<'_>,
        filter: &Prefilter<'_>,
    ) -> bool {
        filter.may_match(&phrase.text, &self.builder)
    }

    /// The words and classes so far.
    pub(in crate::understanding) fn grammar(&self) -> &Grammar {
        &self.builder.grammar
    }

    /// Reads a pattern; `None` when something is wrong with it, which is reported.
    pub(in crate::understanding) fn pattern(
        &mut self,
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let mut alternatives = nodes::read(phrase, &mut self.builder, diagnostics);
        match alternatives.len() {
            0 => None,
            1 => alternatives.pop(),
            _ => Some(Node::Any(self.builder.settle(alternatives))),
        }
    }

    /// The grammar, when every pattern has been read, and how common each set is: its words count, those of every other
    /// sentence, `common`, for many.
    pub(in crate::understanding) fn finish(self, common: &HashSet<String>) -> (Grammar, Vec<u32>) {
        let Self { mut builder, held, acts_from } = self;
        let grammar = &mut builder.grammar;
        grammar.acts_from = acts_from.unwrap_or(SetId::new(grammar.len()));
        mark_plain_classes(grammar);
        let above = Above::new(held, grammar.len());
        above.closure(NUMBERS, &mut grammar.numbers);
        above.closure(YEARS, &mut grammar.years);
        grammar.belongs = vec![Stretch::default(); grammar.len()];
        let names = std::mem::take(&mut grammar.names);
        let times_named = |set: SetId| builder.named.get(set.index()).copied().unwrap_or_default();
        let words = names.iter().map(|(word, set)| (&**word, *set));
        let (parts, whole): (Vec<_>, Vec<_>) = words
            .filter(|(_, set)| times_named(*set) > 0)
            .partition(|(word, _)| word.starts_with('*') || word.ends_with('*'));
        let mut weights = vec![0_u32; grammar.len()];
        let mut sets = Vec::new();
        // A known word may also be the longer form of another.
        for (word, set) in parts.into_iter().chain(whole) {
            above.closure(set, &mut sets);
            // What many patterns name stands in many texts, too.
            let weight =
                times_named(set) + if common.contains(word) { STOP_WORD_WEIGHT } else { 0 };
            for set in &sets {
                weights.get_mut(set.index()).into_iter().for_each(|total| *total += weight);
            }
            if let Some(part) = word.strip_suffix('*') {
                grammar.beginnings.add_beginning(part, set);
            } else if let Some(part) = word.strip_prefix('*') {
                grammar.ends.add_end(part, set);
            } else {
                grammar.add_parts_of(word, &mut sets);
                sets.sort_unstable();
                sets.dedup();
            }
            if let Some(of) = grammar.belongs.get_mut(set.index()) {
                *of = Stretch::push(&mut grammar.sets, sets.iter().copied());
            }
        }
        for set in [NUMBERS, YEARS] {
            weights.get_mut(set.index()).into_iter().for_each(|total| *total = NUMBER_WEIGHT);
        }
        grammar.names = names;
        grammar.shrink();
        (builder.grammar, weights)
    }
}

/// Reports classes that hold themselves, perhaps through others.
fn check_circles(members: &Members<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let inner = |name: &str| {
        let phrases = members.get(name).into_iter().flat_map(|(_, phrases)| phrases);
        let named = phrases.flat_map(|phrase| classes(&phrase.text));
        named.map(|class| class.trim_matches(['<', '>'])).collect::<Vec<&str>>()
    };
    let inner: HashMap<&str, Vec<&str>> =
        members.keys().map(|name| (*name, inner(name))).filter(|(_, it)| !it.is_empty()).collect();
    let of = |name: &str| inner.get(name).into_iter().flatten().copied();
    for (name, (_, phrases)) in members {
        let mut seen = HashSet::default();
        let mut open: Vec<&str> = of(name).collect();
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                open.extend(of(next));
            }
        }
        if let (true, Some(phrase)) = (seen.contains(name), phrases.first()) {
            let message = format!("the class '{name}' holds itself, perhaps through others");
            diagnostics.push(phrase.diagnostic("L07", 0, message, "take one of them out"));
        }
    }
}

/// Most classes are single words: no phrase is looked for in them.
fn mark_plain_classes(grammar: &mut Grammar) {
    let Grammar { nodes, phrases, .. } = grammar;
    for node in nodes {
        if let Node::Class(set) = *node
            && phrases.get(set.index()).is_none_or(|of| of.is_empty())
        {
            *node = Node::Set(set);
        }
    }
}

/// Which classes hold a set.
struct Above {
    classes: Vec<SetId>,
    of: Vec<Stretch>,
}

impl Above {
    fn new(mut held: Vec<(SetId, SetId)>, sets: usize) -> Self {
        held.sort_by_key(|(set, _)| *set);
        let mut above = Self { classes: Vec::new(), of: vec![Stretch::default(); sets] };
        for of_one in held.chunk_by(|(one, _), (other, _)| one == other) {
            let of = of_one.first().and_then(|(set, _)| above.of.get_mut(set.index()));
            if let Some(of) = of {
                *of = Stretch::push(&mut above.classes, of_one.iter().map(|(_, class)| *class));
            }
        }
        above
    }

    /// A set, and every class that holds it, also through other classes.
    fn closure(&self, set: SetId, all: &mut Vec<SetId>) {
        all.clear();
        all.push(set);
        let mut next = 0;
        while let Some(set) = all.get(next) {
            let of = self.of.get(set.index()).copied().unwrap_or_default();
            for class in of.of(&self.classes) {
                if !all.contains(class) {
                    all.push(*class);
                }
            }
            next += 1;
        }
    }
}
