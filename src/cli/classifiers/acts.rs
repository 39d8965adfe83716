//! The classifier of acts: what is its own of `learn --acts` and `evaluate --acts`.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::super::args::Evaluate;
use super::{Score, Told, Trainable, Weaker, rate_json, told_rate, with_mistakes};
use crate::config;
use crate::understanding::{
    Act, ActEvaluation, ActOutcome, Acts, LabelledMessage, Lexicon, Manifest, Rate, Trained,
    evaluate_acts, train_acts,
};

impl Trainable for Acts {
    const TRAINING: &'static str = config::TRAINING_OF_ACTS;
    const REGRESSION: &'static str = "training/acts/regression.tsv";
    type Evaluation = ActEvaluation;

    fn in_place(lexicon: &Lexicon) -> Option<&Manifest<Self>> {
        lexicon.act_model()
    }

    fn train(
        lexicon: &Lexicon,
        messages: &[LabelledMessage],
        today: Date,
    ) -> (Trained<Self>, Told) {
        (train_acts(lexicon.act_reader(), messages, today), Told::default())
    }

    fn with(lexicon: &Lexicon, model: &Trained<Self>) -> Lexicon {
        lexicon.with_acts(model)
    }

    fn evaluate(lexicon: &Lexicon, messages: &[LabelledMessage], _: Date) -> ActEvaluation {
        evaluate_acts(lexicon.act_reader(), messages)
    }

    fn score(evaluation: &ActEvaluation) -> Score {
        let ActOutcome { recall, precision, .. } = evaluation.all;
        Score::of_labels(recall, precision)
    }

    fn told(score: Score) -> String {
        score.told_of("acts")
    }

    fn weaker(fault: Weaker) -> String {
        fault.told_of("acts")
    }

    fn lines(evaluation: &ActEvaluation, options: &Evaluate) -> Vec<String> {
        let mut lines = vec![format!(
            "{:18}{:<28}{:<28}{:<28}likely: found of all",
            "", "sure: right of found", "sure: found of all", "likely: right of found"
        )];
        let all = evaluation.by_act.iter().map(|(act, outcome)| (act.to_string(), *outcome));
        lines.extend(all.chain([("all".to_owned(), evaluation.all)]).map(|(name, outcome)| {
            let ActOutcome { recall, precision, likely_recall, likely_precision } = outcome;
            let cells = [precision, recall, likely_precision, likely_recall];
            let [first, second, third, last] = cells.map(|rate| told_rate(rate, 0));
            format!("{name:18}{first:<28}{second:<28}{third:<28}{last}")
        }));
        let mistakes = evaluation.mistakes.iter().filter(|_| options.mistakes);
        lines.extend(
            mistakes.map(|it| format!("{}\t{}\t{}", names(&it.labels), names(&it.found), it.text)),
        );
        lines
    }

    fn as_json(evaluation: &ActEvaluation, options: &Evaluate, _: Option<usize>) -> Value {
        let by_act = evaluation.by_act.iter().map(|(act, it)| (act.to_string(), outcome(*it)));
        let by_act = Value::Object(by_act.collect::<Map<_, _>>());
        let value = json!({ "by_act": by_act, "all": outcome(evaluation.all) });
        let mistakes = evaluation.mistakes.iter().map(
            |it| json!({ "labels": names(&it.labels), "found": names(&it.found), "text": it.text }),
        );
        with_mistakes(value, options, mistakes)
    }
}

impl Score {
    /// How many labels are found, and how much of what is found is none.
    pub(super) fn of_labels(recall: Rate, precision: Rate) -> Self {
        let Rate { count, of } = precision;
        Self { found: recall, wrong: Rate { count: of - count, of } }
    }

    pub(super) fn told_of(self, labels: &str) -> String {
        let Rate { count, of } = self.found;
        let wrong = self.wrong.count;
        format!("{count} of {of} {labels} found, {wrong} found that are none")
    }
}

impl Weaker {
    pub(super) fn told_of(self, labels: &str) -> String {
        match self {
            Self::Finds(Rate { count, .. }, known) => format!(
                "it finds {count} {labels} of the regression table, and the model in place {known}"
            ),
            Self::IsWrong(Rate { count, .. }, known) => {
                format!("it finds {count} {labels} that are none, and the model in place {known}")
            }
        }
    }
}

fn names(acts: &[Act]) -> String {
    let names: Vec<&str> = acts.iter().map(<&'static str>::from).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(",") }
}

fn outcome(outcome: ActOutcome) -> Value {
    json!({
        "precision": rate_json(outcome.precision),
        "recall": rate_json(outcome.recall),
        "likely_precision": rate_json(outcome.likely_precision),
        "likely_recall": rate_json(outcome.likely_recall),
    })
}
