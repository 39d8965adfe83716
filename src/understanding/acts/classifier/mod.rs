//! The classifier of acts beside the reviewed rules: what many labelled messages taught. One logistic
//! regression for each act, on the features that the crisis classifier uses too. Its weights stand in
//! `data/models/`, made by `aanspraak learn --acts` of `training/acts/`.

mod evaluation;
mod label;
mod outputs;
mod training;
mod validation;

use bytes::Bytes;
use strum::IntoEnumIterator;

pub use evaluation::{ActEvaluation, ActMistake, ActOutcome, evaluate_acts};
pub use label::LabelledMessage;
pub use training::train_acts;
pub use validation::{ActThresholds, ActValidation};

use super::{Act, FoundAct};
use crate::understanding::classifier::Kind;
use crate::understanding::classifier::binary::Fault;
use crate::understanding::classifier::features::{BREAKS, Seen};
use crate::understanding::classifier::loaded::Classifier;
use crate::understanding::classifier::multi_label::{Model, decode, likelihood};
use outputs::{ACTS, PerAct, outputs};

/// The classifier of acts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acts;

impl Kind for Acts {
    type Text = LabelledMessage;
    type Model = Model<ACTS>;
    type Validation = ActValidation;

    const WEIGHTS: &'static str = "data/models/acts.bin";
    const MANIFEST: &'static str = "data/models/acts.toml";
    const WITHOUT: Option<&'static str> =
        Some("the classifier of acts is missing: only rules find what a message does");
    const SEES_CLASSES_OF_ACTS: bool = true;

    fn decode(weights: &Bytes) -> Result<Self::Model, Fault> {
        decode(outputs(), weights)
    }

    fn features(model: &Self::Model) -> usize {
        model.features()
    }
}

/// Of longer messages each sentence is looked at by itself, too: what is told there must not drown.
const SHORT_WORDS: usize = 14;
/// A sentence of fewer words is not looked at alone.
const SENTENCE_WORDS_MIN: usize = 3;
/// In fewer words nobody is taken to tell what hurts, unless a rule says so: "hoeveel euro" is no confession.
const HURTING_WORDS_MIN: usize = 4;

impl Classifier<Acts> {
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
    pub(in crate::understanding) fn found(&self, seen: &[Seen<'_>]) -> Vec<(FoundAct, f32)> {
        let Some(validation) = self.validation().filter(|_| !self.model.is_empty()) else {
            return Vec::new();
        };
        let likely = self.likelihoods(seen);
        let all = Act::iter().zip(likely).zip(&validation.thresholds);
        let found = all.filter(|((_, likely), of)| *likely >= of.likely && of.likely < 1.0);
        found
            .map(|((act, likely), of)| {
                let hurts = act.is_loss() || act.is_confession();
                let enough = !hurts || seen.len() >= HURTING_WORDS_MIN;
                let sure = enough && likely >= of.sure && of.sure < 1.0;
                (FoundAct { act, sure }, likely)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
