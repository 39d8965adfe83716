//! That everybody can use the page: without a mouse, enlarged, in the dark, and without network.

use serde_json::{Value, json};

use crate::browser::{Browser, ENTER, RIGHT, TAB, Window};
use crate::editor::{EDITED, Editor};

const PARTS: [&str; 6] = ["screens", "play", "map", "coverage", "translations", "health"];

/// Every control that can be seen and used.
const CONTROLS: &str = "[...document.querySelectorAll('a[href], button, input, select, summary')] \
    .filter((it) => !it.disabled && it.checkVisibility())";

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn the_keyboard_alone_reaches_everything() {
    let browser = Browser::open(&EDITED.address);
    browser.until("document.querySelector('#panel-screens .screen')");
    browser.keys(&[TAB]);
    assert_eq!(browser.value("document.activeElement.className"), json!("skip"));
    browser.until("document.activeElement.getBoundingClientRect().left >= 0");
    // Beyond the languages stand the tabs: the arrows go from one to the next, and open it.
    browser.keys(&[TAB, TAB, TAB]);
    for part in PARTS {
        assert_eq!(browser.value("document.activeElement.id"), json!(format!("tab-{part}")));
        assert!(browser.count(&format!("#panel-{part}:not(.hidden) > *")) > 0, "{part}");
        everything_is_reached(&browser, part);
        browser.run(&format!("document.getElementById('tab-{part}').focus();"));
        browser.keys(&[RIGHT]);
    }
    // The language of the page, with the part that was open.
    browser.run("document.querySelector('[data-language=en]').focus();");
    browser.keys(&[ENTER]);
    browser.until("document.querySelector('#tab-health').innerText === 'Catalogue'");
    assert_eq!(browser.complaints(), [""; 0]);
}

/// Goes on by the tabulator from the open tab until the page ends: every control of the part was met, each of them
/// can be seen to have the focus, and has a name.
fn everything_is_reached(browser: &Browser, part: &str) {
    browser.run("window.met = new Set();");
    let go_on = "const it = document.activeElement; const again = window.met.has(it); window.met.add(it); \
        return [again || it === document.body, getComputedStyle(it).outlineStyle, it.outerHTML.slice(0, 200)];";
    loop {
        browser.keys(&[TAB]);
        let met = browser.run(go_on);
        if met[0] == json!(true) {
            break;
        }
        assert_ne!(met[1], json!("none"), "{part}: the focus is not seen on {}", met[2]);
    }
    let missed = format!(
        "{CONTROLS}.filter((it) => it.closest('[role=tabpanel]') && !window.met.has(it)).map((it) => it.outerHTML)"
    );
    assert_eq!(browser.value(&missed), json!([]), "{part}");
    let nameless = format!(
        "{CONTROLS}.filter((it) => !(it.labels?.length || it.innerText || it.ariaLabel)).map((it) => it.outerHTML)"
    );
    assert_eq!(browser.value(&nameless), json!([]), "{part}");
}

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn a_talk_is_led_to_a_list_by_the_keyboard_alone() {
    let editor = Editor::new();
    let served = editor.serve();
    let browser = Browser::open(&format!("{}#play", served.address));
    browser.until("document.querySelector('#talk button.key')");
    browser.run("document.getElementById('tab-play').focus();");
    while browser.value("document.activeElement.className") != json!("key") {
        browser.keys(&[TAB]);
    }
    // Each answer leaves the focus on the first button of the next screen.
    let is_list = "document.querySelector('#talk').innerText.includes('Eerste stap: ')";
    while browser.value(is_list) != json!(true) {
        let said = browser.count("#talk .you");
        assert!(said < 60, "{}", browser.text("#talk"));
        browser.keys(&[ENTER]);
        browser.until(&format!("document.querySelectorAll('#talk .you').length > {said}"));
        browser.until("document.activeElement.className === 'key'");
        // Of several things the first is enough: then the button that goes on.
        let labels = "[...document.querySelectorAll('#talk button.key')].map((it) => it.innerText)";
        let labels = browser.value(labels);
        let on = |it: &&Value| [json!("Laat zien wat past"), json!("Klaar, verder")].contains(it);
        let at = labels.as_array().unwrap().iter().position(|it| on(&it)).unwrap_or(0);
        browser.keys(&vec![TAB; at]);
    }
}

/// Enlarged to 200 % on a usual screen and on a small one, and to 400 %: nothing must be scrolled sideways, and
/// nothing stands outside the window.
#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn nothing_is_lost_when_the_page_is_enlarged() {
    let browser = Browser::open(&EDITED.address);
    for (width, scale) in [(640, 2), (512, 2), (320, 4)] {
        let window = Window { width, height: 450, scale };
        browser.resize(window);
        for part in PARTS {
            browser.part(part);
            let sizes = browser.value("[innerWidth, document.documentElement.scrollWidth]");
            assert_eq!(sizes, json!([width, width]), "{part}: {window:?}");
            let outside = "[...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() && it.className !== 'skip' \
                && it.getBoundingClientRect().right > innerWidth + 1).map((it) => it.outerHTML.slice(0, 300))";
            assert_eq!(browser.value(outside), json!([]), "{part}: {window:?}");
        }
    }
    assert_eq!(browser.complaints(), [""; 0]);
}

/// Letters stand out from what is behind them, by 4.5 to 1 (WCAG 2.2, 1.4.3), by day and in the dark.
#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn letters_can_be_read_by_day_and_in_the_dark() {
    let browser = Browser::open(&EDITED.address);
    for scheme in ["light", "dark"] {
        browser.colours(scheme);
        for part in PARTS {
            browser.part(part);
            assert_eq!(browser.run(include_str!("contrast.js")), json!([]), "{part}, {scheme}");
        }
    }
    let backgrounds = "getComputedStyle(document.body).backgroundColor";
    let dark = browser.value(backgrounds);
    browser.colours("light");
    assert_ne!(browser.value(backgrounds), dark);
}

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn the_file_needs_no_network_and_asks_for_none() {
    let browser = Browser::start();
    browser.unplug();
    browser.goto(&EDITED.address);
    for part in PARTS {
        browser.part(part);
    }
    let asked = "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith('data:'))";
    assert_eq!(browser.value(asked), json!([]));
    // What the policy refuses leaves the page without its script, its style or its data, and is complained of.
    assert_eq!(
        browser.value("getComputedStyle(document.querySelector('.top')).display"),
        json!("flex")
    );
    assert_eq!(browser.complaints(), [""; 0]);
}
