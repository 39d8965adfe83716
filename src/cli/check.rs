//! `aanspraak check`: every diagnostic of the content.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{content, say};
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::SourceFile;
use crate::understanding::{check_act_model, check_acts, check_fact_model, check_model, table_of};

/// Reports every diagnostic; the exit code is 1 when there is an error.
pub(super) fn run(folders: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, dutch_day(config::now()), &mut diagnostics);
    sentences_of_the_program(&config::shipped(), &files, &mut diagnostics);
    let training = table(folders, config::TRAINING, &mut diagnostics)?;
    let acts = table(folders, config::TRAINING_OF_ACTS, &mut diagnostics)?;
    let facts = table(folders, config::TRAINING_OF_FACTS, &mut diagnostics)?;
    check_acts(&files, &content.lexicon, &mut diagnostics);
    check_model(&files, training.as_ref(), &mut diagnostics);
    check_act_model(&files, acts.as_ref(), &mut diagnostics);
    check_fact_model(&files, facts.as_ref(), &mut diagnostics);
    content::sort(&mut diagnostics);
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if as_json {
        let list: Vec<Value> = diagnostics.iter().map(problem_json).collect();
        say(&serde_json::to_string_pretty(&list)?)?;
    } else {
        for diagnostic in &diagnostics {
            say(&diagnostic.to_string())?;
        }
        say(&format!(
            "{} activities, {} questions, {} helplines, {} referrals: {errors} errors, {} warnings",
            content.catalogue.activities().len(),
            content.interview.questions().len(),
            content.catalogue.helplines().len(),
            content.catalogue.referrals().len(),
            diagnostics.len() - errors,
        ))?;
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

fn problem_json(diagnostic: &Diagnostic) -> Value {
    json!({
        "code": diagnostic.code,
        "severity": if diagnostic.is_error() { "error" } else { "warning" },
        "file": diagnostic.file,
        "line": diagnostic.place.map(|place| place.line),
        "column": diagnostic.place.map(|place| place.column),
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}
