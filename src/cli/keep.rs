//! Commands on a state folder: forget, export, import, backup, restore, verify, rotate-key.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use super::args::Keep;
use super::{say, tell};
use crate::store::{ChatId, MasterKey, Store};

/// Runs one of them.
pub(super) fn run(command: Keep) -> anyhow::Result<ExitCode> {
    match command {
        Keep::Forget { chat, state } => {
            state.open()?.forget(ChatId(chat))?;
            say("forgotten")?;
        }
        Keep::Export { to, state } => export(&state.open()?, &to)?,
        Keep::Import { from, state } => {
            let store = state.open()?;
            let file = File::open(&from).with_context(|| format!("read {}", from.display()))?;
            let count = store.import(&mut BufReader::new(file))?;
            store.flush_now()?;
            say(&format!("{count} talks imported"))?;
        }
        Keep::Backup { to, state } => {
            let copied = state.open()?.backup(&to)?;
            say(&format!("{copied:?}"))?;
        }
        Keep::Restore { from, state } => {
            let copied = Store::restore(&from, state.config()?)?;
            say(&format!("{copied:?}"))?;
        }
        Keep::Verify { state } => return verify(&state.open()?),
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

fn export(store: &Store, to: &Path) -> anyhow::Result<()> {
    let exported = if to == Path::new("-") {
        store.export(&mut std::io::stdout().lock())?
    } else {
        let file = File::create_new(to).with_context(|| format!("make {}", to.display()))?;
        let mut out = BufWriter::new(file);
        let exported = store.export(&mut out)?;
        out.flush().with_context(|| format!("write {}", to.display()))?;
        exported
    };
    tell(&format!("{exported:?}; these lines are not sealed: keep them accordingly"));
    Ok(())
}

fn verify(store: &Store) -> anyhow::Result<ExitCode> {
    let verdict = store.verify()?;
    say(&format!("{verdict:?}"))?;
    Ok(if verdict.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
