//! `aanspraak understand`: what a text tells.

use std::io::{BufRead, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use serde_json::Value;

use super::args::Understand;
use super::{content, say};
use crate::config;
use crate::conversation::{
    Consent, Content, Input, InputKind, Role, Screen, Session, Setting, Stage, Visit, dutch_day,
    interpreter,
};
use crate::understanding::{ActReason, report};

/// Reads a text, or with `--batch` a line in, a JSON line out.
pub(super) fn run(folders: &[PathBuf], options: &Understand) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let year = dutch_day(config::now()).year();
    if options.batch {
        batch(&content, year)?;
        return Ok(ExitCode::SUCCESS);
    }
    let text = match &options.text {
        Some(text) => text.clone(),
        None => std::io::read_to_string(std::io::stdin()).context("read standard input")?,
    };
    if text.trim().is_empty() {
        bail!("there is nothing to understand; give a text, or --batch");
    }
    let understood = understood(&content, &text, year);
    if options.why {
        why(&content, &text)?;
        interpreters(&content, &text, options.asked.as_deref())?;
    } else if options.json {
        say(&serde_json::to_string_pretty(&understood)?)?;
    } else {
        print(&understood)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn understood(content: &Content, text: &str, year: i16) -> Value {
    let places = content.catalogue.places();
    let alarm = content.lexicon.alarm(text).map(|found| found.alarm);
    report(&content.lexicon.read(text, places, year), alarm, places)
}

fn batch(content: &Content, year: i16) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.context("read standard input")?;
        let text = String::from_utf8_lossy(&line);
        writeln!(out, "{}", understood(content, text.trim_end(), year))?;
    }
    out.flush()?;
    Ok(())
}

/// How many words are told with what they weigh.
const WORDS_TOLD: usize = 8;

fn why(content: &Content, text: &str) -> anyhow::Result<()> {
    let found = content.lexicon.alarm(text);
    let alarm = found.map_or_else(|| "none".to_owned(), |found| found.alarm.to_string());
    let unsure = if found.is_some_and(|found| found.unsure) { ", unsure" } else { "" };
    say(&format!("alarm: {alarm}{unsure}"))?;
    for (rule, alarm) in content.lexicon.alarm_rules_of(text) {
        say(&format!("rule: {rule} ({alarm})"))?;
    }
    for reason in content.lexicon.act_reasons(text) {
        say(&told(&reason))?;
    }
    let Some(prediction) = content.lexicon.prediction(text) else { return Ok(()) };
    say(&format!("net: {:.2} that the talk must stop, as {}", prediction.stops, prediction.alarm))?;
    for (word, weight) in prediction.words.iter().take(WORDS_TOLD) {
        say(&format!("  {weight:+.2} {word}"))?;
    }
    Ok(())
}

/// Which interpreter takes the text: of a resident, at a question or before the talk, and at the desk.
fn interpreters(content: &Content, text: &str, asked: Option<&str>) -> anyhow::Result<()> {
    let session = match asked {
        None => Session::default(),
        Some(id) => {
            let question = content.interview.question(id).context("no such question")?;
            let focus = Screen::Question(question.id.clone());
            let agreed = Consent::Given(config::now());
            Session { stage: Stage::Talking, consent: agreed, focus, ..Session::default() }
        }
    };
    let visit = Visit::from(session);
    let taken = |setting| {
        let kind = InputKind::Text(text.to_owned());
        let input = Input { at: config::now(), setting, app_language: None, kind };
        interpreter(content, &visit, &input)
    };
    say(&format!("interpreter: {}", taken(Setting::Private)))?;
    say(&format!("interpreter at the desk: {}", taken(Setting::Team(Role::Volunteer))))
}

/// An act, and whether a rule or the classifier finds it.
fn told(reason: &ActReason) -> String {
    let ActReason { found, by_rule, likely } = reason;
    let sure = if found.sure { "" } else { ", likely only" };
    let rule = if *by_rule { ", rule" } else { "" };
    let likely = likely.map(|likely| format!(", classifier {likely:.2}")).unwrap_or_default();
    format!("act: {}{sure}{rule}{likely}", found.act)
}

fn print(understood: &Value) -> anyhow::Result<()> {
    for key in ["alarm", "acts", "likely-acts", "facts", "not", "places", "unread"] {
        match understood.get(key) {
            None | Some(Value::Null) => {}
            Some(value) => say(&format!("{key}: {value}"))?,
        }
    }
    Ok(())
}
