//! Activities in a sheet, for people who keep theirs in one: read into files, merged with what was changed
//! by hand, and written.
//!
//! A sheet holds less than the files do: the columns of [`COLUMNS`]. `data/README.md` explains
//! each of them. Reading gives a file for every good row, and every fault of every other. Municipalities
//! come from the government's register of organisations (XML).

mod cells;
mod day;
mod entry;
mod heading;
mod merge;
mod read;
mod register;
mod register_doors;
mod row;
mod table;
mod words;

pub use super::export::sheet::write_sheet;
pub use super::export::template::{template_csv, template_workbook};
pub use entry::check_merged;
pub use merge::{Conflict, FieldChange, Merged, Winner, merge};
pub use read::{SheetRead, read_sheet};
pub use register::{Register, RegisterEntry, read_register};
pub use register_doors::{DoorsUpdate, update_doors};
pub(super) use table::FORMULA_SIGNS;
pub(super) use words::list_of_column;
pub use words::{SheetColumn, SheetWords};

use std::fmt;

use crate::diagnostics::Finding;
use crate::language::Language;

/// The columns, in the order in which they are written.
pub const COLUMNS: [&str; 32] = [
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
    "email",
    "when",
    "where",
    "cost",
    "transport",
    "wheelchair",
    "languages",
];

/// What parts the values of a list in one cell.
pub(super) const PARTED_BY: char = ';';

/// An activity that a sheet tells, as the text of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetEntry {
    /// The row of the sheet, as the spreadsheet program counts it.
    pub row: usize,
    /// The id of the activity; its file is `ID.toml`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The text of the file.
    pub toml: String,
}

/// One thing that is wrong in a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetFault {
    /// The row of the sheet, as the spreadsheet program counts it.
    pub row: usize,
    /// The heading of the column as it stands in the sheet; empty when the whole row is meant.
    pub column: String,
    /// What is wrong, and what to do about it.
    pub finding: Finding,
}

impl SheetFault {
    /// The fault in a language: where, what, and the cure.
    pub fn told(&self, language: Language) -> String {
        Finding::new("sheet-fault")
            .with("row", self.row)
            .with("column", if self.column.is_empty() { "none" } else { &self.column })
            .with("cause", self.finding.cause(language))
            .with("cure", self.finding.cure(language))
            .cause(language)
    }
}

impl fmt::Display for SheetFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::En))
    }
}

#[cfg(test)]
mod register_tests;
#[cfg(test)]
mod tests;
