//! Screen readers and old eyes: on every screen that a walk comes by, in each language, labels are told
//! apart by their first twenty letters, and no label or line is a picture alone.

use std::collections::{BTreeMap, BTreeSet};

use aanspraak::conversation::{
    Consent, Content, Input, InputKind, Message, Session, Setting, Settings, Stage, turn,
};
use aanspraak::language::Language;
use jiff::Timestamp;
use strum::IntoEnumIterator;

use crate::conversation::scripts::loaded;
use crate::conversation::ux_rules::everywhere::states;

/// So much of a label is heard, or seen on a small screen, before people choose.
const HEARD: usize = 20;
const WALKS: u64 = 30;
const STEPS: usize = 80;

/// What a walk says now and then, beside pressing buttons.
const WORDS: [&str; 6] = [
    "/start",
    "vrouw van 82, weduwe, houdt van dieren, Zwolle",
    "/antwoorden",
    "/bewaard",
    "Bergen",
    "ik voel me rot",
];

/// Chance that is the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// What is wrong with the labels and lines of a message.
fn faults(message: &Message) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut kind: BTreeMap<String, &str> = BTreeMap::new();
    for button in message.buttons.iter().flatten() {
        let begin: String = button.label.chars().take(HEARD).collect::<String>().to_lowercase();
        if let Some(other) = kind.insert(begin, &button.label) {
            wrong.push(format!("[{other}] and [{}] begin alike", button.label));
        }
        if button.label.chars().filter(|letter| letter.is_alphanumeric()).count() < 2 {
            wrong.push(format!("[{}] has no words", button.label));
        }
    }
    for line in message.text_lines().filter(|line| !line.trim().is_empty()) {
        if !line.chars().any(char::is_alphanumeric) {
            wrong.push(format!("the line '{line}' has no words"));
        }
    }
    wrong
}

/// Labels that somebody may type, and that would stop the talk.
fn alarms(assets: &Content, message: &Message) -> Vec<String> {
    let labels = message.buttons.iter().flatten().map(|button| &button.label);
    let alarms = labels.filter_map(|label| Some((label, assets.lexicon.alarm(label)?)));
    let stopping = alarms.filter(|(_, found)| found.alarm.stops());
    stopping.map(|(label, found)| format!("[{label}] is an alarm: {found:?}")).collect()
}

fn says(
    assets: &Content,
    session: Session,
    at: Timestamp,
    kind: InputKind,
) -> (Session, Option<Message>) {
    let input = Input { at, setting: Setting::Private, app_language: None, kind };
    let settings = Settings { asks_later: true, ..Settings::default() };
    let turn = turn(assets, settings, session.into(), input);
    (turn.session, turn.replies.into_iter().next())
}

/// One walk; gives what is wrong on its way and how many screens it saw.
fn walk(assets: &Content, language: Language, number: u64, wrong: &mut BTreeSet<String>) -> usize {
    let at: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
    let mut chance = Chance(number);
    let consent = if number.is_multiple_of(3) { Consent::NotAsked } else { Consent::Given(at) };
    let begun =
        Session { language: Some(language), stage: Stage::Welcomed, consent, ..Session::default() };
    let (mut session, mut shown) = says(assets, begun, at, InputKind::Text("/start".to_owned()));
    let mut seen = 0;
    for _ in 0..STEPS {
        let Some(message) = shown.take() else { break };
        let faults = faults(&message).into_iter().chain(alarms(assets, &message));
        wrong.extend(faults.map(|fault| format!("{language}: {fault}")));
        seen += 1;
        let buttons: Vec<_> = message.buttons.iter().flatten().collect();
        let kind = if buttons.is_empty() || chance.below(8) == 0 {
            InputKind::Text(WORDS[chance.below(WORDS.len())].to_owned())
        } else {
            InputKind::Press(buttons[chance.below(buttons.len())].data.clone())
        };
        (session, shown) = says(assets, session, at, kind);
    }
    seen
}

#[test]
fn on_every_screen_labels_are_told_apart_by_their_first_letters_and_none_is_a_picture_alone() {
    let assets = loaded();
    let mut wrong = BTreeSet::new();
    for language in Language::iter() {
        let seen: usize =
            (0..WALKS).map(|number| walk(&assets, language, number, &mut wrong)).sum();
        assert!(seen > 1_000, "the walks in {language} ended early: {seen} screens");
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same in every state that there is, not only in those that a walk comes by.
#[test]
fn in_every_state_labels_are_told_apart_by_their_first_letters() {
    let mut wrong = BTreeSet::new();
    for (state, talker) in states() {
        for language in Language::iter() {
            let mut talker = talker.clone();
            talker.session.language = Some(language);
            talker.types("/bestaat-niet");
            let faults = faults(&talker.screen).into_iter();
            wrong.extend(faults.map(|fault| format!("{language}, {state}: {fault}")));
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
