//! A caller asked to be called back by a coordinator: a note that is read in a list and destroyed when done.

use jiff::{SignedDuration, Timestamp};

use crate::catalogue::ActivityId;

/// What nobody marked as done goes after so long.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// So many letters has a note.
pub(in crate::conversation) const NOTE_MAX: usize = 160;

/// A note of whom to call back, and how. The caller agreed to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallBack {
    /// Its number on buttons.
    pub number: u32,
    /// What it is about, how to reach the caller, and when: as the volunteer typed it.
    pub note: String,
    /// The activity that it is about, where one was chosen.
    pub about: Option<ActivityId>,
    /// When it was asked for.
    pub since: Timestamp,
}

impl CallBack {
    /// Whether it was kept for long enough.
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        now.duration_since(self.since) > KEPT
    }
}
