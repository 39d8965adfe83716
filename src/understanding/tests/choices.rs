//! Typed answers against the question at hand.

use super::SHIPPED;
use crate::understanding::{Choice, ChoiceOption};

pub(super) const OPTIONS: &[ChoiceOption<'_>] = &[
    ChoiceOption {
        id: "walking",
        label: "Wandelen",
        synonyms: &["lopen", "een ommetje"],
        careful: false,
    },
    ChoiceOption { id: "gardening", label: "Tuinieren", synonyms: &["de tuin"], careful: false },
    ChoiceOption {
        id: "music-dance",
        label: "Muziek en dans",
        synonyms: &["zingen"],
        careful: false,
    },
];

fn chosen(ids: &[&str]) -> Choice {
    Choice::Chosen(ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn an_answer_is_a_label_a_number_a_synonym_or_nearly_one() {
    for (text, ids) in [
        ("Wandelen", &["walking"][..]),
        ("2", &["gardening"]),
        ("de tweede", &["gardening"]),
        ("nummer 3", &["music-dance"]),
        ("wandeln", &["walking"]),
        ("graag zingen", &["music-dance"]),
        ("muziek", &["music-dance"]),
        ("1 en 3", &["walking", "music-dance"]),
        ("wandelen en tuinieren", &["walking", "gardening"]),
        ("een ommetje", &["walking"]),
    ] {
        assert_eq!(SHIPPED.0.choose(text, OPTIONS, true), chosen(ids), "{text}");
    }
}

#[test]
fn an_answer_may_be_none_of_the_options() {
    for (text, choice) in [
        ("weet ik niet", Choice::DontKnow),
        ("geen idee", Choice::DontKnow),
        ("dat zeg ik liever niet", Choice::RatherNot),
        ("gaat je niets aan", Choice::RatherNot),
        ("sla maar over", Choice::Skip),
        ("geen van deze", Choice::NoneOfThese),
        ("nee hoor", Choice::NoneOfThese),
        ("de maan is van kaas", Choice::NotUnderstood),
        ("", Choice::NotUnderstood),
    ] {
        assert_eq!(SHIPPED.0.choose(text, OPTIONS, true), choice, "{text}");
    }
    let either = Choice::Either(vec!["walking".to_owned(), "gardening".to_owned()]);
    assert_eq!(SHIPPED.0.choose("wandelen of tuinieren", OPTIONS, false), either);
}

#[test]
fn yes_and_no_have_many_forms() {
    let yes_no = [
        ChoiceOption { id: "yes", label: "Ja", synonyms: &[], careful: false },
        ChoiceOption { id: "no", label: "Nee", synonyms: &[], careful: false },
    ];
    for text in
        ["ja", "jaaa", "Jazeker!", "ja hoor", "klopt", "yes", "inderdaad", "dat klopt", "jep"]
    {
        assert_eq!(SHIPPED.0.choose(text, &yes_no, false), chosen(&["yes"]), "{text}");
    }
    for text in ["nee", "neeee", "Nee hoor.", "nope", "absoluut niet", "no", "zeker niet", "neen"] {
        assert_eq!(SHIPPED.0.choose(text, &yes_no, false), chosen(&["no"]), "{text}");
    }
}
