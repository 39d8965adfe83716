//! Training on all lines, and the thresholds: chosen on what models made of lines of authors whom they do not
//! know, and only where no rule told the value: that is what the classifier adds.

use std::collections::BTreeSet;

use bytes::Bytes;
use jiff::civil::Date;

use super::manifest::{FactManifest, FactThresholds};
use super::model::{FactClassifier, MANIFEST, WEIGHTS};
use super::review::{Candidate, may_be_doubted};
use super::table::{LabelledLine, lines_hash};
use super::training::{Example, Examples, ReadLine, examples, file_of};
use super::values::{VALUES, outputs, place_of, values};
use crate::diagnostics::Files;
use crate::profile::Fact;
use crate::understanding::classifier::binary::{checksum_of, sha256};
use crate::understanding::classifier::multi_label::{Model, decode, likelihood};
use crate::understanding::facts::reader::FactReader;
use crate::understanding::utterance::{Known, UtteranceReader};

/// So many of a hundred lines in which a value is taken must tell it: of all values together, and of each.
const PRECISION: usize = 97;
/// The same for a value that is worth a question.
const PRECISION_OF_ASKING: usize = 75;
/// A threshold of all values that so few lines pass is chance.
const FOUND_MIN: usize = 40;
/// Of a value with which a mistake hurts, so many must be found, and all of them right.
const FOUND_OF_GRAVE_MIN: usize = 4;
/// What a rule tells is asked instead of noted where at most so many of a hundred are right: of all values
/// together, and of each.
const DOUBTED: usize = 33;
const DOUBTED_OF_ONE: usize = 45;
/// So many models are trained at the same time.
const THREADS: usize = 2;

/// A model of facts that was just trained.
#[derive(Clone, Debug)]
pub struct TrainedFacts {
    /// The file of weights.
    pub weights: Bytes,
    /// What is known about them.
    pub manifest: FactManifest,
}

impl TrainedFacts {
    /// Puts the model among the files of a content.
    pub fn put_into(&self, files: &mut Files) {
        files.insert_binary(WEIGHTS, WEIGHTS, self.weights.clone());
        files.insert(MANIFEST, self.manifest.to_string());
    }

    fn model(&self) -> Model<VALUES> {
        decode(outputs(), &self.weights).unwrap_or_default()
    }
}

impl FactClassifier {
    /// The same classifier with a model that was just trained.
    pub(in crate::understanding) fn with_model(&self, model: &TrainedFacts) -> Self {
        let (classes, manifest) = (self.classes.clone(), Some(model.manifest.clone()));
        Self { model: model.model(), classes, manifest }
    }
}

/// Trains on these lines, and once more for each author without hers or his. The same lines give the same
/// bytes, in whatever order they stand.
pub(in crate::understanding) fn train_facts(
    utterances: &UtteranceReader,
    reader: &FactReader,
    lines: &[LabelledLine],
    date: Date,
) -> TrainedFacts {
    let mut lines = lines.to_vec();
    lines.sort();
    lines.dedup();
    let read: Vec<ReadLine<'_>> =
        lines.iter().map(|line| ReadLine::new(utterances, reader, line, date.year())).collect();
    let examples = examples(&reader.classifier, &reader.vocabulary, &read);
    let authors: BTreeSet<&str> = lines.iter().map(|line| line.author.as_str()).collect();
    let authors: Vec<&str> = authors.into_iter().collect();
    let judged = judged(reader, &read, &examples, &authors);
    let all = examples.train(&examples.all.iter().collect::<Vec<_>>());
    let weights = Bytes::from(file_of(&examples, &all));
    let model: Model<VALUES> = decode(outputs(), &weights).unwrap_or_default();
    let manifest = FactManifest {
        date,
        lines: lines.len(),
        training_hash: lines_hash(&lines),
        features: model.features(),
        checksum: checksum_of(&weights).unwrap_or_default(),
        weights_hash: sha256(&weights),
        thresholds: thresholds(&judged, &lines),
    };
    TrainedFacts { weights, manifest }
}

impl<'t> ReadLine<'t> {
    fn new(
        utterances: &UtteranceReader,
        reader: &FactReader,
        line: &'t LabelledLine,
        year: i16,
    ) -> Self {
        let words = utterances.read(&line.text, Known::default());
        let told = reader.by_rules(&words, year);
        Self { line: line.clone(), words, told }
    }
}

/// A value that a rule told in a line or that none did, how likely it is to a model that knows no line of the author, and
/// whether the line tells it.
#[derive(Clone, Copy, Debug)]
struct Judged {
    value: usize,
    by_rule: bool,
    likely: f32,
    right: bool,
}

fn judged(
    reader: &FactReader,
    lines: &[ReadLine<'_>],
    examples: &Examples,
    authors: &[&str],
) -> Vec<Judged> {
    let part = authors.len().div_ceil(THREADS).max(1);
    let of = |authors: &[&str]| -> Vec<Judged> {
        authors.iter().flat_map(|author| hold_out(reader, lines, examples, author)).collect()
    };
    std::thread::scope(|threads| {
        let parts: Vec<_> =
            authors.chunks(part).map(|authors| threads.spawn(move || of(authors))).collect();
        let joined = parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|it| std::panic::resume_unwind(it)));
        joined.collect()
    })
}

fn hold_out(
    reader: &FactReader,
    lines: &[ReadLine<'_>],
    examples: &Examples,
    author: &str,
) -> Vec<Judged> {
    // Each line stands there twice: with what rules tell, and without.
    let pairs = lines.iter().zip(examples.all.chunks(2));
    let others = pairs.filter(|(read, _)| read.line.author != author).flat_map(|(_, pair)| pair);
    let weights = examples.train(&others.collect::<Vec<&Example>>());
    let model = decode(outputs(), &Bytes::from(file_of(examples, &weights))).unwrap_or_default();
    let classes = reader.classifier.classes.clone();
    let classifier = FactClassifier { model, classes, manifest: None };
    let own = lines.iter().filter(|read| read.line.author == author);
    own.flat_map(|read| judged_in(&classifier, reader, read)).collect()
}

/// What a model makes of each value of a line that a rule tells, or that it may add.
fn judged_in(classifier: &FactClassifier, reader: &FactReader, read: &ReadLine<'_>) -> Vec<Judged> {
    let view = classifier.view(&reader.vocabulary, &read.words, &read.told);
    let (scores, _) = view.scores(classifier);
    let is_right = |fact: Fact| read.line.facts.contains(&fact);
    let told: BTreeSet<Fact> =
        read.told.iter().filter(|told| may_be_doubted(told)).map(|told| told.fact).collect();
    let by_rule = told.into_iter().filter_map(|fact| {
        let value = place_of(fact)?;
        let likely = likelihood(*scores.get(value)?);
        Some(Judged { value, by_rule: true, likely, right: is_right(fact) })
    });
    let added = classifier.candidates(&view, &read.words, &read.told).into_iter();
    let added = added.map(|Candidate { value, fact, likely, .. }| Judged {
        value,
        by_rule: false,
        likely,
        right: is_right(fact),
    });
    by_rule.chain(added).collect()
}

fn thresholds(judged: &[Judged], lines: &[LabelledLine]) -> Vec<FactThresholds> {
    let mut judged = judged.to_vec();
    judged.sort_by(|one, other| other.likely.total_cmp(&one.likely));
    let (by_rule, judged): (Vec<Judged>, Vec<Judged>) = judged.iter().partition(|it| it.by_rule);
    let keep = highest(by_rule.iter().rev(), DOUBTED, FOUND_MIN);
    let take = lowest(judged.iter(), PRECISION, FOUND_MIN);
    let ask = lowest(judged.iter(), PRECISION_OF_ASKING, FOUND_MIN);
    let of = |(value, fact): (usize, &Fact)| {
        let own: Vec<&Judged> = judged.iter().filter(|it| it.value == value).collect();
        let told = lines.iter().filter(|line| line.facts.contains(fact)).count();
        let doubted = by_rule.iter().rev().filter(|it| it.value == value && it.likely < keep);
        let keep = highest(doubted, DOUBTED_OF_ONE, FOUND_OF_GRAVE_MIN);
        FactThresholds { keep, ..thresholds_of(*fact, &own, [take, ask], told) }
    };
    values().iter().enumerate().map(of).collect()
}

/// The thresholds of a value: no lower than those of all values, and high enough for its own mistakes.
fn thresholds_of(
    fact: Fact,
    own: &[&Judged],
    [take, ask]: [f32; 2],
    lines: usize,
) -> FactThresholds {
    let is_grave = fact.hurts_by_mistake();
    let above = |least: f32| own.iter().copied().filter(move |it| it.likely >= least);
    let (precision, least) = if is_grave { (100, FOUND_OF_GRAVE_MIN) } else { (PRECISION, 1) };
    let take = lowest(above(take), precision, least);
    let ask = if is_grave { 1.0 } else { lowest(above(ask), PRECISION_OF_ASKING, 1) };
    let taken = || above(take).filter(move |_| take < 1.0);
    FactThresholds {
        keep: 0.0,
        take,
        ask: ask.min(take),
        lines,
        found: taken().count(),
        right: taken().filter(|it| it.right).count(),
    }
}

/// The highest threshold below which at most so many of a hundred are right; 0 when there is none. What is
/// judged stands with the least likely first.
fn highest<'j>(judged: impl Iterator<Item = &'j Judged>, right_most: usize, least: usize) -> f32 {
    let mut highest = 0.0;
    let (mut found, mut right) = (0, 0);
    for it in judged {
        (found, right) = (found + 1, right + usize::from(it.right));
        if found >= least && right * 100 <= found * right_most {
            highest = it.likely;
        }
    }
    (highest * 1_000.0).floor() / 1_000.0
}

/// The lowest threshold above which so many of a hundred are right; 1 when there is none. What is judged
/// stands with the likeliest first.
fn lowest<'j>(judged: impl Iterator<Item = &'j Judged>, precision: usize, least: usize) -> f32 {
    let mut lowest = 1.0;
    let (mut found, mut right) = (0, 0);
    for it in judged {
        (found, right) = (found + 1, right + usize::from(it.right));
        if found >= least && right * 100 >= found * precision {
            lowest = it.likely;
        }
    }
    // As exact as the manifest tells it; 1 is for what is never taken.
    if lowest < 1.0 { ((lowest * 1_000.0).ceil() / 1_000.0).min(0.999) } else { 1.0 }
}
