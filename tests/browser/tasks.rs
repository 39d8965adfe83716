//! What an editor comes for.

use serde_json::json;

use crate::browser::{Browser, ENTER, Window};
use crate::editor::{EDITED, Editor};

/// Presses the first button of each screen, and the list as soon as it is offered.
const PRESS: &str = "const keys = [...document.querySelectorAll('#talk button.key')]; \
    const by = (label) => keys.find((key) => key.innerText === label); \
    (by('Laat zien wat past') || by('Klaar, verder') || keys[0]).click();";
/// Activities stand there, each with a reason and a first step.
const IS_LIST: &str = "/Waarom: .*Eerste stap: /s.test(document.querySelector('#talk').innerText)";

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn a_screen_is_found_by_the_words_on_it() {
    let browser = Browser::open(&EDITED.address);
    browser.write("#search-screens", "partner overleden");
    browser.until("document.querySelector('#screen-question\\\\.loss')");
    let found = browser.text("#screen-question\\.loss");
    assert!(found.contains("Is uw partner overleden?"), "{found}");
    let among = browser.count("#panel-screens .screen");
    assert!(among < 20, "{among} screens are found");
    browser.picture("preview-screens.png");

    // In the other language, about somebody else.
    browser.choose("#form-language", "en");
    browser.choose("#form-about", "someone-else");
    browser.clear("#search-screens");
    browser.write("#search-screens", "PÁRTNER died");
    let other = "document.querySelector('#screen-question\\\\.loss .chat')?.innerText";
    browser.until(&format!("{other}?.includes(\"Has this person's partner died?\")"));
    browser.write("#search-screens", " zzzz");
    browser.until("document.querySelectorAll('#panel-screens .screen').length === 0");
    let told = browser.text("#panel-screens [role=status]");
    assert!(told.starts_with("0 van "), "{told}");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn a_talk_is_led_to_a_list_and_goes_on_with_what_is_edited() {
    let editor = Editor::new();
    let served = editor.serve();
    let browser = Browser::open(&format!("{}#play", served.address));
    browser.until("document.querySelector('#talk button.key')");
    while browser.value(IS_LIST) != json!(true) {
        let said = browser.count("#talk .you");
        assert!(said < 30, "{}", browser.text("#talk"));
        browser.run(PRESS);
        browser.until(&format!("document.querySelectorAll('#talk .you').length > {said}"));
    }
    browser.resize(Window { width: 560, height: 760, scale: 1 });
    browser.picture("preview-talk.png");
    let steps = browser.count("#talk .you");

    // The address holds the talk: it goes on where it was, and with other words as soon as they are edited.
    let with_all = format!("document.querySelectorAll('#talk .you').length === {steps}");
    browser.reload();
    browser.until(&with_all);
    editor.edit("dialogs/nl/interview.ftl", "Wat mist u het meest?", "Wat zou u graag willen?");
    browser.until("document.querySelector('#talk')?.innerText.includes('Wat zou u graag willen?')");
    browser.until(&with_all);
    assert_eq!(browser.value(IS_LIST), json!(true));

    // Words that are typed are read as the bot reads them.
    browser.write("#say", &format!("ik wil dood{ENTER}"));
    browser.until("document.querySelector('#talk').innerText.includes('113')");
    let alarm = browser.text("#talk .chat-message:last-child");
    assert!(alarm.contains("Bel 113"), "{alarm}");

    // A mistake is told on the page, which stays as it was.
    editor.edit("dialogs/interview.toml", "fact    = \"living\"", "fact    = \"lving\"");
    browser.until("document.querySelector('#problems').innerText.includes('lving')");
    let mistake = browser.text("#problems.stops li");
    assert!(mistake.contains("wat u doet: "), "{mistake}");
    assert_eq!(browser.count("#talk .you"), steps + 1);
    editor.edit("dialogs/interview.toml", "fact    = \"lving\"", "fact    = \"living\"");
    browser.until("!document.querySelector('#problems.stops')");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn what_is_wrong_with_the_content_is_seen() {
    let browser = Browser::open(&format!("{}#translations", EDITED.address));

    // A translation that was made from older words stands first, with what changed.
    browser.until("document.querySelector('#panel-translations .row')");
    let first = "document.querySelector('#panel-translations .row')";
    assert_eq!(browser.value(&format!("{first}.dataset.state")), json!("stale"));
    let row = browser.text("[data-state=stale]");
    assert!(row.starts_with("age") && row.contains("verouderd"), "{row}");
    let changed = "['del', 'ins'].map((it) => [...document.querySelectorAll('[data-state=stale] ' + it)].map((word) => word.textContent).join(' '))";
    // What is not drawn yet has text already, and no inner text.
    assert_eq!(browser.value(changed), json!(["Hoe oud u?", "Hoeveel jaar u nu?"]));
    browser.choose("#state", "current");
    browser.until("!document.querySelector('[data-state=stale]')");

    // What nothing reaches stands first, and can be chosen alone.
    browser.part("coverage");
    let none = "#panel-coverage [data-kind=activity][data-none=true]";
    browser.until(&format!("document.querySelectorAll('{none}').length === 1"));
    let row = browser.text(none);
    assert!(row.contains("vriendstap") && row.contains("niets bereikt dit"), "{row}");
    browser.choose("#coverage-kind", "activity");
    browser.until("document.querySelectorAll('#panel-coverage .row').length === 1");
    browser.picture("preview-coverage.png");
    browser.click("#only-none");
    browser.until("document.querySelectorAll('#panel-coverage .row').length > 20");

    // What nobody could confirm.
    browser.part("health");
    browser.choose("#health-show", "unsure");
    browser.until("!document.querySelector('#panel-health .mark.good')");
    let row = browser.text("#panel-health .row");
    assert!(row.contains("niet bevestigd"), "{row}");
    assert_eq!(browser.complaints(), [""; 0]);
}

#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn a_recorded_talk_is_stepped_through_and_the_questions_are_told() {
    let browser = Browser::open(&format!("{}#play/talk/widow-of-82", EDITED.address));
    browser.until("document.querySelectorAll('#talk .you').length === 1");
    browser.click("#next");
    browser.until("document.querySelectorAll('#talk .you').length === 2");
    // A file cannot talk itself, and says how to.
    let told = browser.text("#panel-play");
    assert!(told.contains("aanspraak preview --listen"), "{told}");

    browser.part("map");
    let question = browser.text("#question-loss");
    assert!(
        question.contains("Komt als dit waar is") && question.contains("Komt bij "),
        "{question}"
    );
    browser.run("document.querySelector('#question-loss').scrollIntoView({ block: 'center' });");
    browser.picture("preview-questions.png");
    assert_eq!(browser.complaints(), [""; 0]);
}
