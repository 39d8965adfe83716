//! Who lives with others, and where: "slaap bij mijn zus in Heerlen", "my sister lives with me in Tilburg".

use std::ops::Range;

use super::text::PlaceText;

/// How many words before a name those may stand who live there: "bij mijn zus thuis in Heerlen".
const HOST_WORDS: usize = 6;
/// What somebody does who stays with others.
const STAYING: &[&str] = &[
    "woon",
    "woont",
    "slaap",
    "slaapt",
    "zit",
    "logeer",
    "logeert",
    "verblijf",
    "verblijft",
    "nu",
];

impl PlaceText<'_> {
    /// "Slaap bij mijn zus in Heerlen", "woont in bij zoon, Katwijk": who stays with somebody lives where
    /// that one does.
    pub(super) fn stays_with(&self, name: &Range<usize>) -> bool {
        let words = self.words;
        let first = self.meant(name.start).unwrap_or_default();
        let host = (0..first).rev().take(HOST_WORDS).find(|at| words.mention_at(*at).is_some());
        let Some(mention) = host.and_then(|at| words.mention_at(at)) else { return false };
        let is = |at: usize, list: &[&str]| {
            words.tokens.get(at).is_some_and(|token| list.contains(&&*token.word))
        };
        // "In bij zoon en schoondochter": the first of them stands behind "bij".
        let pair = mention.start.checked_sub(2).filter(|at| is(at + 1, &["en", "and"]));
        let first = pair.and_then(|at| words.mention_at(at)).unwrap_or(mention);
        let Some(with) = first.start.checked_sub(1) else { return false };
        let joined = is(with, &["bij"]);
        let Some(clause) = words.clause(mention.noun) else { return false };
        let mut before = clause.tokens.start..mention.noun;
        joined && before.any(|at| is(at, STAYING) && !words.is_others(at) && !words.is_past(at))
    }

    /// "Wij zijn met drie kinderen in Roermond": where all of them are.
    pub(super) fn is_along(&self, name: &Range<usize>) -> bool {
        let mut before = self.part_before(name).skip(1);
        let with = before.by_ref().take(HOST_WORDS).find(|at| self.word(*at) == Some("met"));
        let stays = ["ben", "zijn", "woon", "wonen", "woont", "zit", "zitten", "is"];
        let is_stay = |at: usize| self.word(at).is_some_and(|word| stays.contains(&word));
        with.is_some() && before.any(is_stay)
    }

    /// "My sister lives with me in Tilburg": that is where the writer lives, too.
    pub(super) fn is_with_helped(&self, name: &Range<usize>) -> bool {
        let [host, with] = [2, 3].map(|steps| self.before(name, steps));
        let joined = with.is_some_and(|word| matches!(word, "bij" | "with"));
        joined && host.is_some_and(|word| matches!(word, "mij" | "me" | "ons" | "us"))
    }
}
