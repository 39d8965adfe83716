//! Checks of sheets: what a row becomes, and what is told of a bad one.

use jiff::civil::{Date, date};

use super::*;
use crate::catalogue::Gazetteer;
use crate::diagnostics::Files;

fn places() -> Gazetteer {
    let mut files = Files::default();
    files.insert("data/places.tsv", include_str!("../../../data/places.tsv"));
    Gazetteer::load(&files, &mut Vec::new())
}

const HEADING: &str = "id,name,kinds,elements,wishes,interests,forms,min_age,municipalities,website,\
    phone,phone_checked,phone_source,checked,source,summary,join,say,summary_en,join_en,say_en";
const GOOD: &str = "park,In het park,meeting,activities; meeting,company,walking,group;outdoors,55,Zwolle,\
    https://www.park.nl/,038 123 45 67,1-11-2026,https://park.nl/bel,2026-11-23,https://park.nl,\
    Wandelen.,Kom langs.,\"Mag ik mee, \"\"graag\"\"?\",Walking.,Come.,May I?";

const TODAY: Date = date(2026, 11, 29);

fn read(text: &str) -> SheetRead {
    read_sheet(text.as_bytes(), &places(), TODAY)
}

/// The entries of a sheet in which nothing is wrong.
fn entries(text: &str) -> Vec<SheetEntry> {
    let read = read(text);
    assert_eq!(read.faults, []);
    read.entries
}

fn faults(rows: &str) -> Vec<String> {
    let faults = read(&format!("{HEADING}\n{rows}\n")).faults;
    let told = faults.iter().map(|fault| {
        format!("{} {}: {}", fault.row, fault.column, fault.finding.cause(Language::En))
    });
    told.collect()
}

#[test]
fn a_row_becomes_the_file_of_an_activity() {
    let entries = entries(&format!("\u{feff}{HEADING}\n{GOOD}\n\n"));
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].id.as_str(), entries[0].row), ("park", 2));
    expect_test::expect![[r#"
        name = "In het park"
        kinds = ["meeting"]
        elements = ["activities", "meeting"]

        [for]
        age = { min = 55 }

        [fits]
        wishes = ["company"]
        interests = ["walking"]
        forms = ["group", "outdoors"]

        [reach]
        how = "local"
        municipalities = ["Zwolle"]

        [status]
        state = "active"
        checked = 2026-11-23
        sources = ["https://park.nl"]

        [contact]
        website = "park.nl"
        phone = { number = "038 123 45 67", checked = 2026-11-01, source = "https://park.nl/bel" }

        [text.nl]
        summary = "Wandelen."
        join = "Kom langs."
        say = 'Mag ik mee, "graag"?'

        [text.en]
        summary = "Walking."
        join = "Come."
        say = "May I?"
    "#]]
    .assert_eq(&entries[0].toml);
}

#[test]
fn a_sheet_parted_by_semicolons_is_read_as_well() {
    let heading = HEADING.replace(',', ";");
    let row = "park;In het park;meeting;activities;;;;;Zwolle;;;;;23-11-2026;https://park.nl;\
        Wandelen.;Kom.;Mag ik mee?;Walking.;Come.;May I?";
    assert_eq!(entries(&format!("{heading}\n{row}\n"))[0].id, "park");
}

#[test]
fn every_fault_of_every_row_is_told() {
    let bad = "Park!,,meting,activities,company,walkin,group,old,Zwole,no site,12,,,soon,,,K.,M?,W.,C.,M?";
    let again = GOOD.replace("038 123 45 67", "");
    let found = faults(&format!("{bad}\n{GOOD}\n{again}"));
    expect_test::expect![[r"
        2 name: the cell is empty
        2 id: 'Park!' cannot be an id
        2 kinds: 'meting' is no value of this column
        2 min_age: 'old' is no age
        2 interests: 'walkin' is no value of this column
        2 municipalities: there is no place 'Zwole'
        2 checked: 'soon' is no day
        2 source: the cell is empty
        2 website: 'no site' cannot be a website
        2 phone: '12' cannot be a Dutch telephone number
        2 summary: the cell is empty
        4 id: row 3 has the id 'park' as well"]]
    .assert_eq(&found.join("\n"));
}

#[test]
fn a_heading_with_other_columns_is_refused_by_name() {
    let found = read("id,nam\n").faults;
    assert_eq!(
        found[0].to_string(),
        "row 1, column 'nam': there is no such column, and it is not read\n    help: did you mean 'name'?"
    );
    assert!(found.iter().any(|fault| fault.column == "say"));
    assert!(found.iter().all(|fault| fault.column != "say_en"), "English is not needed");
}

#[test]
fn a_sheet_without_rows_says_so() {
    assert_eq!(faults(""), ["1 : there is no row under the heading"]);
}

#[test]
fn a_municipality_of_which_there_are_two_is_asked_about() {
    let told = read(&format!("{HEADING}\n{}\n", GOOD.replace(",Zwolle,", ",Bergen,"))).faults;
    let fault = told.iter().find(|fault| fault.column == "municipalities").unwrap();
    assert_eq!(fault.finding.cause(Language::En), "there are several places 'Bergen'");
    assert_eq!(
        fault.finding.cure(Language::Nl),
        "schrijf welke: Bergen (Noord-Holland), Bergen (Limburg)"
    );
    let exact = GOOD.replace(",Zwolle,", ",Bergen (Limburg),");
    assert_eq!(entries(&format!("{HEADING}\n{exact}\n")).len(), 1);
}

const DUTCH: &str = "Naam;Wat is het?;Plaats;Dag en tijd;Soort;Wat biedt het?;Kosten;Vervoer;Rolstoel;Talen;Tel.;E-mail;\
    Eerste stap;Wat kan iemand zeggen?;Nagekeken op;Bron";
const ROW: &str = "Café De Linde;U drinkt koffie.;Zwolle;Elke dinsdag.;groep;ontmoeten;€ 2,50;\
    Ja, wij halen u op.;ja;\"Nederlands; Turks\";+31 38 1234567;linde@buurt.example;Bel Fatma.;Mag ik komen?;\
    1 mrt 2026;gebeld";

#[test]
fn a_dutch_sheet_without_english_becomes_a_file() {
    let entries = entries(&format!("{DUTCH}\n{ROW}\n"));
    assert_eq!(
        (entries[0].id.as_str(), &*entries[0].name),
        ("cafe-de-linde-zwolle", "Café De Linde")
    );
    expect_test::expect![[r#"
        name = "Café De Linde"
        kinds = ["meeting"]
        elements = ["meeting"]

        [reach]
        how = "local"
        municipalities = ["Zwolle"]

        [status]
        state = "active"
        checked = 2026-03-01
        sources = ["gebeld"]

        [contact]
        phone = { number = "038 1234567", checked = 2026-03-01, source = "gebeld" }
        email = "linde@buurt.example"

        [cost]
        kind = "low"

        [practical]
        transport = "yes"
        wheelchair = "yes"
        languages = ["dutch", "turkish"]

        [text.nl]
        summary = "U drinkt koffie."
        join = "Bel Fatma."
        say = "Mag ik komen?"
        cost = "€ 2,50"

        [text.nl.practical]
        when = "Elke dinsdag."
        transport = "Ja, wij halen u op."
    "#]]
    .assert_eq(&entries[0].toml);
}

#[test]
fn what_is_wrong_is_told_in_dutch_under_the_heading_of_the_sheet() {
    let bad = ROW
        .replace("groep", "grope")
        .replace("+31 38 1234567", "12")
        .replace("1 mrt 2026", "3/1/2026");
    let read = read(&format!("{DUTCH}\n{ROW}\n{bad}\n"));
    assert_eq!((read.entries.len(), read.language), (1, Language::Nl));
    let told: Vec<String> = read.faults.iter().map(|fault| fault.told(Language::Nl)).collect();
    expect_test::expect![[r"
        rij 3, kolom 'Naam': rij 2 is dezelfde activiteit: 'cafe-de-linde-zwolle'
            wat u doet: haal een van de twee rijen weg, of geef die een andere naam
        rij 3, kolom 'Soort': het woord 'grope' ken ik niet in deze kolom
            wat u doet: bedoelt u 'groep'? U kunt kiezen uit: samen in een groep, met één persoon, cursus of gespreksgroep
        rij 3, kolom 'Nagekeken op': '3/1/2026' kan twee dagen zijn: 03-01-2026 of 01-03-2026
            wat u doet: schrijf de maand met letters, zoals 1 mrt 2026
        rij 3, kolom 'Tel.': '12' kan geen Nederlands telefoonnummer zijn
            wat u doet: schrijf één nummer van tien cijfers, zoals 038 123 45 67; of een 0800- of 0900-nummer"]].assert_eq(&told.join("\n"));
}

#[test]
fn a_part_of_the_english_is_asked_for_and_none_is_not() {
    let none = GOOD.replace("Walking.,Come.,May I?", ",,");
    assert_eq!(entries(&format!("{HEADING}\n{none}\n")).len(), 1);
    let part = GOOD.replace("Walking.,Come.,May I?", "Walking.,,");
    let found = faults(&part);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("2 join_en: a part of the English"), "{found:?}");
}
