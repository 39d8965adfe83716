//! The bodies of municipalities: every number and page was seen in a source.

use std::collections::{BTreeMap, BTreeSet};

use std::fs;
use std::process::Command;

use aanspraak::catalogue::{Catalogue, Door, DoorRole};
use serde_json::Value;
use strum::IntoEnumIterator;

use super::{catalogue, root, rows};

/// What the program prints, run over the content of this repository.
fn prints(arguments: &[&str]) -> String {
    let mut command = Command::new(crate::support::options::binary());
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_register_is_laid_over_the_content_and_hides_nothing_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let (xml, to) = (folder.path().join("register.xml"), folder.path().join("town"));
    let organisation = "<organisatie systeemId='1'><naam>Gemeente Zwolle</naam><types><type>Gemeente\
        </type></types><contact><telefoonnummers><telefoonnummer><nummer>(038) 000 00 01</nummer>\
        </telefoonnummer></telefoonnummers></contact></organisatie>";
    let all = format!("<organisaties>{organisation}</organisaties>");
    fs::write(&xml, format!("<overheidsorganisaties>{all}</overheidsorganisaties>")).unwrap();
    let (xml, to) = (xml.to_str().unwrap(), to.to_str().unwrap());
    let import = ["catalogue", "import", "--format", "rvo", xml, "--to", to];
    let said = prints(&import);
    assert!(said.contains("1 municipalities: 0 new, 1 changed"), "{said}");
    let written = fs::read_to_string(format!("{to}/data/doors/zwolle.toml")).unwrap();
    let ours = fs::read_to_string(root().join("data/doors/zwolle.toml")).unwrap();
    let ours: toml::Table = ours.parse().unwrap();
    let written: toml::Table = written.parse().unwrap();
    let number = |table: &toml::Table| table["door"][0]["phone"].as_str().unwrap().to_owned();
    assert_eq!(number(&written), "038 000 00 01");
    assert_eq!(written["door"].as_array().unwrap()[1..], ours["door"].as_array().unwrap()[1..]);
    assert!(prints(&["--content", to, "check"]).contains(" 0 errors"));
}

#[test]
fn coverage_is_told_as_json_too() {
    let told: Value = serde_json::from_str(&prints(&["coverage", "Zwolle", "--json"])).unwrap();
    assert_eq!(told["municipalities"], serde_json::json!(["Zwolle"]));
    assert_eq!(told["people"], 144);
    let count = |key: &str| told[key].as_u64().unwrap();
    assert!(count("named") * 10 >= count("places") * 9, "nine of ten name a body: {told}");
    assert_eq!(count("named") + count("said_unknown") + count("unnamed"), count("places"));
}

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
