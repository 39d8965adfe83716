//! Every screen as it stands on a telephone, with the largest letters: read to the end, by day and in the dark, in every
//! language.

use serde_json::json;

use crate::browser::{Browser, Window};
use crate::editor::EDITED;

/// A narrow telephone.
const TELEPHONE: Window = Window { width: 360, height: 740, scale: 2 };
/// Letters twice as large as usual.
const LARGEST: &str = "document.documentElement.style.fontSize = '200%';";
/// All screens of the list stand there.
const ALL: &str = "(() => { const more = document.querySelector('#panel-screens > div > button.plain'); \
    if (more && !more.classList.contains('hidden')) { more.click(); return false; } return true; })()";

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn every_screen_is_read_to_the_end_on_a_telephone_with_the_largest_letters() {
    let browser = Browser::open(&EDITED.address);
    browser.resize(TELEPHONE);
    for language in ["nl", "en"] {
        browser.until("document.querySelector('#panel-screens .screen')");
        browser.choose("#form-language", language);
        browser.until(ALL);
        let screens = browser.count("#panel-screens .screen");
        assert!(screens > 150, "{screens} screens in {language}");
        browser.run(LARGEST);
        for scheme in ["light", "dark"] {
            browser.colours(scheme);
            let poor = browser.run(include_str!("phone.js"));
            let poor = poor.as_array().unwrap();
            assert!(poor.is_empty(), "{language}, {scheme}: {} of {poor:#?}", poor.len());
            let contrast = browser.run(include_str!("contrast.js"));
            assert_eq!(contrast, json!([]), "{language}, {scheme}");
        }
        browser.run("document.documentElement.style.fontSize = '';");
    }
    assert_eq!(browser.complaints(), [""; 0]);
}
