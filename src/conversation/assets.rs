//! What every turn reads. A stand-in until the real one is merged.

use super::{Line, Message, Reply, Session};

/// What every turn reads: the content, loaded and checked.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The words of the apology.
    pub apology: String,
}

impl Assets {
    /// What is said when something went wrong in the program itself.
    pub fn apology(&self, _session: &Session) -> Vec<Reply> {
        let lines = vec![Line::Plain(self.apology.clone())];
        vec![Reply::Say(Message { lines, ..Message::default() })]
    }
}
