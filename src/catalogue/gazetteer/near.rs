//! Places whose name is nearly what somebody typed.

use super::{Gazetteer, folded_name};
use crate::profile::PlaceId;

/// Shorter words are nearly like too many names.
const LETTERS: usize = 4;
/// From so many letters on two errors are allowed.
const LONG: usize = 9;
/// More than these nobody reads.
const OFFERED: usize = 3;

impl Gazetteer {
    /// The places with a name like this one, but for a letter or two: the nearest first, then the
    /// biggest. To be asked about, never to be taken for what was meant.
    pub fn near(&self, name: &str) -> Vec<PlaceId> {
        let typed = folded_name(name);
        let letters = typed.chars().count();
        if letters < LETTERS {
            return Vec::new();
        }
        let errors = if letters >= LONG { 2 } else { 1 };
        let mut found: Vec<(usize, u32, PlaceId)> = (self.by_name.iter())
            .filter(|(name, _)| name.chars().count().abs_diff(letters) <= errors)
            .filter_map(|(name, ids)| {
                let distance = strsim::osa_distance(name, &typed);
                let id = *ids.first()?;
                let people = self.get(id)?.population.unwrap_or_default();
                (distance <= errors).then_some((distance, u32::MAX - people, id))
            })
            .collect();
        found.sort_unstable();
        found.dedup_by_key(|(_, _, id)| *id);
        found.into_iter().map(|(_, _, id)| id).take(OFFERED).collect()
    }
}
