//! Who has the folder has nothing.

use std::fs;
use std::path::Path;

use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig, StoreError};

use super::{config, copy_folder, files, filled, key, open, saying};

const MARKER: &str = "zonnebloempitten";
const CHAT: ChatId = ChatId(4_917_203_385_661);

/// Whether the word or the number of the chat stands anywhere under a folder.
fn tells(folder: &Path) -> bool {
    let digits = CHAT.0.to_string();
    let sought =
        [MARKER.as_bytes(), digits.as_bytes(), &CHAT.0.to_be_bytes(), &CHAT.0.to_le_bytes()];
    files(folder).iter().any(|file| {
        let bytes = fs::read(file).unwrap();
        sought.iter().any(|word| bytes.windows(word.len()).any(|here| here == *word))
    })
}

#[test]
fn what_a_person_typed_and_who_it_was_stand_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let (state, backup) = (folder.path().join("state"), folder.path().join("backup"));
    let store = open(&state);
    store.put(CHAT, &saying(MARKER)).unwrap();
    store.flush_now().unwrap();
    assert!(!tells(folder.path()), "after a put");
    store.backup(&backup).unwrap();
    store.forget(CHAT).unwrap();
    assert!(!tells(folder.path()), "after being forgotten");
    assert_eq!(store.record(CHAT).unwrap(), None);
    store.backup(&folder.path().join("later")).unwrap();
    drop(store);
    assert!(!tells(folder.path()), "after the end");
    assert_eq!(open(&folder.path().join("later")).record(CHAT).unwrap(), None);
    assert_eq!(open(&backup).record(CHAT).unwrap(), Some(saying(MARKER)));
}

#[test]
fn the_same_person_comes_back_to_an_empty_record_after_being_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for word in ["een", "twee"] {
        store.put(CHAT, &saying(word)).unwrap();
        assert_eq!(store.record(CHAT).unwrap(), Some(saying(word)));
        store.forget(CHAT).unwrap();
        assert_eq!((store.record(CHAT).unwrap(), store.records().unwrap()), (None, 0));
    }
    assert!(store.verify().unwrap().is_whole());
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).put(CHAT, &saying(MARKER)).unwrap();
    let other = StoreConfig { key: MasterKey::from_bytes([8; 32]), ..config(folder.path()) };
    assert!(matches!(Store::open(other), Err(StoreError::KeyMismatch { .. })));
    assert_eq!(open(folder.path()).record(CHAT).unwrap(), Some(saying(MARKER)));
}

#[test]
fn a_new_master_key_opens_all_and_the_old_one_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(CHAT, &saying(MARKER)).unwrap();
    store.put(ChatId(2), &saying("dag")).unwrap();
    drop(store);
    let new = MasterKey::from_bytes([9; 32]);
    let copied = Store::rotate_key(config(folder.path()), new.clone(), |_| Ok(())).unwrap();
    assert_eq!((copied.records, copied.unreadable), (2, 0));
    let old = Store::open(config(folder.path()));
    assert!(matches!(old, Err(StoreError::KeyMismatch { .. })), "{:?}", old.err());
    let store = Store::open(StoreConfig { key: new, ..config(folder.path()) }).unwrap();
    assert_eq!(store.record(CHAT).unwrap(), Some(saying(MARKER)));
    assert!(store.verify().unwrap().is_whole());
    assert!(!tells(folder.path()));
}

#[test]
fn a_change_of_key_beside_another_process_leaves_no_new_key_behind() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let held = open(folder.path());
    let keep = |_: &MasterKey| panic!("nothing is to be kept");
    let refused = Store::rotate_key(config(folder.path()), MasterKey::random().unwrap(), keep);
    assert!(matches!(refused, Err(StoreError::InUse { .. })));
    drop(held);
}

#[test]
fn a_change_of_key_that_was_cut_short_leaves_all_under_the_old_key() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).put(CHAT, &saying(MARKER)).unwrap();
    let half = folder.path().join("records-2");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("db"), "half").unwrap();
    assert_eq!(open(folder.path()).record(CHAT).unwrap(), Some(saying(MARKER)));
    assert!(!half.exists());
}

#[test]
fn a_change_of_key_that_was_cut_short_at_its_end_leaves_nothing_under_the_old_key() {
    let folder = tempfile::tempdir().unwrap();
    let (state, before) = (folder.path().join("state"), folder.path().join("before"));
    open(&state).put(CHAT, &saying(MARKER)).unwrap();
    copy_folder(&state, &before);
    let new = MasterKey::from_bytes([9; 32]);
    Store::rotate_key(config(&state), new.clone(), |_| Ok(())).unwrap();
    copy_folder(&before.join("records-1"), &state.join("records-1"));
    let store = Store::open(StoreConfig { key: new, ..config(&state) }).unwrap();
    assert_eq!(store.record(CHAT).unwrap(), Some(saying(MARKER)));
    assert!(!state.join("records-1").exists());
}

#[test]
fn the_key_file_is_made_once_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (file, state) = (folder.path().join("keys/master"), folder.path().join("state"));
    let made = MasterKey::from_file_or_new(&file, &state).unwrap();
    let store = Store::open(StoreConfig { key: made, ..config(&state) }).unwrap();
    store.put(CHAT, &saying(MARKER)).unwrap();
    drop(store);
    let read = MasterKey::from_file_or_new(&file, &state).unwrap();
    let store = Store::open(StoreConfig { key: read, ..config(&state) }).unwrap();
    assert_eq!(store.record(CHAT).unwrap(), Some(saying(MARKER)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let refused = MasterKey::from_file(&file).unwrap_err();
        assert!(refused.to_string().contains("chmod 600"), "{refused}");
    }
}

#[test]
fn a_key_file_is_never_made_in_the_state_folder_nor_for_a_store_that_has_one() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let inside = MasterKey::from_file_or_new(&state.join("key"), &state).unwrap_err();
    assert!(inside.to_string().contains("must not lie in the state folder"), "{inside}");
    drop(open(&state));
    let lost = MasterKey::from_file_or_new(&folder.path().join("key"), &state).unwrap_err();
    assert!(lost.to_string().contains("put the key back"), "{lost}");
    assert!(!folder.path().join("key").exists());
}

#[test]
fn a_key_is_64_digits_and_nothing_else() {
    let digits = "07".repeat(32);
    assert!(MasterKey::from_hex(&format!(" {digits}\n")).is_ok());
    for wrong in ["", "07", &"0".repeat(63), &"0x".repeat(32), &"é7".repeat(32)] {
        assert!(matches!(MasterKey::from_hex(wrong), Err(StoreError::KeyForm)), "{wrong}");
    }
    assert_eq!(format!("{:?}", key()), "MasterKey(…)");
    assert_eq!(format!("{CHAT:?}"), "ChatId(…)");
}
