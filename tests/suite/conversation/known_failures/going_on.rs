//! The talk goes on: after a release, a restart, a failure, a pause; and it has no dead end.

use std::collections::BTreeSet;
use std::path::Path;

use aanspraak::conversation::{
    Action, Content, Flow, FollowUpVerb, HelpKind, Input, InputKind, Screen, Session, Setting,
    Settings, Stage, Turn, Visit, turn,
};
use aanspraak::exchange::{Exchange, OutgoingReply, ReplyTo, TurnFunction, Update};
use aanspraak::interview::{Answer, Answers, Position};
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::Timestamp;

use super::talker::{ASSETS, Talker, every_screen, last};

const CHAT: ChatId = ChatId(7);

fn exchange(folder: &Path, turn: TurnFunction) -> Exchange {
    let key = MasterKey::from_bytes([7; 32]);
    let config = StoreConfig { folder: folder.to_owned(), key, cache_bytes: 1 << 20 };
    let settings = Settings { asks_later: true, ..Settings::default() };
    let content = crate::conversation::scripts::content();
    Exchange::with_turn(content, Store::open(config).unwrap(), settings, turn)
}

fn update(id: i64, kind: InputKind) -> Update {
    let at = Timestamp::from_second(1_795_000_000 + id * 20).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    Update { id: Some(id), chat: CHAT, input, origin: ReplyTo::default() }
}

fn says(replies: &[OutgoingReply]) -> String {
    let lines = replies.iter().flat_map(|pending| {
        let message = &pending.message;
        message.text_lines().map(str::to_owned).collect::<Vec<_>>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Pain 3: a release kills people in the middle of their conversation.
#[test]
fn pain_03_what_no_content_knows_any_more_leaves_nobody_stuck() {
    let gone = || "gone-in-this-release";
    let focuses = [
        Screen::Question(gone().into()),
        Screen::Choosing { question: gone().into(), chosen: vec![gone().into()] },
        Screen::Places { question: gone().into(), candidates: vec![1] },
        Screen::Either { question: gone().into(), choices: vec![gone().into()] },
        Screen::OfferChange { question: gone().into(), choice: gone().into() },
        Screen::Card(gone().into()),
        Screen::CompareWith(gone().into()),
        Screen::Compared(gone().into(), "oopoeh".into()),
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
        exchange(folder.path(), turn).take(update(id, InputKind::Text(words.to_owned()))).unwrap();
    }
    let wants = InputKind::Press(Action::FollowUp(FollowUpVerb::Ask(true)).encode(0));
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

/// The same talk, cut off after each of its steps as a kill would do it: what lies on the disk then is
/// opened elsewhere, and the talk goes on there to the same end.
#[test]
fn pain_07_a_kill_after_any_step_costs_nothing() {
    let steps: Vec<InputKind> = [
        "/start",
        "vrouw van 82, weduwe, houdt van dieren",
        "ja",
        "Zwolle",
        "liever thuis",
        "/terug",
    ]
    .map(|words| InputKind::Text(words.to_owned()))
    .into();
    let steps: Vec<InputKind> = steps
        .into_iter()
        .chain([InputKind::Press(Action::FollowUp(FollowUpVerb::Ask(true)).encode(0))])
        .chain([InputKind::Text("/antwoorden".to_owned())])
        .collect();
    let talk = |folder: &Path, from: usize| -> Vec<String> {
        let exchange = exchange(folder, turn);
        let rest = (from..steps.len()).zip(&steps[from..]);
        rest.map(|(at, kind)| {
            let id = i64::try_from(at).unwrap();
            says(&exchange.take(update(id, kind.clone())).unwrap())
        })
        .collect()
    };
    let whole = tempfile::tempdir().unwrap();
    let expected = talk(whole.path(), 0);
    for killed in 1..steps.len() {
        let (folder, image) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let running = exchange(folder.path(), turn);
        for (at, kind) in steps[..killed].iter().enumerate() {
            running.take(update(i64::try_from(at).unwrap(), kind.clone())).unwrap();
        }
        let (done, flushed) = std::sync::mpsc::channel();
        running.flush(move |result| done.send(result).unwrap());
        flushed.recv().unwrap().unwrap();
        copied(folder.path(), image.path());
        assert_eq!(talk(image.path(), killed), expected[killed..], "killed after step {killed}");
    }
}

/// What lies in a folder at this moment, in another one.
fn copied(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copied(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Pain 8: the conversation dies without a word, and cannot be paused.
#[test]
fn pain_08_a_failure_is_told_with_a_way_on_and_a_pause_of_weeks_loses_nothing() {
    fn breaks(content: &Content, settings: Settings, visit: Visit, input: Input) -> Turn {
        assert_ne!(input.kind, InputKind::Text("82".to_owned()), "the test says so");
        turn(content, settings, visit, input)
    }
    let folder = tempfile::tempdir().unwrap();
    let exchange = exchange(folder.path(), breaks);
    exchange.take(update(1, InputKind::Text("/start".to_owned()))).unwrap();
    let sorry = says(&exchange.take(update(2, InputKind::Text("82".to_owned()))).unwrap());
    assert!(!sorry.is_empty());
    assert!(
        !says(&exchange.take(update(3, InputKind::Text("dag".to_owned()))).unwrap()).is_empty()
    );
    for screen in every_screen("nl") {
        let Some(open) = screen.open() else { continue };
        let mut talker = screen.clone();
        talker.types("/stop");
        assert_eq!(talker.open(), None, "a pause at {open}");
        talker.waits(21);
        talker.types("dag");
        if screen.session.answers.is_empty() {
            // Nothing was begun: the way on is a button.
            talker.does(&Action::Flow(Flow::GoOn));
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
                let on = after
                    .actions()
                    .into_iter()
                    .filter(|on| *on != Action::Help(HelpKind::Numbers))
                    .count();
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

/// Every path through the questions, by every answer that a condition could look at, taken to its
/// end. Two people at the same question of whom the conditions know the same go on alike.
#[test]
fn pain_09_every_path_through_the_questions_ends_and_every_question_is_on_one() {
    let interview = &ASSETS.interview;
    let mut open = vec![Answers::default()];
    let (mut seen, mut asked, mut ends) = (BTreeSet::new(), BTreeSet::new(), 0);
    while let Some(answers) = open.pop() {
        let Position::Ask(question) = interview.position(&answers, &[], true) else {
            ends += 1;
            continue;
        };
        asked.insert(question.id.clone());
        let one_by_one = question.choices.iter().map(|choice| vec![choice.clone()]);
        let both = one_by_one.clone().flatten().take(2).collect();
        let chosen = one_by_one.chain([both]).map(Answer::Chosen);
        let other = [Answer::NoneOfThese, Answer::DontKnow, Answer::RatherNot, last(question)];
        for answer in chosen.chain(other) {
            let mut after = answers.clone();
            after.give(question.id.clone(), answer);
            assert!(after.len() <= interview.questions().len());
            let left = interview.left(&after, &[], true);
            assert!(left.fitting <= left.at_most);
            // What no condition looks at makes no other path.
            let profile = interview.profile(&after, &[]);
            let known = (profile.for_whom, profile.living, profile.age, profile.wishes);
            let open_before: Vec<_> =
                interview.questions().iter().map(|it| after.get(&it.id).is_some()).collect();
            let online = profile.forms.yes().contains(aanspraak::profile::Form::Online);
            if seen.insert(format!("{known:?} {online} {open_before:?}")) {
                open.push(after);
            }
        }
    }
    assert!(ends > 100, "{ends} ends");
    let all: BTreeSet<_> = interview.questions().iter().map(|it| it.id.clone()).collect();
    assert_eq!(asked, all, "a question that no path comes by");
}

/// Pain 25: a store that does not open loses everybody.
#[test]
fn pain_25_a_damaged_file_of_the_store_costs_nobody_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let before = says(
        &exchange(folder.path(), turn)
            .take(update(1, InputKind::Text("ik ben 82 en woon in Zwolle".to_owned())))
            .unwrap(),
    );
    assert!(before.contains("82"), "{before}");
    let records = folder.path().join("records-1");
    std::fs::write(records.join("snap.00000000FFFFFFFF"), b"no snapshot").unwrap();
    let exchange = exchange(folder.path(), turn);
    let after = says(&exchange.take(update(2, InputKind::Text("/antwoorden".to_owned()))).unwrap());
    assert!(after.contains("82") && after.contains("Zwolle"), "{after}");
}

/// A store that is broken beyond opening: the talks go on from the last export, in a new folder.
#[test]
fn pain_25_a_store_that_is_lost_begins_again_from_its_export() {
    let folder = tempfile::tempdir().unwrap();
    let first = exchange(folder.path(), turn);
    first.take(update(1, InputKind::Text("ik ben 82 en woon in Zwolle".to_owned()))).unwrap();
    let mut exported = Vec::new();
    first.export(&mut exported).unwrap();
    drop(first);
    let db = folder.path().join("records-1/db");
    let whole = std::fs::read(&db).unwrap();
    std::fs::write(&db, vec![0xff; whole.len()]).unwrap();
    let key = MasterKey::from_bytes([7; 32]);
    let broken = StoreConfig { folder: folder.path().to_owned(), key, cache_bytes: 1 << 20 };
    let lost = Store::open(broken)
        .map_or(true, |store| store.record(CHAT).map_or(true, |record| record.is_none()));
    assert!(lost, "nothing was broken");
    let anew = tempfile::tempdir().unwrap();
    let key = MasterKey::from_bytes([8; 32]);
    let config = StoreConfig { folder: anew.path().to_owned(), key, cache_bytes: 1 << 20 };
    let store = Store::open(config).unwrap();
    assert_eq!(store.import(&mut exported.as_slice()).unwrap(), 1);
    let second = Exchange::new(ASSETS.clone(), store);
    let after = says(&second.take(update(2, InputKind::Text("/antwoorden".to_owned()))).unwrap());
    assert!(after.contains("82") && after.contains("Zwolle"), "{after}");
}
