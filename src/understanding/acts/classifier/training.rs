//! Training on all messages, and the thresholds: chosen on what models made of messages of authors whom
//! they do not know, since people do not say things as one author does.

use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::outputs::{ACTS, PerAct, outputs};
use super::validation::{ActThresholds, ActValidation};
use super::{Acts, LabelledMessage};
use crate::understanding::acts::{Act, ActReader};
use crate::understanding::classifier::Trained;
use crate::understanding::classifier::cross_validation::{cross_validated, folds_of};
use crate::understanding::classifier::every_output::{EveryOutput, file_of, target};
use crate::understanding::classifier::features::each_single;
use crate::understanding::classifier::multi_label::decode;
use crate::understanding::classifier::sample;
use crate::understanding::classifier::training::{Examples, Hyperparameters};

const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
    epochs: 20,
    averaged_epochs: 1,
    learning_rate: 1.0,
    dropout: 0.5,
    l2_decay: 5e-5,
    adagrad_start: 0.1,
    examples_min: 2,
};

/// So many of a hundred messages that an act is surely found in must do it; of acts with which a
/// mistake hurts, so many.
const PRECISION: usize = 92;
const PRECISION_OF_GRAVE: usize = 95;
/// The same for an act that is likely only.
const PRECISION_OF_LIKELY: usize = 65;
/// A threshold that so few messages pass is chance.
const FOUND_MIN: usize = 6;

/// Trains on these messages, and once more for each author without hers or his. The same messages give
/// the same bytes, in whatever order they stand.
pub fn train_acts(reader: &ActReader, messages: &[LabelledMessage], date: Date) -> Trained<Acts> {
    let mut messages = messages.to_vec();
    messages.sort();
    messages.dedup();
    let examples = examples(reader, &messages);
    let folds = folds_of(messages.iter().map(|message| message.author.as_str()));
    let (all, held_out) = cross_validated(&examples, &folds, |fold, weights| {
        let file = file_of(outputs(), &examples, weights).into();
        let model = decode::<ACTS>(outputs(), &file).unwrap_or_default();
        let classifier = reader.classifier.with_weights(model);
        let own = messages.iter().zip(&folds).filter(|(_, of)| **of == fold);
        let likely = |message: &LabelledMessage| {
            reader.seen_for_acts(&message.text, |seen| classifier.likelihoods(seen))
        };
        own.map(|(message, _)| HeldOut { message, likely: likely(message) }).collect()
    });
    let weights = file_of(outputs(), &examples, &all);
    let validation = ActValidation { thresholds: thresholds(&held_out) };
    Trained::new(weights, &messages, reader.seen_hash(&messages), validation, date)
}

/// The messages as features.
fn examples(reader: &ActReader, messages: &[LabelledMessage]) -> Examples<EveryOutput, ACTS> {
    let mut examples = Examples::new(HYPERPARAMETERS);
    for message in messages {
        examples.add(target(message.labels.iter().map(|act| *act as usize)), |found| {
            reader.seen_for_acts(&message.text, |seen| {
                each_single(seen, found);
                seen.len()
            })
        });
    }
    examples.complete()
}

impl ActReader {
    /// The same reader with a model that was just trained.
    #[must_use]
    pub fn with_model(&self, model: &Trained<Acts>) -> Self {
        Self { classifier: self.classifier.with_model(model), ..self.clone() }
    }

    /// The hash of what the classifier sees of a sample of messages: another one than at the training tells that the model is
    /// stale.
    pub fn seen_hash(&self, messages: &[LabelledMessage]) -> String {
        sample::seen_hash(messages, |message, found| {
            self.seen_for_acts(&message.text, |seen| each_single(seen, found));
        })
    }
}

/// A message, and how likely each act is to a model that knows no message of its author.
struct HeldOut<'m> {
    message: &'m LabelledMessage,
    likely: PerAct,
}

fn thresholds(held_out: &[HeldOut<'_>]) -> [ActThresholds; ACTS] {
    let mut all = [ActThresholds::default(); ACTS];
    for ((place, act), thresholds) in Act::iter().enumerate().zip(&mut all) {
        let mut likely: Vec<(f32, bool)> = held_out
            .iter()
            .map(|it| {
                let likely = it.likely.get(place).copied().unwrap_or_default();
                (likely, it.message.labels.contains(&act))
            })
            .collect();
        likely.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        *thresholds = thresholds_of(act, &likely);
    }
    all
}

/// The thresholds for an act; `likely` are the likelihoods with whether the message does it, the highest
/// first.
fn thresholds_of(act: Act, likely: &[(f32, bool)]) -> ActThresholds {
    let is_grave = act.is_loss()
        || act.is_confession()
        || matches!(act, Act::Correct | Act::Deny | Act::BotHealth | Act::ReportHelped);
    let sure = lowest(likely, if is_grave { PRECISION_OF_GRAVE } else { PRECISION });
    let passed = likely.iter().filter(|(likely, _)| *likely >= sure && sure < 1.0);
    ActThresholds {
        sure,
        likely: lowest(likely, PRECISION_OF_LIKELY).min(sure),
        messages: likely.iter().filter(|(_, is_done)| *is_done).count(),
        found: passed.clone().count(),
        right: passed.filter(|(_, is_done)| *is_done).count(),
    }
}

/// The lowest threshold above which so many of a hundred messages do the act; 1 when there is none. Half a mistake is
/// counted beside those that were seen: of all thresholds the lowest that passes is the luckiest of a few messages.
fn lowest(likely: &[(f32, bool)], precision: usize) -> f32 {
    let mut lowest = 1.0;
    let (mut found, mut right) = (0, 0);
    for (likely, is_done) in likely {
        (found, right) = (found + 1, right + usize::from(*is_done));
        if found >= FOUND_MIN && right * 200 >= (found * 2 + 1) * precision {
            lowest = *likely;
        }
    }
    // As exact as the manifest tells it, and no lower.
    ((lowest * 1_000.0).ceil() / 1_000.0).min(1.0)
}
