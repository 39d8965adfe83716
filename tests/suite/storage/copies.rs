//! Backup, restore, export, import, and the check of a whole store.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use aanspraak::store::{
    ChatId, Copied, Exported, Forgotten, LedgerSays, Record, Store, StoreError,
};

use super::{config, filled, numbered, open, saying};

#[test]
fn a_backup_restores_every_record_and_is_a_store_itself() {
    let folder = tempfile::tempdir().unwrap();
    let [state, backup, back] = ["state", "backup", "back"].map(|name| folder.path().join(name));
    filled(&state, 20);
    let store = open(&state);
    let copied = Copied { records: 20, ..Copied::default() };
    assert_eq!(store.backup(&backup).unwrap(), copied);
    store.forget(ChatId(3)).unwrap();
    assert_eq!(Store::restore(&backup, config(&back)).unwrap(), copied);
    let back = open(&back);
    assert_eq!(back.record(ChatId(3)).unwrap(), Some(numbered(3)));
    let verdict = back.verify().unwrap();
    assert_eq!((verdict.records, verdict.ledger), (20, LedgerSays::Agrees));
}

#[test]
fn a_copy_goes_into_no_folder_that_holds_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let (state, other) = (folder.path().join("state"), folder.path().join("other"));
    filled(&state, 2);
    filled(&other, 1);
    let refused = open(&state).backup(&other);
    assert!(matches!(refused, Err(StoreError::NotEmpty { .. })));
    assert!(matches!(Store::restore(&other, config(&state)), Err(StoreError::NotEmpty { .. })));
    assert_eq!(open(&state).records().unwrap(), 2);
}

#[test]
fn a_copy_that_was_cut_short_is_not_taken_for_a_store() {
    let folder = tempfile::tempdir().unwrap();
    let (state, backup) = (folder.path().join("state"), folder.path().join("backup"));
    filled(&state, 2);
    open(&state).backup(&backup).unwrap();
    fs::remove_file(backup.join("current")).unwrap();
    let refused = Store::open(config(&backup)).err().unwrap().to_string();
    assert!(refused.contains("was not finished"), "{refused}");
}

#[test]
fn a_copy_that_a_full_disk_broke_off_at_its_very_beginning_restores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (backup, state) = (folder.path().join("backup"), folder.path().join("state"));
    fs::create_dir_all(backup.join("records-1")).unwrap();
    fs::write(backup.join("unfinished"), "").unwrap();
    let refused = Store::restore(&backup, config(&state)).unwrap_err().to_string();
    assert!(refused.contains("was not finished"), "{refused}");
    assert!(Store::open(config(&backup)).is_err());
}

#[test]
fn a_copy_is_marked_as_unfinished_until_it_is_complete() {
    let folder = tempfile::tempdir().unwrap();
    let (state, backup) = (folder.path().join("state"), folder.path().join("backup"));
    filled(&state, 2);
    open(&state).backup(&backup).unwrap();
    assert!(!backup.join("unfinished").exists());
    // A copy that cannot go on leaves its mark.
    let broken = folder.path().join("broken");
    fs::create_dir_all(broken.join("current.new")).unwrap();
    assert!(open(&state).backup(&broken).is_err());
    assert!(broken.join("unfinished").exists());
    assert!(Store::open(config(&broken)).is_err());
}

#[test]
fn a_backup_of_nothing_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Store::restore(&folder.path().join("no"), config(&folder.path().join("state")));
    assert!(refused.unwrap_err().to_string().contains("there is no backup"));
    assert!(!folder.path().join("no").exists());
}

#[test]
fn what_was_set_aside_does_not_come_back_of_somebody_who_was_forgotten_later() {
    let folder = tempfile::tempdir().unwrap();
    let [state, backup, back] = ["state", "backup", "back"].map(|name| folder.path().join(name));
    let list = folder.path().join("state.forgotten");
    filled(&state, 4);
    let store = open(&state);
    store.note_forgotten_in(&list, 0);
    for chat in [1, 2] {
        store.set_aside(ChatId(chat), 100).unwrap();
    }
    store.backup(&backup).unwrap();
    store.forget(ChatId(1)).unwrap();
    let forgotten = Forgotten::read(&list).unwrap();
    let (copied, _) = Store::restore_without(&backup, config(&back), &forgotten).unwrap();
    assert_eq!(copied, Copied { records: 2, aside: 1, forgotten: 1, ..Copied::default() });
    assert_eq!(open(&back).aside().unwrap(), 1);
}

#[test]
fn an_export_imports_into_the_same_records() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("from"));
    for chat in [-5, 0, i64::MAX] {
        store.put(ChatId(chat), &Record { last: chat, ..saying("dag \"ë\"\n") }).unwrap();
    }
    let mut lines = Vec::new();
    assert_eq!(store.export(&mut lines).unwrap(), Exported { records: 3, unreadable: 0 });
    let other = open(&folder.path().join("to"));
    assert_eq!(other.import(&mut lines.as_slice()).unwrap(), 3);
    for chat in [-5, 0, i64::MAX] {
        assert_eq!(other.record(ChatId(chat)).unwrap(), store.record(ChatId(chat)).unwrap());
    }
}

#[test]
fn an_import_names_the_line_that_is_no_record_and_says_nothing_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let good = r#"{"chat":1,"version":1,"record":{"next":4}}"#;
    let newer = r#"{"chat":1,"version":2,"record":{}}"#;
    for bad in ["geheim", r#"{"chat":"geheim"}"#, newer, &"x".repeat(1_000_000)] {
        let lines = format!("{good}\n\n{bad}\n");
        let error = store.import(&mut lines.as_bytes()).unwrap_err();
        assert!(matches!(error, StoreError::Import { line: 3 }), "{error}");
        assert!(!format!("{error:?}{error}").contains("geheim"));
    }
    assert_eq!(store.record(ChatId(1)).unwrap(), Some(Record { next: 4, ..Record::default() }));
}

#[test]
fn due_times_come_in_order_follow_the_record_and_survive_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("state"));
    let due = |at| Record { due: at, ..Record::default() };
    for (chat, at) in [(1, 300), (2, -100), (3, 200), (4, 200)] {
        store.put(ChatId(chat), &due(Some(at))).unwrap();
    }
    store.put(ChatId(3), &due(None)).unwrap();
    store.put(ChatId(4), &due(Some(100))).unwrap();
    assert_eq!(store.due(200).unwrap(), [ChatId(2), ChatId(4)]);
    store.forget(ChatId(2)).unwrap();
    store.backup(&folder.path().join("backup")).unwrap();
    let copy = open(&folder.path().join("backup"));
    for store in [store, copy] {
        assert_eq!(store.due(99).unwrap(), []);
        assert_eq!(store.due(i64::MAX).unwrap(), [ChatId(4), ChatId(1)]);
    }
}

#[test]
fn a_backup_is_whole_while_people_talk_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    filled(&folder.path().join("state"), 200);
    let store = open(&folder.path().join("state"));
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in (0..).take_while(|_| !done.load(Ordering::Relaxed)) {
                let chat = ChatId(number % 250);
                store.put(chat, &numbered(number.unsigned_abs())).unwrap();
                if number % 50 == 0 {
                    store.forget(chat).unwrap();
                }
            }
        });
        for name in ["one", "two"] {
            store.backup(&folder.path().join(name)).unwrap();
            let checked = store.verify().unwrap();
            assert_eq!((checked.unreadable, checked.missing), (0, 0), "{checked:?}");
        }
        done.store(true, Ordering::Relaxed);
    });
    for name in ["one", "two"] {
        let verdict = open(&folder.path().join(name)).verify().unwrap();
        assert!(verdict.is_whole() && verdict.records > 150, "{verdict:?}");
    }
    assert!(store.verify().unwrap().is_whole());
}
