//! One edit at a time, in the real content, with what must be told of it.

use std::path::PathBuf;

use jiff::Timestamp;

use super::*;
use crate::config;
use crate::conversation::dutch_day;
use crate::language::Language;

fn now() -> Timestamp {
    "2026-11-23T10:00:00+01:00".parse().unwrap()
}

fn files() -> Files {
    config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

fn load(files: &Files) -> Content {
    Content::load(files, dutch_day(now()), &mut Vec::new())
}

/// The difference that edits make: in a file, a text becomes another.
fn edited(edits: &[(&str, &str, &str)]) -> Difference {
    let before = files();
    let mut after = before.clone();
    for (path, old, new) in edits {
        let text = before.get(path).unwrap().text.clone();
        assert!(text.contains(old), "{path} has no '{old}'");
        after.insert(*path, text.replacen(old, new, 1));
    }
    let contents = [load(&before), load(&after)];
    let [one, other] = &contents;
    let compared = |content, files| Compared { content, files };
    difference(compared(one, &before), compared(other, &after), &[], now())
}

#[test]
fn another_sentence_is_told_with_the_screens_and_talks_that_say_it() {
    let difference =
        edited(&[("dialogs/nl/interview.ftl", "Hoe oud bent u?", "Wat is uw leeftijd?")]);
    assert!(difference.people.compared > 500 && difference.screens.compared > 500);
    let keys: Vec<&str> = difference.sentences.changed.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["age"]);
    let screens: Vec<&str> = difference.screens.changed.iter().map(|it| it.id.as_str()).collect();
    assert!(screens.contains(&"question.age"), "{screens:?}");
    assert!(screens.iter().all(|id| id.starts_with("question.age")), "{screens:?}");
    assert!(!difference.talks.changed.is_empty());
    assert!(difference.people.changed.is_empty() && difference.activities.changed.is_empty());
    let words = in_words(&difference, &files(), Language::Nl);
    assert!(words.contains("Wat is uw leeftijd?") && words.contains("- "), "{words}");
}

#[test]
fn an_activity_that_stopped_is_told_with_the_people_who_lose_it_and_a_condition_as_it_is_written() {
    let stopped =
        ("data/activities/zonnebloem.toml", "state   = \"active\"", "state   = \"stopped\"");
    let difference =
        edited(&[stopped, ("dialogs/interview.toml", "age >= 50 and", "age >= 65 and")]);
    let changed = &difference.activities.changed;
    assert_eq!(changed.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["zonnebloem"]);
    assert_eq!(changed[0].fields[0].field, "status.state");
    let people = &difference.people.changed;
    assert!(people.iter().any(|it| it.old.contains(&"zonnebloem".to_owned())), "{}", people.len());
    assert!(people.iter().all(|it| !it.new.contains(&"zonnebloem".to_owned())));
    let [change] = difference.questions.changed.as_slice() else { panic!("{difference:?}") };
    assert_eq!((change.id.as_str(), change.fields[0].field.as_str()), ("gender", "ask_if"));
}
