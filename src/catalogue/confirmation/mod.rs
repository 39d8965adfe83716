//! What is to be confirmed by telephone: activities and doors of which too little is known, and whom to call.

mod edit;
mod id;

pub use edit::{Confirmed, PHONED, confirm_activity, confirm_door};
pub use id::ConfirmId;

use jiff::civil::Date;

use super::availability::CHECK_HOLDS_DAYS;
use super::{Activity, Catalogue, Door, DoorRole, FoundDoor, How, Join, Provenance, State};
use crate::language::Language;
use crate::profile::PlaceId;

/// After so many years without a sign of life a number is called once more.
const SIGN_HOLDS_YEARS: i16 = 2;

/// Something that somebody can confirm by telephone.
#[derive(Clone, Copy, Debug)]
pub enum Confirmable<'c> {
    /// An activity.
    Activity(&'c Activity),
    /// A body of a municipality.
    Door(MunicipalDoor<'c>),
}

/// A body with its municipality.
#[derive(Clone, Copy, Debug)]
pub struct MunicipalDoor<'c> {
    /// The biggest place of the municipality.
    pub seat: PlaceId,
    /// The municipality, as its file names it.
    pub municipality: &'c str,
    /// The body.
    pub door: &'c Door,
}

/// Why something is to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Nobody could confirm that it exists.
    Unknown,
    /// Nobody looked for a year, or the newest sign of life is of years ago.
    Old,
    /// It was found in sources, and nobody ever called.
    NeverPhoned,
}

/// Whom to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callee<'c> {
    /// Who runs it, or the body of a municipality.
    pub name: &'c str,
    /// The number; absent where it is still to be looked up.
    pub phone: Option<&'c str>,
    /// A page of what is asked about, on which a number may stand.
    pub page: Option<&'c str>,
    /// The municipality, where its body is called and not who runs it.
    pub municipality: Option<&'c str>,
}

impl<'c> Confirmable<'c> {
    /// What it is called on buttons and in records.
    pub fn id(self) -> ConfirmId {
        match self {
            Self::Activity(activity) => ConfirmId::of_activity(&activity.id),
            Self::Door(of) => ConfirmId::of_door(of.seat, of.door.role, &of.door.name),
        }
    }

    /// Its name.
    pub fn name(self) -> &'c str {
        match self {
            Self::Activity(activity) => &activity.name,
            Self::Door(of) => &of.door.name,
        }
    }

    /// The day somebody last looked.
    pub fn checked(self) -> Date {
        match self {
            Self::Activity(activity) => activity.status.checked,
            Self::Door(of) => of.door.checked,
        }
    }

    /// Why it is to be confirmed on a day; `None` where enough is known.
    pub fn doubt(self, today: Date) -> Option<Doubt> {
        match self {
            Self::Activity(activity) => of_activity(activity, today),
            Self::Door(of) => of_door(of.door, today),
        }
    }
}

fn of_activity(activity: &Activity, today: Date) -> Option<Doubt> {
    match activity.status.state {
        State::Stopped => None,
        State::Unknown => Some(Doubt::Unknown),
        State::Active | State::Renamed | State::Merged => {
            let is_addition = activity.origin == Some(Provenance::Addition);
            if activity.is_stale(today) {
                Some(Doubt::Old)
            } else {
                let phoned = activity.status.sources.iter().any(|it| it.starts_with(PHONED));
                (is_addition && !phoned).then_some(Doubt::NeverPhoned)
            }
        }
    }
}

fn of_door(door: &Door, today: Date) -> Option<Doubt> {
    let is_stale = (today - door.checked).get_days() > CHECK_HOLDS_DAYS;
    let Some(seen) = door.seen else { return Some(Doubt::NeverPhoned) };
    (is_stale || seen.year + SIGN_HOLDS_YEARS < today.year()).then_some(Doubt::Old)
}

impl Catalogue {
    /// All that somebody can confirm: the activities by id, then the bodies by municipality.
    pub fn confirmables(&self) -> impl Iterator<Item = Confirmable<'_>> {
        let doors = self.doors.iter().flat_map(|(seat, of)| {
            of.doors.iter().map(move |door| {
                Confirmable::Door(MunicipalDoor { seat, municipality: &of.municipality, door })
            })
        });
        self.activities.iter().map(Confirmable::Activity).chain(doors)
    }

    /// What an id stands for, as long as the content has it.
    pub fn confirmable(&self, id: &ConfirmId) -> Option<Confirmable<'_>> {
        self.confirmables().find(|it| it.id() == *id)
    }

    /// Whom to call about something: who runs it, else a body of a municipality where it was seen, else one of the
    /// biggest municipality that has such a body. The same for everybody, so that two who call ask the same.
    pub fn callee<'c>(&'c self, about: Confirmable<'c>) -> Option<Callee<'c>> {
        match about {
            Confirmable::Activity(activity) => self.callee_of(activity),
            Confirmable::Door(of) => Some(Callee {
                name: &of.door.name,
                phone: of.door.phone.as_deref(),
                page: of.door.page.as_deref(),
                municipality: None,
            }),
        }
    }

    fn callee_of<'c>(&'c self, activity: &'c Activity) -> Option<Callee<'c>> {
        let page = activity.contact.website.as_deref();
        let name = activity.organisation.as_deref().unwrap_or(&activity.name);
        let own = |phone| Callee { name, phone, page, municipality: None };
        if let Some(phone) = &activity.contact.phone {
            return Some(own(Some(&phone.number)));
        }
        let body = self.body_that_knows(activity).map(|of| Callee {
            name: &of.door.name,
            phone: of.door.phone.as_deref(),
            page,
            municipality: Some(of.municipality),
        });
        body.or_else(|| page.map(|_| own(None)))
    }

    /// The body with a number that can say whether an activity is there.
    fn body_that_knows(&self, activity: &Activity) -> Option<MunicipalDoor<'_>> {
        let role = Join::read(&activity.text(Language::default()).join).role;
        let places = activity.reach.municipalities.iter().chain(&activity.reach.examples);
        let wanted = role.unwrap_or(DoorRole::Welfare);
        let mut there = places.filter_map(|place| self.phoned_door(wanted, *place));
        there.next().or_else(|| self.biggest_with(role?))
    }

    fn phoned_door(&self, role: DoorRole, place: PlaceId) -> Option<MunicipalDoor<'_>> {
        let door = self.find_door(role, Some(place)).door().filter(|door| door.phone.is_some())?;
        let seat = self.places.get(place).and_then(|place| self.places.seat_of(place))?;
        let municipality = self.doors.iter().find(|(other, _)| *other == seat)?;
        Some(MunicipalDoor { seat, municipality: &municipality.1.municipality, door })
    }

    /// The body with a role and a number in the biggest municipality that has one.
    fn biggest_with(&self, role: DoorRole) -> Option<MunicipalDoor<'_>> {
        let people = |seat: PlaceId| self.places.get(seat).and_then(|place| place.population);
        let is_own = |seat| matches!(self.find_door(role, Some(seat)), FoundDoor::Own(_));
        let seats = self.doors.iter().map(|(seat, _)| seat).filter(|seat| is_own(*seat));
        let with_number = seats.filter_map(|seat| self.phoned_door(role, seat));
        with_number.max_by_key(|of| people(of.seat))
    }

    /// Whether who is called speaks for the whole of an activity. A body of one municipality can say that it is
    /// there, and not that it stopped everywhere.
    pub fn speaks_for_all(&self, activity: &Activity) -> bool {
        let reach = &activity.reach;
        let places = reach.municipalities.len() + reach.examples.len();
        let is_in_one_place = reach.how == How::Local && places == 1;
        let is_own = |callee: Callee<'_>| callee.municipality.is_none();
        is_in_one_place || self.callee_of(activity).is_some_and(is_own)
    }
}

#[cfg(test)]
mod tests;
