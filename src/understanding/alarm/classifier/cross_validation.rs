//! Training with cross-validation: the thresholds are chosen on what a model makes of phrases of
//! annotators that it was not trained on, since people do not say things as one of them does.

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::civil::Date;

use super::load::{MANIFEST, WEIGHTS};
use super::manifest::{Figures, Manifest, Quantisation, Thresholds};
use super::model::{CLASSES, Model, opinion_of};
use super::model_file::{decode, encode};
use super::table::training_hash;
use super::training::{Examples, Weights, examples, file_of};
use super::{Classifier, LabelledPhrase, Prediction};
use crate::diagnostics::Files;
use crate::understanding::alarm::{Alarm, AlarmDetector};
use crate::understanding::classifier::binary::{checksum_of, sha256};
use crate::understanding::classifier::features::key;

/// How many groups of sources are held out in turn.
const FOLDS: usize = 4;
/// Of the phrases without alarm, many of them written to look like one, so many may stop the talk
/// where no rule does; so many may be answered with help while the talk goes on.
const FALSE_STOPS: f32 = 0.035;
const FALSE_HELP: f32 = 0.07;
/// Of long texts without alarm, made of so many such phrases, so many may stop the talk. Half of the phrases look like an alarm
/// on purpose, so a real story has far fewer.
const LONG_TEXT_PHRASES: usize = 8;
const FALSE_STOPS_OF_LONG_TEXTS: f32 = 0.07;
/// Of the alarms that a rule catches, so many may be overruled.
const VETOED: f32 = 0.007;

/// A phrase, and what a model made of it that was not trained on its source.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    /// The phrase.
    pub phrase: LabelledPhrase,
    /// The prediction.
    pub prediction: Prediction,
    /// Whether the reviewed rules stop the talk for it.
    pub stopped_by_rules: bool,
}

/// A model that was just trained.
#[derive(Clone, Debug)]
pub struct TrainedModel {
    /// The file of weights.
    pub weights: Bytes,
    /// What is known about them.
    pub manifest: Manifest,
    /// Every phrase, as held out in the cross-validation.
    pub held_out: Vec<HeldOut>,
    /// The phrases of which the classifier alone makes something else since its weights are stored
    /// in a byte each.
    pub changed: Vec<String>,
}

/// Trains a model on these phrases, and once more without each fold. The same phrases give
/// the same bytes, in whatever order they stand.
pub fn train(detector: &AlarmDetector, phrases: &[LabelledPhrase], date: Date) -> TrainedModel {
    let (phrases, folds) = folded(phrases);
    let examples = examples(detector, &phrases);
    let (all, held_out) = std::thread::scope(|threads| {
        let (phrases, folds, examples) = (&phrases, &folds, &examples);
        let held_out: Vec<_> = (0..FOLDS)
            .map(|fold| threads.spawn(move || hold_out(detector, phrases, folds, examples, fold)))
            .collect();
        let all = examples.train(&examples.all.iter().collect::<Vec<_>>());
        let held_out = held_out
            .into_iter()
            .flat_map(|fold| fold.join().unwrap_or_else(|it| std::panic::resume_unwind(it)));
        (all, held_out.collect::<Vec<HeldOut>>())
    });
    let weights = Bytes::from(file_of(&examples, &all));
    let model = decode(&weights).unwrap_or_default();
    let thresholds = thresholds(&held_out);
    let (quantisation, changed) =
        quantisation(detector, &phrases, (&examples, &all), &model, thresholds);
    let manifest = Manifest {
        date,
        phrases: phrases.len(),
        training_hash: training_hash(&phrases),
        seen_hash: detector.seen_hash(&phrases),
        features: model.features(),
        checksum: checksum_of(&weights).unwrap_or_default(),
        weights_hash: sha256(&weights),
        thresholds,
        cross_validation: figures(&held_out, thresholds.stop),
        quantisation,
    };
    TrainedModel { weights, manifest, held_out, changed }
}

impl TrainedModel {
    /// A model with these weights of features by name and these thresholds: for a test of what is
    /// done with a prediction.
    pub fn by_hand(
        bias: [f32; CLASSES],
        weights: &[(&str, [f32; CLASSES])],
        thresholds: Thresholds,
    ) -> Self {
        let weighed: Vec<_> = weights.iter().map(|(name, of)| (key(name), *of)).collect();
        let weights = Bytes::from(encode(&bias, &weighed));
        let manifest = Manifest {
            date: Date::constant(2026, 1, 1),
            phrases: 0,
            training_hash: training_hash(&[]),
            seen_hash: String::new(),
            features: weighed.len(),
            checksum: checksum_of(&weights).unwrap_or_default(),
            weights_hash: sha256(&weights),
            thresholds,
            cross_validation: Figures::default(),
            quantisation: Quantisation::default(),
        };
        Self { weights, manifest, held_out: Vec::new(), changed: Vec::new() }
    }

    /// Puts the model among the files of a content.
    pub fn put_into(&self, files: &mut Files) {
        files.insert_binary(WEIGHTS, WEIGHTS, self.weights.clone());
        files.insert(MANIFEST, self.manifest.to_string());
    }
}

impl AlarmDetector {
    /// The same detector with a model that was just trained.
    #[must_use]
    pub fn with_model(&self, model: &TrainedModel) -> Self {
        let classifier = Classifier {
            model: decode(&model.weights).unwrap_or_default(),
            thresholds: model.manifest.thresholds,
            classes: self.classifier.classes.clone(),
            manifest: Some(model.manifest.clone()),
        };
        Self { classifier, ..self.clone() }
    }
}

/// Every phrase, sorted, each with the fold of its annotator: nobody is judged by a model that knows how they write. The
/// largest are dealt out first, each to the fold that has the fewest phrases.
fn folded(phrases: &[LabelledPhrase]) -> (Vec<LabelledPhrase>, Vec<usize>) {
    let mut phrases = phrases.to_vec();
    phrases.sort();
    phrases.dedup();
    let mut authors: BTreeMap<&str, usize> = BTreeMap::new();
    for phrase in &phrases {
        *authors.entry(author_of(phrase)).or_default() += 1;
    }
    let mut largest: Vec<(&str, usize)> = authors.into_iter().collect();
    largest.sort_by_key(|(author, count)| (std::cmp::Reverse(*count), *author));
    let mut sizes = [0; FOLDS];
    let mut fold_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (author, count) in largest {
        let fewest = sizes.iter_mut().enumerate().min_by_key(|(_, size)| **size);
        if let Some((fold, size)) = fewest {
            *size += count;
            fold_of.insert(author, fold);
        }
    }
    let fold = |phrase: &LabelledPhrase| fold_of.get(author_of(phrase)).copied();
    let folds = phrases.iter().map(|phrase| fold(phrase).unwrap_or_default()).collect();
    (phrases, folds)
}

/// Who wrote a phrase; the set that it was written for, where that is not known.
fn author_of(phrase: &LabelledPhrase) -> &str {
    if phrase.author.is_empty() { &phrase.source } else { &phrase.author }
}

/// Trains without a fold, and judges that fold.
fn hold_out(
    detector: &AlarmDetector,
    phrases: &[LabelledPhrase],
    folds: &[usize],
    examples: &Examples,
    fold: usize,
) -> Vec<HeldOut> {
    let others = folds.iter().zip(&examples.all).filter(|(of, _)| **of != fold);
    let weights = examples.train(&others.map(|(_, example)| example).collect::<Vec<_>>());
    let model = decode(&Bytes::from(file_of(examples, &weights))).unwrap_or_default();
    let held_out = folds.iter().zip(phrases).filter(|(of, _)| **of == fold);
    held_out
        .map(|(_, phrase)| HeldOut {
            phrase: phrase.clone(),
            prediction: detector.seen_by_net(&phrase.text, |seen| model.prediction(seen)),
            stopped_by_rules: detector.is_stopped_by_rules(&phrase.text),
        })
        .collect()
}

fn is_alarm(it: &HeldOut) -> bool {
    it.phrase.alarm.is_some_and(Alarm::stops)
}

fn thresholds(held_out: &[HeldOut]) -> Thresholds {
    let unruled = held_out.iter().filter(|it| !is_alarm(it) && !it.stopped_by_rules);
    let others = held_out.iter().filter(|it| !is_alarm(it));
    let ruled = held_out.iter().filter(|it| is_alarm(it) && it.stopped_by_rules);
    // As exact as the manifest tells them.
    let round = |likelihood: f32| (likelihood * 1_000.0).round() / 1_000.0;
    let of = |likelihood: Option<f32>| round(likelihood.map_or(1.0, |it| it + 0.001)).min(1.0);
    // Of few phrases they may come out of order.
    let unruled: Vec<f32> = unruled.map(|it| it.prediction.stops).collect();
    let look = of(share(gravest_of_long_texts(&unruled), 1.0 - FALSE_STOPS_OF_LONG_TEXTS));
    let stop = of(share(unruled, 1.0 - FALSE_STOPS));
    let look = look.max(stop);
    let stops = |it: &HeldOut| it.prediction.stops;
    let support = of(share(others.map(stops), 1.0 - FALSE_HELP)).min(stop);
    let veto = share(ruled.map(stops), VETOED).map_or(0.0, round).min(support);
    Thresholds { stop, look, support, veto }
}

/// The gravest look at each of the long texts that these phrases make, far neighbours together.
fn gravest_of_long_texts(stops: &[f32]) -> Vec<f32> {
    let texts = stops.len() / LONG_TEXT_PHRASES;
    let text = |number: usize| stops.iter().skip(number).step_by(texts.max(1)).copied();
    (0..texts).map(|number| text(number).fold(0.0, f32::max)).collect()
}

/// The likelihood below which this part of them lies; `None` when there are none.
fn share(of: impl IntoIterator<Item = f32>, part: f32) -> Option<f32> {
    let mut stops: Vec<f32> = of.into_iter().collect();
    stops.sort_by(f32::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "thousands of phrases"
    )]
    let below = (stops.len() as f32 * part) as usize;
    stops.get(below).or(stops.last()).copied()
}

/// What the classifier alone would have stopped.
fn figures(held_out: &[HeldOut], stop: f32) -> Figures {
    let mut figures = Figures::default();
    for it in held_out {
        let stops = usize::from(it.prediction.stops >= stop);
        if is_alarm(it) {
            figures.alarms += 1;
            figures.stopped += stops;
        } else {
            figures.others += 1;
            figures.false_stops += stops;
        }
    }
    figures
}

/// What changes when the weights are stored in a byte each.
fn quantisation(
    detector: &AlarmDetector,
    phrases: &[LabelledPhrase],
    (examples, weights): (&Examples, &Weights),
    model: &Model,
    thresholds: Thresholds,
) -> (Quantisation, Vec<String>) {
    let verdict = |prediction: &Prediction| {
        let Thresholds { stop, look, support, veto } = thresholds;
        let passed = [stop, look, support, veto].map(|threshold| prediction.stops >= threshold);
        (passed, passed.contains(&true).then_some(prediction.alarm))
    };
    let mut largest_change: f32 = 0.0;
    let mut changed = Vec::new();
    for (phrase, example) in phrases.iter().zip(&examples.all) {
        let before = opinion_of(weights.scores_of(example));
        let after = detector.seen_by_net(&phrase.text, |seen| model.prediction(seen));
        largest_change = largest_change.max((before.stops - after.stops).abs());
        if verdict(&before) != verdict(&after) {
            changed.push(phrase.text.clone());
        }
    }
    (Quantisation { largest_change, changed: changed.len() }, changed)
}
