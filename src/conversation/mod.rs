//! One turn of a conversation: a session and an input go in, a session and replies come out.
//!
//! Pure: no disk, no network, no clock. Time comes in with the input.

mod input;
mod reply;

pub use input::{Heard, Input, Setting};
pub use reply::{Attachment, Button, Line, Message, Placement, Reply};
