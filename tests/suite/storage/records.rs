//! Every record that ever was loads, and keeps what it has beyond what this program knows.

use std::fs;
use std::path::Path;

use aanspraak::store::{ChatId, RecordV1, StoreError};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::open;

/// Whether all of `old` stands in `new`, which may have more.
fn keeps(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            old.iter().all(|(name, old)| new.get(name).is_some_and(|new| keeps(old, new)))
        }
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| keeps(old, new))
        }
        _ => old == new,
    }
}

#[test]
fn every_record_that_ever_was_loads_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let mut seen = 0;
    for entry in fs::read_dir(fixtures).unwrap() {
        let path = entry.unwrap().path();
        let line: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        store.import(&mut format!("{line}\n").as_bytes()).unwrap();
        let chat = ChatId(line["chat"].as_i64().unwrap());
        let stored = store.record(chat).unwrap().unwrap();
        let written: Value = serde_json::from_slice(&stored.write().unwrap()).unwrap();
        assert!(keeps(&line["record"], &written), "{}: {written:#}", path.display());
        seen += 1;
    }
    assert!(seen >= 4, "the fixtures are gone");
}

#[test]
fn a_record_of_a_newer_program_is_refused_by_its_version() {
    let refused = RecordV1::read(9, b"{}");
    assert!(matches!(refused, Err(StoreError::Record { version: 9 })));
}

#[test]
fn an_error_says_nothing_of_what_stands_in_the_record() {
    let refused = RecordV1::read(1, br#"{"next":"geheim"}"#).unwrap_err();
    assert!(!format!("{refused:?}{refused}").contains("geheim"));
}

fn any_json() -> impl Strategy<Value = Value> {
    let names = prop_oneof![
        Just("session"),
        Just("answers"),
        Just("answer"),
        Just("question"),
        Just("chosen"),
        Just("unsent"),
        Just("seq"),
        Just("reply"),
        Just("say"),
        Just("lines"),
        Just("plain"),
        Just("number"),
        Just("attachment"),
        Just("bytes"),
        Just("next"),
        Just("done"),
        Just("x"),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| json!(f64::from(number) / 2.0)),
        "\\PC{0,9}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..5)
                .prop_map(|fields| fields.into_iter().map(|(n, v)| (n.to_owned(), v)).collect()),
        ]
    })
}

proptest! {
    #[test]
    fn random_bytes_never_panic(version: u8, bytes: Vec<u8>) {
        let _ = RecordV1::read(version, &bytes);
    }

    #[test]
    fn random_json_never_panics_and_what_is_read_is_written_and_read_the_same(json in any_json()) {
        if let Ok(record) = RecordV1::read(1, json.to_string().as_bytes()) {
            let written = record.write().unwrap();
            prop_assert_eq!(RecordV1::read(1, &written).unwrap(), record);
        }
    }
}
