//! Facts told in passing, the newest last: by a resident, or of a caller at the desk.

use crate::profile::Fact;

/// So many are kept; more than anybody tells.
const MOST: usize = 60;

/// Leaves out what a newer fact takes the place of.
pub(super) fn make_room(facts: &mut Vec<Fact>, newer: Fact) {
    facts.retain(|old| !newer.replaces(*old));
}

/// Leaves out the oldest of too many.
pub(super) fn keep_newest(facts: &mut Vec<Fact>) {
    let surplus = facts.len().saturating_sub(MOST);
    facts.drain(..surplus);
}

/// Takes a fact back, whether it was said to hold or not; the fact as it was told.
pub(super) fn take_back(facts: &mut Vec<Fact>, fact: Fact) -> Option<Fact> {
    let is_it = |told: &Fact| told.with_sign(true) == fact.with_sign(true);
    let told = facts.iter().copied().find(is_it);
    facts.retain(|told| !is_it(told));
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Age, Interest, Living};

    #[test]
    fn one_value_gives_way_to_a_newer_one_and_many_stand_beside_each_other() {
        let mut facts =
            vec![Fact::Living(Living::Alone, true), Fact::Interest(Interest::Animals, true)];
        make_room(&mut facts, Fact::Interest(Interest::Walking, true));
        assert_eq!(facts.len(), 2);
        make_room(&mut facts, Fact::Living(Living::Together, true));
        assert_eq!(facts, [Fact::Interest(Interest::Animals, true)]);
        make_room(&mut facts, Fact::Interest(Interest::Animals, false));
        assert_eq!(facts, []);
    }

    #[test]
    fn what_is_taken_back_is_told_and_the_oldest_go_first() {
        let mut facts = vec![Fact::Interest(Interest::Animals, false)];
        let back = take_back(&mut facts, Fact::Interest(Interest::Animals, true));
        assert_eq!((back, facts.len()), (Some(Fact::Interest(Interest::Animals, false)), 0));
        assert_eq!(take_back(&mut facts, Fact::Interest(Interest::Animals, true)), None);
        facts = (0..=60).map(|years| Fact::Age(Age::exactly(years + 18).unwrap())).collect();
        keep_newest(&mut facts);
        assert_eq!((facts.len(), facts[0]), (MOST, Fact::Age(Age::exactly(19).unwrap())));
    }
}
