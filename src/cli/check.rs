//! `aanspraak check`: every diagnostic of the content.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{content, links, say};
use crate::catalogue::check_days_to_come;
use crate::config;
use crate::conversation::{Content, dutch_day, languages_of_activities, sentences_of_the_program};
use crate::diagnostics::{Diagnostic, Finding, SourceFile};
use crate::language::Language;
use crate::understanding::{Acts, Crisis, Facts, check_acts, check_model, table_of};

/// Reports every diagnostic; the exit code is 1 when there is an error.
pub(super) fn run(
    folders: &[PathBuf],
    as_json: bool,
    language: Language,
    asks_links: bool,
) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, dutch_day(config::now()), &mut diagnostics);
    sentences_of_the_program(&config::shipped(), &files, &mut diagnostics);
    check_days_to_come(&files, dutch_day(config::now()), &mut diagnostics);
    languages_of_activities(&files, &content.catalogue, &content.lexicon, &mut diagnostics);
    let training = table(folders, config::TRAINING, &mut diagnostics)?;
    let acts = table(folders, config::TRAINING_OF_ACTS, &mut diagnostics)?;
    let facts = table(folders, config::TRAINING_OF_FACTS, &mut diagnostics)?;
    check_acts(&files, &content.lexicon, &mut diagnostics);
    check_model::<Crisis>(&files, training.as_ref(), &mut diagnostics);
    check_model::<Acts>(&files, acts.as_ref(), &mut diagnostics);
    check_model::<Facts>(&files, facts.as_ref(), &mut diagnostics);
    if asks_links {
        diagnostics.extend(links::check(&files, language)?);
    }
    content::sort(&mut diagnostics);
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if as_json {
        let list: Vec<Value> = diagnostics.iter().map(|it| problem_json(it, language)).collect();
        say(&serde_json::to_string_pretty(&list)?)?;
    } else {
        for diagnostic in &diagnostics {
            say(&diagnostic.told(language))?;
        }
        let sum = Finding::new("check-sum")
            .count("activities", content.catalogue.activities().len())
            .count("questions", content.interview.questions().len())
            .count("helplines", content.catalogue.helplines().len())
            .count("referrals", content.catalogue.referrals().len())
            .count("errors", errors)
            .count("warnings", diagnostics.len() - errors);
        say(&sum.cause(language))?;
    }
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A table to train on, when it is there.
fn table(
    folders: &[PathBuf],
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> anyhow::Result<Option<SourceFile>> {
    let Some((path, bytes)) = config::training_table(folders, name)? else { return Ok(None) };
    Ok(table_of(&path, bytes).map_err(|diagnostic| diagnostics.push(diagnostic)).ok())
}

fn problem_json(diagnostic: &Diagnostic, language: Language) -> Value {
    let (message, help) = diagnostic.words(language);
    json!({
        "code": diagnostic.code,
        "severity": if diagnostic.is_error() { "error" } else { "warning" },
        "file": diagnostic.file,
        "line": diagnostic.place.map(|place| place.line),
        "column": diagnostic.place.map(|place| place.column),
        "message": message,
        "help": help,
    })
}
