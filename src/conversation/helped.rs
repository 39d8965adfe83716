//! Whom words are about where help is sought for somebody else: "ik ben 54, hij is 81" tells the age of who
//! writes, and of the person helped.

use super::Session;
use crate::profile::{Fact, FactId, ForWhom, Profile};
use crate::understanding::{Other, Person, Reading, Relation};

/// A reading of words of somebody who seeks help for another: what the other is told to be is what is known
/// of the person helped, and what is told of the writer is kept apart.
pub(super) fn of_helped(session: &Session, profile: &Profile, mut reading: Reading) -> Reading {
    let for_whom = profile.for_whom.value();
    let says_for_whom = reading.facts.iter().any(|found| found.fact.id() == FactId::ForWhom);
    if for_whom != Some(ForWhom::SomeoneElse) || says_for_whom {
        return reading;
    }
    let is_helped = |other: &Other| match (&session.helped, other.person.relation) {
        (_, Relation::Somebody) => true,
        (Some(helped), _) => helped == other.person.who(),
        // The first who is told of, before anything is known of the person helped.
        (None, relation) => is_kin(relation) && is_unknown(profile),
    };
    let Some(at) = reading.others.iter().position(is_helped) else {
        return if reading.says_i { of_writer(reading) } else { reading };
    };
    let helped = reading.others.remove(at);
    let mut reading = if reading.says_i { of_writer(reading) } else { reading };
    reading.facts.extend(helped.facts);
    reading.facts.sort_by_key(|found| found.span.start);
    reading
}

/// Who the person helped turns out to be by a reading, where nobody was named before.
pub(super) fn named(session: &Session, profile: &Profile, reading: &Reading) -> Option<String> {
    let seeks_for_another = profile.for_whom.value() == Some(ForWhom::SomeoneElse);
    if session.helped.is_some() || !seeks_for_another || !is_unknown(profile) {
        return None;
    }
    let kin = reading.others.iter().find(|other| is_kin(other.person.relation))?;
    Some(kin.person.who().to_owned())
}

/// Whether nothing is known yet of who somebody is.
fn is_unknown(profile: &Profile) -> bool {
    let told = [FactId::Age, FactId::Gender, FactId::Living, FactId::Place];
    !told.into_iter().any(|fact| profile.knows(fact))
}

/// What is told in it of "I" is told of the writer. What somebody wishes and likes is wished for the other.
fn of_writer(mut reading: Reading) -> Reading {
    let is_own = |fact: Fact| {
        matches!(fact.id(), FactId::Age | FactId::Gender | FactId::Living | FactId::Circumstances)
    };
    let (own, other): (Vec<_>, Vec<_>) =
        std::mem::take(&mut reading.facts).into_iter().partition(|found| is_own(found.fact));
    reading.facts = other;
    if !own.is_empty() {
        let person = Person::writer();
        reading.others.push(Other { person, facts: own });
    }
    reading
}

/// Whether somebody may be the person that help is sought for.
fn is_kin(relation: Relation) -> bool {
    match relation {
        Relation::Partner
        | Relation::Child
        | Relation::Parent
        | Relation::Sibling
        | Relation::Grandchild
        | Relation::Family
        | Relation::Friend
        | Relation::Neighbour => true,
        Relation::Helped
        | Relation::Writer
        | Relation::Pet
        | Relation::Professional
        | Relation::People
        | Relation::Bot
        | Relation::Somebody => false,
    }
}
