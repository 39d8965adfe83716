//! The words of the lexicon that name a thing by themselves: what a search looks for, beside names.

use rustc_hash::FxHashMap as HashMap;

use super::fact_patterns::FactPatterns;
use super::vocabulary::Vocabulary;
use super::vocabulary::grammar::SetId;
use super::vocabulary::tokens::Token;
use crate::profile::Fact;

/// Every single word that tells a fact, with the fact: `klaverjassen` and games. Words are
/// folded; those that are only the beginning or the end of others stand without their star.
pub(super) fn topic_words(vocabulary: &Vocabulary, patterns: &FactPatterns) -> Vec<(String, Fact)> {
    let grammar = &vocabulary.grammar;
    let names: HashMap<SetId, &str> =
        grammar.names.iter().map(|(name, set)| (*set, &**name)).collect();
    let mut words = Vec::new();
    for (rule, node) in patterns.told.patterns.patterns() {
        let Some(fact) = patterns.told.rules.get(rule).copied() else { continue };
        let mut alone = Vec::new();
        grammar.single_words(node, &mut alone);
        let alone = alone.into_iter().filter_map(|set| names.get(&set));
        let plain = alone.map(|name| name.trim_matches('*')).filter(|it| !it.starts_with('<'));
        words.extend(plain.map(|word| (word.to_owned(), fact)));
    }
    words.sort();
    words.dedup();
    words
}

impl Vocabulary {
    /// Letters with digits where a number stands in words: `vijftigplus` and `50plus`. The shortest
    /// number words stay: they are parts of other words.
    pub(super) fn with_digits(&self, letters: &str) -> String {
        const SHORTEST: usize = 4;
        let mut found = String::with_capacity(letters.len());
        let mut rest = letters;
        while let Some(letter) = rest.chars().next() {
            let fitting = self
                .numbers
                .iter()
                .filter(|(word, _)| word.len() >= SHORTEST && rest.starts_with(word.as_str()));
            let taken = if let Some((word, number)) = fitting.max_by_key(|(word, _)| word.len()) {
                found.push_str(&number.to_string());
                word.len()
            } else {
                found.push(letter);
                letter.len_utf8()
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        found
    }

    /// Whether a text asks for what costs nothing.
    pub(super) fn asks_for_free(&self, tokens: &[Token]) -> bool {
        let Some(class) = self.grammar.set("<for-free>") else { return false };
        self.windows(tokens).any(|(_, window)| window.mask(class) != 0)
    }
}
