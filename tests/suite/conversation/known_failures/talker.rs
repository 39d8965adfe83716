//! Somebody who talks with the real conversation, by buttons and by words.

use std::sync::{Arc, LazyLock};

use aanspraak::conversation::{
    Action, ActivityVerb, AnswerVerb, Content, Event, Flow, Input, InputKind, Message,
    QuestionVerb, ScreenName, Session, Setting, Settings, turn,
};
use aanspraak::interview::{Answer, Kind, Question, QuestionId};
use jiff::{SignedDuration, Timestamp};

/// The content of this repository.
pub(crate) static ASSETS: LazyLock<Arc<Content>> =
    LazyLock::new(crate::conversation::scripts::content);

/// One person with a telephone.
#[derive(Clone)]
pub(crate) struct Talker {
    pub(crate) session: Session,
    pub(crate) screen: Message,
    pub(crate) settings: Settings,
    /// What happened at the last input.
    pub(crate) events: Vec<Event>,
    app: &'static str,
    now: Timestamp,
}

impl Talker {
    /// Somebody who begins to talk.
    pub(crate) fn new(app: &'static str) -> Self {
        Self::with(app, Session::default())
    }

    /// Somebody who said for whom it is.
    pub(crate) fn begun() -> Self {
        let mut talker = Self::new("nl");
        talker.does(&Action::Flow(Flow::Begin));
        talker.types("voor mezelf");
        talker
    }

    /// Somebody of whom this is known, at the screen that it gives.
    pub(crate) fn at(session: Session) -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let session = Session { last: Some(now), ..session };
        let mut talker = Self::silent("nl", session, now);
        talker.types("herhaal dat eens");
        talker
    }

    /// Somebody who comes with this session.
    pub(crate) fn with(app: &'static str, session: Session) -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let mut talker = Self::silent(app, session, now);
        talker.types("/start");
        talker
    }

    /// Somebody who has said nothing yet.
    pub(crate) fn not_yet(app: &'static str) -> Self {
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        Self::silent(app, Session::default(), now)
    }

    fn silent(app: &'static str, session: Session, now: Timestamp) -> Self {
        let (screen, settings) = (Message::default(), Settings::default());
        Self { session, screen, settings, events: Vec::new(), app, now }
    }

    /// Whether the person was forgotten at the last input.
    pub(crate) fn is_forgotten(&self) -> bool {
        self.events.contains(&Event::Forgotten)
    }

    /// Somebody who began, and agreed that sensitive things are asked.
    pub(crate) fn talking() -> Self {
        let mut talker = Self::new("nl");
        talker.does(&Action::Flow(Flow::Begin));
        talker.does(&Action::Flow(Flow::Consent(true)));
        talker
    }

    pub(crate) fn types(&mut self, text: &str) {
        self.hears(InputKind::Text(text.to_owned()));
    }

    pub(crate) fn does(&mut self, action: &Action) {
        self.hears(InputKind::Press(action.encode(self.session.round)));
    }

    pub(crate) fn hears(&mut self, kind: InputKind) {
        self.now += SignedDuration::from_secs(20);
        let app_language = Some(self.app.to_owned());
        let input = Input { at: self.now, setting: Setting::Private, app_language, kind };
        let turn = turn(&ASSETS, self.settings, self.session.clone().into(), input);
        let [message] = turn.replies.as_slice() else { panic!("{:?}", turn.replies) };
        (self.session, self.screen, self.events) = (turn.session, message.clone(), turn.events);
    }

    pub(crate) fn waits(&mut self, days: i64) {
        self.now += SignedDuration::from_hours(24 * days);
    }

    /// What stands on the screen.
    pub(crate) fn text(&self) -> String {
        self.screen.text_lines().collect::<Vec<_>>().join("\n")
    }

    /// What the buttons do.
    pub(crate) fn actions(&self) -> Vec<Action> {
        let buttons = self.screen.buttons.iter().flatten();
        buttons.map(|button| Action::decode(&button.data).unwrap().action).collect()
    }

    pub(crate) fn sees(&self, action: &Action) -> bool {
        self.actions().contains(action)
    }

    /// The question on the screen.
    pub(crate) fn open(&self) -> Option<QuestionId> {
        self.actions().iter().find_map(Action::question).cloned()
    }

    pub(crate) fn sees_the_list(&self) -> bool {
        self.sees(&Action::Screen(ScreenName::Refine))
    }

    /// The activities that are on the screen.
    pub(crate) fn cards(&self) -> Vec<String> {
        let ids = self.actions().into_iter().filter_map(|action| match action {
            Action::Activity(id, ActivityVerb::Card) => Some(id.to_string()),
            _ => None,
        });
        ids.collect()
    }

    /// Asks a question again and answers it, wherever the talk is.
    pub(crate) fn changes(&mut self, question: &Question, answer: &Answer) {
        self.does(&Action::Question(question.id.clone(), QuestionVerb::Change));
        self.gives(question, answer);
    }

    /// Answers a question that is on the screen.
    pub(crate) fn gives(&mut self, question: &Question, answer: &Answer) {
        let id = question.id.clone();
        match answer {
            Answer::Chosen(chosen) => {
                for choice in chosen {
                    self.does(&Action::Answer(id.clone(), AnswerVerb::Choose(choice.clone())));
                }
                if question.kind == Kind::Many && !question.is_yes_or_no() {
                    self.does(&Action::Answer(id, AnswerVerb::Done));
                }
            }
            Answer::NoneOfThese => self.does(&Action::Answer(id, AnswerVerb::NoneOfThese)),
            Answer::Place(place) => self.does(&Action::Answer(id, AnswerVerb::Place(place.0))),
            Answer::DontKnow => self.does(&Action::Answer(id, AnswerVerb::DontKnow)),
            Answer::RatherNot | Answer::Age(_) => {
                self.does(&Action::Answer(id, AnswerVerb::RatherNot));
            }
        }
    }

    /// Goes on to the list: at each screen `seen` is called, then the first choice is taken.
    pub(crate) fn goes_on(mut self, mut seen: impl FnMut(&Self)) -> Self {
        for _ in 0..40 {
            seen(&self);
            if self.sees_the_list() {
                return self;
            }
            let Some(id) = self.open() else {
                let on = [Action::Flow(Flow::Begin), Action::Flow(Flow::Consent(true))];
                let on = on.iter().find(|action| self.sees(action)).unwrap().clone();
                self.does(&on);
                continue;
            };
            let question = ASSETS.interview.question(id.as_str()).unwrap();
            self.gives(question, &first(question));
        }
        panic!("no list after forty answers: {}", self.text())
    }
}

/// The first choice of a question.
pub(crate) fn first(question: &Question) -> Answer {
    match question.choices.first() {
        Some(choice) => Answer::Chosen(vec![choice.clone()]),
        None => Answer::Place(ASSETS.catalogue.places().named("Zwolle")[0]),
    }
}

/// The last choice of a question.
pub(crate) fn last(question: &Question) -> Answer {
    match question.choices.last() {
        Some(choice) => Answer::Chosen(vec![choice.clone()]),
        None => Answer::Place(ASSETS.catalogue.places().named("Utrecht")[0]),
    }
}

/// The question of this id.
pub(crate) fn question(id: &str) -> &'static Question {
    ASSETS.interview.question(id).unwrap()
}

/// What every screen on the way to the list was.
pub(crate) fn every_screen(app: &'static str) -> Vec<Talker> {
    let mut screens = Vec::new();
    Talker::new(app).goes_on(|talker| screens.push(talker.clone()));
    screens
}
