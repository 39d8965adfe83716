//! The limits, by moments: no clock runs here.

use super::*;

const A: ChatId = ChatId(1);
const GROUP: ChatId = ChatId(-1);

fn limits() -> Limits {
    Limits::default()
}

/// The seconds at which `count` requests to a chat go, each asked for when the one before went.
fn seconds(pace: &Pace, chat: ChatId, count: usize, start: Instant) -> Vec<u64> {
    let mut now = start;
    (0..count)
        .map(|_| {
            now = pace.chat_turn(chat, now);
            (now - start).as_secs()
        })
        .collect()
}

#[test]
fn a_person_gets_a_short_burst_and_then_one_a_second() {
    let pace = Pace::new(limits());
    assert_eq!(seconds(&pace, A, 9, Instant::now()), [0, 0, 0, 0, 0, 1, 2, 3, 4]);
}

#[test]
fn a_group_gets_no_more_than_twenty_in_any_minute_and_a_person_is_not_held_to_that() {
    let start = Instant::now();
    let group = seconds(&Pace::new(limits()), GROUP, 60, start);
    for (index, first) in group.iter().enumerate() {
        let within = group.iter().skip(index).filter(|second| **second < first + 60).count();
        assert!(within <= 20, "{within} from second {first}");
    }
    assert_eq!(seconds(&Pace::new(limits()), A, 40, start).last(), Some(&35));
}

#[test]
fn over_all_chats_no_more_than_thirty_go_in_any_second() {
    let pace = Pace::new(limits());
    let start = Instant::now();
    let millis: Vec<u128> = (0..200)
        .map(|_| pace.overall_turn(start).map_or(0, |at| (at - start).as_millis()))
        .collect();
    for (index, first) in millis.iter().enumerate() {
        let within = millis.iter().skip(index).filter(|at| **at < first + 1_000).count();
        assert!(within <= 30, "{within} from {first} ms");
    }
}

#[test]
fn a_pause_holds_its_own_chat_only() {
    let pace = Pace::new(limits());
    let now = Instant::now();
    pace.refused_at(A, Duration::from_secs(7), now);
    assert_eq!(pace.chat_turn(A, now), now + Duration::from_secs(7));
    assert_eq!(pace.chat_turn(ChatId(2), now), now);
    assert_eq!(pace.overall_turn(now), None);
}

#[test]
fn a_pause_also_holds_where_there_is_no_limit() {
    let unlimited = Limits { overall: None, person: None, group: None, ..limits() };
    let pace = Pace::new(unlimited);
    let now = Instant::now();
    pace.refused_at(A, Duration::from_secs(7), now);
    assert_eq!(pace.chat_turn(A, now), now + Duration::from_secs(7));
    assert_eq!(pace.chat_turn(A, now + Duration::from_secs(8)), now + Duration::from_secs(8));
}

#[test]
fn when_many_chats_are_refused_one_after_another_all_wait() {
    let pace = Pace::new(limits());
    let now = Instant::now();
    for chat in 1..=5 {
        assert_eq!(pace.overall_turn(now), None);
        pace.refused_at(ChatId(chat), Duration::from_secs(3), now);
    }
    assert_eq!(pace.overall_turn(now), Some(now + Duration::from_secs(3)));
}

#[test]
fn refusals_between_successes_are_no_pause_for_all() {
    let pace = Pace::new(Limits { overall: None, ..limits() });
    let now = Instant::now();
    for chat in 1..=20 {
        pace.refused_at(ChatId(chat), Duration::from_secs(3), now);
        pace.went_through();
    }
    assert_eq!(pace.overall_turn(now), None);
}

#[test]
fn chats_at_rest_are_forgotten() {
    let pace = Pace::new(limits());
    let now = Instant::now();
    for chat in 0..10_000 {
        pace.chat_turn(ChatId(chat), now + Duration::from_secs(chat.unsigned_abs()));
    }
    assert!(pace.book().chats.len() <= CHATS_KNOWN, "{}", pace.book().chats.len());
}
