//! Nouns for people without a name: the one for whom something is asked, and anybody else. What is not liked, and the
//! head of a line.

use super::{age, facts, read, says, says_nothing_of};
use crate::profile::{Circumstance, Fact, FactId, ForWhom, Gender, Interest, Wish};

const WOMAN: Fact = Fact::Gender(Gender::Woman, true);
const MAN: Fact = Fact::Gender(Gender::Man, true);
const FOR_ANOTHER: Fact = Fact::ForWhom(ForWhom::SomeoneElse, true);

fn circumstance(circumstance: Circumstance) -> Fact {
    Fact::Circumstance(circumstance, true)
}

fn no_gender(text: &str) {
    for gender in [WOMAN, MAN] {
        says_nothing_of(text, gender);
    }
}

#[test]
fn who_has_no_name_and_is_asked_for_is_the_person_helped() {
    let blind = circumstance(Circumstance::PoorSight);
    let deaf = circumstance(Circumstance::PoorHearing);
    let dementia = circumstance(Circumstance::Dementia);
    let widowed = circumstance(Circumstance::PartnerDied);
    for (text, told) in [
        ("wat kan een blinde man in Gouda doen", vec![MAN, blind]),
        ("weet u iets voor een meneer van 68 met dementie", vec![MAN, age(68, 68), dementia]),
        ("is er in Sneek iets voor een jongen van 21", vec![MAN, age(21, 21)]),
        ("kent u een koor voor een dove heer in Assen", vec![MAN, deaf]),
        ("heeft u een maatje voor een weduwnaar van 80 uit Hoorn", vec![MAN, age(80, 80), widowed]),
        ("zijn er ook clubs voor een dame van 77", vec![WOMAN, age(77, 77)]),
        ("voor een alleenstaande vrouw van 52 in Breda, wat is er", vec![WOMAN, age(52, 52)]),
        ("zoek iets voor een vrouw van 85 in Meppel", vec![WOMAN, age(85, 85)]),
        ("iets voor een oude man als ik", vec![MAN]),
    ] {
        for fact in told {
            says(text, fact);
        }
    }
    assert!(read("kent u een koor voor een dove heer in Assen").places.len() == 1);
    for text in ["iets voor een oude man als ik", "is dit iets voor een vrouw van mijn leeftijd"] {
        says_nothing_of(text, FOR_ANOTHER);
    }
}

#[test]
fn who_wants_to_do_something_for_another_asks_for_nobody() {
    says("ik wil iets doen voor een oude dame", Fact::Wish(Wish::Usefulness, true));
    for text in [
        "ik wil iets doen voor een oude dame",
        "ik wil koken voor een eenzame meneer",
        "ik doe boodschappen voor een mevrouw van 88",
        "wat kan ik doen voor een oude heer in de flat",
        "ik zoek een lieve vrouw voor een relatie",
    ] {
        no_gender(text);
        assert!(!facts(text).iter().any(|fact| matches!(fact, Fact::Age(_))), "{text}");
    }
}

#[test]
fn anybody_else_says_nothing_of_the_sex_of_the_person_helped() {
    for text in [
        "er komt telkens een ander meisje van de thuiszorg",
        "elke man in deze flat is getrouwd",
        "er stond ineens een jongen voor de deur",
        "de vrouw van de thuiszorg komt om acht uur",
        "een man van de kerk kwam langs",
        "iedere dame in de flat kaart, behalve hier",
        "mijn dochter is net moeder geworden",
    ] {
        no_gender(text);
    }
    for (text, gender) in [
        ("ben laatst opa geworden", MAN),
        ("ik ben net voor het eerst oma geworden", WOMAN),
        ("sorry is een man", MAN),
        ("vrouw van 80", WOMAN),
    ] {
        says(text, gender);
    }
}

#[test]
fn what_somebody_finds_nothing_in_is_not_liked() {
    let no = |of: Interest| Fact::Interest(of, false);
    for (text, told) in [
        ("puzzelen vind ik niks aan", no(Interest::Games)),
        ("tuinieren, daar heb ik niks mee", no(Interest::Gardening)),
        ("ik vind er niks aan, kaarten", no(Interest::Games)),
        ("moet niks hebben van dansen", no(Interest::MusicDance)),
        ("koken vind ik verschrikkelijk", no(Interest::Cooking)),
        ("mw 80 Ede vindt bingo niks aan", no(Interest::Games)),
    ] {
        says(text, told);
        assert!(!facts(text).contains(&told.with_sign(true)), "{text}");
    }
    says("wandelen vind ik vreselijk leuk", Fact::Interest(Interest::Walking, true));
    for holds in [true, false] {
        says_nothing_of("ik kan niet lezen", Fact::Interest(Interest::Culture, holds));
    }
}

#[test]
fn the_head_of_a_line_tells_of_today_whatever_was_before() {
    for text in [
        "mw 58 Assen nooit getrouwd geweest",
        "dhr 61 Emmen geen baan meer sinds de winkel sloot en hij ziek was",
    ] {
        assert!(read(text).facts.iter().any(|found| found.fact.id() == FactId::Place), "{text}");
    }
    for text in ["mw 80 vroeger Zwolle", "mw 80 woonde in Zwolle"] {
        assert!(!read(text).facts.iter().any(|found| found.fact.id() == FactId::Place), "{text}");
    }
}
