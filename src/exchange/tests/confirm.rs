//! What volunteers heard by telephone, over a real store: kept over a new start, and gone with who said it.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;

use super::super::{Exchange, ReplyTo, RetentionPolicy, Update};
use super::walker::loaded;
use super::{open, readable};
use crate::conversation::{
    Action, CheckResult, Content, DeskAction, Hearing, Input, InputKind, Role, Setting, hearing,
};
use crate::store::ChatId;

const ANNA: ChatId = ChatId(7);
const BEA: ChatId = ChatId(8);
/// The chat under which the record of the team stands.
const TEAM: ChatId = ChatId(i64::MIN + 1);

fn office(folder: &Path) -> Exchange {
    static ASSETS: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(loaded()));
    let exchange = Exchange::new(ASSETS.clone(), open(folder));
    exchange.appoint([ANNA, BEA].map(|chat| (chat, Role::Volunteer)));
    exchange
}

fn hears(exchange: &Exchange, id: i64, chat: ChatId, kind: InputKind) {
    let at = Timestamp::from_second(1_800_000_000 + id).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    exchange.take(Update { id: Some(id), chat, input, origin: ReplyTo(id.to_string()) }).unwrap();
}

fn heard(exchange: &Exchange, id: i64, chat: ChatId, verdict: CheckResult) {
    let action = Action::Desk(DeskAction::Confirmed("oopoeh".into(), verdict));
    hears(exchange, id, chat, InputKind::Press(action.encode(0)));
}

fn comes_of(exchange: &Exchange) -> Hearing {
    hearing(&exchange.confirmations().unwrap(), &"oopoeh".into())
}

#[test]
fn an_answer_is_kept_over_a_new_start_and_counts_once_however_often_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    heard(&office(folder.path()), 1, ANNA, CheckResult::Exists);
    let exchange = office(folder.path());
    heard(&exchange, 1, ANNA, CheckResult::Exists);
    assert_eq!(exchange.confirmations().unwrap().len(), 1);
    assert_eq!(comes_of(&exchange), Hearing::Open);
    heard(&exchange, 2, BEA, CheckResult::Exists);
    drop(exchange);
    let exchange = office(folder.path());
    assert!(matches!(comes_of(&exchange), Hearing::Agreed(CheckResult::Exists, _)));
    heard(&exchange, 3, BEA, CheckResult::Stopped);
    drop(exchange);
    assert_eq!(comes_of(&office(folder.path())), Hearing::Disagreed);
}

#[test]
fn who_is_forgotten_or_erases_everything_takes_the_answers_along_and_nobody_reads_them_again() {
    for erases in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let exchange = office(folder.path());
        for (id, chat) in [(1, ANNA), (2, BEA)] {
            heard(&exchange, id, chat, CheckResult::Exists);
        }
        if erases {
            for (id, words) in [(3, "/desk"), (4, "/wis"), (5, "ja, wis alles")] {
                hears(&exchange, id, BEA, InputKind::Text(words.to_owned()));
            }
        } else {
            assert!(exchange.forget(BEA).unwrap());
        }
        let left = exchange.confirmations().unwrap();
        assert_eq!((left.len(), comes_of(&exchange)), (1, Hearing::Open), "{erases}");
        let (told, outcome) = std::sync::mpsc::channel();
        exchange.flush(move |result| told.send(result).unwrap());
        outcome.recv().unwrap().unwrap();
        let pages = readable(folder.path(), TEAM);
        assert!(!pages.is_empty(), "not even the record of now is found");
        let both = |page: &&String| page.matches("\"exists\"").count() > 1;
        assert!(!pages.iter().any(|page| both(&page)), "{erases}: an old page tells of her");
    }
}

#[test]
fn an_answer_goes_with_the_sweep_after_half_a_year() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    heard(&exchange, 1, ANNA, CheckResult::Exists);
    let later = |days: i64| Timestamp::from_second(1_800_000_000 + days * 24 * 60 * 60).unwrap();
    for (day, left) in [(178, 1), (179, 1), (182, 0)] {
        exchange.sweep(later(day), RetentionPolicy::default()).unwrap();
        assert_eq!(exchange.confirmations().unwrap().len(), left, "{day}");
    }
}
