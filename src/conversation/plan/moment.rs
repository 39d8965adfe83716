//! The moment of a plan: a day, and a time or what it comes after.

use jiff::civil::{Date, Time, Weekday, time};
use jiff::{Span, ToSpan as _};
use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

/// On which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanDay {
    /// On this day.
    On(Date),
    /// On this day at the latest.
    Until(Date),
}

impl PlanDay {
    /// The day itself, or the last one.
    pub fn date(self) -> Date {
        match self {
            Self::On(date) | Self::Until(date) => date,
        }
    }
}

/// At what time of the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanTime {
    /// It was not asked yet.
    #[default]
    Open,
    /// It does not matter.
    Any,
    /// At this time.
    At(Time),
    /// After something that happens every day.
    After(Routine),
}

/// Something that happens every day at about the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Routine {
    /// Breakfast.
    Breakfast,
    /// The coffee of the morning.
    Coffee,
    /// Lunch.
    Lunch,
    /// Tea, or a rest in the afternoon.
    Tea,
    /// Supper.
    Dinner,
}

impl Routine {
    /// When a reminder comes after it: a plain hour at which most people have had it.
    pub(in crate::conversation) fn time(self) -> Time {
        match self {
            Self::Breakfast => time(9, 30, 0, 0),
            Self::Coffee => time(11, 0, 0, 0),
            Self::Lunch => time(13, 30, 0, 0),
            Self::Tea => time(16, 0, 0, 0),
            Self::Dinner => time(19, 0, 0, 0),
        }
    }
}

/// A day on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum DayChoice {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// This week, on its last working day at the latest.
    ThisWeek,
    /// Next week, the same.
    NextWeek,
}

/// What can be chosen on a day: this week only while two of its working days are to come.
pub(in crate::conversation) fn offered_days(today: Date) -> Vec<DayChoice> {
    let is_late = until_friday(today) < 2;
    let is_offered = |choice: &DayChoice| match choice {
        DayChoice::Today | DayChoice::Tomorrow => true,
        DayChoice::ThisWeek => !is_late,
        DayChoice::NextWeek => is_late,
    };
    DayChoice::iter().filter(is_offered).collect()
}

/// What the choice of a day means on a day.
pub(in crate::conversation) fn chosen_day(choice: DayChoice, today: Date) -> PlanDay {
    match choice {
        DayChoice::Today => PlanDay::On(today),
        DayChoice::Tomorrow => PlanDay::On(later(today, 1)),
        DayChoice::ThisWeek => PlanDay::Until(later(today, until_friday(today).max(0))),
        DayChoice::NextWeek => PlanDay::Until(later(today, until_friday(today) + 7)),
    }
}

/// How many days it is to the Friday of this week; less than none after it.
fn until_friday(today: Date) -> i64 {
    let friday = Weekday::Friday.to_monday_zero_offset();
    i64::from(friday - today.weekday().to_monday_zero_offset())
}

/// So many days later; the day itself at the end of all time.
pub(super) fn later(date: Date, days: i64) -> Date {
    let span: Span = days.days();
    date.checked_add(span).unwrap_or(date)
}

/// The moments of a day that are still to come.
pub(in crate::conversation) fn offered_routines(
    day: PlanDay,
    today: Date,
    now: Time,
) -> Vec<Routine> {
    let is_open = |routine: &Routine| day.date() != today || routine.time() > now;
    Routine::iter().filter(is_open).collect()
}
