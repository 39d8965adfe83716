//! What is left on disk of a call that is over: nothing that can be read, with all keys at hand.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;

use super::super::{Exchange, OutgoingReply, ReplyTo, RetentionPolicy, Update};
use super::walker::loaded;
use super::{open, readable};
use crate::conversation::{Action, Content, DeskAction, Input, InputKind, Role, Setting};
use crate::store::ChatId;

const BEA: ChatId = ChatId(8);
/// A word that the desk does not know, and keeps as such.
const MARKER: &str = "zonnebloempitten";

struct Desk {
    folder: tempfile::TempDir,
    exchange: Exchange,
    moment: i64,
}

impl Desk {
    fn new() -> Self {
        static ASSETS: LazyLock<Arc<Content>> = LazyLock::new(|| Arc::new(loaded()));
        let folder = tempfile::tempdir().unwrap();
        let exchange = Exchange::new(ASSETS.clone(), open(folder.path()));
        exchange.appoint([(BEA, Role::Volunteer)]);
        Self { folder, exchange, moment: 0 }
    }

    fn now(&self) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + self.moment).unwrap()
    }

    /// Says something, and gives the replies, which are not sent yet.
    fn says(&mut self, text: &str) -> Vec<OutgoingReply> {
        self.moment += 20;
        let (setting, kind) = (Setting::Private, InputKind::Text(text.to_owned()));
        let input = Input { at: self.now(), setting, app_language: None, kind };
        let (id, chat) = (Some(self.moment), BEA);
        self.exchange.take(Update { id, chat, input, origin: ReplyTo::default() }).unwrap()
    }

    /// The same, and all is sent.
    fn talks(&mut self, text: &str) {
        self.says(text);
        self.flushes();
        self.exchange.sent(BEA, u64::MAX).unwrap();
        self.flushes();
    }

    fn flushes(&self) {
        let (told, outcome) = std::sync::mpsc::channel();
        self.exchange.flush(move |result| told.send(result).unwrap());
        outcome.recv().unwrap().unwrap();
    }

    /// A call in which the marker was said, on disk.
    fn in_a_call(mut self) -> Self {
        self.talks("/desk");
        self.talks(&format!("mw 82, weduwe, {MARKER}, Zwolle"));
        self.talks("ook doof");
        assert!(self.tells(), "the marker is not even there, or this test sees nothing");
        self
    }

    fn tells(&self) -> bool {
        self.flushes();
        tells(self.folder.path())
    }
}

fn tells(folder: &Path) -> bool {
    let all = readable(folder, BEA);
    assert!(!all.is_empty(), "not even the record of now is found");
    let told = [MARKER, "partner-died", "partner overleden"];
    all.iter().any(|page| told.iter().any(|it| page.contains(it)))
}

#[test]
fn nothing_of_a_call_can_be_read_after_it_was_wiped() {
    let mut desk = Desk::new().in_a_call();
    desk.talks("nieuwe beller");
    assert!(!desk.tells());
    desk.talks("man 70");
    assert!(!desk.tells());
}

#[test]
fn nor_after_the_volunteer_left() {
    let mut desk = Desk::new().in_a_call();
    desk.talks("/desk");
    assert!(!desk.tells());
}

#[test]
fn nor_after_a_silence_whether_somebody_comes_or_not() {
    let mut desk = Desk::new().in_a_call();
    desk.moment += 16 * 60;
    desk.exchange.due(desk.now()).unwrap();
    assert!(!desk.tells());
    let mut desk = Desk::new().in_a_call();
    desk.moment += 16 * 60;
    desk.talks("man 70");
    assert!(!desk.tells());
}

#[test]
fn nor_after_the_volunteer_was_taken_off_the_team() {
    let mut desk = Desk::new().in_a_call();
    desk.exchange.appoint([]);
    desk.talks("hallo");
    assert!(!desk.tells());
}

#[test]
fn nor_after_a_reply_was_sent_that_was_late() {
    let mut desk = Desk::new().in_a_call();
    let late = desk.says(&format!("ook {MARKER}"));
    let last = desk.says("nieuwe beller");
    assert!(desk.tells(), "the reply waits, and must not be lost");
    assert_eq!(desk.exchange.unsent(BEA).unwrap(), [late.clone(), last.clone()].concat());
    desk.exchange.sent(BEA, late[0].seq).unwrap();
    assert!(!desk.tells());
    desk.exchange.sent(BEA, last[0].seq).unwrap();
    assert!(!desk.tells());
    assert_eq!(desk.exchange.unsent(BEA).unwrap(), []);
}

#[test]
fn what_the_volunteer_has_stays() {
    let mut desk = Desk::new().in_a_call();
    desk.talks("oopoeh");
    desk.talks("favoriet");
    desk.talks("nieuwe beller");
    let record = desk.exchange.inner.store.record(BEA).unwrap().unwrap();
    assert_eq!(record.session.desk.unwrap().favourites, ["oopoeh"]);
    assert!(!desk.tells());
}

/// The chat under which the record of the team stands.
const TEAM: ChatId = ChatId(i64::MIN + 1);
const CARLA: ChatId = ChatId(1);

/// Whether the number of a note can be read in what the disk holds of the team or of the volunteer.
fn tells_the_number(desk: &Desk) -> bool {
    desk.flushes();
    let of = |chat| readable(desk.folder.path(), chat);
    let pages: Vec<String> = of(TEAM).into_iter().chain(of(BEA)).collect();
    assert!(!pages.is_empty(), "not even the record of now is found");
    pages.iter().any(|page| page.contains("06 12345678"))
}

impl Desk {
    /// A note to call back that was passed on, in a call that is over.
    fn with_a_call_back(mut self) -> Self {
        self.exchange.appoint([(BEA, Role::Volunteer), (CARLA, Role::Coordinator)]);
        for line in ["/desk", "mw 82, Zwolle", "/terugbellen", "ja, dat mag"] {
            self.talks(line);
        }
        self.talks("bezoek aan huis, 06 12345678, ma ochtend");
        self.talks("doorgeven");
        self.talks("nieuwe beller");
        self
    }

    fn number_of_the_note(&self) -> u32 {
        let team = self.exchange.inner.store.team().unwrap();
        assert_eq!(team.call_backs.len(), 1);
        team.call_backs[0].number
    }
}

#[test]
fn a_note_to_call_back_is_destroyed_when_it_is_done() {
    let mut desk = Desk::new().with_a_call_back();
    assert!(tells_the_number(&desk), "the note is not even there, or this test sees nothing");
    let number = desk.number_of_the_note();
    desk.moment += 20;
    let button = Action::Desk(DeskAction::CalledBack(number)).encode(0);
    let (setting, kind) = (Setting::Private, InputKind::Press(button));
    let input = Input { at: desk.now(), setting, app_language: None, kind };
    let (id, chat) = (Some(desk.moment), CARLA);
    desk.exchange.take(Update { id, chat, input, origin: ReplyTo::default() }).unwrap();
    assert!(desk.exchange.inner.store.team().unwrap().call_backs.is_empty());
    assert!(!tells_the_number(&desk));
}

#[test]
fn a_note_to_call_back_is_destroyed_by_the_sweep_after_thirty_days() {
    let mut desk = Desk::new().with_a_call_back();
    let days = |days: i64| days * 24 * 60 * 60;
    let begun = desk.moment;
    for day in [28, 29, 31] {
        desk.moment = begun + days(day);
        desk.exchange.sweep(desk.now(), RetentionPolicy::default()).unwrap();
        assert_eq!(desk.exchange.inner.store.team().unwrap().call_backs.is_empty(), day == 31);
    }
    assert!(!tells_the_number(&desk));
}

#[test]
fn every_coordinator_is_told_of_a_call_back_without_a_word_of_it() {
    let desk = Desk::new().with_a_call_back();
    let told = desk.exchange.notifications(desk.now()).unwrap();
    assert_eq!(told.iter().map(|(chat, _)| *chat).collect::<Vec<_>>(), [CARLA]);
    assert!(!format!("{told:?}").contains("06 12345678"));
}
