//! A caller asked to be called back by a coordinator: a note that is read in a list and destroyed when done.

use jiff::{SignedDuration, Timestamp};

use super::{Notification, NotificationKind, TeamAccess, decent_text};
use crate::catalogue::ActivityId;

/// What nobody marked as done goes after so long.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// So many wait at most: a list of more is no list to call.
const WAITING_MAX: usize = 20;
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

impl TeamAccess {
    /// Keeps a note for the coordinators, and tells each that there is one. `false` where too many wait.
    pub(in crate::conversation) fn call_back(
        &mut self,
        note: &str,
        about: Option<ActivityId>,
        now: Timestamp,
    ) -> bool {
        self.team.tidy(now);
        if self.team.call_backs.len() >= WAITING_MAX {
            return false;
        }
        let (number, note) = (self.team.number(), decent_text(note, NOTE_MAX));
        self.team.call_backs.push(CallBack { number, note, about, since: now });
        // One letter at a time: the list says how many wait.
        for to in self.coordinators() {
            let is_told = |it: &Notification| it.to == to && it.news == NotificationKind::CallBack;
            if !self.team.notifications.iter().any(is_told) {
                self.team.write(to, NotificationKind::CallBack);
            }
        }
        true
    }

    /// Destroys a note. `false` where there is none of this number.
    pub(in crate::conversation) fn called_back(&mut self, number: u32) -> bool {
        let before = self.team.call_backs.len();
        self.team.call_backs.retain(|it| it.number != number);
        self.team.call_backs.len() < before
    }
}
