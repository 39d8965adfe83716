//! Reads the alarm of a text: the reviewed rules and the classifier together.

use std::sync::Arc;

use super::super::classifier::Manifest;
use super::super::classifier::features::Seen;
use super::super::classifier::loaded::Classifier;
use super::super::classifier::view::{marked, merged, seen};
use super::super::vocabulary::Vocabulary;
use super::super::vocabulary::tokens::Token;
use super::super::vocabulary::window::{Positions, Window, below};
use super::classifier::{Crisis, Prediction, Threshold};
use super::kind::{Alarm, AlarmFound, AlarmRole};
use super::rules::{AlarmRules, Fired, marks};
use super::verdict::{Judge, Judged, Verdict};

/// Hears an alarm, by rules and by the classifier.
#[derive(Clone, Debug, Default)]
pub struct AlarmDetector {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    pub(in crate::understanding) rules: AlarmRules,
    pub(in crate::understanding) classifier: Classifier<Crisis>,
}

impl AlarmDetector {
    /// The heaviest alarm of a text, however long it is. Rules and net both have a say: the heavier
    /// counts, except where the classifier finds less in it than `veto`, which nearly all alarms that a rule catches lie
    /// above: then help is shown, and the talk goes on.
    pub fn alarm(&self, text: &str) -> Option<AlarmFound> {
        self.read(&self.vocabulary.tokens(text))
    }

    /// The same of the words of a text.
    pub(in crate::understanding) fn read(&self, tokens: &[Token]) -> Option<AlarmFound> {
        let mut heaviest: Option<AlarmFound> = None;
        for (first, window) in self.vocabulary.clause_windows(tokens) {
            let part = tokens.get(first..).unwrap_or_default();
            for found in self.alarms_in(window, part) {
                if heaviest.is_none_or(|known| found.outweighs(known)) {
                    heaviest = Some(found);
                }
            }
        }
        heaviest
    }

    /// What the classifier makes of a text, with the part of each word, for editors who wonder why.
    pub fn prediction(&self, text: &str) -> Option<Prediction> {
        let tokens = self.vocabulary.tokens(text);
        let opinions = self.vocabulary.clause_windows(&tokens).filter_map(|(first, mut window)| {
            let hidden = self.rules.hide_idioms(&mut window);
            let marks = marks(&self.rules.fired(&mut window));
            let tokens = tokens.get(first..).unwrap_or_default();
            self.classifier.explained(&window, tokens, hidden, &marks)
        });
        opinions.max_by(|one, other| one.stops.total_cmp(&other.stops))
    }

    /// The rules of the lexicon that a text sets off, for editors who wonder why.
    pub fn rules_of(&self, text: &str) -> Vec<(&str, Alarm)> {
        let tokens = self.vocabulary.tokens(text);
        let mut rules = Vec::new();
        for (first, mut window) in self.vocabulary.clause_windows(&tokens) {
            let part = tokens.get(first..).unwrap_or_default();
            let judged = self.judge().judged(&mut window, part).fired.into_iter();
            let judged = judged.filter(|(_, verdict)| *verdict != Verdict::Excused);
            rules.extend(judged.map(|(fired, _)| (fired.rule.id.as_str(), fired.rule.alarm)));
        }
        rules.dedup();
        rules
    }

    /// Which alarms a text would give if there were no idioms: to see what they hide.
    pub(in crate::understanding) fn without_idioms(&self, text: &str) -> Option<Alarm> {
        let tokens = self.vocabulary.tokens(text);
        let windows = self.vocabulary.clause_windows(&tokens);
        let fired = windows.flat_map(|(_, mut window)| self.rules.fired(&mut window));
        fired.map(|fired| fired.rule.alarm).min()
    }

    fn alarms_in(&self, mut window: Window<'_>, tokens: &[Token]) -> Vec<AlarmFound> {
        // Who speaks is read before idioms hide words.
        let who = Who {
            own: self.vocabulary.context.mask(&window, |context| context.own),
            others: self.vocabulary.context.mask(&window, |context| context.others),
            quoting: self.vocabulary.context.mask(&window, |context| context.quoting),
        };
        let Judged { fired, prediction } = self.judge().judged(&mut window, tokens);
        let mut found = Vec::new();
        for (Fired { rule, hit, .. }, verdict) in fired {
            let sentence = window.sentence(hit.start);
            let words = sentence & below(hit.end) & !below(hit.start);
            let third_person = who.is_another(words, below(hit.start) & sentence);
            let role = rule.role.unwrap_or(AlarmRole::of(third_person));
            let of_rule = AlarmFound { alarm: rule.alarm, role, unsure: false };
            match verdict {
                Verdict::Stands => found.push(of_rule),
                Verdict::Doubtful => found.push(of_rule.lessened()),
                Verdict::Excused => {}
            }
        }
        let role = AlarmRole::of(who.is_another(window.all(), window.all()));
        found.extend(prediction.and_then(|prediction| self.guess(&prediction, &found, role)));
        found
    }

    /// What the classifier adds to what the rules found. Where a rule stops the talk, the graver class, if
    /// the classifier is sure of that; where none does, the talk stops for what it is sure of, and help is
    /// shown for what may be. Sorrow elsewhere silences nothing.
    fn guess(
        &self,
        prediction: &Prediction,
        found: &[AlarmFound],
        role: AlarmRole,
    ) -> Option<AlarmFound> {
        let gravest = found.iter().filter(|found| found.alarm.stops()).min_by_key(|it| it.alarm);
        if let Some(gravest) = gravest {
            let alarm = self.classifier.sure_of(prediction)?;
            return (alarm < gravest.alarm).then_some(AlarmFound { alarm, ..*gravest });
        }
        let unsure = AlarmFound { alarm: Alarm::Distress, role, unsure: true };
        match self.classifier.how_sure(prediction) {
            Threshold::Yes => Some(AlarmFound { alarm: prediction.alarm, role, unsure: false }),
            Threshold::Unsure => Some(unsure),
            Threshold::No => None,
        }
    }

    /// Whether the reviewed rules alone would stop the talk.
    pub(super) fn is_stopped_by_rules(&self, text: &str) -> bool {
        let tokens = self.vocabulary.tokens(text);
        self.vocabulary.clause_windows(&tokens).any(|(_, mut window)| {
            self.rules.hide_idioms(&mut window);
            self.rules.fired(&mut window).iter().any(Fired::stops_alone)
        })
    }

    fn judge(&self) -> Judge<'_> {
        let Self { vocabulary, rules, classifier } = self;
        Judge { vocabulary, rules, classifier }
    }

    /// What is known about the model of the classifier, when there is one.
    pub fn model(&self) -> Option<&Manifest<Crisis>> {
        self.classifier.manifest.as_ref()
    }

    /// What the classifier sees of the beginning of a text.
    pub(super) fn seen_by_net<T>(&self, text: &str, look: impl FnOnce(&[Seen<'_>]) -> T) -> T {
        let tokens = self.vocabulary.tokens(text);
        let mut window = self.vocabulary.clause_window(&tokens);
        let hidden = self.rules.hide_idioms(&mut window);
        let marks = marks(&self.rules.fired(&mut window));
        let seen = seen(&window, &tokens, hidden, &self.classifier.classes);
        look(&merged(&marked(seen, &marks)))
    }
}

/// Where the words stand that tell who somebody speaks of.
struct Who {
    own: Positions,
    others: Positions,
    quoting: Positions,
}

impl Who {
    /// Whether these words, with those before them, are about somebody else: somebody is quoted, or somebody else is the
    /// subject. Who says "I" and names nobody else speaks of themselves: "ik kom er nog uit", "ik vertelde dat ik dood wil".
    fn is_another(&self, words: Positions, before: Positions) -> bool {
        let names_others = (words | before) & self.others != 0;
        let is_own = (words | before) & self.own != 0 && !names_others;
        let is_quoted = self.quoting & before != 0;
        (is_quoted && !is_own) || (words & self.own == 0 && names_others)
    }
}
