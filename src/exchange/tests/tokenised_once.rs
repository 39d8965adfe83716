//! A message is tokenised once a turn, whatever takes it.
//!
//! Parts of it are read anew on purpose: its first word as an answer by itself, what stands behind "volgende:"
//! at the desk, and "wat kost dat" for "wat kost nummer 2". So the messages here have several words.

use jiff::Timestamp;

use super::walker::ASSETS;
use crate::conversation::{
    Consent, Input, InputKind, Role, Screen, Session, Setting, Settings, Stage, Turn, Visit, turn,
};
use crate::understanding::tokenised;

const MESSAGES: [&str; 12] = [
    "ik ben 82 en mijn man is overleden",
    "ja hoor dat is goed",
    "nee liever niet",
    "weet ik niet precies",
    "ik woon in Zwolle en ik hou van klaverjassen",
    "nee ik ben 83",
    "toch niet Zwolle maar Kampen",
    "wie leest dit eigenlijk?",
    "wat kost dat allemaal",
    "ik wil niet meer leven",
    "ik heb de huisarts gebeld",
    "laat de lijst maar zien",
];

fn input(setting: Setting, kind: InputKind) -> Input {
    let at: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
    Input { at, setting, app_language: None, kind }
}

/// Takes a turn, and tells how often the message was tokenised in it.
fn times(visit: Visit, setting: Setting, kind: InputKind, text: &str) -> (Turn, usize) {
    tokenised();
    let turn = turn(&ASSETS, Settings::default(), visit, input(setting, kind));
    let times = tokenised().iter().filter(|it| *it == text).count();
    (turn, times)
}

fn screens() -> Vec<Screen> {
    let questions = ASSETS.interview.questions().iter().map(|it| Screen::Question(it.id.clone()));
    questions.chain([Screen::Interview]).collect()
}

#[test]
fn of_a_resident_on_every_screen() {
    for screen in screens() {
        for text in MESSAGES {
            for kind in [InputKind::Text(text.to_owned()), InputKind::Edited(text.to_owned())] {
                let session = Session {
                    stage: Stage::Talking,
                    consent: Consent::Given("2026-11-23T09:00:00+01:00".parse().unwrap()),
                    focus: screen.clone(),
                    ..Session::default()
                };
                let (_, times) = times(Visit::from(session), Setting::Private, kind.clone(), text);
                assert_eq!(times, 1, "{kind:?} at {screen:?}");
            }
        }
    }
}

#[test]
fn of_a_resident_before_the_talk_and_on_the_card_of_an_alarm() {
    for text in MESSAGES {
        let kind = || InputKind::Text(text.to_owned());
        assert_eq!(times(Visit::default(), Setting::Private, kind(), text).1, 1, "{text}");
        let cry = "ik ga een einde aan mijn leven maken";
        let (turn, _) =
            times(Visit::default(), Setting::Private, InputKind::Text(cry.to_owned()), cry);
        assert!(matches!(turn.session.focus, Screen::Alarm(_)), "{:?}", turn.session.focus);
        assert_eq!(times(turn.into(), Setting::Private, kind(), text).1, 1, "{text} on the card");
    }
}

#[test]
fn of_a_volunteer_in_a_call() {
    let desk = Setting::Team(Role::Volunteer);
    let mut visit = Visit::default();
    for text in
        MESSAGES.into_iter().chain(["klaverjassen in Zwolle", "gratis wandelen met een hond"])
    {
        let (turn, times) = times(visit, desk, InputKind::Text(text.to_owned()), text);
        assert_eq!(times, 1, "{text}");
        visit = turn.into();
    }
}
