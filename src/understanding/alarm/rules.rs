//! The reviewed rules of the alarm: which of them a window sets off, and which words idioms hide from them.

use std::collections::BTreeSet;

use super::super::classifier::view::Mark;
use super::super::vocabulary::grammar::Node;
use super::super::vocabulary::matcher::{Hit, Rules};
use super::super::vocabulary::window::{Positions, Window, below};
use super::kind::{Alarm, AlarmRole};

/// What a pattern of alarm means, and when not.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct AlarmRule {
    /// Its name in the lexicon.
    pub(in crate::understanding) id: String,
    pub(in crate::understanding) alarm: Alarm,
    /// Whether its patterns say it outright: an idiom hides them only when it takes in all of
    /// their words, nothing outside their clause excuses them, and the classifier does not doubt them.
    pub(in crate::understanding) direct: bool,
    /// Who is in danger, where the words of the rule tell it by themselves.
    pub(in crate::understanding) role: Option<AlarmRole>,
    /// When one of these stands in the same clause, the rule is silent.
    pub(in crate::understanding) unless: Vec<Node>,
}

/// A rule that a window sets off, and where.
pub(in crate::understanding) struct Fired<'l> {
    pub(in crate::understanding) rule: &'l AlarmRule,
    pub(in crate::understanding) hit: Hit,
    pub(super) excuse: Excuse,
}

/// Whether other words say that a rule must be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excuse {
    /// None do.
    No,
    /// Words of another clause do: that counts for as much as the classifier makes of it.
    Far,
    /// Words of the same clause do.
    Near,
}

impl AlarmRule {
    /// Whether other words of the sentence say that the rule must be silent.
    fn excuse(&self, hit: &Hit, window: &Window<'_>) -> Excuse {
        let clause = window.clause(hit.start, hit.end);
        let sentence = window.sentence(hit.start);
        // "En dat is genoeg": the joint behind a clause may go on about it, but not about what is
        // said outright.
        let last = if self.direct { clause.end } else { clause.end + 1 };
        let within = below(last) & !below(clause.start);
        let before = sentence & below(clause.start);
        let near = |&node: &Node| {
            window.after(node, within) != 0
                || window.after(node, before) & !below(clause.start + 1) != 0
        };
        if self.unless.iter().any(near) {
            Excuse::Near
        } else if !self.direct && self.unless.iter().any(|node| window.after(*node, sentence) != 0)
        {
            Excuse::Far
        } else {
            Excuse::No
        }
    }
}

impl Fired<'_> {
    /// What the classifier sees of the rule: it learns how often rules of each alarm are right, and beside which words
    /// they err.
    fn mark(&self) -> &'static str {
        match (self.excuse, self.rule.alarm) {
            (Excuse::Far | Excuse::Near, _) => "rule-excused",
            (Excuse::No, Alarm::Emergency) => "rule-emergency",
            (Excuse::No, Alarm::Acute) => "rule-acute",
            (Excuse::No, Alarm::Suicide) => "rule-suicide",
            (Excuse::No, Alarm::Indirect) => "rule-indirect",
            (Excuse::No, Alarm::Violence) => "rule-violence",
            (Excuse::No, Alarm::Distress) => "rule-distress",
        }
    }

    /// Whether the rule stops the talk where there is no net.
    pub(super) fn stops_alone(&self) -> bool {
        self.rule.alarm.stops() && self.excuse == Excuse::No
    }
}

/// What the classifier sees of the rules that a window sets off, each once at a word.
pub(super) fn marks(fired: &[Fired<'_>]) -> Vec<Mark> {
    let marks = fired.iter().flat_map(|fired| {
        let stops = fired.stops_alone().then_some((fired.hit.start, "rule"));
        [Some((fired.hit.start, fired.mark())), stops].into_iter().flatten()
    });
    let marks: BTreeSet<Mark> = marks.collect();
    marks.into_iter().collect()
}

/// The rules, and the idioms that hide words from them.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct AlarmRules {
    pub(in crate::understanding) idioms: Rules,
    pub(in crate::understanding) indirect: Rules,
    /// What is said outright: these patterns must hold together.
    pub(in crate::understanding) direct: Rules,
    pub(in crate::understanding) rules: Vec<AlarmRule>,
}

impl AlarmRules {
    /// Hides the words that idioms name from every other pattern, and gives them. What is said
    /// outright is hidden by an idiom only that takes in all of it: "ik wil dood van schaamte" is
    /// a wish to die.
    pub(in crate::understanding) fn hide_idioms(&self, window: &mut Window<'_>) -> Positions {
        window.hold_together(true);
        let idioms = self.idioms.own_words(window);
        window.hold_together(false);
        let mut hidden = idioms.iter().fold(0, |all, words| all | words);
        if hidden == 0 {
            return 0;
        }
        for Fired { hit, .. } in self.outright(window) {
            let ends = 1 << hit.start | 1 << (hit.end - 1);
            if !idioms.iter().any(|words| words & ends == ends) {
                hidden &= below(hit.start) | !below(hit.end);
            }
        }
        window.hide(hidden);
        hidden
    }

    /// The rules that a window sets off, without those that the words of their clause excuse.
    pub(super) fn fired(&self, window: &mut Window<'_>) -> Vec<Fired<'_>> {
        let mut fired = self.outright(window);
        let hits = self.indirect.hits(window).into_iter();
        fired.extend(hits.filter_map(|hit| self.fired_at(hit, window)));
        fired
    }

    /// What is said outright.
    pub(super) fn outright(&self, window: &mut Window<'_>) -> Vec<Fired<'_>> {
        window.hold_together(true);
        let hits = self.direct.hits(window).into_iter();
        let fired = hits.filter_map(|hit| self.fired_at(hit, window)).collect();
        window.hold_together(false);
        fired
    }

    fn fired_at(&self, hit: Hit, window: &Window<'_>) -> Option<Fired<'_>> {
        let rule = self.rules.get(hit.rule)?;
        let excuse = rule.excuse(&hit, window);
        (excuse != Excuse::Near).then_some(Fired { rule, hit, excuse })
    }
}
