//! The door of an activity on the desk's screen: where the first step leads, in a few words.

use super::super::at::At;
use crate::catalogue::{Activity, Referral};
use crate::conversation::Speaker;
use crate::conversation::render::{door_of, step_to_keep};

/// Quoted words of more words are a sentence to say, and no name to ask for.
const WORDS_TO_ASK_FOR: usize = 6;

/// Where the first step leads: a body in the caller's municipality by name, the activity's own number or page,
/// else the words to ask for.
pub(super) fn door(at: &At<'_>, activity: &Activity) -> String {
    match door_of(at.view.content, activity, &at.view) {
        Some(door) if is_own(activity, door.name) => door.number_or_page.to_owned(),
        Some(door) => format!("{} {}", door.name, door.number_or_page),
        None => of_words(at.speaker, &step_to_keep(&at.view, at.speaker, activity)),
    }
}

/// Whether the name beside it says the same already.
fn is_own(activity: &Activity, name: &str) -> bool {
    activity.name == name || activity.organisation.as_deref() == Some(name)
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

/// A referral by its name, with the way to it where there is one for all.
pub(super) fn referral_name(referral: &Referral) -> String {
    with_number(&referral.name, referral_way(referral))
}

/// The number of a referral, else its page.
pub(super) fn referral_way(referral: &Referral) -> Option<&str> {
    referral.contact.number.as_deref().or(referral.contact.page.as_deref())
}

/// A name with the way to it, where that is not the name itself: "113 Zelfmoordpreventie: 113".
pub(super) fn with_number(name: &str, number: Option<&str>) -> String {
    let number = number.filter(|number| *number != name);
    number.map_or_else(|| name.to_owned(), |number| format!("{name}: {number}"))
}
