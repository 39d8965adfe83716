//! What must hold for any text: it is read without panic, and its looks change nothing, for the
//! rules and for the classifier.

use proptest::prelude::*;

use super::{FactLexicon, SHIPPED, YEAR, alarm, choices, facts, read, shipped_files};

/// Sentences that something is known of, to change the looks of.
fn sentence() -> impl Strategy<Value = String> {
    let tables = [
        // Many of these only the classifier knows.
        include_str!("../../../training/crisis/regression.tsv"),
        include_str!("../../../tests/fixtures/understanding/first-sight-facts.tsv"),
        include_str!("../../../tests/fixtures/understanding/people.tsv"),
    ];
    let rows = tables.iter().flat_map(|table| table.lines()).filter(|row| !row.starts_with('#'));
    let texts: Vec<String> =
        rows.filter_map(|row| row.rsplit('\t').next()).map(str::to_owned).collect();
    proptest::sample::select(texts)
}

/// The same sentence in capitals, with accents, spread out, with a word processor's quotes.
fn dressed(text: &str, capitals: &[bool]) -> String {
    let mut dressed = String::from("  ");
    for (at, letter) in text.chars().enumerate() {
        let dress = capitals[at % capitals.len()];
        match letter {
            ' ' if dress => dressed.push_str("   "),
            '\'' if dress => dressed.push('’'),
            '"' if dress => dressed.push('”'),
            'e' if dress => dressed.push('é'),
            'a' if dress => dressed.push_str("a\u{308}"),
            _ if dress => dressed.extend(letter.to_uppercase()),
            _ => dressed.push(letter),
        }
    }
    dressed
}

proptest! {
    #[test]
    fn looks_change_nothing(
        text in sentence(),
        capitals in prop::collection::vec(any::<bool>(), 1..40),
    ) {
        let other = dressed(&text, &capitals);
        prop_assert_eq!(alarm(&text), alarm(&other));
        prop_assert_eq!(SHIPPED.0.prediction(&text), SHIPPED.0.prediction(&other));
        // A capital makes a town of an everyday word, or a name of the word behind a person: only then may the
        // facts differ.
        let people = |text: &str| {
            let words = SHIPPED.0.utterance(text);
            let names = (0..words.tags.len()).filter(|at| words.tags.is_name(*at)).count();
            (words.mentions.len(), names)
        };
        let places = |text: &str| -> Vec<crate::profile::PlaceId> {
            read(text).places.iter().flat_map(|found| found.candidates.clone()).collect()
        };
        if places(&text) == places(&other) && people(&text) == people(&other) {
            prop_assert_eq!(facts(&text), facts(&other));
        }
    }

    #[test]
    fn what_nobody_sees_changes_nothing(
        text in sentence(),
        unseen in prop::collection::vec(
            prop::option::of(prop::sample::select(vec![
                // Not the space of no width, which may part words.
                '\u{ad}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{fe0f}', '\u{202e}',
            ])),
            1..30,
        ),
    ) {
        let letters = text.chars().enumerate();
        let with = |(at, letter): (usize, char)| unseen[at % unseen.len()].into_iter().chain([letter]);
        let other: String = letters.flat_map(with).collect();
        prop_assert_eq!(alarm(&text), alarm(&other));
        prop_assert_eq!(SHIPPED.0.prediction(&text), SHIPPED.0.prediction(&other));
        prop_assert_eq!(facts(&text), facts(&other));
    }

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        let reading = read(&text);
        for found in &reading.facts {
            prop_assert!(text.get(found.span.clone()).is_some());
        }
        for found in &reading.places {
            prop_assert!(text.get(found.span.clone()).is_some());
        }
        let _ = alarm(&text);
        let _ = SHIPPED.0.choose(&text, choices::OPTIONS, true);
    }

    #[test]
    fn bytes_of_any_kind_are_read(bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = (read(&text), alarm(&text), SHIPPED.0.prediction(&text));
    }

    #[test]
    fn words_in_any_order_are_read(
        words in prop::collection::vec(prop::sample::select(vec![
            "ik", "wil", "niet", "dood", "mijn", "zoon", "van", "82", ",", ".", "geen", "in",
            "Bergen", "haar", "man", "zestig", "'s", "(", "é", "1943", "liever", "dan", "pillen",
        ]), 0..300),
    ) {
        let text = words.join(" ");
        let _ = (read(&text), alarm(&text), SHIPPED.0.prediction(&text));
    }
}

/// `suggest` reads with a part of the lexicon. A word that only an alarm or an answer knows still changes how
/// a text is spelled, so the part must know it too.
#[test]
fn the_reader_of_facts_tells_what_the_whole_lexicon_tells() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = shipped_files();
    let tables = std::fs::read_dir(root.join("tests/fixtures/understanding")).unwrap();
    let tables = tables.map(|entry| entry.unwrap().path());
    let others = ["training/crisis/regression.tsv", "training/acts/regression.tsv"];
    let texts = tables.chain(others.map(|table| root.join(table)));
    let texts: Vec<String> = texts.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let lines: Vec<&str> = texts.iter().flat_map(|text| text.lines()).collect();
    assert!(lines.len() > 2_000, "{}", lines.len());
    // It is read anew for each text; what is let in for every one of these lines is looked at beside the filter.
    for line in lines.iter().step_by(100).filter_map(|line| line.rsplit('\t').next()) {
        let told = FactLexicon::load(&files, line, &mut Vec::new()).read(&SHIPPED.1, YEAR);
        assert_eq!(told.profile(), read(line).profile(), "{line}");
    }
}
