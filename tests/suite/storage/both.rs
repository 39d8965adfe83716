//! What every store does, whatever keeps the records: sled in a folder, and PostgreSQL where it is installed.

use std::{fs, path::Path};

use aanspraak::store::{
    ChatId, MessageV1, PendingV1, Record, ReplyV1, Rest, Store, TeamV1, WriteOptions,
};

use super::{config, numbered, saying};
use crate::support::options::skipped;

const ONE: ChatId = ChatId(1);
const OTHER: ChatId = ChatId(-2);

/// Does the same on each store: `test` gets a folder of its own, and what opens the store that goes with it, again
/// and again.
fn on_both(test: impl Fn(&Path, &dyn Fn() -> Store)) {
    let folder = tempfile::tempdir().unwrap();
    test(folder.path(), &|| super::open(&folder.path().join("state")));
    #[cfg(has_postgres)]
    {
        let folder = tempfile::tempdir().unwrap();
        let address = crate::support::postgres_server::shared().unwrap().database();
        test(folder.path(), &|| {
            let (address, keys) = (address.clone(), folder.path().join("keys"));
            let (key, connections, name) = (super::key(), 3, None);
            let config = aanspraak::store::DatabaseConfig { address, key, keys, connections, name };
            Store::connect(config).unwrap()
        });
    }
}

/// Where no database can be started, it is told how many tests that leaves out.
#[test]
fn tests_on_a_database_are_done_or_counted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let exchange = ["calls", "help", "messages", "once", "reminders", "team"];
    let exchange = exchange.map(|name| format!("src/exchange/tests/{name}.rs"));
    let others = [
        "src/store/database/tests.rs",
        "src/exchange/tests_on_database/replicas.rs",
        "tests/suite/cli/binary/replicas.rs",
    ];
    let files = others.into_iter().chain(exchange.iter().map(String::as_str));
    let text = files.map(|file| fs::read_to_string(root.join(file)).unwrap()).collect::<String>();
    let count = text.matches("#[test]").count() + text.matches("#[tokio::test").count();
    assert!(count > 50, "{count}");
    if !cfg!(has_postgres) {
        skipped(&format!("{count} tests on a database"), "PostgreSQL is not installed");
    }
}

fn unsent(record: Record) -> Record {
    let pending = PendingV1 {
        seq: 1,
        origin: String::new(),
        reply: ReplyV1::Say(MessageV1::default()),
        parts: 0,
        shown: String::new(),
        replaceable: false,
        of_call: false,
        by: 0,
        rest: Rest::default(),
        superseded: false,
    };
    Record { unsent: vec![pending], ..record }
}

#[test]
fn what_was_put_is_there_after_a_new_start_and_what_was_forgotten_is_not() {
    on_both(|_, open| {
        let store = open();
        store.put(ONE, &numbered(1)).unwrap();
        store.put(OTHER, &numbered(2)).unwrap();
        store.put(ONE, &numbered(3)).unwrap();
        store.flush_now().unwrap();
        drop(store);
        let store = open();
        assert_eq!(store.record(ONE).unwrap(), Some(numbered(3)));
        store.forget(ONE).unwrap();
        store.forget(ONE).unwrap();
        drop(store);
        let store = open();
        assert_eq!((store.record(ONE).unwrap(), store.knows(ONE).unwrap()), (None, false));
        assert_eq!(store.record(OTHER).unwrap(), Some(numbered(2)));
        assert_eq!(store.records().unwrap(), 1);
        store.put(ONE, &numbered(4)).unwrap();
        assert_eq!(store.record(ONE).unwrap(), Some(numbered(4)));
        assert!(store.verify().unwrap().is_whole());
    });
}

#[test]
fn unsent_replies_and_due_times_are_found_and_a_moment_that_moved_is_not_there_twice() {
    on_both(|_, open| {
        let store = open();
        store.put(ONE, &unsent(Record { due: Some(20), ..saying("dag") })).unwrap();
        store.put(OTHER, &Record { due: Some(-10), ..saying("dag") }).unwrap();
        assert_eq!(store.chats_with_unsent().unwrap(), [ONE]);
        assert_eq!(store.due(19).unwrap(), [OTHER]);
        assert_eq!(store.due(20).unwrap(), [OTHER, ONE]);
        store.put(ONE, &Record { due: Some(5), ..saying("dag") }).unwrap();
        assert_eq!(store.due(30).unwrap(), [OTHER, ONE]);
        assert_eq!(store.due(4).unwrap(), [OTHER]);
        store.put(OTHER, &saying("dag")).unwrap();
        store.forget(ONE).unwrap();
        assert_eq!((store.due(30).unwrap(), store.chats_with_unsent().unwrap()), (vec![], vec![]));
    });
}

#[test]
fn a_record_that_is_set_aside_is_kept_for_its_term_and_is_in_no_ones_way() {
    on_both(|_, open| {
        let store = open();
        store.put(ONE, &numbered(1)).unwrap();
        store.set_aside(ONE, 100).unwrap();
        assert_eq!((store.record(ONE).unwrap(), store.aside().unwrap()), (None, 1));
        store.put(ONE, &numbered(2)).unwrap();
        assert_eq!((store.sweep_aside(100).unwrap(), store.sweep_aside(101).unwrap()), (0, 1));
        assert_eq!(store.record(ONE).unwrap(), Some(numbered(2)));
        store.set_aside(ONE, 200).unwrap();
        store.put(ONE, &numbered(3)).unwrap();
        store.forget(ONE).unwrap();
        assert_eq!(store.aside().unwrap(), 0, "it goes with the person");
        assert!(store.verify().unwrap().is_whole());
    });
}

#[test]
fn under_a_new_key_and_after_being_forgotten_in_one_write_a_record_is_whole() {
    on_both(|_, open| {
        let store = open();
        store.put(ONE, &numbered(1)).unwrap();
        store.set_aside(ONE, 100).unwrap();
        store.put(ONE, &numbered(2)).unwrap();
        let options = WriteOptions { renew: true, ..WriteOptions::default() };
        store.put_with(ONE, &numbered(3), options).unwrap();
        assert_eq!((store.record(ONE).unwrap(), store.aside().unwrap()), (Some(numbered(3)), 1));
        let options = WriteOptions { forget: true, ..WriteOptions::default() };
        store.put_with(ONE, &numbered(4), options).unwrap();
        assert_eq!((store.record(ONE).unwrap(), store.aside().unwrap()), (Some(numbered(4)), 0));
        store.flush_now().unwrap();
        assert!(store.verify().unwrap().is_whole());
    });
}

#[test]
fn numbers_the_team_and_all_records_come_along_in_a_backup_and_an_export() {
    on_both(|folder, open| {
        let store = open();
        let day = "2026-11-29".parse().unwrap();
        for _ in 0..3 {
            store.count(day, "alarm suicide").unwrap();
        }
        store.put(ONE, &numbered(1)).unwrap();
        let team = TeamV1 { next: 7, ..TeamV1::default() };
        store.put_team(&team, store.load_team().unwrap().expected).unwrap();
        assert_eq!(store.backup(&folder.join("copy")).unwrap().records, 2);
        let copy = Store::open(config(&folder.join("copy"))).unwrap();
        assert_eq!(copy.day_counts().unwrap(), store.day_counts().unwrap());
        assert_eq!(copy.day_counts().unwrap()[0].times, 3);
        assert_eq!((copy.team().unwrap(), copy.record(ONE).unwrap()), (team, Some(numbered(1))));
        let mut lines = Vec::new();
        assert_eq!(store.export(&mut lines).unwrap().records, 2);
        store.forget(ONE).unwrap();
        assert_eq!(store.import(&mut lines.as_slice()).unwrap(), 2);
        assert_eq!(store.record(ONE).unwrap(), Some(numbered(1)));
        assert!(store.verify().unwrap().is_whole());
    });
}
