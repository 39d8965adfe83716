//! Several processes over one store, as exchanges with a name each: what one does holds for all.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::super::{Exchange, Limits, Posted, ReplyTo, RetentionPolicy, Swept, Update};
use super::{CHAT, stand_in, update};
use crate::conversation::Content;
use crate::store::database_tests::config;
use crate::store::{ChatId, DatabaseConfig, Store};

fn replica(folder: &Path, name: &str) -> Exchange {
    limited(folder, name, Limits { a_minute: None, ..Limits::default() })
}

fn limited(folder: &Path, name: &str, limits: Limits) -> Exchange {
    let config = DatabaseConfig { name: Some(name.to_owned()), ..config(folder) };
    let store = Store::connect(config).unwrap();
    let exchange = Exchange::with_turn(Arc::new(Content::default()), store, limits, stand_in);
    exchange.beat().unwrap();
    exchange
}

/// Time goes by for who beats.
fn beats(living: &[&Exchange]) {
    for _ in 0..12 {
        for exchange in living {
            exchange.beat().unwrap();
        }
    }
}

/// What a process takes over as time goes by.
fn takes_over(exchange: &Exchange) -> Vec<ChatId> {
    (0..40).flat_map(|_| exchange.take_over().unwrap()).collect()
}

#[test]
fn updates_of_one_chat_that_come_to_several_processes_are_all_done_and_none_twice() {
    let folder = tempfile::tempdir().unwrap();
    let all = ["a", "b", "c"].map(|name| replica(folder.path(), name));
    std::thread::scope(|scope| {
        for exchange in &all {
            // Each of them gets every update.
            scope.spawn(move || {
                for id in 0..20 {
                    exchange.take(update(id, "/silent")).unwrap();
                }
            });
        }
    });
    let record = all[0].inner.store.record(CHAT).unwrap().unwrap();
    assert_eq!(record.session.mark, 20);
    assert!(all[0].verify().unwrap().is_whole());
}

#[test]
fn what_a_process_left_unsent_is_sent_by_another_one_and_only_when_it_is_dead() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second, third] = ["a", "b", "c"].map(|name| replica(folder.path(), name));
    let replies = first.take(update(1, "dag")).unwrap();
    assert_eq!(second.take(update(1, "dag")).unwrap(), [], "the first one sends them");
    let later = second.take(update(2, "dag")).unwrap();
    beats(&[&first, &second, &third]);
    assert_eq!((takes_over(&second), takes_over(&third)), (vec![], vec![]));
    assert_eq!(second.unsent(CHAT).unwrap(), later);
    beats(&[&second, &third]);
    assert_eq!((takes_over(&third), takes_over(&second)), (vec![CHAT], vec![]));
    assert_eq!(third.unsent(CHAT).unwrap(), replies);
    assert_eq!(second.unsent(CHAT).unwrap(), later, "the second one lives");
    third.sent_one(CHAT, replies[0].seq, &Posted::default()).unwrap();
    second.sent_one(CHAT, later[0].seq, &Posted::default()).unwrap();
    assert_eq!(first.inner.store.chats_with_unsent().unwrap(), []);
}

#[test]
fn a_screen_that_has_changed_since_is_not_put_back_for_a_dead_process() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["a", "b"].map(|name| replica(folder.path(), name));
    let pressed = |id: i64, message: &str, text: &str| {
        let origin = ReplyTo(message.to_owned());
        Update { origin, ..update(id, text) }
    };
    let mut kept = Vec::new();
    let mut of_first = |id, message, text, is_kept: bool| {
        let replies = first.take(pressed(id, message, text)).unwrap();
        kept.extend(replies.iter().filter(|_| is_kept).map(|reply| reply.seq));
    };
    for (number, message) in [(0, "50"), (1, "51"), (2, "52")] {
        of_first(number, message, "/in-place sent, and not marked", false);
    }
    of_first(3, "53", "/in-place of a message that nothing changes later", true);
    of_first(4, "50", "a message of its own", true);
    of_first(5, "", "/in-place of a message that is not known", true);
    // Sent as such, sent as the one that is open, and still waiting.
    let later = |id, message| second.take(pressed(id, message, "/in-place later")).unwrap();
    let (one, open, waits) = (later(6, "50"), later(7, "51"), later(8, "52"));
    let other = later(9, "");
    second.sent_one(CHAT, one[0].seq, &Posted::default()).unwrap();
    let (_, since) = second.open(CHAT).unwrap();
    assert!(second.sent_open(CHAT, open[0].seq, ReplyTo("51".to_owned()), since).unwrap());
    beats(&[&second]);
    assert_eq!(takes_over(&second), [CHAT]);
    kept.extend([waits[0].seq, other[0].seq]);
    let left: Vec<u64> = second.unsent(CHAT).unwrap().iter().map(|it| it.seq).collect();
    assert_eq!(left, kept);
}

#[test]
fn who_ended_in_order_leaves_its_replies_to_the_others_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["a", "b"].map(|name| replica(folder.path(), name));
    let replies = first.take(update(1, "dag")).unwrap();
    first.leave().unwrap();
    second.beat().unwrap();
    assert_eq!(takes_over(&second), [CHAT]);
    assert_eq!(second.unsent(CHAT).unwrap(), replies);
}

#[test]
fn one_process_leads_and_another_one_follows_when_it_is_dead_or_ended() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["a", "b"].map(|name| replica(folder.path(), name));
    second.beat().unwrap();
    assert_eq!((first.leads().unwrap(), second.leads().unwrap()), (true, false));
    beats(&[&first, &second]);
    assert_eq!((first.leads().unwrap(), second.leads().unwrap()), (true, false));
    beats(&[&second]);
    assert_eq!((second.leads().unwrap(), first.leads().unwrap()), (true, false));
    first.beat().unwrap();
    second.leave().unwrap();
    first.beat().unwrap();
    assert!(first.leads().unwrap());
}

#[test]
fn who_starts_anew_under_its_name_sends_what_it_left() {
    let folder = tempfile::tempdir().unwrap();
    let replies = replica(folder.path(), "a").take(update(1, "dag")).unwrap();
    let (again, other) = (replica(folder.path(), "a"), replica(folder.path(), "b"));
    assert_eq!(again.chats_with_unsent().unwrap(), [CHAT]);
    assert_eq!(again.unsent(CHAT).unwrap(), replies);
    assert_eq!(other.chats_with_unsent().unwrap(), []);
}

#[test]
fn who_writes_too_fast_does_so_whichever_process_hears_it() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { a_minute: Some(3), ..Limits::default() };
    let all = ["a", "b"].map(|name| limited(folder.path(), name, limits));
    let at_once = |id: i64| {
        let mut update = update(id, "dag");
        update.input.at = Timestamp::from_second(1_800_000_000).unwrap();
        all[usize::try_from(id % 2).unwrap()].take(update).unwrap().len()
    };
    assert_eq!((1..=6).map(at_once).collect::<Vec<_>>(), [1, 1, 1, 1, 0, 0]);
}

#[test]
fn one_process_sweeps_and_the_others_leave_it() {
    let folder = tempfile::tempdir().unwrap();
    let [first, second] = ["a", "b"].map(|name| replica(folder.path(), name));
    first.take(update(1, "dag")).unwrap();
    first.take(Update { chat: ChatId(78), ..update(20 * 86_400, "dag") }).unwrap();
    let now = |second: i64| Timestamp::from_second(1_800_000_000 + 31 * 86_400 + second).unwrap();
    let sweep = |by: &Exchange, at| by.sweep(now(at), RetentionPolicy::default()).unwrap();
    assert_eq!(sweep(&first, 0), Swept::default(), "a clock that jumped is not believed at once");
    assert_eq!(sweep(&second, 60), Swept::default(), "the first one did that");
    assert_eq!(sweep(&second, 3_600), Swept { talks: 1, aside: 0 });
    assert_eq!(sweep(&first, 3_660), Swept::default());
}
