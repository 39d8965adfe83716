//! Reading a sheet: a file for each good row, and every fault of the others.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::cells::id_of;
use super::entry::{self, Surroundings};
use super::heading::Heading;
use super::row::Row;
use super::table::{TableRow, read_table};
use super::{SheetEntry, SheetFault, SheetWords};
use crate::catalogue::Gazetteer;
use crate::catalogue::load::{ID_BYTES_MAX, is_id};
use crate::diagnostics::Finding;
use crate::language::{Language, folded_name};

/// What a sheet tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRead {
    /// The rows with nothing wrong in them.
    pub entries: Vec<SheetEntry>,
    /// What is wrong in the others, and in the heading.
    pub faults: Vec<SheetFault>,
    /// What somebody should look at; it keeps no row out.
    pub remarks: Vec<SheetFault>,
    /// The language of its heading: Dutch for people, English for the ids of scripts.
    pub language: Language,
}

/// Reads a sheet as a spreadsheet program or a script saved it: a workbook, or a text with separated cells.
///
/// A day after `today` cannot be one on which somebody looked.
pub fn read_sheet(bytes: &[u8], places: &Gazetteer, today: Date) -> SheetRead {
    let words = SheetWords::shipped();
    let table = match read_table(bytes, words) {
        Ok(table) => table,
        Err(finding) => {
            let fault = SheetFault { row: 1, column: String::new(), finding };
            return SheetRead { faults: vec![fault], ..SheetRead::default() };
        }
    };
    let heading = Heading::find(&table, words);
    let (faults, can_be_read) = heading.faults(words);
    let read = SheetRead { faults, language: heading.language, ..SheetRead::default() };
    let mut rows = Rows {
        heading: &heading,
        words,
        with: Surroundings { places, today },
        ids: BTreeMap::new(),
        read,
    };
    if can_be_read {
        for row in table.rows.iter().filter(|row| row.number > heading.row) {
            rows.take(row);
        }
        rows.none_is_told();
    }
    rows.read
}

/// The rows of a sheet while they are read.
struct Rows<'s> {
    heading: &'s Heading,
    words: &'s SheetWords,
    with: Surroundings<'s>,
    /// The row that has an id.
    ids: BTreeMap<String, usize>,
    read: SheetRead,
}

impl Rows<'_> {
    fn take(&mut self, row: &TableRow) {
        let mut row = Row {
            number: row.number,
            heading: self.heading,
            words: self.words,
            cells: &row.cells,
            faults: Vec::new(),
            remarks: Vec::new(),
        };
        let name = row.required("name");
        if name.as_deref().is_some_and(|name| self.is_example(name)) {
            row.faults.clear();
            row.remark("", Finding::new("sheet-example"));
            self.read.remarks.append(&mut row.remarks);
            return;
        }
        self.entry(row, name);
    }

    fn entry(&mut self, mut row: Row<'_>, name: Option<String>) {
        if row.cells.iter().skip(self.heading.columns.len()).any(|cell| !cell.trim().is_empty()) {
            row.fault("", Finding::new("sheet-too-many-cells"));
        }
        let id = self.id(&mut row, name.as_deref());
        let toml = entry::toml(&mut row, name.as_deref(), self.with);
        if row.faults.is_empty() {
            // The loader has the last word: what it would not take must not be written.
            for finding in entry::refused(&id, &toml, self.with.places) {
                row.fault("", finding);
            }
        }
        if row.faults.is_empty() {
            let name = name.unwrap_or_default();
            self.read.entries.push(SheetEntry { row: row.number, id, name, toml });
        }
        self.read.faults.append(&mut row.faults);
        self.read.remarks.append(&mut row.remarks);
    }

    fn is_example(&self, name: &str) -> bool {
        let first = folded_name(name);
        first.split(' ').next() == Some(&folded_name(&self.words.example))
    }

    /// The id that stands in the row, or one that is made of its name and place.
    fn id(&mut self, row: &mut Row<'_>, name: Option<&str>) -> String {
        let own = row.text("id");
        let place = entry::municipalities(row).into_iter().next();
        let made = || id_of(name.unwrap_or_default(), place.as_deref(), ID_BYTES_MAX);
        let (id, column) = own.map_or_else(|| (made(), "name"), |own| (own, "id"));
        if name.is_none() && column == "name" {
            return id;
        }
        if !is_id(&id) {
            row.fault(column, Finding::new("sheet-no-id").with("id", &id));
        } else if let Some(first) = self.ids.insert(id.clone(), row.number) {
            let finding = Finding::new("sheet-id-twice").with("first", first).with("id", &id);
            row.fault(column, finding);
        }
        id
    }

    fn none_is_told(&mut self) {
        if self.read.entries.is_empty() && self.read.faults.is_empty() {
            let (row, finding) = (self.heading.row, Finding::new("sheet-no-rows"));
            self.read.faults.push(SheetFault { row, column: String::new(), finding });
        }
    }
}
