//! What a line of search asks for: words, things said in several words, and for whom.

use std::ops::Range;

use super::names::Letters;
use super::terms::{Stems, Term, words};
use crate::language::is_apostrophe;
use crate::profile::{Fact, FactId, Profile};
use crate::understanding::{FoundFact, Lexicon, Reading, Utterance};

/// Nobody searches with more words than this; the rest is not looked at.
const WORDS_MAX: usize = 24;

/// A line of search as it was read.
pub(super) struct Query {
    /// The words that name something, folded.
    pub(super) words: Vec<Term>,
    /// Neighbours written as one: "van harte" may be meant as "vanharte". Which of the words, and
    /// the one word.
    pub(super) joined: Vec<(Range<usize>, Term)>,
    /// What several words together tell: which of the words, and the fact.
    pub(super) phrases: Vec<(Range<usize>, Fact)>,
    /// For whom: age and place.
    pub(super) profile: Profile,
    /// Only what costs nothing, or next to nothing.
    pub(super) free: bool,
    /// All of it, folded.
    pub(super) folded: String,
    /// Its letters.
    pub(super) letters: Letters,
}

impl Query {
    pub(super) fn of(
        said: &Utterance<'_>,
        reading: &Reading,
        lexicon: &Lexicon,
        stems: &Stems,
    ) -> Self {
        let text = said.text();
        let free = lexicon.asks_for_free_of(said);
        let about: Vec<&FoundFact> = reading
            .facts
            .iter()
            .filter(|found| matches!(found.fact.id(), FactId::Age | FactId::Place))
            .collect();
        let aside: Vec<&Range<usize>> = about.iter().map(|found| &found.span).collect();
        let said: Vec<(Range<usize>, String)> = spanned(text)
            .into_iter()
            .filter(|(span, _)| !aside.iter().any(|aside| aside.contains(&span.start)))
            .filter(|(_, word)| !(free && lexicon.asks_for_free(word)))
            .take(WORDS_MAX)
            .collect();
        // Where every word is a small one, it may be a name: "vier het leven".
        let all_small =
            about.is_empty() && said.iter().all(|(_, word)| lexicon.is_small_word(word));
        let pairs = said.windows(2).filter_map(|pair| {
            let [(first, one), (second, other)] = pair else { return None };
            Some((first.start..second.end, stems.term([one.as_str(), other].concat())))
        });
        let pairs: Vec<(Range<usize>, Term)> = pairs.collect();
        let said = said.into_iter().filter(|(_, word)| all_small || !lexicon.is_small_word(word));
        let (spans, kept): (Vec<Range<usize>>, Vec<Term>) =
            said.map(|(span, word)| (span, stems.term(word))).unzip();
        let phrases = reading
            .facts
            .iter()
            .map(|found| (inside(&spans, &found.span), found.fact))
            .filter(|(words, _)| !words.is_empty())
            .collect();
        let joined = pairs
            .into_iter()
            .map(|(span, word)| (inside(&spans, &span), word))
            .filter(|(words, _)| !words.is_empty())
            .collect();
        let folded = words(text).join(" ");
        Self {
            words: kept,
            joined,
            phrases,
            profile: Profile::of(about.iter().map(|found| found.fact)),
            free,
            letters: Letters::of(&folded, lexicon),
            folded,
        }
    }

    /// Whether it says for whom.
    pub(super) fn is_about_a_person(&self) -> bool {
        self.profile != Profile::default()
    }

    /// Whether it says for whom, and nothing of what.
    pub(super) fn is_about_a_person_only(&self) -> bool {
        self.words.is_empty() && (self.free || self.is_about_a_person())
    }
}

/// The folded words of a text with their places in it.
fn spanned(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_word = sign.is_alphanumeric() || is_apostrophe(sign);
        match (start, is_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let part = text.get(from..at).unwrap_or_default();
                found.extend(words(part).into_iter().map(|word| (from..at, word)));
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Which of the words lie in a stretch of the text.
fn inside(spans: &[Range<usize>], stretch: &Range<usize>) -> Range<usize> {
    let start = spans.iter().position(|span| stretch.contains(&span.start)).unwrap_or(spans.len());
    let end =
        spans.iter().rposition(|span| stretch.contains(&span.start)).map_or(start, |at| at + 1);
    start..end
}
