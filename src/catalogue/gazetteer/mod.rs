//! The gazetteer of the Netherlands: places with municipality, province and coordinates.
//!
//! Names are compared without case, accents and apostrophes, and may carry their municipality or
//! province ("Bergen (NH)", "Bergen, Limburg"), since a name often stands for several places.

mod area;
mod entry;
mod load;
mod near;
mod nickname;
mod position;
mod postcode;
mod province;
mod row;
mod spelling;
mod words;

pub use area::{Area, AreaId, AreaKind};
pub use entry::PlaceEntry;
pub use province::Province;
pub(crate) use words::{PlaceWord, PlaceWords};

use rustc_hash::FxHashMap as HashMap;

use crate::language::folded_name;
use crate::profile::PlaceId;
use entry::haversine_km;
use nickname::Nickname;
use postcode::PostcodeRange;

/// The faults of the gazetteer: code and name.
pub const PLACE_CODES: &[(&str, &str)] = &[
    ("P01", "no-places"),
    ("P02", "wrong-columns"),
    ("P03", "bad-place-number"),
    ("P04", "place-twice"),
    ("P05", "unknown-province"),
    ("P06", "not-in-the-netherlands"),
    ("P07", "bad-population"),
    ("P08", "place-without-name"),
    ("P09", "bad-row-of-names"),
];

/// How many words the longest name may have.
pub(crate) const NAME_WORDS_MAX: usize = 8;
/// How much bigger a place must be than its namesakes to be meant without asking.
const OVERWHELMING: u32 = 20;
/// A place of so many people is meant before a namesake that nobody counted apart.
const TOWN: u32 = 10_000;
/// People of a place that nobody counted: a village at most.
const VILLAGE: u32 = 1_500;

/// All places, found by number, name, postcode and position; and the names that are no town.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    places: Vec<PlaceEntry>,
    by_id: HashMap<PlaceId, usize>,
    /// Folded name or variant → places, the biggest first.
    by_name: HashMap<String, Vec<PlaceId>>,
    /// Folded name of a municipality → its biggest place, in each province that has one.
    seats: HashMap<String, Vec<PlaceId>>,
    /// First word of a folded name of any kind → how many words the longest such name has.
    longest: HashMap<String, usize>,
    /// First letter → long names of towns, for typing errors.
    long_names: HashMap<char, Vec<(String, PlaceId)>>,
    /// Folded nickname or district → towns.
    nicknames: HashMap<String, Nickname>,
    areas: Vec<Area>,
    /// Folded name → area.
    areas_by_name: HashMap<String, AreaId>,
    postcodes: Vec<PostcodeRange>,
    /// Points just over the border.
    border: Vec<(f64, f64)>,
    words: PlaceWords,
}

/// What the name of a place may mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameMeaning {
    /// The places, the biggest first.
    pub(crate) places: Vec<PlaceId>,
    /// The area of this name.
    pub(crate) area: Option<AreaId>,
    /// Whether it is a nickname that is an ordinary word too.
    pub(crate) everyday: bool,
}

impl Gazetteer {
    /// The area with this number.
    pub fn wider_area(&self, id: AreaId) -> Option<&Area> {
        self.areas.get(id.0)
    }

    /// The places of a postcode by its first four digits, the biggest first.
    pub(crate) fn with_postcode(&self, digits: &str) -> &[PlaceId] {
        postcode::places_at(&self.postcodes, digits)
    }

    /// The places of a text that is a postcode and nothing else: "8011", "8011 AB".
    pub(crate) fn of_whole_postcode(&self, text: &str) -> &[PlaceId] {
        postcode::digits_of_whole(text).map_or(&[], |digits| self.with_postcode(digits))
    }

    /// The place nearest to a point, in degrees; none for a point that is not in the Netherlands.
    pub fn nearest(&self, latitude: f64, longitude: f64) -> Option<&PlaceEntry> {
        position::nearest(&self.places, &self.border, (latitude, longitude))
    }

    /// The place with this number.
    pub fn get(&self, id: PlaceId) -> Option<&PlaceEntry> {
        self.by_id.get(&id).and_then(|at| self.places.get(*at))
    }

    /// Every place, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &PlaceEntry> {
        self.places.iter()
    }

    /// The places that a name may mean, the biggest first; with a municipality or a province
    /// behind it ("Bergen (NH)", "Bergen, Limburg") only those there.
    pub fn named(&self, name: &str) -> Vec<PlaceId> {
        let whole = self.exactly(&folded_name(name));
        if !whole.is_empty() {
            return whole.to_vec();
        }
        let Some((name, region)) = name.split_once(['(', ',']) else { return Vec::new() };
        let region = region.trim().trim_end_matches(')');
        let ids = self.exactly(&folded_name(name)).iter().copied();
        ids.filter(|id| self.lies_in(*id, region)).collect()
    }

    /// A municipality by its name, told by its biggest place; or else the places with that name. For
    /// what is only somewhere. Several, where the name alone does not tell which is meant.
    pub fn areas(&self, name: &str) -> Vec<PlaceId> {
        match self.seats.get(&folded_name(name)) {
            Some(seats) => seats.clone(),
            None => self.likely(self.named(name)),
        }
    }

    /// The biggest place of the municipality that a place belongs to.
    pub fn seat_of(&self, place: &PlaceEntry) -> Option<PlaceId> {
        let seats = self.seats.get(&folded_name(&place.municipality))?;
        let is_there =
            |id: &&PlaceId| self.get(**id).is_some_and(|it| it.province == place.province);
        seats.iter().find(is_there).copied()
    }

    /// The municipality of a place, with its province where two have that name.
    pub fn municipality_of(&self, place: &PlaceEntry) -> String {
        let name = &place.municipality;
        match self.seats.get(&folded_name(name)).map(Vec::as_slice) {
            Some([_, _, ..]) => format!("{name} ({})", place.province.name()),
            Some(_) | None => name.clone(),
        }
    }

    /// Which of several places of one name are meant: the biggest alone, where it is so much bigger
    /// that nobody would think of another.
    pub(crate) fn likely(&self, mut places: Vec<PlaceId>) -> Vec<PlaceId> {
        if let [big, next, ..] = places.as_slice() {
            let (town, big, next) = (self.get(*big), self.people(*big), self.get(*next));
            // A municipality of that name is a town, however it was counted.
            let is_seat = next.is_some_and(|it| it.name == it.municipality);
            let is_clear = match next.and_then(|it| it.population) {
                Some(next) => big >= next.saturating_mul(OVERWHELMING),
                None if is_seat => false,
                // "Katwijk": the seat of a municipality, and a village of another one.
                None if town.is_some_and(|it| it.name == it.municipality) => true,
                None => big >= TOWN || big >= VILLAGE.saturating_mul(OVERWHELMING),
            };
            if is_clear {
                places.truncate(1);
            }
        }
        places
    }

    /// Whether the place lies in the municipality or province of this name.
    pub fn lies_in(&self, id: PlaceId, region: &str) -> bool {
        self.get(id).is_some_and(|place| {
            Province::read(region) == Some(place.province)
                || folded_name(region) == folded_name(&place.municipality)
        })
    }

    /// The places of a name that is folded already.
    fn exactly(&self, folded: &str) -> &[PlaceId] {
        self.by_name.get(folded).map_or(&[], Vec::as_slice)
    }

    /// The longest name of any kind that these folded words begin with: how many words, and what it
    /// may mean.
    pub(crate) fn starting(&self, words: &[&str]) -> Option<(usize, NameMeaning)> {
        let longest = *self.longest.get(*words.first()?)?;
        (1..=longest.min(words.len())).rev().find_map(|count| {
            let meaning = self.meaning(&words.get(..count)?.join(" "))?;
            Some((count, meaning))
        })
    }

    /// What a folded name may mean.
    fn meaning(&self, folded: &str) -> Option<NameMeaning> {
        let places = self.exactly(folded);
        let nickname = self.nicknames.get(folded);
        let area = self.areas_by_name.get(folded).copied();
        if places.is_empty() && nickname.is_none() && area.is_none() {
            return None;
        }
        let mut meant = places.to_vec();
        let others = nickname.map_or(&[][..], |nickname| nickname.places.as_slice());
        meant.extend(others.iter().filter(|id| !places.contains(id)));
        let everyday = places.is_empty() && nickname.is_some_and(|nickname| nickname.everyday);
        Some(NameMeaning { places: meant, area, everyday })
    }

    /// The words around the name of a place.
    pub(crate) fn words(&self) -> &PlaceWords {
        &self.words
    }

    /// Kilometres between two places, as the crow flies; none within one municipality.
    pub fn distance_km(&self, from: PlaceId, to: PlaceId) -> Option<f64> {
        let (from, to) = (self.get(from)?, self.get(to)?);
        if (&from.municipality, from.province) == (&to.municipality, to.province) {
            return Some(0.0);
        }
        Some(haversine_km((from.latitude, from.longitude), (to.latitude, to.longitude)))
    }

    /// The name, with province or municipality behind it where the name alone means several: "Hoorn" is the
    /// town, though a village has the name, too.
    pub fn unique_name(&self, id: PlaceId) -> String {
        let Some(place) = self.get(id) else { return String::new() };
        if self.likely(self.named(&place.name)) == [id] {
            return place.name.clone();
        }
        let others: Vec<&PlaceEntry> = self
            .exactly(&folded_name(&place.name))
            .iter()
            .filter(|other| **other != id)
            .filter_map(|other| self.get(*other))
            .filter(|other| folded_name(&other.name) == folded_name(&place.name))
            .collect();
        let province = place.province.name();
        if others.is_empty() {
            place.name.clone()
        } else if others.iter().all(|other| other.province != place.province) {
            format!("{} ({province})", place.name)
        } else {
            format!("{} ({})", place.name, place.municipality)
        }
    }
}

#[cfg(test)]
mod tests;
