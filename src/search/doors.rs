//! The doors that a line asks for: a body of a municipality by its name, or by what it does there.

use super::engine::Search;
use super::term_set::TermSet;
use super::terms::errors_between;
use crate::catalogue::{Catalogue, Door, DoorRole, MunicipalityDoors};
use crate::language::folded_name;
use crate::profile::{FactId, PlaceId, Profile};
use crate::understanding::{Lexicon, Reading};

/// A line of more words tells of somebody.
const WORDS_MAX: usize = 6;
/// Shorter names have no errors.
const LETTERS_WITH_ERRORS: usize = 7;
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
        let whole = all(catalogue).filter(|(_, hit)| is_named(hit, &folded));
        let whole = in_place(whole.collect(), seat);
        if !whole.is_empty() || line.split_whitespace().count() > WORDS_MAX {
            return whole;
        }
        if let Some(role) = of_role(lexicon, &core) {
            let door = entry.and_then(|entry| catalogue.find_door(role, Some(entry.id)).door());
            let own = catalogue.doors().iter().find(|(other, _)| Some(*other) == seat);
            let hit = |door| Some(DoorHit { municipality: &own?.1.municipality, door });
            return door.and_then(hit).into_iter().collect();
        }
        of_part(catalogue, &folded, &folded_name(&core), seat)
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

/// Those whose name without their municipality is the line, or whose name is nearly it.
fn of_part<'c>(
    catalogue: &'c Catalogue,
    line: &str,
    core: &str,
    seat: Option<PlaceId>,
) -> Vec<DoorHit<'c>> {
    let of_name = all(catalogue).filter(|(_, hit)| {
        let short = short_name(hit);
        !short.is_empty() && (short == line || short == core)
    });
    let of_name: Vec<(PlaceId, DoorHit<'c>)> = of_name.collect();
    let here = |found: &(PlaceId, DoorHit<'c>)| seat.is_none_or(|seat| found.0 == seat);
    if of_name.iter().any(here) {
        return in_place(of_name, seat);
    }
    in_place(all(catalogue).filter(|(_, hit)| is_nearly(hit, line, core)).collect(), seat)
}

/// The name of a body without that of its municipality.
fn short_name(hit: &DoorHit<'_>) -> String {
    let name = format!(" {} ", folded_name(&hit.door.name));
    let municipality = format!(" {} ", folded_name(hit.municipality));
    name.replace(&municipality, " ").trim().to_owned()
}

/// Whether a line is its name, or its name and then its municipality.
fn is_named(hit: &DoorHit<'_>, line: &str) -> bool {
    let name = folded_name(&hit.door.name);
    let rest = line.strip_prefix(name.as_str()).filter(|_| !name.is_empty());
    rest.is_some_and(|rest| rest.is_empty() || rest.trim() == folded_name(hit.municipality))
}

fn is_nearly(hit: &DoorHit<'_>, line: &str, core: &str) -> bool {
    [folded_name(&hit.door.name), short_name(hit)].iter().any(|name| {
        let near = |typed: &str| {
            let (own, other) = (TermSet::of(name), TermSet::of(typed));
            name.len().min(typed.len()) >= LETTERS_WITH_ERRORS
                && errors_between(&own, name, &other, typed).is_some()
        };
        near(line) || near(core)
    })
}

/// What a body does of which the words say nothing else.
fn of_role(lexicon: &Lexicon, core: &str) -> Option<DoorRole> {
    lexicon.choices_meant(core, ROLES).into_iter().find_map(|role| role.parse().ok())
}
