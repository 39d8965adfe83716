//! `aanspraak learn --acts` and `aanspraak evaluate --acts`: the classifier of acts.

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
    ActEvaluation, ActOutcome, LabelledMessage, Purpose, Rate, TrainedActs, act_model_faults,
    evaluate_acts, overlaps, read_messages, train_acts,
};

const REGRESSION: &str = "training/acts/regression.tsv";
const MODEL: &str = "data/models/acts.bin";
/// So many percent of the messages of the present model must be there.
const MESSAGES_PERCENT_MIN: usize = 90;
/// On the regression table the new model may find so many percent of the acts fewer, and so many
/// percent of what it finds may be wrong more.
const WORSE_PERCENT_MAX: usize = 1;

/// Reads the tables, trains, compares with the model in place, and writes.
pub(super) fn learn(folders: &[PathBuf], options: &Learn) -> anyhow::Result<ExitCode> {
    let tables = match options.tables.as_slice() {
        [] => &[PathBuf::from(config::TRAINING_OF_ACTS)],
        tables => tables,
    };
    let messages = read(tables, Purpose::Training)?;
    let content = usable(folders, act_model_faults)?;
    if let Some(known) = content.lexicon.act_model().map(|model| model.messages)
        && messages.len() * 100 < known * MESSAGES_PERCENT_MIN
    {
        refuse(
            options,
            &format!("{} messages, and the model in place has {known}", messages.len()),
        )?;
    }
    let model = train_acts(content.lexicon.act_reader(), &messages, dutch_day(config::now()));
    let compared = compare(&content, options, &model)?;
    let to = options.to.clone().unwrap_or_else(|| PathBuf::from(MODEL));
    write(&to, &content, &model)?;
    // Only now: a reader that closed the pipe must not keep the model from being written.
    for line in compared {
        say(&line)?;
    }
    say(&format!("{} messages learned; written to {}", messages.len(), to.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn read(paths: &[PathBuf], purpose: Purpose) -> anyhow::Result<Vec<LabelledMessage>> {
    read_as(paths, |files, diagnostics| read_messages(files, purpose, diagnostics))
}

/// Judges the regression table with the present model and with the new one.
fn compare(content: &Content, options: &Learn, model: &TrainedActs) -> anyhow::Result<Vec<String>> {
    let regression = options.regression.clone().unwrap_or_else(|| PathBuf::from(REGRESSION));
    if !regression.is_file() {
        refuse(options, &format!("{} is not there to measure it", regression.display()))?;
        return Ok(Vec::new());
    }
    let messages = read(&[regression], Purpose::Split)?;
    let after = evaluate_acts(content.lexicon.with_acts(model).act_reader(), &messages).all;
    if content.lexicon.act_model().is_none() {
        return Ok(vec![told("new model", after)]);
    }
    let before = evaluate_acts(content.lexicon.act_reader(), &messages).all;
    let allowed = before.recall.of * WORSE_PERCENT_MAX / 100;
    if after.recall.count + allowed < before.recall.count {
        let (found, known) = (after.recall.count, before.recall.count);
        refuse(
            options,
            &format!(
                "it finds {found} acts of the regression table, and the model in place {known}"
            ),
        )?;
    }
    let wrong = |it: ActOutcome| it.precision.of - it.precision.count;
    let allowed = before.precision.of * WORSE_PERCENT_MAX / 100;
    if wrong(after) > wrong(before) + allowed {
        let (more, known) = (wrong(after), wrong(before));
        refuse(
            options,
            &format!("it finds {more} acts that are none, and the model in place {known}"),
        )?;
    }
    Ok(vec![told("new model", after), told("model in place", before)])
}

fn told(name: &str, outcome: ActOutcome) -> String {
    let ActOutcome { recall, precision, .. } = outcome;
    format!(
        "regression, {name}: {} of {} acts found, {} found that are none",
        recall.count,
        recall.of,
        precision.of - precision.count
    )
}

/// Writes the weights and the manifest.
fn write(to: &Path, content: &Content, model: &TrainedActs) -> anyhow::Result<()> {
    let mut manifest = model.manifest.clone();
    if let Some(known) = content.lexicon.act_model()
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

/// Measures a table of messages, act by act.
pub(super) fn evaluate(folders: &[PathBuf], options: &Evaluate) -> anyhow::Result<ExitCode> {
    let messages = read(std::slice::from_ref(&options.file), Purpose::Evaluation)?;
    let content = content::load(folders)?;
    let evaluation = evaluate_acts(content.lexicon.act_reader(), &messages);
    if options.json {
        say(&serde_json::to_string_pretty(&as_json(&evaluation, options))?)?;
    } else {
        print(&evaluation, options)?;
    }
    let training = options.training.clone();
    let training = training.unwrap_or_else(|| PathBuf::from(config::TRAINING_OF_ACTS));
    if !training.is_file() {
        tell("the training table is not there: whether this set is held out is not known");
        return Ok(ExitCode::SUCCESS);
    }
    match overlaps(&messages, &read(&[training], Purpose::Split)?).len() {
        0 => tell("none of these messages stands in the training table, or nearly"),
        seen => tell(&format!(
            "{seen} of these messages stand in the training table, or nearly: this is no held-out set"
        )),
    }
    Ok(ExitCode::SUCCESS)
}

fn print(evaluation: &ActEvaluation, options: &Evaluate) -> anyhow::Result<()> {
    say(&format!(
        "{:18}{:<28}{:<28}{:<28}likely: found of all",
        "", "sure: right of found", "sure: found of all", "likely: right of found"
    ))?;
    let all = evaluation.by_act.iter().map(|(act, outcome)| (act.to_string(), *outcome));
    for (name, outcome) in all.chain([("all".to_owned(), evaluation.all)]) {
        let ActOutcome { recall, precision, likely_recall, likely_precision } = outcome;
        let cells = [precision, recall, likely_precision, likely_recall].map(told_rate);
        let [first, second, third, last] = cells;
        say(&format!("{name:18}{first:<28}{second:<28}{third:<28}{last}"))?;
    }
    if options.mistakes {
        for mistake in &evaluation.mistakes {
            let (labels, found) = (names(&mistake.labels), names(&mistake.found));
            say(&format!("{labels}\t{found}\t{}", mistake.text))?;
        }
    }
    Ok(())
}

fn names(acts: &[crate::understanding::Act]) -> String {
    let names: Vec<&str> = acts.iter().map(<&'static str>::from).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(",") }
}

fn told_rate(rate: Rate) -> String {
    let Rate { count, of } = rate;
    let Some((part, (low, high))) = rate.part().zip(rate.interval()) else {
        return "–".to_owned();
    };
    let percent = |part: f64| part * 100.0;
    format!("{count}/{of} {:.0} % ({:.0}–{:.0})", percent(part), percent(low), percent(high))
}

fn as_json(evaluation: &ActEvaluation, options: &Evaluate) -> Value {
    let rate = |rate: Rate| json!({ "count": rate.count, "of": rate.of, "part": rate.part() });
    let outcome = |it: ActOutcome| {
        json!({
            "precision": rate(it.precision),
            "recall": rate(it.recall),
            "likely_precision": rate(it.likely_precision),
            "likely_recall": rate(it.likely_recall),
        })
    };
    let by_act = evaluation.by_act.iter().map(|(act, it)| (act.to_string(), outcome(*it)));
    let by_act = Value::Object(by_act.collect::<Map<_, _>>());
    let mut value = json!({ "by_act": by_act, "all": outcome(evaluation.all) });
    if options.mistakes
        && let Some(object) = value.as_object_mut()
    {
        let mistakes = evaluation.mistakes.iter().map(
            |it| json!({ "labels": names(&it.labels), "found": names(&it.found), "text": it.text }),
        );
        object.insert("mistakes".to_owned(), mistakes.collect());
    }
    value
}
