//! Postcodes in a text: four digits and two letters, or the word before the digits.

use super::text::PlaceText;
use crate::catalogue::PlaceWord;
use crate::profile::PlaceId;

/// Four digits from here to there may be a year.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2039;

/// The word for it may stand so far from the digits.
const POSTCODE_WORDS: usize = 3;

impl PlaceText<'_> {
    /// The postcode that begins at a token: of how many tokens it is, and its places.
    pub(super) fn postcode(&self, at: usize) -> Option<(usize, Vec<PlaceId>)> {
        let digits = self.word(at).filter(|word| word.len() == 4)?;
        let places = self.gazetteer.with_postcode(digits);
        if places.is_empty() {
            return None;
        }
        // "Mijn postcode is 9712", "9401 is mijn postcode".
        let mut near = (at.saturating_sub(POSTCODE_WORDS)..at).chain(at + 1..=at + POSTCODE_WORDS);
        let is_told = self.tells_before(&(at..at + 1), 1, PlaceWord::Postcode)
            || near.any(|at| self.tells(at, PlaceWord::PostcodeWord));
        let has_letters = self.has_letters(at);
        (is_told || has_letters).then(|| (1 + usize::from(has_letters), self.in_one_town(places)))
    }

    /// Whether the two letters of a postcode stand behind its digits: "8011 AB", "8011ab". A year
    /// and a number of something are none: "in 1944 in Zwolle", "2500 kg".
    fn has_letters(&self, at: usize) -> bool {
        let Some(letters) = self.word(at + 1).filter(|word| is_pair(word)) else { return false };
        let (digits, end) = (self.span(at..at + 1), self.span(at + 1..at + 2));
        let glued = digits.end == end.start;
        let written = self.text.get(end).unwrap_or_default();
        let is_upper = written.chars().all(char::is_uppercase);
        let is_number_of =
            self.tells(at + 1, PlaceWord::Units) || self.vocabulary.stop_words.contains(letters);
        let year = self.word(at).and_then(|word| word.parse().ok());
        let is_year = year.is_some_and(|year| YEARS.contains(&year))
            && self.tells_before(&(at..at + 1), 1, PlaceWord::Year);
        (is_upper || !is_number_of) && (glued || !is_year)
    }

    /// The biggest place alone, where all lie in one municipality: the next street is no farther.
    fn in_one_town(&self, places: &[PlaceId]) -> Vec<PlaceId> {
        let town = |id: &PlaceId| self.gazetteer.get(*id).map(|it| (&it.municipality, it.province));
        let first = places.first().and_then(town);
        let same = places.iter().all(|id| town(id) == first);
        places.iter().take(if same { 1 } else { places.len() }).copied().collect()
    }
}

fn is_pair(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|letter| letter.is_ascii_lowercase())
}
