//! `aanspraak affected`: what the present content does to stored talks.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::state::State;
use super::{content, say};
use crate::exchange::{Exchange, Touched};

/// Tells it, a line for each kind; changes nothing.
pub(super) fn run(folders: &[PathBuf], state: &State) -> anyhow::Result<ExitCode> {
    let content = content::load(folders)?;
    let affected = Exchange::new(Arc::new(content), state.open_existing()?).affected()?;
    say(&format!("{} of {} talks are touched", affected.touched, affected.talks))?;
    for ((question, touched), talks) in &affected.questions {
        say(&match touched {
            Touched::Moved(to) => format!("{question}: now {to}, in {talks} talks"),
            Touched::Unasked => format!("{question}: asked no more, in {talks} talks"),
            Touched::NoChoice(choice) => {
                format!("{question}: {choice} is no choice any more, in {talks} talks")
            }
        })?;
    }
    if affected.unreadable > 0 {
        say(&format!("{} records cannot be read", affected.unreadable))?;
    }
    Ok(ExitCode::SUCCESS)
}
