//! What the allocator is told: that memory which is freed goes back to the system at once.
//!
//! mimalloc keeps freed pages for a second in case they are wanted again. A command ends sooner than that; a bot that
//! runs for months holds a third more than it uses. The allocator reads its options from the environment while a
//! process begins, before any code of ours: so the bot is begun once more, with the option.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// How long freed pages are kept, in milliseconds.
const OPTION: &str = "MIMALLOC_PURGE_DELAY";

/// Begins this process once more with the option, unless it is set: with the same number, arguments and environment.
/// To be called before anything is opened.
///
/// # Errors
///
/// Why it could not be done. The process goes on as it is then, and takes more memory.
pub fn give_memory_back_at_once() -> io::Result<()> {
    if super::variable(OPTION).is_some() {
        return Ok(());
    }
    let mut arguments = std::env::args_os();
    let mut again = Command::new(std::env::current_exe()?);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    Err(again.args(arguments).env(OPTION, "0").exec())
}
