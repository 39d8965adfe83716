//! Postcodes: the first four digits tell the place.

use super::row::rows;
use crate::diagnostics::{Diagnostic, Files};
use crate::profile::PlaceId;

const PATH: &str = "data/postcodes.tsv";
const COLUMNS: [&str; 3] = ["from", "to", "places"];

/// Neighbouring postcodes of the same places.
#[derive(Clone, Debug)]
pub(super) struct PostcodeRange {
    from: u16,
    to: u16,
    places: Vec<PlaceId>,
}

#[cfg(test)]
impl PostcodeRange {
    pub(super) fn places(&self) -> &[PlaceId] {
        &self.places
    }
}

/// Reads the table; every row that is none becomes a diagnostic.
pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<PostcodeRange> {
    let Some(file) = files.get(PATH) else { return Vec::new() };
    let mut ranges = Vec::new();
    for row in rows(file, &COLUMNS, diagnostics) {
        let ends = (row.cell(0).parse().ok(), row.cell(1).parse().ok());
        let places: Option<Vec<PlaceId>> =
            row.parts(2).map(|id| id.parse().ok().map(PlaceId)).collect();
        if let ((Some(from), Some(to)), Some(places)) = (ends, places) {
            ranges.push(PostcodeRange { from, to, places });
        } else {
            let help = "two postcodes of four digits, then the numbers of their places";
            diagnostics.push(row.error("P09", 0, "this is no row of postcodes", help));
        }
    }
    ranges.sort_by_key(|range| range.from);
    ranges
}

/// The places of a postcode by its first four digits, the biggest first.
pub(super) fn places_at<'r>(ranges: &'r [PostcodeRange], digits: &str) -> &'r [PlaceId] {
    let is_one = digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
    let Some(code) = digits.parse::<u16>().ok().filter(|_| is_one) else { return &[] };
    let after = ranges.partition_point(|range| range.from <= code);
    let range = after.checked_sub(1).and_then(|at| ranges.get(at));
    range.filter(|range| code <= range.to).map_or(&[], |range| range.places.as_slice())
}

/// The digits of a text that is a postcode and nothing else: "8011", "8011 AB".
pub(super) fn digits_of_whole(text: &str) -> Option<&str> {
    let text = text.trim().trim_end_matches('.');
    let (digits, letters) = text.split_at_checked(4).unwrap_or((text, ""));
    let letters = letters.trim_start();
    let are_letters =
        letters.len() == 2 && letters.bytes().all(|letter| letter.is_ascii_alphabetic());
    (letters.is_empty() || are_letters).then_some(digits)
}
