//! What only shows from inside: values that turn up where they do not belong.

pub(crate) mod raw;

use std::sync::Arc;

use super::folder::Folder;
use super::sled_store::SledStore;
use super::{
    AnswerV1, AnsweredV1, ChatId, MasterKey, Record, SessionV1, StoreConfig, StoreError,
    WriteOptions,
};

const ONE: ChatId = ChatId(1);
const OTHER: ChatId = ChatId(2);

fn open(folder: &std::path::Path) -> SledStore {
    let key = MasterKey::from_bytes([7; 32]);
    let held = Arc::new(Folder::hold(folder).unwrap());
    let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 };
    SledStore::open(held, config, |sync| sync).unwrap()
}

impl SledStore {
    fn put(&self, chat: ChatId, record: &Record) -> Result<(), StoreError> {
        self.put_with(chat, record, WriteOptions::default()).map(drop)
    }
}

fn raw(store: &SledStore, chat: ChatId) -> sled::IVec {
    store.inner.records.get(store.inner.sealer.address(chat).0).unwrap().unwrap()
}

fn put_raw(store: &SledStore, chat: ChatId, bytes: impl Into<sled::IVec>) {
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

#[test]
fn a_flush_confirms_no_key_under_which_nothing_lies_yet() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &Record::default()).unwrap();
    store.inner.keys.add(store.inner.sealer.address(OTHER)).unwrap();
    store.flush_now().unwrap();
    let verdict = store.verify().unwrap();
    assert_eq!((verdict.records, verdict.missing), (1, 0));
}

const MARKER: &str = "zonnebloempitten";

/// A record in which somebody said this.
fn saying(word: &str) -> Record {
    let answer = AnswerV1::Chosen(vec![word.to_owned()]);
    let answers = vec![AnsweredV1 { question: "said".to_owned(), answer }];
    Record { session: SessionV1 { answers, ..SessionV1::default() }, ..Record::default() }
}

/// Whether the marker can be read by who has the folder and the master key.
fn tells(folder: &std::path::Path) -> bool {
    let all = raw::readable(folder, &MasterKey::from_bytes([7; 32]), ONE);
    assert!(!all.is_empty(), "not even the record of now is found");
    all.iter().any(|page| page.contains(MARKER))
}

#[test]
fn under_a_new_key_nothing_can_be_read_of_what_a_record_held_before() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &saying(MARKER)).unwrap();
    store.flush_now().unwrap();
    store.put(ONE, &saying("dag")).unwrap();
    store.flush_now().unwrap();
    assert!(tells(folder.path()), "an old page is there, or this test sees nothing");
    store.put(OTHER, &saying(MARKER)).unwrap();
    store
        .put_with(ONE, &saying("nieuw"), WriteOptions { renew: true, ..WriteOptions::default() })
        .unwrap();
    assert!(!tells(folder.path()));
    assert_eq!(store.record(ONE).unwrap(), Some(saying("nieuw")));
    assert_eq!(store.record(OTHER).unwrap(), Some(saying(MARKER)));
    assert!(store.verify().unwrap().is_whole());
    store.put(ONE, &saying("later")).unwrap();
    drop(store);
    assert!(!tells(folder.path()));
    let store = open(folder.path());
    assert_eq!(store.record(ONE).unwrap(), Some(saying("later")));
    let verdict = store.verify().unwrap();
    assert!(verdict.is_whole() && verdict.ledger == super::LedgerSays::Agrees, "{verdict:?}");
}

/// What a program that ended now would leave behind.
fn left_behind(folder: &std::path::Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in raw::files(folder) {
        let to = copy.path().join(file.strip_prefix(folder).unwrap());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(&file, to).unwrap();
    }
    copy
}

#[test]
fn a_program_that_ended_on_the_way_to_a_new_key_leaves_one_of_both_records_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    store.put(ONE, &saying(MARKER)).unwrap();
    store.flush_now().unwrap();
    let address = store.inner.sealer.address(ONE);
    let plain = super::records::pack(ONE, &saying("nieuw")).unwrap();
    let head = super::envelope::Head::of(&saying("nieuw"));
    let sealed = store.seal(address, head, &plain, true).unwrap();
    let before = left_behind(folder.path());
    store.write_all(&[sealed]).unwrap();
    store.flush_now().unwrap();
    let after = left_behind(folder.path());
    for (copy, said, is_gone) in [(&before, MARKER, false), (&after, "nieuw", true)] {
        let store = open(copy.path());
        assert_eq!(store.record(ONE).unwrap(), Some(saying(said)));
        assert!(store.verify().unwrap().is_whole(), "{said}: {:?}", store.verify());
        store.put(OTHER, &saying("dag")).unwrap();
        store.flush_now().unwrap();
        assert_eq!(!tells(copy.path()), is_gone, "{said}");
        drop(store);
        let store = open(copy.path());
        assert_eq!(store.record(ONE).unwrap(), Some(saying(said)));
        assert!(store.verify().unwrap().is_whole(), "{said}, later");
    }
}
