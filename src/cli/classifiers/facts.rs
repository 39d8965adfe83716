//! The classifier of facts: what is its own of `learn --facts` and `evaluate --facts`.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::super::args::Evaluate;
use super::{Score, Told, Trainable, Weaker, rate_json, told_rate, with_mistakes};
use crate::config;
use crate::understanding::{
    FactEvaluation, FactOutcome, FactThresholds, Facts, LabelledLine, Lexicon, Manifest, Trained,
};

impl Trainable for Facts {
    const TRAINING: &'static str = config::TRAINING_OF_FACTS;
    const REGRESSION: &'static str = "training/facts/regression.tsv";
    type Evaluation = FactEvaluation;

    fn in_place(lexicon: &Lexicon) -> Option<&Manifest<Self>> {
        lexicon.fact_model()
    }

    fn train(lexicon: &Lexicon, lines: &[LabelledLine], today: Date) -> (Trained<Self>, Told) {
        let model = lexicon.train_facts(lines, today);
        let thresholds = &model.manifest.validation.thresholds;
        let sum = |of: fn(&FactThresholds) -> usize| thresholds.iter().map(of).sum::<usize>();
        let (found, right) = (sum(|it| it.found), sum(|it| it.right));
        let taken =
            format!("cross-validation, beside the rules: {found} taken, {right} of them right");
        (model, Told { before: vec![taken], after: Vec::new() })
    }

    fn with(lexicon: &Lexicon, model: &Trained<Self>) -> Lexicon {
        lexicon.with_facts(model)
    }

    fn evaluate(lexicon: &Lexicon, lines: &[LabelledLine], today: Date) -> FactEvaluation {
        lexicon.evaluate_facts(lines, today.year())
    }

    fn score(evaluation: &FactEvaluation) -> Score {
        let FactOutcome { recall, precision } = evaluation.all;
        Score::of_labels(recall, precision)
    }

    fn told(score: Score) -> String {
        score.told_of("facts")
    }

    fn weaker(fault: Weaker) -> String {
        fault.told_of("facts")
    }

    fn lines(evaluation: &FactEvaluation, options: &Evaluate) -> Vec<String> {
        let mut lines = vec![format!("{:18}{:<28}found of all", "", "right of found")];
        let all = evaluation.by_fact.iter().map(|(fact, outcome)| (fact.to_string(), *outcome));
        lines.extend(all.chain([("all".to_owned(), evaluation.all)]).map(|(name, outcome)| {
            let rates = [outcome.precision, outcome.recall];
            let [precision, recall] = rates.map(|rate| told_rate(rate, 0));
            format!("{name:18}{precision:<28}{recall}")
        }));
        let by_classifier = told_rate(evaluation.by_classifier, 0);
        lines.push(format!("{:18}{by_classifier}", "by the classifier"));
        lines.extend(evaluation.mistakes.iter().filter(|_| options.mistakes).map(|mistake| {
            let (missed, invented) = (mistake.missed.join(", "), mistake.invented.join(", "));
            format!("missed {missed}\tinvented {invented}\t{}", mistake.text)
        }));
        lines
    }

    fn as_json(evaluation: &FactEvaluation, options: &Evaluate, _: Option<usize>) -> Value {
        let by_fact = evaluation.by_fact.iter().map(|(fact, it)| (fact.to_string(), outcome(*it)));
        let by_fact = Value::Object(by_fact.collect::<Map<_, _>>());
        let by_classifier = rate_json(evaluation.by_classifier);
        let all = outcome(evaluation.all);
        let value = json!({ "by_fact": by_fact, "all": all, "by_classifier": by_classifier });
        let mistakes = evaluation
            .mistakes
            .iter()
            .map(|it| json!({ "missed": it.missed, "invented": it.invented, "text": it.text }));
        with_mistakes(value, options, mistakes)
    }
}

fn outcome(outcome: FactOutcome) -> Value {
    json!({ "precision": rate_json(outcome.precision), "recall": rate_json(outcome.recall) })
}
