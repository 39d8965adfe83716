//! Checks of the classifier of facts, with a small lexicon and lines of its own.

use jiff::civil::{Date, date};

use super::values::place_of;
use super::*;
use crate::diagnostics::Files;
use crate::profile::{Fact, Pet};
use crate::understanding::utterance::cast::HELPED;
use crate::understanding::{Kind, Lexicon, Trained, check_model, training_hash};

const TODAY: Date = date(2026, 11, 29);

const WORDS: &str = r#"
[[words]]
name = "fact-boat"
are = ["boot | schuit"]

[[fact]]
fact = "pets"
value = "cat"
say = ["poes"]

[[role]]
name = "subject-i"
are = ["ik"]

[[role]]
name = "of-mine"
are = ["mijn"]

[[role]]
name = "verb-third"
are = ["vaart"]

[[person]]
relation = "child"
gender = "man"
are = ["zoon"]
"#;

fn line(facts: &[Fact], text: String, author: &str) -> LabelledLine {
    LabelledLine { text, labels: facts.to_vec(), language: "nl".into(), author: author.into() }
}

/// Each with an author who says the same in other words.
fn lines() -> Vec<LabelledLine> {
    let (dog, cat) = (Fact::Pet(Pet::Dog, true), Fact::Pet(Pet::Cat, true));
    let mut lines = Vec::new();
    for author in ["anna", "bea", "cor", "dirk"] {
        for place in [
            "polder", "dijk", "haven", "tuin", "straat", "markt", "kerk", "school", "molen",
            "brug", "sluis", "wei",
        ] {
            let mut add = |facts: &[Fact], text: String| lines.push(line(facts, text, author));
            add(&[dog], format!("ik hoor geblaf op de boot bij de {place} van {author}"));
            add(&[cat], format!("ik heb een poes op de {place} van {author}"));
            add(&[], format!("ik zie een poes in een boek over de {place} van {author}"));
            add(&[], format!("ik loop naar de {place} van {author}"));
        }
    }
    lines
}

fn files(model: Option<&Trained<Facts>>) -> Files {
    let mut files = Files::default();
    files.insert("dialogs/lexicon/words.toml", WORDS);
    if let Some(model) = model {
        model.put_into(&mut files);
    }
    files
}

fn lexicon(model: Option<&Trained<Facts>>) -> Lexicon {
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files(model), &mut diagnostics);
    assert_eq!(diagnostics, []);
    lexicon
}

fn trained() -> Trained<Facts> {
    lexicon(None).train_facts(&lines(), TODAY)
}

/// What is told of the person helped: sure, or to be asked.
fn told(lexicon: &Lexicon, text: &str) -> Vec<(Fact, bool)> {
    let told = lexicon.facts.read(&lexicon.utterance(text), 2026);
    let own = told.iter().filter(|told| told.person == HELPED);
    own.map(|told| (told.fact, told.doubt.is_none())).collect()
}

#[test]
fn what_no_rule_tells_is_taken_and_only_of_the_person_helped() {
    let lexicon = lexicon(Some(&trained()));
    let dog = (Fact::Pet(Pet::Dog, true), true);
    assert_eq!(told(&lexicon, "ik hoor geblaf op de schuit bij de kade"), [dog]);
    assert_eq!(told(&lexicon, "ik loop naar de kade"), []);
    assert_eq!(told(&lexicon, "mijn zoon vaart met geblaf op de schuit"), []);
}

#[test]
fn what_a_rule_tells_against_all_likelihood_is_asked() {
    let lexicon = lexicon(Some(&trained()));
    let cat = Fact::Pet(Pet::Cat, true);
    assert_eq!(told(&lexicon, "ik heb een poes op de kade"), [(cat, true)]);
    assert_eq!(told(&lexicon, "ik zie een poes in een boek over de kade"), [(cat, false)]);
}

#[test]
fn the_same_lines_give_the_same_bytes_in_any_order() {
    let mut other = lines();
    other.reverse();
    let (one, same) = (trained(), lexicon(None).train_facts(&other, TODAY));
    assert_eq!(one.weights, same.weights);
    assert_eq!(one.manifest.to_string(), same.manifest.to_string());
    other.pop();
    assert_ne!(training_hash(&lines()), training_hash(&other));
}

#[test]
fn a_value_without_examples_is_never_told() {
    let model = trained();
    let of = |fact| model.manifest.validation.thresholds[place_of(fact).unwrap()];
    let other = of(Fact::Pet(Pet::Other, true));
    assert_eq!((other.take, other.ask, other.keep), (1.0, 1.0, 0.0));
    let dog = of(Fact::Pet(Pet::Dog, true));
    assert!(dog.lines == 48 && dog.found >= 40 && dog.right == dog.found, "{dog:?}");
}

/// The codes of what loading and checking tell of these files.
fn codes(files: &Files) -> Vec<&'static str> {
    let mut diagnostics = Vec::new();
    Lexicon::load(files, &mut diagnostics);
    check_model::<Facts>(files, None, &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn weights_and_manifest_must_belong_to_each_other() {
    let model = trained();
    assert_eq!(codes(&files(Some(&model))), [""; 0]);
    assert_eq!(codes(&files(None)), ["M01"]);
    let mut alone = files(Some(&model));
    alone.remove(Facts::MANIFEST);
    assert_eq!(codes(&alone), ["M05"]);
    for (old, new) in [
        (&model.manifest.weights_hash, "00"),
        (&model.manifest.checksum, "00"),
        (&"\nfeatures = ".to_owned(), "\nfeatures = 1"),
    ] {
        let mut changed = files(Some(&model));
        changed.insert(Facts::MANIFEST, model.manifest.to_string().replacen(old, new, 1));
        assert!(codes(&changed).contains(&"M05"), "{old}");
    }
}
