//! All that is logged in this process, at every level.

use std::{
    io,
    sync::{LazyLock, Mutex, PoisonError},
};

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

/// From now on all is kept. Tests share it, so each looks for words of its own.
pub(super) fn keep() {
    static ONCE: LazyLock<()> = LazyLock::new(|| {
        let all = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
        all.with_writer(|| Logged).init();
    });
    LazyLock::force(&ONCE);
}

/// What was logged so far.
pub(super) fn logged() -> String {
    let logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&logged).into_owned()
}
