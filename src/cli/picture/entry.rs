//! What stands on a picture, from top to bottom.

use crate::conversation::Message;

/// One thing on the picture.
pub(super) enum Entry {
    /// What the person typed.
    Typed(String),
    /// A message of the bot.
    Message {
        message: Box<Message>,
        /// The label of the button that the person pressed.
        pressed: Option<String>,
    },
    /// Turns that are played and not drawn.
    Gap,
}
