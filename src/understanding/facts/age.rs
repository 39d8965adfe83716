//! Ages, told in a dozen ways: "82", "begin zeventig", "geboren in 1943".

use super::super::lexicon::Lexicon;
use super::super::lexicon::matcher::Hit;
use super::super::lexicon::source::AgeDraft;
use super::AnnotatedTokens;
use crate::profile::Age;

/// How an age follows from the number in a pattern.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct AgeRule {
    /// What to add to the number for the youngest that is meant.
    from: i64,
    /// What to add for the oldest.
    to: i64,
    /// The number is a year of birth.
    born: bool,
    /// Only the number tells it: any other way of saying it comes first.
    bare: bool,
}

/// Younger people are spoken of, but do not write and are not called about: three children, two
/// dogs, a grandson of eight.
const YOUNGEST: i64 = 10;
const YOUNGEST_BARE: i64 = 16;
/// Below the number that people call for help.
const OLDEST: i64 = 111;

impl From<&AgeDraft<'_>> for AgeRule {
    fn from(draft: &AgeDraft<'_>) -> Self {
        Self { from: draft.from, to: draft.to, born: draft.born, bare: draft.bare }
    }
}

impl AgeRule {
    fn age(self, number: u32, year: i16) -> Option<Age> {
        let number = i64::from(number);
        let base = match (self.born, number) {
            (false, years) => years,
            // "uit '43"
            (true, 0..=99) => i64::from(year) - 1900 - number,
            (true, born) => i64::from(year) - born,
        };
        let youngest = if self.bare { YOUNGEST_BARE } else { YOUNGEST };
        let (from, to) = (base + self.from, base + self.to);
        if from < youngest || to > OLDEST {
            return None;
        }
        Age::between(u8::try_from(from).ok()?, u8::try_from(to).ok()?)
    }
}

impl Lexicon {
    /// The age that is told, with the words that tell it: the plainest way first, then the first
    /// in the text. Ages of other people and denied ones do not count.
    pub(in crate::understanding) fn find_age(
        &self,
        words: &AnnotatedTokens<'_>,
        year: i16,
    ) -> Option<(Age, Hit)> {
        let mut found: Option<(bool, Age, Hit)> = None;
        let hits = self.find(words.tokens, &self.ages, None);
        for hit in &hits {
            let Some(rule) = self.age_rules.get(hit.rule) else { continue };
            // A longer pattern in the same place says more: "bijna 80", not "80".
            let inside = hits.iter().any(|other| {
                other.start <= hit.start
                    && other.end >= hit.end
                    && other.end - other.start > hit.end - hit.start
            });
            if inside || words.is_denied(hit.start) {
                continue;
            }
            let tokens = words.tokens.get(hit.start..hit.end).unwrap_or_default();
            let at = tokens.iter().rposition(|token| self.number(&token.word).is_some());
            let Some(at) = at else { continue };
            let number = tokens.get(at).and_then(|token| self.number(&token.word));
            let Some(age) = number.and_then(|number| rule.age(number, year)) else { continue };
            if words.is_others(hit.start + at) {
                continue;
            }
            if found.is_none_or(|(bare, ..)| bare && !rule.bare) {
                found = Some((rule.bare, age, *hit));
            }
        }
        found.map(|(_, age, hit)| (age, hit))
    }
}
