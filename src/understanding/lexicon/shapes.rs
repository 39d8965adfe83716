//! From the patterns of numbers in the files to regular expressions: names in braces are written out.

use std::collections::BTreeMap;

use regex_automata::util::syntax::parse;
use rustc_hash::FxHashSet as HashSet;

use super::source::{Entry, Phrase, ShapeDraft};
use crate::diagnostics::Diagnostic;
use crate::understanding::shapes::needed::Names;
use crate::understanding::shapes::rules::{NumberWords, Rule, ShapeRules, ShapeRulesBuilder};

/// The class of words that belong to a number: "jaar oud".
const BELONGING: &str = "belonging";
/// The class of nouns for somebody of the family.
const KIN: &str = "kin";
/// The class of words of two letters that are no end of a postcode: "2000 in".
const SMALL: &str = "small";

/// Makes the rules of the lexicon ready. `common` are the words of every sentence; a name that does not
/// exist becomes a diagnostic.
pub(super) fn rules(
    words: &[Entry<'_, Phrase<'_>>],
    drafts: &[ShapeDraft<'_>],
    common: &HashSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> ShapeRules {
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for Entry { of, say } in words {
        let all = say.iter().flat_map(|phrase| phrase.text.split('|'));
        let all: Vec<&str> = all.map(str::trim).collect();
        texts.insert(&of.text, all.join("|"));
    }
    let words = |name: &str| -> HashSet<String> {
        texts.get(name).into_iter().flat_map(|all| all.split('|')).map(str::to_owned).collect()
    };
    let (belonging, kin, small) = (words(BELONGING), words(KIN), words(SMALL));
    let mut rules = ShapeRulesBuilder::new(NumberWords { belonging, kin, small });
    let mut names = Names { texts: &texts, common, known: BTreeMap::new() };
    let said = drafts.iter().flat_map(|draft| draft.say.iter().map(move |it| (draft, it)));
    for (number, (draft, phrase)) in said.enumerate() {
        if let Some(pattern) = expanded(phrase, &texts, diagnostics) {
            let values = draft.least..=draft.most;
            let rule = Rule::new(draft.kind, draft.age, values, (number, pattern));
            rules.add(names.needs(&phrase.text), rule);
        }
    }
    rules.build()
}

/// Reports the patterns that are no regular expressions.
pub(super) fn check(
    rules: &ShapeRules,
    drafts: &[ShapeDraft<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let phrases: Vec<&Phrase<'_>> = drafts.iter().flat_map(|draft| &draft.say).collect();
    for (number, pattern) in rules.patterns() {
        if let (Err(error), Some(phrase)) = (parse(pattern), phrases.get(number)) {
            let message = format!("this pattern cannot be read: {error}");
            let help = "it is a regular expression; write names in braces as the README tells";
            diagnostics.push(phrase.diagnostic("L01", 0, message, help));
        }
    }
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
    let mut rest = &*phrase.text;
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
