//! Places in a text: names of the gazetteer where they mean the place where the person lives.

mod context;
mod life_events;
mod postcode;
mod prison;
mod stay;
mod text;
mod writing;

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashSet as HashSet;

use super::super::utterance::Utterance;
use super::super::utterance::cast::PersonId;
use super::super::vocabulary::Vocabulary;
use super::super::vocabulary::tokens::Kind;
use crate::catalogue::{AreaId, Gazetteer, NAME_WORDS_MAX, NameMeaning, PlaceWord};
use crate::profile::PlaceId;
use context::Strength;
use text::{Mention, PlaceText};

/// A place that a text names as the place where the person lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// Where the name stands, in bytes.
    pub span: Range<usize>,
    /// What the name may mean, the biggest first.
    pub candidates: Vec<PlaceId>,
    /// The place that is meant, when that is clear.
    pub place: Option<PlaceId>,
    /// The region or the country that is meant, where it is no town.
    pub area: Option<AreaId>,
}

/// What was found of places in a text.
#[derive(Debug, Default)]
pub(in crate::understanding) struct FoundPlaces {
    /// Where the person lives: what is told most clearly first.
    pub(in crate::understanding) homes: Vec<FoundPlace>,
    /// Where the names of places stand, also of those that are no home: they tell nothing else.
    pub(in crate::understanding) names: Vec<Range<usize>>,
    /// Where others live: "zoon in Utrecht".
    pub(in crate::understanding) others: Vec<(PersonId, Range<usize>, PlaceId)>,
}

/// Reads where people live.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct PlaceReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
    /// Names of places that are words of every day as well.
    pub(in crate::understanding) everyday: HashSet<String>,
}

impl PlaceReader {
    /// The places where the person lives: what is told most clearly first.
    pub(in crate::understanding) fn read(
        &self,
        words: &Utterance<'_>,
        gazetteer: &Gazetteer,
    ) -> FoundPlaces {
        let (vocabulary, everyday) = (&self.vocabulary, &self.everyday);
        let (text, typed) = (words.text, words.typed.as_slice());
        PlaceText { vocabulary, everyday, gazetteer, text, typed, words }.places()
    }
}

impl PlaceText<'_> {
    fn places(&self) -> FoundPlaces {
        let (mut names, mut others) = (Vec::new(), Vec::new());
        let mut found: Vec<(Strength, Range<usize>, FoundPlace)> = Vec::new();
        let mut at = 0;
        while at < self.typed.len() {
            let Some(mention) = self.mention(at) else {
                at += 1;
                continue;
            };
            let tokens = mention.tokens.clone();
            at = tokens.end.max(at + 1);
            if !self.is_place(&mention) {
                continue;
            }
            names.push(self.span(tokens.clone()));
            let Some(strength) = self.strength(&mention) else {
                others.extend(self.home_of_other(mention));
                continue;
            };
            let place = self.resolved(mention);
            match found.last_mut() {
                // "Zwolle of Kampen": which of the two is asked.
                Some((_, before, last)) if self.is_or(before.end, tokens.start) => {
                    last.candidates.extend(place.candidates);
                    last.place = None;
                }
                _ => found.push((strength, tokens, place)),
            }
        }
        // What is a town goes before what is none; then what is told most clearly.
        found.sort_by_key(|(strength, _, place)| {
            (place.candidates.is_empty(), std::cmp::Reverse(*strength))
        });
        FoundPlaces { homes: found.into_iter().map(|(_, _, place)| place).collect(), names, others }
    }

    /// Somebody else who lives at a place, where the words say so.
    fn home_of_other(&self, mention: Mention) -> Option<(PersonId, Range<usize>, PlaceId)> {
        let person = self.other_at(&mention.tokens)?;
        let found = self.resolved(mention);
        Some((person, found.span, found.place?))
    }

    /// The name that begins at a token.
    fn mention(&self, at: usize) -> Option<Mention> {
        if !self.is_word(at) {
            return None;
        }
        if let Some((count, places)) = self.postcode(at) {
            let meaning = NameMeaning { places, ..NameMeaning::default() };
            return Some(Mention { tokens: at..at + count, meaning, sure: true });
        }
        let (name, ends) = self.name_words(at);
        if let Some((count, meaning)) = self.gazetteer.starting(&name) {
            let end = ends.get(count - 1).copied().unwrap_or(at + 1);
            return Some(Mention { tokens: at..self.with_part(end), meaning, sure: false });
        }
        let meaning = NameMeaning { places: vec![self.misspelt(at)?], ..NameMeaning::default() };
        Some(Mention { tokens: at..at + 1, meaning, sure: false })
    }

    /// The words that a name at a token may have, and behind which token each ends. A full stop or
    /// a slash within "a.d." or "a/d" ends no name.
    fn name_words(&self, at: usize) -> (Vec<&str>, Vec<usize>) {
        let place_words = self.gazetteer.words();
        let (mut words, mut ends) = (Vec::new(), Vec::new());
        for (number, token) in self.typed.iter().enumerate().skip(at) {
            if words.len() >= NAME_WORDS_MAX {
                break;
            }
            if token.kind == Kind::Word {
                words.push(token.word.as_str());
                ends.push(number + 1);
            } else if !words.last().is_some_and(|last| place_words.has(last, PlaceWord::ShortForm))
            {
                break;
            }
        }
        (words, ends)
    }

    /// The end of a name with the part of the town behind it: "Rotterdam Zuid".
    fn with_part(&self, end: usize) -> usize {
        end + usize::from(self.tells(end, PlaceWord::Parts))
    }

    /// A town whose name has one letter wrong.
    fn misspelt(&self, at: usize) -> Option<PlaceId> {
        let word = self.word(at)?;
        let known = self.knows(word);
        let repaired = (self.words.tokens.iter()).any(|it| it.typed == at && it.word != word);
        if known || repaired || !self.is_expected(at..at + 1) {
            return None;
        }
        self.gazetteer.misspelt(word)
    }

    /// What a mention means, with the region behind the name taken into account.
    fn resolved(&self, mention: Mention) -> FoundPlace {
        let Mention { tokens, meaning, .. } = mention;
        let span = self.span(tokens.clone());
        let NameMeaning { places, area, .. } = meaning;
        let region = self.region_behind(tokens.end);
        let there: Vec<PlaceId> = places
            .iter()
            .filter(|id| (area.is_some() || places.len() > 1) && self.lies_in(**id, &region))
            .copied()
            .collect();
        let town = !self.is_area(&tokens, area, &places);
        let candidates = if !there.is_empty() {
            there
        } else if town {
            self.gazetteer.likely(places)
        } else {
            Vec::new()
        };
        let area = area.filter(|_| candidates.is_empty());
        let place = candidates.first().copied().filter(|_| candidates.len() == 1);
        FoundPlace { span, candidates, place, area }
    }

    fn is_or(&self, end: usize, start: usize) -> bool {
        start == end + 1 && self.tells(end, PlaceWord::Or)
    }
}
