//! Opening a state folder for a command.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use clap::Args;

use super::control_socket;
use super::control_socket::{Ended, Errand};
use crate::config;
use crate::conversation::Content;
use crate::exchange::{Exchange, Options};
use crate::store::{MasterKey, Store, StoreConfig, StoreError, expect_store};

/// Where talks are kept.
#[derive(Debug, Args)]
pub(super) struct State {
    /// The folder where talks are kept, sealed.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub(super) state: PathBuf,
    /// The key that opens them: a file outside the state folder, made at the first start.
    /// Default: the state folder's name with .key. The environment's `AANSPRAAK_KEY` (64 hexadecimal
    /// digits) goes before it.
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
}

/// How much memory the store's cache may take, in bytes.
const CACHE_BYTES: u64 = 64 << 20;

impl State {
    /// The file of the key.
    pub(super) fn key_file(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| beside(&self.state))
    }

    /// How to open the store; a new folder gets a new key.
    pub(super) fn config(&self) -> anyhow::Result<StoreConfig> {
        let key = match config::variable("AANSPRAAK_KEY") {
            Some(hex) => MasterKey::from_hex(&hex).context("read AANSPRAAK_KEY")?,
            None => MasterKey::from_file_or_new(&self.key_file(), &self.state)?,
        };
        Ok(StoreConfig { folder: self.state.clone(), key, cache_bytes: CACHE_BYTES })
    }

    /// How to open a store that must be there already: neither a folder nor a key is made.
    pub(super) fn existing(&self) -> anyhow::Result<StoreConfig> {
        expect_store(&self.state)?;
        self.config()
    }

    /// The store.
    pub(super) fn open(&self) -> anyhow::Result<Store> {
        Ok(Store::open(self.config()?)?)
    }

    /// Runs a request on the store itself, or asks the bot that has it open; `out` takes the lines of
    /// an export.
    pub(super) fn run(&self, errand: Errand, out: &mut dyn Write) -> anyhow::Result<Ended> {
        match Store::open(self.existing()?) {
            Ok(store) => {
                let exchange = Exchange::new(Arc::new(Content::default()), store);
                Ok(control_socket::run(&exchange, errand, out)?)
            }
            Err(error @ StoreError::InUse { .. }) => {
                control_socket::ask(&self.state, &errand, out)?.ok_or(error.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The exchange over the store.
    pub(super) fn exchange(
        &self,
        content: Content,
        options: impl Into<Options>,
    ) -> anyhow::Result<Exchange> {
        Ok(Exchange::with_options(Arc::new(content), self.open()?, options))
    }
}

/// `state` is opened by `state.key`, which lies beside it.
fn beside(state: &Path) -> PathBuf {
    let mut name = state.file_name().map_or_else(|| "state".into(), std::ffi::OsStr::to_os_string);
    name.push(".key");
    state.with_file_name(name)
}
