//! What people type instead of a button: the phrases under a key of `words.ftl`, with a `|` between
//! two of them, whatever their case and signs.

use strum::IntoEnumIterator;

use super::super::Speaker;
use super::super::render::words::LABEL_WORDS;
use crate::language::{Language, folded_name};
use crate::translations::Texts;

/// Whether a text is one of the phrases under a key.
pub(in crate::conversation) fn is_one(speaker: Speaker<'_>, key: &str, text: &str) -> bool {
    phrases(speaker, key).contains(&folded_name(text))
}

/// Whether a text is one of the phrases under a key in any language: for what must be understood
/// whatever language is spoken.
pub(in crate::conversation) fn is_one_in_any_language(
    texts: &Texts,
    key: &str,
    text: &str,
) -> bool {
    Language::iter().any(|language| is_one(Speaker::plain(texts, language), key, text))
}

/// Whether each of these folded words is one of the phrases under a key in some language.
pub(in crate::conversation) fn are_all_words_of(
    texts: &Texts,
    key: &str,
    words: &[String],
) -> bool {
    Language::iter().any(|language| {
        let known = phrases(Speaker::plain(texts, language), key);
        words.iter().all(|word| known.contains(word))
    })
}

/// Whether one of the phrases under a key stands somewhere in a text.
pub(in crate::conversation) fn holds(speaker: Speaker<'_>, key: &str, text: &str) -> bool {
    let said = format!(" {} ", folded_name(text));
    phrases(speaker, key).iter().any(|phrase| said.contains(&format!(" {phrase} ")))
}

/// What stands behind one of the phrases under a key, if the text begins with one.
pub(in crate::conversation) fn behind<'t>(
    speaker: Speaker<'_>,
    key: &str,
    text: &'t str,
) -> Option<&'t str> {
    let said = format!("{} ", folded_name(text));
    let begins = |phrase: &&String| said.starts_with(&format!("{phrase} "));
    let all = phrases(speaker, key);
    let words = all.iter().filter(begins).map(|phrase| phrase.split(' ').count()).max()?;
    let mut rest = text.trim();
    for _ in 0..words {
        rest = rest.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim_start());
    }
    Some(rest)
}

/// The phrases under a key; none where it has no words.
pub(in crate::conversation) fn phrases(speaker: Speaker<'_>, key: &str) -> Vec<String> {
    let all = speaker.find(key, &[]).unwrap_or_default();
    all.split('|').map(folded_name).filter(|phrase| !phrase.is_empty()).collect()
}

/// Whether a text begins with one of the phrases below a key.
pub(super) fn begins_as_one(speaker: Speaker<'_>, key: &str, text: &str) -> bool {
    let said = format!("{} ", folded_name(text));
    phrases(speaker, key).iter().any(|begin| said.starts_with(&format!("{begin} ")))
}

/// Whether words ask something at length, whatever question they would answer: "is er iemand die af en toe kan
/// bellen?", and without its mark "is dit niet gewoon voor oude mensen".
pub(super) fn asks_at_length(speaker: Speaker<'_>, text: &str) -> bool {
    let asks = || text.trim_end().ends_with('?') || begins_as_one(speaker, "words.asks-back", text);
    text.split_whitespace().count() > LABEL_WORDS && asks()
}
