//! What is kept of messages: marks, few of them, and nothing that can be read.

use super::super::Source;
use super::{CHAT, exchange, update};
use crate::conversation::InputKind;

fn message(id: i64) -> Source {
    Source { message: Some(id), ..Source::default() }
}

#[test]
fn of_the_messages_heard_last_only_marks_are_kept_and_they_go_with_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    for id in 1..=50 {
        exchange.take_from(update(id, &format!("zin {id}")), &message(id + 500)).unwrap();
    }
    exchange.take_from(update(51, "geheimwoord"), &message(900)).unwrap();
    let record = exchange.inner.store.record(CHAT).unwrap().unwrap();
    let kind = serde_json::to_string(&record.heard).unwrap();
    assert!(!kind.contains("geheimwoord"), "{kind}");
    let kept = record.heard.unwrap();
    assert_eq!((kept.messages.len(), kept.marks.len(), kept.answered.len()), (32, 32, 32));
    assert!(kept.messages.contains(&900) && !kept.messages.contains(&501));

    let goodbye = exchange.take_from(update(52, "/wis"), &message(901)).unwrap().replies;
    exchange.sent(CHAT, goodbye[0].seq).unwrap();
    // Numbers of messages that leave the screen are all that is left.
    let left = exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert!(left.heard.is_none() && left.session.answers.is_empty());
    let leaving = exchange.leaving(CHAT, update(52, "").input.at).unwrap();
    exchange.left(CHAT, &leaving).unwrap();
    assert_eq!(exchange.inner.store.record(CHAT).unwrap(), None);
}

#[test]
fn two_records_mark_the_same_words_differently() {
    let marks = || {
        let folder = tempfile::tempdir().unwrap();
        let exchange = exchange(folder.path());
        exchange.take_from(update(1, "dag"), &message(5)).unwrap();
        exchange.inner.store.record(CHAT).unwrap().unwrap().heard.unwrap().marks
    };
    assert_ne!(marks(), marks());
}

#[test]
fn a_message_without_a_number_of_its_update_is_done_once() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    let unnumbered = || super::Update { id: None, ..update(1, "dag") };
    assert_eq!(exchange.take_from(unnumbered(), &message(5)).unwrap().replies.len(), 1);
    assert_eq!(exchange.take_from(unnumbered(), &message(5)).unwrap().replies.len(), 0);
    assert_eq!(exchange.take_from(unnumbered(), &message(6)).unwrap().replies.len(), 1);
}

#[test]
fn an_edit_without_a_change_leaves_the_record_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take_from(update(1, "dag"), &message(5)).unwrap();
    let before = exchange.inner.store.record(CHAT).unwrap();
    let mut edit = update(2, "");
    edit.input.kind = InputKind::Edited("dag".to_owned());
    // The stand-in breaks down at an edit: it is never asked.
    assert_eq!(exchange.take_from(edit, &message(5)).unwrap().replies, []);
    assert_eq!(exchange.inner.store.record(CHAT).unwrap(), before);
    assert_eq!(exchange.counts().panicked, 0);
}

#[test]
fn replies_that_give_way_leave_the_store_with_the_write_of_the_later_one() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    let old = |id| Source { replaceable: true, ..message(id) };
    exchange.take_from(update(1, "een"), &old(1)).unwrap();
    exchange.take_from(update(2, "/silent"), &old(2)).unwrap();
    assert_eq!(exchange.unsent(CHAT).unwrap().len(), 1, "nothing takes the place of it yet");
    let taken = exchange.take_from(update(3, "drie"), &message(3)).unwrap();
    assert!(taken.replaces);
    assert_eq!(exchange.unsent(CHAT).unwrap(), taken.replies);
    let next = exchange.take_from(update(4, "vier"), &message(4)).unwrap();
    assert!(!next.replaces, "what is not of a pile stays");
    assert_eq!(exchange.unsent(CHAT).unwrap().len(), 2);
    // Once more: what gave way does not come back.
    assert_eq!(exchange.take(update(1, "een")).unwrap().len(), 2);
}
