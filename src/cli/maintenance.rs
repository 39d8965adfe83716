//! Commands on a store: forget, export, import, backup, restore, verify, counts, gaps, migrate, rotate-key.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::args::Keep;
use super::control_socket::{Ended, Errand, GapFormat};
use super::outcome::{self, Outcome};
use super::state::State;
use super::{say, tell};
use crate::config;
use crate::conversation::dutch_day;
use crate::store::{MasterKey, Store, create_private, expect_store};

/// Runs one of them.
pub(super) fn run(command: Keep) -> anyhow::Result<ExitCode> {
    match command {
        Keep::Forget { chat, json, state } => return tells(&state, Errand::Forget(chat), json),
        Keep::Backup { to, json, state } => {
            // A running bot has a working folder of its own.
            let to = std::path::absolute(&to).with_context(|| format!("name {}", to.display()))?;
            return tells(&state, Errand::Backup(to), json);
        }
        Keep::Verify { json, state } => return tells(&state, Errand::Verify, json),
        Keep::Counts { json, state } => counts(&state, json)?,
        Keep::Gaps { json, csv, state } => gaps(&state, GapFormat::of(json, csv))?,
        Keep::Export { to, state } => export(&state, &to)?,
        Keep::Import { from, state } => {
            let store = state.open()?;
            let file = File::open(&from).with_context(|| format!("read {}", from.display()))?;
            let count = store.import(&mut BufReader::new(file))?;
            store.flush_now()?;
            say(&format!("{count} talks imported"))?;
        }
        Keep::Restore { from, forgotten, json, state } => {
            // Before a key is made for what cannot come.
            expect_store(&from).with_context(|| format!("no backup at {}", from.display()))?;
            let forgotten = state.forgotten(forgotten)?;
            let (copied, newest) = Store::restore_without(&from, state.target()?, &forgotten)?;
            say_told(&outcome::copied(copied), json)?;
            tell(&outcome::brought_back(newest, &forgotten, dutch_day(config::now())));
        }
        Keep::Migrate { from, to, state } => {
            let from = State::at(from, &state);
            // Both are sealed under one key, wherever it lies.
            let to = State { key_file: Some(from.key_file()), ..State::at(to, &state) };
            migrate(&from, &to)?;
        }
        Keep::RotateKey { new_key_file, state } => {
            let config = state.existing_folder()?;
            let keep = |key: &MasterKey| key.write_new(&new_key_file);
            let copied = Store::rotate_key(config, MasterKey::random()?, keep)?;
            say_told(&outcome::copied(copied), false)?;
            tell(&format!("from now on the key is {}", new_key_file.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Copies a whole store into another one, which must be empty.
fn migrate(from: &State, to: &State) -> anyhow::Result<()> {
    let store = from.open_existing()?;
    let copied = store.migrate(to.target()?)?;
    say_told(&outcome::copied(copied), false)?;
    tell("both stores hold the same; the first one was left as it was");
    Ok(())
}

/// Runs a request, and says how it ended.
fn tells(state: &State, errand: Errand, json: bool) -> anyhow::Result<ExitCode> {
    let Ended { well, told, values } = state.run(errand, &mut std::io::sink())?;
    say_told(&Outcome { words: told, values }, json)?;
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn say_told(told: &Outcome, json: bool) -> anyhow::Result<()> {
    if json { say(&told.values.to_string()) } else { say(&told.words) }
}

fn export(state: &State, to: &Path) -> anyhow::Result<()> {
    let ended = if to == Path::new("-") {
        state.run(Errand::Export, &mut std::io::stdout().lock())?
    } else {
        if let Some(folder) = state.folder() {
            expect_store(&folder)?;
        }
        let file = create_private(to).with_context(|| format!("make {}", to.display()))?;
        let mut out = BufWriter::new(file);
        let ended = state.run(Errand::Export, &mut out)?;
        out.flush().with_context(|| format!("write {}", to.display()))?;
        ended
    };
    if !ended.well {
        bail!(ended.told);
    }
    tell(&format!("{}; these lines are not sealed: keep them accordingly", ended.told));
    Ok(())
}

fn gaps(state: &State, format: GapFormat) -> anyhow::Result<()> {
    let errand = Errand::Gaps { format, today: dutch_day(config::now()) };
    let ended = state.run(errand, &mut std::io::stdout().lock())?;
    if !ended.well {
        bail!(ended.told);
    }
    Ok(())
}

fn counts(state: &State, json: bool) -> anyhow::Result<()> {
    let ended = state.run(Errand::Counts { json }, &mut std::io::stdout().lock())?;
    if !ended.well {
        bail!(ended.told);
    }
    Ok(())
}
