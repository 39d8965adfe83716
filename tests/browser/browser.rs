//! A page in a browser without a window, and what a person does with it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::editor::root;

/// So long something is waited for: it is there at once, or the test has failed.
const PATIENCE: Duration = Duration::from_mins(1);
/// How the driver names an element, as the standard says.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A picture of the documents may have so many bytes.
const LARGEST_PICTURE: usize = 150_000;

/// The keys that people use without a mouse.
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const RIGHT: char = '\u{e014}';

/// The window in points of the page, and how many points of the screen one of them takes: 2 is a page at 200 %.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub width: u32,
    pub height: u32,
    pub scale: u32,
}

/// A usual screen.
const USUAL: Window = Window { width: 1120, height: 700, scale: 1 };

/// A page in a browser.
pub struct Browser {
    driver: Driver,
}

impl Browser {
    /// Opens a page on a usual screen.
    pub fn open(address: &str) -> Self {
        let browser = Self::start();
        browser.goto(address);
        browser
    }

    /// A browser with nothing open.
    pub fn start() -> Self {
        let browser = Self { driver: Driver::start() };
        browser.resize(USUAL);
        browser
    }

    pub fn goto(&self, address: &str) {
        self.driver.post("/url", &json!({ "url": address })).unwrap();
    }

    pub fn reload(&self) {
        self.driver.post("/refresh", &json!({})).unwrap();
    }

    /// Takes the network away.
    pub fn unplug(&self) {
        self.driver.tell("Network.enable", &json!({}));
        let off = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.driver.tell("Network.emulateNetworkConditions", &off);
    }

    pub fn resize(&self, window: Window) {
        let Window { width, height, scale } = window;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.driver.tell("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// As on a machine that is set to dark, or to light.
    pub fn colours(&self, scheme: &str) {
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.driver.tell("Emulation.setEmulatedMedia", &scheme);
    }

    /// Waits for a selector and clicks on its first element.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.driver.post(&format!("/element/{element}/click"), &json!({})).unwrap();
    }

    /// Types into a field.
    pub fn write(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.driver.post(&format!("/element/{element}/value"), &json!({ "text": text })).unwrap();
    }

    /// Empties a field.
    pub fn clear(&self, selector: &str) {
        let element = self.element(selector);
        self.driver.post(&format!("/element/{element}/clear"), &json!({})).unwrap();
    }

    /// Chooses from a list.
    pub fn choose(&self, selector: &str, value: &str) {
        self.click(&format!("{selector} option[value='{value}']"));
    }

    /// The words of the first element of a selector, as they are seen.
    pub fn text(&self, selector: &str) -> String {
        let element = self.element(selector);
        let text = self.driver.get(&format!("/element/{element}/text")).unwrap();
        text.as_str().unwrap().to_owned()
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn keys(&self, keys: &[char]) {
        let press = |key: &char| ["keyDown", "keyUp"].map(|it| json!({ "type": it, "value": key }));
        let actions: Vec<Value> = keys.iter().flat_map(press).collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.driver.post("/actions", &json!({ "actions": [keyboard] })).unwrap();
    }

    /// What a script on the page gives.
    pub fn run(&self, script: &str) -> Value {
        let ran = self.driver.post("/execute/sync", &json!({ "script": script, "args": [] }));
        ran.unwrap_or_else(|error| panic!("{error}\n{script}"))
    }

    /// The value of an expression of the page.
    pub fn value(&self, expression: &str) -> Value {
        self.run(&format!("return {expression};"))
    }

    /// How many elements a selector has.
    pub fn count(&self, selector: &str) -> u64 {
        let selector = json!(selector);
        self.value(&format!("document.querySelectorAll({selector}).length")).as_u64().unwrap()
    }

    /// Waits until an expression of the page is true; it may be asked while the page loads again.
    pub fn until(&self, expression: &str) {
        let script = json!({ "script": format!("return Boolean({expression});"), "args": [] });
        wait(expression, || self.driver.post("/execute/sync", &script) == Ok(json!(true)));
    }

    /// Opens a part of the page by its tab.
    pub fn part(&self, name: &str) {
        self.click(&format!("#tab-{name}"));
        self.until(&format!("document.querySelector('#panel-{name}').hasChildNodes()"));
    }

    /// What stands in the window, as a picture of the documents: renewed where `UPDATE_PICTURES` says so.
    pub fn picture(&self, name: &str) {
        // What is chosen by the mouse or blinks is no part of it.
        self.run("document.activeElement.blur();");
        if std::env::var_os("UPDATE_PICTURES").is_none() {
            return;
        }
        let picture = self.screenshot();
        assert!(picture.len() < LARGEST_PICTURE, "{name} has {} bytes", picture.len());
        std::fs::write(root().join("docs/images").join(name), picture).unwrap();
    }

    fn screenshot(&self) -> Vec<u8> {
        let encoded = self.driver.get("/screenshot").unwrap();
        data_encoding::BASE64.decode(encoded.as_str().unwrap().as_bytes()).unwrap()
    }

    /// What the browser had to say about the page: a script that failed, something that was refused or not found.
    pub fn complaints(&self) -> Vec<String> {
        let log = self.driver.post("/se/log", &json!({ "type": "browser" })).unwrap();
        let entries = log.as_array().unwrap().iter();
        entries.map(|entry| entry["message"].as_str().unwrap().to_owned()).collect()
    }

    fn element(&self, selector: &str) -> String {
        let wanted = json!({ "using": "css selector", "value": selector });
        let mut found = None;
        wait(selector, || {
            let element = self.driver.post("/element", &wanted).ok();
            found = element.and_then(|it| it[ELEMENT].as_str().map(str::to_owned));
            found.is_some()
        });
        found.unwrap()
    }
}

/// Looks again and again until something is so.
fn wait(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
