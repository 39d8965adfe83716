//! The rules that give a number its role by the words around it: one set of regular expressions,
//! of which the first that matches counts.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use regex::{Regex, RegexSet, RegexSetBuilder};
use strum::{EnumString, VariantNames};

use super::super::lexicon::source::{Entry, Phrase, ShapeDraft};
use super::ShapeKind;
use super::items::Item;
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
#[derive(Clone, Copy, Debug)]
pub(super) struct Matched {
    pub(super) kind: ShapeKind,
    pub(super) age: Option<AgeRule>,
}

#[derive(Clone, Copy, Debug)]
struct Rule {
    matched: Matched,
    least: u32,
    most: u32,
}

/// The rules, in order of priority.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ShapeRules {
    /// Of each pattern the rule that it belongs to.
    rules: Vec<Rule>,
    set: RegexSet,
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
    /// Makes the rules of the lexicon ready; what is wrong with a pattern becomes a diagnostic.
    pub(in crate::understanding) fn new(
        words: &[Entry<'_, Phrase<'_>>],
        drafts: &[ShapeDraft<'_>],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut names: BTreeMap<&str, String> = BTreeMap::new();
        for Entry { of, say } in words {
            let all = say.iter().flat_map(|phrase| phrase.text.split('|'));
            let all: Vec<&str> = all.map(str::trim).collect();
            names.insert(&of.text, all.join("|"));
        }
        let words = |name: &str| -> HashSet<String> {
            names.get(name).into_iter().flat_map(|all| all.split('|')).map(str::to_owned).collect()
        };
        let (belonging, kin) = (words(BELONGING), words(KIN));
        let mut rules = Self { belonging, kin, ..Self::default() };
        let mut patterns = Vec::new();
        for draft in drafts {
            for phrase in &draft.say {
                if let Some(pattern) = expanded(phrase, &names, diagnostics) {
                    patterns.push((pattern, phrase));
                    rules.rules.push(Rule::from(draft));
                }
            }
        }
        let texts = patterns.iter().map(|(pattern, _)| pattern);
        rules.set = RegexSetBuilder::new(texts).build().unwrap_or_else(|_| {
            for (pattern, phrase) in &patterns {
                check(pattern, phrase, diagnostics);
            }
            RegexSet::empty()
        });
        rules
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
        let window = window(items, at);
        let value = items.get(at)?.value.unwrap_or_default();
        let fits = |rule: &&Rule| {
            (rule.least..=rule.most).contains(&value) && rule.is_credible(items.get(at), year)
        };
        let matching = self.set.matches(&window);
        let rule = matching.iter().filter_map(|at| self.rules.get(at)).find(fits)?;
        Some(rule.matched)
    }
}

impl Rule {
    /// Whether an age that follows is one that somebody may have.
    fn is_credible(&self, item: Option<&Item>, year: i16) -> bool {
        let Some((age, item)) = self.matched.age.zip(item) else { return true };
        let value = item.value;
        value.is_none_or(|value| age.age(self.matched.kind, value, year, false).is_some())
    }
}

impl From<&ShapeDraft<'_>> for Rule {
    fn from(draft: &ShapeDraft<'_>) -> Self {
        let age = draft.kind.is_age().then_some(draft.age);
        let matched = Matched { kind: draft.kind, age };
        Self { matched, least: draft.least, most: draft.most }
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

/// Reports a pattern that is no regular expression.
fn check(pattern: &str, phrase: &Phrase<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if let Err(error) = Regex::new(pattern) {
        let message = format!("this pattern cannot be read: {error}");
        let help = "it is a regular expression; write names in braces as the README tells";
        diagnostics.push(phrase.diagnostic("L01", 0, message, help));
    }
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
