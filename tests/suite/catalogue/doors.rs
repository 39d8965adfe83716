//! The bodies of municipalities: every number and page was seen in a source.

use std::collections::{BTreeMap, BTreeSet};

use aanspraak::catalogue::{Catalogue, Door, DoorRole};
use strum::IntoEnumIterator;

use super::{catalogue, rows};

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The doors, each with its municipality.
fn doors(catalogue: &Catalogue) -> Vec<(&str, &Door)> {
    let files = catalogue.doors().iter();
    files.flat_map(|(_, of)| of.doors.iter().map(|it| (of.municipality.as_str(), it))).collect()
}

/// The sources of what was seen, by municipality, role, and number or page.
fn seen() -> BTreeMap<(String, String, String), Vec<String>> {
    let mut seen: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for row in rows("door-facts.tsv") {
        let key = (row[0].clone(), row[1].clone(), row[2].to_lowercase());
        seen.entry(key).or_default().push(row[3].clone());
    }
    seen
}

#[test]
fn every_number_and_page_of_a_door_stands_in_the_list_of_sources() {
    let (catalogue, seen) = (catalogue(), seen());
    let mut used = BTreeSet::new();
    for (municipality, door) in doors(&catalogue) {
        for value in door.phone.iter().chain(&door.page) {
            let key = (municipality.to_owned(), door.role.to_string(), value.to_lowercase());
            let sources = seen.get(&key).unwrap_or_else(|| panic!("{key:?} has no source"));
            let is_named = sources.iter().any(|source| door.sources.contains(source));
            assert!(is_named, "{key:?}: {sources:?} is not among the sources of the door");
            used.insert(key);
        }
    }
    let unused: Vec<_> = seen.keys().filter(|key| !used.contains(key)).collect();
    assert!(unused.is_empty(), "no door uses {unused:?} any more");
}

#[test]
fn the_words_of_a_source_show_what_was_seen_there() {
    let rows = rows("door-facts.tsv");
    for row in &rows {
        // A page may have a second source that only tells that the body is there.
        let shown = rows.iter().any(|other| other[..3] == row[..3] && shows(other));
        assert!(shown, "no source shows {} of {}: {}", row[2], row[0], row[4]);
    }
}

/// Whether the words or the address of a source show the number or the page.
fn shows(row: &[String]) -> bool {
    let (value, source, words) = (&row[2], &row[3], &row[4]);
    if value.chars().all(|sign| !sign.is_alphabetic()) {
        return digits(words).contains(&digits(value));
    }
    let host = value.split('/').next().unwrap_or_default().to_lowercase();
    words.to_lowercase().contains(&host) || source.to_lowercase().contains(&host)
}

#[test]
fn nearly_every_municipality_has_a_number_of_its_own() {
    let catalogue = catalogue();
    let with_number = catalogue.doors().iter().filter(|(_, of)| {
        of.doors.iter().any(|it| it.role == DoorRole::Municipality && it.phone.is_some())
    });
    assert!(with_number.count() >= 330);
}

#[test]
fn a_role_is_stood_in_for_by_other_roles_only() {
    for role in DoorRole::iter() {
        assert!(!role.stand_ins().contains(&role), "{role}");
    }
}
