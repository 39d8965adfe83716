//! Activities in a sheet (CSV), for people who keep theirs in one: read into files, and written.
//!
//! A sheet holds less than the files do: the columns of [`COLUMNS`]. `data/README.md` explains
//! each of them. Reading either gives a file for every row, or every fault of every row. Municipalities
//! come from the government's register of organisations (XML).

mod read;
mod register;
mod register_doors;
mod row;

pub use super::export::sheet::write_sheet;
pub use read::read_sheet;
pub use register::{Register, RegisterEntry, read_register};
pub use register_doors::{DoorsUpdate, update_doors};

use std::fmt;

/// The columns, in the order in which they are written. Those from `state` on may be absent.
pub const COLUMNS: [&str; 25] = [
    "id",
    "name",
    "kinds",
    "elements",
    "wishes",
    "interests",
    "forms",
    "min_age",
    "municipalities",
    "website",
    "phone",
    "phone_checked",
    "phone_source",
    "checked",
    "source",
    "summary",
    "join",
    "say",
    "summary_en",
    "join_en",
    "say_en",
    "state",
    "since",
    "instead",
    "how",
];

/// How many of the columns a sheet must have.
const NEEDED: usize = 21;

/// What parts the values of a list in one cell.
pub(super) const PARTED_BY: char = ';';

/// An activity that a sheet tells, as the text of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetEntry {
    /// The row of the sheet, where the heading is row 1.
    pub row: usize,
    /// The id of the activity; its file is `ID.toml`.
    pub id: String,
    /// The text of the file.
    pub toml: String,
}

/// One thing that is wrong in a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetFault {
    /// The row of the sheet, where the heading is row 1.
    pub row: usize,
    /// The name of the column; empty when the whole row is meant.
    pub column: String,
    /// What is wrong.
    pub cause: String,
    /// What to do about it.
    pub cure: String,
}

impl fmt::Display for SheetFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}", self.row)?;
        if !self.column.is_empty() {
            write!(f, ", column '{}'", self.column)?;
        }
        write!(f, ": {}\n    help: {}", self.cause, self.cure)
    }
}

#[cfg(test)]
mod register_tests;
#[cfg(test)]
mod tests;
