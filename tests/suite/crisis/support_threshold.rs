//! What the talk does where the classifier is unsure: help is shown, and the talk goes on. The model
//! here is made by hand, so that no retraining changes the test.

use std::path::PathBuf;

use aanspraak::conversation::{Content, Input, InputKind, Session, Setting, Settings, turn};
use aanspraak::understanding::{Crisis, Thresholds, Trained};
use jiff::Timestamp;
use jiff::civil::date;

/// A word that makes it sure, and one that makes it unsure; nothing else weighs anything.
fn model() -> Trained<Crisis> {
    let bias = [0.0, -10.0, -10.0, -10.0, -10.0, -10.0, 0.0];
    let emergency = |weight: f32| [weight, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
    let weights = [("w flodderig", emergency(5.2)), ("w knisperig", emergency(30.0))];
    Trained::<Crisis>::by_hand(
        bias,
        &weights,
        Thresholds { stop: 0.9, look: 0.9, support: 0.5, veto: 0.0 },
    )
}

fn content() -> Content {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut files = aanspraak::config::content(&[root]).unwrap();
    model().put_into(&mut files);
    let mut diagnostics = Vec::new();
    let content = Content::load(&files, date(2026, 11, 23), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    content
}

/// What is said to these words, one after the other.
fn said(content: &Content, words: &[&str]) -> String {
    let mut session = Session::default();
    let mut last = String::new();
    for (text, minute) in words.iter().zip(0..) {
        let input = Input {
            at: Timestamp::from_second(1_795_000_000 + minute * 60).unwrap(),
            setting: Setting::Private,
            app_language: Some("nl".to_owned()),
            kind: InputKind::Text((*text).to_owned()),
        };
        let turn = turn(content, Settings::default(), session.into(), input);
        session = turn.session;
        last = format!("{:?}", turn.replies);
    }
    last
}

#[test]
fn where_the_net_is_unsure_help_is_shown_and_the_talk_goes_on() {
    let content = content();
    let answered = said(&content, &["/start", "het is flodderig"]);
    assert!(answered.contains("Ik weet niet zeker of ik u goed begrijp."), "{answered}");
    assert!(answered.contains("0800-2000") && answered.contains("113"), "{answered}");
    assert!(!answered.contains("Bel nu"), "{answered}");
    for said in [said(&content, &["/start"]), answered] {
        assert!(said.contains("Wat bewaart u?"), "the screen stands there still: {said}");
    }
}

#[test]
fn where_it_is_sure_the_talk_stops() {
    let answered = said(&content(), &["/start", "het is knisperig"]);
    assert!(answered.contains("Bel nu"), "{answered}");
}
