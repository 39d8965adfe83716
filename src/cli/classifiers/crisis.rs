//! The crisis classifier: what is its own of `learn` and `evaluate`.

use jiff::civil::Date;
use serde_json::{Value, json};
use strum::IntoEnumIterator;

use super::super::args::Evaluate;
use super::{Score, Told, Trainable, Weaker, told_rate, with_mistakes};
use crate::config;
use crate::understanding::{
    Alarm, Crisis, CrisisTraining, Evaluation, Figures, HeldOut, LabelledPhrase, Lexicon, Manifest,
    Outcome, Rate, Trained, evaluate, train,
};

impl Trainable for Crisis {
    const TRAINING: &'static str = config::TRAINING;
    const REGRESSION: &'static str = "training/crisis/regression.tsv";
    type Evaluation = Evaluation;

    fn in_place(lexicon: &Lexicon) -> Option<&Manifest<Self>> {
        lexicon.model()
    }

    fn train(lexicon: &Lexicon, phrases: &[LabelledPhrase], today: Date) -> (Trained<Self>, Told) {
        let training = train(lexicon.alarm_detector(), phrases, today);
        let CrisisTraining { model, held_out, changed } = training;
        let largest = model.manifest.validation.quantisation.largest_change;
        let mut after =
            vec![format!("a byte for each weight changes a likelihood by {largest:.4} at most")];
        let changed = changed.iter();
        after.extend(
            changed.map(|text| format!("it changes what the classifier alone makes of: {text}")),
        );
        after.extend(told_of_held_out(&held_out));
        (model, Told { before: Vec::new(), after })
    }

    fn with(lexicon: &Lexicon, model: &Trained<Self>) -> Lexicon {
        lexicon.with_model(model)
    }

    fn evaluate(lexicon: &Lexicon, phrases: &[LabelledPhrase], _: Date) -> Evaluation {
        evaluate(lexicon.alarm_detector(), phrases)
    }

    fn score(evaluation: &Evaluation) -> Score {
        let Figures { alarms, stopped, others, false_stops } = evaluation.figures();
        let rate = |count, of| Rate { count, of };
        Score { found: rate(stopped, alarms), wrong: rate(false_stops, others) }
    }

    fn told(Score { found, wrong }: Score) -> String {
        format!(
            "{} of {} alarms stopped, {} of {} others",
            found.count, found.of, wrong.count, wrong.of
        )
    }

    fn weaker(fault: Weaker) -> String {
        let (Rate { count, of }, phrases, known) = match fault {
            Weaker::Finds(rate, known) => (rate, "alarms", known),
            Weaker::IsWrong(rate, known) => (rate, "others", known),
        };
        format!(
            "of {of} {phrases} of the regression table it stops {count}, and the model in place {known}"
        )
    }

    fn lines(evaluation: &Evaluation, options: &Evaluate) -> Vec<String> {
        let kinds = kinds(evaluation);
        let width = kinds.iter().map(|kind| kind.name.chars().count()).max().unwrap_or_default();
        let mut lines = vec![format!(
            "{:width$}  {:<28}{:<28}help shown",
            "", "stopped (95 % interval)", "as heavy or heavier"
        )];
        lines.extend(kinds.iter().map(|kind| kind.told(width)));
        lines.extend(evaluation.mistakes.iter().filter(|_| options.mistakes).map(|mistake| {
            let (label, found) = mistake.names();
            format!("{label}\t{found}\t{}", mistake.text)
        }));
        lines
    }

    fn as_json(evaluation: &Evaluation, options: &Evaluate, seen: Option<usize>) -> Value {
        let classes = evaluation.by_class.iter();
        let classes = classes.map(|(class, outcome)| (class.to_string(), outcome_json(*outcome)));
        let sources = evaluation.others_by_source.iter();
        let sources = sources.map(|(source, outcome)| (source.clone(), outcome_json(*outcome)));
        let languages = evaluation.by_language.iter().map(|(language, (alarms, others))| {
            let both = json!({ "alarms": outcome_json(*alarms), "others": outcome_json(*others) });
            (language.clone(), both)
        });
        let value = json!({
            "alarms": outcome_json(evaluation.alarms),
            "by_class": Value::Object(classes.collect()),
            "others": outcome_json(evaluation.others),
            "others_by_source": Value::Object(sources.collect()),
            "distress": outcome_json(evaluation.distress),
            "by_language": Value::Object(languages.collect()),
            "in_training": seen,
        });
        let mistakes = evaluation.mistakes.iter().map(|mistake| {
            let (label, found) = mistake.names();
            json!({ "label": label, "found": found, "text": mistake.text })
        });
        with_mistakes(value, options, mistakes)
    }
}

/// A kind of phrase, and what was done with it.
struct PhraseKind {
    name: String,
    outcome: Outcome,
    /// Whether the talk should stop.
    is_alarm: bool,
}

impl PhraseKind {
    fn told(&self, width: usize) -> String {
        let Self { name, outcome: Outcome { stopped, heavy_enough, help }, is_alarm } = self;
        let [stopped, heavy, help] = [stopped, heavy_enough, help].map(|rate| told_rate(*rate, 1));
        let heavy = if *is_alarm { heavy } else { String::new() };
        format!("{name:width$}  {stopped:<28}{heavy:<28}{help}")
    }
}

fn kinds(evaluation: &Evaluation) -> Vec<PhraseKind> {
    let alarms =
        |name: String, outcome: &Outcome| PhraseKind { name, outcome: *outcome, is_alarm: true };
    let others =
        |name: String, outcome: &Outcome| PhraseKind { name, outcome: *outcome, is_alarm: false };
    let mut kinds = vec![alarms("alarms".to_owned(), &evaluation.alarms)];
    let classes = evaluation.by_class.iter();
    kinds.extend(classes.map(|(class, outcome)| alarms(format!("  {class}"), outcome)));
    kinds.push(others("others".to_owned(), &evaluation.others));
    let sources = evaluation.others_by_source.iter().filter(|(source, _)| !source.is_empty());
    kinds.extend(sources.map(|(source, outcome)| others(format!("  {source}"), outcome)));
    kinds.push(others("  label distress".to_owned(), &evaluation.distress));
    for (language, (of_alarms, of_others)) in &evaluation.by_language {
        kinds.push(alarms(format!("alarms in {language}"), of_alarms));
        kinds.push(others(format!("others in {language}"), of_others));
    }
    kinds.retain(|kind| kind.outcome.stopped.of > 0);
    kinds
}

fn outcome_json(outcome: Outcome) -> Value {
    json!({
        "stopped": interval_json(outcome.stopped),
        "heavy_enough": interval_json(outcome.heavy_enough),
        "help": interval_json(outcome.help),
    })
}

/// A rate with its interval, for scripts.
fn interval_json(rate: Rate) -> Value {
    let (part, interval) = (rate.part(), rate.interval());
    json!({ "count": rate.count, "of": rate.of, "part": part, "interval": interval })
}

/// What models that had not seen their sources made of the phrases, at several thresholds.
fn told_of_held_out(held_out: &[HeldOut]) -> Vec<String> {
    let stopping = held_out.iter().filter(|it| it.phrase.alarm.is_some_and(Alarm::stops));
    let heavy = stopping.clone().filter(|it| Some(it.prediction.alarm) <= it.phrase.alarm);
    let mut lines = vec![format!(
        "cross-validation, classifier alone: as heavy as it is or heavier {} of {}",
        heavy.count(),
        stopping.count()
    )];
    lines.push("classifier at a threshold, false stops, stopped of each class".to_owned());
    lines.extend([0.5_f32, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95].map(|threshold| {
        told_of_classes(held_out, threshold, &|it| it.prediction.stops >= threshold)
    }));
    lines.push("a rule, unless the classifier is below a threshold".to_owned());
    lines.extend([0.0_f32, 0.05, 0.1, 0.15, 0.2, 0.3].map(|threshold| {
        let is_stopped = |it: &HeldOut| it.stopped_by_rules && it.prediction.stops >= threshold;
        told_of_classes(held_out, threshold, &is_stopped)
    }));
    lines
}

/// How many phrases of each class are stopped.
fn told_of_classes(
    held_out: &[HeldOut],
    threshold: f32,
    stopped: &dyn Fn(&HeldOut) -> bool,
) -> String {
    let caught = |of: &dyn Fn(&HeldOut) -> bool| {
        let all: Vec<&HeldOut> = held_out.iter().filter(|it| of(it)).collect();
        let met = all.iter().filter(|it| stopped(it)).count();
        format!("{met}/{}", all.len())
    };
    let silent = caught(&|it| !it.phrase.alarm.is_some_and(Alarm::stops));
    let classes = Alarm::iter().filter(|alarm| alarm.stops());
    let classes =
        classes.map(|alarm| format!("{alarm} {}", caught(&|it| it.phrase.alarm == Some(alarm))));
    format!("{threshold:.2}  {silent}  {}", classes.collect::<Vec<_>>().join("  "))
}
