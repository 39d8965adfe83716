//! The rules that give a number its role by the words around it: regular expressions, of which the first
//! that matches counts. Each is made when it is needed first, and tried only where a word stands that it
//! cannot do without: a set of all of them takes longer to make than all else of the lexicon.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

use regex::Regex;
use rustc_hash::FxHashMap;
use strum::{EnumString, VariantNames};

use super::super::lexicon::source::{Entry, Phrase, ShapeDraft};
use super::ShapeKind;
use super::items::Item;
use super::needed::{Names, bit};
use crate::diagnostics::Diagnostic;

/// How an age follows from a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct AgeRule {
    /// What to add to the number for the youngest that is meant.
    pub(in crate::understanding) from: i64,
    /// What to add for the oldest.
    pub(in crate::understanding) to: i64,
    /// How it is told.
    pub(in crate::understanding) told: Told,
}

/// How an age is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum Told {
    /// By words that say so.
    #[default]
    Plain,
    /// By the number alone: any other way of saying it comes first.
    Bare,
    /// It may be something else: worth a question, not a fact.
    Likely,
    /// It puts right what was said before.
    Corrects,
    /// Behind a noun for somebody of the family: of whom it is depends on who else is named.
    Kin,
    /// The words say that it is the person whom help is sought for: "voor mijn vader van 91".
    Helped,
}

/// What a rule says of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matched {
    pub(super) kind: ShapeKind,
    pub(super) age: Option<AgeRule>,
}

#[derive(Clone, Debug)]
struct Rule {
    matched: Matched,
    least: u32,
    most: u32,
    /// The number of its phrase, in the order of the file.
    phrase: usize,
    /// Of which numbers it is.
    numbers: u16,
    pattern: String,
    /// Made when it is first tried; nothing when the pattern is no regular expression.
    regex: OnceLock<Option<Regex>>,
}

/// The rules, in order of priority.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ShapeRules {
    /// One for each pattern.
    rules: Vec<Rule>,
    /// A word → the rules that need it, or one of several.
    by_word: FxHashMap<String, Vec<usize>>,
    /// The rules that need no word.
    always: Vec<usize>,
    belonging: HashSet<String>,
    kin: HashSet<String>,
}

/// So many items are looked at before a number and behind it.
const REACH: usize = 7;
/// The class of words that belong to a number: "jaar oud".
const BELONGING: &str = "belonging";
/// The class of nouns for somebody of the family.
const KIN: &str = "kin";

impl ShapeRules {
    /// Makes the rules of the lexicon ready. `common` are the words of every sentence; a name that does not
    /// exist becomes a diagnostic.
    pub(in crate::understanding) fn new(
        words: &[Entry<'_, Phrase<'_>>],
        drafts: &[ShapeDraft<'_>],
        common: &HashSet<String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for Entry { of, say } in words {
            let all = say.iter().flat_map(|phrase| phrase.text.split('|'));
            let all: Vec<&str> = all.map(str::trim).collect();
            texts.insert(&of.text, all.join("|"));
        }
        let words = |name: &str| -> HashSet<String> {
            texts.get(name).into_iter().flat_map(|all| all.split('|')).map(str::to_owned).collect()
        };
        let (belonging, kin) = (words(BELONGING), words(KIN));
        let mut rules = Self { belonging, kin, ..Self::default() };
        let mut names = Names { texts: &texts, common, known: BTreeMap::new() };
        let said = drafts.iter().flat_map(|draft| draft.say.iter().map(move |it| (draft, it)));
        for (number, (draft, phrase)) in said.enumerate() {
            if let Some(pattern) = expanded(phrase, &texts, diagnostics) {
                let needs = names.needs(&phrase.text);
                rules.add(needs.words, Rule::new(draft, number, needs.numbers, pattern));
            }
        }
        rules
    }

    fn add(&mut self, needs: Option<Vec<String>>, rule: Rule) {
        let number = self.rules.len();
        match needs {
            None => self.always.push(number),
            Some(words) => {
                for word in words {
                    self.by_word.entry(word).or_default().push(number);
                }
            }
        }
        self.rules.push(rule);
    }

    /// Reports the patterns that are no regular expressions.
    pub(in crate::understanding) fn check(
        &self,
        drafts: &[ShapeDraft<'_>],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let phrases: Vec<&Phrase<'_>> = drafts.iter().flat_map(|draft| &draft.say).collect();
        for rule in &self.rules {
            let (regex, phrase) = (Regex::new(&rule.pattern), phrases.get(rule.phrase));
            if let (Err(error), Some(phrase)) = (regex, phrase) {
                let message = format!("this pattern cannot be read: {error}");
                let help = "it is a regular expression; write names in braces as the README tells";
                diagnostics.push(phrase.diagnostic("L01", 0, message, help));
            }
        }
    }

    /// Whether a word beside a number belongs to it.
    pub(super) fn belongs(&self, word: &str) -> bool {
        self.belonging.contains(word)
    }

    /// Whether a word is a noun for somebody of the family.
    pub(super) fn is_kin(&self, word: &str) -> bool {
        self.kin.contains(word)
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
        let fits = |rule: &&Rule| (rule.least..=rule.most).contains(&value);
        let fitting = self.rules.iter().filter(fits).filter(|rule| rule.is_credible(item, year));
        fitting.into_iter().find(|rule| rule.matches(&window)).map(|rule| rule.matched)
    }

    /// The rules of which a word that they need stands near the number, in order.
    fn candidates(&self, items: &[Item], at: usize) -> Vec<usize> {
        let near = items.get(at.saturating_sub(REACH)..).unwrap_or_default();
        let near = near.iter().take(2 * REACH + 1);
        let rules = near.filter_map(|item| self.by_word.get(&item.text)).flatten();
        let mut candidates: Vec<usize> = rules.chain(&self.always).copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }
}

impl Rule {
    fn new(draft: &ShapeDraft<'_>, phrase: usize, numbers: u16, pattern: String) -> Self {
        let age = draft.kind.is_age().then_some(draft.age);
        let matched = Matched { kind: draft.kind, age };
        let (least, most, regex) = (draft.least, draft.most, OnceLock::new());
        Self { matched, least, most, phrase, numbers, pattern, regex }
    }

    /// Whether the rule is of such a number, and tells an age that somebody may have.
    fn fits(&self, item: &Item, year: i16) -> bool {
        self.numbers & bit(item.class.sign()) != 0
            && (self.least..=self.most).contains(&item.value.unwrap_or_default())
            && self.is_credible(item, year)
    }

    fn is_credible(&self, item: &Item, year: i16) -> bool {
        let Some((age, value)) = self.matched.age.zip(item.value) else { return true };
        age.age(self.matched.kind, value, year, true).is_some()
    }

    fn matches(&self, window: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::new(&self.pattern).ok());
        regex.as_ref().is_some_and(|regex| regex.is_match(window))
    }
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

/// A pattern of the file as a regular expression, with its names written out.
fn expanded(
    phrase: &Phrase<'_>,
    names: &BTreeMap<&str, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let [begins, ends] = [["{<}", "{^}"], ["{>}", "{$}"]];
    let begins = begins.iter().any(|sign| phrase.text.starts_with(sign));
    let mut pattern = String::from(if begins { "" } else { " " });
    let mut rest = phrase.text.as_str();
    while let Some((plain, behind)) = rest.split_once('{') {
        pattern.push_str(plain);
        let (name, behind) = behind.split_once('}').unwrap_or((behind, ""));
        let Some(part) = part(name, names) else {
            let message = format!("there is no '{{{name}}}' in patterns of numbers");
            let help = "the names stand in the README of the lexicon, and under [[shape-words]]";
            diagnostics.push(phrase.diagnostic("L04", 0, message, help));
            return None;
        };
        pattern.push_str(&part);
        rest = behind;
    }
    pattern.push_str(rest);
    if !ends.iter().any(|sign| phrase.text.ends_with(sign)) {
        pattern.push_str("(?: |$)");
    }
    Some(pattern)
}

/// What a name in braces stands for.
fn part(name: &str, names: &BTreeMap<&str, String>) -> Option<String> {
    Some(match name {
        // The number that the rule is about, by its class.
        "n" | "a" | "y" | "x" | "d" | "o" | "t" | "r" | "date" | "time" | "money" | "phone" => {
            format!("#{name}")
        }
        "number" => "#[nxyd]".to_owned(),
        // How often: "{0,2}".
        often if often.starts_with(|first: char| first.is_ascii_digit()) => format!("{{{often}}}"),
        // Another number.
        "m" => "[0-9]+".to_owned(),
        // Any word.
        "w" => "[a-z0-9@€%]+".to_owned(),
        // Maybe a comma or a bracket.
        "," => "(?: [,()])?".to_owned(),
        // Where a part of a sentence, or the text, begins and ends.
        "<" => "(?:^|[.,()]) ".to_owned(),
        ">" => " (?:$|[.,()])".to_owned(),
        "^" => "^ ".to_owned(),
        "$" => " $".to_owned(),
        name => format!("(?:{})", names.get(name)?),
    })
}
