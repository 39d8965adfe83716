//! The store: what is kept stays kept, and what is gone is gone.

mod both;
mod copies;
mod faults;
mod kill;
mod mounted;
mod records;
mod sealing;

use std::fs;
use std::path::Path;

pub(crate) use mounted::Mounted;

use aanspraak::store::{
    AnswerV1, AnsweredV1, ChatId, MasterKey, Record, SessionV1, Store, StoreConfig,
};

fn key() -> MasterKey {
    MasterKey::from_bytes([7; 32])
}

fn config(folder: &Path) -> StoreConfig {
    StoreConfig { folder: folder.to_owned(), key: key(), cache_bytes: 1 << 20 }
}

fn open(folder: &Path) -> Store {
    Store::open(config(folder)).unwrap()
}

/// A record in which somebody said this.
fn saying(word: &str) -> Record {
    let answer = AnswerV1::Chosen(vec![word.to_owned()]);
    let answers = vec![AnsweredV1 { question: "said".to_owned(), answer }];
    Record { session: SessionV1 { answers, ..SessionV1::default() }, ..Record::default() }
}

/// A record with a number in it.
fn numbered(number: u64) -> Record {
    Record { next: number, ..saying("dag") }
}

/// A store of as many records, closed in order.
fn filled(folder: &Path, records: i64) {
    let store = open(folder);
    for chat in 0..records {
        store.put(ChatId(chat), &numbered(chat.unsigned_abs())).unwrap();
    }
    store.flush_now().unwrap();
}

/// Every file under a folder.
pub(crate) fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

fn copy_folder(from: &Path, to: &Path) {
    for file in files(from) {
        let copy = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(&file, copy).unwrap();
    }
}
