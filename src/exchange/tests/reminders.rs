//! Reminders in the store, through the real turn: after a restart, by day, and gone with the rest.

use std::sync::Arc;

use jiff::Timestamp;

use super::super::{Exchange, ReplyTo, RetentionPolicy, Update};
use super::walker::{ASSETS, loaded, presses_of_a_plan};
use super::{CHAT, open};
use crate::conversation::{Action, DataVerb, Input, InputKind, Setting, Settings};

/// An exchange with the real turn.
fn exchange(folder: &std::path::Path) -> Exchange {
    let settings = Settings { asks_later: true, ..Settings::default() };
    Exchange::with_options(Arc::new(loaded()), open(folder), settings)
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn says(exchange: &Exchange, id: i64, now: Timestamp, kind: InputKind) {
    let input = Input { at: now, setting: Setting::Private, app_language: None, kind };
    let update = Update { id: Some(id), chat: CHAT, input, origin: ReplyTo::default() };
    let replies = exchange.take(update).unwrap();
    for reply in replies {
        exchange.sent(CHAT, reply.seq).unwrap();
    }
}

/// The chat plans to call tomorrow at ten, and wants to be reminded.
fn plans(exchange: &Exchange, now: Timestamp) {
    says(exchange, 1, now, InputKind::Text("/start".to_owned()));
    for (id, action) in (2..).zip(presses_of_a_plan()) {
        says(exchange, id, now, InputKind::Press(action.encode(0)));
    }
}

const NOW: &str = "2026-11-23T15:00:00+01:00";
const DUE: &str = "2026-11-24T10:00:00+01:00";

#[test]
fn a_reminder_survives_a_restart_and_comes_once() {
    let folder = tempfile::tempdir().unwrap();
    let first = exchange(folder.path());
    plans(&first, at(NOW));
    assert!(first.due(at("2026-11-24T09:59:00+01:00")).unwrap().is_empty());
    drop(first);
    let second = exchange(folder.path());
    let due = second.due(at(DUE)).unwrap();
    assert!(due.len() == 1 && due[0].1[0].message.unasked, "{due:?}");
    let text: Vec<_> = due[0].1[0].message.text_lines().collect();
    assert!(text.iter().any(|line| line.contains("0800 8011")), "{text:?}");
    drop(second);
    // It is not known to be sent: it is still there, and no second one is made.
    let third = exchange(folder.path());
    assert_eq!(third.unsent(CHAT).unwrap().len(), 1);
    assert!(third.due(at("2026-11-26T10:00:00+01:00")).unwrap().is_empty());
}

#[test]
fn a_reminder_that_could_not_be_brought_by_day_comes_in_the_morning_and_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    plans(&exchange, at(NOW));
    let due = exchange.due(at(DUE)).unwrap();
    exchange.put_off(CHAT, due[0].1[0].seq, at("2026-11-24T22:00:00+01:00")).unwrap();
    assert!(exchange.due(at("2026-11-25T03:00:00+01:00")).unwrap().is_empty());
    let again = exchange.due(at("2026-11-25T09:30:00+01:00")).unwrap();
    assert_eq!(again.len(), 1);
}

#[test]
fn a_plan_and_its_reminder_are_gone_with_wis() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    plans(&exchange, at(NOW));
    let erase = Action::Data(DataVerb::Erase);
    says(&exchange, 20, at(NOW), InputKind::Press(erase.encode(0)));
    assert!(exchange.due(at("2027-01-24T10:00:00+01:00")).unwrap().is_empty());
    assert_eq!(exchange.inner.store.records().unwrap(), 0);
}

#[test]
fn a_plan_and_its_reminder_are_gone_with_retention() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    plans(&exchange, at(NOW));
    let days = RetentionPolicy::days(1);
    exchange.sweep(at("2026-11-25T14:00:00+01:00"), days).unwrap();
    assert_eq!(exchange.sweep(at("2026-11-25T15:01:00+01:00"), days).unwrap().talks, 1);
    assert!(exchange.due(at("2026-11-26T10:00:00+01:00")).unwrap().is_empty());
}

#[test]
fn nothing_is_promised_for_a_day_after_all_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings { asks_later: true, keep_days: 3, ..Settings::default() };
    let exchange = Exchange::with_options(Arc::new(loaded()), open(folder.path()), settings);
    plans(&exchange, at(NOW));
    says(&exchange, 30, at(NOW), InputKind::Text("over twee weken om 10 uur".to_owned()));
    assert!(exchange.due(at("2026-12-07T10:00:00+01:00")).unwrap().is_empty());
    assert!(ASSETS.catalogue.activity("oopoeh").is_some());
}
