//! All that is logged in this process, at every level.

use std::{
    io,
    sync::{LazyLock, Mutex, PoisonError},
};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

static LOGGED: LazyLock<Mutex<Vec<u8>>> = LazyLock::new(Mutex::default);

struct Logged;

impl io::Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOGGED.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// From now on all is kept, of libraries as well. Tests share it, so each looks for words of its
/// own.
///
/// Only sled is left out. It logs what it deferred while the thread-locals of an ending thread are
/// taken down, where a subscriber that formats has no buffer any more: the process would be
/// aborted. All that sled holds is sealed, and what lies on disk is looked at by other tests.
pub(super) fn keep() {
    static ONCE: LazyLock<()> = LazyLock::new(|| {
        let all = Targets::new().with_default(LevelFilter::TRACE);
        let all = all.with_target("sled", LevelFilter::OFF);
        let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(|| Logged);
        tracing_subscriber::registry().with(lines).with(all).init();
    });
    LazyLock::force(&ONCE);
}

/// What was logged so far.
pub(super) fn logged() -> String {
    let logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&logged).into_owned()
}
