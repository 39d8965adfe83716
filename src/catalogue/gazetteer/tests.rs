//! Checks of the gazetteer, with the file that ships.

use super::load::{COLUMNS, PATH};
use super::*;
use crate::diagnostics::Files;

fn shipped() -> Gazetteer {
    let mut files = Files::default();
    files.insert(PATH, include_str!("../../../data/places.tsv"));
    let mut diagnostics = Vec::new();
    let gazetteer = Gazetteer::load(&files, &mut diagnostics);
    assert_eq!(diagnostics, []);
    gazetteer
}

fn codes(rows: &str) -> Vec<&'static str> {
    let mut files = Files::default();
    files.insert(PATH, format!("{}\n{rows}\n", COLUMNS.join("\t")));
    let mut diagnostics = Vec::new();
    Gazetteer::load(&files, &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn names_are_found_however_they_are_written() {
    let gazetteer = shipped();
    for name in ["Den Bosch", "'s-Hertogenbosch", "’s hertogenbosch", "DEN BOSCH"] {
        let ids = gazetteer.named(name);
        assert_eq!(gazetteer.get(ids[0]).unwrap().name, "'s-Hertogenbosch", "{name}");
    }
    assert_eq!(gazetteer.named("Zwolle")[0], gazetteer.named("ZWOLLE")[0]);
    assert!(gazetteer.named("Atlantis").is_empty());
}

#[test]
fn a_province_behind_the_name_picks_the_place() {
    let gazetteer = shipped();
    assert!(gazetteer.named("Bergen").len() > 1);
    for (name, province) in [
        ("Bergen (NH)", Province::NoordHolland),
        ("Bergen, Limburg", Province::Limburg),
        ("Hengelo (Gld)", Province::Gelderland),
    ] {
        let ids = gazetteer.named(name);
        assert_eq!(ids.len(), 1, "{name}");
        assert_eq!(gazetteer.get(ids[0]).unwrap().province, province);
        assert_eq!(gazetteer.named(&gazetteer.unique_name(ids[0])), ids);
    }
}

#[test]
fn most_unique_names_lead_back() {
    let gazetteer = shipped();
    let lost: Vec<String> = gazetteer
        .iter()
        .map(|place| (place.id, gazetteer.unique_name(place.id)))
        .filter(|(id, name)| gazetteer.named(name) != [*id])
        // A variant of another place may carry the name as well; the bigger one comes first.
        .filter(|(id, name)| !gazetteer.named(name).contains(id))
        .map(|(_, name)| name)
        .collect();
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn distances_are_those_of_the_map() {
    let gazetteer = shipped();
    let [utrecht, amsterdam, maastricht] =
        ["Utrecht", "Amsterdam", "Maastricht"].map(|name| gazetteer.named(name)[0]);
    let near = gazetteer.distance_km(utrecht, amsterdam).unwrap();
    assert!((30.0..40.0).contains(&near), "{near}");
    let far = gazetteer.distance_km(amsterdam, maastricht).unwrap();
    assert!((165.0..185.0).contains(&far), "{far}");
    assert!(gazetteer.distance_km(utrecht, utrecht).unwrap() < 0.001);
    assert_eq!(gazetteer.nearest(52.09, 5.12).unwrap().id, utrecht);
}

#[test]
fn every_fault_has_its_code() {
    let good = "7\tTest\tTest\tutrecht\t52.1\t5.1\t10\t";
    assert_eq!(codes(good), Vec::<&str>::new());
    assert_eq!(codes("7\tTest"), ["P02"]);
    assert_eq!(codes("x\tTest\tTest\tutrecht\t52.1\t5.1\t10\t"), ["P03"]);
    assert_eq!(codes(&format!("{good}\n{good}")), ["P04"]);
    assert_eq!(codes("7\tTest\tTest\tutrech\t52.1\t5.1\t10\t"), ["P05"]);
    assert_eq!(codes("7\tTest\tTest\tutrecht\t5.1\t52.1\t10\t"), ["P06"]);
    assert_eq!(codes("7\tTest\tTest\tutrecht\t52.1\t5.1\tmany\t"), ["P07"]);
    assert_eq!(codes("7\t\tTest\tutrecht\t52.1\t5.1\t10\t"), ["P08"]);
    assert_eq!(codes("x\t\tTest\tutrech\t5\t5\tmany\t"), ["P03", "P08", "P05", "P06", "P07"]);
    let mut diagnostics = Vec::new();
    Gazetteer::load(&Files::default(), &mut diagnostics);
    assert_eq!(diagnostics[0].code, "P01");
}

/// The gazetteer with all that stands beside it.
fn whole() -> Gazetteer {
    let mut files = Files::default();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for name in [
        "places.tsv",
        "postcodes.tsv",
        "nicknames.tsv",
        "areas.tsv",
        "border.tsv",
        "place-words.toml",
    ] {
        files.insert(format!("data/{name}"), std::fs::read_to_string(folder.join(name)).unwrap());
    }
    let mut diagnostics = Vec::new();
    let gazetteer = Gazetteer::load(&files, &mut diagnostics);
    assert_eq!(diagnostics, []);
    gazetteer
}

fn name_of(gazetteer: &Gazetteer, id: PlaceId) -> String {
    gazetteer.get(id).unwrap().name.clone()
}

#[test]
fn every_postcode_and_nickname_means_a_place_that_is_there() {
    let gazetteer = whole();
    assert!(gazetteer.postcodes.len() > 2_000);
    let places = gazetteer.postcodes.iter().flat_map(PostcodeRange::places);
    let lost: Vec<_> = places.filter(|id| gazetteer.get(**id).is_none()).collect();
    assert_eq!(lost, Vec::<&PlaceId>::new());
    let empty = gazetteer.nicknames.iter().filter(|(_, nickname)| nickname.places.is_empty());
    assert_eq!(empty.count(), 0);
    for line in include_str!("../../../data/nicknames.tsv")
        .lines()
        .filter(|it| !it.starts_with('#'))
        .skip(1)
    {
        let cells: Vec<&str> = line.split('\t').collect();
        let id = PlaceId(cells[1].parse().unwrap());
        assert_eq!(name_of(&gazetteer, id), cells[2], "{line}");
    }
}

#[test]
fn a_postcode_gives_its_place() {
    let gazetteer = whole();
    for (code, name) in
        [("8011", "Zwolle"), ("1012", "Amsterdam"), ("6211", "Maastricht"), ("9711", "Groningen")]
    {
        assert_eq!(name_of(&gazetteer, gazetteer.with_postcode(code)[0]), name, "{code}");
    }
    for text in ["8011", "8011 AB", "8011ab", " 8011 ab "] {
        assert_eq!(gazetteer.of_whole_postcode(text).len(), 1, "{text}");
    }
    for text in ["0111", "801", "80111", "8011 abc", "8011 a", "+011", "8 11", ""] {
        assert!(gazetteer.of_whole_postcode(text).is_empty(), "{text}");
    }
}

#[test]
fn a_point_abroad_is_no_place() {
    let gazetteer = whole();
    let near =
        |latitude, longitude| gazetteer.nearest(latitude, longitude).map(|it| it.name.as_str());
    assert_eq!(near(52.51, 6.09), Some("Zwolle"));
    assert_eq!(near(50.77, 6.02), Some("Vaals"));
    for (name, latitude, longitude) in [
        ("Paris", 48.857, 2.352),
        ("Antwerpen", 51.22, 4.40),
        ("Aachen", 50.776, 6.084),
        ("Kleve", 51.789, 6.138),
        ("Gronau", 52.212, 7.03),
        ("the North Sea", 53.2, 3.8),
        ("the pole", 90.0, 0.0),
        ("nowhere", f64::NAN, f64::NAN),
    ] {
        assert_eq!(near(latitude, longitude), None, "{name}");
    }
}

#[test]
fn a_long_name_may_have_one_letter_wrong() {
    let gazetteer = whole();
    let meant = |word| gazetteer.misspelt(word).map(|id| name_of(&gazetteer, id));
    assert_eq!(meant("nijmege").as_deref(), Some("Nijmegen"));
    assert_eq!(meant("appeldoorn").as_deref(), Some("Apeldoorn"));
    assert_eq!(meant("deventr").as_deref(), Some("Deventer"));
    for word in ["elss", "edde", "osse", "groninger", "zwole", "quidditch", ""] {
        assert_eq!(meant(word), None, "{word}");
    }
}

#[test]
fn a_municipality_in_two_provinces_is_not_one() {
    let gazetteer = shipped();
    assert_eq!(gazetteer.areas("Bergen").len(), 2);
    assert_eq!(gazetteer.areas("Bergen (Limburg)").len(), 1);
    assert_eq!(gazetteer.areas("Zwolle").len(), 1);
    assert_eq!(gazetteer.areas("Hengelo").len(), 1);
    assert!(gazetteer.areas("Atlantis").is_empty());
}
