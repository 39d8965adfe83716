//! The screens of a resident.

use std::collections::BTreeMap;

use strum::IntoEnumIterator;

use super::{Group, Sample, Scene};
use crate::conversation::{
    AlarmCard, Consent, Content, Dismissal, FollowUp, Refinement, Screen, Session, Stage,
};
use crate::interview::{Answer, Kind, Question};
use crate::language::Language;
use crate::profile::{Circumstance, Fact};
use crate::understanding::{Act, Alarm, AlarmRole};

/// So many places of one name are shown.
const NAMESAKES: usize = 3;

fn sample(group: Group, id: &str, session: Session, focus: Screen) -> Sample {
    Sample::new(group, id, Session { focus, ..session })
}

/// The screens around the interview.
pub(super) fn around(scene: &Scene<'_>) -> Vec<Sample> {
    let group = Group::Around;
    let new =
        Session { stage: Stage::Welcomed, language: Some(scene.language), ..Session::default() };
    let other = Language::iter().find(|it| *it != scene.language).unwrap_or_default();
    let stopped = Session { stage: Stage::Stopped, ..scene.known() };
    let mut all = vec![Sample::new(group, "welcome", new)];
    all.extend(consent(scene));
    for (id, focus) in [
        ("offer-language", Screen::OfferLanguage(other)),
        ("language", Screen::Language),
        ("privacy", Screen::Privacy),
        ("privacy-long", Screen::PrivacyLong),
        ("erase", Screen::Erase),
        ("answers", Screen::Answers),
    ] {
        all.push(sample(group, id, scene.known(), focus));
    }
    all.push(Sample::new(group, "stopped", stopped));
    all
}

/// The question before the first sensitive one, also where something sensitive was told already.
fn consent(scene: &Scene<'_>) -> Vec<Sample> {
    let mut questions = scene.content.interview.questions().iter();
    let Some(sensitive) = questions.find(|question| question.is_sensitive()) else {
        return Vec::new();
    };
    let asked = Session {
        consent: Consent::NotAsked,
        focus: Screen::Question(sensitive.id.clone()),
        ..scene.known()
    };
    let mut told = asked.clone();
    told.told.push(Fact::Circumstance(Circumstance::PartnerDied, true));
    vec![
        Sample::new(Group::Around, "consent", asked),
        Sample::new(Group::Around, "consent-told", told),
    ]
}

/// Each question as it is asked, chosen from, on its further pages, and in the simple mode.
pub(super) fn questions(scene: &Scene<'_>) -> Vec<Sample> {
    let mut all = Vec::new();
    for question in scene.content.interview.questions() {
        all.extend(of_question(scene, question));
    }
    all.extend(doubtful(scene));
    all
}

fn of_question(scene: &Scene<'_>, question: &Question) -> Vec<Sample> {
    let group = Group::Questions;
    let id = format!("question.{}", question.id);
    let asked = Session { focus: Screen::Question(question.id.clone()), ..scene.begun() };
    let mut all = vec![
        Sample::new(group, id.clone(), asked.clone()),
        Sample::new(group, format!("{id}.simple"), Session { simple: true, ..asked.clone() }),
    ];
    if let (Kind::Many, false, Some(first)) =
        (question.kind, question.is_yes_or_no(), question.choices.first())
    {
        let chosen = vec![first.clone()];
        let focus = Screen::Choosing { question: question.id.clone(), chosen };
        all.push(sample(group, &format!("{id}.chosen"), scene.begun(), focus));
        all.push(Sample::new(group, format!("{id}.more"), Session { page: 1, ..asked.clone() }));
    }
    if let Some(first) = question.choices.first() {
        let mut again = asked;
        again.answers.give(question.id.clone(), Answer::Chosen(vec![first.clone()]));
        all.push(Sample::new(group, format!("{id}.again"), again));
    }
    all
}

/// What is asked where words can be read in two ways, or an earlier answer may change.
fn doubtful(scene: &Scene<'_>) -> Vec<Sample> {
    let group = Group::Questions;
    let mut all = Vec::new();
    let choices = |it: &&Question| it.choices.len() > 1;
    if let Some(question) = scene.content.interview.questions().iter().find(choices) {
        let (id, two) = (question.id.clone(), question.choices.iter().take(2).cloned());
        let two: Vec<_> = two.collect();
        let one = two.iter().take(1).cloned().collect();
        let choice = question.choices.first().cloned();
        let either = Screen::Either { question: id.clone(), choices: two.clone() };
        all.push(sample(group, "either", scene.begun(), either));
        let one = Screen::Either { question: id.clone(), choices: one };
        all.push(sample(group, "either-one", scene.begun(), one));
        let answer = Screen::OfferAnswer { question: id.clone(), choices: two };
        all.push(sample(group, "offer-answer", scene.begun(), answer));
        all.extend(choice.map(|choice| {
            sample(
                group,
                "offer-change",
                scene.begun(),
                Screen::OfferChange { question: id, choice },
            )
        }));
    }
    let facts = scene.known().told;
    let doubt = facts.iter().rev().find(|fact| fact.value().is_some()).copied();
    all.push(sample(group, "offer-facts", scene.begun(), Screen::OfferFacts(facts)));
    all.extend(doubt.map(|fact| sample(group, "doubt", scene.begun(), Screen::Doubt(fact))));
    all.extend(places(scene));
    all
}

/// The question which of several places of one name is meant.
fn places(scene: &Scene<'_>) -> Option<Sample> {
    let candidates = namesakes(scene.content)?;
    let question =
        scene.content.interview.questions().iter().find(|it| it.kind == Kind::Place)?.id.clone();
    let focus = Screen::Places { question, candidates };
    Some(sample(Group::Questions, "which-place", scene.begun(), focus))
}

/// The places of one name, of the first that several have: their numbers in the gazetteer.
pub(super) fn namesakes(content: &Content) -> Option<Vec<u32>> {
    let mut by_name: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for place in content.catalogue.places().iter() {
        by_name.entry(place.name.as_str()).or_default().push(place.id.0);
    }
    by_name.into_values().find(|them| them.len() >= NAMESAKES)
}

/// The list, and what is done with it.
pub(super) fn list(scene: &Scene<'_>) -> Vec<Sample> {
    let group = Group::List;
    let mut all = vec![sample(group, "results", scene.known(), Screen::Results)];
    for refinement in Refinement::iter() {
        let refined = Session { refined: refinement.into(), ..scene.known() };
        all.push(sample(group, &format!("results.{refinement}"), refined, Screen::Results));
    }
    let kept = kept(scene);
    all.push(sample(group, "results.kept", kept.clone(), Screen::Results));
    for (id, focus) in [
        ("refine", Screen::Refine),
        ("why-not", Screen::WhyNot),
        ("saved", Screen::Saved),
        ("follow-up", Screen::FollowUp),
    ] {
        all.push(sample(group, id, kept.clone(), focus));
    }
    if let [first, second, ..] = scene.first.as_slice() {
        let with = Screen::CompareWith(first.clone());
        all.push(sample(group, "compare-with", scene.known(), with));
        let both = Screen::Compared(first.clone(), second.clone());
        all.push(sample(group, "compared", scene.known(), both));
    }
    all
}

/// A person who keeps one activity and passed over another.
fn kept(scene: &Scene<'_>) -> Session {
    let mut session = scene.known();
    let mut first = scene.first.iter().cloned();
    session.saved.extend(first.next());
    session.dismissed.extend(first.next().map(|id| (id, Dismissal::NotForMe)));
    Session { follow_up: FollowUp::At(scene.now), ..session }
}

/// The cards of alarms, and what listens to a loss.
pub(super) fn help(scene: &Scene<'_>) -> Vec<Sample> {
    let group = Group::Help;
    let mut all = Vec::new();
    for alarm in Alarm::iter().filter(|alarm| alarm.stops()) {
        for role in AlarmRole::iter() {
            let focus = Screen::Alarm(Box::new(AlarmCard::new(alarm, role)));
            let id = format!("alarm.{alarm}.{role}");
            all.push(sample(group, &id, scene.begun(), focus));
        }
        for wording in 1..=AlarmCard::ALL_READ {
            let card = AlarmCard { wording, ..AlarmCard::new(alarm, AlarmRole::Writer) };
            let focus = Screen::Alarm(Box::new(card));
            all.push(sample(
                group,
                &format!("alarm.{alarm}.wording-{wording}"),
                scene.begun(),
                focus,
            ));
        }
        let helped = AlarmCard { helped: true, ..AlarmCard::new(alarm, AlarmRole::Writer) };
        let focus = Screen::Alarm(Box::new(helped));
        all.push(sample(group, &format!("alarm.{alarm}.helped"), scene.begun(), focus));
    }
    all.push(sample(group, "called", scene.begun(), Screen::Called));
    for turns in 0..3 {
        let about = Act::iter().take(1).collect();
        let focus = Screen::Listening { about, of: None, turns };
        all.push(sample(group, &format!("listening.{turns}"), scene.begun(), focus));
    }
    all
}
