//! `aanspraak check --links`: whether every website of the catalogue is still there. Only on an operator's machine:
//! it asks the internet, each address once.

mod addresses;
mod probe;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use self::addresses::{Address, by_host};
use self::probe::{PageState, Prober};
use super::tell;
use crate::diagnostics::{Diagnostic, Files, Finding};
use crate::language::Language;

/// So many hosts are asked at the same time; each of them gets one request at a time.
const HOSTS_AT_ONCE: usize = 8;

/// Asks every website, and tells what is gone or moved. Progress goes to standard error.
///
/// # Errors
///
/// When no request can be made at all on this machine.
pub(super) fn check(files: &Files, language: Language) -> anyhow::Result<Vec<Diagnostic>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let prober = Prober::new()?;
    Ok(runtime.block_on(ask_all(files, prober, language)))
}

async fn ask_all(files: &Files, prober: Prober, language: Language) -> Vec<Diagnostic> {
    let hosts = by_host(files);
    let all: usize = hosts.values().map(Vec::len).sum();
    let (prober, at_once) = (Arc::new(prober), Arc::new(Semaphore::new(HOSTS_AT_ONCE)));
    let mut asking = JoinSet::new();
    for addresses in hosts.into_values() {
        let (prober, at_once) = (Arc::clone(&prober), Arc::clone(&at_once));
        asking.spawn(async move {
            // The semaphore is never closed.
            let _one = at_once.acquire_owned().await;
            prober.ask_in_turn(addresses).await
        });
    }
    let mut found = Vec::new();
    let mut asked = 0;
    while let Some(answers) = asking.join_next().await {
        for (address, answer) in answers.unwrap_or_default() {
            asked += 1;
            let progress = Finding::new("links-asked").with("asked", asked).with("all", all);
            tell(&progress.with("address", &address.address).cause(language));
            found.extend(diagnostics(files, &address, &answer));
        }
    }
    found
}

/// What is told of an address, at each place where it stands.
fn diagnostics(files: &Files, address: &Address, answer: &PageState) -> Vec<Diagnostic> {
    let Some((finding, is_error)) = finding(answer) else { return Vec::new() };
    let finding = finding.with("address", &address.address);
    let places = address.places.iter().filter_map(|(path, offset)| {
        let found = Diagnostic::found(finding.clone(), files.get(path)?, *offset);
        Some(if is_error { found.as_overdue() } else { found.as_warning() })
    });
    places.collect()
}

/// What is told of an answer, and whether it makes the check fail.
fn finding(answer: &PageState) -> Option<(Finding, bool)> {
    match answer {
        PageState::There => None,
        PageState::Gone(status) => Some((Finding::new("K01-gone").with("status", status), true)),
        PageState::NoHost => Some((Finding::new("K01-host"), true)),
        PageState::Moved(to) => Some((Finding::new("K02").with("to", to), false)),
        PageState::Unsure(status) => {
            Some((Finding::new("K03-status").with("status", status), false))
        }
        PageState::NoAnswer => Some((Finding::new("K03-silent"), false)),
        PageState::Circle => Some((Finding::new("K03-circle"), false)),
    }
}
