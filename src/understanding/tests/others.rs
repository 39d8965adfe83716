//! Properties: what is told of others, and the order of sentences, changes nothing of the person helped.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{SHIPPED, facts, step_of};
use crate::profile::{Fact, FactId};

/// Somebody else, one of each relation and sex.
const SOMEBODY: &[&str] = &[
    "zoon",
    "dochter",
    "vader",
    "moeder",
    "broer",
    "zus",
    "kleinzoon",
    "kleindochter",
    "oom",
    "tante",
    "neef",
    "nicht",
    "schoonzoon",
    "schoondochter",
    "zwager",
    "schoonzus",
    "schoonmoeder",
    "buurman",
    "buurvrouw",
    "man",
    "vrouw",
    "echtgenoot",
    "echtgenote",
    "partner",
    "kleinkind",
];

/// Those of them whose divorce is one's own.
const PARTNERS: &[&str] = &["man", "vrouw", "echtgenoot", "echtgenote", "partner"];

/// What the person helped says.
const OWN: &[&str] = &[
    "Ik ben 84 en ik wandel graag.",
    "Ik woon alleen en ik hou van muziek.",
    "Ik ben een vrouw van 70 en ik ben slechtziend.",
    "Ik zoek iemand om mee te praten.",
    "Ik heb kanker gehad en ik wil schilderen.",
];

/// Every word of the lexicon that tells a fact by itself, with the fact: except those that name
/// somebody, and those of whom the text is.
fn words() -> Vec<(String, Fact)> {
    let mut words = SHIPPED.0.topic_words();
    words.retain(|(word, fact)| {
        !matches!(fact.id(), FactId::Gender | FactId::ForWhom)
            && SHIPPED.0.vocabulary.context.person(word).is_none()
            && word.chars().all(char::is_alphabetic)
            && word.chars().count() > 2
    });
    words
}

fn told(text: &str) -> BTreeSet<Fact> {
    facts(text).into_iter().filter(|fact| fact.id() != FactId::Place).collect()
}

/// Everything that may be told of somebody else, in each way, before and behind each own sentence: each word of a fifth of
/// the relations, in turns, and of all with `AANSPRAAK_EVERY=1`. The circumstance of having lost a partner, and what the
/// death of others tells, has a test of its own.
#[test]
fn what_is_told_of_somebody_else_is_not_told_of_the_person_helped() {
    let words = words();
    assert!(words.len() > 500, "{}", words.len());
    let owns: Vec<BTreeSet<Fact>> = OWN.iter().map(|own| told(own)).collect();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for (number, (word, fact)) in words.iter().enumerate() {
        // A partner who is divorced is one's own divorce.
        let is_divorce = told(word).iter().any(|it| it.value() == Some(("divorced", true)));
        let step = step_of(5);
        for (at, who) in SOMEBODY.iter().enumerate().skip(number % step).step_by(step) {
            if is_divorce && PARTNERS.contains(who) {
                continue;
            }
            let which = (number / step + at) % OWN.len();
            let (own, clause) = (OWN[which], clause(who, word, fact.id()));
            let is_before = (number + at / step).is_multiple_of(2);
            let text =
                if is_before { format!("{own} {clause}") } else { format!("{clause} {own}") };
            tried += 1;
            let read = told(&text);
            if read != owns[which] {
                wrong.push(format!("{text}: {read:?}"));
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{count} of {tried}\n{}", wrong.join("\n"));
}

fn clause(who: &str, word: &str, fact: FactId) -> String {
    match fact {
        FactId::Interests => format!("Mijn {who} houdt van {word}."),
        FactId::Wishes | FactId::Forms => format!("Mijn {who} wil {word}."),
        FactId::Age
        | FactId::Gender
        | FactId::Place
        | FactId::Living
        | FactId::Circumstances
        | FactId::GoesOut
        | FactId::Internet
        | FactId::ForWhom
        | FactId::Losses
        | FactId::Occupation
        | FactId::Barriers
        | FactId::Faith
        | FactId::Pets
        | FactId::Languages => format!("Mijn {who} is {word}."),
    }
}

proptest! {
    #[test]
    fn the_order_of_sentences_changes_no_fact(
        order in Just(vec![
            "Ik ben 84.", "Mijn zoon is verslaafd.", "Ik woon alleen.", "Mijn man is overleden.",
            "Ik hou van wandelen.", "Ik wil geen cursus.", "Mijn zus woont in Utrecht.",
            "Ik ben een vrouw.", "Ik had vroeger een hond.",
        ]).prop_shuffle(),
    ) {
        let expected = told("Ik ben 84. Ik woon alleen. Mijn man is overleden. Ik hou van wandelen. \
                             Ik wil geen cursus. Ik ben een vrouw.");
        prop_assert_eq!(told(&order.join(" ")), expected);
    }

    #[test]
    fn a_told_age_and_sex_change_only_by_being_told(
        who in prop::sample::select(SOMEBODY),
        years in 0_u8..=99,
        sex in prop::sample::select(vec!["een man", "een vrouw", "een jongen", "een dame"]),
        behind in any::<bool>(),
    ) {
        let own = "Ik ben een vrouw van 70.";
        let clause = format!("Mijn {who} is {sex} van {years}.");
        let text = if behind { format!("{own} {clause}") } else { format!("{clause} {own}") };
        prop_assert_eq!(told(&text), told(own));
    }
}
