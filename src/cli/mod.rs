//! The commands of the binary: the only reader of its arguments.

mod args;
mod catalogue;
mod chat;
mod check;
mod classifiers;
mod content;
mod content_impact;
mod control_socket;
mod coverage;
mod diff;
mod example_profiles;
mod links;
mod logs;
mod maintenance;
mod manual;
mod outcome;
mod output;
mod personas;
mod picture;
mod preview;
mod preview_args;
mod search;
mod serve;
mod settings;
mod state;
mod suggest;
mod understand;
mod voices;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
pub(crate) use output::{say, tell};

/// Runs the command line; errors are told once, here, and end with exit code 1.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            // A reader that closed the pipe has what it wanted.
            if is_closed_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            tell(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let content = arguments.content;
    let Some(command) = arguments.command else {
        return chat::run(&content, &arguments.chat);
    };
    match command {
        Command::Chat(options) => chat::run(&content, &options),
        Command::Serve(options) => serve::run(&content, &options),
        Command::Affected { state } => content_impact::run(&content, &state),
        Command::Voices(options) => voices::run(&content, &options),
        Command::Keep(command) => maintenance::run(command),
        Command::Check { json, lang, links } => check::run(&content, json, lang, links),
        Command::Catalogue(options) => catalogue::run(&content, &options),
        Command::Search(options) => search::run(&content, &options),
        Command::Understand(options) => understand::run(&content, &options),
        Command::Suggest(options) => suggest::run(&content, &options),
        Command::Picture { script } => picture::run(&content, &script),
        Command::Preview(options) => preview::run(&content, options),
        Command::Diff(options) => diff::run(&options),
        Command::Personas { file } => personas::run(&content, &file),
        Command::Learn(options) => classifiers::learn(&content, &options),
        Command::Evaluate(options) => classifiers::evaluate(&content, &options),
        Command::Coverage { places, json } => coverage::run(&content, &places, json),
        Command::Manual { out } => manual::pages(&out),
        Command::Completions { shell } => manual::completions(shell),
        Command::Witnesses => example_profiles::run(&content),
    }
}
