//! Every screen of a resident and every view of the desk has a sample. A new one is named here first: the compiler
//! asks for it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;

use super::*;
use crate::config;
use crate::conversation::{Content, View, dutch_day};
use crate::language::Language;

fn name(screen: &Screen) -> &'static str {
    match screen {
        Screen::Interview => "interview",
        Screen::Question(_) => "question",
        Screen::Choosing { .. } => "choosing",
        Screen::Places { .. } => "places",
        Screen::Either { .. } => "either",
        Screen::Alarm(_) => "alarm",
        Screen::Listening { .. } => "listening",
        Screen::Called => "called",
        Screen::OfferLanguage(_) => "offer-language",
        Screen::OfferChange { .. } => "offer-change",
        Screen::OfferAnswer { .. } => "offer-answer",
        Screen::OfferFacts(_) => "offer-facts",
        Screen::Doubt(_) => "doubt",
        Screen::Results => "results",
        Screen::Card(_) => "card",
        Screen::Refine => "refine",
        Screen::WhyNot => "why-not",
        Screen::CompareWith(_) => "compare-with",
        Screen::Compared(..) => "compared",
        Screen::Saved => "saved",
        Screen::FollowUp => "follow-up",
        Screen::Plan => "plan",
        Screen::PlanText => "plan-text",
        Screen::Answers => "answers",
        Screen::Language => "language",
        Screen::Privacy => "privacy",
        Screen::PrivacyLong => "privacy-long",
        Screen::Erase => "erase",
    }
}

/// How many there are above.
const SCREENS: usize = 28;

fn name_of_view(view: &View) -> &'static str {
    match view {
        View::List => "list",
        View::Card(_) => "card",
        View::Text(_) => "text",
        View::Found => "found",
        View::Places(_) => "places",
        View::Favourites => "favourites",
        View::TeamList => "team-list",
        View::Wrong(_) => "wrong",
        View::Team => "team",
        View::Removing(_) => "removing",
        View::Alarm(_) => "alarm",
        View::Concern(_) => "concern",
        View::Edit => "edit",
        View::More => "more",
        View::Maybe => "maybe",
        View::WhyNot => "why-not",
        View::OtherCaller => "other-caller",
        View::Remark(_) => "remark",
        View::CallBack(_) => "call-back",
        View::CallBacks => "call-backs",
        View::Gaps => "gaps",
        View::Confirm(_) => "confirm",
        View::Weekly(_) => "weekly",
    }
}

/// How many there are above.
const VIEWS: usize = 23;

fn content() -> Content {
    let files = config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap();
    let now: Timestamp = "2026-11-23T10:00:00+01:00".parse().unwrap();
    Content::load(&files, dutch_day(now), &mut Vec::new())
}

#[test]
fn every_screen_and_every_view_has_a_sample_of_its_own_name_that_says_something() {
    let content = content();
    let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
    let scene = Scene::new(&content, now, Language::Nl, Whom::Oneself);
    let all = samples(&scene);
    let ids: BTreeSet<&str> = all.iter().map(|sample| sample.id.as_str()).collect();
    assert_eq!(ids.len(), all.len(), "each has a name of its own");
    let screens: BTreeSet<&str> = all.iter().map(|it| name(&it.visit.session.focus)).collect();
    assert_eq!(screens.len(), SCREENS, "{screens:?}");
    let desk = all.iter().filter(|it| it.group == Group::Desk);
    let views: BTreeSet<&str> =
        desk.map(|it| name_of_view(&it.visit.volunteer.call.view)).collect();
    assert_eq!(views.len(), VIEWS, "{views:?}");
    for sample in &all {
        let messages = sample.messages(&scene);
        let says = messages.iter().any(|it| !it.lines.is_empty() || it.attachment.is_some());
        assert!(says, "{} says nothing", sample.id);
    }
}
