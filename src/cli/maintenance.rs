//! Commands on a state folder: forget, export, import, backup, restore, verify, counts, rotate-key.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::args::Keep;
use super::control_socket::Errand;
use super::state::State;
use super::{say, tell};
use crate::store::{MasterKey, Store};

/// Runs one of them.
pub(super) fn run(command: Keep) -> anyhow::Result<ExitCode> {
    match command {
        Keep::Forget { chat, state } => return tells(&state, Errand::Forget(chat)),
        Keep::Backup { to, state } => {
            // A running bot has a working folder of its own.
            let to = std::path::absolute(&to).with_context(|| format!("name {}", to.display()))?;
            return tells(&state, Errand::Backup(to));
        }
        Keep::Verify { state } => return tells(&state, Errand::Verify),
        Keep::Counts { json, state } => counts(&state, json)?,
        Keep::Export { to, state } => export(&state, &to)?,
        Keep::Import { from, state } => {
            let store = state.open()?;
            let file = File::open(&from).with_context(|| format!("read {}", from.display()))?;
            let count = store.import(&mut BufReader::new(file))?;
            store.flush_now()?;
            say(&format!("{count} talks imported"))?;
        }
        Keep::Restore { from, state } => {
            let copied = Store::restore(&from, state.config()?)?;
            say(&format!("{copied:?}"))?;
        }
        Keep::RotateKey { new_key_file, state } => {
            let new = MasterKey::random()?;
            new.write_new(&new_key_file)?;
            let copied = Store::rotate_key(state.config()?, new)?;
            say(&format!("{copied:?}"))?;
            tell(&format!("from now on the key is {}", new_key_file.display()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs a request, and says how it ended.
fn tells(state: &State, errand: Errand) -> anyhow::Result<ExitCode> {
    let ended = state.run(errand, &mut std::io::sink())?;
    say(&ended.told)?;
    Ok(if ended.well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn export(state: &State, to: &Path) -> anyhow::Result<()> {
    let ended = if to == Path::new("-") {
        state.run(Errand::Export, &mut std::io::stdout().lock())?
    } else {
        let file = File::create_new(to).with_context(|| format!("make {}", to.display()))?;
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

fn counts(state: &State, json: bool) -> anyhow::Result<()> {
    let ended = state.run(Errand::Counts { json }, &mut std::io::stdout().lock())?;
    if !ended.well {
        bail!(ended.told);
    }
    Ok(())
}
