//! The volunteers' side: what a search must find.

use std::fs;
use std::path::Path;

use aanspraak::conversation::Assets;
use aanspraak::desk::{Found, Search};
use jiff::civil::{Date, date};

use crate::asked::tell;

const TODAY: Date = date(2026, 11, 23);
/// A row that does not hold is a place to look; so many of all must hold.
const MUST_HOLD: f64 = 0.95;

struct Shelf {
    assets: Assets,
    search: Search,
}

impl Shelf {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
        let files = aanspraak::config::content(&[root]).unwrap();
        let assets = Assets::load(&files, TODAY, &mut Vec::new());
        let search = Search::new(&assets.catalogue, &assets.lexicon);
        Self { assets, search }
    }

    fn find(&self, line: &str) -> Found {
        self.search.find(self.assets.matcher(TODAY), &self.assets.lexicon, line, 10)
    }

    fn ids(&self, line: &str) -> Vec<String> {
        self.find(line).hits.iter().map(|hit| hit.id.to_string()).collect()
    }
}

#[test]
fn a_volunteer_finds_what_is_meant() {
    let shelf = Shelf::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk/search.tsv");
    let table = fs::read_to_string(path).unwrap();
    let (mut right, mut wrong) = (0_u32, Vec::new());
    for row in table.lines().filter(|line| !line.starts_with('#')) {
        let [place, ids, line] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let reach = if place == "first" { 1 } else { 3 };
        let found = shelf.ids(line);
        if found.iter().take(reach).any(|id| ids.split('|').any(|wanted| wanted == id)) {
            right += 1;
        } else {
            wrong.push(format!(
                "{line}: {ids} is not {place} of {:?}",
                &found[..found.len().min(3)]
            ));
        }
    }
    let count = right + u32::try_from(wrong.len()).unwrap();
    let rate = f64::from(right) / f64::from(count);
    tell(&format!("search: {right} of {count} lines find what they must\n{}", wrong.join("\n")));
    assert!(count >= 120 && rate >= MUST_HOLD, "{rate}");
}

#[test]
fn what_stopped_is_found_by_its_name_with_what_there_is_instead() {
    let shelf = Shelf::new();
    let found = shelf.find("zilverlijn");
    assert!(found.hits[0].gone);
    let instead: Vec<&str> = found.hits[1..3].iter().map(|hit| hit.id.as_str()).collect();
    assert_eq!(instead, ["luisterlijn", "vriendschappelijk-huisbezoek"]);
    for line in ["bellen", "telefoon", "gebeld worden", "ouderenfonds"] {
        assert!(shelf.find(line).hits.iter().all(|hit| !hit.gone), "{line}");
    }
}

#[test]
fn age_place_and_purse_narrow_the_list() {
    let shelf = Shelf::new();
    assert!(shelf.ids("dieren 82").contains(&"oopoeh".to_owned()));
    assert!(!shelf.ids("dieren 30 jaar").contains(&"oopoeh".to_owned()));
    let free = shelf.find("vakantie gratis");
    assert!(!free.hits.iter().any(|hit| hit.id.as_str() == "zonnebloem-vakanties"));
    let person = shelf.ids("70+ gratis den haag");
    assert!(!person.is_empty());
    assert!(!person.contains(&"dockwerk".to_owned()));
}

#[test]
fn nonsense_finds_nothing_and_no_line_is_too_much() {
    let shelf = Shelf::new();
    for line in ["", "  ", "qwrtzx", "?!", "de het een", &"wandelen ".repeat(2_000)] {
        let found = shelf.find(line);
        assert!(found.hits.len() <= 10, "{line}");
    }
    assert!(shelf.find("qwrtzx").hits.is_empty());
}
