//! Numbers by day, without anybody's name: unsealed, because nothing of a person is in them.

use jiff::civil::Date;

/// How often something happened on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayCount {
    /// The day.
    pub day: Date,
    /// What it was: words of the program, never of a person.
    pub what: String,
    /// How often.
    pub times: u64,
}
