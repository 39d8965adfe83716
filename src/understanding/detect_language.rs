//! Which language a text is in, by its commonest words. Noticed, never acted on by itself.

use rustc_hash::FxHashSet as HashSet;

use super::vocabulary::tokens::Typed;

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
fn is_in_another_script(tokens: &[Typed]) -> bool {
    let words = tokens.iter().filter(|token| token.word.chars().any(char::is_alphabetic));
    let (all, other) = words.fold((0, 0), |(all, other), token| {
        let is_other = !token.word.chars().any(|letter| letter.is_ascii_alphabetic());
        (all + 1, other + usize::from(is_other))
    });
    other * 2 > all
}

/// Tells languages by the commonest words of each.
#[derive(Clone, Debug, Default)]
pub(super) struct LanguageDetector {
    pub(super) languages: Vec<(Language, HashSet<String>)>,
}

/// So many more common words a language must have than the next, to be told of a text of several sentences.
const CLEARLY: usize = 4;

impl LanguageDetector {
    /// The language with by far the most common words in a text.
    pub(super) fn read_clearly(&self, tokens: &[Typed]) -> Option<Language> {
        let mut counts = self.counts(tokens);
        let (first, language) = counts.next()?;
        let second = counts.next().map_or(0, |(count, _)| count);
        (first >= second + CLEARLY).then(|| language.clone())
    }

    /// The languages with how many of a text's words are common in them, the most first.
    fn counts(&self, tokens: &[Typed]) -> impl Iterator<Item = (usize, &Language)> {
        let count = |words: &HashSet<String>| {
            tokens.iter().filter(|token| words.contains(&token.word)).count()
        };
        let mut counts: Vec<(usize, &Language)> =
            self.languages.iter().map(|(language, words)| (count(words), language)).collect();
        counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        counts.into_iter()
    }

    /// The language with the most common words in the text; none when two have as many.
    pub(super) fn read(&self, tokens: &[Typed]) -> Option<Language> {
        let counts: Vec<(usize, &Language)> = self.counts(tokens).collect();
        match counts.as_slice() {
            [(first, language), (second, _), ..] if first > second => Some((*language).clone()),
            [(first, language)] if *first > 0 => Some((*language).clone()),
            _ => is_in_another_script(tokens).then(|| Language::new(UNDETERMINED)),
        }
    }
}
