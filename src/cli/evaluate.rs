//! `aanspraak evaluate`: how rules and classifier together do on a table of labelled phrases.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Evaluate;
use super::{content, say, tell, train};
use crate::config;
use crate::understanding::{
    Evaluation, LabelledPhrase, Outcome, Purpose, Rate, evaluate, overlaps,
};

/// Measures a table, and tells what of it the model was trained on.
pub(super) fn run(folders: &[PathBuf], options: &Evaluate) -> anyhow::Result<ExitCode> {
    let phrases = train::read(std::slice::from_ref(&options.file), Purpose::Evaluation)?;
    let content = content::load(folders)?;
    let evaluation = evaluate(content.lexicon.alarm_detector(), &phrases);
    let seen = seen(options, &phrases)?;
    if options.json {
        say(&serde_json::to_string_pretty(&as_json(&evaluation, seen, options))?)?;
    } else {
        print(&evaluation, options)?;
    }
    match seen {
        Some(0) => tell("none of these phrases stands in the training table, or nearly"),
        Some(seen) => tell(&format!(
            "{seen} of these phrases stand in the training table, or nearly: this is no held-out set"
        )),
        None => tell("the training table is not there: whether this set is held out is not known"),
    }
    Ok(ExitCode::SUCCESS)
}

/// How many of the phrases the model was trained on, or on nearly the same.
fn seen(options: &Evaluate, phrases: &[LabelledPhrase]) -> anyhow::Result<Option<usize>> {
    let training = options.training.clone().unwrap_or_else(|| PathBuf::from(config::TRAINING));
    if !training.is_file() {
        return Ok(None);
    }
    let training = train::read(&[training], Purpose::Split)?;
    Ok(Some(overlaps(phrases, &training).len()))
}

/// A kind of phrase, and what was done with it.
struct Line {
    name: String,
    outcome: Outcome,
    /// Whether the talk should stop.
    is_alarm: bool,
}

fn lines(evaluation: &Evaluation) -> Vec<Line> {
    let alarms = |name: String, outcome: &Outcome| Line { name, outcome: *outcome, is_alarm: true };
    let others =
        |name: String, outcome: &Outcome| Line { name, outcome: *outcome, is_alarm: false };
    let mut lines = vec![alarms("alarms".to_owned(), &evaluation.alarms)];
    let classes = evaluation.by_class.iter();
    lines.extend(classes.map(|(class, outcome)| alarms(format!("  {class}"), outcome)));
    lines.push(others("others".to_owned(), &evaluation.others));
    let sources = evaluation.others_by_source.iter().filter(|(source, _)| !source.is_empty());
    lines.extend(sources.map(|(source, outcome)| others(format!("  {source}"), outcome)));
    lines.push(others("  label distress".to_owned(), &evaluation.distress));
    for (language, (of_alarms, of_others)) in &evaluation.by_language {
        lines.push(alarms(format!("alarms in {language}"), of_alarms));
        lines.push(others(format!("others in {language}"), of_others));
    }
    lines.retain(|line| line.outcome.stopped.of > 0);
    lines
}

fn print(evaluation: &Evaluation, options: &Evaluate) -> anyhow::Result<()> {
    let lines = lines(evaluation);
    let width = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or_default();
    say(&format!(
        "{:width$}  {:<28}{:<28}help shown",
        "", "stopped (95 % interval)", "as heavy or heavier"
    ))?;
    for Line { name, outcome, is_alarm } in lines {
        let Outcome { stopped, heavy_enough, help } = outcome;
        let heavy = if is_alarm { told(heavy_enough) } else { String::new() };
        say(&format!("{name:width$}  {:<28}{heavy:<28}{}", told(stopped), told(help)))?;
    }
    if options.mistakes {
        for mistake in &evaluation.mistakes {
            let (label, found) = mistake.names();
            say(&format!("{label}\t{found}\t{}", mistake.text))?;
        }
    }
    Ok(())
}

fn told(rate: Rate) -> String {
    let Rate { count, of } = rate;
    let (part, interval) = (rate.part(), rate.interval());
    let Some((part, (low, high))) = part.zip(interval) else { return "–".to_owned() };
    let percent = |part: f64| part * 100.0;
    format!("{count}/{of} {:.1} % ({:.1}–{:.1})", percent(part), percent(low), percent(high))
}

fn as_json(evaluation: &Evaluation, seen: Option<usize>, options: &Evaluate) -> Value {
    let classes = evaluation.by_class.iter();
    let classes = classes.map(|(class, outcome)| (class.to_string(), outcome_json(*outcome)));
    let sources = evaluation.others_by_source.iter();
    let sources = sources.map(|(source, outcome)| (source.clone(), outcome_json(*outcome)));
    let languages = evaluation.by_language.iter().map(|(language, (alarms, others))| {
        let both = json!({ "alarms": outcome_json(*alarms), "others": outcome_json(*others) });
        (language.clone(), both)
    });
    let mut value = json!({
        "alarms": outcome_json(evaluation.alarms),
        "by_class": Value::Object(classes.collect()),
        "others": outcome_json(evaluation.others),
        "others_by_source": Value::Object(sources.collect()),
        "distress": outcome_json(evaluation.distress),
        "by_language": Value::Object(languages.collect()),
        "in_training": seen,
    });
    if options.mistakes
        && let Some(object) = value.as_object_mut()
    {
        let mistakes = evaluation.mistakes.iter().map(|mistake| {
            let (label, found) = mistake.names();
            json!({ "label": label, "found": found, "text": mistake.text })
        });
        object.insert("mistakes".to_owned(), mistakes.collect());
    }
    value
}

fn outcome_json(outcome: Outcome) -> Value {
    json!({
        "stopped": rate_json(outcome.stopped),
        "heavy_enough": rate_json(outcome.heavy_enough),
        "help": rate_json(outcome.help),
    })
}

fn rate_json(rate: Rate) -> Value {
    let (part, interval) = (rate.part(), rate.interval());
    json!({ "count": rate.count, "of": rate.of, "part": part, "interval": interval })
}
