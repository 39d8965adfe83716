//! Checks of the shapes that files may have.

use super::*;

#[test]
fn a_month_is_a_year_or_a_year_with_a_month() {
    assert_eq!(Month::read("2024").unwrap().to_string(), "2024");
    assert_eq!(Month::read("2024-03").unwrap().to_string(), "2024-03");
    for wrong in ["24", "2024-3", "2024-13", "march", "2024-03-01", ""] {
        assert_eq!(Month::read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_phone_number_and_a_website_have_a_shape() {
    for number in
        ["112", "113", "0800 8011", "0800-2000", "088 0767 000", "030 760 60 55", "14 0182"]
    {
        assert!(phone_number::is_phone(number), "{number}");
    }
    for number in ["12", "08", "0800", "phone", "1234567890", "06 1234", "+31 6 1"] {
        assert!(!phone_number::is_phone(number), "{number}");
    }
    for address in ["113.nl", "oopoeh.nl", "humanitas.nl/afdeling/zwolle", "4hetleven.nl"] {
        assert!(shapes::is_website(address), "{address}");
    }
    for address in ["oopoeh", "https://oopoeh.nl", "oopoeh .nl", "-.nl", "a@b.nl"] {
        assert!(!shapes::is_website(address), "{address}");
    }
}

#[test]
fn a_check_older_than_a_year_is_no_longer_sure() {
    let mut activity = Activity::default();
    activity.status.state = State::Active;
    activity.status.checked = jiff::civil::date(2025, 11, 23);
    assert_eq!(activity.availability(jiff::civil::date(2026, 11, 23)), Availability::Sure);
    assert_eq!(activity.availability(jiff::civil::date(2026, 11, 24)), Availability::Unsure);
    activity.status.state = State::Stopped;
    assert_eq!(activity.availability(jiff::civil::date(2025, 11, 23)), Availability::Gone);
}

#[test]
fn an_id_fits_on_a_button_and_in_a_file_name() {
    for id in ["oopoeh", "max-50plusnet", "a"] {
        assert!(load::is_id(id), "{id}");
    }
    for id in ["", "Oopoeh", "a--b", "-a", "a_b", "a b", "é", &"a".repeat(49)] {
        assert!(!load::is_id(id), "{id}");
    }
}

/// The codes that an activity gives whose file has these lines for the ones named first in them.
fn codes(status: &str, evidence: &str) -> Vec<&'static str> {
    let mut files = Files::default();
    let text = format!(
        "name = 'P'\nkinds = ['meeting']\nelements = ['meeting']\n[reach]\nhow = 'national'\n\
         [status]\n{status}\n[[evidence]]\n{evidence}\n\
         [text.nl]\nsummary = 'S'\njoin = 'J'\nsay = 'Z'\nevidence = 'E'\n\
         [text.en]\nsummary = 'S'\njoin = 'J'\nsay = 'Z'\nevidence = 'E'\n"
    );
    files.insert("data/activities/p.toml", text);
    let mut diagnostics = Vec::new();
    Catalogue::load(&files, jiff::civil::date(2026, 11, 23), &mut diagnostics);
    let own = diagnostics.iter().filter(|diagnostic| diagnostic.file.ends_with("p.toml"));
    own.map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn one_fault_is_told_once() {
    let status = "state = 'active'\nchecked = 2026-11-01\nsources = ['x']";
    let evidence = "by = 'X'\nyear = 2016\ndesign = 'survey'";
    assert_eq!(codes(status, evidence), [""; 0]);
    for (status, code) in [
        ("state = 'activ'\nchecked = 2026-11-01\nsources = ['x']", "F05"),
        ("checked = 2026-11-01\nsources = ['x']", "F03"),
        ("state = 'active'\nsources = ['x']", "F03"),
        ("state = 'active'\nchecked = 'x'\nsources = ['x']", "F04"),
        ("state = 'active'\nchecked = 2026-11-01\nsources = ['x', ' ']", "F04"),
        ("state = 'active'\nchecked = 2026-11-01", "C03"),
    ] {
        assert_eq!(codes(status, evidence), [code], "{status}");
    }
    for (evidence, code) in [
        ("by = 'X'\nyear = 2016\ndesign = 'surve'", "F05"),
        ("by = 'X'\nyear = 2016", "F03"),
        ("by = 'X'\nyear = '2016'\ndesign = 'survey'", "F04"),
        ("by = 'X'\ndesign = 'survey'", "C10"),
        ("year = 2016\ndesign = 'survey'", "F03"),
    ] {
        assert_eq!(codes(status, evidence), [code], "{evidence}");
    }
}

#[test]
fn a_crisis_line_that_nobody_checked_fails_a_check_but_silences_no_bot() {
    let mut files = Files::default();
    files.insert("data/helplines.toml", include_str!("../../data/helplines.toml"));
    let diagnostics = |day| {
        let mut diagnostics = Vec::new();
        helpline::load(&files, day, &mut diagnostics);
        diagnostics
    };
    assert_eq!(diagnostics(jiff::civil::date(2027, 3, 7)), []);
    let late = diagnostics(jiff::civil::date(2027, 3, 8));
    assert!(!late.is_empty());
    for diagnostic in late {
        assert_eq!(
            (diagnostic.code, diagnostic.is_error(), diagnostic.forbids_use()),
            ("H03", true, false)
        );
    }
}
