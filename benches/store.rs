//! How fast talks are kept: a put that is flushed to disk, alone and with many who wait.

use aanspraak::store::{
    AnswerV1, AnsweredV1, ChatId, MasterKey, Record, SessionV1, Store, StoreConfig, StoreError,
    VERSION,
};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// A record as it is after some fifteen answers.
fn record() -> Record {
    let answer = |number: u32| AnsweredV1 {
        question: format!("question-{number}"),
        answer: AnswerV1::Chosen(vec!["one-of-the-choices".to_owned()]),
    };
    let answers = (0..15).map(answer).collect();
    Record {
        session: SessionV1 { answers, mark: 15, ..SessionV1::default() },
        done: (900_000..900_032).collect(),
        ..Record::default()
    }
}

fn store(folder: &tempfile::TempDir) -> Result<Store, StoreError> {
    let key = MasterKey::from_bytes([7; 32]);
    Store::open(StoreConfig { folder: folder.path().to_owned(), key, cache_bytes: 64 << 20 })
}

/// As many chats at once put and wait for the disk; one iteration is one put of each.
#[divan::bench(args = [1, 64, 1000], sample_count = 20, sample_size = 20)]
fn put_and_flush(bencher: Bencher<'_, '_>, chats: i64) {
    let (Ok(folder), record) = (tempfile::tempdir(), record()) else { return };
    let Ok(store) = store(&folder) else { return };
    bencher.counter(ItemsCount::new(chats.unsigned_abs())).bench(|| {
        let (told, outcomes) = std::sync::mpsc::channel();
        for chat in 0..chats {
            let put = store.put(ChatId(chat), &record);
            let told = told.clone();
            store.flush(move |flushed| drop(told.send(put.and(flushed))));
        }
        drop(told);
        black_box(outcomes.iter().all(|outcome| outcome.is_ok()))
    });
}

/// Reading a record: from sled, from under its seal, from JSON.
#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let Ok(store) = store(&folder) else { return };
    if store.put(ChatId(1), &record()).is_ok() {
        bencher.bench(|| black_box(store.record(black_box(ChatId(1)))));
    }
}

/// The JSON of a record alone, in.
#[divan::bench]
fn read_json(bencher: Bencher<'_, '_>) {
    let Ok(json) = record().write() else { return };
    bencher.bench(|| Record::read(VERSION, black_box(&json)));
}

/// The JSON of a record alone, out.
#[divan::bench]
fn write_json(bencher: Bencher<'_, '_>) {
    let record = record();
    bencher.bench(|| black_box(&record).write());
}
