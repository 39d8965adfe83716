//! What is told of somebody else and tells something of the person helped, too: a table, one line each.

use super::super::utterance::cast::{HELPED, PersonId, Relation};
use super::super::utterance::{Mention, Utterance};
use super::super::vocabulary::roles::Role;
use super::doubt::Reason;
use super::{Source, Told};
use crate::profile::{Circumstance, Fact, FactId, Living, Loss};
use crate::understanding::vocabulary::matcher::Hit;

/// What is told of somebody.
#[derive(Clone, Copy, Debug)]
enum When {
    /// That person died.
    Died,
    /// This holds for that person.
    Has(Fact),
}

/// What follows for the person helped.
#[derive(Clone, Copy, Debug)]
struct Consequence {
    name: &'static str,
    of: Relation,
    when: When,
    then: Fact,
    /// Why it is only likely, if it is.
    doubt: Option<Reason>,
}

const PARTNER_DIED: Fact = Fact::Circumstance(Circumstance::PartnerDied, true);
const DIVORCED: Fact = Fact::Circumstance(Circumstance::Divorced, true);
const ALONE: Fact = Fact::Living(Living::Alone, true);
const CARER: Fact = Fact::Circumstance(Circumstance::Carer, true);
const DEMENTIA: Fact = Fact::Circumstance(Circumstance::Dementia, true);
const INTENSIVE_CARE: Fact = Fact::Circumstance(Circumstance::IntensiveCare, true);
const CARE_HOME: Fact = Fact::Living(Living::CareHome, true);

/// Every consequence. A new one is a line here and a line in the test below it.
const TABLE: &[Consequence] = &[
    Consequence {
        name: "partner-died",
        of: Relation::Partner,
        when: When::Died,
        then: PARTNER_DIED,
        doubt: None,
    },
    Consequence {
        name: "child-died",
        of: Relation::Child,
        when: When::Died,
        then: Fact::Loss(Loss::Child, true),
        doubt: None,
    },
    Consequence {
        name: "sibling-died",
        of: Relation::Sibling,
        when: When::Died,
        then: Fact::Loss(Loss::Sibling, true),
        doubt: None,
    },
    Consequence {
        name: "parent-died",
        of: Relation::Parent,
        when: When::Died,
        then: Fact::Loss(Loss::Parent, true),
        doubt: None,
    },
    Consequence {
        name: "friend-died",
        of: Relation::Friend,
        when: When::Died,
        then: Fact::Loss(Loss::Friend, true),
        doubt: None,
    },
    Consequence {
        name: "pet-died",
        of: Relation::Pet,
        when: When::Died,
        then: Fact::Loss(Loss::Pet, true),
        doubt: None,
    },
    Consequence {
        name: "widowed",
        of: Relation::Helped,
        when: When::Has(PARTNER_DIED),
        then: ALONE,
        doubt: Some(Reason::Widowed),
    },
    // "Mijn vrouw is bij me weg" tells of both.
    Consequence {
        name: "partner-left",
        of: Relation::Partner,
        when: When::Has(DIVORCED),
        then: DIVORCED,
        doubt: None,
    },
    Consequence {
        name: "partner-away",
        of: Relation::Partner,
        when: When::Has(CARE_HOME),
        then: ALONE,
        doubt: Some(Reason::PartnerAway),
    },
    Consequence {
        name: "partner-dement",
        of: Relation::Partner,
        when: When::Has(DEMENTIA),
        then: CARER,
        doubt: Some(Reason::NearbyIll),
    },
    Consequence {
        name: "partner-in-care",
        of: Relation::Partner,
        when: When::Has(INTENSIVE_CARE),
        then: CARER,
        doubt: Some(Reason::NearbyIll),
    },
];

/// What follows for the person helped from what was told of others.
pub(in crate::understanding) fn consequences(words: &Utterance<'_>, told: &[Told]) -> Vec<Told> {
    let mut follow: Vec<Told> = Vec::new();
    for rule in TABLE {
        for (id, person) in words.cast.all() {
            if person.of != HELPED || person.relation != rule.of {
                continue;
            }
            let Some(hit) = rule.met(words, id, told.iter().chain(&follow)) else { continue };
            if is_settled(rule, told, &follow) {
                continue;
            }
            let source = Source::Consequence(rule.name);
            follow.push(Told { fact: rule.then, person: HELPED, hit, doubt: rule.doubt, source });
        }
    }
    follow
}

impl Consequence {
    /// Where the words stand that make it follow.
    fn met<'t>(
        &self,
        words: &Utterance<'_>,
        id: PersonId,
        mut told: impl Iterator<Item = &'t Told>,
    ) -> Option<Hit> {
        match self.when {
            When::Died => {
                let mut named = words.mentions.iter().filter(|it| it.person == Some(id));
                let mention = named.find(|mention| !is_joined(words, mention))?;
                let hit = Hit::of_words(mention.start, mention.noun + 1);
                words.cast.get(id).is_dead.then_some(hit)
            }
            When::Has(fact) if !words.cast.get(id).is_dead => {
                let holds = told.find(|told| told.person == id && told.fact == fact);
                holds.filter(|told| told.doubt.is_none()).map(|told| told.hit)
            }
            When::Has(_) => None,
        }
    }
}

/// "De dochter van mijn zus is overleden": neither is a relation of the person helped who died.
fn is_joined(words: &Utterance<'_>, mention: &Mention) -> bool {
    let joins = |before: usize, behind: usize| {
        let of = words.tags.has(before + 1, Role::Belongs) && behind == before + 2;
        of && words.tags.person(before).is_some()
    };
    let before = mention.start.checked_sub(2);
    let is_owner = before.is_some_and(|noun| joins(noun, mention.start));
    is_owner || words.mentions.iter().any(|other| joins(mention.noun, other.start))
}

/// Whether the person helped told the same, or the opposite, or something else in its place.
fn is_settled(rule: &Consequence, told: &[Told], follow: &[Told]) -> bool {
    let mut known = told.iter().chain(follow).filter(|told| told.person == HELPED);
    known.any(|told| {
        let same = told.fact.with_sign(true) == rule.then.with_sign(true);
        let instead = rule.then.id() == FactId::Living && told.fact.id() == FactId::Living;
        same || instead
    })
}
