//! What an activity is called in files, buttons and records.

use std::borrow::Borrow;
use std::fmt;

use serde::Serialize;

/// The id of an activity: the name of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ActivityId(Box<str>);

impl ActivityId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ActivityId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl Borrow<str> for ActivityId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ActivityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
