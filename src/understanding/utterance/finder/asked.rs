//! Nouns for people whom nobody knows: the one for whom a text asks ("is er iets voor een blinde man van 80"), and
//! anybody else ("een andere meid", "elke man").

use super::super::super::vocabulary::roles::{Noun, Number, Role};
use super::super::mention::{Mention, Owner};
use super::super::mood::asks_about_shown;
use super::Finder;

/// How many words before a noun "another" and "every" may stand: "weer een andere aardige meid".
const OTHER_WORDS: usize = 3;

impl Finder<'_> {
    /// "Heeft u iets voor een dove heer van 80", "wat kan een blinde man doen": somebody without a name, for whom
    /// something is asked. "Ik wil iets doen voor een oude dame" asks for nobody else.
    pub(super) fn is_asked_for(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let is_new = mention.owner == Owner::Nobody
            && mention.word.number == Number::One
            && self.for_kin.is_none()
            && !self.is_introduced;
        let Some(before) = tags.before(mention.start).filter(|_| is_new) else { return false };
        let start = (0..before).rev().find(|at| tags.is_break(*at)).map_or(0, |at| at + 1);
        let part = start..before;
        let any = |role| tags.any(part.clone(), role);
        if tags.has(before, Role::Intended) {
            let alone = part.is_empty() && self.has_age(mention);
            let to_bot = part.clone().any(|at| tags.is_subject_you(at)) || any(Role::There);
            let own = any(Role::SubjectI) && !any(Role::Seeking);
            let deed = any(Role::Deed) && !to_bot;
            let asks = (any(Role::Offering) || any(Role::Seeking) || to_bot) && !own && !deed;
            return (alone || asks) && !asks_about_shown(tags, &(start..mention.noun + 1), true);
        }
        // "Wat kan een blinde man in Gouda doen".
        tags.has(before, Role::Having)
            && before == start + 1
            && tags.has(start, Role::Offering)
            && mention.start < mention.noun
    }

    /// "Zoek iets voor een moeder van 30": the noun of a relative that is nobody's.
    pub(super) fn is_relative_asked_for(&self, mention: &Mention) -> bool {
        let may_be = matches!(
            mention.word.noun,
            Noun::Parent | Noun::Child | Noun::Family | Noun::Neighbour
        );
        may_be && mention.is_determined && self.is_asked_for(mention)
    }

    /// "Een andere meid", "elke man", "er staat een jongen voor de deur", "de vrouw van de thuiszorg": nobody of
    /// whom the text tells.
    pub(super) fn is_anybody(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        if mention.is_predicate || self.has_age(mention) {
            return false;
        }
        let phrase = (mention.noun.saturating_sub(OTHER_WORDS)..mention.noun).rev();
        let mut phrase = phrase.take_while(|at| !tags.is_break(*at) && !tags.is_finite(*at));
        phrase.any(|at| tags.has(at, Role::AnyOther))
            || self.is_there(mention)
            || self.is_of_some_house(mention)
    }

    /// "Er kwam weer een jongen": who is there for the first time.
    fn is_there(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let mut before = (0..mention.start).rev().take_while(|at| !tags.is_break(*at));
        let verb = before.find(|at| tags.is_finite(*at));
        let Some(verb) = verb.filter(|at| !tags.has(*at, Role::Having)) else { return false };
        let there = verb + 1 < tags.len() && tags.has(verb + 1, Role::There)
            || tags.before(verb).is_some_and(|at| tags.has(at, Role::There));
        there && mention.is_determined
    }

    /// "De vrouw van de thuiszorg", "een man van de kerk": where somebody comes from, and no name ("vrouw van de
    /// Berg").
    fn is_of_some_house(&self, mention: &Mention) -> bool {
        let (tags, of) = (self.tags, mention.noun + 1);
        mention.is_determined
            && tags.has(of, Role::Belongs)
            && tags.has(of + 1, Role::Determiner)
            && !tags.is_break(of + 2)
            && !tags.is_number(of + 2)
            && !tags.is_name(of + 2)
    }

    /// "Ben net oma geworden": what the writer is now, with more words between than a copula has before its noun.
    pub(super) fn is_become(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        if !tags.has(mention.noun + 1, Role::Became) {
            return false;
        }
        let mut before = (0..mention.start).rev().take_while(|at| !tags.is_break(*at));
        let copula = before.find(|at| tags.has(*at, Role::Copula) || tags.person(*at).is_some());
        copula.filter(|at| tags.has(*at, Role::Copula)).is_some_and(|at| {
            tags.before(at).is_none_or(|subject| self.is_own(subject))
                || tags.has(at + 1, Role::SubjectI)
        })
    }
}
