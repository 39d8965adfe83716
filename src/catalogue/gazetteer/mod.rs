//! The gazetteer of the Netherlands: places with municipality, province and coordinates.
//!
//! Names are compared without case, accents and apostrophes, and may carry their municipality or
//! province ("Bergen (NH)", "Bergen, Limburg"), since a name often stands for several places.

mod near;

use rustc_hash::FxHashMap as HashMap;
use std::str::FromStr;
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use crate::diagnostics::{Diagnostic, Files, SourceFile, did_you_mean};
use crate::language::folded_name;
use crate::profile::PlaceId;

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
];

const PATH: &str = "data/places.tsv";
const COLUMNS: [&str; 8] =
    ["id", "name", "municipality", "province", "latitude", "longitude", "population", "variants"];
/// A box around the European Netherlands, in degrees: a swapped or misplaced point falls outside.
const LATITUDES: std::ops::RangeInclusive<f64> = 50.7..=53.7;
const LONGITUDES: std::ops::RangeInclusive<f64> = 3.2..=7.3;
/// Mean radius of the earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0088;
/// How many words the longest name may have.
const NAME_WORDS_MAX: usize = 8;

/// A province of the Netherlands.
#[derive(
    Clone, Copy, Debug, Hash, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it all")]
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

impl Province {
    /// The name as it is written in the Netherlands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Groningen => "Groningen",
            Self::Fryslan => "Fryslân",
            Self::Drenthe => "Drenthe",
            Self::Overijssel => "Overijssel",
            Self::Flevoland => "Flevoland",
            Self::Gelderland => "Gelderland",
            Self::Utrecht => "Utrecht",
            Self::NoordHolland => "Noord-Holland",
            Self::ZuidHolland => "Zuid-Holland",
            Self::Zeeland => "Zeeland",
            Self::NoordBrabant => "Noord-Brabant",
            Self::Limburg => "Limburg",
        }
    }

    /// A province by its name or by the letters that follow a place name in addresses.
    pub fn read(text: &str) -> Option<Self> {
        Some(match folded_name(text).as_str() {
            "groningen" | "gr" | "gn" => Self::Groningen,
            "fryslan" | "friesland" | "fr" | "fri" => Self::Fryslan,
            "drenthe" | "dr" => Self::Drenthe,
            "overijssel" | "ov" => Self::Overijssel,
            "flevoland" | "fl" => Self::Flevoland,
            "gelderland" | "gld" | "ge" => Self::Gelderland,
            "utrecht" | "ut" => Self::Utrecht,
            "noord holland" | "nh" => Self::NoordHolland,
            "zuid holland" | "zh" => Self::ZuidHolland,
            "zeeland" | "zl" | "zld" => Self::Zeeland,
            "noord brabant" | "brabant" | "nb" | "nbr" => Self::NoordBrabant,
            "limburg" | "lb" | "li" | "l" => Self::Limburg,
            _ => return None,
        })
    }
}

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

/// All places, found by number, name and position.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    places: Vec<PlaceEntry>,
    by_id: HashMap<PlaceId, usize>,
    /// Folded name or variant → places, the biggest first.
    by_name: HashMap<String, Vec<PlaceId>>,
    /// Folded name of a municipality → its biggest place.
    seats: HashMap<String, PlaceId>,
    /// First word of a folded name → how many words the longest such name has.
    longest: HashMap<String, usize>,
}

impl Gazetteer {
    /// Reads `data/places.tsv`; every bad row becomes a diagnostic and is left out.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut gazetteer = Self::default();
        let Some(file) = files.get(PATH) else {
            let help = "put the gazetteer there, or no place can be understood";
            diagnostics.push(Diagnostic::of_file(
                "P01",
                PATH,
                "the list of places is missing",
                help,
            ));
            return gazetteer;
        };
        let mut offset = 0;
        let mut header = false;
        for line in file.text.split('\n') {
            let row =
                Row { file, offset, cells: line.trim_end_matches('\r').split('\t').collect() };
            offset += line.len() + 1;
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if header {
                row.read(diagnostics).into_iter().for_each(|place| {
                    gazetteer.add(place, &row, diagnostics);
                });
            } else {
                header = true;
                if row.cells != COLUMNS {
                    let help = format!("the columns are: {}", COLUMNS.join(", "));
                    diagnostics.push(row.error("P02", 0, "the heading has other columns", help));
                }
            }
        }
        gazetteer.index();
        gazetteer.index_seats();
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
        let mut words = name.split(' ');
        let first = words.next().unwrap_or_default().to_owned();
        let count = (words.count() + 1).min(NAME_WORDS_MAX);
        let known = longest.entry(first).or_default();
        *known = count.max(*known);
        let ids = by_name.entry(name).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    /// The biggest place of each municipality; of equal ones the one with the lowest number. Where no
    /// place bears the name of its municipality, people still say it ("Texel", "Westland"): then it
    /// means that place.
    fn index_seats(&mut self) {
        let mut order: Vec<&PlaceEntry> = self.places.iter().collect();
        order.sort_by_key(|place| (std::cmp::Reverse(place.population), place.id));
        for place in order {
            self.seats.entry(folded_name(&place.municipality)).or_insert(place.id);
        }
        for (municipality, seat) in &self.seats {
            if !self.by_name.contains_key(municipality) {
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

    /// A municipality by its name, told by its biggest place; or else the biggest place with that
    /// name. For what is only somewhere.
    pub fn area(&self, name: &str) -> Option<PlaceId> {
        let seat = self.seats.get(&folded_name(name)).copied();
        seat.or_else(|| self.named(name).first().copied())
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

    /// The longest name that these folded words begin with: how many words, and which places.
    pub(crate) fn starting(&self, words: &[&str]) -> Option<(usize, &[PlaceId])> {
        let longest = *self.longest.get(*words.first()?)?;
        (1..=longest.min(words.len())).rev().find_map(|count| {
            let places = self.exactly(&words.get(..count)?.join(" "));
            (!places.is_empty()).then_some((count, places))
        })
    }

    /// The place nearest to a point.
    pub fn nearest(&self, latitude: f64, longitude: f64) -> Option<&PlaceEntry> {
        let distance = |place: &PlaceEntry| {
            haversine_km((latitude, longitude), (place.latitude, place.longitude))
        };
        self.places.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))
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

/// A line of the file and where it starts.
struct Row<'f> {
    file: &'f SourceFile,
    offset: usize,
    cells: Vec<&'f str>,
}

impl Row<'_> {
    fn error(
        &self,
        code: &'static str,
        column: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        let before: usize = self.cells.iter().take(column).map(|cell| cell.len() + 1).sum();
        Diagnostic::error(code, self.file, self.offset + before, message, help)
    }

    /// The place of this row; every fault of the row is reported.
    fn read(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<PlaceEntry> {
        let [id, name, municipality, province, latitude, longitude, population, variants] =
            self.cells.as_slice()
        else {
            let message = format!("a place has {} cells, not 8", self.cells.len());
            diagnostics.push(self.error("P02", 0, message, "cells are parted by one tab each"));
            return None;
        };
        let known = diagnostics.len();
        let id = id.parse().map_err(|_| {
            let message = format!("'{id}' is no place number");
            diagnostics.push(self.error("P03", 0, message, "a whole number, such as 2747371"));
        });
        if name.trim().is_empty() || municipality.trim().is_empty() {
            let help = "write both the name and the municipality";
            diagnostics.push(self.error("P08", 1, "a place has no name or no municipality", help));
        }
        let province = Province::from_str(province).map_err(|_| {
            let help = did_you_mean(province, Province::VARIANTS.iter().copied());
            diagnostics.push(self.error(
                "P05",
                3,
                format!("there is no province '{province}'"),
                help,
            ));
        });
        let point = (degrees(latitude, &LATITUDES), degrees(longitude, &LONGITUDES));
        if point.0.is_none() || point.1.is_none() {
            let help = "degrees north, then degrees east: 52.0907, 5.1214";
            diagnostics.push(self.error("P06", 4, "the point is not in the Netherlands", help));
        }
        let counted = if population.is_empty() { Ok(None) } else { population.parse().map(Some) };
        if counted.is_err() {
            let help = "a whole number without points, or nothing";
            diagnostics.push(self.error("P07", 6, format!("'{population}' is no number"), help));
        }
        (diagnostics.len() == known).then_some(())?;
        Some(PlaceEntry {
            id: PlaceId(id.ok()?),
            name: (*name).to_owned(),
            municipality: (*municipality).to_owned(),
            province: province.ok()?,
            latitude: point.0?,
            longitude: point.1?,
            population: counted.ok()?,
            variants: variants.split('|').filter(|it| !it.is_empty()).map(str::to_owned).collect(),
        })
    }
}

fn degrees(text: &str, range: &std::ops::RangeInclusive<f64>) -> Option<f64> {
    text.parse().ok().filter(|degrees| range.contains(degrees))
}

#[cfg(test)]
mod tests;
