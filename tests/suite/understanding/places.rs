//! Where somebody lives, by our own table of lines: towns, districts, postcodes, regions, abroad.

use aanspraak::catalogue::Gazetteer;
use aanspraak::language::Language;
use aanspraak::understanding::Lexicon;

use super::{YEAR, root, rows, shipped};

/// What is found first: a place, `?A/B`, `@area` or `-`.
fn found(lexicon: &Lexicon, gazetteer: &Gazetteer, text: &str) -> String {
    let reading = lexicon.read(text, gazetteer, YEAR);
    let Some(first) = reading.places.first() else { return "-".to_owned() };
    let name = |id: &_| gazetteer.unique_name(*id);
    match (first.place, first.area) {
        (Some(place), _) => name(&place),
        (None, Some(area)) => {
            format!("@{}", gazetteer.wider_area(area).unwrap().name(Language::Nl))
        }
        (None, None) => {
            format!("?{}", first.candidates.iter().map(name).collect::<Vec<_>>().join("/"))
        }
    }
}

/// Whether it is what the table says. Of what is asked, the choices of the table must be among those
/// offered; a name may go without its province where the table leaves it out.
fn is_right(expected: &str, found: &str) -> bool {
    match (expected.strip_prefix('?'), found.strip_prefix('?')) {
        (Some(expected), Some(found)) => {
            expected.split('/').all(|name| found.split('/').any(|other| is_same(name, other)))
        }
        (None, None) => is_same(expected, found),
        _ => false,
    }
}

fn is_same(expected: &str, found: &str) -> bool {
    found == expected || found.split(" (").next() == Some(expected)
}

#[test]
fn every_line_gives_its_place() {
    let (lexicon, gazetteer) = shipped();
    let table = rows(&root().join("tests/fixtures/places/dev.tsv"));
    assert!(table.len() >= 150, "{}", table.len());
    let wrong: Vec<String> = table
        .iter()
        .map(|row| (&row[0], &row[1], found(&lexicon, &gazetteer, &row[1])))
        .filter(|(expected, _, found)| !is_right(expected, found))
        .map(|(expected, text, found)| format!("{text}: {found}, not {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
