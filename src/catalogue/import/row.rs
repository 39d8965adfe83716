//! One row of a sheet: its cells by column, and what is wrong with them.

use std::str::FromStr;

use csv::StringRecord;
use jiff::civil::Date;
use strum::VariantNames;

use super::{PARTED_BY, SheetFault};
use crate::diagnostics::did_you_mean;

/// A row while it is read.
pub(super) struct Row<'s> {
    /// The row of the sheet, where the heading is row 1.
    pub(super) number: usize,
    pub(super) heading: &'s [String],
    pub(super) cells: &'s StringRecord,
    pub(super) faults: Vec<SheetFault>,
}

impl Row<'_> {
    /// Notes what is wrong with a cell.
    pub(super) fn fault(
        &mut self,
        column: &str,
        cause: impl Into<String>,
        cure: impl Into<String>,
    ) {
        self.faults.push(SheetFault {
            row: self.number,
            column: column.to_owned(),
            cause: cause.into(),
            cure: cure.into(),
        });
    }

    /// What stands in a cell, in one line; nothing when it is empty or not there.
    pub(super) fn text(&self, column: &str) -> Option<String> {
        let at = self.heading.iter().position(|name| name == column)?;
        let words: Vec<&str> = self.cells.get(at)?.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// What stands in a cell that must not be empty.
    pub(super) fn required(&mut self, column: &str, cure: &str) -> Option<String> {
        let text = self.text(column);
        if text.is_none() {
            self.fault(column, "the cell is empty", cure);
        }
        text
    }

    /// The values of a list.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        let text = self.text(column).unwrap_or_default();
        let values = text.split(PARTED_BY).map(str::trim).filter(|value| !value.is_empty());
        values.map(str::to_owned).collect()
    }

    /// The closed values of a list.
    pub(super) fn ids<T: FromStr + VariantNames>(&mut self, column: &str) -> Vec<String> {
        let values = self.list(column);
        for value in values.iter().filter(|value| value.parse::<T>().is_err()) {
            let cure = did_you_mean(value, T::VARIANTS.iter().copied());
            self.fault(column, format!("'{value}' is no value of this column"), cure);
        }
        values
    }

    /// The closed values of a list that must not be empty.
    pub(super) fn required_ids<T: FromStr + VariantNames>(&mut self, column: &str) -> Vec<String> {
        let cure = format!("write one or more of: {}", T::VARIANTS.join(", "));
        if self.required(column, &cure).is_none() { Vec::new() } else { self.ids::<T>(column) }
    }

    /// A day that must be there, as `2026-11-23` or as sheets write it: `23-11-2026`.
    pub(super) fn day(&mut self, column: &str, cure: &str) -> Option<Date> {
        let text = self.required(column, cure)?;
        let day = read_day(&text);
        if day.is_none() {
            self.fault(column, format!("'{text}' is no day"), "write it like 2026-11-23");
        }
        day
    }
}

fn read_day(text: &str) -> Option<Date> {
    let parts: Vec<i16> =
        text.split(['-', '/']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if *first > 31 { (*first, *last) } else { (*last, *first) };
    if year < 1900 {
        return None;
    }
    Date::new(year, i8::try_from(*month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_read_as_we_write_it_and_as_sheets_do() {
        for text in ["2026-11-03", "3-11-2026", "03-11-2026", "03/11/2026"] {
            assert_eq!(read_day(text), Some(date(2026, 11, 3)), "{text}");
        }
        for text in ["", "november", "2026-13-01", "3-11-26", "2026-11", "31-02-2026"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
