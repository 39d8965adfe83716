//! Disks that fail, and files that are not what they were.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use aanspraak::store::{ChatId, LedgerSays, MasterKey, Store, StoreConfig, StoreError};

use super::{Mounted, config, copy_folder, files, filled, numbered, open, saying};

fn log_of(folder: &Path) -> PathBuf {
    folder.join("records-1/db")
}

#[test]
fn a_second_handle_on_the_folder_is_told_so_until_the_first_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path());
    let second = Store::open(config(folder.path()));
    assert!(matches!(second, Err(StoreError::InUse { .. })));
    drop(first);
    open(folder.path());
}

#[test]
fn a_damaged_snapshot_is_moved_aside_and_nothing_is_lost() {
    for damage in [b"".as_slice(), b"no snapshot"] {
        let folder = tempfile::tempdir().unwrap();
        filled(folder.path(), 50);
        let files = folder.path().join("records-1");
        fs::write(files.join("snap.00000000FFFFFFFF"), damage).unwrap();
        let store = open(folder.path());
        let verdict = store.verify().unwrap();
        assert_eq!((verdict.records, verdict.ledger), (50, LedgerSays::Agrees));
        assert!(files.join("damaged-snap.00000000FFFFFFFF").exists());
    }
}

#[test]
fn after_a_flush_that_failed_nothing_is_acknowledged_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let broken = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&broken);
    let around = |mut sync: aanspraak::store::Sync| -> aanspraak::store::Sync {
        Box::new(move || {
            let fails = seen.swap(false, Ordering::SeqCst);
            if fails { Err(StoreError::Flush { reason: "no disk".into() }) } else { sync() }
        })
    };
    let store = Store::open_with(config(folder.path()), around).unwrap();
    store.put(ChatId(1), &saying("dag")).unwrap();
    store.flush_now().unwrap();
    broken.store(true, Ordering::SeqCst);
    store.put(ChatId(1), &saying("nogmaals")).unwrap();
    // The disk works again after one failure, and is not believed.
    for _ in 0..2 {
        let refused = store.flush_now().unwrap_err();
        assert!(refused.is_final() && refused.to_string().contains("no disk"), "{refused}");
    }
    assert!(matches!(store.put(ChatId(2), &saying("dag")), Err(StoreError::Flush { .. })));
    assert!(matches!(store.forget(ChatId(1)), Err(StoreError::Flush { .. })));
    drop(store);
    let store = open(folder.path());
    assert!(store.record(ChatId(1)).unwrap().is_some());
    assert_eq!(store.verify().unwrap().ledger, LedgerSays::Counted);
}

#[test]
fn one_who_waits_and_panics_harms_nobody_else_who_waits() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.flush(|_| panic!("on purpose"));
    store.flush_now().unwrap();
}

#[test]
fn the_last_handle_may_be_dropped_by_one_who_waits() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ChatId(1), &saying("dag")).unwrap();
    let (told, outcome) = std::sync::mpsc::channel();
    let last = store.clone();
    store.flush(move |result| {
        drop(last);
        told.send(result).unwrap();
    });
    drop(store);
    outcome.recv().unwrap().unwrap();
}

#[test]
fn a_flipped_bit_is_noticed_wherever_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("whole");
    filled(&whole, 300);
    let mut bytes = fs::read(log_of(&whole)).unwrap();
    let end = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    let (mut refused, mut noticed) = (0, 0);
    for step in 0..40 {
        let copy = folder.path().join(step.to_string());
        copy_folder(&whole, &copy);
        let at = end * step / 40 + 13;
        bytes[at] ^= 1;
        fs::write(log_of(&copy), &bytes).unwrap();
        bytes[at] ^= 1;
        match Store::open(config(&copy)).and_then(|store| Ok((store.verify()?, store))) {
            Err(error) => {
                assert!(error.is_final(), "{error}");
                refused += 1;
            }
            Ok((verdict, _)) if !verdict.is_whole() => noticed += 1,
            // What is not noticed has harmed nothing.
            Ok((_, store)) => {
                for chat in 0..300 {
                    let record = store.record(ChatId(chat)).unwrap();
                    assert_eq!(record, Some(numbered(chat.unsigned_abs())), "bit at {at}");
                }
            }
        }
    }
    assert!(refused + noticed > 20, "{refused} refused, {noticed} noticed");
}

#[test]
fn a_record_that_fell_back_to_an_older_state_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let (state, older) = (folder.path().join("state"), folder.path().join("older"));
    filled(&state, 5);
    copy_folder(&state, &older);
    open(&state).put(ChatId(3), &numbered(99)).unwrap();
    fs::remove_dir_all(state.join("records-1")).unwrap();
    copy_folder(&older.join("records-1"), &state.join("records-1"));
    assert!(open(&state).verify().unwrap().is_whole(), "all of it is older: that is a backup");
    filled(&state, 5);
    let store = open(&state);
    store.put(ChatId(3), &numbered(99)).unwrap();
    drop(store);
    fs::copy(log_of(&older), log_of(&state)).unwrap();
    for file in files(&state.join("records-1")) {
        if file.file_name().unwrap().to_str().unwrap().starts_with("snap.") {
            fs::remove_file(file).unwrap();
        }
    }
    let verdict = open(&state).verify().unwrap();
    assert!(matches!(verdict.ledger, LedgerSays::Differs { expected: 5, found: 5 }), "{verdict:?}");
}

#[test]
fn records_without_their_keys_are_refused_and_not_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    fs::remove_file(folder.path().join("records-1/keys")).unwrap();
    let refused = Store::open(config(folder.path())).err().unwrap();
    assert!(refused.to_string().contains("restore a backup"), "{refused}");
}

#[test]
fn an_emptied_file_of_keys_is_damage_and_not_a_new_store() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    fs::write(folder.path().join("records-1/keys"), "").unwrap();
    let refused = Store::open(config(folder.path())).err().unwrap().to_string();
    assert!(refused.contains("`keys` is missing or empty"), "{refused}");
    let other = StoreConfig { key: MasterKey::random().unwrap(), ..config(folder.path()) };
    assert!(Store::open(other).is_err());
}

#[test]
fn records_whose_keys_were_cut_off_are_told_as_unreadable() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let keys = fs::File::options().write(true).open(folder.path().join("records-1/keys")).unwrap();
    keys.set_len(96).unwrap();
    let verdict = open(folder.path()).verify().unwrap();
    assert!(!verdict.is_whole());
    assert_eq!((verdict.records, verdict.unreadable), (0, 3));
}

#[test]
fn a_damaged_key_harms_one_person_who_can_be_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let path = folder.path().join("records-1/keys");
    let mut keys = fs::read(&path).unwrap();
    keys[96 + 50] ^= 1;
    fs::write(path, keys).unwrap();
    let store = open(folder.path());
    assert_eq!(store.verify().unwrap().unreadable, 1);
    let broken = (0..3).map(ChatId).find(|chat| store.record(*chat).is_err()).unwrap();
    assert!(store.record(broken).unwrap_err().is_of_one_record());
    store.set_aside(broken, 1000).unwrap();
    store.put(broken, &saying("opnieuw")).unwrap();
    assert_eq!(store.record(broken).unwrap(), Some(saying("opnieuw")));
    assert_eq!((store.aside().unwrap(), store.records().unwrap()), (1, 3));
    assert!(store.verify().unwrap().is_whole());
    assert_eq!(store.sweep_aside(1000).unwrap(), 0);
    assert_eq!(store.sweep_aside(1001).unwrap(), 1);
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn a_folder_that_cannot_be_written_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let Some(_mounted) = Mounted::new(folder.path(), &["--bind", "-o", "ro"]) else { return };
    let refused = Store::open(config(folder.path())).err().unwrap().to_string();
    assert!(refused.contains(&folder.path().display().to_string()), "{refused}");
    assert!(refused.contains("Read-only"), "{refused}");
}

#[test]
fn on_a_full_disk_nothing_is_acknowledged_that_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let options = ["-t", "tmpfs", "-o", "size=6m"];
    let Some(_mounted) = Mounted::new(folder.path(), &options) else { return };
    let state = folder.path().join("state");
    let store = open(&state);
    let mut kept = 0;
    let long = saying(&"x".repeat(4000));
    let refused = (0..10_000).find_map(|chat| {
        let done = store.put(ChatId(chat), &long).and_then(|()| store.flush_now());
        kept += i64::from(done.is_ok());
        done.err()
    });
    let refused = refused.unwrap();
    assert!(refused.is_final() && kept > 100, "{kept}: {refused}");
    assert!(store.flush_now().is_err(), "the error must stay");
    drop(store);
    let roomy = tempfile::tempdir().unwrap();
    copy_folder(&state, roomy.path());
    let store = open(roomy.path());
    for chat in 0..kept {
        assert_eq!(store.record(ChatId(chat)).unwrap().as_ref(), Some(&long), "{chat} of {kept}");
    }
}
