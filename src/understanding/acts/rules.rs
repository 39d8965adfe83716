//! The reviewed rules for acts: patterns of classes in `dialogs/lexicon/acts-*.toml`.

use super::Act;
use crate::diagnostics::{Diagnostic, Files};
use crate::understanding::lexicon::Lexicon;
use crate::understanding::lexicon::grammar::{Node, Window};
use crate::understanding::lexicon::source::{self, ActDraft};
use crate::understanding::normalise::Token;

/// What a pattern of an act means, and when not.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct ActRule {
    pub(in crate::understanding) act: Act,
    /// When one of these stands in the same sentence, the rule is silent.
    pub(in crate::understanding) unless: Vec<Node>,
}

impl Lexicon {
    /// Looks at a text window by window, without what idioms hide from acts; gives each with the number
    /// of its first token.
    pub(in crate::understanding) fn act_windows<'l>(
        &'l self,
        tokens: &'l [Token],
    ) -> impl Iterator<Item = (usize, Window<'l>)> {
        self.alarm_windows(tokens).map(|(first, mut window)| {
            Self::hide(&mut window, &self.act_idioms);
            (first, window)
        })
    }

    /// The acts that rules find in a window; one may come several times.
    pub(in crate::understanding) fn acts_in<'w>(
        &'w self,
        window: &'w Window<'_>,
        first: usize,
    ) -> impl Iterator<Item = Act> + 'w {
        let excused = |rule: &ActRule, at: usize| {
            let sentence = window.sentence(at);
            rule.unless.iter().any(|node| window.after(node, sentence) != 0)
        };
        let hits = self.acts.hits(window).into_iter();
        hits.filter_map(move |hit| {
            let rule = self.act_rules.get(hit.rule)?;
            let is_late = rule.act.opens() && first + hit.start > 0;
            (!is_late && !excused(rule, hit.start)).then_some(rule.act)
        })
    }
}

/// Tells which examples of the rules for acts come out wrong. Not at every start: there are many.
pub fn check_acts(files: &Files, lexicon: &Lexicon, diagnostics: &mut Vec<Diagnostic>) {
    // What is wrong with the files themselves is told when they are loaded.
    for rule in source::read(files, &mut Vec::new()).acts {
        check_rule(&rule, lexicon, diagnostics);
    }
}

fn check_rule(rule: &ActDraft<'_>, lexicon: &Lexicon, diagnostics: &mut Vec<Diagnostic>) {
    let found = |text: &str| {
        let (_, tokens) = lexicon.words(text);
        let mut windows = lexicon.act_windows(&tokens);
        windows.any(|(first, window)| lexicon.acts_in(&window, first).any(|act| act == rule.act))
    };
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
