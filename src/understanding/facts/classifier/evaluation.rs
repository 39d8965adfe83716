//! How rules and classifier together do on labelled lines, fact by fact.

use strum::IntoEnumIterator;

use super::label::LabelledLine;
use super::training::LineReader;
use super::values::name;
use crate::profile::{Fact, FactId, FactKind, ForWhom};
use crate::understanding::classifier::rate::Rate;
use crate::understanding::facts::Told;
use crate::understanding::utterance::Known;
use crate::understanding::utterance::cast::HELPED;

/// What was found of a fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactOutcome {
    /// Of the values that lines tell, how many were found.
    pub recall: Rate,
    /// Of the values that were found, how many are told.
    pub precision: Rate,
}

/// A line of which something else was found than it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactMistake {
    /// What it tells and was not found.
    pub missed: Vec<String>,
    /// What was found and is not told.
    pub invented: Vec<String>,
    /// The words.
    pub text: String,
}

/// The outcome over a set of lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactEvaluation {
    /// By fact, in the order of the list.
    pub by_fact: Vec<(FactId, FactOutcome)>,
    /// All facts of all lines together.
    pub all: FactOutcome,
    /// What only the classifier found, and how much of it is told.
    pub by_classifier: Rate,
    /// What came out wrong.
    pub mistakes: Vec<FactMistake>,
}

impl FactEvaluation {
    fn add(&mut self, line: &LabelledLine, found: &[(Fact, bool)]) {
        let told = |fact: Fact| line.labels.contains(&fact);
        let was_found = |fact: Fact| found.iter().any(|(it, _)| *it == fact);
        let measured: Vec<Fact> =
            line.labels.iter().copied().filter(|it| is_measured(*it)).collect();
        for (id, outcome) in &mut self.by_fact {
            for fact in measured.iter().filter(|fact| fact.id() == *id) {
                outcome.recall.add(was_found(*fact));
                self.all.recall.add(was_found(*fact));
            }
            for (fact, by_classifier) in found.iter().filter(|(fact, _)| fact.id() == *id) {
                outcome.precision.add(told(*fact));
                self.all.precision.add(told(*fact));
                if *by_classifier {
                    self.by_classifier.add(told(*fact));
                }
            }
        }
        let missed = measured.into_iter().filter(|fact| !was_found(*fact)).map(name).collect();
        let invented = found.iter().map(|(fact, _)| *fact).filter(|fact| !told(*fact));
        let invented: Vec<String> = invented.map(name).collect();
        let mistake = FactMistake { missed, invented, text: line.text.clone() };
        if !mistake.missed.is_empty() || !mistake.invented.is_empty() {
            self.mistakes.push(mistake);
        }
    }
}

/// Whether lines are labelled with it: for whom it is only where that is somebody else.
fn is_measured(fact: Fact) -> bool {
    let is_closed = !matches!(fact.id().kind(), FactKind::Number | FactKind::Place);
    is_closed && !matches!(fact, Fact::ForWhom(ForWhom::Oneself, _))
}

/// Reads every line as the talk would: rules and classifier together.
pub(in crate::understanding) fn evaluate_facts(
    reader: LineReader<'_>,
    lines: &[LabelledLine],
) -> FactEvaluation {
    let by_fact = FactId::iter().map(|id| (id, FactOutcome::default())).collect();
    let mut evaluation = FactEvaluation { by_fact, ..FactEvaluation::default() };
    for line in lines {
        let words = reader.utterances.read(&line.text, Known::default());
        let mut found: Vec<(Fact, bool)> = Vec::new();
        for told in reader.facts.read(&words, reader.year).iter().filter(|told| is_taken(told)) {
            if found.iter().all(|(fact, _)| *fact != told.fact) {
                found.push((told.fact, told.is_by_classifier()));
            }
        }
        evaluation.add(line, &found);
    }
    evaluation
}

fn is_taken(told: &Told) -> bool {
    told.person == HELPED && told.doubt.is_none() && is_measured(told.fact)
}
