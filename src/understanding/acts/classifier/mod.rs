//! The classifier of acts beside the reviewed rules: what many labelled messages taught. One logistic
//! regression for each act, on the features that the crisis classifier uses too. Its weights stand in
//! `data/models/`, made by `aanspraak learn --acts` of `training/acts/`.

mod cross_validation;
mod evaluation;
mod load;
mod manifest;
mod model;
mod table;
mod training;

use strum::IntoEnumIterator;

pub use cross_validation::{TrainedActs, messages_hash, train_acts};
pub use evaluation::{ActEvaluation, ActMistake, ActOutcome, evaluate_acts};
pub use load::{act_model_faults, check_act_model};
pub use manifest::{ActManifest, ActThresholds};
pub use table::{LabelledMessage, read_messages};

use super::{Act, FoundAct};
use crate::understanding::classifier::features::{BREAKS, Seen};
use crate::understanding::classifier::view::seen;
use crate::understanding::lexicon::grammar::Window;
use crate::understanding::normalise::Token;
use crate::understanding::{Lexicon, Utterance};
use model::{Model, PerAct, likelihood};

/// The weights, and their manifest.
const WEIGHTS: &str = "data/models/acts.bin";
const MANIFEST: &str = "data/models/acts.toml";

/// The classifier of acts: without weights where the content has none.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ActClassifier {
    model: Model,
    /// The name of each class of words, by its number.
    classes: Vec<Option<String>>,
    /// What is known about the model.
    manifest: Option<ActManifest>,
}

/// Of longer messages each sentence is looked at by itself, too: what is told there must not drown.
const SHORT_WORDS: usize = 14;
/// A sentence of fewer words is not looked at alone.
const SENTENCE_WORDS_MIN: usize = 3;

impl ActClassifier {
    /// How likely each act is: in the whole, or in one of its sentences.
    fn likelihoods(&self, seen: &[Seen<'_>]) -> PerAct {
        let mut highest = self.model.scores(seen);
        if seen.len() > SHORT_WORDS {
            let [_, stop] = BREAKS;
            let sentences = seen.split(|word| word.text == stop);
            for sentence in sentences.filter(|part| part.len() >= SENTENCE_WORDS_MIN) {
                for (most, score) in highest.iter_mut().zip(self.model.scores(sentence)) {
                    *most = most.max(score);
                }
            }
        }
        highest.map(likelihood)
    }

    /// The acts that are sure or likely, and how likely.
    fn found(&self, seen: &[Seen<'_>]) -> Vec<(FoundAct, f32)> {
        let Some(manifest) = self.manifest.as_ref().filter(|_| !self.model.is_empty()) else {
            return Vec::new();
        };
        let likely = self.likelihoods(seen);
        let all = Act::iter().zip(likely).zip(&manifest.thresholds);
        let found = all.filter(|((_, likely), of)| *likely >= of.likely && of.likely < 1.0);
        found
            .map(|((act, likely), of)| {
                let sure = likely >= of.sure && of.sure < 1.0;
                (FoundAct { act, sure }, likely)
            })
            .collect()
    }
}

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

impl Lexicon {
    /// What a text does.
    pub fn acts(&self, text: &str) -> Vec<FoundAct> {
        let (_, tokens) = self.words(text);
        self.acts_of(&tokens)
    }

    /// What a text does: what a rule finds, and what the classifier finds likely.
    pub(in crate::understanding) fn acts_of(&self, tokens: &[Token]) -> Vec<FoundAct> {
        self.reasons(tokens).into_iter().map(|reason| reason.found).collect()
    }

    /// The same with the reason for each.
    pub fn act_reasons(&self, text: &str) -> Vec<ActReason> {
        let (_, tokens) = self.words(text);
        self.reasons(&tokens)
    }

    /// The same of a message that is made ready.
    pub fn act_reasons_of(&self, utterance: &Utterance<'_>) -> Vec<ActReason> {
        self.reasons(&utterance.tokens)
    }

    fn reasons(&self, tokens: &[Token]) -> Vec<ActReason> {
        let mut reasons: Vec<ActReason> = Vec::new();
        for (first, window) in self.act_windows(tokens) {
            for act in self.acts_in(&window, first) {
                if reasons.iter().all(|reason| reason.found.act != act) {
                    let found = FoundAct { act, sure: true };
                    reasons.push(ActReason { found, by_rule: true, likely: None });
                }
            }
            if first == 0 {
                let seen = self.seen_in(&window, tokens);
                merge(&mut reasons, self.act_classifier.found(&seen));
            }
        }
        let sure: Vec<Act> =
            reasons.iter().filter(|it| it.found.sure).map(|it| it.found.act).collect();
        reasons.retain(|reason| !sure.iter().any(|act| act.says_more_than(reason.found.act)));
        reasons.sort_by_key(|reason| reason.found.act);
        reasons
    }

    /// What is known about the model of acts, when there is one.
    pub fn act_model(&self) -> Option<&ActManifest> {
        self.act_classifier.manifest.as_ref()
    }

    /// What the classifier sees of the beginning of a text.
    fn seen_for_acts<T>(&self, text: &str, look: impl FnOnce(&[Seen<'_>]) -> T) -> T {
        let (_, tokens) = self.words(text);
        let beginning = self.act_windows(&tokens).next();
        let seen = beginning.map(|(_, window)| self.seen_in(&window, &tokens));
        look(&seen.unwrap_or_default())
    }

    fn seen_in<'t>(&'t self, window: &Window<'_>, tokens: &'t [Token]) -> Vec<Seen<'t>> {
        seen(window, tokens, 0, &self.act_classifier.classes)
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

#[cfg(test)]
mod tests;
