//! Whether each rule that a window sets off stands beside what else is said there and beside what the
//! classifier makes of it.

use std::ops::Range;

use rustc_hash::FxHashMap as HashMap;

use super::super::classifier::loaded::Classifier;
use super::super::vocabulary::Vocabulary;
use super::super::vocabulary::tokens::Token;
use super::super::vocabulary::window::Window;
use super::classifier::{Crisis, LOOK_WORDS, Prediction, TextLength, words_of};
use super::rules::{AlarmRules, Excuse, Fired, marks};

/// Words of another clause silence a rule when the classifier finds a text, and the clause of the rule alone,
/// less likely to be an alarm than this.
const FAR_WHOLE: f32 = 0.35;
const FAR_CLAUSE: f32 = 0.95;
/// Where a rule hits nearly all that is said, fewer than so many words left out, nothing explains it: the classifier must
/// be surer of its doubt, by this factor.
const WORDS_BESIDE_MIN: usize = 4;
const DOUBT_OF_ALL: f32 = 0.5;

/// What the classifier makes of a rule that fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The rule is right.
    Stands,
    /// The classifier finds less than nearly all alarms that a rule catches have: help is shown, and the talk goes on.
    Doubtful,
    /// Words of another clause silence it.
    Excused,
}

impl Fired<'_> {
    /// Whether the rule stands beside what the classifier makes of a text of so many `words`. Of a text that may drown it, the
    /// clause alone is asked too: what else is told may weigh little, but not nothing. A short text is what the classifier
    /// learned from, with its rules: there a clause without what explains it ("een mes in de hand: hoe snij je een mango")
    /// would tell less.
    fn verdict(
        &self,
        classifier: &Classifier<Crisis>,
        whole: Option<f32>,
        words: usize,
        clause: impl FnOnce() -> f32,
    ) -> Verdict {
        let is_far = self.excuse == Excuse::Far;
        let Some(whole) = whole else {
            return if is_far { Verdict::Excused } else { Verdict::Stands };
        };
        let is_all = words < self.hit.end - self.hit.start + WORDS_BESIDE_MIN;
        let surely = if is_all { DOUBT_OF_ALL } else { 1.0 };
        let doubts = |likely: f32| classifier.doubts(likely / surely);
        // What silences is little in the whole text; a mere doubt, however high its threshold is, shows help.
        let may_excuse = is_far && whole < FAR_WHOLE;
        if self.rule.direct || !(may_excuse || doubts(whole)) {
            return Verdict::Stands;
        }
        if !may_excuse && words <= LOOK_WORDS {
            return Verdict::Doubtful;
        }
        let clause = clause();
        if may_excuse && clause < FAR_CLAUSE {
            Verdict::Excused
        } else if doubts(whole) && doubts(clause) {
            Verdict::Doubtful
        } else {
            Verdict::Stands
        }
    }
}

/// What a window sets off, and what the classifier makes of it.
pub(super) struct Judged<'l> {
    pub(super) fired: Vec<(Fired<'l>, Verdict)>,
    pub(super) prediction: Option<Prediction>,
}

/// Judges the rules with the classifier.
pub(super) struct Judge<'l> {
    pub(super) vocabulary: &'l Vocabulary,
    pub(super) rules: &'l AlarmRules,
    pub(super) classifier: &'l Classifier<Crisis>,
}

impl<'l> Judge<'l> {
    /// Hides the idioms of a window, then looks what it sets off, and whether that stands.
    pub(super) fn judged(&self, window: &mut Window<'_>, tokens: &[Token]) -> Judged<'l> {
        let hidden = self.rules.hide_idioms(window);
        let fired = self.rules.fired(window);
        let prediction = self.classifier.prediction(window, tokens, hidden, &marks(&fired));
        let whole = prediction.as_ref().map(|prediction| prediction.stops);
        let is_long = prediction.as_ref().is_some_and(|it| it.length == TextLength::Long);
        let words = words_of(tokens);
        let mut known: HashMap<(Range<usize>, bool), f32> = HashMap::default();
        let mut alone = |part: Range<usize>, is_far: bool| {
            let likely = || self.likely_alone(part.clone(), tokens, is_far);
            *known.entry((part.clone(), is_far)).or_insert_with(likely)
        };
        let mut judge = |fired: &Fired<'_>| {
            // The gravest of the many looks at a long text says nothing about this rule: its sentence does.
            let is_far = fired.excuse == Excuse::Far;
            let sentence = window.sentence_at(fired.hit.start);
            let whole = if is_long { Some(alone(sentence, is_far)) } else { whole };
            let clause = window.clause(fired.hit.start, fired.hit.end);
            fired.verdict(self.classifier, whole, words, || alone(clause, is_far))
        };
        let verdicts: Vec<Verdict> = fired.iter().map(&mut judge).collect();
        Judged { fired: fired.into_iter().zip(verdicts).collect(), prediction }
    }

    /// How likely a clause by itself is an alarm; certain where it is too short to tell. Of a rule that words of another
    /// clause excuse, `is_far`, the words are looked at without it: it speaks for itself already.
    fn likely_alone(&self, clause: Range<usize>, tokens: &[Token], is_far: bool) -> f32 {
        let tokens = tokens.get(clause).unwrap_or_default();
        let mut window = self.vocabulary.clause_window(tokens);
        let hidden = self.rules.hide_idioms(&mut window);
        let marks = if is_far { Vec::new() } else { marks(&self.rules.fired(&mut window)) };
        self.classifier
            .prediction(&window, tokens, hidden, &marks)
            .map_or(1.0, |prediction| prediction.stops)
    }
}
