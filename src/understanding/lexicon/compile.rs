//! From the patterns of the files to a grammar: names become numbers, and what cannot be read,
//! does not exist or goes round in a circle is reported.

use std::collections::{BTreeMap, HashSet};

use rustc_hash::FxHashMap as HashMap;

use super::pattern::{Item, parse, words};
use super::source::Phrase;
use crate::diagnostics::{Diagnostic, did_you_mean};
use crate::understanding::vocabulary::grammar::{Grammar, NEGATION, NUMBERS, Node, SetId, YEARS};

/// The classes that exist without standing in a file.
const BUILT_IN: [(&str, SetId); 3] = [("number", NUMBERS), ("year", YEARS), ("negation", NEGATION)];
/// How many words a stop word counts for when the rarest piece of a pattern is sought.
const STOP_WORD_WEIGHT: usize = 1000;
/// The same for a number.
const NUMBER_WEIGHT: usize = 200;

/// Builds a grammar: first all classes, then any number of patterns.
pub(in crate::understanding) struct Compiler {
    grammar: Grammar,
    /// Class → the classes and words that it holds.
    holds: HashMap<SetId, Vec<SetId>>,
    /// The numbers that are words, not classes, with their spelling (stars included).
    words: BTreeMap<SetId, String>,
    classes: HashSet<String>,
    /// The first number of what only acts name.
    acts_from: Option<SetId>,
}

/// The alternatives of a class with where each stands.
type Members<'p, 'f> = Vec<(&'p Phrase<'f>, Vec<Item>)>;

impl Compiler {
    /// Reads the classes; each has a name and phrases.
    pub(in crate::understanding) fn new<'p, 'f: 'p>(
        classes: impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut compiler = Self {
            grammar: Grammar::default(),
            holds: HashMap::default(),
            words: BTreeMap::new(),
            classes: HashSet::new(),
            acts_from: None,
        };
        for (name, id) in BUILT_IN {
            let number = compiler.number(format!("<{name}>"));
            debug_assert_eq!(number, id, "the built-in classes come first, in this order");
            compiler.classes.insert(name.to_owned());
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
        self.acts_from = Some(self.grammar.phrases.len());
        self.add(classes, diagnostics);
    }

    fn add<'p, 'f: 'p>(
        &mut self,
        classes: impl Iterator<Item = (&'p Phrase<'f>, &'p [Phrase<'f>])>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut members: BTreeMap<String, (SetId, Members<'p, 'f>)> = BTreeMap::new();
        let mut seen: HashSet<(String, String)> = HashSet::new();
        for (name, phrases) in classes {
            if !seen.insert((name.file.path.clone(), name.text.clone())) {
                let message = format!("the class '{}' stands twice in this file", name.text);
                diagnostics.push(name.diagnostic("L06", 0, message, "put its words in one place"));
            }
            self.classes.insert(name.text.clone());
            let id = self.number(format!("<{}>", name.text));
            let class = members.entry(name.text.clone()).or_insert((id, Vec::new()));
            for phrase in phrases {
                let items = read(phrase, diagnostics).into_iter().map(|items| (phrase, items));
                class.1.extend(items);
            }
        }
        check_circles(&members, diagnostics);
        for (id, class) in members.values() {
            self.fill(*id, class, diagnostics);
        }
    }

    fn fill(&mut self, id: SetId, class: &Members<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
        for (phrase, items) in class {
            if let [Item::Word(word)] = items.as_slice() {
                let word = self.word(word);
                self.holds.entry(id).or_default().push(word);
            } else if let Some(node) = self.sequence(items, phrase, diagnostics) {
                if let Node::Set(inner) = node {
                    self.holds.entry(id).or_default().push(inner);
                } else if let Some(phrases) = self.grammar.phrases.get_mut(id) {
                    phrases.push(node);
                }
            }
        }
    }

    /// Notes the words of patterns that are not needed themselves: whether a word is known changes how
    /// a text is spelled.
    pub(in crate::understanding) fn note_words(&mut self, phrases: &[Phrase<'_>]) {
        for word in phrases.iter().flat_map(|phrase| words(&phrase.text)) {
            self.number(word);
        }
    }

    /// Reads a pattern; `None` when something is wrong with it, which is reported.
    pub(in crate::understanding) fn pattern(
        &mut self,
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let alternatives = read(phrase, diagnostics);
        let mut nodes = Vec::new();
        for items in &alternatives {
            nodes.push(self.sequence(items, phrase, diagnostics)?);
        }
        match nodes.len() {
            0 => None,
            1 => nodes.pop(),
            _ => Some(Node::Any(nodes)),
        }
    }

    fn sequence(
        &mut self,
        items: &[Item],
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let mut nodes = Vec::new();
        for item in items {
            nodes.push(self.node(item, phrase, diagnostics)?);
        }
        if nodes.len() == 1 { nodes.pop() } else { Some(Node::Sequence(nodes)) }
    }

    fn any(
        &mut self,
        alternatives: &[Vec<Item>],
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        let mut nodes = Vec::new();
        for items in alternatives {
            nodes.push(self.sequence(items, phrase, diagnostics)?);
        }
        Some(Node::Any(nodes))
    }

    fn node(
        &mut self,
        item: &Item,
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Node> {
        Some(match item {
            Item::Word(word) => Node::Set(self.word(word)),
            Item::Class(name) => Node::Set(self.class(name, phrase, diagnostics)?),
            Item::Any(alternatives) => self.any(alternatives, phrase, diagnostics)?,
            Item::Maybe(alternatives) => {
                Node::Maybe(Box::new(self.any(alternatives, phrase, diagnostics)?))
            }
            Item::Gap { most, careful } => Node::Gap { most: *most, careful: *careful },
            Item::Comma => Node::Comma,
            Item::Start => Node::Start,
            Item::End => Node::End,
            Item::Follows(item) => Node::Follows(Box::new(self.node(item, phrase, diagnostics)?)),
            Item::Not(item) => Node::Not(Box::new(self.node(item, phrase, diagnostics)?)),
            Item::NotBefore(item) => {
                let mut sets = Vec::new();
                let node = self.node(item, phrase, diagnostics)?;
                if !single_words(&node, &mut sets) {
                    let message = "only single words can be asked for before this";
                    let help = "write a word, a class, or a choice of words after '-'";
                    diagnostics.push(phrase.diagnostic("L01", 0, message, help));
                    return None;
                }
                Node::NotBefore(sets)
            }
        })
    }

    fn class(
        &mut self,
        name: &str,
        phrase: &Phrase<'_>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<SetId> {
        if self.classes.contains(name) {
            return Some(self.number(format!("<{name}>")));
        }
        let within = phrase.text.find(name).unwrap_or_default();
        let mut names: Vec<&str> = self.classes.iter().map(String::as_str).collect();
        names.sort_unstable();
        let message = format!("there is no class '{name}'");
        let help = did_you_mean(name, names.iter().copied());
        diagnostics.push(phrase.diagnostic("L04", within, message, help));
        None
    }

    fn word(&mut self, word: &str) -> SetId {
        if let Some(id) = self.grammar.names.get(word) {
            return *id;
        }
        let id = self.number(word.to_owned());
        self.words.insert(id, word.to_owned());
        id
    }

    fn number(&mut self, name: String) -> SetId {
        if let Some(id) = self.grammar.names.get(&name) {
            return *id;
        }
        let id = self.grammar.phrases.len();
        self.grammar.phrases.push(Vec::new());
        self.grammar.names.insert(name, id);
        id
    }

    /// The grammar, when every pattern has been read. `common` are the words of every sentence.
    pub(in crate::understanding) fn finish(mut self, common: &HashSet<String>) -> Grammar {
        self.grammar.acts_from = self.acts_from.unwrap_or(self.grammar.phrases.len());
        // Which classes hold a set, also through other classes.
        let mut above: HashMap<SetId, Vec<SetId>> = HashMap::default();
        for (class, held) in &self.holds {
            for set in held {
                above.entry(*set).or_default().push(*class);
            }
        }
        let mut weights = vec![0; self.grammar.phrases.len()];
        let closure = |set: SetId| {
            let mut all = vec![set];
            let mut next = 0;
            while let Some(set) = all.get(next).copied() {
                let new = above.get(&set).into_iter().flatten();
                let new: Vec<SetId> = new.filter(|it| !all.contains(it)).copied().collect();
                all.extend(new);
                next += 1;
            }
            all
        };
        self.grammar.numbers = closure(NUMBERS);
        self.grammar.years = closure(YEARS);
        for (set, word) in &self.words {
            let all = closure(*set);
            let weight = if common.contains(word) { STOP_WORD_WEIGHT } else { 1 };
            for set in &all {
                if let Some(total) = weights.get_mut(*set) {
                    *total += weight;
                }
            }
            if let Some(part) = word.strip_suffix('*') {
                self.grammar.beginnings.insert(part.to_owned(), all);
            } else if let Some(part) = word.strip_prefix('*') {
                self.grammar.ends.insert(part.to_owned(), all);
            } else {
                self.grammar.words.insert(word.clone(), all);
            }
        }
        for (set, weight) in [(NUMBERS, NUMBER_WEIGHT), (YEARS, NUMBER_WEIGHT)] {
            weights.get_mut(set).into_iter().for_each(|total| *total = weight);
        }
        self.grammar.weights = weights;
        // A known word may also be the longer form of another.
        let mut parts = Vec::new();
        let words: Vec<String> = self.grammar.words.keys().cloned().collect();
        for word in words {
            parts.clear();
            self.grammar.parts_of(&word, &mut parts);
            if let Some(sets) = self.grammar.words.get_mut(&word) {
                sets.extend(&parts);
                sets.sort_unstable();
                sets.dedup();
            }
        }
        self.grammar
    }
}

/// Reports classes that hold themselves, and breaks the circle.
fn check_circles(
    members: &BTreeMap<String, (SetId, Members<'_, '_>)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let inner = |name: &String| -> Vec<String> {
        let items = members.get(name).into_iter().flat_map(|(_, class)| class);
        items.flat_map(|(_, items)| classes_in(items)).collect()
    };
    for (name, (_, class)) in members {
        let mut seen = HashSet::new();
        let mut open = inner(name);
        while let Some(next) = open.pop() {
            if seen.insert(next.clone()) {
                open.extend(inner(&next));
            }
        }
        if let (true, Some((phrase, _))) = (seen.contains(name), class.first()) {
            let message = format!("the class '{name}' holds itself, perhaps through others");
            diagnostics.push(phrase.diagnostic("L07", 0, message, "take one of them out"));
        }
    }
}

fn read(phrase: &Phrase<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Vec<Item>> {
    match parse(&phrase.text) {
        Ok(alternatives) => alternatives,
        Err(error) => {
            let message = format!("this pattern cannot be read: {}", error.message);
            diagnostics.push(phrase.diagnostic("L01", error.offset, message, error.help));
            Vec::new()
        }
    }
}

/// The classes that are named in a sequence.
fn classes_in(items: &[Item]) -> Vec<String> {
    let mut names = Vec::new();
    for item in items {
        match item {
            Item::Class(name) => names.push(name.clone()),
            Item::Any(all) | Item::Maybe(all) => {
                names.extend(all.iter().flat_map(|items| classes_in(items)));
            }
            Item::Follows(item) | Item::Not(item) | Item::NotBefore(item) => {
                names.extend(classes_in(std::slice::from_ref(item)));
            }
            Item::Word(_) | Item::Gap { .. } | Item::Comma | Item::Start | Item::End => {}
        }
    }
    names
}

/// Gathers the sets of a choice of single words; false when there is anything else in it.
fn single_words(node: &Node, sets: &mut Vec<SetId>) -> bool {
    match node {
        Node::Set(set) => {
            sets.push(*set);
            true
        }
        Node::Any(nodes) => nodes.iter().all(|node| single_words(node, sets)),
        Node::Sequence(_)
        | Node::Maybe(_)
        | Node::Gap { .. }
        | Node::Comma
        | Node::Start
        | Node::End
        | Node::Follows(_)
        | Node::Not(_)
        | Node::NotBefore(_) => false,
    }
}
