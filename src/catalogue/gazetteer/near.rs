//! Places whose name is nearly what somebody typed.

use super::{Gazetteer, folded_name};
use crate::profile::PlaceId;

/// Shorter words are nearly like too many names.
const LETTERS: usize = 4;
/// From so many letters on two errors are allowed.
const LONG: usize = 9;
/// More than these nobody reads.
const OFFERED: usize = 3;
/// A name of fewer letters is never taken for a misspelt one.
const REPAIRED_LETTERS: usize = 7;
/// A misspelt name of a smaller place is asked about, not taken.
const REPAIRED_PEOPLE: u32 = 2_000;

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
                (distance <= errors).then_some((distance, u32::MAX - self.people(id), id))
            })
            .collect();
        found.sort_unstable();
        found.dedup_by_key(|(_, _, id)| *id);
        found.into_iter().map(|(_, _, id)| id).take(OFFERED).collect()
    }

    /// The town that a long word means with one letter wrong: "Nijmege". None where two could be
    /// meant, or where the word is no slip but another form: "Groninger".
    pub(crate) fn misspelt(&self, word: &str) -> Option<PlaceId> {
        let letters = word.chars().count();
        let first = word.chars().next()?;
        if letters < REPAIRED_LETTERS - 1 {
            return None;
        }
        let is_form = |name: &str| {
            ["er", "ers", "se"].iter().any(|it| word.ends_with(it) && !name.ends_with(it))
        };
        let names = self.long_names.get(&first)?.iter();
        let mut near = names.filter(|(name, _)| {
            let near = name.len().abs_diff(word.len()) <= 2 && !is_form(name);
            near && strsim::osa_distance(name, word) == 1
        });
        let (_, id) = near.next()?;
        near.all(|(_, other)| other == id).then_some(*id)
    }

    /// Sorts the long names of towns by their first letter, which people get right.
    pub(super) fn index_long_names(&mut self) {
        for (name, ids) in &self.by_name {
            let Some(id) = ids.first().copied() else { continue };
            let first = name.chars().next().filter(|_| name.chars().count() >= REPAIRED_LETTERS);
            let single = !name.contains(' ');
            if let Some(first) = first.filter(|_| single && self.people(id) >= REPAIRED_PEOPLE) {
                self.long_names.entry(first).or_default().push((name.clone(), id));
            }
        }
    }

    pub(super) fn people(&self, id: PlaceId) -> u32 {
        self.get(id).and_then(|place| place.population).unwrap_or_default()
    }
}
