//! An age, perhaps only about: "in de tachtig" is 80 to 89.

use super::Ternary;

/// Years of age from `from` to and with `to`.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age {
    // Invariant: from <= to <= MAX.
    from: u8,
    to: u8,
}

impl Age {
    /// The highest age that is believed.
    pub const MAX: u8 = 120;

    /// An age that is known exactly; `None` above [`Age::MAX`].
    pub fn exactly(years: u8) -> Option<Self> {
        Self::between(years, years)
    }

    /// An age from one year to another; `None` when they are crossed or beyond [`Age::MAX`].
    pub fn between(from: u8, to: u8) -> Option<Self> {
        (from <= to && to <= Self::MAX).then_some(Self { from, to })
    }

    /// The lowest age possible.
    pub fn from(self) -> u8 {
        self.from
    }

    /// The highest age possible.
    pub fn to(self) -> u8 {
        self.to
    }

    /// The age as one number: the middle of what is possible.
    pub fn middle(self) -> u8 {
        self.from.midpoint(self.to)
    }

    /// Whether the age is known exactly.
    pub fn is_exact(self) -> bool {
        self.from == self.to
    }

    /// Whether the age lies within another range.
    pub fn within(self, other: Self) -> Ternary {
        self.at_least(other.from).and(self.at_most(other.to))
    }

    /// Whether the person is this old or older.
    pub fn at_least(self, years: u8) -> Ternary {
        if self.from >= years {
            Ternary::Yes
        } else if self.to < years {
            Ternary::No
        } else {
            Ternary::Unknown
        }
    }

    /// Whether the person is this old or younger.
    pub fn at_most(self, years: u8) -> Ternary {
        years.checked_add(1).map_or(Ternary::Yes, |above| !self.at_least(above))
    }
}
