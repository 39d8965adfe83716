//! Which of the words that were not understood matter to a volunteer: a number, a name, and what is
//! denied. All other words of a line would only take the place of what is to be read.

use super::super::Speaker;
use super::super::interpret::phrases::is_one;
use crate::language::folded_name;

/// A denial reaches over so many words.
const REACH: usize = 2;
/// So many at most are shown.
const SHOWN: usize = 3;

/// What matters of the words that were not understood, as they were typed.
pub(super) fn what_matters(speaker: Speaker<'_>, text: &str, unread: &[String]) -> Vec<String> {
    let clauses = text.split([',', ';', '.', '!', '?', ':', '/', '(', ')', '\n']);
    let mut found: Vec<String> = Vec::new();
    for clause in clauses {
        let words: Vec<&str> = clause.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            let folded = folded_name(word);
            if !unread.contains(&folded) {
                continue;
            }
            let denial = (words.iter().take(at).rev().take(REACH))
                .find(|before| is_one(speaker, "words.denial", before));
            let shown = match denial {
                Some(denial) => format!("{denial} {word}"),
                None if is_number(word) || at > 0 && is_name(word) => (*word).to_owned(),
                None => continue,
            };
            if !found.contains(&shown) {
                found.push(shown);
            }
        }
    }
    found.truncate(SHOWN);
    found
}

fn is_number(word: &str) -> bool {
    word.chars().any(|sign| sign.is_ascii_digit())
}

/// Whether a word within a clause is written as a name is.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
}
