//! How rules and classifier together do on labelled messages, act by act.

use strum::IntoEnumIterator;

use super::LabelledMessage;
use crate::understanding::Rate;
use crate::understanding::acts::{Act, ActReader, FoundAct};

/// What was found of an act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActOutcome {
    /// Of the messages that do it, how many it was surely found in.
    pub recall: Rate,
    /// Of the messages that it was surely found in, how many do it.
    pub precision: Rate,
    /// The same for those where it is likely at least.
    pub likely_recall: Rate,
    /// The same for those where it is likely at least.
    pub likely_precision: Rate,
}

impl ActOutcome {
    fn add(&mut self, is_done: bool, found: Option<FoundAct>) {
        let sure = found.is_some_and(|found| found.sure);
        if is_done {
            self.recall.add(sure);
            self.likely_recall.add(found.is_some());
        }
        if sure {
            self.precision.add(is_done);
        }
        if found.is_some() {
            self.likely_precision.add(is_done);
        }
    }
}

/// A message of which something else was found than it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActMistake {
    /// What it does.
    pub labels: Vec<Act>,
    /// What was surely found.
    pub found: Vec<Act>,
    /// The words.
    pub text: String,
}

/// The outcome over a set of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActEvaluation {
    /// By act, in the order of the list.
    pub by_act: Vec<(Act, ActOutcome)>,
    /// All acts of all messages together.
    pub all: ActOutcome,
    /// What came out wrong.
    pub mistakes: Vec<ActMistake>,
}

impl ActEvaluation {
    fn add(&mut self, message: &LabelledMessage, found: &[FoundAct]) {
        for (act, outcome) in &mut self.by_act {
            let is_done = message.labels.contains(act);
            let found = found.iter().find(|found| found.act == *act).copied();
            outcome.add(is_done, found);
            self.all.add(is_done, found);
        }
        let sure: Vec<Act> = found.iter().filter(|it| it.sure).map(|it| it.act).collect();
        if sure != message.labels {
            let (labels, text) = (message.labels.clone(), message.text.clone());
            self.mistakes.push(ActMistake { labels, found: sure, text });
        }
    }
}

/// Reads every message as the talk would: rules and classifier together.
pub fn evaluate_acts(reader: &ActReader, messages: &[LabelledMessage]) -> ActEvaluation {
    let by_act = Act::iter().map(|act| (act, ActOutcome::default())).collect();
    let mut evaluation = ActEvaluation { by_act, ..ActEvaluation::default() };
    for message in messages {
        evaluation.add(message, &reader.acts(&message.text));
    }
    evaluation
}
