//! Plain Dutch: short sentences, few commas, common words, no jargon, over `data/` and `dialogs/nl`.
//!
//! The formula alone passes any short sentence; the other rules do the work. It is
//! Flesch–Douma: 206.84 − 0.77 · syllables per 100 words − 0.93 · words per sentence.

mod sentences;
mod vocabulary;

use std::fmt::Write;

use sentences::{Sentence, sentences};
use vocabulary::Vocabulary;

use super::note;

const WORDS_MAX: usize = 15;
const WORDS_GOOD: usize = 12;
const COMMAS_MAX: usize = 1;
const KNOWN_PERCENT: usize = 95;
const FLESCH_DOUMA_MIN: f64 = 80.0;

const JARGON: [&str; 15] = [
    "indicatie",
    "participatie",
    "zelfredzaamheid",
    "cliënt",
    "interventie",
    "doelgroep",
    "laagdrempelig",
    "isolement",
    "indien",
    "tevens",
    "middels",
    "teneinde",
    "betreffende",
    "m.b.t",
    "t.a.v",
];

fn faults(sentence: &Sentence) -> Vec<String> {
    let mut faults = Vec::new();
    let length = sentence.length();
    if length > WORDS_MAX {
        faults.push(format!("{length} words"));
    }
    if sentence.text.matches(',').count() > COMMAS_MAX {
        faults.push("more than one comma".to_owned());
    }
    if sentence.text.contains(['%', '!']) {
        faults.push("a sign of percentages or an exclamation mark".to_owned());
    }
    let words: Vec<String> = sentence.words().map(str::to_lowercase).collect();
    for word in JARGON.iter().filter(|word| words.iter().any(|it| it == *word)) {
        faults.push(format!("the word '{word}'"));
    }
    faults
}

#[test]
fn every_dutch_sentence_is_short_and_without_jargon() {
    let mut wrong = Vec::new();
    let mut long = 0;
    // What people type is listed in words.ftl; nobody reads it as a sentence.
    let read = |sentence: &Sentence| !sentence.place.contains("words.ftl");
    for sentence in sentences().into_iter().filter(read) {
        long += usize::from(sentence.length() > WORDS_GOOD);
        for fault in faults(&sentence) {
            wrong.push(format!("{}: {fault}: {}", sentence.place, sentence.text));
        }
        if sentence.length() > WORDS_GOOD {
            note(&format!("{}: {} words: {}", sentence.place, sentence.length(), sentence.text));
        }
    }
    note(&format!("{long} sentences have more than {WORDS_GOOD} words"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn most_words_are_among_the_commonest() {
    let vocabulary = Vocabulary::read();
    let (mut running, mut unknown) = (0, std::collections::BTreeMap::<String, usize>::new());
    for sentence in sentences() {
        for word in sentence.words() {
            running += 1;
            if !vocabulary.knows(word) {
                *unknown.entry(word.to_lowercase()).or_default() += 1;
            }
        }
    }
    let missing: usize = unknown.values().sum();
    let mut rare: Vec<_> = unknown.into_iter().collect();
    rare.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut report = format!("{missing} of {running} running words are not known:");
    for (word, count) in rare.iter().take(40) {
        let _ = write!(report, " {word} ({count})");
    }
    note(&report);
    assert!(missing * 100 <= running * (100 - KNOWN_PERCENT), "{report}");
}

#[test]
fn every_word_that_is_let_through_has_a_reason_and_is_needed() {
    let vocabulary = Vocabulary::read();
    let used: std::collections::BTreeSet<String> = sentences()
        .iter()
        .flat_map(|it| it.words().map(str::to_lowercase).collect::<Vec<_>>())
        .collect();
    let mut wrong = Vec::new();
    for (word, reason) in &vocabulary.let_through {
        if reason.trim().is_empty() {
            wrong.push(format!("'{word}' has no reason"));
        }
        if vocabulary.common.contains(word) {
            wrong.push(format!("'{word}' is common, and need not be let through"));
        }
        if !used.contains(word) {
            wrong.push(format!("no text uses '{word}'"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_whole_reads_easily() {
    let all = sentences();
    let words: usize = all.iter().map(|sentence| sentence.words().count()).sum();
    let syllables: usize =
        all.iter().flat_map(|it| it.words().map(syllables).collect::<Vec<_>>()).sum();
    let score = flesch_douma(words, syllables, all.len());
    let sentences = all.len();
    note(&format!(
        "{words} words, {sentences} sentences, {syllables} syllables: Flesch-Douma {score:.1}"
    ));
    assert!(score >= FLESCH_DOUMA_MIN, "Flesch-Douma {score:.1}");
}

#[expect(clippy::cast_precision_loss, reason = "some ten thousand words")]
fn flesch_douma(words: usize, syllables: usize, sentences: usize) -> f64 {
    let (words, syllables) = (words as f64, syllables as f64);
    206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * (words / sentences as f64)
}

/// Syllables by groups of vowels, in which ë, ï, ö and ü begin a new one: rough, as the formula is.
fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut in_vowels = false;
    for letter in word.to_lowercase().chars() {
        let is_vowel = "aeiouyáéíóúàèëïöüê".contains(letter);
        if is_vowel && (!in_vowels || "ëïöü".contains(letter)) {
            count += 1;
        }
        in_vowels = is_vowel;
    }
    count.max(1)
}

#[test]
fn syllables_are_counted_by_vowels() {
    for (word, count) in
        [("bel", 1), ("buurt", 1), ("eenzaam", 2), ("cliënt", 2), ("activiteit", 4), ("nl", 1)]
    {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_fault_is_found_where_there_is_one() {
    let sentence = |text: &str| Sentence { place: String::new(), text: text.to_owned() };
    assert_eq!(faults(&sentence("U wandelt samen, één keer in de week.")), Vec::<String>::new());
    for text in [
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien",
        "Koffie, thee, en meer.",
        "Kom langs!",
        "Wel 30% van de mensen.",
        "Dit is er voor de doelgroep.",
    ] {
        assert_eq!(faults(&sentence(text)).len(), 1, "{text}");
    }
}
