//! The catalogue: activities, evidence, contacts, helplines and places. It knows nothing of people
//! but the closed values by which files say for whom an activity is.

mod activity;
mod address;
mod audience;
mod availability;
mod check;
mod confirmation;
mod contact;
mod door;
mod element;
mod evidence;
mod export;
mod flyer;
mod gazetteer;
mod helpline;
mod id;
mod ids;
mod import;
mod json;
mod known;
mod load;
mod load_doors;
mod load_referrals;
mod phone_number;
mod practical;
mod referral;
mod shapes;
mod situation;
mod status;

pub use activity::{Activity, Cost, CostKind, Fits, How, Kind, Provenance, Reach, Texts};
pub use address::Address;
pub use audience::{Audience, Line};
pub use availability::Availability;
pub use check::{CODES, check_days_to_come};
pub use confirmation::{
    Callee, ConfirmId, Confirmable, Confirmed, Doubt, MunicipalDoor, PHONED, confirm_activity,
    confirm_door,
};
pub use contact::{Contact, Phone, PhoneCost};
pub use door::{Door, DoorRole, Doors, FoundDoor, Join, MunicipalityDoors};
pub use element::{Element, ElementTable, Loneliness};
pub use evidence::{Design, Evidence, Figure};
pub use export::{ExportOptions, hsds, json_ld};
pub use flyer::{Flyer, FlyerId};
pub use gazetteer::{Area, AreaId, AreaKind, Gazetteer, PLACE_CODES, PlaceEntry, Province};
pub(crate) use gazetteer::{NAME_WORDS_MAX, NameMeaning, PlaceWord, PlaceWords};
pub use helpline::{Helpline, HelplineTexts, Mention};
pub use id::ActivityId;
pub use import::{
    COLUMNS, Conflict, DoorsUpdate, FieldChange, Merged, Register, RegisterEntry, SheetColumn,
    SheetEntry, SheetFault, SheetRead, SheetWords, Winner, check_merged, merge, read_register,
    read_sheet, template_csv, template_workbook, update_doors, write_sheet,
};
pub use json::activity_json;
pub use known::{Derived, Known};
pub use load_doors::door_files;
pub use practical::{Extent, Practical, Topic};
pub use referral::{Referral, ReferralContact, ReferralId, ReferralTexts};
pub use situation::Situation;
pub use status::{Month, State, Status};

use std::collections::BTreeMap;

use enumset::EnumSet;
use jiff::civil::Date;

use crate::diagnostics::{Diagnostic, Files};
use crate::profile::{Barrier, PlaceId, Profile};
use referral::KnownLine;

/// All that the bot can recommend or refer to. It can only come from [`Catalogue::load`].
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    // Invariant: sorted by id; an ActivityId of this catalogue is found in `by_id`.
    activities: Vec<Activity>,
    by_id: BTreeMap<ActivityId, usize>,
    helplines: Vec<Helpline>,
    // Invariant: sorted by id.
    referrals: Vec<Referral>,
    doors: Doors,
    elements: ElementTable,
    places: Gazetteer,
    flyers: Vec<Flyer>,
}

impl Catalogue {
    /// Reads and checks `data/`, and adds everything that is wrong to `diagnostics`.
    ///
    /// `today` is only used to tell which entries and numbers nobody looked at for too long.
    pub fn load(files: &Files, today: Date, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let places = Gazetteer::load(files, diagnostics);
        let elements = element::load(files, diagnostics);
        let helplines = helpline::load(files, today, diagnostics);
        let referrals = load_referrals::load(files, &known_lines(&helplines), today, diagnostics);
        let doors = load_doors::load(files, &places, today, diagnostics);
        let activities = load::activities(files, &places, diagnostics);
        check::activities(&activities, files, today, diagnostics);
        let by_id =
            activities.iter().enumerate().map(|(at, entry)| (entry.id.clone(), at)).collect();
        let flyers = flyer::load(files, diagnostics);
        Self { activities, by_id, helplines, referrals, doors, elements, places, flyers }
    }

    /// The activities, by id.
    pub fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// One activity.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.by_id.get(id).and_then(|at| self.activities.get(*at))
    }

    /// The numbers to call, in the order of their file.
    pub fn helplines(&self) -> &[Helpline] {
        &self.helplines
    }

    /// One number to call.
    pub fn helpline(&self, id: &str) -> Option<&Helpline> {
        self.helplines.iter().find(|line| line.id == id)
    }

    /// The help that is no activity, by id.
    pub fn referrals(&self) -> &[Referral] {
        &self.referrals
    }

    /// One referral.
    pub fn referral(&self, id: &str) -> Option<&Referral> {
        self.referrals.iter().find(|referral| referral.id.as_str() == id)
    }

    /// Where somebody finds help in the situations that were told and in those that the facts of the
    /// profile tell, the best first. Empty where neither tells one.
    ///
    /// ```
    /// use aanspraak::catalogue::{Catalogue, Situation};
    /// use aanspraak::profile::Profile;
    ///
    /// let catalogue = Catalogue::default();
    /// let told = Situation::Debts | Situation::Gambling;
    /// assert!(catalogue.referrals_for(&Profile::default(), told).is_empty());
    /// ```
    pub fn referrals_for(&self, profile: &Profile, told: EnumSet<Situation>) -> Vec<&Referral> {
        referral::fitting(&self.referrals, profile, told | Situation::of(profile))
    }

    /// Who takes a barrier away for a person, the nearest first. Empty where nobody is known.
    ///
    /// ```
    /// use aanspraak::catalogue::Catalogue;
    /// use aanspraak::profile::{Barrier, Profile};
    ///
    /// let catalogue = Catalogue::default();
    /// assert!(catalogue.referrals_against(&Profile::default(), Barrier::Transport).is_empty());
    /// ```
    pub fn referrals_against(&self, profile: &Profile, barrier: Barrier) -> Vec<&Referral> {
        referral::against(&self.referrals, profile, barrier)
    }

    /// The bodies in each municipality that a first step leads to.
    pub fn doors(&self) -> &Doors {
        &self.doors
    }

    /// What is known of a role in the municipality of a place.
    ///
    /// ```
    /// use aanspraak::catalogue::{Catalogue, DoorRole, FoundDoor};
    ///
    /// let found = Catalogue::default().find_door(DoorRole::Welfare, None);
    /// assert_eq!(found, FoundDoor::NoPlace);
    /// ```
    pub fn find_door(&self, role: DoorRole, place: Option<PlaceId>) -> FoundDoor<'_> {
        self.doors.find(&self.places, role, place)
    }

    /// A place with a link to the bot.
    pub fn flyer(&self, id: &str) -> Option<&Flyer> {
        self.flyers.iter().find(|flyer| flyer.id.as_str() == id)
    }

    /// What the working elements answer.
    pub fn elements(&self) -> &ElementTable {
        &self.elements
    }

    /// The places of the Netherlands.
    pub fn places(&self) -> &Gazetteer {
        &self.places
    }
}

/// The helplines as far as referrals take things over from them.
fn known_lines(helplines: &[Helpline]) -> Vec<KnownLine> {
    let known = helplines.iter().map(|line| KnownLine {
        id: line.id.clone(),
        contact: Some(ReferralContact {
            helpline: Some(line.id.clone()),
            number: line.number.clone(),
            chat: line.chat.clone(),
            page: line.website.clone(),
            cost: line.cost,
            hours: line.hours.clone(),
        }),
        checked: line.checked,
        sources: line.sources.clone(),
        hours: line
            .texts
            .iter()
            .filter_map(|(language, texts)| Some((*language, texts.hours.clone()?)))
            .collect(),
    });
    let is_missing = |id: &&str| !helplines.iter().any(|line| line.id == **id);
    let missing = helpline::NEEDED.into_iter().filter(is_missing).map(|id| KnownLine {
        id: id.to_owned(),
        contact: None,
        checked: Date::ZERO,
        sources: Vec::new(),
        hours: BTreeMap::new(),
    });
    known.chain(missing).collect()
}

#[cfg(test)]
mod tests;
