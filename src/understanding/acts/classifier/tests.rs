//! Checks of the classifier of acts, with a small lexicon and messages of its own.

use jiff::civil::{Date, date};

use super::*;
use crate::diagnostics::Files;
use crate::understanding::{Lexicon, Trained, check_model, training_hash};

const TODAY: Date = date(2026, 11, 29);

const WORDS: &str = r#"
[[words]]
name = "act-storm"
are = ["storm | orkaan"]

[[act]]
id = "thanks"
say = ["dank"]
"#;

/// Each with an author who says the same in other words.
fn messages() -> Vec<LabelledMessage> {
    let mut messages = Vec::new();
    for author in ["a", "b", "c"] {
        for place in ["het dak", "de boom", "ons huis", "de schuur"] {
            let mut add = |acts: &[Act], text: String| {
                let (language, author) = ("nl".to_owned(), author.to_owned());
                messages.push(LabelledMessage { text, labels: acts.to_vec(), language, author });
            };
            add(&[Act::FeelAfraid], format!("de storm neemt {place} mee {author}"));
            add(&[Act::Smalltalk], format!("de zon schijnt op {place} {author}"));
            let both = [Act::FeelAfraid, Act::Smalltalk];
            add(&both, format!("storm en zon op {place} {author}"));
            add(&[], format!("ik loop om {place} heen {author}"));
        }
    }
    messages
}

fn files(model: Option<&Trained<Acts>>) -> Files {
    let mut files = Files::default();
    files.insert("dialogs/lexicon/words.toml", WORDS);
    if let Some(model) = model {
        model.put_into(&mut files);
    }
    files
}

fn lexicon(model: Option<&Trained<Acts>>) -> Lexicon {
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files(model), &mut diagnostics);
    assert_eq!(diagnostics, []);
    lexicon
}

fn trained() -> Trained<Acts> {
    train_acts(lexicon(None).act_reader(), &messages(), TODAY)
}

#[test]
fn one_message_has_several_acts_and_a_class_says_the_same_of_another_word() {
    let lexicon = lexicon(Some(&trained()));
    let sure = |text: &str| -> Vec<Act> {
        lexicon.acts(text).iter().filter(|found| found.sure).map(|found| found.act).collect()
    };
    assert!(sure("de orkaan neemt de kerk mee").contains(&Act::FeelAfraid));
    assert_eq!(sure("storm en zon op het dak"), [Act::FeelAfraid, Act::Smalltalk]);
    assert!(!sure("de zon schijnt op de kerk").contains(&Act::FeelAfraid));
}

#[test]
fn what_a_rule_finds_is_sure_and_its_reason_is_told() {
    let lexicon = lexicon(Some(&trained()));
    let reasons = lexicon.act_reasons("dank de zon schijnt op het dak");
    let of = |act: Act| reasons.iter().find(|reason| reason.found.act == act).unwrap();
    assert!(of(Act::Thanks).by_rule && of(Act::Thanks).found.sure);
    assert!(!of(Act::Smalltalk).by_rule && of(Act::Smalltalk).likely.unwrap() > 0.5);
}

#[test]
fn the_same_messages_give_the_same_bytes_in_any_order() {
    let mut other = messages();
    other.reverse();
    let (one, same) = (trained(), train_acts(lexicon(None).act_reader(), &other, TODAY));
    assert_eq!(one.weights, same.weights);
    assert_eq!(one.manifest.to_string(), same.manifest.to_string());
    other.pop();
    assert_ne!(training_hash(&messages()), training_hash(&other));
    assert_ne!(train_acts(lexicon(None).act_reader(), &other, TODAY).weights, one.weights);
}

#[test]
fn an_act_without_examples_is_never_found() {
    let model = trained();
    let of = |act: Act| model.manifest.validation.thresholds[act as usize];
    assert_eq!((of(Act::LossChild).sure, of(Act::LossChild).likely), (1.0, 1.0));
    let storm = of(Act::FeelAfraid);
    assert!(storm.messages == 24 && storm.found >= 20 && storm.right == storm.found, "{storm:?}");
}

/// The codes of what loading and checking tell of these files.
fn told(files: &Files) -> Vec<&'static str> {
    let mut diagnostics = Vec::new();
    Lexicon::load(files, &mut diagnostics);
    check_model::<Acts>(files, None, &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn weights_and_manifest_must_belong_to_each_other() {
    let model = trained();
    assert_eq!(told(&files(Some(&model))), [""; 0]);
    assert_eq!(told(&files(None)), ["M01"]);
    let mut alone = files(Some(&model));
    alone.remove(Acts::MANIFEST);
    assert_eq!(told(&alone), ["M05"]);
    for (old, new, codes) in [
        (&model.manifest.weights_hash, "00", &["M05"][..]),
        (&model.manifest.checksum, "00", &["M05"]),
        (&"\nfeatures = ".to_owned(), "\nfeatures = 1", &["M05"]),
        (&"loss-child = ".to_owned(), "lost-child = ", &["F03", "F02"]),
    ] {
        let mut changed = files(Some(&model));
        changed.insert(Acts::MANIFEST, model.manifest.to_string().replacen(old, new, 1));
        let found = told(&changed);
        assert!(found.iter().any(|code| codes.contains(code)), "{old}: {found:?}");
    }
}
