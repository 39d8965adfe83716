//! Which messages leave the screen, how long their numbers are kept, and how many.

use jiff::Timestamp;

use super::super::{Exchange, Posted, RetentionPolicy, Source, Update};
use super::{CHAT, exchange, update};
use crate::store::{Record, VisibleV1};

const HOUR: i64 = 60 * 60;

fn message(id: i64) -> Source {
    Source { message: Some(id), ..Source::default() }
}

/// The same update some hours later.
fn later(id: i64, text: &str, hours: i64) -> Update {
    let mut update = update(id, text);
    update.input.at = Timestamp::from_second(1_800_000_000 + hours * HOUR).unwrap();
    update
}

fn record(exchange: &Exchange) -> Option<Record> {
    exchange.inner.store.record(CHAT).unwrap()
}

fn numbers(visible: Option<VisibleV1>) -> Vec<i64> {
    let VisibleV1 { talk, call, leaving, .. } = visible.unwrap_or_default();
    [talk, call, leaving]
        .iter()
        .flatten()
        .flat_map(|hour| hour.numbers().collect::<Vec<_>>())
        .collect()
}

fn at(hours: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + hours * HOUR).unwrap()
}

/// Says something in this message, and the reply becomes the next one.
fn talks(exchange: &Exchange, id: i64, text: &str, hours: i64) {
    let reply = exchange.take_from(later(id, text, hours), &message(id)).unwrap().replies;
    let messages = vec![id + 1];
    let posted = Posted { messages, beside: None, at: at(hours).as_second() };
    exchange.sent_one(CHAT, reply[0].seq, &posted).unwrap();
}

#[test]
fn both_sides_messages_are_known_for_two_days_and_not_longer() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    talks(&exchange, 10, "een", 0);
    talks(&exchange, 20, "twee", 30);
    assert_eq!(numbers(record(&exchange).unwrap().visible), [10, 11, 20, 21]);
    // With every turn, and by the sweep where nobody says anything.
    talks(&exchange, 30, "drie", 49);
    assert_eq!(numbers(record(&exchange).unwrap().visible), [20, 21, 30, 31]);
    for hours in [90, 91] {
        exchange.sweep(at(hours), RetentionPolicy::default()).unwrap();
    }
    assert_eq!(numbers(record(&exchange).unwrap().visible), [30, 31]);
    exchange.sweep(at(120), RetentionPolicy::default()).unwrap();
    assert_eq!(record(&exchange).unwrap().visible, None);
}

#[test]
fn of_very_many_messages_the_newest_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    let reply = exchange.take(later(1, "dag", 0)).unwrap();
    let messages: Vec<i64> = (0..1_100).map(|id| 5_000_000 + id).collect();
    let posted = Posted { messages, beside: None, at: at(0).as_second() };
    exchange.sent_one(CHAT, reply[0].seq, &posted).unwrap();
    let record = record(&exchange).unwrap();
    let known = numbers(record.visible.clone());
    // The oldest of a thousand and one were dropped together, and ninety-nine came after it.
    assert_eq!((known.len(), known.last()), (999, Some(&5_001_099)));
    let bytes = serde_json::to_vec(&record.visible).unwrap().len();
    assert!(bytes < 4 * 1024, "{bytes}");
}

#[test]
fn what_is_still_on_its_way_when_everything_is_erased_leaves_too() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    let on_its_way = exchange.take_from(later(1, "dag", 0), &message(1)).unwrap().replies;
    let goodbye = exchange.take_from(later(2, "/wis", 0), &message(3)).unwrap().replies;
    let posted = |id: i64| Posted { messages: vec![id], beside: None, at: at(0).as_second() };
    exchange.sent_one(CHAT, on_its_way[0].seq, &posted(2)).unwrap();
    exchange.sent_one(CHAT, goodbye[0].seq, &posted(4)).unwrap();
    // The goodbye stays; the key of what was there before is gone already.
    assert_eq!(exchange.leaving(CHAT, at(0)).unwrap(), [3, 2, 1]);
    let left = record(&exchange).unwrap();
    assert!(left.forgotten && left.session.answers.is_empty() && left.unsent.is_empty());
    assert_eq!(exchange.chats_with_unsent().unwrap(), [CHAT]);
    exchange.left(CHAT, &[2, 3]).unwrap();
    exchange.left(CHAT, &[1]).unwrap();
    assert_eq!(record(&exchange), None);
}

#[test]
fn what_cannot_be_deleted_any_more_holds_no_record() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    talks(&exchange, 1, "dag", 0);
    let goodbye = exchange.take_from(later(3, "/wis", 0), &message(3)).unwrap().replies;
    exchange.sent_one(CHAT, goodbye[0].seq, &Posted::default()).unwrap();
    assert_eq!(exchange.leaving(CHAT, at(49)).unwrap(), [0; 0]);
    assert_eq!(record(&exchange), None);
}
