//! One row of a sheet: its cells by column, and what is wrong with them.

use jiff::civil::Date;

use super::day::{ReadDay, read_day};
use super::heading::Heading;
use super::words::list_of_column;
use super::{PARTED_BY, SheetFault, SheetWords};
use crate::diagnostics::Finding;

/// A row while it is read.
pub(super) struct Row<'s> {
    /// The row of the sheet, where the heading is row 1.
    pub(super) number: usize,
    pub(super) heading: &'s Heading,
    pub(super) words: &'s SheetWords,
    pub(super) cells: &'s [String],
    pub(super) faults: Vec<SheetFault>,
    /// What somebody should look at, though the row can be taken in.
    pub(super) remarks: Vec<SheetFault>,
}

impl Row<'_> {
    /// Notes what is wrong with a cell; with the whole row where no column is named.
    pub(super) fn fault(&mut self, column: &str, finding: Finding) {
        let fault = self.at(column, finding);
        self.faults.push(fault);
    }

    /// Notes what somebody should look at.
    pub(super) fn remark(&mut self, column: &str, finding: Finding) {
        let remark = self.at(column, finding);
        self.remarks.push(remark);
    }

    fn at(&self, column: &str, finding: Finding) -> SheetFault {
        let column = match column {
            "" => String::new(),
            column => self.heading.shown(column, self.words),
        };
        SheetFault { row: self.number, column, finding }
    }

    /// What stands in a cell, in one line; nothing when it is empty or not there.
    pub(super) fn text(&mut self, column: &str) -> Option<String> {
        let cell = self.cells.get(self.heading.place(column)?)?;
        let words: Vec<&str> = cell.split_whitespace().collect();
        let text = words.join(" ");
        if is_formula_error(&text) {
            self.fault(column, Finding::new("sheet-formula-error").with("text", &text));
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    /// What stands in a cell that must not be empty.
    pub(super) fn required(&mut self, column: &str) -> Option<String> {
        let before = self.faults.len();
        let text = self.text(column);
        if text.is_none() && self.faults.len() == before {
            self.fault(column, Finding::new("sheet-empty").with("column", column));
        }
        text
    }

    /// The values of a list.
    pub(super) fn list(&mut self, column: &str) -> Vec<String> {
        let text = self.text(column).unwrap_or_default();
        let values = text.split(PARTED_BY).map(str::trim).filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    }

    /// The ids of the values of a closed list; people part them by commas as well.
    pub(super) fn ids(&mut self, column: &str) -> Vec<String> {
        let Some(list) = list_of_column(column) else { return Vec::new() };
        let mut ids: Vec<String> = Vec::new();
        for value in self.list(column) {
            let parts: Vec<&str> = match self.words.value(list, &value) {
                Some(_) => vec![&value],
                None => value.split([',', '/']).map(str::trim).collect(),
            };
            for part in parts.into_iter().filter(|part| !part.is_empty()) {
                match self.words.value(list, part) {
                    Some(id) if ids.iter().any(|other| other == id) => {}
                    Some(id) => ids.push(id.to_owned()),
                    None => self.unknown_value(column, list, part),
                }
            }
        }
        ids
    }

    fn unknown_value(&mut self, column: &str, list: &str, value: &str) {
        let words = self.words;
        let is_dutch = self.heading.language == crate::language::Language::Nl;
        let known = if is_dutch { words.first_words(list) } else { words.ids(list) };
        let near = crate::diagnostics::closest(value, words.all_words(list));
        let finding = Finding::new("sheet-unknown-value")
            .with("value", value)
            .with("near", near.unwrap_or("none"))
            .with("known", known.join(", "));
        self.fault(column, finding);
    }

    /// The ids of a closed list that must not be empty.
    pub(super) fn required_ids(&mut self, column: &str) -> Vec<String> {
        if self.required(column).is_none() { Vec::new() } else { self.ids(column) }
    }

    /// The id of one value.
    pub(super) fn id(&mut self, column: &str) -> Option<&'static str> {
        let list = list_of_column(column)?;
        let text = self.text(column)?;
        let id = self.words.value(list, &text);
        if id.is_none() {
            self.unknown_value(column, list, &text);
        }
        id
    }

    /// A day.
    pub(super) fn day(&mut self, column: &str, text: &str) -> Option<Date> {
        let finding = match read_day(text, self.words) {
            ReadDay::One(day) => return Some(day),
            ReadDay::Either(one, other) => Finding::new("sheet-day-either")
                .with("one", one.strftime("%d-%m-%Y"))
                .with("other", other.strftime("%d-%m-%Y")),
            ReadDay::ShortYear => Finding::new("sheet-day-short-year"),
            ReadDay::Nothing => Finding::new("sheet-no-day"),
        };
        self.fault(column, finding.with("text", text));
        None
    }
}

/// What a spreadsheet program shows where a formula went wrong, such as `#N/B` or `#REF!`.
fn is_formula_error(text: &str) -> bool {
    let Some(name) = text.strip_prefix('#') else { return false };
    let is_sign = |c: char| c.is_ascii_uppercase() || matches!(c, '/' | '!' | '?' | '0');
    !name.is_empty() && name.chars().all(is_sign)
}
