//! What was asked and not found, counted by month, municipality and topic: nothing of anybody is in it.

use jiff::civil::Date;

/// Older months go.
const MONTHS: i32 = 12;
/// What was asked less often is not shown: it could be of one person.
pub const SHOWN_FROM: u32 = 3;

/// How often one topic was asked and not found in one municipality in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The year.
    pub year: i16,
    /// The month.
    pub month: i8,
    /// The municipality; empty where nobody said it.
    pub municipality: String,
    /// The topic: a fact and its value, or [`OTHER`].
    pub topic: String,
    /// How often.
    pub times: u32,
}

/// The topic of what no topic is known of.
pub const OTHER: &str = "other";

impl Gap {
    fn months(&self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month)
    }

    /// Whether it was counted too long ago.
    pub(super) fn is_over(&self, today: Date) -> bool {
        i32::from(today.year()) * 12 + i32::from(today.month()) - self.months() >= MONTHS
    }
}
