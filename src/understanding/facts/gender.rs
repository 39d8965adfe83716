//! Whether the person meant is a woman or a man, by the words for the person.

use super::super::lexicon::Lexicon;
use super::super::lexicon::matcher::Hit;
use super::super::lexicon::roles::{
    HE, KIN_MAN, KIN_WOMAN, POSSESSIVE, SHE, SPOUSE_MAN, SPOUSE_WOMAN,
};
use super::{AnnotatedTokens, reaching, tells_beside};
use crate::profile::{Circumstance, Fact, FactId, Gender};

const MAN: u32 = KIN_MAN | SPOUSE_MAN;
const WOMAN: u32 = KIN_WOMAN | SPOUSE_WOMAN;

/// Whether the words of a fact name the person meant: "jonge moeder", "meisje 22 student".
fn names(fact: Fact) -> bool {
    let is_parent = matches!(fact, Fact::Circumstance(Circumstance::YoungParent, _));
    is_parent || tells_beside(fact)
}

impl Lexicon {
    /// The gender of the person meant, with the words that tell it. A noun counts before a
    /// pronoun; the first noun counts, since what follows may be about somebody else.
    pub(in crate::understanding) fn find_gender(
        &self,
        words: &AnnotatedTokens<'_>,
    ) -> Option<(Fact, Hit)> {
        if let Some(at) = words.for_kin {
            let gender = if words.role(at) & WOMAN != 0 { Gender::Woman } else { Gender::Man };
            let known = words.role(at) & (MAN | WOMAN) != 0;
            return known
                .then_some((Fact::Gender(gender, true), Hit { rule: 0, start: at, end: at + 1 }));
        }
        let hits = self.find(words.tokens, &self.facts, Some(&self.fact_idioms));
        let fact = |hit: &Hit| self.fact_rules.get(hit.rule).map(|rule| rule.fact);
        let noun = hits.iter().find(|hit| {
            let gender = fact(hit).is_some_and(|fact| fact.id() == FactId::Gender);
            gender && !words.is_others(hit.start) && !self.is_somebody(hit, words, &hits)
        });
        if let Some(hit) = noun {
            return fact(hit).map(|fact| (fact, *hit));
        }
        Self::find_pronoun(words)
    }

    /// Whether a word for a man or a woman is about somebody else here: "haar man", "man
    /// overleden", or denied.
    fn is_somebody(&self, hit: &Hit, words: &AnnotatedTokens<'_>, hits: &[Hit]) -> bool {
        let owned =
            (hit.start.saturating_sub(2)..hit.start).any(|at| words.role(at) & POSSESSIVE != 0);
        // "Man overleden" is of somebody else; "zijn vrouw overleden" still says whose wife.
        let inside = hit.end - hit.start == 1
            && reaching(hits, hit).any(|other| {
                other.start <= hit.start
                    && other.end >= hit.end
                    && other.end - other.start > 1
                    && self
                        .fact_rules
                        .get(other.rule)
                        .is_some_and(|rule| rule.fact.id() != FactId::Gender && !names(rule.fact))
            });
        (owned && words.role(hit.start) & (MAN | WOMAN) != 0)
            || inside
            || words.is_denied(hit.start)
    }

    /// "Ze" or "hij", when only one of the two speaks of the person meant.
    fn find_pronoun(words: &AnnotatedTokens<'_>) -> Option<(Fact, Hit)> {
        let first = |role: u32| {
            (0..words.tokens.len()).find(|at| words.role(*at) & role != 0 && !words.is_others(*at))
        };
        let (gender, at) = match (first(SHE), first(HE)) {
            (Some(at), None) => (Gender::Woman, at),
            (None, Some(at)) => (Gender::Man, at),
            _ => return None,
        };
        Some((Fact::Gender(gender, true), Hit { rule: 0, start: at, end: at + 1 }))
    }
}
