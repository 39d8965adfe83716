//! Talks: read as scripts, played through the real turn in memory, and made up where there are none.

mod player;
mod script;
mod walk;
mod written;

pub(super) use player::{Player, StepInput};
pub use script::{ScriptError, TalkScript, TalkStep};
pub(super) use walk::{Walk, walks};
pub use written::written;
