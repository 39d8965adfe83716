//! Doors: the bodies in each municipality that a first step leads to, with number and page.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::{Address, Gazetteer, Month};
use crate::language::{Language, folded_name};
use crate::profile::PlaceId;

/// What a body does in its municipality.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum DoorRole {
    /// The municipality itself: its general number.
    Municipality,
    /// The desk for help at home by the law on social support (Wmo).
    Wmo,
    /// The welfare organisation.
    Welfare,
    /// The library.
    Library,
    /// The local branch of Humanitas.
    Humanitas,
    /// The local branch of the Red Cross.
    RedCross,
    /// The team of social workers of a neighbourhood.
    NeighbourhoodTeam,
}

impl DoorRole {
    /// Which other bodies of the municipality can show the way, the nearest first.
    pub fn stand_ins(self) -> &'static [Self] {
        match self {
            Self::Welfare => &[Self::NeighbourhoodTeam, Self::Municipality],
            Self::NeighbourhoodTeam => &[Self::Welfare, Self::Municipality],
            Self::Wmo | Self::Library => &[Self::Municipality],
            // The municipality cannot answer for these; their own national pages list the branches.
            Self::Municipality | Self::Humanitas | Self::RedCross => &[],
        }
    }
}

/// One body of a municipality. What no source says is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// What it does there.
    pub role: DoorRole,
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its page, without scheme.
    pub page: Option<String>,
    /// Where one can walk in.
    pub address: Option<Address>,
    /// When it can be reached, in words.
    pub hours: BTreeMap<Language, String>,
    /// The places or districts that it serves; empty for the whole municipality.
    pub covers: Vec<String>,
    /// The newest date that a source carries.
    pub seen: Option<Month>,
    /// The day somebody last looked.
    pub checked: Date,
    /// Where.
    pub sources: Vec<String>,
}

impl Door {
    /// The number, or else the page.
    pub fn number_or_page(&self) -> Option<&str> {
        self.phone.as_deref().or(self.page.as_deref())
    }

    /// The year of the newest source.
    pub fn year(&self) -> i16 {
        self.seen.map_or(self.checked.year(), |seen| seen.year)
    }

    /// Whether it serves a place; `None` for the whole municipality.
    fn serves(&self, place: &str) -> Option<bool> {
        let is_place = |covered: &String| folded_name(covered) == folded_name(place);
        (!self.covers.is_empty()).then(|| self.covers.iter().any(is_place))
    }
}

/// The bodies of one municipality, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityDoors {
    /// The municipality, as its file names it.
    pub municipality: String,
    /// The bodies.
    pub doors: Vec<Door>,
}

impl MunicipalityDoors {
    /// The body with a role for a place in the municipality: one for that place before one for the whole
    /// municipality, one with a number before one with a page. A body for other districts only is none.
    fn door(&self, role: DoorRole, place: &str) -> Option<&Door> {
        let of_role = self.doors.iter().filter(|door| door.role == role);
        let there = of_role.filter(|door| door.serves(place) != Some(false));
        there.min_by_key(|door| (door.serves(place).is_none(), door.phone.is_none()))
    }
}

/// What is known of a role in the municipality of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundDoor<'d> {
    /// The body with that role.
    Own(&'d Door),
    /// Another body of the municipality that can show the way.
    StandIn(&'d Door),
    /// The municipality is known, and no body of it.
    Unknown,
    /// The place of the person is not known.
    NoPlace,
}

impl<'d> FoundDoor<'d> {
    /// The body that is named, if one is.
    pub fn door(self) -> Option<&'d Door> {
        match self {
            Self::Own(door) | Self::StandIn(door) => Some(door),
            Self::Unknown | Self::NoPlace => None,
        }
    }
}

/// The doors of every municipality that has a file.
#[derive(Clone, Debug, Default)]
pub struct Doors {
    /// By the biggest place of the municipality.
    by_seat: BTreeMap<PlaceId, MunicipalityDoors>,
}

impl Doors {
    /// The municipalities with doors, each with its biggest place.
    pub fn iter(&self) -> impl Iterator<Item = (PlaceId, &MunicipalityDoors)> {
        self.by_seat.iter().map(|(seat, doors)| (*seat, doors))
    }

    /// Adds a municipality; what stood under it already is given back.
    pub(super) fn insert(
        &mut self,
        seat: PlaceId,
        doors: MunicipalityDoors,
    ) -> Option<MunicipalityDoors> {
        self.by_seat.insert(seat, doors)
    }

    /// What is known of a role in the municipality of a place.
    pub fn find(
        &self,
        places: &Gazetteer,
        role: DoorRole,
        place: Option<PlaceId>,
    ) -> FoundDoor<'_> {
        let Some(entry) = place.and_then(|place| places.get(place)) else {
            return FoundDoor::NoPlace;
        };
        let seat = places.seat_of(entry);
        let Some(doors) = seat.and_then(|seat| self.by_seat.get(&seat)) else {
            return FoundDoor::Unknown;
        };
        if let Some(door) = doors.door(role, &entry.name) {
            return FoundDoor::Own(door);
        }
        let stand_in = role.stand_ins().iter().find_map(|role| doors.door(*role, &entry.name));
        stand_in.map_or(FoundDoor::Unknown, FoundDoor::StandIn)
    }
}

/// A first step as its file tells it: the words before and behind the role that it names, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Join<'t> {
    /// The words before the role, or all of them.
    pub before: &'t str,
    /// The role.
    pub role: Option<DoorRole>,
    /// The words behind it.
    pub behind: &'t str,
}

impl<'t> Join<'t> {
    /// Reads `Vindt u niets? { welfare } Vraag naar 'een maatje'.`; a role that is none is left as words, and told on
    /// load.
    pub fn read(text: &'t str) -> Self {
        let all = Self { before: text.trim(), role: None, behind: "" };
        let Some((before, rest)) = text.split_once('{') else { return all };
        let Some((role, behind)) = rest.split_once('}') else { return all };
        match role.trim().parse() {
            Ok(role) => Self { before: before.trim(), role: Some(role), behind: behind.trim() },
            Err(_) => all,
        }
    }

    /// Whether it begins with the body that has the role.
    pub fn begins_with_role(self) -> bool {
        self.role.is_some() && self.before.is_empty()
    }
}
