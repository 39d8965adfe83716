//! Reads what a message does: the reviewed rules and the classifier together.

use std::sync::Arc;

use super::classifier::Acts;
use super::rules::ActRules;
use super::{Act, FoundAct};
use crate::understanding::classifier::Manifest;
use crate::understanding::classifier::features::Seen;
use crate::understanding::classifier::loaded::Classifier;
use crate::understanding::classifier::view::seen;
use crate::understanding::vocabulary::Vocabulary;
use crate::understanding::vocabulary::tokens::Token;
use crate::understanding::vocabulary::window::Window;

/// Why an act was found, for editors who wonder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ActReason {
    /// The act.
    pub found: FoundAct,
    /// Whether a rule finds it.
    pub by_rule: bool,
    /// How likely the classifier finds it, when that is enough.
    pub likely: Option<f32>,
}

/// Reads what a message does: by rules, and by the classifier.
#[derive(Clone, Debug, Default)]
pub struct ActReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    pub(in crate::understanding) rules: ActRules,
    pub(in crate::understanding) classifier: Classifier<Acts>,
}

impl ActReader {
    /// What a text does.
    pub fn acts(&self, text: &str) -> Vec<FoundAct> {
        self.read(&self.vocabulary.tokens(text))
    }

    /// What a text does: what a rule finds, and what the classifier finds likely.
    pub(in crate::understanding) fn read(&self, tokens: &[Token]) -> Vec<FoundAct> {
        self.reasons(tokens).into_iter().map(|reason| reason.found).collect()
    }

    /// Whether a rule finds an act in a text.
    pub(in crate::understanding) fn is_found_by_rule(&self, act: Act, text: &str) -> bool {
        let tokens = self.vocabulary.tokens(text);
        let mut windows = self.rules.windows(&self.vocabulary, &tokens);
        windows.any(|(first, window)| self.rules.find(&window, first).any(|found| found == act))
    }

    /// The same with the reason for each.
    pub(in crate::understanding) fn reasons(&self, tokens: &[Token]) -> Vec<ActReason> {
        let mut reasons: Vec<ActReason> = Vec::new();
        for (first, window) in self.rules.windows(&self.vocabulary, tokens) {
            for act in self.rules.find(&window, first) {
                if reasons.iter().all(|reason| reason.found.act != act) {
                    let found = FoundAct { act, sure: true };
                    reasons.push(ActReason { found, by_rule: true, likely: None });
                }
            }
            if first == 0 {
                let seen = self.seen_in(&window, tokens);
                merge(&mut reasons, self.classifier.found(&seen));
            }
        }
        let sure: Vec<Act> =
            reasons.iter().filter(|it| it.found.sure).map(|it| it.found.act).collect();
        reasons.retain(|reason| !sure.iter().any(|act| act.says_more_than(reason.found.act)));
        reasons.sort_by_key(|reason| reason.found.act);
        reasons
    }

    /// What is known about the model of acts, when there is one.
    pub fn model(&self) -> Option<&Manifest<Acts>> {
        self.classifier.manifest.as_ref()
    }

    /// What the classifier sees of the beginning of a text.
    pub(super) fn seen_for_acts<T>(&self, text: &str, look: impl FnOnce(&[Seen<'_>]) -> T) -> T {
        let tokens = self.vocabulary.tokens(text);
        let beginning = self.rules.windows(&self.vocabulary, &tokens).next();
        let seen = beginning.map(|(_, window)| self.seen_in(&window, &tokens));
        look(&seen.unwrap_or_default())
    }

    fn seen_in<'t>(&'t self, window: &Window<'_>, tokens: &'t [Token]) -> Vec<Seen<'t>> {
        seen(window, tokens, 0, &self.classifier.classes)
    }
}

/// Adds what the classifier found to what rules found.
fn merge(reasons: &mut Vec<ActReason>, found: Vec<(FoundAct, f32)>) {
    for (found, likely) in found {
        match reasons.iter_mut().find(|reason| reason.found.act == found.act) {
            Some(reason) => reason.likely = Some(likely),
            None => reasons.push(ActReason { found, by_rule: false, likely: Some(likely) }),
        }
    }
}
