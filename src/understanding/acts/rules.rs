//! The reviewed rules for acts: patterns of classes in `dialogs/lexicon/acts-*.toml`.

use super::Act;
use crate::understanding::vocabulary::Vocabulary;
use crate::understanding::vocabulary::grammar::Node;
use crate::understanding::vocabulary::matcher::{RuleSet, Rules};
use crate::understanding::vocabulary::tokens::Token;
use crate::understanding::vocabulary::window::Window;

/// What a pattern of an act means, and when not.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct ActRule {
    pub(in crate::understanding) act: Act,
    /// When one of these stands in the same sentence, the rule is silent.
    pub(in crate::understanding) unless: Vec<Node>,
}

/// The rules, and the idioms that hide words from them.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ActRules {
    pub(in crate::understanding) idioms: Rules,
    pub(in crate::understanding) acts: RuleSet<ActRule>,
}

impl ActRules {
    /// Looks at a text window by window, without what idioms hide from acts; gives each with the number
    /// of its first token.
    pub(super) fn windows<'l>(
        &'l self,
        vocabulary: &'l Vocabulary,
        tokens: &'l [Token],
    ) -> impl Iterator<Item = (usize, Window<'l>)> {
        vocabulary.clause_windows(tokens).map(|(first, mut window)| {
            self.idioms.hide(&mut window);
            (first, window)
        })
    }

    /// The acts that rules find in a window; one may come several times.
    pub(super) fn find<'w>(
        &'w self,
        window: &'w Window<'_>,
        first: usize,
    ) -> impl Iterator<Item = Act> + 'w {
        let excused = |rule: &ActRule, at: usize| {
            let sentence = window.sentence(at);
            rule.unless.iter().any(|node| window.after(*node, sentence) != 0)
        };
        let hits = self.acts.patterns.hits(window).into_iter();
        hits.filter_map(move |hit| {
            let rule = self.acts.get(&hit)?;
            let is_late = rule.act.opens() && first + hit.start > 0;
            (!is_late && !excused(rule, hit.start)).then_some(rule.act)
        })
    }
}
