//! Whatever was acknowledged is there after `kill -9`.
//!
//! The writer is this test binary, started once more: it puts, flushes, and only then says so on
//! its standard output.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use aanspraak::store::{ChatId, Store, StoreError, TeamV1, WriteOptions};
use rand::Rng;

use super::{config, numbered, open};

const FOLDER: &str = "AANSPRAAK_TEST_WRITER";
const ROUNDS: u32 = 6;
const CHATS: i64 = 8;
/// Every so often a chat is forgotten instead.
const FORGETS_EVERY: u64 = 25;
/// Every so often a record goes under a new key.
const RENEWS_EVERY: u64 = 7;
/// The chat whose records go together with the team, in one write.
const WITH_TEAM: i64 = 0;

/// What a chat's record is after its operations up to this one.
fn after(operation: u64) -> Option<u64> {
    (operation > 0 && !operation.is_multiple_of(FORGETS_EVERY)).then_some(operation)
}

/// Does the work of the writer, in a process of its own.
#[test]
#[ignore = "no test: what the test below starts and kills"]
fn writer() {
    #[expect(clippy::disallowed_methods, reason = "how the test tells its own binary what to do")]
    let folder = std::env::var_os(FOLDER).unwrap();
    let store = open(Path::new(&folder));
    std::thread::scope(|scope| {
        for chat in 0..CHATS {
            let store = &store;
            scope.spawn(move || write_for_ever(store, chat));
        }
    });
}

fn write_for_ever(store: &Store, chat: i64) {
    let id = ChatId(chat);
    let start = store.record(id).unwrap().map_or(FORGETS_EVERY * 1000, |record| record.next);
    for operation in start + 1.. {
        match after(operation) {
            Some(number) => put(store, chat, number),
            None => store.forget(id).unwrap(),
        }
        store.flush_now().unwrap();
        // A single write, so that the lines of two threads do not mix.
        let told = format!("ack {chat} {operation}\n");
        std::io::stdout().lock().write_all(told.as_bytes()).unwrap();
    }
}

fn put(store: &Store, chat: i64, number: u64) {
    let team = TeamV1 { next: u32::try_from(number).unwrap(), ..TeamV1::default() };
    let team = (chat == WITH_TEAM).then_some(&team);
    let renew = number.is_multiple_of(RENEWS_EVERY);
    let also = WriteOptions { team, renew, renew_team: renew, ..WriteOptions::default() };
    store.put_with(ChatId(chat), &numbered(number), also).unwrap();
}

#[test]
fn nothing_acknowledged_is_missing_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..ROUNDS {
        let acknowledged = run_and_kill(folder.path(), round);
        assert_eq!(i64::try_from(acknowledged.len()), Ok(CHATS), "round {round}");
        let store = open(folder.path());
        for (chat, operation) in acknowledged {
            let found = store.record(ChatId(chat)).unwrap().map(|record| record.next);
            // The one after it may have reached the disk and not been told of.
            let expected = [after(operation), after(operation + 1)];
            assert!(expected.contains(&found), "round {round}, {operation}: found {found:?}");
        }
        if let Some(record) = store.record(ChatId(WITH_TEAM)).unwrap() {
            let team = u64::from(store.team().unwrap().next);
            assert_eq!(team, record.next, "round {round}: half of a write");
        }
        let verdict = store.verify().unwrap();
        assert!(verdict.is_whole(), "round {round}: {verdict:?}");
    }
}

/// Runs the writer until it has told of some work, and gives the last operation told of a chat.
fn run_and_kill(folder: &Path, round: u32) -> HashMap<i64, u64> {
    let mut writer = start(folder);
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let enough = rand::rng().random_range(100..1500);
    let mut last = HashMap::new();
    let mut told = 0;
    let mut note = |line: String| {
        let mut words = line.split_whitespace().skip_while(|word| !word.ends_with("ack")).skip(1);
        if let (Some(chat), Some(operation)) = (words.next(), words.next()) {
            last.insert(chat.parse().unwrap(), operation.parse().unwrap());
            told += 1;
        }
        told
    };
    while note(lines.next().unwrap().unwrap()) < enough {}
    if round == 0 {
        let second = Store::open(config(folder));
        assert!(matches!(second, Err(StoreError::InUse { .. })), "a second process");
    }
    writer.kill().unwrap();
    writer.wait().unwrap();
    // What it had still told of before it died counts as well.
    lines.map_while(Result::ok).for_each(|line| {
        note(line);
    });
    last
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "storage::kill::writer", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
