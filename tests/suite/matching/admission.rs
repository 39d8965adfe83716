//! "Why not this one?": the rule, and what would admit it.

use aanspraak::matching::{Rule, Verdict, WhyNot, admission, rank, why_not};
use aanspraak::profile::{Age, Circumstance, Fact, FactId, Form, GoesOut, Profile};
use expect_test::expect;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{ASSETS, anybody, matcher, read, with};

fn steps(profile: &Value, id: &str) -> Vec<(Rule, Vec<Fact>)> {
    let activity = ASSETS.catalogue.activity(id).unwrap();
    let steps = admission(matcher(), &read(profile), activity);
    steps.into_iter().map(|step| (step.rule, step.any_of)).collect()
}

fn years(years: u8) -> Fact {
    Fact::Age(Age::exactly(years).unwrap())
}

#[test]
fn who_is_too_young_hears_from_which_age() {
    let rule = Rule::OnlyFor(FactId::Age);
    assert_eq!(steps(&json!({ "age": 50 }), "oopoeh"), [(rule, vec![years(55)])]);
    let rule = Rule::NotFor(FactId::Age);
    assert_eq!(steps(&json!({ "age": 12 }), "luisterlijn"), [(rule, vec![years(18)])]);
}

#[test]
fn every_rule_in_the_way_is_named_one_after_the_other() {
    let steps =
        steps(&json!({ "age": 50, "goes-out": "no", "place": "Maastricht" }), "omas-pop-up");
    let rules: Vec<Rule> = steps.iter().map(|(rule, _)| *rule).collect();
    expect![[r"
        [
            OnlyFor(
                Age,
            ),
            NotFor(
                GoesOut,
            ),
            TooFar(
                146,
            ),
        ]
    "]]
    .assert_debug_eq(&rules);
    let out = [GoesOut::Yes, GoesOut::WithHelp].map(|value| Fact::GoesOut(value, true));
    assert_eq!(steps[1].1, out);
}

#[test]
fn a_circumstance_that_bars_and_one_that_is_needed_are_named() {
    let barred =
        steps(&json!({ "age": 70, "circumstances": ["dementia"] }), "bridgen-denken-en-doen");
    let without = Fact::Circumstance(Circumstance::Dementia, false);
    assert_eq!(barred, [(Rule::NotFor(FactId::Circumstances), vec![without])]);
    let others = json!({ "age": 70, "not": { "circumstances": ["lgbt"] } });
    let needed = Fact::Circumstance(Circumstance::Lgbt, true);
    let rule = Rule::OnlyFor(FactId::Circumstances);
    assert_eq!(steps(&others, "roze-ouderen-salon"), [(rule, vec![needed])]);
}

#[test]
fn a_refused_form_is_named_and_what_stopped_cannot_be_helped() {
    let refused = steps(&json!({ "age": 70, "not": { "forms": ["group"] } }), "resto-vanharte");
    assert_eq!(refused, [(Rule::RefusedForm(Form::Group), vec![Fact::Form(Form::Group, true)])]);
    assert_eq!(steps(&json!({}), "zilverlijn"), [(Rule::Gone, Vec::new())]);
}

#[test]
fn what_fits_or_may_fit_is_excluded_by_nothing() {
    let activity = |id| ASSETS.catalogue.activity(id).unwrap();
    let nothing = Profile::default();
    assert_eq!(why_not(matcher(), &nothing, activity("resto-vanharte")), WhyNot::OthersFitBetter);
    let oopoeh = why_not(matcher(), &nothing, activity("oopoeh"));
    assert_eq!(oopoeh, WhyNot::NotKnown(FactId::Age.into()));
    assert_eq!(steps(&json!({}), "oopoeh"), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Sampled over people, exhaustive over activities.
    #[test]
    fn what_is_said_to_admit_admits(profile in anybody()) {
        for activity in ASSETS.catalogue.activities() {
            let mut then = profile;
            for step in admission(matcher(), &profile, activity) {
                prop_assert!(
                    !step.any_of.is_empty() || step.rule == Rule::Gone,
                    "{}: no way out of {:?}", activity.id, step.rule
                );
                if let Some(fact) = step.any_of.first() {
                    then = with(&then, *fact);
                }
            }
            let found = rank(matcher(), &then).matches.into_iter().find(|found| found.activity.id == activity.id);
            let verdict = found.unwrap().verdict;
            prop_assert!(
                matches!(verdict, Verdict::Yes | Verdict::Maybe(_) | Verdict::No(Rule::Gone)),
                "{}: still {verdict:?}", activity.id
            );
        }
    }
}
