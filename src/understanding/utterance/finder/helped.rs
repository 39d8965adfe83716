//! When a noun for a relative means the person helped.

use super::super::super::vocabulary::roles::{Noun, Number, Role};
use super::super::mention::{Mention, Owner};
use super::{CHILDREN_MOST, FIRST_WORDS, Finder};

impl Finder<'_> {
    /// "Client belt zelf, 66, moeder van vier": what the person helped is, for nobody is four and a mother.
    pub(super) fn is_parent_of_some(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let count =
            tags.number(mention.noun + 2).filter(|_| tags.has(mention.noun + 1, Role::Belongs));
        tags.has(mention.noun, Role::Forebear)
            && mention.owner == Owner::Nobody
            && !mention.is_governed
            && count.is_some_and(|count| count <= CHILDREN_MOST)
            && !tags.has(mention.noun + 3, Role::Year)
    }

    /// "Ik slaap er niet meer van. Moeder, 53, Cuijk": who writes, at the end.
    pub(super) fn is_signed(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let opens = mention.start.checked_sub(1).is_some_and(|at| tags.is_stop(at));
        let sentence = (mention.noun + 1..tags.len()).take_while(|at| !tags.is_stop(*at));
        tags.has(mention.noun, Role::Forebear)
            && mention.owner == Owner::Nobody
            && (self.has_i && self.for_kin.is_none() && opens)
            && tags.is_break(mention.noun + 1)
            && tags.is_number(mention.noun + 2)
            && !sentence.into_iter().any(|at| tags.is_finite(at))
    }

    /// The one for whom the text asks, named once more: "mijn moeder … mijn moeder".
    pub(super) fn is_for_kin_again(&self, mention: &Mention) -> bool {
        let of_kin = self.for_kin.and_then(|at| self.tags.person(at));
        of_kin == Some(mention.word) && mention.owner != Owner::Hers && mention.owner != Owner::His
    }

    /// "Vader van 88", "alleenstaande moeder": the first noun of a line that says "I" nowhere.
    pub(super) fn is_first(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let elder = matches!(mention.word.noun, Noun::Parent | Noun::Family | Noun::Neighbour);
        let behind = (0..mention.start).all(|at| !tags.is_break(at) && !tags.is_finite(at));
        elder
            && behind
            && mention.start < FIRST_WORDS
            && mention.word.number == Number::One
            && mention.owner == Owner::Nobody
            && !mention.is_governed
            && !self.has_i
            && !self.is_introduced
            && self.gender.is_none()
            && !tags.is_finite(mention.next(tags))
            && !self.is_lost(mention)
    }

    /// "Neef overl, mw 67": who died is told of, and does not wish to.
    fn is_lost(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let mut part = (mention.noun + 1..tags.len()).take_while(|at| !tags.is_break(*at));
        self.is_told_dead(mention) && !part.any(|at| tags.has(at, Role::Wanting))
    }
}
