//! The heading of a sheet: which column stands where.

use super::table::Table;
use super::{COLUMNS, SheetFault, SheetWords};
use crate::diagnostics::{Finding, closest};
use crate::language::{Language, folded_name};

/// The columns of a sheet by their places.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    /// For each place the id of its column, and the heading as it stands there.
    pub(super) columns: Vec<(Option<&'static str>, String)>,
    /// The row that it stands in.
    pub(super) row: usize,
    /// Whether it is in Dutch, or has the ids that scripts write.
    pub(super) language: Language,
}

/// How far down a heading is looked for: a title may stand above it.
const ROWS_BEFORE: usize = 10;

impl Heading {
    /// Finds the heading: the row with the most columns that are known.
    pub(super) fn find(table: &Table, words: &SheetWords) -> Self {
        let known =
            |cells: &[String]| cells.iter().filter(|cell| words.column_of(cell).is_some()).count();
        let rows = table.rows.iter().take(ROWS_BEFORE);
        let Some(row) = rows.rev().max_by_key(|row| known(&row.cells)) else {
            return Self::default();
        };
        let columns: Vec<_> =
            row.cells.iter().map(|cell| (words.column_of(cell), cell.trim().to_owned())).collect();
        let ids = columns.iter().filter(|(_, cell)| COLUMNS.contains(&cell.as_str())).count();
        let all = columns.iter().filter(|(id, _)| id.is_some()).count();
        let language = if ids * 2 > all || all == 0 { Language::En } else { Language::Nl };
        Self { columns, row: row.number, language }
    }

    /// Where a column stands.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|(id, _)| *id == Some(column))
    }

    /// What stands above a column; its own heading where it is missing.
    pub(super) fn shown(&self, column: &str, words: &SheetWords) -> String {
        if let Some((_, cell)) = self.place(column).and_then(|at| self.columns.get(at)) {
            return cell.clone();
        }
        match (self.language, words.column(column)) {
            (Language::Nl, Some(known)) => known.heading.clone(),
            (Language::Nl | Language::En, _) => column.to_owned(),
        }
    }

    /// What is wrong with it, and whether the rows can be read all the same.
    pub(super) fn faults(&self, words: &SheetWords) -> (Vec<SheetFault>, bool) {
        let fault = |column: &str, finding| SheetFault {
            row: self.row,
            column: column.to_owned(),
            finding,
        };
        let mut faults = Vec::new();
        for (at, (id, cell)) in self.columns.iter().enumerate() {
            let before = self.columns.iter().take(at);
            match id {
                None if cell.is_empty() => {}
                None => faults.push(fault(cell, self.unknown(cell, words))),
                Some(id) if before.clone().any(|(other, _)| *other == Some(*id)) => {
                    faults.push(fault(cell, Finding::new("sheet-column-twice")));
                }
                Some(_) => {}
            }
        }
        let needed = words.columns.iter().filter(|column| column.needed);
        // Where it is can be told by either of two columns.
        let is_there = |id: &str| {
            self.place(id).is_some() || (id == "municipalities" && self.place("how").is_some())
        };
        let missing: Vec<_> = needed.filter(|column| !is_there(&column.id)).collect();
        for column in &missing {
            let shown = self.shown(&column.id, words);
            faults.push(fault(&shown, Finding::new("sheet-column-missing")));
        }
        (faults, missing.is_empty())
    }

    fn unknown(&self, cell: &str, words: &SheetWords) -> Finding {
        let name = folded_name(cell);
        let headings: Vec<String> = match self.language {
            Language::Nl => words.columns.iter().map(|column| column.heading.clone()).collect(),
            Language::En => COLUMNS.map(str::to_owned).to_vec(),
        };
        let folded: Vec<String> = headings.iter().map(|heading| folded_name(heading)).collect();
        let near = closest(&name, folded.iter().map(String::as_str));
        let near = near.and_then(|near| folded.iter().position(|other| other == near));
        let near = near.and_then(|at| headings.get(at)).map_or("none", String::as_str);
        Finding::new("sheet-column-unknown").with("near", near).with("known", headings.join(", "))
    }
}
