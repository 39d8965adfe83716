//! Nicknames of towns, and districts of cities: each means a town.

use super::Gazetteer;
use super::row::rows;
use crate::diagnostics::{Diagnostic, Files};
use crate::language::folded_name;
use crate::profile::PlaceId;

const PATH: &str = "data/nicknames.tsv";
const COLUMNS: [&str; 6] = ["name", "place", "town", "kind", "everyday", "source"];

/// What a nickname means.
#[derive(Clone, Debug, Default)]
pub(super) struct Nickname {
    pub(super) places: Vec<PlaceId>,
    /// Whether it is an ordinary word too.
    pub(super) everyday: bool,
}

impl Gazetteer {
    pub(super) fn load_nicknames(&mut self, files: &Files, diagnostics: &mut Vec<Diagnostic>) {
        let Some(file) = files.get(PATH) else { return };
        for row in rows(file, &COLUMNS, diagnostics) {
            let everyday = row.cell(4) == "yes";
            let Ok(id) = row.cell(1).parse().map(PlaceId) else {
                let message = format!("'{}' is no place number", row.cell(1));
                diagnostics.push(row.error("P09", 1, message, "the id in data/places.tsv"));
                continue;
            };
            let name = folded_name(row.cell(0));
            Self::note_length(&mut self.longest, &name);
            let known = self.nicknames.entry(name).or_default();
            known.everyday |= everyday;
            if self.by_id.contains_key(&id) && !known.places.contains(&id) {
                known.places.push(id);
            }
        }
    }
}
