//! `aanspraak check`: every diagnostic of the content.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{content, say};
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::Diagnostic;
use crate::understanding::{check_acts, check_model, table_of};

/// Reports every diagnostic; the exit code is 1 when there is an error.
pub(super) fn run(folders: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, dutch_day(config::now()), &mut diagnostics);
    sentences_of_the_program(&config::shipped(), &files, &mut diagnostics);
    let training = match config::training_table(folders)? {
        Some((path, bytes)) => {
            table_of(&path, bytes).map_err(|diagnostic| diagnostics.push(diagnostic)).ok()
        }
        None => None,
    };
    check_acts(&files, &content.lexicon, &mut diagnostics);
    check_model(&files, training.as_ref(), &mut diagnostics);
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
            "{} activities, {} questions, {} helplines: {errors} errors, {} warnings",
            content.catalogue.activities().len(),
            content.interview.questions().len(),
            content.catalogue.helplines().len(),
            diagnostics.len() - errors,
        ))?;
    }
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
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
