//! What somebody could answer: the alternatives that a fact leaves open.

use strum::IntoEnumIterator;

use crate::profile::{Age, Fact, FactId, FactKind, Profile, Ternary};

/// Ages on either side of the borders that activities draw.
const AGES: [u8; 5] = [15, 35, 52, 62, 75];

/// The facts that could still be learned about `fact`, one at a time; none when it is settled.
/// A place is none of them: there are thousands, and only the gazetteer knows them.
pub fn alternatives(profile: &Profile, fact: FactId) -> Vec<Fact> {
    match fact.kind() {
        FactKind::Place => Vec::new(),
        FactKind::Number if profile.knows(fact) => Vec::new(),
        FactKind::Number => {
            AGES.iter().filter_map(|age| Age::exactly(*age)).map(Fact::Age).collect()
        }
        FactKind::One(ids) | FactKind::Many(ids) => ids
            .iter()
            .filter_map(|id| Fact::closed(fact, id, true))
            .filter(|fact| profile.holds(fact) == Ternary::Unknown)
            .collect(),
    }
}

/// Every fact that an answer could be about.
pub(super) fn all_facts() -> impl Iterator<Item = FactId> {
    FactId::iter()
}

/// A profile with one more fact.
pub(super) fn with(profile: &Profile, fact: Fact) -> Profile {
    Profile::of(profile.facts().into_iter().chain([fact]))
}
