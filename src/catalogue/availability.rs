//! How sure we are, today, that an activity exists.

use jiff::civil::Date;

use super::{Activity, State};

/// How sure we are that an activity exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Availability {
    /// It stopped: never suggested.
    Gone,
    /// We do not know: suggested only with the advice to call first.
    Unsure,
    /// It was confirmed less than a year ago.
    Sure,
}

/// After this many days a check is too old to rely on.
pub(super) const CHECK_HOLDS_DAYS: i32 = 365;

impl Activity {
    /// How sure we are on a day that this exists: what nobody looked at for a year is unsure.
    pub fn availability(&self, today: Date) -> Availability {
        match self.status.state {
            State::Stopped => Availability::Gone,
            State::Unknown => Availability::Unsure,
            State::Active | State::Renamed | State::Merged => {
                if self.is_stale(today) {
                    Availability::Unsure
                } else {
                    Availability::Sure
                }
            }
        }
    }

    /// Whether the last check is older than a year.
    pub fn is_stale(&self, today: Date) -> bool {
        (today - self.status.checked).get_days() > CHECK_HOLDS_DAYS
    }
}
