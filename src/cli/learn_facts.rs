//! `aanspraak learn --facts` and `aanspraak evaluate --facts`: the classifier of facts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use serde_json::{Map, Value, json};

use super::args::{Evaluate, Learn};
use super::train::{read_as, refuse, replace, usable};
use super::{content, say, tell};
use crate::config;
use crate::conversation::{Content, dutch_day};
use crate::understanding::{
    FactEvaluation, FactOutcome, LabelledLine, Purpose, Rate, TrainedFacts, fact_model_faults,
    overlaps, read_lines,
};

const REGRESSION: &str = "training/facts/regression.tsv";
const MODEL: &str = "data/models/facts.bin";
/// So many percent of the lines of the present model must be there.
const LINES_PERCENT_MIN: usize = 90;
/// On the regression table the new model may find so many percent of the facts fewer, and so many percent
/// of what it finds may be wrong more.
const WORSE_PERCENT_MAX: usize = 1;

/// Reads the tables, trains, compares with the model in place, and writes.
pub(super) fn learn(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    let tables = match options.tables.as_slice() {
        [] => &[PathBuf::from(config::TRAINING_OF_FACTS)],
        tables => tables,
    };
    let lines = read(tables, Purpose::Training)?;
    let content = usable(folders, fact_model_faults)?;
    if let Some(known) = content.lexicon.fact_model().map(|model| model.lines)
        && lines.len() * 100 < known * LINES_PERCENT_MIN
    {
        refuse(options, &format!("{} lines, and the model in place has {known}", lines.len()))?;
    }
    let model = content.lexicon.train_facts(&lines, dutch_day(config::now()));
    let compared = compare(&content, options, &model)?;
    let to = options.to.clone().unwrap_or_else(|| PathBuf::from(MODEL));
    write(&to, &content, &model)?;
    // Only now: a reader that closed the pipe must not keep the model from being written.
    for line in compared {
        say(&line)?;
    }
    let thresholds = &model.manifest.thresholds;
    let [found, right] = [
        thresholds.iter().map(|it| it.found).sum::<usize>(),
        thresholds.iter().map(|it| it.right).sum::<usize>(),
    ];
    say(&format!("cross-validation, beside the rules: {found} taken, {right} of them right"))?;
    say(&format!("{} lines learned; written to {}", lines.len(), to.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn read(paths: &[PathBuf], purpose: Purpose) -> anyhow::Result<Vec<LabelledLine>> {
    read_as(paths, |files, diagnostics| read_lines(files, purpose, diagnostics))
}

fn year() -> i16 {
    dutch_day(config::now()).year()
}

/// Judges the regression table with the present model and with the new one.
fn compare(
    content: &Content,
    options: &Learn,
    model: &TrainedFacts,
) -> anyhow::Result<Vec<String>> {
    let regression = options.regression.clone().unwrap_or_else(|| PathBuf::from(REGRESSION));
    if !regression.is_file() {
        refuse(options, &format!("{} is not there to measure it", regression.display()))?;
        return Ok(Vec::new());
    }
    let lines = read(&[regression], Purpose::Split)?;
    let after = content.lexicon.with_facts(model).evaluate_facts(&lines, year()).all;
    if content.lexicon.fact_model().is_none() {
        return Ok(vec![told("new model", after)]);
    }
    let before = content.lexicon.evaluate_facts(&lines, year()).all;
    let allowed = before.recall.of * WORSE_PERCENT_MAX / 100;
    if after.recall.count + allowed < before.recall.count {
        let (found, known) = (after.recall.count, before.recall.count);
        let what = "facts of the regression table, and the model in place";
        refuse(options, &format!("it finds {found} {what} {known}"))?;
    }
    let wrong = |it: FactOutcome| it.precision.of - it.precision.count;
    let allowed = before.precision.of * WORSE_PERCENT_MAX / 100;
    if wrong(after) > wrong(before) + allowed {
        let (more, known) = (wrong(after), wrong(before));
        let what = "facts that are none, and the model in place";
        refuse(options, &format!("it finds {more} {what} {known}"))?;
    }
    Ok(vec![told("new model", after), told("model in place", before)])
}

fn told(name: &str, outcome: FactOutcome) -> String {
    let FactOutcome { recall, precision } = outcome;
    format!(
        "regression, {name}: {} of {} facts found, {} found that are none",
        recall.count,
        recall.of,
        precision.of - precision.count
    )
}

/// Writes the weights and the manifest.
fn write(to: &Path, content: &Content, model: &TrainedFacts) -> anyhow::Result<()> {
    let mut manifest = model.manifest.clone();
    if let Some(known) = content.lexicon.fact_model()
        && known.weights_hash == manifest.weights_hash
        && known.training_hash == manifest.training_hash
    {
        // The same model: training it once more changes no file.
        manifest.date = known.date;
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    }
    replace(to, &model.weights)?;
    replace(&to.with_extension("toml"), manifest.to_string().as_bytes())
}

/// Measures a table of lines, fact by fact.
pub(super) fn evaluate(folders: &[PathBuf], options: &Evaluate) -> anyhow::Result<ExitCode> {
    let lines = read(std::slice::from_ref(&options.file), Purpose::Evaluation)?;
    let content = content::load(folders)?;
    let evaluation = content.lexicon.evaluate_facts(&lines, year());
    if options.json {
        say(&serde_json::to_string_pretty(&as_json(&evaluation, options))?)?;
    } else {
        print(&evaluation, options)?;
    }
    let training = options.training.clone();
    let training = training.unwrap_or_else(|| PathBuf::from(config::TRAINING_OF_FACTS));
    if !training.is_file() {
        tell("the training table is not there: whether this set is held out is not known");
        return Ok(ExitCode::SUCCESS);
    }
    match overlaps(&lines, &read(&[training], Purpose::Split)?).len() {
        0 => tell("none of these lines stands in the training table, or nearly"),
        seen => tell(&format!(
            "{seen} of these lines stand in the training table, or nearly: this is no held-out set"
        )),
    }
    Ok(ExitCode::SUCCESS)
}

fn print(evaluation: &FactEvaluation, options: &Evaluate) -> anyhow::Result<()> {
    say(&format!("{:18}{:<28}found of all", "", "right of found"))?;
    let all = evaluation.by_fact.iter().map(|(fact, outcome)| (fact.to_string(), *outcome));
    for (name, outcome) in all.chain([("all".to_owned(), evaluation.all)]) {
        let [precision, recall] = [outcome.precision, outcome.recall].map(told_rate);
        say(&format!("{name:18}{precision:<28}{recall}"))?;
    }
    say(&format!("{:18}{}", "by the classifier", told_rate(evaluation.by_classifier)))?;
    for mistake in evaluation.mistakes.iter().filter(|_| options.mistakes) {
        let (missed, invented) = (mistake.missed.join(", "), mistake.invented.join(", "));
        say(&format!("missed {missed}\tinvented {invented}\t{}", mistake.text))?;
    }
    Ok(())
}

fn told_rate(rate: Rate) -> String {
    let Rate { count, of } = rate;
    let Some((part, (low, high))) = rate.part().zip(rate.interval()) else {
        return "–".to_owned();
    };
    let percent = |part: f64| part * 100.0;
    format!("{count}/{of} {:.0} % ({:.0}–{:.0})", percent(part), percent(low), percent(high))
}

fn as_json(evaluation: &FactEvaluation, options: &Evaluate) -> Value {
    let rate = |rate: Rate| json!({ "count": rate.count, "of": rate.of, "part": rate.part() });
    let outcome =
        |it: FactOutcome| json!({ "precision": rate(it.precision), "recall": rate(it.recall) });
    let by_fact = evaluation.by_fact.iter().map(|(fact, it)| (fact.to_string(), outcome(*it)));
    let by_fact = Value::Object(by_fact.collect::<Map<_, _>>());
    let by_classifier = rate(evaluation.by_classifier);
    let all = outcome(evaluation.all);
    let mut value = json!({ "by_fact": by_fact, "all": all, "by_classifier": by_classifier });
    if options.mistakes
        && let Some(object) = value.as_object_mut()
    {
        let mistakes = evaluation
            .mistakes
            .iter()
            .map(|it| json!({ "missed": it.missed, "invented": it.invented, "text": it.text }));
        object.insert("mistakes".to_owned(), mistakes.collect());
    }
    value
}
