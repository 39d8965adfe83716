//! The questions about an activity that have an answer.

use crate::catalogue::Topic;

/// What is asked about an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::conversation) enum Asked {
    /// What it costs.
    Cost,
    /// What it is, and what one does there.
    What,
    /// A topic of `[practical]`.
    Topic(Topic),
}

impl Asked {
    /// Its name in the keys of sentences.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::What => "what",
            Self::Topic(topic) => topic.into(),
        }
    }
}
