//! What was asked and not found, counted by month, municipality and topic: nothing of anybody is in it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Team;

/// Older months go.
const MONTHS: i32 = 12;
/// So many lines are kept; of more, the oldest go.
const LINES_MAX: usize = 200;
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

impl Team {
    /// Counts one.
    pub(in crate::conversation) fn missed(&mut self, today: Date, municipality: &str, topic: &str) {
        let (year, month) = (today.year(), today.month());
        let is_it = |gap: &&mut Gap| {
            (gap.year, gap.month) == (year, month)
                && gap.municipality == municipality
                && gap.topic == topic
        };
        if let Some(gap) = self.gaps.iter_mut().find(is_it) {
            gap.times = gap.times.saturating_add(1);
            return;
        }
        let (municipality, topic) = (municipality.to_owned(), topic.to_owned());
        self.gaps.push(Gap { year, month, municipality, topic, times: 1 });
        let surplus = self.gaps.len().saturating_sub(LINES_MAX);
        self.gaps.drain(..surplus);
    }

    /// What was asked often enough to be shown, the most first: municipality, topic, how often.
    pub fn gaps_shown(&self, today: Date) -> Vec<(&str, &str, u32)> {
        let mut sums: BTreeMap<(&str, &str), u32> = BTreeMap::new();
        for gap in self.gaps.iter().filter(|gap| !gap.is_over(today)) {
            let sum = sums.entry((&gap.municipality, &gap.topic)).or_default();
            *sum = sum.saturating_add(gap.times);
        }
        let often = sums.into_iter().filter(|(_, times)| *times >= SHOWN_FROM);
        let mut shown: Vec<_> =
            often.map(|((place, topic), times)| (place, topic, times)).collect();
        shown.sort_by_key(|row| Reverse(row.2));
        shown
    }
}
