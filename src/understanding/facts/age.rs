//! Ages, told in a dozen ways: "82", "begin zeventig", "geboren in 1943".

use super::super::lexicon::Lexicon;
use super::super::lexicon::matcher::Hit;
use super::super::lexicon::source::AgeDraft;
use super::super::utterance::Utterance;
use super::super::utterance::cast::HELPED;
use super::{Source, Told};
use crate::profile::{Age, Fact};

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
    /// The age of everybody whose age is told: the plainest way first, then the first in the text.
    pub(in crate::understanding) fn find_ages(
        &self,
        words: &Utterance<'_>,
        year: i16,
    ) -> Vec<Told> {
        let mut found: Vec<(bool, Told)> = Vec::new();
        let hits = self.find(words.read_tokens(), &self.ages, None);
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
            let told = Told {
                fact: Fact::Age(age),
                person: words.about(hit.start + at),
                hit: *hit,
                doubt: None,
                source: Source::Age,
            };
            match found.iter_mut().find(|(_, known)| known.person == told.person) {
                None => found.push((rule.bare, told)),
                Some(known) if known.0 && !rule.bare => *known = (rule.bare, told),
                Some(_) => {}
            }
        }
        let mut told: Vec<Told> = found.into_iter().map(|(_, told)| told).collect();
        for beside in self.ages_beside(words) {
            if !told.iter().any(|known| known.person == beside.person) {
                told.push(beside);
            }
        }
        told
    }

    /// The number right behind a noun for somebody: "mw 84 jr, weduwe", "dochter (55)", "zoon van 19".
    fn ages_beside(&self, words: &Utterance<'_>) -> Vec<Told> {
        let told = words.mentions.iter().filter_map(|mention| {
            let person = mention.person?;
            let at = words.age_behind(mention.noun)?;
            let years = self.number(&words.tokens.get(at)?.word)?;
            let youngest = if person == HELPED { YOUNGEST } else { 0 };
            let age = (youngest..=OLDEST).contains(&i64::from(years)).then_some(years)?;
            let fact = Fact::Age(Age::exactly(u8::try_from(age).ok()?)?);
            let hit = Hit::of_words(mention.noun, at + 1);
            Some(Told { fact, person, hit, doubt: None, source: Source::Age })
        });
        told.collect()
    }
}
