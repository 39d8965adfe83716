//! How many people meet an activity or a body among their first three: what is wrong there is met most often.

use std::collections::BTreeMap;

use super::Content;
use super::coverage::{coverage, fullest, inhabitants};
use crate::catalogue::{Catalogue, ConfirmId, Confirmable, DoorRole, Join};
use crate::language::Language;

/// So many municipalities are measured.
const MUNICIPALITIES: usize = 3;
/// What all people together count.
const ALL: u64 = 1_000_000;

/// How many of a million ordinary people meet a thing among their first three.
pub(super) fn prominence_of(content: &Content, id: &ConfirmId) -> u64 {
    let all = content.prominence.get_or_init(|| measured(content));
    all.get(id).copied().unwrap_or_default()
}

/// Measures it over ordinary people in the municipalities of which most is known. A body is met by those of its
/// municipality whose first step leads to its role. Measured on the newest day of the content: it follows from
/// the content alone.
fn measured(content: &Content) -> BTreeMap<ConfirmId, u64> {
    let catalogue = &content.catalogue;
    let newest = catalogue.activities().iter().map(|activity| activity.status.checked).max();
    let counted =
        coverage(content, newest.unwrap_or_default(), &fullest(catalogue, MUNICIPALITIES));
    let share = |lists: usize| part(lists as u64, counted.people as u64);
    let mut of_role: BTreeMap<DoorRole, u64> = BTreeMap::new();
    let mut prominence = BTreeMap::new();
    for (id, lists) in &counted.activities {
        let Some(activity) = catalogue.activity(id.as_str()) else { continue };
        prominence.insert(ConfirmId::of_activity(id), share(*lists));
        if let Some(role) = Join::read(&activity.text(Language::default()).join).role {
            *of_role.entry(role).or_default() += share(*lists);
        }
    }
    prominence.extend(of_doors(catalogue, &of_role));
    prominence
}

/// A role is met by as many in each municipality; a body by the inhabitants of its own.
fn of_doors(catalogue: &Catalogue, of_role: &BTreeMap<DoorRole, u64>) -> BTreeMap<ConfirmId, u64> {
    let people = inhabitants(catalogue.places());
    let all: u64 = people.values().sum();
    let count = |it: Confirmable<'_>| {
        let Confirmable::Door(of) = it else { return None };
        let met = of_role.get(&of.door.role).copied().unwrap_or_default();
        let there = people.get(&of.seat).copied().unwrap_or_default();
        Some((it.id(), met * part(there, all) / ALL))
    };
    catalogue.confirmables().filter_map(count).collect()
}

fn part(count: u64, of: u64) -> u64 {
    (count * ALL).checked_div(of).unwrap_or_default()
}
