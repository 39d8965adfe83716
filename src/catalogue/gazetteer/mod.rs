//! The gazetteer of the Netherlands: places with municipality, province and coordinates.
//!
//! Names are compared without case, accents and apostrophes, and may carry their municipality or
//! province ("Bergen (NH)", "Bergen, Limburg"), since a name often stands for several places.

mod area;
mod near;
mod nickname;
mod position;
mod postcode;
mod province;
mod row;
mod spelling;
mod words;

pub use area::{Area, AreaId, AreaKind};
pub use province::Province;
pub(crate) use words::PlaceWords;

use rustc_hash::{FxHashMap as HashMap, FxHashSet};

use crate::diagnostics::{Diagnostic, Files};
use crate::language::folded_name;
use crate::profile::PlaceId;
use nickname::Nickname;
use postcode::PostcodeRange;
use row::{Row, rows};

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

const PATH: &str = "data/places.tsv";
const COLUMNS: [&str; 8] =
    ["id", "name", "municipality", "province", "latitude", "longitude", "population", "variants"];
/// Mean radius of the earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0088;
/// How many words the longest name may have.
pub(crate) const NAME_WORDS_MAX: usize = 8;
/// How much bigger a place must be than its namesakes to be meant without asking.
const OVERWHELMING: u32 = 20;
/// A place of so many people is meant before a namesake that nobody counted apart.
const TOWN: u32 = 10_000;
/// People of a place that nobody counted: a village at most.
const VILLAGE: u32 = 1_500;

/// One place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceEntry {
    /// Its number.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// The municipality that it belongs to.
    pub municipality: String,
    /// The province.
    pub province: Province,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Inhabitants; absent when nobody counted them apart.
    pub population: Option<u32>,
    /// Other names and spellings.
    pub variants: Vec<String>,
}

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
    /// Reads `data/places.tsv` and the tables beside it; every bad row becomes a diagnostic and is
    /// left out.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut gazetteer = Self::default();
        let Some(file) = files.get(PATH) else {
            let (message, help) = (
                "the list of places is missing",
                "put the gazetteer there, or no place can be understood",
            );
            diagnostics.push(Diagnostic::of_file("P01", PATH, message, help));
            return gazetteer;
        };
        for row in rows(file, &COLUMNS, diagnostics) {
            if let Some(place) = row.place(diagnostics) {
                gazetteer.add(place, &row, diagnostics);
            }
        }
        gazetteer.index();
        gazetteer.index_seats();
        gazetteer.index_long_names();
        gazetteer.load_nicknames(files, diagnostics);
        gazetteer.load_areas(files, diagnostics);
        gazetteer.postcodes = postcode::load(files, diagnostics);
        gazetteer.border = position::load(files, diagnostics);
        gazetteer.words = PlaceWords::load(files, diagnostics);
        gazetteer
    }

    fn add(&mut self, place: PlaceEntry, row: &Row<'_>, diagnostics: &mut Vec<Diagnostic>) {
        if self.by_id.insert(place.id, self.places.len()).is_some() {
            let message = format!("the number {} stands twice", place.id.0);
            diagnostics.push(row.error("P04", 0, message, "give each place a number of its own"));
            return;
        }
        self.places.push(place);
    }

    fn index(&mut self) {
        let mut order: Vec<&PlaceEntry> = self.places.iter().collect();
        order.sort_by_key(|place| std::cmp::Reverse(place.population));
        for place in order {
            for name in std::iter::once(&place.name).chain(&place.variants) {
                Self::name(&mut self.by_name, &mut self.longest, folded_name(name), place.id);
            }
        }
    }

    /// One more place that a folded name may mean.
    fn name(
        by_name: &mut HashMap<String, Vec<PlaceId>>,
        longest: &mut HashMap<String, usize>,
        name: String,
        id: PlaceId,
    ) {
        for spelling in spelling::others(&name).into_iter().chain([name]) {
            Self::note_length(longest, &spelling);
            let ids = by_name.entry(spelling).or_default();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }

    fn note_length(longest: &mut HashMap<String, usize>, name: &str) {
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default();
        let count = (words.count() + 1).min(NAME_WORDS_MAX);
        match longest.get_mut(first) {
            Some(known) => *known = count.max(*known),
            None => {
                longest.insert(first.to_owned(), count);
            }
        }
    }

    /// The biggest place of each municipality; of equal ones the one with the lowest number. Where no
    /// place bears the name of its municipality, people still say it ("Texel", "Westland"): then it
    /// means that place.
    fn index_seats(&mut self) {
        let mut order: Vec<&PlaceEntry> = self.places.iter().collect();
        order.sort_by_key(|place| (std::cmp::Reverse(place.population), place.id));
        let mut known = FxHashSet::default();
        for place in order {
            if known.insert((place.municipality.as_str(), place.province)) {
                self.seats.entry(folded_name(&place.municipality)).or_default().push(place.id);
            }
        }
        for (municipality, seats) in &self.seats {
            let known = self.by_name.contains_key(municipality);
            for seat in seats.iter().filter(|_| !known) {
                Self::name(&mut self.by_name, &mut self.longest, municipality.clone(), *seat);
            }
        }
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
            let (big, next) = (self.people(*big), self.get(*next));
            // A municipality of that name is a town, however it was counted.
            let is_seat = next.is_some_and(|it| it.name == it.municipality);
            let is_clear = match next.and_then(|it| it.population) {
                Some(next) => big >= next.saturating_mul(OVERWHELMING),
                None if is_seat => false,
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

    /// The name, with province or municipality behind it where the name alone means several.
    pub fn unique_name(&self, id: PlaceId) -> String {
        let Some(place) = self.get(id) else { return String::new() };
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

/// The great-circle distance by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
/// Sky and Telescope 68, 1984): stable for small distances, unlike the law of cosines.
fn haversine_km(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (north, east) = ((to.0 - from.0).to_radians(), (to.1 - from.1).to_radians());
    let parallels = from.0.to_radians().cos() * to.0.to_radians().cos();
    let half = (north / 2.0).sin().powi(2) + parallels * (east / 2.0).sin().powi(2);
    2.0 * EARTH_KM * half.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests;
