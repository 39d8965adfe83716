//! `serve --check-config`: everything that would keep the bot from starting, at once, and nothing is started.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::args::Serve;
use super::super::state::State;
use super::super::{content, say, voices};
use super::secrets::token;
use super::{Settings, read};
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::Diagnostic;

/// Tells every fault; the exit code is 1 when there is an error.
pub(crate) fn check(folders: &[PathBuf], options: &Serve) -> anyhow::Result<ExitCode> {
    let (settings, mut diagnostics) = read(folders, options);
    diagnostics.extend(of_secrets(&settings));
    diagnostics.extend(of_folder(&settings.store()));
    diagnostics.extend(of_content(&settings.content));
    diagnostics.extend(settings.voices.as_deref().and_then(of_voices));
    content::sort(&mut diagnostics);
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    for diagnostic in diagnostics.iter().filter(|it| it.is_error() || it.code.starts_with('G')) {
        say(&diagnostic.to_string())?;
    }
    say(&match errors {
        0 => "the bot can be started with these settings".to_owned(),
        1 => "1 error: the bot cannot be started".to_owned(),
        several => format!("{several} errors: the bot cannot be started"),
    })?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn of_secrets(settings: &Settings) -> Vec<Diagnostic> {
    let fault = |code, what: &str, error: &anyhow::Error, help| {
        Diagnostic::of_file(code, what, format!("{error:#}"), help)
    };
    let mut found = Vec::new();
    if let Err(error) = token() {
        let help = "@BotFather shows the token of a bot with /mybots, API Token";
        found.push(fault("G08", "the token", &error, help));
    }
    if let Err(error) = settings.store().try_key() {
        let help = "the key lies outside the state folder, for its owner alone; it is made at the first start";
        found.push(fault("G09", "the key", &error, help));
    }
    found
}

/// Whether talks can be kept there, or with a database their keys; nothing is made.
fn of_folder(store: &State) -> Option<Diagnostic> {
    let folder = store.kept_in();
    let reason = config::unwritable(&folder)?;
    let flag = if store.folder().is_some() { "--state" } else { "--keys" };
    let help = format!("name a folder that the user of the bot may make or write, with {flag}");
    Some(Diagnostic::of_file("G10", folder.to_string_lossy(), reason, &help))
}

/// Whether there are recordings where they are said to be.
fn of_voices(folder: &Path) -> Option<Diagnostic> {
    let error = voices::recorded(folder).err()?;
    let help = "name the folder that 'aanspraak voices make' wrote, or leave out --voices";
    Some(Diagnostic::of_file("G11", folder.to_string_lossy(), format!("{error:#}"), help))
}

fn of_content(folders: &[PathBuf]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    match config::content(folders) {
        Ok(files) => {
            Content::load(&files, dutch_day(config::now()), &mut diagnostics);
            sentences_of_the_program(&config::shipped(), &files, &mut diagnostics);
        }
        Err(error) => {
            let help =
                "name a folder that holds dialogs/ and data/, or activities/, with --content";
            diagnostics.push(Diagnostic::of_file("G01", "--content", format!("{error:#}"), help));
        }
    }
    // What the bot starts with all the same is told by `aanspraak check`.
    diagnostics.retain(Diagnostic::forbids_use);
    diagnostics
}
