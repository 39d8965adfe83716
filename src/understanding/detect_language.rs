//! Which language a text is in, by its commonest words. Noticed, never acted on by itself.

use super::lexicon::Lexicon;
use super::normalise::Token;

/// A language by its two letters (`nl`, `en`).
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Language(String);

impl Language {
    pub(super) fn new(code: &str) -> Self {
        Self(code.to_owned())
    }

    /// The two letters.
    pub fn code(&self) -> &str {
        &self.0
    }
}

/// The code of a language that is not known (ISO 639-2).
const UNDETERMINED: &str = "und";

/// Whether most of the words are in letters that are not Latin.
fn is_in_another_script(tokens: &[super::normalise::Typed]) -> bool {
    let words = tokens.iter().filter(|token| token.word.chars().any(char::is_alphabetic));
    let (all, other) = words.fold((0, 0), |(all, other), token| {
        let is_other = !token.word.chars().any(|letter| letter.is_ascii_alphabetic());
        (all + 1, other + usize::from(is_other))
    });
    other * 2 > all
}

impl Lexicon {
    /// The language with the most common words in the text; none when two have as many.
    pub(super) fn guess_language(&self, tokens: &[super::normalise::Typed]) -> Option<Language> {
        let count = |words: &std::collections::HashSet<String>| {
            tokens.iter().filter(|token| words.contains(&token.word)).count()
        };
        let mut counts: Vec<(usize, &Language)> =
            self.languages.iter().map(|(language, words)| (count(words), language)).collect();
        counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        match counts.as_slice() {
            [(first, language), (second, _), ..] if first > second => Some((*language).clone()),
            [(first, language)] if *first > 0 => Some((*language).clone()),
            _ => is_in_another_script(tokens).then(|| Language::new(UNDETERMINED)),
        }
    }

    /// Whether a word says nothing by itself.
    pub(super) fn is_small(&self, token: &Token) -> bool {
        self.stop_words.contains(&token.word) || self.number(&token.word).is_some()
    }
}
