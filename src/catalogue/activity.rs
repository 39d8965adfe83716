//! One activity, as its file tells it. Fields have the names of the file.

use std::collections::BTreeMap;

use enumset::{EnumSet, EnumSetType};
use serde::Serialize;
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use super::contact::Contact;
use super::id::ActivityId;
use super::ids::ids;
use super::practical::{Practical, Topic};
use super::status::Status;
use super::{Audience, Element, Evidence, Loneliness};
use crate::language::Language;
use crate::profile::{Barrier, Circumstance, Form, Interest, Loss, Pet, PlaceId, Wish};

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
    pub origin: Option<Provenance>,
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

    /// Whether a municipality added it: it is neither of the source list nor an addition of ours.
    pub fn is_local_addition(&self) -> bool {
        self.source.is_none() && self.origin.is_none()
    }

    /// Whether it has sentences of its own in a language.
    pub fn speaks(&self, language: Language) -> bool {
        self.texts.contains_key(&language)
    }

    /// Whether it must have sentences in a language. What a municipality adds may be in Dutch alone: other
    /// readers are shown the Dutch, and told so.
    pub fn must_speak(&self, language: Language) -> bool {
        language == Language::default() || self.speaks(language) || !self.is_local_addition()
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
pub enum Provenance {
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
