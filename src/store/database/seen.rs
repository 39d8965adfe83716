//! What was seen of the other processes that share a store.

use std::collections::HashMap;

use super::super::backend::{Others, Replica};

/// After so many of our beats without one of another process it is dead.
const DEAD_AFTER: u32 = 10;
/// After so many its row goes.
const GONE_AFTER: u32 = 3_600;

/// What was seen of the other processes.
#[derive(Default)]
pub(super) struct Seen {
    /// How often the database had gone away by the last beat.
    pub(super) outages: u64,
    /// Its last beat, and for how many of ours it has been that.
    others: HashMap<Replica, (i64, u32)>,
}

impl Seen {
    /// Takes in the beats that are there now. `anew` says that the database was away: nobody could beat.
    pub(super) fn look(&mut self, beats: &[(Replica, i64)], anew: bool) -> Others {
        let before = std::mem::take(&mut self.others);
        for (replica, beat) in beats {
            let still = match before.get(replica) {
                Some((last, still)) if last == beat && !anew => still.saturating_add(1),
                _ => 0,
            };
            self.others.insert(*replica, (*beat, still));
        }
        let living = self.others.iter().filter(|(_, (_, still))| *still < DEAD_AFTER);
        Others::new(living.map(|(replica, _)| *replica).collect(), anew)
    }

    pub(super) fn long_gone(&self) -> Vec<Replica> {
        let gone = self.others.iter().filter(|(_, (_, still))| *still >= GONE_AFTER);
        gone.map(|(replica, _)| *replica).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: Replica = Replica(7);

    #[test]
    fn who_stands_still_is_dead_and_who_goes_on_is_not() {
        let mut seen = Seen::default();
        for beat in 0..20 {
            assert!(seen.look(&[(OTHER, beat)], false).lives(OTHER), "{beat}");
        }
        for still in 1..DEAD_AFTER {
            assert!(seen.look(&[(OTHER, 19)], false).lives(OTHER), "{still}");
        }
        assert!(!seen.look(&[(OTHER, 19)], false).lives(OTHER));
        assert!(seen.look(&[(OTHER, 20)], false).lives(OTHER), "it only slept");
        assert!(!seen.look(&[], false).lives(OTHER), "it ended in order");
    }

    #[test]
    fn while_the_database_is_away_nobody_dies() {
        let mut seen = Seen::default();
        for _ in 0..20 {
            assert!(seen.look(&[(OTHER, 1)], true).lives(OTHER));
        }
    }
}
