//! A catalogue of thousands of activities: those of the content, many times, each under a name of its own and in
//! words of its own. The data of a page is multiplied: to make such a page from files takes a minute.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::editor::EDITED;

/// There are some hundred activities: so often each of them makes five thousand.
const ROUNDS: usize = 52;
const WANTED: u64 = 5_000;

/// The figures are printed, and no time fails the test: that would say more of the machine than of the page. What
/// makes the page quick does: it draws no more of them than can be seen.
#[test]
#[cfg_attr(not(has_browser), ignore = "needs the packages chromium and chromium-driver")]
fn five_thousand_activities_are_drawn_as_they_are_looked_for() {
    let mut page = fs::read_to_string(EDITED.address.trim_start_matches("file://")).unwrap();
    let last = multiply(&mut page);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    fs::write(&file, &page).unwrap();
    let browser = Browser::start();
    browser.goto(&format!("file://{}", file.display()));
    browser.until("document.querySelector('#panel-screens .screen')");
    browser.until("performance.getEntriesByName('first-contentful-paint').length");
    let many = browser.value("data('health').rows.length");
    assert!(many.as_u64() >= Some(WANTED), "{many}");
    let usable =
        "Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)";
    println!(
        "{many} activities, {} MB: usable {} ms after the page was opened",
        page.len() / 1_000_000,
        browser.value(usable),
    );
    few_are_drawn(&browser, "screens");

    search(&browser, "screens", &last);
    browser.until(&format!("document.getElementById('screen-activity.{last}')"));
    for part in ["map", "coverage", "translations", "health"] {
        let took = browser.run(&format!(
            "const begun = performance.now(); document.getElementById('tab-{part}').click(); \
             document.body.getBoundingClientRect(); return Math.round(performance.now() - begun);"
        ));
        few_are_drawn(&browser, part);
        println!("{part}: {took} ms");
    }
    search(&browser, "health", &last);
    browser.until(&format!("document.getElementById('activity-{last}')"));
    assert_eq!(browser.complaints(), [""; 0]);
}

fn few_are_drawn(browser: &Browser, part: &str) {
    let drawn = browser.count("body *");
    assert!(drawn < 4_000, "{part}: {drawn} elements are drawn");
}

/// Types into the field of a part, all at once.
fn search(browser: &Browser, part: &str, words: &str) {
    browser.run(&format!(
        "const field = document.getElementById('search-{part}'); field.value = '{words}'; \
         field.dispatchEvent(new Event('input'));"
    ));
}

/// Copies each activity of a page so often, and gives the id of the last.
fn multiply(page: &mut String) -> String {
    let mut last = String::new();
    on(page, "screens", |data| {
        let (mut words, rows) = (taken(data, "words"), taken(data, "rows"));
        let own = own_words(&rows);
        let rows = copied(
            rows,
            |row| row["group"] == json!("activities"),
            |row, round| {
                let mut others = BTreeMap::new();
                each_line(row, &mut |line| {
                    let (word, strong) = (*line / 2, *line % 2);
                    if own.contains(&word) {
                        let other =
                            others.entry(word).or_insert_with(|| another(&mut words, word, round));
                        *line = *other * 2 + strong;
                    }
                });
            },
        );
        last = rows.last().unwrap()["id"].as_str().unwrap().replace("activity.", "");
        (data["rows"], data["words"]) = (json!(rows), json!(words));
    });
    on(page, "coverage", |data| {
        let rows = std::mem::take(data.as_array_mut().unwrap());
        *data = json!(copied(rows, |row| row["kind"] == json!("activity"), |_, _| {}));
    });
    on(page, "translations", |data| {
        let (mut words, rows) = (taken(data, "words"), taken(data, "activities"));
        let rows = copied(
            rows,
            |_| true,
            |row, round| {
                for field in row["fields"].as_array_mut().unwrap() {
                    for text in field[1].as_array_mut().unwrap() {
                        if let Some(word) = text.as_u64() {
                            *text = json!(another(&mut words, number(word), round));
                        }
                    }
                }
            },
        );
        (data["activities"], data["words"]) = (json!(rows), json!(words));
    });
    on(page, "health", |data| {
        data["rows"] = json!(copied(taken(data, "rows"), |_| true, |_, _| {}));
    });
    last
}

/// The rows, and after them the copies of some of them, each with an id and a name of its own.
fn copied(
    mut rows: Vec<Value>,
    is_copied: impl Fn(&Value) -> bool,
    mut change: impl FnMut(&mut Value, usize),
) -> Vec<Value> {
    let some: Vec<Value> = rows.iter().filter(|row| is_copied(row)).cloned().collect();
    for round in 2..=ROUNDS {
        for row in &some {
            let mut row = row.clone();
            row["id"] = json!(format!("{}-{round}", row["id"].as_str().unwrap()));
            row["name"] = json!(format!("{} {round}", row["name"].as_str().unwrap()));
            change(&mut row, round);
            rows.push(row);
        }
    }
    rows
}

/// The words that stand on one screen alone: what an activity says of itself.
fn own_words(rows: &[Value]) -> BTreeSet<usize> {
    let mut used: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        each_line(&mut row.clone(), &mut |line| {
            used.entry(*line / 2).or_default().insert(at);
        });
    }
    used.into_iter().filter(|(_, rows)| rows.len() == 1).map(|(word, _)| word).collect()
}

/// Each line of the messages of a row: twice the number of its words, and one more for a heading.
fn each_line(row: &mut Value, act: &mut dyn FnMut(&mut usize)) {
    let messages = row["shown"].as_array_mut().unwrap().iter_mut();
    for message in messages.flat_map(|shown| shown.as_array_mut().unwrap()) {
        for line in message["l"].as_array_mut().unwrap() {
            let mut changed = number(line.as_u64().unwrap());
            act(&mut changed);
            *line = json!(changed);
        }
    }
}

/// Other words for an activity of another round.
fn another(words: &mut Vec<Value>, word: usize, round: usize) -> usize {
    words.push(json!(format!("{} ({round})", words[word].as_str().unwrap())));
    words.len() - 1
}

fn number(of: u64) -> usize {
    usize::try_from(of).unwrap()
}

/// Changes a block of the data of a page.
fn on(page: &mut String, name: &str, change: impl FnOnce(&mut Value)) {
    let begin = format!("id=\"data-{name}\">");
    let from = page.find(&begin).unwrap() + begin.len();
    let to = from + page[from..].find("</script>").unwrap();
    let mut data = serde_json::from_str(&page[from..to]).unwrap();
    change(&mut data);
    page.replace_range(from..to, &data.to_string().replace('<', "\\u003c"));
}

fn taken(data: &mut Value, name: &str) -> Vec<Value> {
    data[name].as_array_mut().map(std::mem::take).unwrap()
}
