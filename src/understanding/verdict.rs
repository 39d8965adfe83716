//! Which alarm rules a window sets off, and whether each stands beside what else is said there and
//! beside what the classifier makes of it.

use std::collections::HashMap;
use std::ops::Range;

use super::alarm::classifier::{Classifier, Prediction};
use super::alarm::{Alarm, AlarmRole};
use super::lexicon::Lexicon;
use super::lexicon::grammar::{Node, Window, below};
use super::lexicon::matcher::Hit;
use super::normalise::Token;

/// Words of another clause silence a rule when the classifier finds a text, and the clause of the rule alone,
/// less likely to be an alarm than this.
const FAR_WHOLE: f32 = 0.35;
const FAR_CLAUSE: f32 = 0.95;

/// What a pattern of alarm means, and when not.
#[derive(Clone, Debug)]
pub(super) struct AlarmRule {
    /// Its name in the lexicon.
    pub(super) id: String,
    pub(super) alarm: Alarm,
    /// Whether its patterns say it outright: an idiom hides them only when it takes in all of
    /// their words, nothing outside their clause excuses them, and the classifier does not doubt them.
    pub(super) direct: bool,
    /// Who is in danger, where the words of the rule tell it by themselves.
    pub(super) role: Option<AlarmRole>,
    /// When one of these stands in the same clause, the rule is silent.
    pub(super) unless: Vec<Node>,
}

/// A rule that a window sets off, and where.
pub(super) struct Fired<'l> {
    pub(super) rule: &'l AlarmRule,
    pub(super) hit: Hit,
    excuse: Excuse,
}

/// Whether other words say that a rule must be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Excuse {
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
        let near = |node: &Node| {
            window.after(node, within) != 0
                || window.after(node, before) & !below(clause.start + 1) != 0
        };
        if self.unless.iter().any(near) {
            Excuse::Near
        } else if !self.direct && self.unless.iter().any(|node| window.after(node, sentence) != 0) {
            Excuse::Far
        } else {
            Excuse::No
        }
    }
}

/// What the classifier makes of a rule that fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The rule is right.
    Stands,
    /// It is all but certainly wrong: help is shown, and the talk goes on.
    Doubtful,
    /// Words of another clause silence it.
    Excused,
}

impl Fired<'_> {
    /// Whether the rule stands beside what the classifier makes of the text, and of the clause alone: what
    /// else is told may weigh little, but not nothing.
    fn verdict(
        &self,
        classifier: &Classifier,
        whole: Option<f32>,
        clause: impl FnOnce() -> f32,
    ) -> Verdict {
        let is_far = self.excuse == Excuse::Far;
        let Some(whole) = whole else {
            return if is_far { Verdict::Excused } else { Verdict::Stands };
        };
        let asks = (is_far && whole < FAR_WHOLE) || classifier.doubts(whole);
        if self.rule.direct || !asks {
            return Verdict::Stands;
        }
        let clause = clause();
        if is_far && clause < FAR_CLAUSE {
            Verdict::Excused
        } else if classifier.doubts(whole) && classifier.doubts(clause) {
            Verdict::Doubtful
        } else {
            Verdict::Stands
        }
    }

    /// Whether the rule stops the talk where there is no net.
    pub(super) fn stops_alone(&self) -> bool {
        self.rule.alarm.stops() && self.excuse == Excuse::No
    }
}

/// What a window sets off, and what the classifier makes of it.
pub(super) struct Judged<'l> {
    pub(super) fired: Vec<(Fired<'l>, Verdict)>,
    pub(super) prediction: Option<Prediction>,
}

impl Lexicon {
    /// Hides the idioms of a window, then looks what it sets off, and whether that stands.
    pub(super) fn judged(&self, window: &mut Window<'_>, tokens: &[Token]) -> Judged<'_> {
        let hidden = self.hide_idioms(window);
        let fired = self.fired(window);
        let prediction = self.classifier.prediction(window, tokens, hidden);
        let whole = prediction.as_ref().map(|prediction| prediction.stops);
        let is_long = prediction.as_ref().is_some_and(|prediction| prediction.long);
        let mut known: HashMap<Range<usize>, f32> = HashMap::new();
        let mut alone = |part: Range<usize>| {
            *known.entry(part.clone()).or_insert_with(|| self.likely_alone(part, tokens))
        };
        let mut judge = |fired: &Fired<'_>| {
            // The gravest of the many looks at a long text says nothing about this rule: its sentence does.
            let whole =
                if is_long { Some(alone(window.sentence_at(fired.hit.start))) } else { whole };
            let clause = window.clause(fired.hit.start, fired.hit.end);
            fired.verdict(&self.classifier, whole, || alone(clause))
        };
        let verdicts: Vec<Verdict> = fired.iter().map(&mut judge).collect();
        Judged { fired: fired.into_iter().zip(verdicts).collect(), prediction }
    }

    /// How likely a clause by itself is an alarm; certain where it is too short to tell.
    fn likely_alone(&self, clause: Range<usize>, tokens: &[Token]) -> f32 {
        let tokens = tokens.get(clause).unwrap_or_default();
        let mut window = self.alarm_window(tokens);
        let hidden = self.hide_idioms(&mut window);
        self.classifier
            .prediction(&window, tokens, hidden)
            .map_or(1.0, |prediction| prediction.stops)
    }

    /// The rules that a window sets off, without those that the words of their clause excuse.
    pub(super) fn fired(&self, window: &mut Window<'_>) -> Vec<Fired<'_>> {
        let mut fired = self.direct(window);
        let hits = self.alarms.hits(window).into_iter();
        fired.extend(hits.filter_map(|hit| self.fired_at(hit, window)));
        fired
    }

    /// What is said outright.
    pub(super) fn direct(&self, window: &mut Window<'_>) -> Vec<Fired<'_>> {
        window.hold_together(true);
        let hits = self.direct_alarms.hits(window).into_iter();
        let fired = hits.filter_map(|hit| self.fired_at(hit, window)).collect();
        window.hold_together(false);
        fired
    }

    fn fired_at(&self, hit: Hit, window: &Window<'_>) -> Option<Fired<'_>> {
        let rule = self.alarm_rules.get(hit.rule)?;
        let excuse = rule.excuse(&hit, window);
        (excuse != Excuse::Near).then_some(Fired { rule, hit, excuse })
    }
}
