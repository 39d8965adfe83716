//! Short alarms in languages that the bot does not speak: every example of their files comes out with rules and
//! classifier together, and so do phrases that the rules were not written with.

use std::collections::BTreeMap;
use std::fs;

use aanspraak::understanding::{Alarm, AlarmRole};

use super::{LEXICON, root};

const LANGUAGES: [&str; 7] = ["ar", "de", "es", "fr", "pl", "tr", "uk"];
const FIRES_MIN: usize = 40;
const SILENT_MIN: usize = 20;

/// The examples of a language: with its alarm what must stop the talk, without one what must not.
fn examples(language: &str) -> Vec<(Option<Alarm>, String)> {
    let path = root().join(format!("dialogs/lexicon/alarm-{language}.toml"));
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let mut examples = Vec::new();
    for rule in file["alarm"].as_array().unwrap() {
        let texts = |key: &str| rule[key].as_array().unwrap().clone().into_iter();
        let alarm: Alarm = rule["alarm"].as_str().unwrap().parse().unwrap();
        let text = |value: toml::Value| value.as_str().unwrap().to_owned();
        examples.extend(texts("fires").map(|value| (Some(alarm), text(value))));
        examples.extend(texts("silent").map(|value| (None, text(value))));
    }
    examples
}

#[test]
fn every_example_of_another_language_comes_out_with_the_classifier_too() {
    for language in LANGUAGES {
        let mut counts: BTreeMap<bool, usize> = BTreeMap::new();
        for (alarm, text) in examples(language) {
            *counts.entry(alarm.is_some()).or_default() += 1;
            let found = LEXICON.alarm(&text).filter(|found| found.alarm.stops());
            let Some(alarm) = alarm else {
                assert_eq!(found, None, "{language}: {text}");
                continue;
            };
            let found = found.unwrap_or_else(|| panic!("{language}: {text}"));
            assert!(found.alarm <= alarm, "{language}: {text}: {found:?}");
            assert_eq!(found.role, AlarmRole::OtherLanguage, "{language}: {text}");
        }
        assert!(
            counts[&true] >= FIRES_MIN && counts[&false] >= SILENT_MIN,
            "{language}: {counts:?}"
        );
    }
}

/// Without accents, in capitals, with a greeting before it.
#[test]
fn an_alarm_in_another_language_is_heard_however_it_is_typed() {
    for text in [
        "OLMEK ISTIYORUM",
        "chce umrzec",
        "Bonjour. JE VEUX MOURIR!!",
        "hallo ich will sterben",
        "hola, quiero morir",
        "سلام، أُريدُ أن أموت",
        "Добрий день! Хочу померти.",
        "goedemiddag, ich will nicht mehr leben",
    ] {
        let found = LEXICON.alarm(text);
        assert_eq!(
            found.map(|it| (it.alarm, it.role)),
            Some((Alarm::Suicide, AlarmRole::OtherLanguage)),
            "{text}"
        );
    }
}
