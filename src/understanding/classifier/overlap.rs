//! Whether two sets of phrases hold the same texts, or nearly the same: then the one says nothing of
//! a model that was trained on the other.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Two texts are nearly the same when so much of their words is in both (Jaccard index of the sets).
const SAME_WORDS: f64 = 0.8;
/// Or when so much of their letters is (one minus the edit distance over the longer length), and at
/// least a third of their words.
const SAME_LETTERS: f64 = 0.85;
const SAME_WORDS_MIN: f64 = 1.0 / 3.0;

/// A text without case, accents, punctuation, invisible characters and double spaces.
pub fn normalised(text: &str) -> String {
    let seen = text.nfkd().filter(|it| !is_combining_mark(*it) && !is_dropped(*it));
    let plain: String = seen
        .flat_map(char::to_lowercase)
        .map(|it| if it.is_alphanumeric() { it } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Apostrophes within words, and characters that nobody sees.
fn is_dropped(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | '‘' | '`' | '´' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// The texts of the first set that stand in the second, or nearly: each with its like.
pub fn overlaps<'p, T: AsRef<str>>(one: &'p [T], other: &'p [T]) -> Vec<(&'p str, &'p str)> {
    let index = Index::new(other);
    let texts = one.iter().map(AsRef::as_ref);
    texts.filter_map(|text| Some((text, index.near(text)?))).collect()
}

/// Texts by their words.
struct Index<'p> {
    texts: Vec<(&'p str, String, usize)>,
    by_word: HashMap<String, Vec<usize>>,
    /// By the text without any space: "dood stil" is "doodstil".
    closed: HashMap<String, usize>,
}

impl<'p> Index<'p> {
    fn new(phrases: &'p [impl AsRef<str>]) -> Self {
        let mut index = Self { texts: Vec::new(), by_word: HashMap::new(), closed: HashMap::new() };
        for (at, phrase) in phrases.iter().enumerate() {
            let text = normalised(phrase.as_ref());
            let words: BTreeSet<&str> = text.split(' ').collect();
            for word in &words {
                index.by_word.entry((*word).to_owned()).or_default().push(at);
            }
            index.closed.entry(text.replace(' ', "")).or_insert(at);
            let count = words.len();
            index.texts.push((phrase.as_ref(), text, count));
        }
        index
    }

    /// A text that is the same, or nearly.
    fn near(&self, text: &str) -> Option<&'p str> {
        let text = normalised(text);
        if let Some(same) = self.closed.get(&text.replace(' ', "")) {
            return self.texts.get(*same).map(|(text, ..)| *text);
        }
        let words: BTreeSet<&str> = text.split(' ').collect();
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for at in words.iter().filter_map(|word| self.by_word.get(*word)).flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        let mut near: Vec<usize> = shared
            .into_iter()
            .filter(|(at, shared)| self.is_near(*at, *shared, &text, words.len()))
            .map(|(at, _)| at)
            .collect();
        near.sort_unstable();
        near.first().and_then(|at| self.texts.get(*at)).map(|(text, ..)| *text)
    }

    #[expect(clippy::cast_precision_loss, reason = "words and letters of a phrase")]
    fn is_near(&self, at: usize, shared: usize, text: &str, words: usize) -> bool {
        let Some((_, other, other_words)) = self.texts.get(at) else { return false };
        let same = shared as f64 / (words + other_words - shared).max(1) as f64;
        let (shorter, longer) = (text.len().min(other.len()), text.len().max(other.len()));
        same >= SAME_WORDS
            || same >= SAME_WORDS_MIN
                // Bytes are near enough to letters to spare most comparisons.
                && shorter as f64 >= longer as f64 * (2.0 * SAME_LETTERS - 1.0)
                && strsim::normalized_levenshtein(text, other) >= SAME_LETTERS
    }
}

#[cfg(test)]
mod tests;
