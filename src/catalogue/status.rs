//! Whether an activity exists, and how we know.

use std::fmt;

use jiff::civil::Date;
use serde::{Serialize, Serializer};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use super::id::ActivityId;

/// Whether an activity exists, and how we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What is known.
    pub state: State,
    /// Since when it has another name or home, or stopped.
    pub since: Option<Month>,
    /// The newest dated sign of life.
    pub seen: Option<Month>,
    /// The day somebody last looked.
    pub checked: Date,
    /// Where that somebody looked.
    pub sources: Vec<String>,
    /// What there is instead of one that stopped.
    pub instead: Vec<ActivityId>,
}

impl Default for Status {
    fn default() -> Self {
        Self {
            state: State::default(),
            since: None,
            seen: None,
            checked: Date::ZERO,
            sources: Vec::new(),
            instead: Vec::new(),
        }
    }
}

/// What is known of an activity's existence.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// It was seen running.
    Active,
    /// It runs under another name.
    Renamed,
    /// It went up in something else.
    Merged,
    /// It is no more.
    Stopped,
    /// Nobody could confirm it.
    #[default]
    Unknown,
}

/// A year, perhaps with its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month from 1 to 12, if known.
    pub month: Option<i8>,
}

impl Month {
    /// Reads `2024` or `2024-03`.
    pub fn read(text: &str) -> Option<Self> {
        let (year, month) = match text.split_once('-') {
            None => (text, None),
            Some((year, month)) => (year, Some(month)),
        };
        if year.len() != 4 || month.is_some_and(|month| month.len() != 2) {
            return None;
        }
        let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
        let month = match month {
            None => None,
            Some(month) => Some(month.parse().ok().filter(|month| (1..=12).contains(month))?),
        };
        Some(Self { year, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            None => write!(f, "{}", self.year),
            Some(month) => write!(f, "{}-{month:02}", self.year),
        }
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
