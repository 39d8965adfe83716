//! Training on all lines: for each value, whether a line tells it of the person helped; and what models make of lines of
//! authors whom they do not know.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::kind::{FactClassifier, Facts};
use super::label::LabelledLine;
use super::review::{Candidate, may_be_doubted};
use super::thresholds::{Judged, thresholds};
use super::validation::FactValidation;
use super::values::{VALUES, outputs, place_of};
use crate::profile::Fact;
use crate::understanding::classifier::Trained;
use crate::understanding::classifier::cross_validation::{cross_validated, folds_of};
use crate::understanding::classifier::every_output::{EveryOutput, file_of, target};
use crate::understanding::classifier::multi_label::{decode, likelihood};
use crate::understanding::classifier::sample;
use crate::understanding::classifier::training::{Examples, Hyperparameters};
use crate::understanding::facts::Told;
use crate::understanding::facts::reader::FactReader;
use crate::understanding::utterance::{Known, Utterance, UtteranceReader};

const HYPERPARAMETERS: Hyperparameters = Hyperparameters {
    epochs: 20,
    averaged_epochs: 1,
    learning_rate: 1.0,
    dropout: 0.3,
    l2_decay: 1e-5,
    adagrad_start: 0.1,
    examples_min: 4,
};

/// Reads lines as the talk would, to train on them.
#[derive(Clone, Copy)]
pub(in crate::understanding) struct LineReader<'l> {
    pub(in crate::understanding) utterances: &'l UtteranceReader,
    pub(in crate::understanding) facts: &'l FactReader,
    /// The year in which the lines were written.
    pub(in crate::understanding) year: i16,
}

/// A line, its words as the reader of clauses sees them, and what rules tell.
struct ReadLine<'t> {
    line: &'t LabelledLine,
    words: Utterance<'t>,
    told: Vec<Told>,
}

/// Trains on these lines, and once more for each author without hers or his. The same lines give the same
/// bytes, in whatever order they stand.
pub(in crate::understanding) fn train_facts(
    reader: LineReader<'_>,
    lines: &[LabelledLine],
    date: Date,
) -> Trained<Facts> {
    let mut lines = lines.to_vec();
    lines.sort();
    lines.dedup();
    let read: Vec<ReadLine<'_>> = lines.iter().map(|line| reader.read(line)).collect();
    let examples = reader.examples(&read);
    let folds = folds_of(lines.iter().map(|line| line.author.as_str()));
    // Each line is an example twice: with what rules tell, and without.
    let folds_of_examples: Vec<usize> = folds.iter().flat_map(|fold| [*fold; 2]).collect();
    let (all, judged) = cross_validated(&examples, &folds_of_examples, |fold, weights| {
        let file = file_of(outputs(), &examples, weights).into();
        let model = decode(outputs(), &file).unwrap_or_default();
        let classifier = reader.facts.classifier.with_weights(model);
        let own = read.iter().zip(&folds).filter(|(_, of)| **of == fold);
        own.flat_map(|(read, _)| judged_in(&classifier, reader.facts, read)).collect()
    });
    let weights = file_of(outputs(), &examples, &all);
    let validation = FactValidation { thresholds: thresholds(&judged, &lines) };
    Trained::new(weights, &lines, reader.seen_hash(&lines), validation, date)
}

impl LineReader<'_> {
    fn read(self, line: &LabelledLine) -> ReadLine<'_> {
        let words = self.utterances.read(&line.text, Known::default());
        let told = self.facts.by_rules(&words, self.year);
        ReadLine { line, words, told }
    }

    /// The lines as features: each with what rules tell of it, and once more without, so that the words are
    /// learned where no rule knows them.
    fn examples(self, lines: &[ReadLine<'_>]) -> Examples<EveryOutput, VALUES> {
        let FactReader { classifier, vocabulary, .. } = self.facts;
        let mut examples = Examples::new(HYPERPARAMETERS);
        for ReadLine { line, words, told } in lines {
            let target = target(line.labels.iter().filter_map(|fact| place_of(*fact)));
            for rules in [told.as_slice(), &[]] {
                examples
                    .add(target, |found| classifier.each_named(vocabulary, words, rules, found));
            }
        }
        examples.complete()
    }

    /// The hash of what the classifier sees of a sample of lines: another one than at the training tells that the model is
    /// stale.
    pub(in crate::understanding) fn seen_hash(self, lines: &[LabelledLine]) -> String {
        let FactReader { classifier, vocabulary, .. } = self.facts;
        sample::seen_hash(lines, |line, found| {
            let ReadLine { words, told, .. } = self.read(line);
            classifier.each_named(vocabulary, &words, &told, found);
        })
    }
}

/// What a model makes of each value of a line that a rule tells, or that it may add.
fn judged_in(classifier: &FactClassifier, reader: &FactReader, read: &ReadLine<'_>) -> Vec<Judged> {
    let view = classifier.view(&reader.vocabulary, &read.words, &read.told);
    let is_right = |fact: Fact| read.line.labels.contains(&fact);
    let told: BTreeSet<Fact> =
        read.told.iter().filter(|told| may_be_doubted(told)).map(|told| told.fact).collect();
    let by_rule = told.into_iter().filter_map(|fact| {
        let value = place_of(fact)?;
        let likely = likelihood(*view.scores.get(value)?);
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
