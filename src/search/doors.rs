//! The doors that a line asks for: a body of a municipality by its name, or by what it does there.

use super::door_names::DoorNames;
use super::engine::Search;
use super::term_set::TermSet;
use crate::catalogue::{Catalogue, Door, DoorRole, MunicipalityDoors};
use crate::language::folded_name;
use crate::profile::{FactId, PlaceId, Profile};
use crate::understanding::{Lexicon, Reading};

/// A line of more words tells of somebody.
const WORDS_MAX: usize = 6;
/// Of a name that more bodies have, the place must be known.
const OF_ONE_NAME: usize = 3;
/// The question of the lexicon under which the words for each role stand.
const ROLES: &str = "door-role";

/// A body that was found.
#[derive(Clone, Copy, Debug)]
pub struct DoorHit<'c> {
    /// The municipality.
    pub municipality: &'c str,
    /// The body.
    pub door: &'c Door,
}

impl DoorHit<'_> {
    /// Its id: the municipality and the role.
    pub fn id(self) -> String {
        format!("{} {}", folded_name(self.municipality).replace(' ', "-"), self.door.role)
    }
}

impl Search {
    /// The bodies that a line asks for; of those of one name, the one in the place of the line or else in `home`.
    pub fn doors<'c>(
        &self,
        catalogue: &'c Catalogue,
        lexicon: &Lexicon,
        (line, reading): (&str, &Reading),
        home: Option<PlaceId>,
    ) -> Vec<DoorHit<'c>> {
        let folded = folded_name(line);
        let core = without_places(line, reading);
        let told = reading.facts.iter().find(|found| found.fact.id() == FactId::Place);
        let told = told.and_then(|found| Profile::of([found.fact]).place);
        let entry = told.or(home).and_then(|place| catalogue.places().get(place));
        let seat = entry.and_then(|entry| catalogue.places().seat_of(entry));
        let of_name = |is_meant: &dyn Fn(&DoorNames) -> bool| -> Vec<(PlaceId, DoorHit<'c>)> {
            let with_names = all(catalogue).zip(&self.index.doors);
            with_names.filter(|(_, names)| is_meant(names)).map(|(found, _)| found).collect()
        };
        let whole = in_place(of_name(&|names| names.is_named(&folded)), seat);
        if !whole.is_empty() || line.split_whitespace().count() > WORDS_MAX {
            return whole;
        }
        if let Some(role) = of_role(lexicon, &core) {
            let door = entry.and_then(|entry| catalogue.find_door(role, Some(entry.id)).door());
            let own = catalogue.doors().iter().find(|(other, _)| Some(*other) == seat);
            let hit = |door| Some(DoorHit { municipality: &own?.1.municipality, door });
            return door.and_then(hit).into_iter().collect();
        }
        let core = folded_name(&core);
        let short = of_name(&|names| names.is_short_of(&[folded.as_str(), core.as_str()]));
        if short.iter().any(|found| seat.is_none_or(|seat| found.0 == seat)) {
            return in_place(short, seat);
        }
        let typed = [&folded, &core].map(|line| (line.as_str(), TermSet::of(line)));
        in_place(of_name(&|names| names.is_nearly(&typed)), seat)
    }
}

/// A text without the names of places in it.
pub fn without_places(text: &str, reading: &Reading) -> String {
    let places = reading.facts.iter().filter(|found| found.fact.id() == FactId::Place);
    let mut rest = text.to_owned();
    for span in places.map(|found| found.span.clone()) {
        if rest.get(span.clone()).is_some() {
            rest.replace_range(span.clone(), &" ".repeat(span.len()));
        }
    }
    rest
}

/// Every body of every municipality.
pub(super) fn all_doors(catalogue: &Catalogue) -> impl Iterator<Item = DoorHit<'_>> {
    all(catalogue).map(|(_, hit)| hit)
}

fn all(catalogue: &Catalogue) -> impl Iterator<Item = (PlaceId, DoorHit<'_>)> {
    catalogue.doors().iter().flat_map(|(seat, MunicipalityDoors { municipality, doors })| {
        doors.iter().map(move |door| (seat, DoorHit { municipality, door }))
    })
}

/// Those that lie in a municipality, if any does. Of a name that many have, the place must be known.
fn in_place(mut found: Vec<(PlaceId, DoorHit<'_>)>, seat: Option<PlaceId>) -> Vec<DoorHit<'_>> {
    if seat.is_some_and(|seat| found.iter().any(|(other, _)| *other == seat)) {
        found.retain(|(other, _)| Some(*other) == seat);
    }
    if found.len() > OF_ONE_NAME {
        found.clear();
    }
    found.into_iter().map(|(_, hit)| hit).collect()
}

/// What a body does of which the words say nothing else.
fn of_role(lexicon: &Lexicon, core: &str) -> Option<DoorRole> {
    lexicon.choices_meant(core, ROLES).into_iter().find_map(|role| role.parse().ok())
}
