//! A table of the gazetteer, line by line, and what is wrong with a line.

use std::str::FromStr;
use strum::VariantNames;

use super::entry::PlaceEntry;
use super::province::Province;
use crate::diagnostics::{Diagnostic, SourceFile, did_you_mean};
use crate::profile::PlaceId;

/// A box around the European Netherlands, in degrees: a swapped or misplaced point falls outside.
const LATITUDES: std::ops::RangeInclusive<f64> = 50.7..=53.7;
const LONGITUDES: std::ops::RangeInclusive<f64> = 3.2..=7.3;

/// A line of the file and where it starts.
pub(super) struct Row<'f> {
    file: &'f SourceFile,
    offset: usize,
    pub(super) cells: Vec<&'f str>,
}

/// The lines of a table below its heading, without remarks and empty lines.
pub(super) fn rows<'f>(
    file: &'f SourceFile,
    columns: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) -> impl Iterator<Item = Row<'f>> + use<'f> {
    let mut offset = 0;
    let lines = file.text.split('\n').map(move |line| {
        let start = offset;
        offset += line.len() + 1;
        (start, line)
    });
    let is_row = |(_, line): &(usize, &str)| !line.starts_with('#') && !line.trim().is_empty();
    let mut rows = lines.filter(is_row).map(|(offset, line)| Row {
        file,
        offset,
        cells: line.trim_end_matches('\r').split('\t').collect(),
    });
    if let Some(heading) = rows.next().filter(|heading| heading.cells != columns) {
        let help = format!("the columns are: {}", columns.join(", "));
        diagnostics.push(heading.error("P02", 0, "the heading has other columns", help));
    }
    rows
}

impl<'f> Row<'f> {
    pub(super) fn error(
        &self,
        code: &'static str,
        column: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        let before: usize = self.cells.iter().take(column).map(|cell| cell.len() + 1).sum();
        Diagnostic::error(code, self.file, self.offset + before, message, help)
    }

    /// What stands in a column; nothing when there is none.
    pub(super) fn cell(&self, column: usize) -> &'f str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    /// The parts of a cell between bars.
    pub(super) fn parts(&self, column: usize) -> impl Iterator<Item = &'f str> {
        self.cell(column).split('|').filter(|part| !part.is_empty())
    }

    /// The place of this row; every fault of the row is reported.
    pub(super) fn place(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<PlaceEntry> {
        let [id, name, municipality, province, latitude, longitude, population, _] =
            self.cells.as_slice()
        else {
            let message = format!("a place has {} cells, not 8", self.cells.len());
            diagnostics.push(self.error("P02", 0, message, "cells are parted by one tab each"));
            return None;
        };
        let known = diagnostics.len();
        let id = id.parse().map_err(|_| {
            let message = format!("'{id}' is no place number");
            diagnostics.push(self.error("P03", 0, message, "a whole number, such as 2747371"));
        });
        if name.trim().is_empty() || municipality.trim().is_empty() {
            let help = "write both the name and the municipality";
            diagnostics.push(self.error("P08", 1, "a place has no name or no municipality", help));
        }
        let province = Province::from_str(province).map_err(|_| {
            let help = did_you_mean(province, Province::VARIANTS.iter().copied());
            let message = format!("there is no province '{province}'");
            diagnostics.push(self.error("P05", 3, message, help));
        });
        let point = (degrees(latitude, &LATITUDES), degrees(longitude, &LONGITUDES));
        if point.0.is_none() || point.1.is_none() {
            let help = "degrees north, then degrees east: 52.0907, 5.1214";
            diagnostics.push(self.error("P06", 4, "the point is not in the Netherlands", help));
        }
        let counted = if population.is_empty() { Ok(None) } else { population.parse().map(Some) };
        if counted.is_err() {
            let help = "a whole number without points, or nothing";
            diagnostics.push(self.error("P07", 6, format!("'{population}' is no number"), help));
        }
        (diagnostics.len() == known).then_some(())?;
        Some(PlaceEntry {
            id: PlaceId(id.ok()?),
            name: (*name).to_owned(),
            municipality: (*municipality).to_owned(),
            province: province.ok()?,
            latitude: point.0?,
            longitude: point.1?,
            population: counted.ok()?,
            variants: self.parts(7).map(str::to_owned).collect(),
        })
    }
}

fn degrees(text: &str, range: &std::ops::RangeInclusive<f64>) -> Option<f64> {
    text.parse().ok().filter(|degrees| range.contains(degrees))
}
