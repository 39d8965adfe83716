//! Checks of the register: what is taken over, what is not, and that hand work stays.

use jiff::civil::{Date, date};

use super::register::{Register, RegisterEntry, read_register};
use super::register_doors::update_doors;
use crate::catalogue::Gazetteer;
use crate::diagnostics::Files;

const TODAY: Date = date(2026, 11, 29);

/// In the shape of the register; every number and name of a person is made up.
const SAMPLE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<p:overheidsorganisaties xmlns:p="https://organisaties.overheid.nl/static/schema/oo/export/2.6.1">
  <p:organisaties>
    <p:organisatie p:systeemId="111">
      <p:naam>Gemeente Zwolle</p:naam>
      <p:types><p:type>Gemeente</p:type></p:types>
      <p:datumMutatie>2026-05-04</p:datumMutatie>
      <p:functies><p:functie><p:naam>Raadslid</p:naam><p:medewerkers><p:medewerker>
        <p:naam>Iemand</p:naam>
        <p:contact><p:telefoonnummers><p:telefoonnummer>
          <p:nummer>06 00 00 00 00</p:nummer><p:label>algemeen</p:label>
        </p:telefoonnummer></p:telefoonnummers></p:contact>
      </p:medewerker></p:medewerkers></p:functie></p:functies>
      <p:contact>
        <p:telefoonnummers>
          <p:telefoonnummer><p:nummer>(038) 000 00 09</p:nummer><p:label>pers</p:label></p:telefoonnummer>
          <p:telefoonnummer><p:nummer>(038) 000 00 01</p:nummer><p:label>algemeen</p:label></p:telefoonnummer>
        </p:telefoonnummers>
        <p:internetadressen><p:internetadres><p:url>https://www.Zwolle.nl/</p:url></p:internetadres></p:internetadressen>
      </p:contact>
      <p:organisaties><p:organisatie p:systeemId="112">
        <p:naam>Griffie</p:naam>
        <p:types><p:type>Organisatieonderdeel</p:type></p:types>
        <p:contact><p:telefoonnummers><p:telefoonnummer><p:nummer>038 000 00 02</p:nummer></p:telefoonnummer></p:telefoonnummers></p:contact>
      </p:organisatie></p:organisaties>
    </p:organisatie>
    <p:organisatie p:systeemId="113">
      <p:naam>Gemeente &#39;s-Hertogenbosch</p:naam>
      <p:types><p:type>Gemeente</p:type></p:types>
      <p:contact><p:internetadressen><p:internetadres><p:url>http://www.s-hertogenbosch.nl</p:url></p:internetadres></p:internetadressen></p:contact>
    </p:organisatie>
    <p:organisatie p:systeemId="114">
      <p:naam>Gemeente Kampen</p:naam>
      <p:types><p:type>Gemeente</p:type></p:types>
      <p:eindDatum>2021-01-01</p:eindDatum>
    </p:organisatie>
    <p:organisatie p:systeemId="115">
      <p:naam>Gemeente Bergen</p:naam>
      <p:types><p:type>Gemeente</p:type></p:types>
      <p:contact><p:telefoonnummers><p:telefoonnummer><p:nummer>000 00 00 00 03</p:nummer></p:telefoonnummer></p:telefoonnummers></p:contact>
    </p:organisatie>
    <p:organisatie p:systeemId="116">
      <p:naam>Provincie Overijssel</p:naam>
      <p:types><p:type>Provincie</p:type></p:types>
    </p:organisatie>
  </p:organisaties>
</p:overheidsorganisaties>"#;

fn places() -> Gazetteer {
    let mut files = Files::default();
    files.insert("data/places.tsv", include_str!("../../../data/places.tsv"));
    Gazetteer::load(&files, &mut Vec::new())
}

fn register() -> Register {
    read_register(SAMPLE, &places(), TODAY).unwrap()
}

fn zwolle() -> RegisterEntry {
    register().entries[0].clone()
}

#[test]
fn the_general_number_and_the_page_of_the_municipality_itself_are_read() {
    let register = register();
    let read: Vec<_> = register
        .entries
        .iter()
        .map(|it| (it.municipality.as_str(), it.phone.as_deref(), it.page.as_deref()))
        .collect();
    assert_eq!(
        read,
        [
            ("Zwolle", Some("038 000 00 01"), Some("zwolle.nl")),
            ("'s-Hertogenbosch", None, Some("s-hertogenbosch.nl")),
        ]
    );
    assert_eq!(zwolle().source, "https://organisaties.overheid.nl/111");
    assert_eq!(zwolle().seen.unwrap().to_string(), "2026-05");
    assert_eq!(register.entries[1].file_name(), "s-hertogenbosch.toml");
}

#[test]
fn what_ended_or_is_not_sure_is_left_out_with_the_reason() {
    let names: Vec<String> = register().skipped.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Gemeente Kampen", "Gemeente Bergen"]);
}

#[test]
fn a_file_that_is_no_xml_is_refused_with_its_place() {
    let error = read_register("<a><b></a>", &places(), TODAY).unwrap_err();
    assert!(error.contains("no XML"), "{error}");
}

#[test]
fn a_municipality_without_a_file_gets_one_that_loads() {
    let update = update_doors(None, &zwolle(), TODAY).unwrap();
    expect_test::expect![[r#"
        municipality = "Zwolle"

        [[door]]
        role = "municipality"
        name = "Gemeente Zwolle"
        phone = "038 000 00 01"
        page = "zwolle.nl"
        seen = "2026-05"
        checked = 2026-11-29
        sources = ["https://organisaties.overheid.nl/111"]
    "#]]
    .assert_eq(&update.toml);
}

/// A file with a remark, a door of its own, and a number of the register that changed since.
const OLD: &str = r#"# remark of an editor
municipality = "Zwolle"

[[door]]
role    = "welfare"
name    = "Het Huis"   # seen at the door
phone   = "038 000 00 05"
checked = 2026-11-01
sources = ["https://huis.example.org"]

[[door]]
role    = "municipality"
name    = "Gemeente Zwolle"
phone   = "038 000 00 04"   # general
hours   = { nl = "ma t/m vr", en = "Mon to Fri" }
checked = 2026-01-01
sources = [
  "https://organisaties.overheid.nl/111/zwolle",
]
"#;

#[test]
fn a_number_of_the_register_is_updated_and_all_else_stays() {
    let update = update_doors(Some(OLD), &zwolle(), TODAY).unwrap();
    let expected = OLD
        .replace("038 000 00 04", "038 000 00 01")
        .replace("checked = 2026-01-01", "checked = 2026-11-29");
    let added = "page = \"zwolle.nl\"\nseen = \"2026-05\"\n";
    assert_eq!(update.toml, format!("{expected}{added}"));
    assert_eq!(update.kept, []);
    let again = update_doors(Some(&update.toml), &zwolle(), TODAY).unwrap();
    assert_eq!(again.toml, update.toml, "twice is once");
}

#[test]
fn a_number_that_somebody_looked_up_stays_and_the_difference_is_told() {
    let by_hand = OLD.replace(
        "  \"https://organisaties.overheid.nl/111/zwolle\",\n",
        "  \"https://organisaties.overheid.nl/111/zwolle\",\n  \"https://zwolle.nl/contact\",\n",
    );
    let update = update_doors(Some(&by_hand), &zwolle(), TODAY).unwrap();
    assert!(update.toml.starts_with(&by_hand), "{}", update.toml);
    assert_eq!(update.kept, [("phone", "038 000 00 01".to_owned())]);
}
