//! The next best question, and answers in any order.

use std::sync::LazyLock;

use aanspraak::conversation::Content;
use aanspraak::interview::{Answer, Answers, Kind, Question, QuestionId};
use aanspraak::matching::{Matcher, change, next_question, rank, short_list};
use aanspraak::profile::{Age, Fact, Profile};
use proptest::prelude::*;
use serde_json::json;

use super::{ASSETS, TODAY, anybody, content, ids, load, matcher, read, with};
use crate::support::generated;

fn candidates() -> Vec<(&'static str, Vec<Fact>)> {
    let questions = ASSETS.interview.questions().iter();
    questions.map(|question| (question.id.as_str(), question.possible_facts())).collect()
}

#[test]
fn a_question_without_answers_changes_nothing() {
    assert_eq!(change(matcher(), &Profile::default(), &[]), 0);
    assert_eq!(next_question::<()>(matcher(), &Profile::default(), &[]), None);
}

#[test]
fn a_question_whose_answers_are_known_changes_nothing() {
    let widow = read(&json!({ "age": 82, "circumstances": ["partner-died"] }));
    let answers = [Fact::Circumstance(aanspraak::profile::Circumstance::PartnerDied, true)];
    assert_eq!(change(matcher(), &widow, &answers), 0);
}

#[test]
fn the_change_is_the_share_of_the_list_that_each_answer_replaces() {
    let profile = read(&json!({ "age": 70, "wishes": ["company"] }));
    let now = ids(&short_list(matcher(), &profile, &[]));
    for (id, answers) in candidates() {
        let replaced: usize = answers
            .iter()
            .map(|answer| {
                let then = ids(&short_list(matcher(), &with(&profile, *answer), &[]));
                then.iter().filter(|id| !now.contains(id)).count()
            })
            .sum();
        let most = (answers.len() * 3).max(1);
        let expected = u32::try_from(replaced * 1000 / most).unwrap();
        assert_eq!(change(matcher(), &profile, &answers), expected, "{id}");
    }
}

#[test]
fn the_next_question_is_the_one_that_changes_most_and_the_first_of_equals() {
    let profile = read(&json!({ "age": 70, "wishes": ["company"] }));
    let candidates = candidates();
    let next = next_question(matcher(), &profile, &candidates).unwrap();
    let changes: Vec<u32> =
        candidates.iter().map(|(_, answers)| change(matcher(), &profile, answers)).collect();
    let most = changes.iter().max().unwrap();
    let first = changes.iter().position(|change| change == most).unwrap();
    assert_eq!(next, candidates[first].0);
    let twice: Vec<(usize, Vec<Fact>)> = [0, 1].map(|at| (at, candidates[first].1.clone())).into();
    assert_eq!(next_question(matcher(), &profile, &twice), Some(0));
}

/// How much a question changes, worked out the plain way: everything ranked anew for each answer.
fn plain_change(matcher: Matcher<'_>, profile: &Profile, answers: &[Fact]) -> u32 {
    let now = short_list(matcher, profile, &[]);
    let missing =
        |from: &[&str], other: &[&str]| from.iter().filter(|id| !other.contains(id)).count();
    let changed: usize = answers
        .iter()
        .map(|answer| {
            let then = short_list(matcher, &with(profile, *answer), &[]);
            let (now, then) = (ids(&now), ids(&then));
            missing(&now, &then).max(missing(&then, &now))
        })
        .sum();
    u32::try_from(changed * 1000 / (answers.len() * 3).max(1)).unwrap()
}

/// What the next question is, the plain way.
fn assert_as_plain(matcher: Matcher<'_>, profile: &Profile) {
    let candidates = candidates();
    let mut best: Option<(u32, &str)> = None;
    for (id, answers) in &candidates {
        let plain = plain_change(matcher, profile, answers);
        assert_eq!(change(matcher, profile, answers), plain, "{id} {profile:?}");
        if plain > best.map_or(0, |(most, _)| most) {
            best = Some((plain, id));
        }
    }
    let next = next_question(matcher, profile, &candidates);
    assert_eq!(next, best.map(|(_, id)| id), "{profile:?}");
}

/// Activities of which many say the same, and many nearly the same.
static GENERATED: LazyLock<Content> =
    LazyLock::new(|| load(&generated::files(&content(), ASSETS.catalogue.places(), 250)));

fn answer(question: &'static Question) -> impl Strategy<Value = (QuestionId, Answer)> {
    let chosen = match question.kind {
        Kind::Place => {
            let places: Vec<_> = ASSETS.catalogue.places().iter().map(|place| place.id).collect();
            let places = prop::sample::select(places).prop_map(Answer::Place);
            places.boxed()
        }
        Kind::Number => {
            (0..=120_u8).prop_map(|age| Answer::Age(Age::exactly(age).unwrap())).boxed()
        }
        Kind::One => prop::sample::select(question.choices.clone())
            .prop_map(|choice| Answer::Chosen(vec![choice]))
            .boxed(),
        Kind::Many => {
            prop::sample::subsequence(question.choices.clone(), 0..=question.choices.len())
                .prop_map(Answer::Chosen)
                .boxed()
        }
    };
    let none = Just(Answer::RatherNot);
    prop_oneof![4 => chosen, 1 => none].prop_map(|answer| (question.id.clone(), answer))
}

/// Answers to a part of the questions, and the same ones in another order.
fn answers_twice() -> impl Strategy<Value = (Answers, Answers)> {
    let all: Vec<_> = ASSETS.interview.questions().iter().map(answer).collect();
    let some = all.prop_flat_map(|all| {
        let most = all.len();
        prop::sample::subsequence(all, 0..=most)
    });
    some.prop_flat_map(|given| (Just(given.clone()), Just(given).prop_shuffle()))
        .prop_map(|(one, other)| (one.into_iter().collect(), other.into_iter().collect()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Sampled.
    #[test]
    fn the_order_of_answers_never_matters((one, other) in answers_twice()) {
        let [one, other] = [one, other].map(|answers| ASSETS.interview.profile(&answers, &[]));
        prop_assert_eq!(one, other);
        let scores = |profile| -> Vec<(String, i32)> {
            let ranking = rank(matcher(), profile);
            ranking.matches.iter().map(|found| (found.activity.id.to_string(), found.score)).collect()
        };
        prop_assert_eq!(scores(&one), scores(&other));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_next_question_is_what_ranking_everything_anew_gives(profile in anybody()) {
        assert_as_plain(matcher(), &profile);
        assert_as_plain(GENERATED.matcher(TODAY), &profile);
    }
}
