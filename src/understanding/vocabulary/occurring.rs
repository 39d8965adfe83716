//! Which sets occur in a window, and where.

use super::set_id::SetId;

/// Which positions of a window.
pub(in crate::understanding) type Positions = u128;

/// So many sets a word belongs to, about (5.3 in the lines of ten annotators).
const SETS_PER_WORD: usize = 6;

/// The sets that occur in a window, each with where it stands. Patterns ask for thousands of sets, and nearly none of
/// those occurs: one look tells that.
pub(super) struct Occurring {
    /// For the sets whose numbers end in the same bits: the place of the one that was added last, and one.
    last: [u16; ENDINGS],
    sets: Vec<OccurringSet>,
}

/// More than the sets of twenty words, so that most endings are of one set or none; a power of two.
const ENDINGS: usize = 128;

struct OccurringSet {
    set: SetId,
    /// The one with the same ending that was added before, in the same way.
    before: u16,
    mask: Positions,
}

impl Occurring {
    /// None yet, with room for those of so many words.
    pub(super) fn of_words(words: usize) -> Self {
        Self { last: [0; ENDINGS], sets: Vec::with_capacity(words * SETS_PER_WORD) }
    }

    /// The place of a set.
    fn place(&self, set: SetId) -> Option<usize> {
        let mut at = self.last.get(set.index() % ENDINGS).copied().unwrap_or_default();
        loop {
            let place = usize::from(at).checked_sub(1)?;
            let known = self.sets.get(place)?;
            if known.set == set {
                return Some(place);
            }
            at = known.before;
        }
    }

    /// Where a set stands.
    pub(super) fn mask(&self, set: SetId) -> Positions {
        self.place(set).and_then(|at| self.sets.get(at)).map_or(0, |known| known.mask)
    }

    /// Adds a place where a set stands.
    pub(super) fn add(&mut self, set: SetId, bit: Positions) {
        if let Some(known) = self.place(set).and_then(|at| self.sets.get_mut(at)) {
            known.mask |= bit;
            return;
        }
        // A window has 120 words, and none belongs to hundreds of sets.
        let next = u16::try_from(self.sets.len() + 1).ok();
        if let Some((last, next)) = self.last.get_mut(set.index() % ENDINGS).zip(next) {
            self.sets.push(OccurringSet { set, before: *last, mask: bit });
            *last = next;
        }
    }
    /// Takes places out of every set.
    pub(super) fn hide(&mut self, hidden: Positions) {
        for known in &mut self.sets {
            known.mask &= !hidden;
        }
    }

    /// The sets, each once, in the order in which they were added.
    pub(super) fn sets(&self) -> impl Iterator<Item = SetId> {
        self.sets.iter().map(|known| known.set)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_with_the_same_ending_are_told_apart() {
        let mut occurring = Occurring::of_words(1);
        let sets: Vec<SetId> = (0..3 * ENDINGS).map(|number| SetId::new(number * 2)).collect();
        for (at, set) in sets.iter().enumerate() {
            occurring.add(*set, 1 << (at % 100));
            occurring.add(*set, 1 << 101);
        }
        for (at, set) in sets.iter().enumerate() {
            assert_eq!(occurring.mask(*set), 1 << (at % 100) | 1 << 101, "{set:?}");
        }
        assert_eq!(occurring.mask(SetId::new(1)), 0);
        assert_eq!(occurring.sets().collect::<Vec<_>>(), sets);
        occurring.hide(1 << 101);
        assert!(sets.iter().all(|set| occurring.mask(*set) < 1 << 101));
    }
}
