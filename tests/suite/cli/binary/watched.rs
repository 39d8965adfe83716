//! What an operator's programs see of the real binary: numbers, health, systemd's signs, the form of the logs.

#![allow(clippy::float_cmp, reason = "what is counted is a whole number")]

use std::{fs, net::TcpListener, os::unix::net::UnixDatagram, path::Path, time::Duration};

use regex::Regex;
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::process::{Door, Home, Process};

/// An address that was free a moment ago.
pub(super) fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// The pages for the operator.
pub(super) struct Pages {
    address: String,
    http: reqwest::Client,
}

impl Pages {
    pub(super) fn new() -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { address: free_address(), http }
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// The status and the text of a page; empty while nobody answers.
    pub(super) async fn page(&self, path: &str) -> String {
        let Ok(answer) = self.http.get(format!("http://{}{path}", self.address)).send().await
        else {
            return String::new();
        };
        let status = answer.status().as_u16();
        format!("{status}\n{}", answer.text().await.unwrap_or_default())
    }

    /// Looks at a page until it is as it should be.
    pub(super) async fn until(&self, path: &str, is_so: impl Fn(&str) -> bool) -> String {
        let late = Instant::now() + Duration::from_secs(30);
        loop {
            let page = self.page(path).await;
            if is_so(&page) {
                return page;
            }
            assert!(Instant::now() < late, "{path} does not become what it should: {page}");
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// A number of the page, by its name with its labels; 0 where it is not there.
    #[allow(clippy::unused_self, reason = "reads as what it is about")]
    pub(super) fn value(&self, page: &str, name: &str) -> f64 {
        let line = page.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.map_or(0.0, |number| number.parse().unwrap())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_numbers_tell_what_happened_and_nothing_of_anybody() {
    const CHAT: i64 = 4_917_203_385;
    let home = Home::new().await;
    let (pages, mut command) = (Pages::new(), home.command());
    let bot = Process::of(command.args(["--metrics-listen", pages.address()]));
    let anna = home.fake.person(CHAT);
    anna.types("/start");
    anna.sees().await;
    anna.presses("Beginnen");
    anna.sees().await;
    for words in ["qwzx plmnb vrtk", "ik wil dood"] {
        anna.types(words);
        anna.sees().await;
    }
    let page =
        pages.until("/metrics", |page| pages.value(page, "aanspraak_outbox_replies") == 0.0).await;
    let is = |name: &str| pages.value(&page, name);
    assert_eq!(is("aanspraak_turns_total"), 4.0, "{page}");
    assert_eq!(is("aanspraak_worded_turns_total"), 3.0, "{page}");
    assert_eq!(is("aanspraak_not_understood_total"), 1.0, "{page}");
    assert_eq!(is("aanspraak_alarms_total{kind=\"suicide\"}"), 1.0, "{page}");
    assert_eq!(is("aanspraak_alarms_total{kind=\"emergency\"}"), 0.0, "{page}");
    assert_eq!(is("aanspraak_turn_seconds_count"), 4.0, "{page}");
    assert_eq!(is("aanspraak_conversations"), 1.0, "{page}");
    assert_eq!(is("aanspraak_ready"), 1.0, "{page}");
    assert!(is("aanspraak_flush_seconds_count") >= 1.0, "{page}");
    assert!(is("aanspraak_content_check_age_days{kind=\"crisis-helpline\"}") >= 0.0, "{page}");
    for word in [&CHAT.to_string(), "qwzx", "plmnb", "dood"] {
        assert!(!page.contains(word), "{word}: {page}");
    }
    // What is drawn and what is warned of is there.
    let names = Regex::new(r"\baanspraak_[a-z_]+\b").unwrap();
    for file in ["ops/dashboard.json", "ops/alerts.yml"] {
        let text =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let mut seen = 0;
        for name in names.find_iter(&text).map(|found| &text[found.range()]) {
            let line = |line: &str| {
                line.starts_with(&format!("{name} ")) || line.starts_with(&format!("{name}{{"))
            };
            assert!(page.lines().any(line), "{file} names {name}, and there is no such number");
            seen += 1;
        }
        assert!(seen > 5, "{file}");
    }
    assert_eq!(pages.page("/").await, "404\n");
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn systemd_is_told_when_the_bot_is_ready_moves_and_stops() {
    let home = Home::new().await;
    let socket = home.path("notify");
    let systemd = UnixDatagram::bind(&socket).unwrap();
    systemd.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut command = home.command();
    let bot = Process::of(command.env("NOTIFY_SOCKET", &socket).env("WATCHDOG_USEC", "600000"));
    let mut told = String::new();
    let mut hears = |word: &str| {
        let mut bytes = [0; 256];
        while !told.contains(word) {
            let read = systemd.recv(&mut bytes).unwrap_or_else(|_| panic!("no {word} in {told}"));
            told.push_str(&String::from_utf8_lossy(&bytes[..read]));
            told.push('\n');
        }
        told.clear();
    };
    hears("READY=1");
    hears("WATCHDOG=1");
    hears("WATCHDOG=1");
    bot.signal("TERM");
    hears("STOPPING=1");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logs_are_json_where_that_is_wished_for_and_begin_with_what_runs() {
    let home = Home::new().await;
    let mut command = home.command();
    let bot = Process::of(command.args(["--log-format", "json", "--log-level", "trace"]));
    let anna = home.fake.person(7_700_777);
    anna.types("hallo daar");
    anna.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    let said = home.said();
    let lines: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}")))
        .collect();
    let first = lines.iter().find(|line| line["message"] == "aanspraak starts").unwrap();
    assert_eq!(
        (&first["version"], &first["mode"]),
        (&env!("CARGO_PKG_VERSION").into(), &"polling".into())
    );
    assert_eq!(first["content"].as_str().map(str::len), Some(12), "{first}");
    assert!(!said.contains("7700777") && !said.contains("hallo daar"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_operator_finds_back_what_was_asked_and_not_of_whom() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    let anna = home.fake.person(7_700_888);
    anna.types("/start");
    anna.sees().await;
    for words in [&["export", "-"][..], &["forget", "7700888"], &["verify"]] {
        assert!(super::running::command(&home, words).0);
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success());
    for errand in ["export", "forget", "verify"] {
        let line = format!("the operator asked errand=\"{errand}\" well=true");
        assert!(home.said().contains(&line), "{errand}: {}", home.said());
    }
    assert!(!home.said().contains("7700888"), "{}", home.said());
}

/// The allocator reads its options while a process begins: the bot is begun once more with them, under the same number
/// and name.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_allocator_of_a_bot_gives_memory_back_at_once_unless_it_is_told_otherwise() {
    for (told, delay) in [(None, "0"), (Some("250"), "250")] {
        let home = Home::new().await;
        let mut command = home.command();
        command.envs(told.map(|told| ("MIMALLOC_PURGE_DELAY", told)));
        let bot = Process::of(&mut command);
        let anna = home.fake.person(7);
        anna.types("/start");
        anna.sees().await;
        let about = |file: &str| fs::read_to_string(format!("/proc/{}/{file}", bot.id())).unwrap();
        let environment = about("environ");
        let options = environment.split('\0').filter_map(|it| it.strip_prefix("MIMALLOC_"));
        assert_eq!(options.collect::<Vec<_>>(), [format!("PURGE_DELAY={delay}")]);
        assert_eq!(about("comm").trim(), "aanspraak");
        assert!(about("cmdline").contains("\0serve\0--no-limits\0"));
        bot.signal("TERM");
        assert!(bot.ends().await.success(), "{}", home.said());
    }
}
