//! Turns over a real store: done once, kept, and forgotten.

use jiff::Timestamp;

use super::super::{Limits, RetentionPolicy, Swept, Update};
use super::{CHAT, break_the_key, exchange, limited, update};
use crate::store::ChatId;

#[test]
fn an_update_that_was_done_changes_nothing_and_gives_what_is_unsent() {
    let folder = tempfile::tempdir().unwrap();
    let first = exchange(folder.path());
    let replies = first.take(update(1, "dag")).unwrap();
    drop(first);
    let second = exchange(folder.path());
    assert_eq!(second.take(update(1, "dag")).unwrap(), replies);
    assert_eq!(second.chats_with_unsent().unwrap(), [CHAT]);
    second.sent(CHAT, replies[0].seq).unwrap();
    assert_eq!(second.take(update(1, "dag")).unwrap(), []);
    assert_eq!(second.chats_with_unsent().unwrap(), []);
    assert!(second.take(update(2, "dag")).unwrap()[0].seq > replies[0].seq);
}

#[test]
fn a_turn_that_panics_is_counted_and_answered_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "dag")).unwrap();
    let before = exchange.inner.store.record(CHAT).unwrap().unwrap().session;
    assert_eq!(exchange.take(update(2, "/panic")).unwrap().len(), 1);
    assert_eq!((exchange.counts().panicked, exchange.counts().line()), (1, "panicked=1".into()));
    assert_eq!(exchange.inner.store.record(CHAT).unwrap().unwrap().session, before);
    assert_eq!(exchange.take(update(3, "dag")).unwrap().len(), 1);
}

#[test]
fn a_person_who_asks_to_be_forgotten_hears_goodbye_and_then_has_no_record() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "dag")).unwrap();
    let goodbye = exchange.take(update(2, "/wis")).unwrap();
    assert_eq!(exchange.unsent(CHAT).unwrap(), goodbye);
    exchange.sent(CHAT, goodbye[0].seq).unwrap();
    assert_eq!(exchange.inner.store.record(CHAT).unwrap(), None);
    assert_eq!(exchange.inner.store.records().unwrap(), 0);
}

#[test]
fn a_person_who_goes_on_after_being_forgotten_is_not_forgotten_again() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "/wis")).unwrap();
    let reply = exchange.take(update(2, "dag")).unwrap();
    exchange.sent(CHAT, reply[0].seq).unwrap();
    let record = exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!(record.session.answers.len(), 1);
}

#[test]
fn the_oldest_replies_go_when_too_many_wait() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { unsent: 3, chats: 1, ..Limits::default() };
    let exchange = limited(folder.path(), limits);
    let replies: Vec<_> =
        (1..=5).flat_map(|id| exchange.take(update(id, "dag")).unwrap()).collect();
    assert_eq!(exchange.unsent(CHAT).unwrap(), replies[2..]);
    assert_eq!(exchange.counts().dropped, 2);
}

#[test]
fn beyond_the_limit_of_chats_a_stranger_hears_an_apology_and_is_not_stored() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { unsent: 3, chats: 1, ..Limits::default() };
    let exchange = limited(folder.path(), limits);
    exchange.take(update(1, "dag")).unwrap();
    let stranger = ChatId(78);
    let replies = exchange.take(Update { chat: stranger, ..update(2, "dag") }).unwrap();
    assert_eq!((replies.len(), replies[0].seq), (1, 0));
    assert_eq!(exchange.inner.store.record(stranger).unwrap(), None);
    assert_eq!(exchange.take(update(3, "dag")).unwrap().len(), 1);
}

#[test]
fn a_turn_that_makes_the_record_too_large_is_not_done_and_apologised_for() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "dag")).unwrap();
    let before = exchange.inner.store.record(CHAT).unwrap().unwrap().session;
    assert_eq!(exchange.take(update(2, &"x".repeat(100_000))).unwrap().len(), 1);
    let after = exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!((after.session, after.unsent.len()), (before, 1));
    assert_eq!(exchange.counts().too_large, 1);
}

#[test]
fn a_batch_that_comes_again_after_a_crash_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    for id in 1..=60 {
        exchange.take(update(id, "dag")).unwrap();
    }
    let before = exchange.inner.store.record(CHAT).unwrap();
    for id in (1..=60).rev() {
        exchange.take(update(id, "dag")).unwrap();
    }
    assert_eq!(exchange.inner.store.record(CHAT).unwrap(), before);
}

#[test]
fn numbers_that_begin_anew_after_a_week_of_silence_are_no_repeats() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    for id in 8 * 86_400..8 * 86_400 + 40 {
        exchange.take(update(id, "dag")).unwrap();
    }
    let mut later = update(5, "dag");
    later.input.at = Timestamp::from_second(1_800_000_000 + 16 * 86_400).unwrap();
    let before = exchange.inner.store.record(CHAT).unwrap();
    exchange.take(later).unwrap();
    assert_ne!(exchange.inner.store.record(CHAT).unwrap(), before);
}

#[test]
fn a_clock_that_jumps_makes_no_update_be_done_twice_and_none_be_missed() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    let at = |id: i64, day: i64| {
        let mut update = update(id, "dag");
        update.input.at = Timestamp::from_second(1_800_000_000 + day * 86_400).unwrap();
        exchange.take(update).unwrap();
        exchange.inner.store.record(CHAT).unwrap().unwrap().session.mark
    };
    // A machine without a clock of its own: 1970 or so, then the day that it is, then too far.
    for (index, day) in [-20_000, 0, 3_000, -1].into_iter().enumerate() {
        let done = u16::try_from(index).unwrap() * 40;
        for id in 0..40 {
            assert_eq!(at(i64::from(done + id), day), done + id + 1, "day {day}");
        }
        for next in [day, 0, 4_000, -20_000] {
            let last = i64::from(done + 39);
            assert_eq!(at(last, next), done + 40, "done again on day {next}");
        }
    }
}

#[test]
fn who_was_silent_for_a_term_is_forgotten_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "dag")).unwrap();
    let awake = ChatId(78);
    exchange.take(Update { chat: awake, ..update(20 * 86_400, "dag") }).unwrap();
    let now = Timestamp::from_second(1_800_000_000 + 31 * 86_400).unwrap();
    let sweep = |now| exchange.sweep(now, RetentionPolicy::default()).unwrap();
    assert_eq!(sweep(now), Swept::default(), "a clock that jumped is not believed at once");
    assert_eq!(sweep(now), Swept { talks: 1, aside: 0 });
    assert_eq!(exchange.inner.store.record(CHAT).unwrap(), None);
    assert!(exchange.inner.store.record(awake).unwrap().is_some());
}

#[test]
fn a_record_that_was_set_aside_is_kept_as_long_as_a_talk_and_then_destroyed() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path());
    exchange.take(update(1, "dag")).unwrap();
    let store = &exchange.inner.store;
    let begin = 1_800_000_000;
    let day = |day: i64| Timestamp::from_second(begin + day * 86_400).unwrap();
    store.set_aside(CHAT, begin).unwrap();
    let sweep = |at, days| exchange.sweep(day(at), RetentionPolicy::days(days)).unwrap();
    assert_eq!(sweep(11, 12), Swept::default(), "the first sweep only notes the time");
    assert_eq!((sweep(12, 12), store.aside().unwrap()), (Swept::default(), 1));
    assert_eq!(
        (sweep(13, 30), store.aside().unwrap()),
        (Swept::default(), 1),
        "the term is the operator's"
    );
    assert_eq!((sweep(13, 12), store.aside().unwrap()), (Swept { talks: 0, aside: 1 }, 0));
}

#[test]
fn updates_of_one_chat_that_come_at_once_are_done_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = limited(folder.path(), Limits { a_minute: None, ..Limits::default() });
    std::thread::scope(|scope| {
        for worker in 0..8 {
            let exchange = &exchange;
            scope.spawn(move || {
                for id in 0..20 {
                    let update = update(worker * 1000 + id, "/silent");
                    exchange.take(Update { id: None, ..update }).unwrap();
                }
            });
        }
    });
    let record = exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!(record.session.mark, 8 * 20);
}

#[test]
fn whose_record_cannot_be_read_starts_anew_once_and_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let first = exchange(folder.path());
    first.take(update(1, "dag")).unwrap();
    drop(first);
    break_the_key(folder.path());
    let second = exchange(folder.path());
    assert_eq!(second.unsent(CHAT).unwrap(), []);
    assert_eq!(second.take(update(2, "/panic")).unwrap().len(), 1);
    let record = second.inner.store.record(CHAT).unwrap().unwrap();
    assert!(record.session.anew, "the person was not told yet");
    assert_eq!(second.take(update(3, "dag")).unwrap().len(), 1);
    assert_eq!((second.counts().set_aside, second.inner.store.aside().unwrap()), (1, 1));
    assert!(!second.inner.store.record(CHAT).unwrap().unwrap().session.anew);
}

#[test]
fn who_writes_too_fast_is_told_once_and_changes_nothing_until_a_pause() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = limited(folder.path(), Limits { a_minute: Some(3), ..Limits::default() });
    let at_once = |id: i64| {
        let mut update = update(id, "dag");
        update.input.at = Timestamp::from_second(1_800_000_000).unwrap();
        exchange.take(update).unwrap().len()
    };
    let replies: Vec<usize> = (1..=6).map(at_once).collect();
    assert_eq!(replies, [1, 1, 1, 1, 0, 0]);
    let record = exchange.inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!((record.session.mark, record.unsent.len()), (3, 4));
    assert_eq!(exchange.counts().too_fast, 3);
    assert_eq!(exchange.take(update(40, "dag")).unwrap().len(), 1);
}
