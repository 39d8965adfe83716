//! The team over a real store: one gets in, whatever happens at the same time or in between.

use std::path::Path;
use std::sync::{Arc, Barrier, LazyLock};

use jiff::Timestamp;

use super::super::{Exchange, Menu, OutgoingReply, ReplyTo, RetentionPolicy, Update};
use super::open;
use super::walker::loaded;
use crate::conversation::{Content, Input, InputKind, Line, Role, Setting};
use crate::store::ChatId;

const CARLA: ChatId = ChatId(1);
const BEA: ChatId = ChatId(8);

fn office(folder: &Path) -> Exchange {
    static ASSETS: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(loaded()));
    let exchange = Exchange::new(ASSETS.clone(), open(folder));
    exchange.appoint([(CARLA, Role::Coordinator)]);
    exchange
}

fn update(id: i64, chat: ChatId, kind: InputKind) -> Update {
    let at = Timestamp::from_second(1_800_000_000 + id).unwrap();
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    Update { id: Some(id), chat, input, origin: ReplyTo(id.to_string()) }
}

/// What somebody may do now.
fn role(exchange: &Exchange, chat: ChatId) -> Option<Role> {
    let store = &exchange.inner.store;
    exchange.inner.team_state.role(store, chat, store.load_team().unwrap().version).unwrap()
}

fn says(id: i64, chat: ChatId, text: &str) -> Update {
    update(id, chat, InputKind::Text(text.to_owned()))
}

fn opens(id: i64, chat: ChatId, code: &str) -> Update {
    update(id, chat, InputKind::Invited { code: code.to_owned(), name: format!("Naam{}", chat.0) })
}

fn text(replies: &[OutgoingReply]) -> String {
    let message = &replies[0].message;
    let line = |line: &Line| match line {
        Line::Plain(text) | Line::Strong(text) | Line::Detail(text) => text.clone(),
    };
    message.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn invites(exchange: &Exchange, id: i64) -> String {
    let said = text(&exchange.take(says(id, CARLA, "/uitnodigen")).unwrap());
    let (_, code) = said.split_once("?start=team_").unwrap();
    code.get(..32).unwrap().to_owned()
}

fn flushed(exchange: &Exchange) {
    let (told, outcome) = std::sync::mpsc::channel();
    exchange.flush(move |result| told.send(result).unwrap());
    outcome.recv().unwrap().unwrap();
}

#[test]
fn of_many_who_open_one_link_at_the_same_moment_one_gets_in() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    for round in 0..12 {
        let code = invites(&exchange, 1 + round);
        let start = Barrier::new(6);
        let inside: Vec<ChatId> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..6)
                .map(|person| {
                    let (exchange, start, code) = (&exchange, &start, &code);
                    let chat = ChatId(100 + round * 10 + person);
                    scope.spawn(move || {
                        start.wait();
                        let said = text(&exchange.take(opens(1_000, chat, code)).unwrap());
                        said.starts_with("Welkom bij het team.").then_some(chat)
                    })
                })
                .collect();
            threads.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(inside.len(), 1, "round {round}");
        let roles = exchange.inner.team_state.open(&exchange.inner.store).unwrap().roles();
        assert_eq!(roles.len(), 2 + usize::try_from(round).unwrap());
        assert_eq!(roles.get(&inside[0]), Some(&Role::Volunteer));
    }
}

#[test]
fn the_same_update_twice_gives_the_same_link_and_lets_in_once() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    let first = exchange.take(says(1, CARLA, "/uitnodigen")).unwrap();
    drop(exchange);
    let exchange = office(folder.path());
    assert_eq!(exchange.take(says(1, CARLA, "/uitnodigen")).unwrap(), first);
    assert_eq!(exchange.inner.store.team().unwrap().invitations.len(), 1);
    let code = exchange.inner.store.team().unwrap().invitations[0].code.clone();
    let welcome = exchange.take(opens(2, BEA, &code)).unwrap();
    drop(exchange);
    let exchange = office(folder.path());
    assert_eq!(exchange.take(opens(2, BEA, &code)).unwrap(), welcome);
    assert_eq!(exchange.inner.store.team().unwrap().members.len(), 1);
}

#[test]
fn a_letter_is_brought_once_whenever_the_program_ended_in_between() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    let code = invites(&exchange, 1);
    exchange.sent(CARLA, u64::MAX).unwrap();
    exchange.take(opens(2, BEA, &code)).unwrap();
    assert!(exchange.has_notifications().unwrap());
    drop(exchange);
    let now = Timestamp::from_second(1_800_000_100).unwrap();
    let exchange = office(folder.path());
    let said = exchange.notifications(now).unwrap();
    assert_eq!((said.len(), said[0].0), (1, CARLA));
    assert_eq!(text(&said[0].1), "Naam8 heeft uw uitnodiging gebruikt en is nu van het team.");
    assert_eq!(exchange.notifications(now).unwrap(), []);
    drop(exchange);
    let exchange = office(folder.path());
    assert_eq!(exchange.notifications(now).unwrap(), []);
    assert_eq!(exchange.unsent(CARLA).unwrap(), said[0].1);
}

#[test]
fn who_erases_everything_is_off_the_team_and_so_is_who_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    for (number, ends) in [(10, true), (20, false)] {
        let code = invites(&exchange, number);
        exchange.take(opens(number + 1, BEA, &code)).unwrap();
        assert_eq!(exchange.inner.store.team().unwrap().members.len(), 1);
        if ends {
            for (id, words) in [(2, "/desk"), (3, "/wis"), (4, "ja, wis alles")] {
                exchange.take(says(number + id, BEA, words)).unwrap();
            }
        } else {
            exchange.forget(BEA).unwrap();
        }
        assert_eq!(exchange.inner.store.team().unwrap().members.len(), 0, "{number}");
        assert_eq!(role(&exchange, BEA), None);
    }
}

#[test]
fn the_team_is_in_every_copy_and_outlives_the_sweep() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(&folder.path().join("state"));
    let code = invites(&exchange, 1);
    exchange.take(opens(2, BEA, &code)).unwrap();
    let later = |days: i64| Timestamp::from_second(1_800_000_000 + days * 24 * 60 * 60).unwrap();
    for day in 0..60 {
        exchange.sweep(later(day), RetentionPolicy::default()).unwrap();
    }
    assert_eq!(exchange.inner.store.record(BEA).unwrap(), None, "the talk was swept");
    assert_eq!(exchange.inner.store.team().unwrap().members.len(), 1);
    exchange.backup(&folder.path().join("copy")).unwrap();
    let mut lines = Vec::new();
    exchange.export(&mut lines).unwrap();
    flushed(&exchange);
    let team = exchange.inner.store.team().unwrap();
    assert_eq!(open(&folder.path().join("copy")).team().unwrap(), team);
    let other = open(&folder.path().join("other"));
    other.import(&mut lines.as_slice()).unwrap();
    assert_eq!(other.team().unwrap(), team);
    assert_eq!(exchange.affected().unwrap().talks, 0, "the team is no talk");
}

#[test]
fn lists_of_commands_are_due_until_they_are_set() {
    let folder = tempfile::tempdir().unwrap();
    let exchange = office(folder.path());
    assert_eq!(exchange.menus_due().unwrap(), [], "nobody has written yet");
    exchange.take(says(1, CARLA, "/start")).unwrap();
    let due = [(CARLA, Menu::Of(Role::Coordinator))];
    assert_eq!(exchange.menus_due().unwrap(), due);
    exchange.menu_is(CARLA, due[0].1).unwrap();
    drop(exchange);
    let exchange = office(folder.path());
    assert_eq!(exchange.menus_due().unwrap(), []);
    exchange.appoint([(CARLA, Role::Volunteer)]);
    assert_eq!(exchange.menus_due().unwrap(), [(CARLA, Menu::Of(Role::Volunteer))]);
    exchange.appoint([]);
    assert_eq!(exchange.menus_due().unwrap(), [(CARLA, Menu::Everybody)]);
}
