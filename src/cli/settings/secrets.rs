//! The token and the key: from the environment, from a file of their own, or from systemd (`LoadCredential`).

use std::path::PathBuf;

use anyhow::{Context, bail};

use crate::config;

/// The credential of systemd that holds the token.
const TOKEN_CREDENTIAL: &str = "aanspraak.token";

/// The token of the bot: `TELOXIDE_TOKEN`, or the file that `TELOXIDE_TOKEN_FILE` names, or systemd's credential
/// `aanspraak.token`.
pub(crate) fn token() -> anyhow::Result<String> {
    if let Some(token) = config::variable("TELOXIDE_TOKEN") {
        return Ok(token.trim().to_owned());
    }
    let named = config::variable("TELOXIDE_TOKEN_FILE").map(PathBuf::from);
    let Some(file) = named.or_else(|| config::credential(TOKEN_CREDENTIAL)) else {
        bail!(
            "there is no token; put the one that @BotFather gave into TELOXIDE_TOKEN, or into a file that \
             TELOXIDE_TOKEN_FILE names"
        );
    };
    let token =
        config::text_of(&file).with_context(|| format!("read the token in {}", file.display()))?;
    let token = token.trim();
    if token.is_empty() {
        bail!("the file {} is empty; put the token that @BotFather gave into it", file.display());
    }
    Ok(token.to_owned())
}
