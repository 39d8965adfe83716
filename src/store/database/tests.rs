//! The store over a real database: what only shows from inside, and what the tests of other rooms open.

#[path = "../../../tests/suite/support/postgres_server.rs"]
mod server;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use postgres::NoTls;

use super::super::backend::{Expected, Loaded};
use super::super::tests::raw;
use super::super::{
    AnswerV1, AnsweredV1, ChatId, MasterKey, Record, SessionV1, Store, StoreConfig, StoreError,
    Target, WriteOptions,
};
use super::connections::{Connections, Outages};
use super::dial::Dial;
use super::open::{Copying, DatabaseConfig};
use super::session::Session;
use super::shared_store::SharedStore;

const ONE: ChatId = ChatId(1);
const OTHER: ChatId = ChatId(2);
const MARKER: &str = "zonnebloempitten";

fn key() -> MasterKey {
    MasterKey::from_bytes([7; 32])
}

/// How to open the database that goes with a folder; the folder holds its keys.
pub(crate) fn config(folder: &Path) -> DatabaseConfig {
    static ADDRESSES: LazyLock<Mutex<HashMap<PathBuf, String>>> = LazyLock::new(Mutex::default);
    let mut addresses = ADDRESSES.lock().unwrap();
    let fresh = || server::shared().unwrap().database();
    let address = addresses.entry(folder.to_owned()).or_insert_with(fresh).clone();
    let (keys, name) = (folder.join("keys"), Some("test".to_owned()));
    DatabaseConfig { address, key: key(), keys, connections: 3, name }
}

/// Opens the database that goes with a folder; where the folder is a copy, that.
pub(crate) fn open(folder: &Path) -> Store {
    if folder.join("current").exists() {
        let config = StoreConfig { folder: folder.to_owned(), key: key(), cache_bytes: 1 << 20 };
        return Store::open(config).unwrap();
    }
    Store::connect(config(folder)).unwrap()
}

fn inside(folder: &Path) -> SharedStore {
    SharedStore::open(config(folder), Copying::IsOver).unwrap()
}

/// Changes one bit of the only key in the folder.
pub(crate) fn break_the_key(folder: &Path) {
    let keys = raw::files(&folder.join("keys"));
    let mut keys = keys.iter().filter(|file| file.to_string_lossy().contains('-'));
    let file = keys.next().unwrap();
    let mut bytes = std::fs::read(file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(file, bytes).unwrap();
}

/// The files of our tables, and those of what is too large for a row.
const OURS: &str = "SELECT pg_relation_filepath(file) FROM pg_class AS own, \
     unnest(ARRAY[own.oid, own.reltoastrelid]) AS file \
     WHERE own.relname LIKE 'aanspraak%' AND own.relkind = 'r' AND file <> 0";

/// Every state of the record of a chat that can still be read by who has all files of the database, its log among
/// them, the folder of keys, and the master key.
pub(crate) fn readable(folder: &Path, chat: ChatId) -> BTreeSet<String> {
    let mut client = postgres::Client::connect(&config(folder).address, postgres::NoTls).unwrap();
    client.batch_execute("CHECKPOINT").unwrap();
    let data = server::shared().unwrap().folder().join("data");
    let mut pages = raw::files(&data.join("pg_wal"));
    for row in client.query(OURS, &[]).unwrap() {
        pages.push(data.join(row.get::<_, String>(0)));
    }
    raw::readable_in(&raw::files(&folder.join("keys")), &pages, (&key(), chat))
}

/// A record in which somebody said this.
fn saying(word: &str) -> Record {
    let answer = AnswerV1::Chosen(vec![word.to_owned()]);
    let answers = vec![AnsweredV1 { question: "said".to_owned(), answer }];
    Record { session: SessionV1 { answers, ..SessionV1::default() }, ..Record::default() }
}

fn tells(folder: &Path) -> bool {
    readable(folder, ONE).iter().any(|page| page.contains(MARKER))
}

#[test]
fn of_two_who_put_in_the_place_of_the_same_record_one_does() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let nothing = store.load(ONE).unwrap().expected;
    let put = |word: &str, expected| {
        store.put_with(ONE, &saying(word), WriteOptions { expected, ..WriteOptions::default() })
    };
    put("een", nothing).unwrap();
    assert!(put("twee", nothing).unwrap_err().is_lost_race());
    let one = store.load(ONE).unwrap().expected;
    let two = put("twee", one).unwrap().expected;
    assert!(put("drie", one).unwrap_err().is_lost_race());
    assert_eq!(store.record(ONE).unwrap(), Some(saying("twee")));
    put("drie", two).unwrap();
    assert!(store.forget_expected(ONE, two).unwrap_err().is_lost_race());
    store.forget(ONE).unwrap();
    assert!(put("vier", two).unwrap_err().is_lost_race(), "it is gone");
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn the_team_and_a_chat_are_put_together_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let before = store.load_team().unwrap();
    store.put_team(&before.team, before.expected).unwrap();
    let late = WriteOptions {
        expected: Expected::Nothing,
        team: Some(&before.team),
        team_expected: before.expected,
        ..WriteOptions::default()
    };
    assert!(store.put_with(ONE, &saying("dag"), late).unwrap_err().is_lost_race());
    assert_eq!(store.record(ONE).unwrap(), None);
    let team = store.load_team().unwrap();
    let now = WriteOptions { team_expected: team.expected, ..late };
    let put = store.put_with(ONE, &saying("dag"), now).unwrap();
    assert_eq!(store.load(ONE).unwrap().team, put.team);
    assert_ne!(put.team, team.version);
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn who_is_forgotten_cannot_be_read_in_the_files_of_the_database_not_even_with_the_master_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &saying(MARKER)).unwrap();
    store.put(ONE, &saying("dag")).unwrap();
    assert!(tells(folder.path()), "an old row is there, or this test sees nothing");
    store.forget(ONE).unwrap();
    assert!(!tells(folder.path()));
    store.put(ONE, &saying("terug")).unwrap();
    assert!(!tells(folder.path()) && !readable(folder.path(), ONE).is_empty());
}

#[test]
fn under_a_new_key_nothing_can_be_read_of_what_a_record_held_before() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &saying(MARKER)).unwrap();
    assert!(tells(folder.path()));
    let renew = WriteOptions { renew: true, ..WriteOptions::default() };
    store.put_with(ONE, &saying("nieuw"), renew).unwrap();
    assert!(!tells(folder.path()));
    assert_eq!(store.record(ONE).unwrap(), Some(saying("nieuw")));
    assert!(store.verify().unwrap().is_whole());
}

/// Three processes over one database.
fn processes(folder: &Path) -> [SharedStore; 3] {
    ["a", "b", "c"].map(|name| {
        let config = DatabaseConfig { name: Some(name.to_owned()), ..config(folder) };
        SharedStore::open(config, Copying::IsOver).unwrap()
    })
}

/// Puts the number that follows, in the place of the record that is there.
fn puts_the_next(store: &SharedStore, renew: bool) -> Result<WriteOptions<'static>, StoreError> {
    let loaded = store.load(ONE)?;
    let mark = loaded.record.map_or(0, |record| record.session.mark) + 1;
    let session = SessionV1 { mark, ..SessionV1::default() };
    let options = WriteOptions { expected: loaded.expected, renew, ..WriteOptions::default() };
    let put = store.put(ONE, &Record { session, ..Record::default() }, options)?;
    Ok(WriteOptions { expected: put.expected, ..options })
}

#[test]
fn processes_that_renew_the_key_of_a_record_at_once_destroy_no_key_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let (all, lost) = (processes(folder.path()), AtomicU64::new(0));
    std::thread::scope(|scope| {
        for store in &all {
            scope.spawn(|| {
                for _ in 0..25 {
                    while let Err(error) = puts_the_next(store, true) {
                        assert!(error.is_lost_race(), "{error}");
                        lost.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    // What another put over before its key was confirmed is reported as lost, though it was done.
    let mark = u64::from(all[0].load(ONE).unwrap().record.unwrap().session.mark);
    assert!((75..=75 + lost.into_inner()).contains(&mark), "{mark}");
    assert!(all[0].verify().unwrap().is_whole());
}

#[test]
fn a_record_that_is_put_while_another_process_forgets_the_one_before_keeps_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second, third] = processes(folder.path());
    std::thread::scope(|scope| {
        let puts = |store: &SharedStore| {
            let mut done = 0;
            while done < 60 {
                let put = match puts_the_next(store, false) {
                    Err(error) if error.is_lost_race() => continue,
                    put => put.unwrap(),
                };
                done += 1;
                // What was put is found, or something else is: it was forgotten or replaced since.
                let now = || store.load(ONE).unwrap();
                let is_lost = |it: Loaded| it.expected == put.expected && it.record.is_none();
                assert!(!(is_lost(now()) && is_lost(now())), "its key is gone");
            }
        };
        let forgets =
            scope.spawn(|| (0..60).for_each(|_| third.forget(ONE, Expected::Anything).unwrap()));
        let both = [&first, &second].map(|store| scope.spawn(move || puts(store)));
        for thread in both {
            thread.join().unwrap();
        }
        forgets.join().unwrap();
    });
    assert!(first.verify().unwrap().is_whole());
}

#[test]
fn a_row_that_comes_back_from_an_old_copy_of_the_database_stays_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = inside(folder.path());
    store.put(ONE, &saying(MARKER), WriteOptions::default()).unwrap();
    let mut client =
        postgres::Client::connect(&config(folder.path()).address, postgres::NoTls).unwrap();
    client.batch_execute("CREATE TABLE copy AS SELECT * FROM aanspraak_record").unwrap();
    store.forget(ONE, Expected::Anything).unwrap();
    client.batch_execute("INSERT INTO aanspraak_record SELECT * FROM copy").unwrap();
    assert_eq!(store.load(ONE).unwrap().record, None);
    assert_eq!(store.verify().unwrap().keyless, 1);
    store.tidy(0).unwrap();
    assert_eq!((store.verify().unwrap().keyless, store.records().unwrap()), (0, 0));
}

/// What is noted of sent replies is not waited for, so a crash of the database may set a row back.
#[test]
fn a_record_that_a_crash_took_back_is_not_taken_for_the_one_that_was_put_since() {
    let folder = tempfile::tempdir().unwrap();
    let store = inside(folder.path());
    store.put(ONE, &saying("een"), WriteOptions::default()).unwrap();
    let mut client =
        postgres::Client::connect(&config(folder.path()).address, postgres::NoTls).unwrap();
    client.batch_execute("CREATE TABLE copy AS SELECT * FROM aanspraak_record").unwrap();
    let lazily = WriteOptions { lazy: true, ..WriteOptions::default() };
    let before_the_crash = store.put(ONE, &saying("twee"), lazily).unwrap().expected;
    client
        .batch_execute(
            "DELETE FROM aanspraak_record; INSERT INTO aanspraak_record SELECT * FROM copy",
        )
        .unwrap();
    store.put(ONE, &saying("drie"), WriteOptions::default()).unwrap();
    let late = WriteOptions { expected: before_the_crash, ..WriteOptions::default() };
    assert!(store.put(ONE, &saying("vier"), late).unwrap_err().is_lost_race());
    assert_eq!(store.load(ONE).unwrap().record, Some(saying("drie")));
}

#[test]
fn a_row_that_is_lost_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &saying("dag")).unwrap();
    store.put(OTHER, &saying("dag")).unwrap();
    let mut client =
        postgres::Client::connect(&config(folder.path()).address, postgres::NoTls).unwrap();
    client
        .batch_execute(
            "DELETE FROM aanspraak_record WHERE address IN \
             (SELECT address FROM aanspraak_record ORDER BY address LIMIT 1)",
        )
        .unwrap();
    let found = store.verify().unwrap();
    assert_eq!((found.records, found.missing, found.is_whole()), (1, 1, false));
}

#[test]
fn another_key_and_another_folder_of_keys_open_nothing() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).put(ONE, &saying("dag")).unwrap();
    let own = config(folder.path());
    let other = DatabaseConfig { key: MasterKey::from_bytes([8; 32]), ..own.clone() };
    assert!(matches!(Store::connect(other), Err(StoreError::KeyMismatch { .. })));
    let empty = DatabaseConfig { keys: folder.path().join("empty"), ..own.clone() };
    let refused = Store::connect(empty).err().unwrap().to_string();
    assert!(refused.contains("folder of keys"), "{refused}");
    assert_eq!(Store::connect(own).unwrap().record(ONE).unwrap(), Some(saying("dag")));
}

#[test]
fn several_processes_that_start_at_once_make_the_tables_once() {
    let folder = tempfile::tempdir().unwrap();
    let own = config(folder.path());
    std::thread::scope(|scope| {
        for number in 0..6 {
            let own = own.clone();
            scope.spawn(move || {
                let store = Store::connect(own).unwrap();
                store.put(ChatId(number), &saying("dag")).unwrap();
            });
        }
    });
    assert_eq!(open(folder.path()).records().unwrap(), 6);
}

#[test]
fn a_database_that_is_not_there_is_told_and_so_is_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let own = config(folder.path());
    assert!(matches!(Store::connect_existing(own.clone()), Err(StoreError::Missing { .. })));
    let address = own.address.replace("test_", "nothing_");
    let refused = Store::connect(DatabaseConfig { address, ..own }).err().unwrap();
    assert!(refused.to_string().contains("does not exist") && refused.is_final(), "{refused}");
}

#[test]
fn a_store_moves_into_a_database_and_back_and_never_over_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| StoreConfig {
        folder: folder.path().join(name),
        key: key(),
        cache_bytes: 1 << 20,
    };
    let first = Store::open(at("first")).unwrap();
    for chat in 0..600 {
        first.put(ChatId(chat), &Record { due: Some(chat), ..saying("dag") }).unwrap();
    }
    first.set_aside(ChatId(7), 70).unwrap();
    first.count("2026-11-29".parse().unwrap(), "alarm suicide").unwrap();
    let database = config(folder.path());
    let copied = first.migrate(Target::Database(database.clone())).unwrap();
    assert_eq!((copied.records, copied.aside), (599, 1));
    let again = first.migrate(Target::Database(database.clone()));
    assert!(matches!(again, Err(StoreError::NotEmpty { .. })));
    let second = Store::connect(database).unwrap();
    assert_eq!(second.due(500).unwrap().len(), 500);
    assert_eq!(second.day_counts().unwrap(), first.day_counts().unwrap());
    let copied = second.migrate(Target::Folder(at("third"))).unwrap();
    assert_eq!((copied.records, copied.aside), (599, 1));
    assert!(second.migrate(Target::Folder(at("third"))).is_err(), "it holds a store");
    let third = Store::open(at("third")).unwrap();
    assert_eq!(third.record(ChatId(3)).unwrap(), first.record(ChatId(3)).unwrap());
    assert_eq!((third.due(500).unwrap().len(), third.aside().unwrap()), (500, 1));
    assert!(third.verify().unwrap().is_whole());
}

#[test]
fn a_copy_that_was_not_finished_is_opened_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let database = config(folder.path());
    drop(super::Moving::begin(database.clone()).unwrap());
    let refused = Store::connect(database.clone()).err().unwrap().to_string();
    assert!(refused.contains("not finished"), "{refused}");
    let first = Store::open(StoreConfig {
        folder: folder.path().join("first"),
        key: key(),
        cache_bytes: 1 << 20,
    });
    assert!(first.unwrap().migrate(Target::Database(database)).is_err());
}

// Otherwise each that finds out late puts off that a dead process is taken for dead.
#[test]
fn an_outage_that_one_connection_after_the_other_finds_out_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let dial = Dial::new(&config(folder.path()).address, Duration::from_mins(1)).unwrap();
    let outages = Outages::default();
    let several: Vec<_> = (0..3).map(|_| Connections::start(&dial, 1, &outages).unwrap()).collect();
    let backend = |connections: &Connections| {
        let pid = |session: &mut Session, _| {
            Ok(session.client.query_one("SELECT pg_backend_pid()", &[])?.get::<_, i32>(0))
        };
        connections.ask(pid).unwrap()
    };
    let pids: Vec<i32> = several.iter().map(backend).collect();
    assert_eq!(outages.count(), 0);
    for seen in 1..=2 {
        let mut other = postgres::Client::connect(&config(folder.path()).address, NoTls).unwrap();
        let end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity \
             WHERE application_name = 'aanspraak' AND datname = current_database()";
        assert_eq!(other.query(end, &[]).unwrap().len(), several.len());
        assert!(several.iter().map(backend).all(|pid| !pids.contains(&pid)));
        assert_eq!(outages.count(), seen, "however many connections it had");
    }
}
