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
        assert!(load::is_phone(number), "{number}");
    }
    for number in ["12", "08", "0800", "phone", "1234567890", "06 1234", "+31 6 1"] {
        assert!(!load::is_phone(number), "{number}");
    }
    for address in ["113.nl", "oopoeh.nl", "humanitas.nl/afdeling/zwolle", "4hetleven.nl"] {
        assert!(load::is_website(address), "{address}");
    }
    for address in ["oopoeh", "https://oopoeh.nl", "oopoeh .nl", "-.nl", "a@b.nl"] {
        assert!(!load::is_website(address), "{address}");
    }
}

#[test]
fn a_check_older_than_a_year_is_no_longer_sure() {
    let mut activity = Activity::default();
    activity.status.state = State::Active;
    activity.status.checked = jiff::civil::date(2025, 11, 23);
    assert_eq!(activity.standing(jiff::civil::date(2026, 11, 23)), Standing::Sure);
    assert_eq!(activity.standing(jiff::civil::date(2026, 11, 24)), Standing::Unsure);
    activity.status.state = State::Stopped;
    assert_eq!(activity.standing(jiff::civil::date(2025, 11, 23)), Standing::Gone);
}
