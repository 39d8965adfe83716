//! How rules and classifier together do on labelled phrases, by class, source and language.

use crate::understanding::classifier::rate::Rate;
use std::collections::BTreeMap;

use strum::IntoEnumIterator;

use super::LabelledPhrase;
use super::phrase::label;
use super::validation::Figures;
use crate::understanding::alarm::{Alarm, AlarmDetector, AlarmFound};

/// What was done with phrases of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The talk stopped.
    pub stopped: Rate,
    /// It stopped for a class as heavy as the label, or heavier.
    pub heavy_enough: Rate,
    /// Help was shown, whether the talk stopped or went on.
    pub help: Rate,
}

impl Outcome {
    fn add(&mut self, label: Option<Alarm>, found: Option<AlarmFound>) {
        let stopped = found.filter(|found| found.alarm.stops());
        let heavy = |found: AlarmFound| label.is_some_and(|label| found.alarm <= label);
        self.stopped.add(stopped.is_some());
        self.heavy_enough.add(stopped.is_some_and(heavy));
        self.help.add(found.is_some());
    }
}

/// The outcome over a set of phrases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// Phrases of a class that stops the talk: to be stopped.
    pub alarms: Outcome,
    /// All others: not to be stopped.
    pub others: Outcome,
    /// The alarms by class, the heaviest first.
    pub by_class: Vec<(Alarm, Outcome)>,
    /// Sorrow and loneliness: not to be stopped, and help should be shown.
    pub distress: Outcome,
    /// The others by source.
    pub others_by_source: BTreeMap<String, Outcome>,
    /// Alarms and others by language.
    pub by_language: BTreeMap<String, (Outcome, Outcome)>,
    /// What came out wrong: the label, what was found, and the text.
    pub mistakes: Vec<Mistake>,
}

/// A phrase that came out wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What it should have given.
    pub label: Option<Alarm>,
    /// What it gave.
    pub found: Option<Alarm>,
    /// The words.
    pub text: String,
}

impl Mistake {
    /// The label and what was found, as in a table.
    pub fn names(&self) -> (&'static str, &'static str) {
        (label(self.label), label(self.found))
    }
}

impl Evaluation {
    /// Alarms and others that were stopped.
    pub fn figures(&self) -> Figures {
        let (alarms, others) = (self.alarms.stopped, self.others.stopped);
        Figures {
            alarms: alarms.of,
            stopped: alarms.count,
            others: others.of,
            false_stops: others.count,
        }
    }

    fn add(&mut self, phrase: &LabelledPhrase, found: Option<AlarmFound>) {
        let alarm = phrase.alarm;
        let is_alarm = alarm.is_some_and(Alarm::stops);
        let (alarms, others) = self.by_language.entry(phrase.language.clone()).or_default();
        if is_alarm { alarms } else { others }.add(alarm, found);
        if is_alarm {
            self.alarms.add(alarm, found);
            let class = self.by_class.iter_mut().find(|(class, _)| Some(*class) == alarm);
            if let Some((_, outcome)) = class {
                outcome.add(alarm, found);
            }
        } else {
            self.others.add(alarm, found);
            self.others_by_source.entry(phrase.source.clone()).or_default().add(alarm, found);
            if alarm.is_some() {
                self.distress.add(alarm, found);
            }
        }
        let stops = found.map(|found| found.alarm).filter(|found| found.stops());
        let heavy = stops.is_some_and(|found| alarm.is_some_and(|label| found <= label));
        if is_alarm != stops.is_some() || is_alarm && !heavy {
            let found = found.map(|found| found.alarm);
            self.mistakes.push(Mistake { label: alarm, found, text: phrase.text.clone() });
        }
    }
}

/// Judges every phrase as the talk would: rules and classifier together.
pub fn evaluate(detector: &AlarmDetector, phrases: &[LabelledPhrase]) -> Evaluation {
    let classes = Alarm::iter().filter(|alarm| alarm.stops());
    let by_class = classes.map(|class| (class, Outcome::default())).collect();
    let mut evaluation = Evaluation { by_class, ..Evaluation::default() };
    for phrase in phrases {
        evaluation.add(phrase, detector.alarm(&phrase.text));
    }
    evaluation
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::AlarmRole;

    #[test]
    fn intervals_are_those_of_wilson() {
        // By hand, from the formula of Wilson (1927).
        for (count, of, low, high) in
            [(190, 200, 0.9104, 0.9726), (4, 200, 0.0078, 0.0503), (0, 20, 0.0, 0.1611)]
        {
            let (from, to) = Rate { count, of }.interval().unwrap();
            assert!((from - low).abs() < 1e-4 && (to - high).abs() < 1e-4, "{from} {to}");
        }
        assert_eq!(Rate::default().interval(), None);
    }

    #[test]
    fn a_phrase_counts_for_its_class_its_source_and_its_language() {
        let phrase = |alarm, source: &str, language: &str| LabelledPhrase {
            text: "…".to_owned(),
            alarm,
            language: language.to_owned(),
            author: String::new(),
            source: source.to_owned(),
            date: None,
        };
        let found = |alarm| {
            Some(AlarmFound { alarm, role: AlarmRole::Writer, unsure: alarm == Alarm::Distress })
        };
        let mut evaluation = evaluate(&AlarmDetector::default(), &[]);
        evaluation.add(&phrase(Some(Alarm::Acute), "x", "nl"), found(Alarm::Emergency));
        evaluation.add(&phrase(Some(Alarm::Acute), "x", "nl"), found(Alarm::Indirect));
        evaluation.add(&phrase(Some(Alarm::Acute), "x", "en"), found(Alarm::Distress));
        evaluation.add(&phrase(Some(Alarm::Distress), "sorrow", "nl"), found(Alarm::Suicide));
        evaluation.add(&phrase(None, "ordinary", "nl"), None);
        let rate = |count, of| Rate { count, of };
        assert_eq!(evaluation.alarms.stopped, rate(2, 3));
        assert_eq!(evaluation.alarms.heavy_enough, rate(1, 3));
        assert_eq!(evaluation.alarms.help, rate(3, 3));
        assert_eq!(evaluation.by_class[1].1.stopped, rate(2, 3));
        assert_eq!(evaluation.others.stopped, rate(1, 2));
        assert_eq!(evaluation.others_by_source["sorrow"].stopped, rate(1, 1));
        assert_eq!(evaluation.others_by_source["ordinary"].stopped, rate(0, 1));
        assert_eq!(evaluation.distress.help, rate(1, 1));
        assert_eq!(evaluation.by_language["en"].0.stopped, rate(0, 1));
        assert_eq!(evaluation.mistakes.len(), 3);
    }
}
