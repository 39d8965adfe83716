//! `aanspraak check`: every problem of the content.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::{content, say};
use crate::config;
use crate::conversation::{Assets, dutch_day, sentences_of_the_program};
use crate::problem::Problem;
use crate::understanding::{check_model, table_of};

/// Reports every problem; the exit code is 1 when there is an error.
pub(super) fn run(folders: &[PathBuf], as_json: bool) -> anyhow::Result<ExitCode> {
    let files = config::content(folders)?;
    let mut problems = Vec::new();
    let assets = Assets::load(&files, dutch_day(config::now()), &mut problems);
    sentences_of_the_program(&config::shipped(), &files, &mut problems);
    let training = match config::training_table(folders)? {
        Some((path, bytes)) => {
            table_of(&path, bytes).map_err(|problem| problems.push(problem)).ok()
        }
        None => None,
    };
    check_model(&files, training.as_ref(), &mut problems);
    content::sort(&mut problems);
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    if as_json {
        let list: Vec<Value> = problems.iter().map(problem_json).collect();
        say(&serde_json::to_string_pretty(&list)?)?;
    } else {
        for problem in &problems {
            say(&problem.to_string())?;
        }
        say(&format!(
            "{} activities, {} questions, {} helplines: {errors} errors, {} warnings",
            assets.catalogue.activities().len(),
            assets.interview.questions().len(),
            assets.catalogue.helplines().len(),
            problems.len() - errors,
        ))?;
    }
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn problem_json(problem: &Problem) -> Value {
    json!({
        "code": problem.code,
        "severity": if problem.is_error() { "error" } else { "warning" },
        "file": problem.file,
        "line": problem.place.map(|place| place.line),
        "column": problem.place.map(|place| place.column),
        "message": problem.message,
        "help": problem.help,
    })
}
