//! How fast a volunteer's search answers: the real catalogue, and 10,000 activities with names of
//! their own.
//!
//! `cargo bench --bench search`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::conversation::Assets;
use aanspraak::desk::Search;
use aanspraak::problem::Files;
use divan::Bencher;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 23);
const MANY: usize = 10_000;
const LINES: [&str; 6] = [
    "bridge",
    "wandelclub",
    "dansen 70+ gratis den haag",
    "vriendschapelijk huisbezoek",
    "kankr",
    "moestuin zwolle",
];

static REAL: LazyLock<Shelf> = LazyLock::new(|| Shelf::new(&content()));
static MANY_OF_THEM: LazyLock<Shelf> = LazyLock::new(|| Shelf::new(&generated()));

struct Shelf {
    assets: Assets,
    search: Search,
}

impl Shelf {
    fn new(files: &Files) -> Self {
        let assets = Assets::load(files, TODAY, &mut Vec::new());
        let search = Search::new(&assets.catalogue, &assets.lexicon);
        Self { assets, search }
    }
}

fn main() {
    divan::main();
}

#[divan::bench(args = LINES)]
fn find_among_62(bencher: Bencher<'_, '_>, line: &str) {
    find(bencher, &REAL, line);
}

#[divan::bench(args = LINES)]
fn find_among_10_000(bencher: Bencher<'_, '_>, line: &str) {
    assert_eq!(MANY_OF_THEM.assets.catalogue.activities().len(), MANY);
    find(bencher, &MANY_OF_THEM, line);
}

fn find(bencher: Bencher<'_, '_>, shelf: &Shelf, line: &str) {
    let matcher = shelf.assets.matcher(TODAY);
    bencher.bench(|| shelf.search.find(matcher, &shelf.assets.lexicon, line, 10));
}

fn content() -> Files {
    aanspraak::config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

/// Names like those of real activities: what one does, who does it, and where.
fn generated() -> Files {
    const WHAT: [&str; 12] = [
        "wandel", "dans", "kook", "zang", "schaak", "bridge", "tuin", "lees", "brei", "fiets",
        "hond", "koffie",
    ];
    const FORM: [&str; 8] =
        ["club", "groep", "middag", "kring", "maatjes", "cursus", "salon", "tafel"];
    const INTEREST: [&str; 6] =
        ["walking", "music-dance", "cooking", "games", "gardening", "animals"];
    let mut files = Files::default();
    let real = content();
    for file in real.below("", "").filter(|file| !file.path.starts_with("data/activities/")) {
        files.insert(file.path.clone(), file.text.clone());
    }
    let places = REAL.assets.catalogue.places().iter().map(|place| place.name.as_str());
    let places: Vec<&str> = places.filter(|name| !name.contains('"')).collect();
    for number in 0..MANY {
        let pick = |of: &[&'static str], step: usize| *of.get(number / step % of.len()).unwrap();
        let place = *places.get(number * 7 % places.len()).unwrap();
        let town = *REAL.assets.catalogue.places().named(place).first().unwrap();
        let town = REAL.assets.catalogue.places().unique_name(town);
        let (what, form) = (pick(&WHAT, 1), pick(&FORM, 12));
        let text = format!(
            "name = \"De {what}{form} van {place}\"\nkinds = [\"meeting\"]\nelements = [\"meeting\"]\n\
             [fits]\ninterests = [\"{}\"]\nwishes = [\"company\"]\nforms = [\"group\"]\n\
             [reach]\nhow = \"local\"\nmunicipalities = [\"{town}\"]\n\
             [status]\nstate = \"active\"\nchecked = 2026-11-01\nsources = [\"x\"]\n\
             [text.nl]\nsummary = \"Elke week een {what}{form} voor wie alleen is in {place}.\"\n\
             join = \"Kom langs.\"\nsay = \"Dag.\"\n",
            pick(&INTEREST, 3)
        );
        files.insert(format!("data/activities/generated-{number:05}.toml"), text);
    }
    files
}
