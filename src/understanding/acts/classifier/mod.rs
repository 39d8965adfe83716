//! The classifier of acts beside the reviewed rules: what many labelled messages taught. One logistic
//! regression for each act, on the features that the crisis classifier uses too. Its weights stand in
//! `data/models/`, made by `aanspraak learn --acts` of `training/acts/`.

mod cross_validation;
mod evaluation;
mod load;
mod manifest;
mod outputs;
mod table;
mod training;

use strum::IntoEnumIterator;

pub use cross_validation::{TrainedActs, train_acts};
pub use evaluation::{ActEvaluation, ActMistake, ActOutcome, evaluate_acts};
pub use load::{act_model_faults, check_act_model};
pub use manifest::{ActManifest, ActThresholds};
pub use table::{LabelledMessage, messages_hash, read_messages};

use super::{Act, FoundAct};
use crate::understanding::classifier::features::{BREAKS, Seen};
use crate::understanding::classifier::multi_label::{Model, likelihood};
use outputs::{ACTS, PerAct};

/// The weights, and their manifest.
const WEIGHTS: &str = "data/models/acts.bin";
const MANIFEST: &str = "data/models/acts.toml";

/// The classifier of acts: without weights where the content has none.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct ActClassifier {
    model: Model<ACTS>,
    /// The name of each class of words, by its number.
    pub(in crate::understanding) classes: Vec<Option<String>>,
    /// What is known about the model.
    pub(in crate::understanding) manifest: Option<ActManifest>,
}

/// Of longer messages each sentence is looked at by itself, too: what is told there must not drown.
const SHORT_WORDS: usize = 14;
/// A sentence of fewer words is not looked at alone.
const SENTENCE_WORDS_MIN: usize = 3;
/// In fewer words nobody is taken to tell what hurts, unless a rule says so: "hoeveel euro" is no confession.
const HURTING_WORDS_MIN: usize = 4;

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
    pub(in crate::understanding) fn found(&self, seen: &[Seen<'_>]) -> Vec<(FoundAct, f32)> {
        let Some(manifest) = self.manifest.as_ref().filter(|_| !self.model.is_empty()) else {
            return Vec::new();
        };
        let likely = self.likelihoods(seen);
        let all = Act::iter().zip(likely).zip(&manifest.thresholds);
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
