//! The rules of every reader, with their patterns, ready to be matched.

use super::patterns::{Pattern, Patterns};
use super::source::{Hides, Phrase};
use crate::diagnostics::{Diagnostic, SourceFile};
use crate::profile::Fact;
use crate::understanding::TalkId;
use crate::understanding::acts::rules::ActRules;
use crate::understanding::alarm::AlarmReply;
use crate::understanding::alarm::rules::{AlarmRule, AlarmRules};
use crate::understanding::answers::StockAnswer;
use crate::understanding::choices::ChoiceRule;
use crate::understanding::fact_patterns::{FactPatterns, Places};
use crate::understanding::vocabulary::grammar::{Grammar, Node};
use crate::understanding::vocabulary::matcher::{RuleSet, Rules, RulesBuilder};

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
    /// Makes the patterns ready; one that could match anything becomes a diagnostic. The grammar comes with how common
    /// each of its sets is.
    pub(super) fn new(
        patterns: Patterns<'_, '_>,
        grammar: (&Grammar, &[u32]),
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
struct Idioms {
    alarm: Rules,
    facts: Rules,
    acts: Rules,
}

/// Adds patterns to rules.
struct Adder<'a> {
    grammar: (&'a Grammar, &'a [u32]),
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Adder<'_> {
    fn add(&mut self, rules: &mut RulesBuilder, rule: usize, (phrase, node): (&Phrase<'_>, Node)) {
        if !rules.add(rule, node, self.grammar) {
            let message = "this pattern asks for no word at all, so it matches everything";
            let help = "name a word that must be there";
            self.diagnostics.push(phrase.diagnostic("L01", 0, message, help));
        }
    }

    fn idioms(&mut self, patterns: Vec<(Hides, Pattern<'_, '_>)>) -> Idioms {
        let [mut alarm, mut facts, mut acts] = [(); 3].map(|()| RulesBuilder::default());
        for (hides, pattern) in patterns {
            if matches!(hides, Hides::Alarm | Hides::Both) {
                self.add(&mut alarm, 0, pattern);
            }
            if matches!(hides, Hides::Facts | Hides::Both) {
                self.add(&mut facts, 0, pattern);
            }
            if hides == Hides::Acts {
                self.add(&mut acts, 0, pattern);
            }
        }
        Idioms { alarm: alarm.build(), facts: facts.build(), acts: acts.build() }
    }

    fn alarm(
        &mut self,
        patterns: Vec<(AlarmRule, Vec<Pattern<'_, '_>>)>,
        idioms: Rules,
    ) -> AlarmRules {
        let [mut direct, mut indirect] = [(); 2].map(|()| RulesBuilder::default());
        let mut rules = Vec::with_capacity(patterns.len());
        for (number, (rule, said)) in patterns.into_iter().enumerate() {
            let of = if rule.direct { &mut direct } else { &mut indirect };
            for pattern in said {
                self.add(of, number, pattern);
            }
            rules.push(rule);
        }
        AlarmRules { idioms, direct: direct.build(), indirect: indirect.build(), rules }
    }

    fn facts(&mut self, patterns: Vec<(Fact, Pattern<'_, '_>)>, idioms: Rules) -> FactPatterns {
        let places = places(patterns.iter().map(|(_, (phrase, _))| *phrase));
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
        let (mut builder, mut rules) = (RulesBuilder::default(), Vec::new());
        for (number, (rule, said)) in patterns.into_iter().enumerate() {
            for pattern in said {
                self.add(&mut builder, number, pattern);
            }
            rules.push(rule);
        }
        RuleSet { patterns: builder.build(), rules }
    }
}

/// File and line of each phrase. Those of a file that stand in its order take no counting from its beginning.
fn places<'p, 'f: 'p>(phrases: impl Iterator<Item = &'p Phrase<'f>>) -> Places {
    let mut places = Places::default();
    let mut last: Option<(&SourceFile, usize, usize)> = None;
    for phrase in phrases {
        let known = last.filter(|(file, offset, _)| {
            std::ptr::eq(*file, phrase.file) && *offset <= phrase.offset
        });
        let (from, line) = known.map_or((0, 1), |(_, offset, line)| (offset, line));
        let between = phrase.file.text.get(from..phrase.offset).unwrap_or_default();
        let line = line + between.matches('\n').count();
        last = Some((phrase.file, phrase.offset, line));
        places.add(&phrase.file.path, line);
    }
    places
}
