//! The driver of the browser: a program that does what the standard `WebDriver` says, over HTTP on this machine.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

/// No call takes longer: a page with thousands of activities is there after a second or two.
const LONGEST: Duration = Duration::from_mins(2);

/// One browser without a window and its driver; both end with it.
pub struct Driver {
    agent: Agent,
    process: Child,
    session: String,
}

impl Driver {
    pub fn start() -> Self {
        let mut process = Command::new("/usr/bin/chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let port = port_of(&mut process);
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(LONGEST))
            .build()
            .into();
        let session = format!("http://127.0.0.1:{port}/session");
        let mut driver = Self { agent, process, session };
        let begun = driver.post("", &json!({ "capabilities": { "alwaysMatch": capabilities() } }));
        let begun = begun.unwrap_or_else(|error| panic!("no browser: {error}"));
        driver.session = format!("{}/{}", driver.session, begun["sessionId"].as_str().unwrap());
        driver
    }

    /// Asks the driver for something; what it refuses is told in its own words.
    pub fn post(&self, command: &str, body: &Value) -> Result<Value, String> {
        let response = self.agent.post(format!("{}{command}", self.session)).send_json(body);
        value(response)
    }

    /// Reads something.
    pub fn get(&self, command: &str) -> Result<Value, String> {
        value(self.agent.get(format!("{}{command}", self.session)).call())
    }

    /// A command of the browser itself (Chrome `DevTools` Protocol), for what `WebDriver` has no word for.
    pub fn tell(&self, command: &str, parameters: &Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.post("/goog/cdp/execute", &body).unwrap();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The browser ends with its session; the driver, which would leave it running, only then.
        let _ = self.agent.delete(&self.session).call();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn value(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut response = response.map_err(|error| error.to_string())?;
    // A picture of the page is larger than what is read without asking.
    let read = response.body_mut().with_config().limit(100_000_000).read_json::<Value>();
    let value = read.map_err(|error| error.to_string())?["value"].take();
    match value["error"].as_str() {
        None => Ok(value),
        Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
    }
}

fn capabilities() -> Value {
    json!({
        "browserName": "chrome",
        // A machine that is at work with other things is slow.
        "timeouts": { "script": 110_000 },
        // What the page could not run or load is kept for the test.
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": "/usr/bin/chromium",
            "args": [
                // The sandbox does not start as root or in a container; only our own page is opened.
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                // Nothing is asked of the network but what the test itself opens.
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                // Pictures of the page differ as little as can be from one machine to another.
                "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none", "--lang=nl",
            ],
        },
    })
}

/// The port that the driver took from the system.
fn port_of(process: &mut Child) -> u16 {
    let lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut told = lines.filter_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    told.next().expect("the driver says on which port it is")
}
