//! Three-valued knowledge of one value and of sets of values.

use enumset::{EnumSet, EnumSetType};

/// The answer to a question about a person: Kleene's strong three-valued logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ternary {
    /// It does not hold.
    No,
    /// Not known: it may hold.
    Unknown,
    /// It holds.
    Yes,
}

impl Ternary {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The same when `holds`, the opposite otherwise; unknown stays unknown.
    #[must_use]
    pub fn agrees(self, holds: bool) -> Self {
        if holds { self } else { !self }
    }
}

impl std::ops::Not for Ternary {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Ternary {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What is known of a thing that has exactly one value: the values that are still possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct One<T: EnumSetType> {
    // Invariant: never empty. Nothing known means every value.
    possible: EnumSet<T>,
}

impl<T: EnumSetType> Default for One<T> {
    fn default() -> Self {
        Self { possible: EnumSet::all() }
    }
}

impl<T: EnumSetType> One<T> {
    /// Learns that the value is this one, or that it is not. A later word replaces an earlier one
    /// that it contradicts.
    pub fn learn(&mut self, value: T, holds: bool) {
        if holds {
            self.possible = EnumSet::only(value);
        } else if self.possible == EnumSet::only(value) {
            self.possible = EnumSet::all() - value;
        } else {
            self.possible -= value;
        }
    }

    /// The value, when it is known.
    pub fn value(self) -> Option<T> {
        let mut values = self.possible.iter();
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether it is this value.
    pub fn is(self, value: T) -> Ternary {
        if !self.possible.contains(value) {
            Ternary::No
        } else if self.possible.len() == 1 {
            Ternary::Yes
        } else {
            Ternary::Unknown
        }
    }

    /// The same, by the name that it has where several values can hold.
    pub(super) fn holds(self, value: T) -> Ternary {
        self.is(value)
    }

    /// Whether it is one of these values.
    pub fn is_in(self, values: EnumSet<T>) -> Ternary {
        if self.possible.is_subset(values) {
            Ternary::Yes
        } else if self.possible.is_disjoint(values) {
            Ternary::No
        } else {
            Ternary::Unknown
        }
    }

    /// Whether anything is known.
    pub fn is_known(self) -> bool {
        self.possible != EnumSet::all()
    }

    /// What is known, as facts.
    pub(super) fn facts<F>(self, fact: impl Fn(T, bool) -> F + Copy) -> Vec<F> {
        match self.value() {
            Some(value) => vec![fact(value, true)],
            None => self.possible.complement().iter().map(|value| fact(value, false)).collect(),
        }
    }
}

/// What is known of a thing that can have many values at once: for each a yes, a no, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Many<T: EnumSetType> {
    // Invariant: the two are disjoint.
    yes: EnumSet<T>,
    no: EnumSet<T>,
}

impl<T: EnumSetType> Default for Many<T> {
    fn default() -> Self {
        Self { yes: EnumSet::empty(), no: EnumSet::empty() }
    }
}

impl<T: EnumSetType> Many<T> {
    /// Learns that a value holds or does not.
    pub fn learn(&mut self, value: T, holds: bool) {
        let (to, from) =
            if holds { (&mut self.yes, &mut self.no) } else { (&mut self.no, &mut self.yes) };
        to.insert(value);
        from.remove(value);
    }

    /// The values that hold.
    pub fn yes(self) -> EnumSet<T> {
        self.yes
    }

    /// The values that are known not to hold.
    pub fn no(self) -> EnumSet<T> {
        self.no
    }

    /// Whether a value holds.
    pub fn holds(self, value: T) -> Ternary {
        if self.yes.contains(value) {
            Ternary::Yes
        } else if self.no.contains(value) {
            Ternary::No
        } else {
            Ternary::Unknown
        }
    }

    /// Whether at least one of these values holds.
    pub fn holds_any(self, values: EnumSet<T>) -> Ternary {
        if !self.yes.is_disjoint(values) {
            Ternary::Yes
        } else if values.is_subset(self.no) {
            Ternary::No
        } else {
            Ternary::Unknown
        }
    }

    /// Whether anything is known.
    pub fn is_known(self) -> bool {
        !(self.yes | self.no).is_empty()
    }

    /// What is known, as facts.
    pub(super) fn facts<F>(self, fact: impl Fn(T, bool) -> F + Copy) -> impl Iterator<Item = F> {
        let yes = self.yes.iter().map(move |value| fact(value, true));
        yes.chain(self.no.iter().map(move |value| fact(value, false)))
    }
}
