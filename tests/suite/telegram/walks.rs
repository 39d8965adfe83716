//! Walks through the real adapter: any mixture of buttons, old buttons, words, commands, other
//! things, repeats and reorderings. The fake refuses what breaks a rule of Telegram, and fails the
//! test at its end.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, DataVerb, Flow, FollowUpVerb, QuestionVerb,
    ScreenName,
};
use aanspraak::exchange::{Exchange, Limits};
use aanspraak::store::ChatId;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::house::{Bot, House};
use crate::conversation::scripts::content;
use crate::support::fake_api::{Person, Shown, World};
use ways::{PATIENCE, WORDS, way_on};

#[path = "../robustness/random_walks.rs"]
mod ways;

#[derive(Clone, Debug)]
enum Step {
    Press(Index),
    PressTwice(Index),
    Old(Index),
    Forges(&'static str),
    Says(&'static str),
    SaysTwice(&'static str),
    Swapped(&'static str, Index),
    Edits(&'static str),
    Sends(Value),
    /// Words behind the bot's name, in some other chat.
    Asks(&'static str),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let content = vec![
        json!({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}),
        json!({"sticker": {"file_id": "f", "file_unique_id": "u", "type": "regular", "width": 9,
            "height": 9, "is_animated": false, "is_video": false}}),
        json!({"location": {"latitude": 52.09, "longitude": 5.12}}),
        json!({"photo": [], "caption": "kijk"}),
        json!({"thing_of_next_year": {}}),
    ];
    let step = prop_oneof![
        8 => any::<Index>().prop_map(Step::Press),
        2 => any::<Index>().prop_map(Step::PressTwice),
        3 => any::<Index>().prop_map(Step::Old),
        1 => select(vec!["c.0.no.such", "?", "c.0", "h.0.nothing", "i.0.none"]).prop_map(Step::Forges),
        5 => select(WORDS).prop_map(Step::Says),
        1 => select(WORDS).prop_map(Step::SaysTwice),
        2 => (select(WORDS), any::<Index>()).prop_map(|(words, at)| Step::Swapped(words, at)),
        1 => select(WORDS).prop_map(Step::Edits),
        2 => select(content).prop_map(Step::Sends),
        1 => select(vec!["bridge", "wandelen", "", "ik wil niet meer leven"]).prop_map(Step::Asks),
    ];
    proptest::collection::vec(step, 25)
}

/// One person under way.
struct Walk<'a> {
    house: &'a House,
    exchange: &'a Exchange,
    person: Person,
    chat: i64,
    /// Every button that was ever shown: its message and what it carries.
    ever: Vec<(i64, String)>,
    presses: usize,
}

impl Walk<'_> {
    async fn goes(&mut self, steps: Vec<Step>) {
        self.step(Step::Says("/start")).await;
        for step in steps {
            self.step(step).await;
        }
        self.finds_the_list().await;
    }

    /// From wherever it is, the buttons of the newest message lead to the list.
    async fn finds_the_list(&mut self) {
        let mut pressed = Vec::new();
        while pressed.len() < PATIENCE {
            let (message, buttons) = self.last();
            let actions = buttons.iter().map(|data| Action::decode(data).unwrap().action);
            let actions: Vec<Action> = actions.collect();
            if actions.contains(&Action::Screen(ScreenName::Refine)) {
                return;
            }
            let ways = actions
                .iter()
                .zip(&buttons)
                .filter_map(|(action, data)| way_on(action).map(|order| (order, data.clone())));
            let Some((_, data)) = ways.min() else {
                panic!("stuck after {pressed:?}: {actions:?}")
            };
            let before = self.answers();
            pressed.push(data.clone());
            self.presses((message, data));
            self.is_answered(before + 1, "the way to the list").await;
        }
        panic!("in a circle: {pressed:?}");
    }

    /// The newest message that has buttons, and what they carry.
    fn last(&self) -> (i64, Vec<String>) {
        let screen = self.person.screen();
        let shown = screen.iter().rev().find(|shown| !shown.rows.is_empty()).unwrap();
        (shown.id, shown.rows.iter().flatten().map(|(_, data)| data.clone()).collect())
    }

    async fn step(&mut self, step: Step) {
        let before = self.answers();
        let what = format!("an answer to {step:?}");
        if let Step::Asks(words) = step {
            let offered = self.person.asks_elsewhere(words).await;
            assert!(!offered.cards.is_empty() || offered.to_the_bot.is_some(), "silent: {what}");
            assert_eq!(self.answers(), before, "an answer in the wrong chat");
            return;
        }
        let is_edit = matches!(step, Step::Edits(_));
        let answers = self.does(step);
        if is_edit {
            // It may be answered or not: all that came in is worked out first.
            let fake = &self.house.fake;
            fake.until(&what, |world| (world.updates.waiting() == 0).then_some(())).await;
        }
        self.is_answered(before + answers, &what).await;
    }

    /// All that was called for is sent when nothing is left to send.
    async fn is_answered(&mut self, answers: usize, what: &str) {
        let fake = &self.house.fake;
        fake.until(what, |world| {
            let is_all_sent = self.exchange.unsent(ChatId(self.chat)).unwrap().is_empty();
            (count(world, self.chat) >= answers && is_all_sent).then_some(())
        })
        .await;
        self.looks(what);
    }

    /// Does it, and tells how many answers it calls for.
    fn does(&mut self, step: Step) -> usize {
        let person = &self.person;
        let fake = &self.house.fake;
        match step {
            Step::Says(words) => _ = person.types(words),
            Step::Edits(words) => {
                person.edits(words);
                return 0;
            }
            Step::Sends(content) => _ = person.sends(content),
            Step::SaysTwice(words) => fake.happens_twice(person.sending(json!({"text": words}))),
            Step::Press(at) => self.presses(self.newest(at)),
            Step::Old(at) => self.presses(at.get(&self.ever).clone()),
            Step::Forges(data) => self.presses((self.ever[0].0, data.to_owned())),
            Step::PressTwice(at) => {
                let (message, data) = self.newest(at);
                self.presses += 1;
                self.house.fake.happens_twice(self.person.pressing(message, &data));
            }
            Step::Swapped(words, at) => {
                let (message, data) = self.newest(at);
                self.presses += 1;
                let said = self.person.sending(json!({"text": words}));
                self.house.fake.happen_swapped(said, self.person.pressing(message, &data));
                return 2;
            }
            Step::Asks(_) => return 0,
        }
        1
    }

    fn presses(&mut self, (message, data): (i64, String)) {
        self.presses += 1;
        self.person.presses_data(message, &data);
    }

    /// A button of the newest message that has some.
    fn newest(&self, at: Index) -> (i64, String) {
        let screen = self.person.screen();
        let shown = screen.iter().rev().find(|shown| !shown.rows.is_empty()).unwrap();
        let buttons: Vec<_> = shown.rows.iter().flatten().collect();
        (shown.id, at.get(&buttons).1.clone())
    }

    fn answers(&self) -> usize {
        self.house.fake.look(|world| count(world, self.chat))
    }

    /// Looks at all that came, and at what the newest message asks.
    fn looks(&mut self, what: &str) {
        while let Some(shown) = self.person.glances() {
            let buttons = shown.rows.iter().flatten();
            self.ever.extend(buttons.map(|(_, data)| (shown.id, data.clone())));
            asks_one_thing(&shown, what);
        }
        assert!(
            self.person.screen().iter().any(|shown| shown.rows.len() > 1),
            "stuck after {what}"
        );
    }
}

/// How many answers came to a chat; one that would change nothing is an answer too.
fn count(world: &World, chat: i64) -> usize {
    let is_answer = |method: &str| ["sendMessage", "editMessageText"].contains(&method);
    let all = world.journal.all().iter();
    all.filter(|call| is_answer(&call.method) && call.chat() == Some(chat)).count()
}

fn asks_one_thing(shown: &Shown, what: &str) {
    let actions = shown.rows.iter().flatten().map(|(_, data)| Action::decode(data).unwrap().action);
    let mut open: BTreeSet<String> = actions
        .filter_map(|action| match action {
            Action::Flow(Flow::Consent(_)) => Some("consent".to_owned()),
            Action::Data(DataVerb::Erase) => Some("erase".to_owned()),
            Action::Alarm(AlarmAnswer::Direct(_)) => Some("direct".to_owned()),
            Action::Alarm(AlarmAnswer::Called(_)) => Some("called".to_owned()),
            Action::Flow(Flow::ApplyOld) => Some("an old button".to_owned()),
            Action::FollowUp(FollowUpVerb::Outcome(_)) => Some("outcome".to_owned()),
            other => other.question().map(ToString::to_string),
        })
        .collect();
    // The line about keeping what was told stands below the question.
    if open.len() > 1 {
        open.remove("consent");
    }
    assert!(open.len() <= 1, "after {what} two questions are open: {open:?}");
}

async fn three_walk(steps: [Vec<Step>; 3]) {
    let house = House::new().await;
    let limits = Limits { a_minute: None, ..Limits::default() };
    let exchange = Exchange::with_options(assets_once(), house.store().await, limits);
    let bot = Bot::start(house.config(), exchange.clone());
    let walk = async |steps, chat| {
        let (person, exchange) = (house.fake.person(chat), &exchange);
        let (ever, presses) = (Vec::new(), 0);
        let mut walk = Walk { house: &house, exchange, person, chat, ever, presses };
        walk.goes(steps).await;
        walk.presses
    };
    let [first, second, third] = steps;
    let (first, second, third) = tokio::join!(walk(first, 7), walk(second, 8), walk(third, 9));
    let presses = first + second + third;
    drop(exchange);
    bot.stops().await.unwrap();
    let stopped = house.fake.look(|world| world.answered.len());
    assert_eq!(stopped, presses, "a waiting sign was not stopped");
}

/// The content, read once for all walks.
fn assets_once() -> std::sync::Arc<aanspraak::conversation::Content> {
    static ASSETS: std::sync::LazyLock<std::sync::Arc<aanspraak::conversation::Content>> =
        std::sync::LazyLock::new(content);
    ASSETS.clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn three_people_do_whatever_they_like_at_once(steps in [steps(), steps(), steps()]) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.unwrap().block_on(three_walk(steps));
    }
}
