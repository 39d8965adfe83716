//! Checks of what is handed to other directories.

use super::*;
use crate::diagnostics::Files;
use jiff::civil::date;
use serde_json::Value;

const OPTIONS: ExportOptions<'static> = ExportOptions {
    language: Language::Nl,
    today: date(2026, 11, 23),
    unsure: "Not sure.",
    country: "Nederland",
    first_steps: &BTreeMap::new(),
};

fn activity(id: &str, text: &str) -> Catalogue {
    let mut files = Files::default();
    files.insert("data/places.tsv", include_str!("../../../data/places.tsv"));
    files.insert(format!("data/activities/{id}.toml"), text);
    Catalogue::load(&files, OPTIONS.today, &mut Vec::new())
}

fn with_status(status: &str) -> Value {
    let text = format!(
        "name = 'Park'\nkinds = ['meeting']\norganisation = 'Stad'\n[for]\nage = {{ min = 55 }}\n\
         [not-for]\nliving = ['care-home']\n[reach]\nhow = 'local'\nmunicipalities = ['Zwolle']\n\
         [status]\n{status}\n[text.nl]\nsummary = 'S'\njoin = 'J'\nsay = 'Z'"
    );
    hsds(&activity("park", &text), OPTIONS)[0].clone()
}

#[test]
fn a_state_becomes_a_status_of_hsds() {
    for (state, checked, status, alert) in [
        ("active", "2026-11-01", "active", false),
        ("renamed", "2026-11-01", "active", false),
        ("merged", "2026-11-01", "active", false),
        ("stopped", "2026-11-01", "defunct", false),
        ("unknown", "2026-11-01", "inactive", true),
        ("active", "2025-01-01", "inactive", true),
    ] {
        let service = with_status(&format!("state = '{state}'\nchecked = {checked}"));
        assert_eq!(service["status"], status, "{state}");
        assert_eq!(service.get("alert").is_some(), alert, "{state}");
        assert_eq!(service["assured_date"], checked);
    }
}

#[test]
fn an_id_is_the_same_in_every_export() {
    let service = with_status("state = 'active'\nchecked = 2026-11-01");
    assert_eq!(service["id"], id("activity", "park"));
    assert_eq!(service["id"].as_str().unwrap().as_bytes()[14], b'5', "version 5");
    assert_ne!(id("activity", "a"), id("phone", "a"));
}

#[test]
fn for_whom_it_is_is_told_by_the_ids_of_the_files() {
    let service = with_status("state = 'active'\nchecked = 2026-11-01");
    assert_eq!(service["eligibility_description"], "age: from 55; not living: care-home");
    assert_eq!(service["minimum_age"], 55);
    assert_eq!(service["service_areas"][0]["name"], "Zwolle");
    assert_eq!(service["organization"]["description"], "Park");
    assert!(service.get("maximum_age").is_none(), "what is unknown is left out");
}

#[test]
fn what_stopped_is_not_in_the_graph() {
    let text = "name = 'P'\n[status]\nstate = 'stopped'\nchecked = 2026-11-01";
    assert_eq!(json_ld(&activity("p", text), OPTIONS)["@graph"], serde_json::json!([]));
}
