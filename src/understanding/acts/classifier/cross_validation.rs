//! Training on all messages, and the thresholds: chosen on what models made of messages of authors whom
//! they do not know, since people do not say things as one author does.

use std::collections::BTreeSet;

use bytes::Bytes;
use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::manifest::{ActManifest, ActThresholds};
use super::outputs::{ACTS, PerAct, outputs};
use super::table::messages_hash;
use super::training::{Example, Examples, examples, file_of};
use super::{ActClassifier, LabelledMessage, MANIFEST, WEIGHTS};
use crate::diagnostics::Files;
use crate::understanding::acts::{Act, ActReader};
use crate::understanding::classifier::binary::{checksum_of, sha256};
use crate::understanding::classifier::multi_label::decode;

/// So many of a hundred messages that an act is surely found in must do it; of acts with which a
/// mistake hurts, so many.
const PRECISION: usize = 92;
const PRECISION_OF_GRAVE: usize = 95;
/// The same for an act that is likely only.
const PRECISION_OF_LIKELY: usize = 65;
/// A threshold that so few messages pass is chance.
const FOUND_MIN: usize = 6;

/// A model of acts that was just trained.
#[derive(Clone, Debug)]
pub struct TrainedActs {
    /// The file of weights.
    pub weights: Bytes,
    /// What is known about them.
    pub manifest: ActManifest,
}

/// Trains on these messages, and once more for each author without hers or his. The same messages give
/// the same bytes, in whatever order they stand.
pub fn train_acts(reader: &ActReader, messages: &[LabelledMessage], date: Date) -> TrainedActs {
    let mut messages = messages.to_vec();
    messages.sort();
    messages.dedup();
    let examples = examples(reader, &messages);
    let authors: BTreeSet<&str> = messages.iter().map(|it| it.author.as_str()).collect();
    let (all, held_out) = std::thread::scope(|threads| {
        let (messages, examples) = (&messages, &examples);
        let folds: Vec<_> = authors
            .iter()
            .map(|author| threads.spawn(move || hold_out(reader, messages, examples, author)))
            .collect();
        let all = examples.train(&examples.all.iter().collect::<Vec<_>>());
        let held_out = folds
            .into_iter()
            .flat_map(|fold| fold.join().unwrap_or_else(|it| std::panic::resume_unwind(it)));
        (all, held_out.collect::<Vec<HeldOut<'_>>>())
    });
    let weights = Bytes::from(file_of(&examples, &all));
    let manifest = ActManifest {
        date,
        messages: messages.len(),
        training_hash: messages_hash(&messages),
        seen_hash: reader.seen_hash(&messages),
        features: decode::<ACTS>(outputs(), &weights).unwrap_or_default().features(),
        checksum: checksum_of(&weights).unwrap_or_default(),
        weights_hash: sha256(&weights),
        thresholds: thresholds(&held_out),
    };
    TrainedActs { weights, manifest }
}

impl TrainedActs {
    /// Puts the model among the files of a content.
    pub fn put_into(&self, files: &mut Files) {
        files.insert_binary(WEIGHTS, WEIGHTS, self.weights.clone());
        files.insert(MANIFEST, self.manifest.to_string());
    }
}

impl ActReader {
    /// The same reader with a model that was just trained.
    #[must_use]
    pub fn with_model(&self, model: &TrainedActs) -> Self {
        let classifier = ActClassifier {
            model: decode(outputs(), &model.weights).unwrap_or_default(),
            classes: self.classifier.classes.clone(),
            manifest: Some(model.manifest.clone()),
        };
        Self { classifier, ..self.clone() }
    }
}

/// A message, and how likely each act is to a model that knows no message of its author.
struct HeldOut<'m> {
    message: &'m LabelledMessage,
    likely: PerAct,
}

fn hold_out<'m>(
    reader: &ActReader,
    messages: &'m [LabelledMessage],
    examples: &Examples,
    author: &str,
) -> Vec<HeldOut<'m>> {
    let others = messages.iter().zip(&examples.all).filter(|(it, _)| it.author != author);
    let weights = examples.train(&others.map(|(_, example)| example).collect::<Vec<&Example>>());
    let model = decode(outputs(), &Bytes::from(file_of(examples, &weights))).unwrap_or_default();
    let classes = reader.classifier.classes.clone();
    let classifier = ActClassifier { model, classes, manifest: None };
    let own = messages.iter().filter(|message| message.author == author);
    let likely = |message: &LabelledMessage| {
        reader.seen_for_acts(&message.text, |seen| classifier.likelihoods(seen))
    };
    own.map(|message| HeldOut { message, likely: likely(message) }).collect()
}

fn thresholds(held_out: &[HeldOut<'_>]) -> [ActThresholds; ACTS] {
    let mut all = [ActThresholds::default(); ACTS];
    for ((place, act), thresholds) in Act::iter().enumerate().zip(&mut all) {
        let mut likely: Vec<(f32, bool)> = held_out
            .iter()
            .map(|it| {
                let likely = it.likely.get(place).copied().unwrap_or_default();
                (likely, it.message.acts.contains(&act))
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
