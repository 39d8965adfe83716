//! What only shows from inside: values that turn up where they do not belong.

use super::{ChatId, MasterKey, Record, Store, StoreConfig};

const ONE: ChatId = ChatId(1);
const OTHER: ChatId = ChatId(2);

fn open(folder: &std::path::Path) -> Store {
    let key = MasterKey::from_bytes([7; 32]);
    Store::open(StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 }).unwrap()
}

fn raw(store: &Store, chat: ChatId) -> sled::IVec {
    store.inner.records.get(store.inner.sealer.address(chat).0).unwrap().unwrap()
}

fn put_raw(store: &Store, chat: ChatId, bytes: impl Into<sled::IVec>) {
    store.inner.records.insert(store.inner.sealer.address(chat).0, bytes).unwrap();
}

#[test]
fn an_old_page_of_somebody_forgotten_says_nothing_even_with_the_master_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &Record { next: 5, ..Record::default() }).unwrap();
    let page = raw(&store, ONE);
    store.forget(ONE).unwrap();
    put_raw(&store, ONE, page.clone());
    assert_eq!(store.record(ONE).unwrap(), None);
    // Also when the slot of its key is somebody else's by now.
    store.put(OTHER, &Record::default()).unwrap();
    assert_eq!(raw(&store, OTHER).get(..4), page.get(..4));
    assert_eq!(store.record(ONE).unwrap(), None);
    let verdict = store.verify().unwrap();
    assert_eq!((verdict.records, verdict.keyless, verdict.missing), (1, 1, 0));
    store.tidy(0).unwrap();
    assert_eq!(store.verify().unwrap().keyless, 0);
}

#[test]
fn a_record_in_the_place_of_another_is_not_taken_for_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &Record { next: 5, ..Record::default() }).unwrap();
    store.put(OTHER, &Record::default()).unwrap();
    put_raw(&store, OTHER, raw(&store, ONE));
    assert_eq!(store.record(OTHER).unwrap(), None);
    assert!(!store.verify().unwrap().is_whole());
}

#[test]
fn bytes_that_are_no_record_harm_nobody_but_their_person() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &Record::default()).unwrap();
    let whole = raw(&store, ONE).to_vec();
    let broken = [0, 1, 4, 5, 6, 30, whole.len() - 1].map(|length| whole[..length].to_vec());
    let flipped = [4, 5, 6, 40, whole.len() - 1].map(|at| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    });
    for bytes in broken.into_iter().chain(flipped) {
        put_raw(&store, ONE, bytes);
        assert!(store.record(ONE).unwrap_err().is_of_one_record());
        assert_eq!(store.verify().unwrap().unreadable, 1);
    }
    assert_eq!(store.tidy(0).unwrap(), 1);
    assert_eq!((store.record(ONE).unwrap(), store.aside()), (None, 1));
}

#[test]
fn a_record_that_sled_has_lost_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    for chat in 0..5 {
        store.put(ChatId(chat), &Record::default()).unwrap();
    }
    store.flush_now().unwrap();
    store.inner.records.remove(store.inner.sealer.address(ONE).0).unwrap();
    let verdict = store.verify().unwrap();
    assert_eq!((verdict.records, verdict.missing, verdict.is_whole()), (4, 1, false));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(16))]
    #[test]
    fn random_values_and_keys_never_panic(values: Vec<Vec<u8>>, keys: Vec<u8>) {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path());
        for (chat, value) in (0..).map(ChatId).zip(values) {
            put_raw(&store, chat, value);
            let _ = store.record(chat);
            store.set_aside(chat, 0).unwrap();
        }
        store.verify().unwrap();
        drop(store);
        let file = folder.path().join("records-1/keys");
        let head = std::fs::read(&file).unwrap();
        std::fs::write(&file, [head, keys].concat()).unwrap();
        open(folder.path()).verify().unwrap();
    }
}
