//! One activity, as its file tells it. Fields have the names of the file.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;

use enumset::{EnumSet, EnumSetType};
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use super::json::ids;
use super::practical::{Practical, Topic};
use super::{Audience, Element, Evidence, Loneliness};
use crate::language::Language;
use crate::profile::{Barrier, Circumstance, Form, Interest, Loss, Pet, PlaceId, Wish};

/// The id of an activity: the name of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ActivityId(Box<str>);

impl ActivityId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ActivityId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl Borrow<str> for ActivityId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ActivityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One activity of the catalogue.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Activity {
    /// Its id: the name of its file.
    pub id: ActivityId,
    /// Its name today.
    pub name: String,
    /// Its name in the source list; absent for what a municipality added.
    pub source: Option<String>,
    /// Where it comes from, when that is not the source list; absent for what a municipality added.
    pub origin: Option<Origin>,
    /// Other names under which people look for it.
    pub also: Vec<String>,
    /// Words by which people look for it, that are no name of it.
    pub topics: Vec<String>,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Which of the three kinds it is; mixed forms have two.
    #[serde(serialize_with = "ids")]
    pub kinds: EnumSet<Kind>,
    /// The working elements in it.
    #[serde(serialize_with = "ids")]
    pub elements: EnumSet<Element>,
    /// Which kinds of loneliness it is meant for.
    #[serde(serialize_with = "ids")]
    pub loneliness: EnumSet<Loneliness>,
    /// For whom it is: every line must hold.
    #[serde(rename = "for")]
    pub audience: Audience,
    /// For whom it is not: no line may hold.
    pub not_for: Audience,
    /// For whom it is hard: told, and lower in the list.
    pub hard_for: Audience,
    /// Whom it suits.
    pub fits: Fits,
    /// Where it can be reached.
    // Its places have numbers; `activity_json` gives them names.
    #[serde(skip)]
    pub reach: Reach,
    /// Whether it exists.
    pub status: Status,
    /// How to get in touch.
    pub contact: Contact,
    /// What it costs, if known.
    pub cost: Option<Cost>,
    /// Whether waiting lists were seen.
    pub waiting: bool,
    /// When it is, how to get there, who may come along.
    pub practical: Practical,
    /// What research looked at it.
    pub evidence: Vec<Evidence>,
    /// Its sentences.
    #[serde(rename = "text")]
    pub texts: BTreeMap<Language, Texts>,
}

impl Activity {
    /// Its sentences in a language, or in the first one where it has none.
    pub fn text(&self, language: Language) -> &Texts {
        const NONE: &Texts = &Texts {
            summary: String::new(),
            join: String::new(),
            say: String::new(),
            evidence: None,
            note: None,
            cost: None,
            practical: BTreeMap::new(),
        };
        self.texts.get(&language).or_else(|| self.texts.get(&Language::default())).unwrap_or(NONE)
    }

    /// Whether one can take part without leaving the house.
    pub fn is_at_home(&self) -> bool {
        !self.fits.forms.is_disjoint(Form::AtHome | Form::Phone | Form::Online)
    }

    /// Whether it is contact with one person at a time.
    pub fn is_person_to_person(&self) -> bool {
        self.kinds.contains(Kind::OneOnOne)
    }
}

/// Where an activity comes from that is not in the source list.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Origin {
    /// We added it, from sources of its own.
    Addition,
}

/// The source's three kinds of activities.
#[derive(
    Debug, Hash, PartialOrd, Ord, EnumSetType, Display, EnumString, IntoStaticStr, VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// Meeting people and doing things with several.
    Meeting,
    /// With one person.
    OneOnOne,
    /// A course, a discussion group or a therapy.
    Course,
}

/// Soft fit: what it has to offer to whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Fits {
    /// What people miss that it answers.
    #[serde(serialize_with = "ids")]
    pub wishes: EnumSet<Wish>,
    /// Its forms.
    #[serde(serialize_with = "ids")]
    pub forms: EnumSet<Form>,
    /// What one does there.
    #[serde(serialize_with = "ids")]
    pub interests: EnumSet<Interest>,
    /// Circumstances that it is at ease with.
    #[serde(serialize_with = "ids")]
    pub circumstances: EnumSet<Circumstance>,
    /// Losses after which it suits people.
    #[serde(serialize_with = "ids")]
    pub losses: EnumSet<Loss>,
    /// What keeps people elsewhere from going, and here does not.
    #[serde(serialize_with = "ids")]
    pub barriers: EnumSet<Barrier>,
    /// Animals at home whose owners it suits.
    #[serde(serialize_with = "ids")]
    pub pets: EnumSet<Pet>,
}

/// Where an activity can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// In which way.
    pub how: How,
    /// The only places where it is; empty when that is not known or everywhere.
    pub municipalities: Vec<PlaceId>,
    /// Places where it was seen, among others.
    pub examples: Vec<PlaceId>,
    /// A kind of activity that every town does in its own way.
    pub generic: bool,
}

/// In which way an activity can be reached.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum How {
    /// In the whole country, or in very many places.
    #[default]
    National,
    /// In some regions or cities.
    Regional,
    /// In one place, or in each town by its own organisation.
    Local,
    /// On the internet or by phone.
    Online,
    /// Inside a care institution.
    Institution,
    /// Through a general practitioner or another professional.
    Referral,
}

/// Whether an activity exists, and how we know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// What is known.
    pub state: State,
    /// Since when it has another name or home, or stopped.
    pub since: Option<Month>,
    /// The newest dated sign of life.
    pub seen: Option<Month>,
    /// The day somebody last looked.
    pub checked: Date,
    /// Where that somebody looked.
    pub sources: Vec<String>,
    /// What there is instead of one that stopped.
    pub instead: Vec<ActivityId>,
}

impl Default for Status {
    fn default() -> Self {
        Self {
            state: State::default(),
            since: None,
            seen: None,
            checked: Date::ZERO,
            sources: Vec::new(),
            instead: Vec::new(),
        }
    }
}

/// What is known of an activity's existence.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// It was seen running.
    Active,
    /// It runs under another name.
    Renamed,
    /// It went up in something else.
    Merged,
    /// It is no more.
    Stopped,
    /// Nobody could confirm it.
    #[default]
    Unknown,
}

/// A year, perhaps with its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month from 1 to 12, if known.
    pub month: Option<i8>,
}

impl Month {
    /// Reads `2024` or `2024-03`.
    pub fn read(text: &str) -> Option<Self> {
        let (year, month) = match text.split_once('-') {
            None => (text, None),
            Some((year, month)) => (year, Some(month)),
        };
        if year.len() != 4 || month.is_some_and(|month| month.len() != 2) {
            return None;
        }
        let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
        let month = match month {
            None => None,
            Some(month) => Some(month.parse().ok().filter(|month| (1..=12).contains(month))?),
        };
        Some(Self { year, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            None => write!(f, "{}", self.year),
            Some(month) => write!(f, "{}-{month:02}", self.year),
        }
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How to get in touch. What is unknown is absent, never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// A web address without scheme, such as `oopoeh.nl`.
    pub website: Option<String>,
    /// A telephone number.
    pub phone: Option<Phone>,
    /// An e-mail address.
    pub email: Option<String>,
}

/// A telephone number that somebody checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// The number as people write it.
    pub number: String,
    /// What a call costs.
    pub cost: Option<PhoneCost>,
    /// The day that it was last seen.
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
}

/// What a call costs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames, Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum PhoneCost {
    /// Nothing.
    Free,
    /// The usual rate.
    Normal,
}

/// What taking part costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cost {
    /// Roughly how much; the sentence stands in the texts.
    pub kind: CostKind,
}

/// Roughly how much taking part costs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames, Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum CostKind {
    /// Nothing.
    Free,
    /// A few euro.
    Low,
    /// More than a few euro.
    Paid,
    /// It differs from place to place.
    Varies,
}

/// The sentences of an activity in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Texts {
    /// What it is, and for whom.
    pub summary: String,
    /// The one first step.
    pub join: String,
    /// What one can say on the phone.
    pub say: String,
    /// What research found, in plain words.
    pub evidence: Option<String>,
    /// The one thing to know before.
    pub note: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// What people ask, where a sentence tells it.
    pub practical: BTreeMap<Topic, String>,
}
