//! The limits, by moments: no clock runs here.

use super::*;
use Priority::{Ordinary, Urgent};

const A: ChatId = ChatId(1);
const GROUP: ChatId = ChatId(-1);

fn limits() -> Limits {
    Limits::default()
}

/// The seconds at which `count` requests to a chat go, each asked for when the one before went.
fn seconds(pace: &RateLimit, chat: ChatId, count: usize, start: Instant) -> Vec<u64> {
    let mut now = start;
    (0..count)
        .map(|_| {
            now = pace.chat_turn(chat, Ordinary, now);
            (now - start).as_secs()
        })
        .collect()
}

/// When the next place over all chats is taken, asked for from this moment on.
fn next_overall(pace: &RateLimit, priority: Priority, mut now: Instant) -> Instant {
    while let Err(at) = pace.overall_turn(priority, now) {
        now = at;
    }
    now
}

#[test]
fn a_person_gets_a_short_burst_and_then_one_a_second() {
    let pace = RateLimit::new(limits());
    assert_eq!(seconds(&pace, A, 9, Instant::now()), [0, 0, 0, 0, 0, 1, 2, 3, 4]);
}

#[test]
fn a_group_gets_no_more_than_twenty_in_any_minute_and_a_person_is_not_held_to_that() {
    let start = Instant::now();
    let group = seconds(&RateLimit::new(limits()), GROUP, 60, start);
    for (index, first) in group.iter().enumerate() {
        let within = group.iter().skip(index).filter(|second| **second < first + 60).count();
        assert!(within <= 20, "{within} from second {first}");
    }
    assert_eq!(seconds(&RateLimit::new(limits()), A, 40, start).last(), Some(&35));
}

#[test]
fn over_all_chats_no_more_than_thirty_go_in_any_second() {
    let pace = RateLimit::new(limits());
    let start = Instant::now();
    let millis: Vec<u128> =
        (0..200).map(|_| (next_overall(&pace, Ordinary, start) - start).as_millis()).collect();
    for (index, first) in millis.iter().enumerate() {
        let within = millis.iter().skip(index).filter(|at| **at < first + 1_000).count();
        assert!(within <= 30, "{within} from {first} ms");
    }
}

#[test]
fn a_pause_holds_its_own_chat_only() {
    let pace = RateLimit::new(limits());
    let now = Instant::now();
    pace.refused_at(A, Duration::from_secs(7), now);
    assert_eq!(pace.chat_turn(A, Ordinary, now), now + Duration::from_secs(7));
    assert_eq!(pace.chat_turn(ChatId(2), Ordinary, now), now);
    assert_eq!(pace.overall_turn(Ordinary, now), Ok(()));
}

#[test]
fn a_pause_also_holds_where_there_is_no_limit() {
    let unlimited = Limits { overall: None, person: None, group: None, ..limits() };
    let pace = RateLimit::new(unlimited);
    let now = Instant::now();
    pace.refused_at(A, Duration::from_secs(7), now);
    assert_eq!(pace.chat_turn(A, Ordinary, now), now + Duration::from_secs(7));
    assert_eq!(
        pace.chat_turn(A, Ordinary, now + Duration::from_secs(8)),
        now + Duration::from_secs(8)
    );
}

#[test]
fn when_many_chats_are_refused_one_after_another_all_wait() {
    let pace = RateLimit::new(limits());
    let now = Instant::now();
    for chat in 1..=5 {
        assert_eq!(pace.overall_turn(Ordinary, now), Ok(()));
        pace.refused_at(ChatId(chat), Duration::from_secs(3), now);
    }
    for priority in [Urgent, Ordinary] {
        assert_eq!(pace.overall_turn(priority, now), Err(now + Duration::from_secs(3)));
    }
}

#[test]
fn refusals_between_successes_are_no_pause_for_all() {
    let pace = RateLimit::new(Limits { overall: None, ..limits() });
    let now = Instant::now();
    for chat in 1..=20 {
        pace.refused_at(ChatId(chat), Duration::from_secs(3), now);
        pace.went_through();
    }
    assert_eq!(pace.overall_turn(Ordinary, now), Ok(()));
}

#[test]
fn chats_at_rest_are_forgotten() {
    let pace = RateLimit::new(limits());
    let now = Instant::now();
    for chat in 0..10_000 {
        pace.chat_turn(ChatId(chat), Ordinary, now + Duration::from_secs(chat.unsigned_abs()));
    }
    assert!(pace.book().chats.len() <= CHATS_KNOWN, "{}", pace.book().chats.len());
}

#[test]
fn help_has_an_allowance_beside_that_of_its_chat_and_counts_in_it() {
    let pace = RateLimit::new(limits());
    let start = Instant::now();
    assert_eq!(seconds(&pace, A, 20, start).last(), Some(&15));
    let urgent: Vec<u64> =
        (0..5).map(|_| (pace.chat_turn(A, Urgent, start) - start).as_secs()).collect();
    assert_eq!(urgent, [0, 0, 0, 1, 2]);
    assert_eq!(pace.chat_turn(A, Ordinary, start), start + Duration::from_secs(21));
}

#[test]
fn help_keeps_the_pause_that_telegram_asks_for() {
    for limits in [limits(), Limits::none()] {
        let pace = RateLimit::new(limits);
        let now = Instant::now();
        pace.refused_at(A, Duration::from_secs(7), now);
        assert_eq!(pace.chat_turn(A, Urgent, now), now + Duration::from_secs(7));
        assert_eq!(pace.chat_turn(ChatId(2), Urgent, now), now);
    }
}

#[test]
fn over_all_chats_help_gets_the_next_place_and_no_more_than_the_limit() {
    let pace = RateLimit::new(limits());
    let start = Instant::now();
    (0..5).for_each(|_| assert_eq!(pace.overall_turn(Ordinary, start), Ok(())));
    let waits = Waits::new(&pace.urgent_waiting);
    let next = pace.overall_turn(Urgent, start).unwrap_err();
    assert!(pace.overall_turn(Ordinary, next).is_err(), "it gives way");
    assert_eq!(pace.overall_turn(Urgent, next), Ok(()));
    assert!(pace.overall_turn(Urgent, next).is_err(), "the limit holds for help as well");
    drop(waits);
    assert_eq!(
        pace.overall_turn(Ordinary, next_overall(&pace, Urgent, next)),
        Err(next + 2 * EVERY)
    );
    assert_eq!(pace.overall_turn(Ordinary, next + 2 * EVERY), Ok(()));
}

/// The time between two over all chats.
const EVERY: Duration = Duration::from_millis(40);
