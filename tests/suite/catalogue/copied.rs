//! Our sentences are our own: no eight words in a row as in what we read.

use std::collections::HashSet;

use aanspraak::language::Language;

use super::{catalogue, shared, source_document};

const IN_A_ROW: usize = 8;

/// The words of a text without case and punctuation.
fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

fn runs(text: &str) -> HashSet<Vec<String>> {
    words(text).windows(IN_A_ROW).map(<[String]>::to_vec).collect()
}

fn none_is_copied(language: Language, document: &str) {
    let theirs = runs(document);
    assert!(theirs.len() > 1000, "the document is read");
    for activity in catalogue().activities() {
        let text = activity.text(language);
        let optional = [&text.evidence, &text.note, &text.cost].map(Option::as_deref);
        let texts =
            [Some(&*text.summary), Some(&*text.join), Some(&*text.say)].into_iter().chain(optional);
        for text in texts.flatten() {
            for run in words(text).windows(IN_A_ROW) {
                assert!(!theirs.contains(run), "{}: copied: {}", activity.id, run.join(" "));
            }
        }
    }
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn no_dutch_sentence_is_copied_from_the_source() {
    none_is_copied(Language::Nl, &source_document());
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn no_english_sentence_is_copied_from_the_facts() {
    none_is_copied(Language::En, &shared("catalogue/facts.tsv"));
}

#[test]
fn case_and_punctuation_hide_no_copy() {
    assert_eq!(words("Elke week, op ZATERDAG!"), ["elke", "week", "op", "zaterdag"]);
    assert_eq!(runs("a b c d e f g h i").len(), 2);
}
