//! How the store grows and how it starts: the folder under ten overwrites of many talks, and the
//! time and memory of opening very many.
//!
//! `cargo bench --bench growth` overwrites 100,000 talks and opens 1,000,000;
//! `GROWTH_TALKS=1000 GROWTH_OPENED=10000` makes it short.
#![expect(clippy::unwrap_used, reason = "a bench that cannot do its work has failed")]
#![expect(clippy::disallowed_methods, reason = "the clock is what is measured with")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use aanspraak::store::{
    AnswerV1, AnsweredV1, ChatId, MasterKey, Record, SessionV1, Store, StoreConfig,
};

/// What tells this program to open a folder and nothing else.
const OPENS: &str = "GROWTH_OPENS";
/// So many talks share a flush.
const BATCH: i64 = 100;

fn main() {
    if let Some(folder) = std::env::var_os(OPENS) {
        return open(Path::new(&folder));
    }
    let number = |name: &str, usual: i64| {
        std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
    };
    overwrite(number("GROWTH_TALKS", 100_000));
    let opened = number("GROWTH_OPENED", 1_000_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    fill(&store(folder.path()), opened, 0);
    let size = megabytes(folder.path());
    say(&format!("{opened} talks in a folder of {size} MB; a process that opens it:"));
    let status = Command::new(std::env::current_exe().unwrap()).env(OPENS, folder.path()).status();
    assert!(status.unwrap().success());
}

/// Writes every talk, and then ten times over.
fn overwrite(talks: i64) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (state, copy) = (folder.path().join("state"), folder.path().join("copy"));
    let store = store(&state);
    for round in 0..=10 {
        let begin = Instant::now();
        fill(&store, talks, round);
        let (seconds, size) = (begin.elapsed().as_secs_f64(), megabytes(&state));
        say(&format!("{talks} talks written {} times: {size} MB, {seconds:.1} s", round + 1));
    }
    store.backup(&copy).unwrap();
    say(&format!("a backup, which is the compaction: {} MB", megabytes(&copy)));
}

fn fill(store: &Store, talks: i64, round: u16) {
    let mut record = record();
    for chat in 0..talks {
        record.session.mark = round;
        store.put(ChatId(chat), &record).unwrap();
        if chat % BATCH == BATCH - 1 {
            store.flush_now().unwrap();
        }
    }
    store.flush_now().unwrap();
}

/// Opens a store as the bot does, and asks what the bot asks at its start.
fn open(folder: &Path) {
    let begin = Instant::now();
    let store = store(folder);
    let opened = begin.elapsed().as_secs_f64();
    assert!(store.chats_with_unsent().unwrap().is_empty());
    let asked = begin.elapsed().as_secs_f64();
    assert!(store.chats_with(|record| record.last == i64::MIN).unwrap().is_empty());
    let swept = begin.elapsed().as_secs_f64();
    say(&format!(
        "open after {opened:.1} s, unsent replies known after {asked:.1} s, swept after {swept:.1} s; \
         {} MB of memory at most",
        memory()
    ));
}

/// A record as it is after some fifteen answers.
fn record() -> Record {
    let answer = |number: u32| AnsweredV1 {
        question: format!("question-{number}"),
        answer: AnswerV1::Chosen(vec!["one-of-the-choices".to_owned()]),
    };
    let answers = (0..15).map(answer).collect();
    Record {
        session: SessionV1 { answers, ..SessionV1::default() },
        done: (900_000..900_032).collect(),
        last: 1_790_000_000,
        ..Record::default()
    }
}

fn store(folder: &Path) -> Store {
    let key = MasterKey::from_bytes([7; 32]);
    let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 64 << 20 };
    Store::open(config).unwrap()
}

/// What a folder takes on disk.
fn megabytes(folder: &Path) -> u64 {
    fn bytes(folder: &Path) -> u64 {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let size = |entry: fs::DirEntry| {
            let about = entry.metadata().unwrap();
            if about.is_dir() { bytes(&entry.path()) } else { about.len() }
        };
        entries.map(size).sum()
    }
    bytes(folder) >> 20
}

/// The most memory that this process ever had, in MB.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() >> 10
}

fn say(line: &str) {
    writeln!(std::io::stdout().lock(), "{line}").unwrap();
}
