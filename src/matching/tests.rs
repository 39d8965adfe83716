//! Checks of the score and of the verdict, on small catalogues of their own.

use jiff::civil::{Date, date};

use super::*;
use crate::catalogue::Catalogue;
use crate::diagnostics::Files;
use crate::profile::{Age, Fact, FactId, Form, Gender, Profile, Wish};

const TODAY: Date = date(2026, 11, 23);
const WEIGHTS: &str = include_str!("../../data/weights.toml");
const ELEMENTS: &str = include_str!("../../data/elements.toml");

/// A world with these activities: the id, and the lines of its file that matter.
fn world(activities: &[(&str, &str)]) -> (Catalogue, Weights) {
    let mut files = Files::default();
    files.insert("data/weights.toml", WEIGHTS);
    files.insert("data/elements.toml", ELEMENTS);
    for (id, lines) in activities {
        let status = "[status]\nstate = \"active\"\nchecked = 2026-11-01\nsources = [\"x\"]";
        let text = format!(
            "name = \"{id}\"\nkinds = [\"meeting\"]\nelements = [\"meeting\"]\n{lines}\n\
             [reach]\nhow = \"national\"\n{status}\n"
        );
        files.insert(format!("data/activities/{id}.toml"), text);
    }
    let mut diagnostics = Vec::new();
    let catalogue = Catalogue::load(&files, TODAY, &mut diagnostics);
    (catalogue, Weights::load(&files, &mut diagnostics))
}

fn order(activities: &[(&str, &str)], facts: &[Fact]) -> Vec<String> {
    let (catalogue, weights) = world(activities);
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let ranking = rank(matcher, &Profile::of(facts.iter().copied()));
    ranking.yes().map(|found| found.activity.id.to_string()).collect()
}

#[test]
fn what_answers_the_wish_comes_before_what_does_not() {
    let activities = [
        ("a-other", "[fits]\nwishes = [\"help\"]"),
        ("b-wished", "[fits]\nwishes = [\"confidant\"]"),
    ];
    assert_eq!(order(&activities, &[Fact::Wish(Wish::Confidant, true)]), ["b-wished", "a-other"]);
}

#[test]
fn what_is_made_for_somebody_comes_before_what_is_for_everybody() {
    let activities = [
        ("a-all", "[fits]\nwishes = [\"company\"]"),
        ("b-women", "[for]\ngender = [\"woman\"]\n[fits]\nwishes = [\"company\"]"),
    ];
    let woman = [Fact::Gender(Gender::Woman, true), Fact::Wish(Wish::Company, true)];
    assert_eq!(order(&activities, &woman), ["b-women", "a-all"]);
    assert_eq!(order(&activities, &[Fact::Gender(Gender::Man, true)]), ["a-all"]);
    assert_eq!(order(&activities, &[]), ["a-all"], "not known is never a silent yes");
}

#[test]
fn equals_stand_in_the_order_of_their_ids() {
    assert_eq!(order(&[("b", ""), ("c", ""), ("a", "")], &[]), ["a", "b", "c"]);
}

#[test]
fn one_way_that_is_not_refused_is_enough() {
    let both = [("both", "[fits]\nforms = [\"group\", \"phone\"]")];
    assert_eq!(order(&both, &[Fact::Form(Form::Group, false)]), ["both"]);
    let refused = [Fact::Form(Form::Group, false), Fact::Form(Form::Phone, false)];
    assert!(order(&both, &refused).is_empty());
}

#[test]
fn an_age_that_is_only_about_leaves_a_maybe_with_what_would_settle_it() {
    let (catalogue, weights) = world(&[("late", "[for]\nage = { min = 55 }")]);
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let verdict = |from, to| {
        let age = Fact::Age(Age::between(from, to).unwrap());
        rank(matcher, &Profile::of([age])).matches[0].verdict
    };
    assert_eq!(verdict(50, 59), Verdict::Maybe(FactId::Age.into()));
    assert_eq!(verdict(55, 59), Verdict::Yes);
    assert_eq!(verdict(40, 54), Verdict::No(Rule::OnlyFor(FactId::Age)));
}

#[test]
fn the_score_is_the_sum_of_its_terms() {
    let lines = "[for]\nage = { min = 55 }\n[fits]\nwishes = [\"company\"]\nforms = [\"group\"]";
    let (catalogue, weights) = world(&[("one", lines)]);
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let facts = [
        Fact::Age(Age::exactly(70).unwrap()),
        Fact::Wish(Wish::Company, true),
        Fact::Form(Form::Group, true),
    ];
    let ranking = rank(matcher, &Profile::of(facts));
    let found = ranking.matches[0];
    let sum: i32 = ranking.trace(found.activity).iter().map(|term| term.points).sum();
    assert_eq!(found.score, sum);
    let reasons = reasons(&ranking, &found, 2);
    assert_eq!(reasons[0].kind, TermKind::Wish(Wish::Company));
    assert_eq!(reasons[1].kind, TermKind::Form(Form::Group));
}

#[test]
fn a_weight_that_is_missing_or_has_no_reason_is_a_problem() {
    let mut files = Files::default();
    files.insert("data/weights.toml", "[[weight]]\nid = \"wish\"\npoints = 14\n");
    let mut diagnostics = Vec::new();
    Weights::load(&files, &mut diagnostics);
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.code == "W02"));
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.message.contains("wish-more")));
    let mut diagnostics = Vec::new();
    Weights::load(&Files::default(), &mut diagnostics);
    assert_eq!(diagnostics[0].code, "W01");
}
