//! Checks of the facts and of the condition language.

use super::*;

fn profile(facts: &[Fact]) -> Profile {
    Profile::of(facts.iter().copied())
}

#[track_caller]
fn check(condition: &str, facts: &[Fact], expected: Ternary) {
    let condition = Condition::read(condition).unwrap();
    assert_eq!(condition.of(&profile(facts)), expected);
}

#[test]
fn not_known_is_not_no() {
    check("circumstances has cancer", &[], Ternary::Unknown);
    check("not circumstances has cancer", &[], Ternary::Unknown);
    check("living = alone", &[], Ternary::Unknown);
    check("living = alone or living != alone", &[], Ternary::Unknown);
    check("known age", &[], Ternary::No);
}

#[test]
fn an_age_range_answers_what_it_can() {
    let eighties = [Fact::Age(Age::between(80, 89).unwrap())];
    check("age >= 55", &eighties, Ternary::Yes);
    check("age < 55", &eighties, Ternary::No);
    check("age >= 85", &eighties, Ternary::Unknown);
    check("age = 82", &[Fact::Age(Age::exactly(82).unwrap())], Ternary::Yes);
    check("age != 82", &[Fact::Age(Age::exactly(82).unwrap())], Ternary::No);
}

#[test]
fn not_alone_is_knowledge_too() {
    let not_alone = [Fact::Living(Living::Alone, false)];
    check("living = alone", &not_alone, Ternary::No);
    check("living = together", &not_alone, Ternary::Unknown);
    assert_eq!(profile(&not_alone).facts(), not_alone);
}

#[test]
fn and_binds_tighter_than_or() {
    let condition = Condition::read("known age and known place or known gender").unwrap();
    let gender = profile(&[Fact::Gender(Gender::Woman, true)]);
    assert_eq!(condition.of(&gender), Ternary::Yes);
    let grouped = Condition::read("known age and (known place or known gender)").unwrap();
    assert_eq!(grouped.of(&gender), Ternary::No);
}

#[test]
fn a_misspelt_condition_is_refused_with_its_place_and_the_nearest_name() {
    let error = Condition::read("livin = alone").unwrap_err();
    assert_eq!((error.offset, error.help.as_str()), (0, "did you mean 'living'?"));
    let error = Condition::read("living = alon").unwrap_err();
    assert_eq!((error.offset, error.help.as_str()), (9, "did you mean 'alone'?"));
    assert!(Condition::read("age has 3").is_err());
    assert!(Condition::read("circumstances = cancer").is_err());
    assert!(Condition::read("age >= 55 and").is_err());
    assert!(Condition::read("(age >= 55").is_err());
    assert!(Condition::read("age >= 255").is_err());
    assert!(Condition::read("").is_err());
}

#[test]
fn someone_without_a_home_is_homeless() {
    let homeless = profile(&[Fact::Living(Living::Homeless, true)]);
    assert_eq!(homeless.circumstances.holds(Circumstance::Homeless), Ternary::Yes);
}

#[test]
fn a_profile_is_its_facts() {
    let facts = [
        Fact::Age(Age::exactly(82).unwrap()),
        Fact::Circumstance(Circumstance::PartnerDied, true),
        Fact::Form(Form::Group, false),
        Fact::ForWhom(ForWhom::Oneself, true),
    ];
    let first = profile(&facts);
    assert_eq!(Profile::of(first.facts()), first);
    assert_eq!("self".parse(), Ok(ForWhom::Oneself));
}
