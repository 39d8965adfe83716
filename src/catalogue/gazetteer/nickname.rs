//! Nicknames of towns, and districts of cities: each means a town.

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

/// Reads the table: each name, folded, with its row. Every row that is none becomes a diagnostic.
pub(super) fn load(
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, PlaceId, bool)> {
    let Some(file) = files.get(PATH) else { return Vec::new() };
    let mut names = Vec::new();
    for row in rows(file, &COLUMNS, diagnostics) {
        let everyday = row.cell(4) == "yes";
        if let Ok(id) = row.cell(1).parse() {
            names.push((folded_name(row.cell(0)), PlaceId(id), everyday));
        } else {
            let message = format!("'{}' is no place number", row.cell(1));
            diagnostics.push(row.error("P09", 1, message, "the id in data/places.tsv"));
        }
    }
    names
}
