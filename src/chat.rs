//! The number of a chat: kept inside the seal, never shown.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A chat of a channel. Its number reaches no log: `Debug` hides it and there is no `Display`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub i64);

impl fmt::Debug for ChatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChatId(…)")
    }
}
