//! The rules of every reader, with their patterns, ready to be matched.

use super::patterns::{Pattern, Patterns};
use super::source::{Hides, Lines, Phrase};
use crate::diagnostics::Diagnostic;
use crate::profile::Fact;
use crate::understanding::TalkId;
use crate::understanding::acts::rules::ActRules;
use crate::understanding::alarm::AlarmReply;
use crate::understanding::alarm::rules::{AlarmRule, AlarmRules};
use crate::understanding::answers::StockAnswer;
use crate::understanding::choices::ChoiceRule;
use crate::understanding::fact_patterns::FactPatterns;
use crate::understanding::vocabulary::grammar::{Grammar, Node};
use crate::understanding::vocabulary::matcher::{RuleSet, Rules};

/// The rules of every reader.
pub(super) struct CompiledRules {
    pub(super) alarm: AlarmRules,
    pub(super) facts: FactPatterns,
    pub(super) answers: RuleSet<StockAnswer>,
    pub(super) choices: RuleSet<ChoiceRule>,
    pub(super) intents: RuleSet<TalkId>,
    pub(super) alarm_replies: RuleSet<AlarmReply>,
    pub(super) acts: ActRules,
}

impl CompiledRules {
    /// Makes the patterns ready; one that could match anything becomes a diagnostic.
    pub(super) fn new(
        patterns: Patterns<'_, '_>,
        grammar: &Grammar,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut adder = Adder { grammar, diagnostics };
        let idioms = adder.idioms(patterns.idioms);
        Self {
            alarm: adder.alarm(patterns.alarms, idioms.alarm),
            facts: adder.facts(patterns.facts, idioms.facts),
            answers: adder.each(patterns.answers),
            choices: adder.each(patterns.choices),
            intents: adder.each(patterns.talks),
            alarm_replies: adder.each(patterns.alarm_replies),
            acts: ActRules { idioms: idioms.acts, acts: adder.set(patterns.acts) },
        }
    }
}

/// The idioms, by what they hide their words from.
#[derive(Default)]
struct Idioms {
    alarm: Rules,
    facts: Rules,
    acts: Rules,
}

/// Adds patterns to rules.
struct Adder<'a> {
    grammar: &'a Grammar,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Adder<'_> {
    fn add(&mut self, rules: &mut Rules, rule: usize, (phrase, node): (&Phrase<'_>, Node)) {
        if !rules.add(rule, node, self.grammar) {
            let message = "this pattern asks for no word at all, so it matches everything";
            let help = "name a word that must be there";
            self.diagnostics.push(phrase.diagnostic("L01", 0, message, help));
        }
    }

    fn idioms(&mut self, patterns: Vec<(Hides, Pattern<'_, '_>)>) -> Idioms {
        let mut idioms = Idioms::default();
        for (hides, pattern) in patterns {
            if matches!(hides, Hides::Alarm | Hides::Both) {
                self.add(&mut idioms.alarm, 0, pattern.clone());
            }
            if matches!(hides, Hides::Facts | Hides::Both) {
                self.add(&mut idioms.facts, 0, pattern.clone());
            }
            if hides == Hides::Acts {
                self.add(&mut idioms.acts, 0, pattern);
            }
        }
        idioms
    }

    fn alarm(
        &mut self,
        patterns: Vec<(AlarmRule, Vec<Pattern<'_, '_>>)>,
        idioms: Rules,
    ) -> AlarmRules {
        let mut alarm = AlarmRules { idioms, ..AlarmRules::default() };
        for (number, (rule, said)) in patterns.into_iter().enumerate() {
            let rules = if rule.direct { &mut alarm.direct } else { &mut alarm.indirect };
            for pattern in said {
                self.add(rules, number, pattern);
            }
            alarm.rules.push(rule);
        }
        alarm
    }

    fn facts(&mut self, patterns: Vec<(Fact, Pattern<'_, '_>)>, idioms: Rules) -> FactPatterns {
        let mut lines = Lines::default();
        let places = patterns.iter().map(|(_, (phrase, _))| lines.place(phrase)).collect();
        FactPatterns { idioms, told: self.each(patterns), places }
    }

    /// Rules of one pattern each.
    fn each<T>(&mut self, patterns: Vec<(T, Pattern<'_, '_>)>) -> RuleSet<T> {
        self.set(patterns.into_iter().map(|(rule, pattern)| (rule, [pattern])))
    }

    /// Rules with the patterns of each.
    fn set<'p, 'f: 'p, T>(
        &mut self,
        patterns: impl IntoIterator<Item = (T, impl IntoIterator<Item = Pattern<'p, 'f>>)>,
    ) -> RuleSet<T> {
        let mut set = RuleSet::default();
        for (number, (rule, said)) in patterns.into_iter().enumerate() {
            for pattern in said {
                self.add(&mut set.patterns, number, pattern);
            }
            set.rules.push(rule);
        }
        set
    }
}
