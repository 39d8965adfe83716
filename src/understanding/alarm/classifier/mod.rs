//! The crisis classifier beside the reviewed rules: what many labelled phrases taught about the words
//! in them. A linear model (multinomial logistic regression), so that each word's part in a verdict
//! can be told. Its weights stand in `data/models/`, made by `aanspraak learn` of `training/crisis/`.

mod evaluation;
mod model;
mod model_file;
mod phrase;
mod prediction;
mod thresholds;
mod training;
mod validation;

use std::ops::Range;

use bytes::Bytes;
use strum::IntoEnumIterator;

pub use evaluation::{Evaluation, Mistake, Outcome, evaluate};
pub use phrase::LabelledPhrase;
pub use prediction::Prediction;
pub(in crate::understanding) use prediction::TextLength;
pub use thresholds::HeldOut;
pub use training::{CrisisTraining, train};
pub use validation::{CrisisValidation, Figures, Quantisation, Thresholds};

use super::super::classifier::Kind;
use super::super::classifier::binary::{AGAIN, Fault};
use super::super::classifier::features::{BREAKS, Seen};
use super::super::classifier::loaded::Classifier;
use super::super::classifier::view::{Mark, marked, merged, seen};
use super::super::vocabulary::tokens::{Kind as TokenKind, Token};
use super::super::vocabulary::window::{Positions, WINDOW_WORDS, Window};
use super::kind::Alarm;
use crate::diagnostics::{Diagnostic, Files};
use model::Model;

/// The crisis classifier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Crisis;

impl Kind for Crisis {
    type Text = LabelledPhrase;
    type Model = Model;
    type Validation = CrisisValidation;

    const WEIGHTS: &'static str = "data/models/crisis.bin";
    const MANIFEST: &'static str = "data/models/crisis.toml";
    /// Told by `expect_model`.
    const WITHOUT: Option<&'static str> = None;
    const SEES_CLASSES_OF_ACTS: bool = false;

    fn decode(weights: &Bytes) -> Result<Self::Model, Fault> {
        model_file::decode(weights)
    }

    fn features(model: &Self::Model) -> usize {
        model.features()
    }
}

/// Tells when the content has no crisis classifier: then only rules hear an alarm.
pub fn expect_model(files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    if files.binary(Crisis::WEIGHTS).is_none() {
        let message = "the crisis classifier is missing: only rules hear an alarm";
        diagnostics.push(Diagnostic::of_file("M01", Crisis::WEIGHTS, message, AGAIN).as_overdue());
    }
}

/// How sure the classifier is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::understanding) enum Threshold {
    /// Nothing is the matter.
    No,
    /// Something may be the matter: help is shown, and the talk goes on.
    Unsure,
    /// The talk stops.
    Yes,
}

/// How many words are looked at together, and how far the next look is: what is told in a long
/// text must not drown in it.
pub(super) const LOOK_WORDS: usize = 24;
const LOOK_STEP: usize = 8;
/// A text of more words is looked at so often that one of the looks may well err.
const SHORT_WORDS_MAX: usize = 2 * LOOK_WORDS;

/// Of fewer words it has no opinion: a word alone, such as a command, may mean anything.
const WORDS_MIN: usize = 3;
/// Of so few words each weighs much, and most are those of every day ("waar is de parkeergarage"): it must be as sure of them as of
/// one look among many. What is less sure shows help, and the talk goes on.
const BRIEF_WORDS_MAX: usize = 5;
/// Fewer words are no thought by themselves: what they are about stands beside them.
const THOUGHT_WORDS_MIN: usize = 5;

impl Classifier<Crisis> {
    /// What it makes of a stretch of a text: of a short one as a whole, as it was trained; of a long one the gravest of what
    /// it sees in its looks, over the whole and over each thought by itself. `hidden` are the words of idioms, `marks` the rules at their words.
    pub(in crate::understanding) fn prediction(
        &self,
        window: &Window<'_>,
        tokens: &[Token],
        hidden: Positions,
        marks: &[Mark],
    ) -> Option<Prediction> {
        let count = words_of(tokens);
        if self.model.is_empty() || count < WORDS_MIN {
            return None;
        }
        let seen = marked(seen(window, tokens, hidden, &self.classes), marks);
        if count <= SHORT_WORDS_MAX {
            let prediction = self.model.prediction(&merged(&seen));
            let is_brief = count <= BRIEF_WORDS_MAX;
            let length = if is_brief { TextLength::Brief } else { TextLength::Usual };
            return Some(Prediction { length, ..prediction });
        }
        let mut opinions = self.opinions(&seen);
        let thoughts = long_enough(window.thoughts(), &seen);
        if thoughts.len() > 1 {
            let parts = thoughts.into_iter().filter_map(|thought| seen.get(thought));
            opinions.extend(parts.flat_map(|part| self.opinions(part)));
        }
        let gravest =
            opinions.into_iter().max_by(|one, other| one.stops.total_cmp(&other.stops))?;
        Some(Prediction { length: TextLength::Long, ..gravest })
    }

    /// What it makes of each look over these words.
    fn opinions(&self, seen: &[Seen<'_>]) -> Vec<Prediction> {
        looks(&merged(seen)).map(|look| self.model.prediction(look)).collect()
    }

    /// The same, with the part that each word has in it.
    pub(in crate::understanding) fn explained(
        &self,
        window: &Window<'_>,
        tokens: &[Token],
        hidden: Positions,
        marks: &[Mark],
    ) -> Option<Prediction> {
        let prediction = self.prediction(window, tokens, hidden, marks)?;
        let seen = merged(&marked(seen(window, tokens, hidden, &self.classes), marks));
        let mut words = self.model.parts(&seen, prediction.alarm);
        words.sort_by(|(_, one), (_, other)| other.abs().total_cmp(&one.abs()));
        Some(Prediction { words, ..prediction })
    }

    /// How sure it is of an opinion.
    pub(in crate::understanding) fn how_sure(&self, prediction: &Prediction) -> Threshold {
        let Thresholds { stop, support, .. } = self.thresholds();
        // What would stop a short text is, in a long one, a reason to show help.
        let support = if prediction.length == TextLength::Long { stop } else { support };
        let stop = self.stops_from(prediction);
        match prediction.stops {
            stops if stops >= stop => Threshold::Yes,
            stops if stops >= support => Threshold::Unsure,
            _ => Threshold::No,
        }
    }

    /// From which likelihood on a text of this length stops the talk.
    fn stops_from(&self, prediction: &Prediction) -> f32 {
        let Thresholds { stop, look, .. } = self.thresholds();
        match prediction.length {
            TextLength::Brief => look.max(stop),
            TextLength::Usual => stop,
            TextLength::Long => look,
        }
    }

    /// The gravest class of which the classifier is sure by itself: it is that, or graver.
    pub(in crate::understanding) fn sure_of(&self, prediction: &Prediction) -> Option<Alarm> {
        let mut classes = Alarm::iter().zip(prediction.at_least);
        let stop = self.stops_from(prediction);
        classes.find(|(_, likely)| *likely >= stop).map(|(alarm, _)| alarm)
    }

    /// Whether it finds less than it does in nearly all alarms that a rule catches (`Thresholds::veto`).
    pub(in crate::understanding) fn doubts(&self, stops: f32) -> bool {
        stops < self.thresholds().veto
    }

    fn thresholds(&self) -> Thresholds {
        self.validation().copied().unwrap_or_default().thresholds
    }
}

/// The thoughts; one of few words goes with the one before: "maar dat is lang geleden".
fn long_enough(thoughts: Vec<Range<usize>>, seen: &[Seen<'_>]) -> Vec<Range<usize>> {
    let mut long: Vec<Range<usize>> = Vec::new();
    for thought in thoughts {
        let is_short = |part: &Range<usize>| {
            seen.get(part.clone()).is_none_or(|part| words_seen(part) < THOUGHT_WORDS_MIN)
        };
        match long.last_mut() {
            Some(last) if is_short(last) || is_short(&thought) => last.end = thought.end,
            Some(_) | None => long.push(thought),
        }
    }
    long
}

/// How many words the first window of a text has.
pub(super) fn words_of(tokens: &[Token]) -> usize {
    tokens.iter().take(WINDOW_WORDS).filter(|token| token.kind == TokenKind::Word).count()
}

fn words_seen(seen: &[Seen<'_>]) -> usize {
    seen.iter().filter(|word| !BREAKS.contains(&word.text)).count()
}

/// The parts of a text that are looked at one by one.
fn looks<'s, 't>(seen: &'s [Seen<'t>]) -> impl Iterator<Item = &'s [Seen<'t>]> {
    let last = seen.len().saturating_sub(LOOK_WORDS).div_ceil(LOOK_STEP);
    (0..=last).map(move |look| {
        let part = seen.get(look * LOOK_STEP..).unwrap_or_default();
        part.get(..LOOK_WORDS).unwrap_or(part)
    })
}

#[cfg(test)]
mod tests;
