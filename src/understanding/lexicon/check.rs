//! Checks of the lexicon as a whole: what clashes, and whether its examples come out.

use rustc_hash::FxHashMap as HashMap;

use super::Lexicon;
use super::source::{self, ActDraft, Draft, FactDraft, Phrase};
use crate::diagnostics::{Diagnostic, Files};
use crate::language::folded_name;
use crate::profile::{FactId, FactKind};
use crate::understanding::acts::ActReader;
use crate::understanding::alarm::AlarmDetector;

/// Two answers, or two values of one fact, that are said in the same words.
pub(super) fn answers(draft: &Draft<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut known: HashMap<String, String> = HashMap::default();
    for entry in &draft.answers {
        let id = entry.of.to_string();
        for phrase in &entry.say {
            note(&mut known, phrase, &id, ("L02", "answer"), diagnostics);
        }
    }
    let mut known: HashMap<String, String> = HashMap::default();
    // A fact with many values may well have two that are told by the same words.
    let single = |entry: &&FactDraft<'_>| {
        let id = entry.fact.text.parse::<FactId>();
        id.is_ok_and(|id| matches!(id.kind(), FactKind::One(_)))
    };
    for entry in draft.facts.iter().filter(single) {
        for phrase in &entry.say {
            let id = format!("{} = {}", entry.fact.text, entry.value.text);
            // The same words may tell two facts, but not two values of one.
            let diagnostic = ("L12", &*entry.fact.text);
            note(&mut known, phrase, &id, diagnostic, diagnostics);
        }
    }
}

fn note(
    known: &mut HashMap<String, String>,
    phrase: &Phrase<'_>,
    id: &str,
    (code, kind): (&'static str, &str),
    diagnostics: &mut Vec<Diagnostic>,
) {
    for alternative in alternatives(&phrase.text) {
        let key = format!("{kind}: {alternative}");
        match known.get(&key) {
            Some(other) if other != id => {
                let message = format!("'{alternative}' means '{other}' and '{id}'");
                diagnostics.push(phrase.diagnostic(code, 0, message, "keep it in one of the two"));
            }
            _ => {
                known.insert(key, id.to_owned());
            }
        }
    }
}

/// The outermost alternatives of a pattern, with single spaces.
fn alternatives(pattern: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    for sign in pattern.chars() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match (sign, depth, parts.last_mut()) {
            ('|', 0, _) => parts.push(String::new()),
            (_, _, Some(part)) => part.push(sign),
            _ => {}
        }
    }
    let single = |part: &String| part.split_whitespace().collect::<Vec<_>>().join(" ");
    parts.iter().map(single).filter(|part| !part.is_empty()).collect()
}

/// Ways of writing that a pattern needs, but that are read as something else before it is tried.
pub(super) fn spelling(draft: &Draft<'_>, lexicon: &Lexicon, diagnostics: &mut Vec<Diagnostic>) {
    for entry in &draft.spelling {
        for phrase in &entry.say {
            let typed = folded_name(&phrase.text);
            let words = &lexicon.vocabulary;
            if words.grammar.knows(&typed) && words.spelling.meant.contains_key(&typed) {
                let message =
                    format!("'{}' stands in a pattern, but is read as '{}'", typed, entry.of.text);
                let help = "write in the pattern what is meant";
                diagnostics.push(phrase.diagnostic("L11", 0, message, help));
            }
        }
    }
}

/// Whether the examples of each alarm rule come out.
pub(super) fn examples(
    draft: &Draft<'_>,
    detector: &AlarmDetector,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for rule in &draft.alarms {
        for phrase in &rule.fires {
            let found = detector.alarm(&phrase.text).map(|found| found.alarm);
            if found.is_some_and(|found| found <= rule.alarm) {
                continue;
            }
            let hidden = detector.without_idioms(&phrase.text);
            let (code, message, help) = if hidden.is_some_and(|hidden| hidden <= rule.alarm) {
                ("L03", "an idiom hides this alarm", "make the idiom say more words")
            } else {
                ("L08", "this example gives no such alarm", "say it in a pattern of the rule")
            };
            let message = format!("{message} ({} of '{}')", rule.alarm, rule.id.text);
            diagnostics.push(phrase.diagnostic(code, 0, message, help));
        }
        for phrase in &rule.silent {
            let found = detector.alarm(&phrase.text).map(|found| found.alarm);
            if let Some(alarm) = found.filter(|alarm| alarm.stops()) {
                let message = format!("this must be silent, but gives the alarm '{alarm}'");
                let help = "write an idiom, or make the pattern say more";
                diagnostics.push(phrase.diagnostic("L09", 0, message, help));
            }
        }
    }
}

/// Tells which examples of the rules for acts come out wrong. Not at every start: there are many.
pub fn check_acts(files: &Files, lexicon: &Lexicon, diagnostics: &mut Vec<Diagnostic>) {
    // What is wrong with the files themselves is told when they are loaded.
    for rule in source::read(files, &mut Vec::new()).acts {
        check_act(&rule, &lexicon.acts, diagnostics);
    }
}

fn check_act(rule: &ActDraft<'_>, reader: &ActReader, diagnostics: &mut Vec<Diagnostic>) {
    let found = |text: &str| reader.is_found_by_rule(rule.act, text);
    for phrase in rule.fires.iter().filter(|phrase| !found(&phrase.text)) {
        let message = format!("no rule finds '{}' in this example", rule.act);
        let help = "say it in a pattern of the rule";
        diagnostics.push(phrase.diagnostic("L14", 0, message, help));
    }
    for phrase in rule.silent.iter().filter(|phrase| found(&phrase.text)) {
        let message = format!("a rule finds '{}' in this example", rule.act);
        let help = "write an idiom, or make the pattern say more";
        diagnostics.push(phrase.diagnostic("L15", 0, message, help));
    }
}
