//! The gazetteer of the Netherlands: places with municipality, province and coordinates.
//!
//! From `GeoNames` (CC BY 4.0); `data/places.tsv` tells how it was made.

use std::collections::{BTreeMap, HashMap};

use strum::{Display, EnumString, IntoStaticStr, VariantNames};
use unicode_normalization::UnicodeNormalization;

use crate::problem::{Files, Place, Problem, Severity, SourceFile};
use crate::profile::PlaceId;

/// A province of the Netherlands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the names of the provinces say themselves")]
pub enum Province {
    Groningen,
    Fryslan,
    Drenthe,
    Overijssel,
    Flevoland,
    Gelderland,
    Utrecht,
    NoordHolland,
    ZuidHolland,
    Zeeland,
    NoordBrabant,
    Limburg,
}

/// One place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceEntry {
    /// Its number.
    pub id: PlaceId,
    /// Its everyday name.
    pub name: String,
    /// The municipality that it belongs to.
    pub municipality: String,
    /// Its province.
    pub province: Province,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How many people live there; 0 when unknown.
    pub population: u32,
    /// Other names.
    pub variants: Vec<String>,
}

/// All places, by number and by name.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    places: Vec<PlaceEntry>,
    by_id: HashMap<PlaceId, usize>,
    // Folded names and variants; several places can share one.
    by_name: BTreeMap<String, Vec<PlaceId>>,
    // Folded municipality names: the biggest place in each.
    seats: BTreeMap<String, PlaceId>,
}

const PATH: &str = "data/places.tsv";

impl Gazetteer {
    /// Reads `data/places.tsv`; every bad row is a problem.
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let Some(file) = files.get(PATH) else {
            let message = "the gazetteer is missing";
            problems.push(Problem::of_file("P01", PATH, message, "put it back"));
            return Self::default();
        };
        let mut gazetteer = Self::default();
        let rows = file.text.lines().enumerate();
        for (number, row) in rows.filter(|(_, row)| !row.starts_with('#')).skip(1) {
            if row.trim().is_empty() {
                continue;
            }
            match read_row(row) {
                Ok(place) => gazetteer.add(place),
                Err(message) => problems.push(bad_row(file, number + 1, message)),
            }
        }
        gazetteer
    }

    fn add(&mut self, place: PlaceEntry) {
        for name in place.variants.iter().chain([&place.name]) {
            let ids = self.by_name.entry(fold(name)).or_default();
            if !ids.contains(&place.id) {
                ids.push(place.id);
            }
        }
        let seat = self.seats.entry(fold(&place.municipality)).or_insert(place.id);
        let old = self.by_id.get(seat).and_then(|at| self.places.get(*at));
        if old.is_none_or(|old| old.population < place.population) {
            *seat = place.id;
        }
        self.by_id.insert(place.id, self.places.len());
        self.places.push(place);
    }

    /// Every place, in the order of the file.
    pub fn all(&self) -> &[PlaceEntry] {
        &self.places
    }

    /// The place with a number.
    pub fn get(&self, id: PlaceId) -> Option<&PlaceEntry> {
        self.by_id.get(&id).and_then(|at| self.places.get(*at))
    }

    /// The places with a name or variant, whatever its case, accents and apostrophes; the biggest
    /// first. `Bergen (Limburg)` and `Bergen, NH` leave one.
    pub fn named(&self, name: &str) -> Vec<&PlaceEntry> {
        let (name, hint) = match name.split_once(['(', ',']) {
            Some((name, hint)) => (name, fold(hint.trim_end_matches(')'))),
            None => (name, String::new()),
        };
        let ids = self.by_name.get(&fold(name)).map_or(&[][..], Vec::as_slice);
        let mut places: Vec<&PlaceEntry> = ids.iter().filter_map(|id| self.get(*id)).collect();
        if !hint.is_empty() {
            places.retain(|place| is_hinted(place, &hint));
        }
        places.sort_by_key(|place| (std::cmp::Reverse(place.population), place.id));
        places
    }

    /// A municipality by its name, told by its biggest place; or else a place with that name.
    pub fn area(&self, name: &str) -> Option<PlaceId> {
        let seat = self.seats.get(&fold(name)).copied();
        seat.or_else(|| self.named(name).first().map(|place| place.id))
    }

    /// The name of a place, with its province where the name alone is not unique.
    pub fn unique_name(&self, id: PlaceId) -> String {
        let Some(place) = self.get(id) else { return String::new() };
        let same = self.places.iter().filter(|other| other.name == place.name).count();
        if same == 1 { place.name.clone() } else { format!("{} ({})", place.name, place.municipality) }
    }

    /// The place nearest to a point on the map, in degrees.
    pub fn nearest(&self, latitude: f64, longitude: f64) -> Option<&PlaceEntry> {
        self.places.iter().min_by(|a, b| {
            let to_a = haversine_km((latitude, longitude), (a.latitude, a.longitude));
            let to_b = haversine_km((latitude, longitude), (b.latitude, b.longitude));
            to_a.total_cmp(&to_b)
        })
    }

    /// How far apart two places are in a straight line; nothing within one municipality.
    pub fn distance_km(&self, a: PlaceId, b: PlaceId) -> Option<f64> {
        let (a, b) = (self.get(a)?, self.get(b)?);
        if a.municipality == b.municipality && a.province == b.province {
            return Some(0.0);
        }
        Some(haversine_km((a.latitude, a.longitude), (b.latitude, b.longitude)))
    }
}

/// A name as it is compared: small letters, no accents, no signs.
pub(super) fn fold(name: &str) -> String {
    let letters = name.nfd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.collect()
}

fn is_hinted(place: &PlaceEntry, hint: &str) -> bool {
    let province: &str = place.province.into();
    let initials: String = province.split('-').filter_map(|word| word.chars().next()).collect();
    fold(&place.municipality).contains(hint) || fold(province).contains(hint) || initials == *hint
}

/// The great-circle distance by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
/// Sky and Telescope 68, 1984), with the mean radius of the earth.
fn haversine_km(a: (f64, f64), b: (f64, f64)) -> f64 {
    const EARTH_RADIUS_KM: f64 = 6371.0;
    let half_square = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let across = half_square(b.0 - a.0)
        + a.0.to_radians().cos() * b.0.to_radians().cos() * half_square(b.1 - a.1);
    2.0 * EARTH_RADIUS_KM * across.sqrt().min(1.0).asin()
}

fn read_row(row: &str) -> Result<PlaceEntry, &'static str> {
    let fields: Vec<&str> = row.split('\t').collect();
    let [id, name, municipality, province, latitude, longitude, population, rest @ ..] =
        fields.as_slice()
    else {
        return Err("a row needs at least seven fields, parted by tabs");
    };
    let within = |degrees: &str, from: f64, to: f64| {
        degrees.parse().ok().filter(|degrees| (from..to).contains(degrees))
    };
    Ok(PlaceEntry {
        id: PlaceId(id.parse().map_err(|_| "the id is no number")?),
        name: (*name).to_owned(),
        municipality: (*municipality).to_owned(),
        province: province.parse().map_err(|_| "there is no such province")?,
        latitude: within(latitude, 50.0, 54.0).ok_or("the latitude is not in the Netherlands")?,
        longitude: within(longitude, 3.0, 8.0).ok_or("the longitude is not in the Netherlands")?,
        population: if population.is_empty() {
            0
        } else {
            population.parse().map_err(|_| "the population is no number")?
        },
        variants: rest
            .first()
            .into_iter()
            .flat_map(|names| names.split('|'))
            .filter(|name| !name.trim().is_empty())
            .map(|name| name.trim().to_owned())
            .collect(),
    })
}

fn bad_row(file: &SourceFile, line: usize, message: &str) -> Problem {
    Problem {
        code: "P02",
        severity: Severity::Error,
        file: file.path.clone(),
        place: Some(Place { line, column: 1 }),
        message: message.to_owned(),
        help: "id, name, municipality, province, latitude, longitude, population, variants".into(),
    }
}
