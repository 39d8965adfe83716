//! Facts, and the people who were told of, in their stored form.

use crate::conversation::Other;
use crate::profile::{Age, Fact, FactDetail, FactId, PlaceId};
use crate::store::{FactV1, OtherV1};

/// An age, or that between two ages.
pub(super) fn age(from: u32, to: u32) -> Option<Age> {
    Age::between(u8::try_from(from).ok()?, u8::try_from(to).ok()?)
}

/// The fact of a stored one.
pub(super) fn fact(stored: &FactV1) -> Option<Fact> {
    let id: FactId = stored.fact.parse().ok()?;
    match (id, &stored.value) {
        (FactId::Age, _) => Some(Fact::Age(age(stored.from?, stored.to?)?)),
        (FactId::Place, _) => Some(Fact::Place(PlaceId(stored.from?))),
        (_, Some(value)) => Fact::closed(id, value, !stored.not),
        (_, None) => None,
    }
}

/// Somebody who was told of.
pub(super) fn other(stored: &OtherV1) -> Other {
    Other { who: stored.who.clone(), facts: stored.facts.iter().filter_map(fact).collect() }
}

/// The stored form of somebody who was told of.
pub(super) fn other_stored(other: &Other) -> OtherV1 {
    OtherV1 {
        who: other.who.clone(),
        facts: other.facts.iter().map(|fact| fact_stored(*fact)).collect(),
        ..OtherV1::default()
    }
}

/// The stored form of a fact.
pub(super) fn fact_stored(fact: Fact) -> FactV1 {
    let mut stored = FactV1 { fact: fact.id().to_string(), ..FactV1::default() };
    match fact.detail() {
        FactDetail::Age(age) => {
            stored.from = Some(age.from().into());
            stored.to = Some(age.to().into());
        }
        FactDetail::Place(place) => stored.from = Some(place.0),
        FactDetail::Closed(value, holds) => {
            stored.value = Some(value.to_owned());
            stored.not = !holds;
        }
    }
    stored
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::*;
    use crate::profile::FactKind;

    #[test]
    fn every_fact_is_read_back_from_its_stored_form() {
        let mut facts = vec![Fact::Place(PlaceId(7)), Fact::Age(Age::between(80, 89).unwrap())];
        for id in FactId::iter() {
            let (FactKind::One(values) | FactKind::Many(values)) = id.kind() else { continue };
            for holds in [true, false] {
                facts.extend(values.iter().filter_map(|value| Fact::closed(id, value, holds)));
            }
        }
        for known in facts {
            assert_eq!(fact(&fact_stored(known)), Some(known));
        }
    }
}
