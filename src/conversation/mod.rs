//! One turn of a conversation: a session and an input go in, a session and replies come out.
//!
//! Pure: no disk, no network, no clock. Time comes in with the input.

mod assets;
mod input;
mod reply;
mod session;
mod turn;

pub use assets::Assets;
pub use input::{Heard, Input, Setting};
pub use reply::{Attachment, Button, Line, Message, Placement, Reply};
pub use session::Session;
pub use turn::turn;
