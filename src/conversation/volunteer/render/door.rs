//! The door of an activity on the desk's screen: where the first step leads, in a few words.

use super::super::at::At;
use crate::catalogue::Activity;
use crate::conversation::Speaker;

/// Quoted words of more words are a sentence to say, and no name to ask for.
const WORDS_TO_ASK_FOR: usize = 6;

/// Where the first step leads: the activity's own number or page, else the words to ask for.
///
/// The one place of the desk that chooses it: whatever knows a number for the caller's municipality is to
/// be asked here first.
pub(super) fn door(at: &At<'_>, activity: &Activity) -> String {
    let phone = activity.contact.phone.as_ref().map(|phone| phone.number.clone());
    phone
        .or_else(|| activity.contact.website.clone())
        .unwrap_or_else(|| of_words(at.speaker, &activity.text(at.speaker.language).join))
}

/// The door in the sentences of a first step: a page, the words to ask for, or the first sentence.
fn of_words(speaker: Speaker<'_>, join: &str) -> String {
    if let Some(words) = quoted(join) {
        return speaker.say_with("desk-door-ask", &[("words", words.into())]);
    }
    page(join).unwrap_or_else(|| first_sentence(join)).to_owned()
}

/// What is to be asked for: the first words between quotes that are no sentence.
fn quoted(text: &str) -> Option<&str> {
    // A quote within a word is an apostrophe: "buddy's", "zo'n".
    let opens = |at: usize| text.get(..at).is_some_and(|before| before.ends_with([' ', '(']));
    let mut starts = text.match_indices(['\'', '"']).map(|(at, _)| at).filter(|at| opens(*at));
    starts.find_map(|at| {
        let rest = text.get(at + 1..)?;
        let end = rest.match_indices(['\'', '"']).map(|(end, _)| end).find(|end| {
            let behind = rest.get(end + 1..).and_then(|behind| behind.chars().next());
            behind.is_none_or(|sign| !sign.is_alphanumeric())
        })?;
        let words = rest.get(..end)?;
        let is_name = !words.ends_with(['?', '.', '!']);
        (is_name && words.split_whitespace().count() <= WORDS_TO_ASK_FOR).then_some(words)
    })
}

/// The address of a page: a word with a dot within it.
fn page(text: &str) -> Option<&str> {
    let words = text.split_whitespace().map(|word| word.trim_matches(['.', ',', '(', ')', '?']));
    words.into_iter().find(|word| {
        let dotted = word.rsplit_once('.').is_some_and(|(name, ending)| {
            !name.is_empty()
                && ending.len() >= 2
                && ending.chars().all(|it| it.is_ascii_lowercase() || it == '/')
        });
        dotted || word.contains(".nl/") || word.contains(".org/")
    })
}

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.')
}

#[cfg(test)]
mod tests;
