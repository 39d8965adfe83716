//! Reads the tables of the gazetteer, and indexes them by name.

use rustc_hash::{FxHashMap as HashMap, FxHashSet};

use super::area::{Area, AreaId};
use super::entry::PlaceEntry;
use super::row::{Row, rows};
use super::{Gazetteer, NAME_WORDS_MAX, PlaceWords, area, nickname, position, postcode, spelling};
use crate::diagnostics::{Diagnostic, Files};
use crate::language::folded_name;
use crate::profile::PlaceId;

pub(super) const PATH: &str = "data/places.tsv";
pub(super) const COLUMNS: [&str; 8] =
    ["id", "name", "municipality", "province", "latitude", "longitude", "population", "variants"];

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
        gazetteer.reserve(file.text.matches('\n').count());
        for row in rows(file, &COLUMNS, diagnostics) {
            if let Some(place) = row.place(diagnostics) {
                gazetteer.add(place, &row, diagnostics);
            }
        }
        gazetteer.index();
        gazetteer.index_seats();
        gazetteer.index_long_names();
        gazetteer.add_nicknames(nickname::load(files, diagnostics));
        gazetteer.add_areas(area::load(files, diagnostics));
        gazetteer.postcodes = postcode::load(files, diagnostics);
        gazetteer.border = position::load(files, diagnostics);
        gazetteer.words = PlaceWords::load(files, diagnostics);
        gazetteer
    }

    /// Makes room for so many places at once: tables that grow leave their old ones behind.
    fn reserve(&mut self, places: usize) {
        self.places.reserve(places);
        self.by_id.reserve(places);
        self.by_name.reserve(places + places / 2);
        self.longest.reserve(places);
    }

    fn add_nicknames(&mut self, names: Vec<(String, PlaceId, bool)>) {
        for (name, id, everyday) in names {
            Self::note_length(&mut self.longest, &name);
            let known = self.nicknames.entry(name).or_default();
            known.everyday |= everyday;
            if self.by_id.contains_key(&id) && !known.places.contains(&id) {
                known.places.push(id);
            }
        }
    }

    fn add_areas(&mut self, areas: Vec<Area>) {
        for (number, area) in areas.iter().enumerate() {
            for name in area.names() {
                Self::note_length(&mut self.longest, &name);
                self.areas_by_name.entry(name).or_insert(AreaId(number));
            }
        }
        self.areas = areas;
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
}
