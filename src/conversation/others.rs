//! The people who are told of beside the person: each with facts of their own, that never enter the
//! profile. And what is likely of the person, and not sure: that is asked.
//!
//! The one place of the conversation that knows how a reading tells of both.

use crate::profile::{Circumstance, Fact, FactId, Gender};
use crate::understanding::{self, Reading, Relation};

/// Somebody whom a person or a caller told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Who it is: `son`, `partner`, `neighbour` …
    pub who: String,
    /// What was told, the newest last.
    pub facts: Vec<Fact>,
}

/// More people than this nobody tells of in a talk.
const PEOPLE: usize = 12;
/// Nor more of one of them.
const FACTS: usize = 20;

/// What a reading tells of the person helped.
pub(super) fn facts(reading: &Reading) -> Vec<Fact> {
    reading.facts.iter().map(|found| found.fact).collect()
}

/// The people of a reading of whom something is told.
pub(super) fn others(reading: &Reading) -> Vec<Other> {
    let other = |told: &understanding::Other| {
        let who = name_of(told.person.who(), told.person.gender).to_owned();
        let facts = told.facts.iter().map(|found| found.fact);
        // That a son is a man stands in his name.
        let facts: Vec<Fact> = facts.filter(|fact| fact.id() != FactId::Gender).collect();
        Other { who, facts }
    };
    let others = reading.others.iter().map(other);
    others.filter(|other| !other.facts.is_empty()).collect()
}

/// What is likely of the person, and not sure.
pub(super) fn doubts(reading: &Reading) -> Vec<Fact> {
    let own = reading.doubts.iter().filter(|doubt| doubt.person.relation == Relation::Helped);
    own.map(|doubt| doubt.fact).collect()
}

/// The message that asks about a likely fact in words of its own, where there is one; and under which name it is remembered
/// that it was asked.
pub(super) fn doubt_key(fact: Fact) -> String {
    let value = fact.value().map_or_else(String::new, |(value, _)| format!("-{value}"));
    format!("doubt.{}{value}", fact.id())
}

/// Whether somebody else with a need of their own is told of: whom it is about is to be asked.
pub(super) fn has_need(others: &[Other]) -> bool {
    let is_need = |fact: &Fact| {
        let loses = matches!(fact, Fact::Circumstance(Circumstance::PartnerDied, true));
        fact.id() == FactId::Circumstances && fact.with_sign(true) == *fact && !loses
    };
    others.iter().any(|other| other.facts.iter().any(is_need))
}

/// Takes along what was told of others. The newest word about a thing holds.
pub(super) fn keep(known: &mut Vec<Other>, told: Vec<Other>) {
    for new in told {
        let at = known.iter().position(|other| other.who == new.who);
        match at.and_then(|at| known.get_mut(at)) {
            Some(other) => {
                for fact in new.facts {
                    super::mentioned::make_room(&mut other.facts, fact);
                    other.facts.push(fact);
                }
                let surplus = other.facts.len().saturating_sub(FACTS);
                other.facts.drain(..surplus);
            }
            None => known.push(new),
        }
    }
    known.truncate(PEOPLE);
}

/// Leaves out what is kept of others only with consent.
pub(super) fn forget_sensitive(known: &mut Vec<Other>) {
    for other in known.iter_mut() {
        other.facts.retain(|fact| !fact.is_sensitive());
    }
    known.retain(|other| !other.facts.is_empty());
}

/// The name of somebody in the sentences: a partner is a husband or a wife where that is told.
fn name_of(who: &'static str, gender: Option<Gender>) -> &'static str {
    match (who, gender) {
        ("partner", Some(Gender::Man)) => "husband",
        ("partner", Some(Gender::Woman)) => "wife",
        _ => who,
    }
}
