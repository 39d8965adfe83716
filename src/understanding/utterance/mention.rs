//! Nouns for people: where their phrase begins, and whose they are.

use super::super::lexicon::roles::{PersonWord, Role};
use super::cast::PersonId;
use super::tags::Tags;

/// Whose relation a noun names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Nobody,
    Mine,
    Hers,
    His,
    Theirs,
    Yours,
}

/// A noun for a person where it stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct Mention {
    /// The first word of its phrase: "mijn lieve oude" moeder.
    pub(in crate::understanding) start: usize,
    /// The noun.
    pub(in crate::understanding) noun: usize,
    pub(in crate::understanding) word: PersonWord,
    pub(super) owner: Owner,
    /// Whether an article or the like stands before it.
    pub(super) is_determined: bool,
    /// Whether a preposition stands before it: it is no subject.
    pub(super) is_governed: bool,
    /// Whom it means; nobody where somebody is addressed.
    pub(in crate::understanding) person: Option<PersonId>,
    /// Whether it says what somebody is, and is no subject of its own: "ik ben oma".
    pub(super) is_predicate: bool,
}

/// How many words may stand before a noun in its phrase.
const PHRASE_WORDS: usize = 3;

impl Mention {
    pub(super) fn new(tags: &Tags, noun: usize, word: PersonWord) -> Self {
        let (mut start, mut owner, mut is_determined) = (noun, Owner::Nobody, false);
        for at in (noun.saturating_sub(PHRASE_WORDS)..noun).rev() {
            if let Some(of) = owner_of(tags, at) {
                (start, owner) = (at, of);
                break;
            }
            if tags.has(at, Role::Determiner) {
                (start, is_determined) = (at, true);
                break;
            }
            if !is_attribute(tags, at) {
                break;
            }
            start = at;
        }
        if owner == Owner::Nobody && !is_determined {
            // A bare noun takes one adjective before it along, and no more.
            let adjective = noun.checked_sub(1).filter(|at| start <= *at && tags.is_adjective(*at));
            start = adjective.unwrap_or(noun);
        }
        let is_governed = tags.before(start).is_some_and(|at| tags.has(at, Role::Preposition));
        Self {
            start,
            noun,
            word,
            owner,
            is_determined,
            is_governed,
            person: None,
            is_predicate: false,
        }
    }

    /// The word behind its phrase, its age passed over: "dochter 55 jr woont".
    pub(super) fn next(&self, tags: &Tags) -> usize {
        let mut next = self.noun + 1;
        while tags.is_number(next) || (next > self.noun + 1 && tags.has(next, Role::Year)) {
            next += 1;
        }
        next
    }
}

fn owner_of(tags: &Tags, at: usize) -> Option<Owner> {
    if tags.is_break(at) || tags.is_finite(at) {
        return None;
    }
    let owners = [
        (Role::OfMine, Owner::Mine),
        (Role::OfHers, Owner::Hers),
        (Role::OfHis, Owner::His),
        (Role::OfTheirs, Owner::Theirs),
        (Role::OfYours, Owner::Yours),
    ];
    owners.into_iter().find(|(role, _)| tags.has(at, *role)).map(|(_, owner)| owner)
}

/// Whether a word may stand between an article and its noun.
fn is_attribute(tags: &Tags, at: usize) -> bool {
    let other = Role::Preposition
        | Role::Coordinator
        | Role::Subordinator
        | Role::SubjectI
        | Role::SubjectHe
        | Role::SubjectShe
        | Role::Adverb
        | Role::Negation
        | Role::Having
        | Role::Greeting
        | Role::Signature
        | Role::Copula
        | Role::Caring
        | Role::VerbFirst;
    !tags.is_break(at)
        && !tags.is_finite(at)
        && !tags.has_any(at, other)
        && !tags.is_number(at)
        && tags.person(at).is_none()
}
