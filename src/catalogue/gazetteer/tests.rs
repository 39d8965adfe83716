//! Checks of the gazetteer, with the file that ships.

use super::*;

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
