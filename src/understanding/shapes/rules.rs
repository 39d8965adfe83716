//! The rules that give a number its role by the words around it: regular expressions, of which the first
//! that matches counts. Each is made when it is needed first, and tried only where all words stand that it
//! cannot do without: a set of all of them takes longer to make than all else of the lexicon.

use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::rc::Rc;
use std::sync::OnceLock;

use regex_automata::meta::Regex;
use rustc_hash::{FxHashMap, FxHashSet as HashSet};

use super::items::Item;
use super::kind::{AgeRule, ShapeKind};
use super::needed::{Needs, bit};
use super::regexes::quickly_made;

/// What a rule says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matched {
    pub(super) kind: ShapeKind,
    pub(super) age: Option<AgeRule>,
}

/// A rule, with the numbers that it is for.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Rule {
    matched: Matched,
    values: RangeInclusive<u32>,
    /// The number of its phrase, in the order of the file.
    phrase: usize,
    /// Of which numbers it is.
    numbers: u16,
    /// The groups of words of each of which one must stand near.
    groups: Vec<usize>,
    pattern: String,
    /// Made when it is first tried; nothing when the pattern is no regular expression.
    regex: OnceLock<Option<Regex>>,
}

/// The rules, in order of priority.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ShapeRules {
    /// One for each pattern.
    rules: Vec<Rule>,
    /// For each group of words, by its number: the rules that need it and no rarer one.
    rules_of: Vec<Vec<usize>>,
    /// A word → the groups that it stands in.
    by_word: FxHashMap<String, Vec<usize>>,
    /// The rules that need no word.
    always: Vec<usize>,
    words: NumberWords,
}

/// Words that are looked for beside numbers without a pattern.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct NumberWords {
    /// Belongs to a number: "jaar oud".
    pub(in crate::understanding) belonging: HashSet<String>,
    /// Nouns for somebody of the family.
    pub(in crate::understanding) kin: HashSet<String>,
    /// Words of two letters that are no end of a postcode: "2000 in".
    pub(in crate::understanding) small: HashSet<String>,
}

/// So many items are looked at before a number and behind it.
const REACH: usize = 7;

/// The rules while they are added.
pub(in crate::understanding) struct ShapeRulesBuilder {
    rules: ShapeRules,
    /// The number of each group of words.
    groups: FxHashMap<Rc<[String]>, usize>,
}

impl ShapeRulesBuilder {
    /// No rules yet.
    pub(in crate::understanding) fn new(words: NumberWords) -> Self {
        let rules = ShapeRules { words, ..ShapeRules::default() };
        Self { rules, groups: FxHashMap::default() }
    }

    /// Adds a rule behind the others, with what its pattern cannot do without.
    pub(in crate::understanding) fn add(&mut self, needs: Needs, rule: Rule) {
        let groups: Vec<usize> =
            needs.words.into_iter().map(|group| self.group(group.words)).collect();
        let ShapeRules { rules, rules_of, always, .. } = &mut self.rules;
        match groups.first().and_then(|rarest| rules_of.get_mut(*rarest)) {
            Some(of) => of.push(rules.len()),
            None => always.push(rules.len()),
        }
        rules.push(Rule { numbers: needs.numbers, groups, ..rule });
    }

    /// The number of a group of words.
    fn group(&mut self, words: Rc<[String]>) -> usize {
        if let Some(known) = self.groups.get(&words) {
            return *known;
        }
        let number = self.rules.rules_of.len();
        self.rules.rules_of.push(Vec::new());
        for word in words.iter() {
            self.rules.by_word.entry(word.clone()).or_default().push(number);
        }
        self.groups.insert(words, number);
        number
    }

    /// All that was added.
    pub(in crate::understanding) fn build(self) -> ShapeRules {
        self.rules
    }
}

impl ShapeRules {
    /// Each pattern, with the number of its phrase.
    pub(in crate::understanding) fn patterns(&self) -> impl Iterator<Item = (usize, &str)> {
        self.rules.iter().map(|rule| (rule.phrase, rule.pattern.as_str()))
    }

    /// Whether a word beside a number belongs to it.
    pub(super) fn belongs(&self, word: &str) -> bool {
        self.words.belonging.contains(word)
    }

    /// Whether a word is a noun for somebody of the family.
    pub(super) fn is_kin(&self, word: &str) -> bool {
        self.words.kin.contains(word)
    }

    /// Words of two letters that are no end of a postcode.
    pub(super) fn small(&self) -> &HashSet<String> {
        &self.words.small
    }

    /// What the first rule that matches says of the number at this place.
    pub(super) fn classify(&self, items: &[Item], at: usize, year: i16) -> Option<Matched> {
        let item = items.get(at)?;
        let rules = self.candidates(items, at).into_iter().filter_map(|at| self.rules.get(at));
        let mut rules = rules.filter(|rule| rule.fits(item, year)).peekable();
        rules.peek()?;
        let window = window(items, at);
        rules.find(|rule| rule.matches(&window)).map(|rule| rule.matched)
    }

    /// The same by trying every rule: what [`Self::classify`] must give.
    #[cfg(test)]
    pub(super) fn classify_by_all(&self, items: &[Item], at: usize, year: i16) -> Option<Matched> {
        let (item, window) = (items.get(at)?, window(items, at));
        let value = item.value.unwrap_or_default();
        let fits = |rule: &&Rule| rule.values.contains(&value);
        let fitting = self.rules.iter().filter(fits).filter(|rule| rule.is_credible(item, year));
        fitting.into_iter().find(|rule| rule.matches(&window)).map(|rule| rule.matched)
    }

    /// The rules of which all words that they need stand near the number, in order.
    fn candidates(&self, items: &[Item], at: usize) -> Vec<usize> {
        let near = items.get(at.saturating_sub(REACH)..).unwrap_or_default();
        let near = near.iter().take(2 * REACH + 1);
        let met: HashSet<usize> =
            near.filter_map(|item| self.by_word.get(&item.text)).flatten().copied().collect();
        let all_met = |rule: &usize| {
            let rule = self.rules.get(*rule);
            rule.is_some_and(|rule| rule.groups.iter().all(|group| met.contains(group)))
        };
        let rules = met.iter().filter_map(|group| self.rules_of.get(*group)).flatten();
        let mut candidates: Vec<usize> =
            rules.filter(|rule| all_met(rule)).chain(&self.always).copied().collect();
        candidates.sort_unstable();
        candidates
    }
}

impl Rule {
    /// A rule for numbers of these values. `phrase` is the number of the phrase of its pattern.
    pub(in crate::understanding) fn new(
        kind: ShapeKind,
        age: AgeRule,
        values: RangeInclusive<u32>,
        (phrase, pattern): (usize, String),
    ) -> Self {
        let matched = Matched { kind, age: kind.is_age().then_some(age) };
        Self {
            matched,
            values,
            phrase,
            numbers: 0,
            groups: Vec::new(),
            pattern,
            regex: OnceLock::new(),
        }
    }

    /// Whether the rule is of such a number, and tells an age that somebody may have.
    fn fits(&self, item: &Item, year: i16) -> bool {
        self.numbers & bit(item.class.sign()) != 0
            && self.values.contains(&item.value.unwrap_or_default())
            && self.is_credible(item, year)
    }

    fn is_credible(&self, item: &Item, year: i16) -> bool {
        let Some((age, value)) = self.matched.age.zip(item.value) else { return true };
        age.age(self.matched.kind, value, year, true).is_some()
    }

    fn matches(&self, window: &str) -> bool {
        let regex = self.regex.get_or_init(|| made(&self.pattern));
        regex.as_ref().is_some_and(|regex| regex.is_match(window))
    }
}

fn made(pattern: &str) -> Option<Regex> {
    Regex::builder().configure(quickly_made()).build(pattern).ok()
}

/// The words around a number, with one space before and behind each; the number itself is a `#`
/// and its class.
fn window(items: &[Item], at: usize) -> String {
    let mut text = String::with_capacity(128);
    let start = at.saturating_sub(REACH);
    let front = items.get(start..at).unwrap_or_default();
    let cut = front.iter().rposition(|item| item.stop);
    match cut {
        Some(_) => text.push_str(" ."),
        None if start > 0 => text.push_str(" …"),
        None => {}
    }
    for item in front.iter().skip(cut.map_or(0, |cut| cut + 1)) {
        let _ = write!(text, " {}", item.text);
    }
    let _ = write!(text, " #{}", items.get(at).map_or("", |item| item.class.sign()));
    let behind = items.get(at + 1..).unwrap_or_default();
    for item in behind.iter().take(REACH) {
        let _ = write!(text, " {}", item.text);
        if item.stop {
            break;
        }
    }
    if behind.len() > REACH && !behind.iter().take(REACH).any(|item| item.stop) {
        text.push_str(" …");
    }
    text.push(' ');
    text
}
