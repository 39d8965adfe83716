//! Somebody who talks with the real turn; between any two turns the session goes through its stored
//! form. What must hold of every answer is checked at every answer.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use crate::config;
use crate::conversation::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, Content, DataVerb, DayChoice, Event, Flow,
    FollowUpVerb, HelpKind, Input, InputKind, Message, PlanStep, PlanVerb, QuestionVerb,
    ScreenName, Session, Setting, Settings, Turn, Volunteer, turn,
};
use crate::store::SessionV1;

use super::super::mapping::session;
pub(super) use ways::WORDS;
use ways::{PATIENCE, way_on};

#[path = "../../../tests/suite/robustness/random_walks.rs"]
mod ways;

/// The content of this repository.
pub(in crate::exchange) static ASSETS: LazyLock<Content> = LazyLock::new(loaded);

/// The same, read anew.
pub(in crate::exchange) fn loaded() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let mut diagnostics = Vec::new();
    let files = config::content(&[root]).unwrap();
    let content = Content::load(&files, date(2026, 11, 23), &mut diagnostics);
    assert!(diagnostics.iter().all(|diagnostic| !diagnostic.is_error()), "{diagnostics:?}");
    content
}

/// Telegram's longest message, in UTF-16 units.
const LONGEST: usize = 4_096;

/// One person with a telephone.
#[derive(Clone)]
pub(in crate::exchange) struct Walker {
    stored: SessionV1,
    now: Timestamp,
    /// What the bot said last.
    pub(in crate::exchange) screen: Message,
    /// What every button ever carried.
    pub(in crate::exchange) ever: Vec<String>,
    /// Whether anything was said at the last input.
    pub(in crate::exchange) said: bool,
}

impl Walker {
    pub(in crate::exchange) fn new() -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let (stored, screen) = (SessionV1::default(), Message::default());
        let mut walker = Self { stored, now, screen, ever: Vec::new(), said: false };
        walker.types("/start");
        walker
    }

    /// A person who begins, and agrees that sensitive things are asked.
    pub(in crate::exchange) fn talking() -> Self {
        let mut walker = Self::new();
        walker.does(&Action::Flow(Flow::Begin));
        walker.does(&Action::Flow(Flow::Consent(true)));
        walker
    }

    pub(in crate::exchange) fn session(&self) -> Session {
        session::session(&self.stored)
    }

    pub(in crate::exchange) fn waits(&mut self, hours: i64) {
        self.now += SignedDuration::from_hours(hours);
    }

    pub(in crate::exchange) fn waits_minutes(&mut self, minutes: i64) {
        self.now += SignedDuration::from_mins(minutes);
    }

    /// All that follows is on this day.
    pub(in crate::exchange) fn begins_at(&mut self, now: Timestamp) {
        self.now = now;
    }

    /// The moment of the last input.
    pub(in crate::exchange) fn now(&self) -> Timestamp {
        self.now
    }

    pub(in crate::exchange) fn types(&mut self, text: &str) {
        self.hears(InputKind::Text(text.to_owned()));
    }

    pub(in crate::exchange) fn presses(&mut self, data: &str) {
        self.hears(InputKind::Press(data.to_owned()));
    }

    /// Presses a button with this action, of the interview that is under way.
    pub(in crate::exchange) fn does(&mut self, action: &Action) {
        let round = self.session().round;
        self.presses(&action.encode(round));
    }

    pub(in crate::exchange) fn hears(&mut self, kind: InputKind) {
        self.now += SignedDuration::from_secs(20);
        let is_edit = matches!(kind, InputKind::Edited(_));
        let asks_no_answer = is_edit || kind == InputKind::Due;
        let before = self.session();
        let what = format!("{kind:?}");
        let app_language = Some("nl".to_owned());
        let input = Input { at: self.now, setting: Setting::Private, app_language, kind };
        let settings = Settings { asks_later: true, ..Settings::default() };
        let Turn { session, replies, events, .. } =
            turn(&ASSETS, settings, self.session().into(), input);
        if is_edit {
            // Whatever was changed afterwards is offered at most.
            let kept = |it: &Session| (it.answers.clone(), it.told.clone(), it.consent);
            assert_eq!(kept(&session), kept(&before), "{what}");
        }
        self.keep(session, &events);
        self.said = !replies.is_empty();
        match replies.as_slice() {
            [] => assert!(asks_no_answer, "silent at {what}"),
            [message] => {
                check(message, &what);
                self.ever.extend(data(message).map(str::to_owned));
                self.screen = message.clone();
            }
            several => panic!("{} answers to {what}", several.len()),
        }
    }

    /// The session is written as the store does, and nothing of it is lost.
    fn keep(&mut self, session: Session, events: &[Event]) {
        if events.contains(&Event::Forgotten) {
            self.stored = SessionV1::default();
            return;
        }
        let stored = session::stored(&session, &Volunteer::default(), self.stored.clone());
        let json = serde_json::to_vec(&stored).unwrap();
        self.stored = serde_json::from_slice(&json).unwrap();
        assert_eq!(self.session(), by_reason(session));
    }

    /// What the buttons on the screen do.
    pub(in crate::exchange) fn actions(&self) -> Vec<Action> {
        data(&self.screen).map(|data| Action::decode(data).unwrap().action).collect()
    }

    /// Whether the list is on the screen.
    pub(in crate::exchange) fn sees_the_list(&self) -> bool {
        self.actions().contains(&Action::Screen(ScreenName::Refine))
    }

    /// The way on that every screen must have, pressed until the list is there.
    pub(in crate::exchange) fn finds_the_way_to_the_list(mut self) {
        let mut pressed = Vec::new();
        while !self.sees_the_list() {
            assert!(pressed.len() < PATIENCE, "in a circle: {pressed:?}");
            let on = self.actions().into_iter().filter(|action| way_on(action).is_some());
            let Some(on) = on.min_by_key(way_on) else {
                panic!("stuck after {pressed:?} at {:#?}", self.screen)
            };
            self.does(&on);
            pressed.push(on);
        }
    }
}

/// The stored form keeps what was passed over by its reason.
fn by_reason(mut session: Session) -> Session {
    use crate::conversation::Dismissal;
    session.dismissed.sort_by_key(|(_, why)| *why == Dismissal::DoingIt);
    session
}

fn data(message: &Message) -> impl Iterator<Item = &str> {
    message.buttons.iter().flatten().map(|button| button.data.as_str())
}

/// What must hold of every answer.
fn check(message: &Message, what: &str) {
    let text: Vec<&str> = message.text_lines().collect();
    let text = text.join("\n");
    assert!(!text.trim().is_empty(), "nothing said at {what}");
    assert!(text.encode_utf16().count() <= LONGEST, "too long at {what}: {text}");
    let buttons: Vec<_> = message.buttons.iter().flatten().collect();
    assert!(buttons.len() <= 100 && message.buttons.iter().all(|row| row.len() <= 8), "{what}");
    for button in &buttons {
        assert!((1..=64).contains(&button.data.len()), "{button:?} at {what}");
        assert!(!button.label.trim().is_empty(), "{button:?} at {what}");
    }
    let labels: BTreeSet<&str> = buttons.iter().map(|button| button.label.as_str()).collect();
    assert_eq!(labels.len(), buttons.len(), "two buttons read the same at {what}: {labels:?}");
    let actions: Vec<Action> =
        data(message).map(|data| Action::decode(data).unwrap().action).collect();
    assert!(
        actions.iter().any(|action| *action != Action::Help(HelpKind::Numbers)),
        "no way on at {what}"
    );
    // The line about keeping what was told stands below what is asked.
    let mut open: BTreeSet<String> = actions.iter().filter_map(asks).collect();
    if open.len() > 1 {
        open.remove("consent");
    }
    assert!(open.len() <= 1, "two questions open at {what}: {open:?}");
}

/// The question that a button answers.
fn asks(action: &Action) -> Option<String> {
    let name = match action {
        Action::Flow(Flow::Consent(_)) => "consent",
        Action::Data(DataVerb::Erase) => "erase",
        Action::Alarm(AlarmAnswer::Direct(_)) => "direct",
        Action::Alarm(AlarmAnswer::Called(_)) => "called",
        Action::Flow(Flow::ApplyOld) => "old",
        Action::FollowUp(FollowUpVerb::Outcome(_)) => "outcome",
        other => return other.question().map(ToString::to_string),
    };
    Some(name.to_owned())
}

/// The presses by which somebody plans to call tomorrow, and asks to be reminded.
pub(in crate::exchange) fn presses_of_a_plan() -> [Action; 6] {
    [
        Action::Activity("oopoeh".into(), ActivityVerb::Choose),
        Action::Plan(PlanVerb::NoBarrier),
        Action::Plan(PlanVerb::Step(PlanStep::Call)),
        Action::Plan(PlanVerb::Day(DayChoice::Tomorrow)),
        Action::Plan(PlanVerb::AnyTime),
        Action::Plan(PlanVerb::Remind(true)),
    ]
}
