//! What stands behind somebody who is named in a clause about another.

use std::ops::Range;

use super::super::super::vocabulary::roles::{Noun, Role};
use super::super::cast::{PersonId, Relation};
use super::super::mention::Mention;
use super::Resolver;

impl Resolver<'_, '_> {
    /// What stands behind somebody in a clause about another, and belongs to the former.
    pub(super) fn attach(
        &self,
        mention: &Mention,
        clause: &Range<usize>,
        about: PersonId,
        words: &mut [PersonId],
    ) {
        let Some(person) = mention.person.filter(|person| *person != about) else { return };
        if mention.is_predicate || self.scene.tags.has(mention.start, Role::Negation) {
            return;
        }
        let relation = self.cast.get(person).relation;
        let tells_nothing =
            matches!(relation, Relation::Professional | Relation::People | Relation::Pet);
        let start = if tells_nothing { mention.noun + 1 } else { mention.start };
        let end = self.attached(mention, clause, relation);
        words.get_mut(start..end).into_iter().flatten().for_each(|it| *it = person);
    }

    fn attached(&self, mention: &Mention, clause: &Range<usize>, relation: Relation) -> usize {
        let tags = self.scene.tags;
        let mut end = mention.next(tags);
        if tags.has(end, Role::Belongs) && tags.is_number(end + 1) {
            end += 2;
        }
        while tags.has(end, Role::Year) {
            end += 1;
        }
        let is_helped = relation == Relation::Helped;
        let before = clause.start..mention.start;
        let is_bare = mention.word.noun != Noun::Pet
            && relation.has_facts()
            && (is_helped
                || tags.verb(clause.clone()).is_none()
                || (before.clone().any(|at| tags.has_any(at, Role::Having | Role::Caring))
                    && !before.clone().any(|at| tags.has(at, Role::SubjectI))));
        let dwells = tags.any(clause.clone(), Role::Dwelling) && !is_helped;
        // "Ik ben met mijn kinderen in Roermond": that is where the subject is; "ik heb het er met mijn dochter
        // in Goes over gehad" is not.
        let with =
            (mention.start.saturating_sub(2)..mention.start).any(|at| tags.has(at, Role::Along));
        let stays = before.clone().any(|at| {
            tags.has_any(at, Role::Copula | Role::Dwelling)
                || (tags.has(at, Role::OfHis) && tags.is_finite(at))
        });
        let along = with && stays && tags.has(end, Role::Inside);
        let ties =
            tags.has(end, Role::Belongs) && !dwells && !along && mention.word.noun != Noun::Pet;
        if !is_bare && !ties {
            return end.min(clause.end);
        }
        while end < clause.end && !self.ends_attachment(end) {
            end += 1;
        }
        end
    }

    fn ends_attachment(&self, at: usize) -> bool {
        let tags = self.scene.tags;
        let next = self.scene.behind_adverbs(at + 1);
        tags.is_subject(at)
            || tags.is_finite(at)
            || self.scene.starting_at(at).is_some()
            || (tags.has(at, Role::Coordinator) && (tags.is_finite(next) || tags.is_subject(next)))
    }
}
