//! The talk goes on: after a release, a restart, a failure, a pause; and it has no dead end.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use aanspraak::conversation::{
    Action, Assets, Focus, Heard, Input, Reply, Session, Setting, Stage, turn,
};
use aanspraak::exchange::{Exchange, Limits, Origin, Pending, Turn, Update};
use aanspraak::interview::Answer;
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::Timestamp;

use super::talker::{ASSETS, Talker, every_screen};

const CHAT: ChatId = ChatId(7);

fn exchange(folder: &Path, turn: Turn) -> Exchange {
    let key = MasterKey::from_bytes([7; 32]);
    let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 };
    let assets = Assets { asks_later: true, ..crate::talks::loaded() };
    Exchange::with_turn(Arc::new(assets), Store::open(config).unwrap(), Limits::default(), turn)
}

fn update(id: i64, heard: Heard) -> Update {
    let at = Timestamp::from_second(1_795_000_000 + id * 20).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, heard };
    Update { id: Some(id), chat: CHAT, input, origin: Origin::default() }
}

fn says(replies: &[Pending]) -> String {
    let lines = replies.iter().flat_map(|pending| {
        let Reply::Say(message) = &pending.reply;
        message.text_lines().map(str::to_owned).collect::<Vec<_>>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Pain 3: a release kills people in the middle of their conversation.
#[test]
fn pain_03_what_no_content_knows_any_more_leaves_nobody_stuck() {
    let gone = || "gone-in-this-release";
    let focuses = [
        Focus::Question(gone().into()),
        Focus::Choosing { question: gone().into(), chosen: vec![gone().into()] },
        Focus::Places { question: gone().into(), candidates: vec![1] },
        Focus::Either { question: gone().into(), choices: vec![gone().into()] },
        Focus::OfferChange { question: gone().into(), choice: gone().into() },
        Focus::Card(gone().into()),
        Focus::CompareWith(gone().into()),
        Focus::Compared(gone().into(), "oopoeh".into()),
    ];
    for focus in focuses {
        let mut session = Session { stage: Stage::Talking, focus, ..Session::default() };
        session.answers.give(gone().into(), Answer::Chosen(vec![gone().into()]));
        session.answers.give("living".into(), Answer::Chosen(vec![gone().into()]));
        session.saved.push(gone().into());
        let what = format!("{:?}", session.focus);
        let talker = Talker::with("nl", session);
        assert!(!talker.text().is_empty(), "{what}");
        let list = talker.goes_on(|_| ());
        assert!(!list.cards().is_empty(), "{what}");
    }
    let lost = Session { anew: true, ..Session::default() };
    assert!(Talker::with("nl", lost).text().starts_with("Ik kon niet meer lezen"));
}

/// Pain 7: a restart loses timers.
#[test]
fn pain_07_who_wanted_to_be_asked_later_is_asked_after_any_restart() {
    let folder = tempfile::tempdir().unwrap();
    let said = ["vrouw van 82, Zwolle, houdt van dieren", "/stop"];
    for (id, words) in (1..).zip(said) {
        exchange(folder.path(), turn).take(update(id, Heard::Text(words.to_owned()))).unwrap();
    }
    let wants = Heard::Press(Action::FollowUp(true).encode(0));
    exchange(folder.path(), turn).take(update(3, wants)).unwrap();
    let at = |days: i64| Timestamp::from_second(1_795_000_000 + days * 86_400).unwrap();
    assert!(exchange(folder.path(), turn).due(at(13)).unwrap().is_empty());
    // Whatever the hour of the day is, within a day it is no quiet hour any more.
    let asked: Vec<String> = (0..24)
        .flat_map(|hour| {
            let now = at(15).checked_add(jiff::SignedDuration::from_hours(hour)).unwrap();
            exchange(folder.path(), turn).due(now).unwrap()
        })
        .map(|(_, replies)| says(&replies))
        .filter(|said| !said.is_empty())
        .collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
}

/// Pain 8: the conversation dies without a word, and cannot be paused.
#[test]
fn pain_08_a_failure_is_told_with_a_way_on_and_a_pause_of_weeks_loses_nothing() {
    fn breaks(assets: &Assets, session: Session, input: Input) -> (Session, Vec<Reply>) {
        assert_ne!(input.heard, Heard::Text("82".to_owned()), "the test says so");
        turn(assets, session, input)
    }
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path(), breaks);
    exchange.take(update(1, Heard::Text("/start".to_owned()))).unwrap();
    let sorry = says(&exchange.take(update(2, Heard::Text("82".to_owned()))).unwrap());
    assert!(!sorry.is_empty());
    assert!(!says(&exchange.take(update(3, Heard::Text("dag".to_owned()))).unwrap()).is_empty());
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        let mut talker = screen.clone();
        talker.types("/stop");
        assert_eq!(talker.open(), None, "a pause at {open}");
        talker.waits(21);
        talker.types("dag");
        if screen.session.answers.is_empty() {
            // Nothing was begun: the way on is a button.
            talker.does(&Action::GoOn);
        }
        assert_eq!(talker.open(), Some(open.clone()), "after a pause at {open}");
        assert_eq!(talker.session.answers, screen.session.answers, "{open}");
    }
}

/// Pain 9: dead ends are found by users.
#[test]
fn pain_09_every_button_of_every_screen_leads_to_a_screen_with_a_way_on() {
    let mut seen = BTreeSet::new();
    let mut open = every_screen("nl");
    for _ in 0..2 {
        let mut next = Vec::new();
        for talker in open {
            for action in talker.actions() {
                let mut after = talker.clone();
                after.does(&action);
                let on = after.actions().into_iter().filter(|on| *on != Action::HelpNow).count();
                assert!(on > 0, "after {action:?}: {}", after.text());
                if seen.insert(after.text()) {
                    next.push(after);
                }
            }
        }
        open = next;
    }
    assert!(seen.len() > 100, "only {} screens", seen.len());
}

/// Pain 25: a store that does not open loses everybody.
#[test]
fn pain_25_a_damaged_file_of_the_store_costs_nobody_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let before = says(
        &exchange(folder.path(), turn)
            .take(update(1, Heard::Text("ik ben 82 en woon in Zwolle".to_owned())))
            .unwrap(),
    );
    assert!(before.contains("82"), "{before}");
    let records = folder.path().join("records-1");
    std::fs::write(records.join("snap.00000000FFFFFFFF"), b"no snapshot").unwrap();
    let exchange = exchange(folder.path(), turn);
    let after = says(&exchange.take(update(2, Heard::Text("/antwoorden".to_owned()))).unwrap());
    assert!(after.contains("82") && after.contains("Zwolle"), "{after}");
    assert_eq!(exchange.assets().catalogue.activities().len(), ASSETS.catalogue.activities().len());
}
