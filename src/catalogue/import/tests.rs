//! Checks of sheets: what a row becomes, and what is told of a bad one.

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

fn faults(rows: &str) -> Vec<String> {
    let faults = read_sheet(&format!("{HEADING}\n{rows}\n"), &places()).unwrap_err();
    faults.iter().map(|fault| format!("{} {}: {}", fault.row, fault.column, fault.cause)).collect()
}

#[test]
fn a_row_becomes_the_file_of_an_activity() {
    let entries = read_sheet(&format!("\u{feff}{HEADING}\n{GOOD}\n\n"), &places()).unwrap();
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
    assert_eq!(read_sheet(&format!("{heading}\n{row}\n"), &places()).unwrap()[0].id, "park");
}

#[test]
fn every_fault_of_every_row_is_told() {
    let bad = "Park!,,meting,activities,company,walkin,group,old,Zwole,no site,12,,,soon,,,K.,M?,W.,C.,M?";
    let again = GOOD.replace("038 123 45 67", "");
    let found = faults(&format!("{bad}\n{GOOD}\n{again}"));
    expect_test::expect![[r"
        2 id: 'Park!' cannot be an id
        2 name: the cell is empty
        2 kinds: 'meting' is no value of this column
        2 min_age: 'old' is no age
        2 interests: 'walkin' is no value of this column
        2 municipalities: there is no place 'Zwole'
        2 checked: 'soon' is no day
        2 source: the cell is empty
        2 website: 'no site' cannot be a website
        2 phone: '12' cannot be a telephone number
        2 phone_checked: the cell is empty
        2 phone_source: the cell is empty
        2 summary: the cell is empty
        4 id: row 3 has the id 'park' as well"]]
    .assert_eq(&found.join("\n"));
}

#[test]
fn a_heading_with_other_columns_is_refused_by_name() {
    let found = read_sheet("id,nam\n", &places()).unwrap_err();
    assert_eq!(
        found[0].to_string(),
        "row 1, column 'nam': there is no such column\n    help: did you mean 'name'?"
    );
    assert!(found.iter().any(|fault| fault.column == "say_en"));
}

#[test]
fn a_sheet_without_rows_says_so() {
    assert_eq!(faults(""), ["1 : there is no row under the heading"]);
}

#[test]
fn a_municipality_of_which_there_are_two_is_asked_about() {
    let told =
        read_sheet(&format!("{HEADING}\n{}\n", GOOD.replace(",Zwolle,", ",Bergen,")), &places());
    let told = told.unwrap_err();
    let fault = told.iter().find(|fault| fault.column == "municipalities").unwrap();
    assert_eq!(fault.cause, "there are several places 'Bergen'");
    assert_eq!(fault.cure, "write which: Bergen (Noord-Holland), Bergen (Limburg)");
    let exact = GOOD.replace(",Zwolle,", ",Bergen (Limburg),");
    assert!(read_sheet(&format!("{HEADING}\n{exact}\n"), &places()).is_ok());
}
