//! The numbers of words and of classes of words.

/// The number of a word or of a class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::understanding) struct SetId(u32);

/// The class of numbers, from 0 to 120.
pub(in crate::understanding) const NUMBERS: SetId = SetId(0);
/// The class of years in which somebody alive can be born.
pub(in crate::understanding) const YEARS: SetId = SetId(1);
/// The class of words of negation.
pub(in crate::understanding) const NEGATION: SetId = SetId(2);

impl SetId {
    /// The set with this number; more than a number holds is more than a lexicon does.
    pub(in crate::understanding) fn new(number: usize) -> Self {
        Self(u32::try_from(number).unwrap_or(u32::MAX))
    }

    /// Its place in a list of all sets.
    pub(in crate::understanding) fn index(self) -> usize {
        self.0 as usize
    }
}
