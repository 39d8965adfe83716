//! Files that were confirmed: only what was learned differs.

use jiff::civil::date;

use super::*;

const UNKNOWN: &str = r#"name         = "Huis"

[status]
state   = "unknown"   # nobody answered
checked = 2026-11-23
sources = [
  "https://een.nl/", # the first
  "https://twee.nl/",
]
# A remark.

[contact]
website = "huis.nl"
"#;

#[test]
fn what_exists_becomes_active_with_its_month_day_and_calls_and_all_else_stays() {
    let now = confirm_activity(UNKNOWN, Confirmed::Exists(date(2026, 12, 3))).unwrap();
    let expected = UNKNOWN
        .replace("\"unknown\"  ", "\"active\"  ")
        .replace("checked = 2026-11-23", "seen    = \"2026-12\"\nchecked = 2026-12-03")
        .replace("twee.nl/\",\n", "twee.nl/\",\n  \"phoned by two volunteers on 2026-12-03\",\n");
    assert_eq!(now, expected);
}

#[test]
fn what_stopped_says_since_when_and_keeps_its_last_sign_of_life() {
    let text = "[status]\nstate = \"renamed\"\nseen = \"2020\"\nchecked = 2025-01-01\nsources = [\"https://een.nl/\"]\n";
    let now = confirm_activity(text, Confirmed::Stopped(date(2026, 12, 3))).unwrap();
    let expected = "[status]\nstate = \"stopped\"\nsince = \"2026-12\"\nseen = \"2020\"\nchecked = 2026-12-03\n\
        sources = [\"https://een.nl/\", \"phoned by two volunteers on 2026-12-03\"]\n";
    assert_eq!(now, expected);
}

#[test]
fn what_is_renamed_and_exists_keeps_its_new_name() {
    let text =
        "[status]\nstate = \"renamed\"\nsince = \"2020\"\nchecked = 2025-01-01\nsources = []\n";
    let now = confirm_activity(text, Confirmed::Exists(date(2026, 12, 3))).unwrap();
    assert!(now.contains("state = \"renamed\"\nseen = \"2026-12\"\nsince = \"2020\"\n"), "{now}");
    assert!(now.ends_with("sources = [\"phoned by two volunteers on 2026-12-03\"]\n"), "{now}");
}

#[test]
fn of_a_municipality_the_body_alone_changes_or_goes() {
    let text = "municipality = \"Stad\"\n\n[[door]]\nrole    = \"welfare\"\nname    = \"Een\"\nchecked = 2025-01-01\n\
        sources = [\n  \"https://een.nl/\",\n]\n\n# The second.\n[[door]]\nrole    = \"welfare\"\nname    = \"Twee\"\n\
        checked = 2025-01-01\nsources = [\"https://twee.nl/\"]\n";
    let confirmed = Confirmed::Exists(date(2026, 12, 3));
    let now = confirm_door(text, DoorRole::Welfare, "Een", confirmed).unwrap();
    let first = "checked = 2026-12-03\nseen    = \"2026-12\"\nsources = [\n  \"https://een.nl/\",\n  \"phoned by two \
        volunteers on 2026-12-03\",\n]\n";
    assert!(now.contains(first), "{now}");
    assert!(now.ends_with("checked = 2025-01-01\nsources = [\"https://twee.nl/\"]\n"), "{now}");
    let stopped = Confirmed::Stopped(date(2026, 12, 3));
    let now = confirm_door(text, DoorRole::Welfare, "Een", stopped).unwrap();
    assert!(!now.contains("een.nl") && now.contains("name    = \"Twee\""), "{now}");
    assert!(confirm_door(text, DoorRole::Wmo, "Een", stopped).is_err());
}

#[test]
fn a_body_has_an_id_that_its_name_alone_changes_and_that_fits_on_a_button() {
    let id = |role, name| ConfirmId::of_door(PlaceId(2_743_477), role, name);
    let (one, other) = (id(DoorRole::NeighbourhoodTeam, "Een"), id(DoorRole::Welfare, "Een"));
    assert_ne!(one, other);
    assert_ne!(one, id(DoorRole::NeighbourhoodTeam, "Twee"));
    assert!(one.as_str().len() <= 40 && !one.as_str().contains('.'), "{one}");
}
