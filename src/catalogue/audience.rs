//! For whom: lines over closed facts, three-valued.

use enumset::EnumSet;
use serde::Serialize;

use super::ids::ids;
use crate::profile::{Circumstance, FactId, Gender, GoesOut, Internet, Living, Profile, Ternary};

/// Lines about a person. An absent line says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", into = "AudienceLines")]
pub struct Audience {
    /// From this age.
    pub min_age: Option<u8>,
    /// Up to and with this age.
    pub max_age: Option<u8>,
    /// One of these genders.
    pub gender: EnumSet<Gender>,
    /// Living in one of these ways.
    pub living: EnumSet<Living>,
    /// At least one of these circumstances.
    pub circumstances: EnumSet<Circumstance>,
    /// Getting out in one of these ways.
    pub goes_out: EnumSet<GoesOut>,
    /// Using the internet in one of these ways.
    pub internet: EnumSet<Internet>,
}

/// One line of an audience, and whether it holds for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The fact that it is about.
    pub fact: FactId,
    /// Whether it holds.
    pub holds: Ternary,
}

impl Audience {
    /// Every line that is there, with whether it holds. Age is one line.
    pub fn lines(&self, profile: &Profile) -> impl Iterator<Item = Line> {
        let line = |there: bool, fact, holds| there.then_some(Line { fact, holds });
        [
            line(
                self.min_age.is_some() || self.max_age.is_some(),
                FactId::Age,
                self.holds_age(profile),
            ),
            line(!self.gender.is_empty(), FactId::Gender, profile.gender.is_in(self.gender)),
            line(!self.living.is_empty(), FactId::Living, profile.living.is_in(self.living)),
            line(
                !self.circumstances.is_empty(),
                FactId::Circumstances,
                profile.circumstances.holds_any(self.circumstances),
            ),
            line(!self.goes_out.is_empty(), FactId::GoesOut, profile.goes_out.is_in(self.goes_out)),
            line(
                !self.internet.is_empty(),
                FactId::Internet,
                profile.internet.is_in(self.internet),
            ),
        ]
        .into_iter()
        .flatten()
    }

    fn holds_age(&self, profile: &Profile) -> Ternary {
        let Some(age) = profile.age else { return Ternary::Unknown };
        let min = self.min_age.map_or(Ternary::Yes, |years| age.at_least(years));
        let max = self.max_age.map_or(Ternary::Yes, |years| age.at_most(years));
        min.and(max)
    }

    /// Whether there is no line at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// An audience as its file has it: the two ages under one key, and no line that is absent.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct AudienceLines {
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<AgeLimits>,
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    gender: EnumSet<Gender>,
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    living: EnumSet<Living>,
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    circumstances: EnumSet<Circumstance>,
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    goes_out: EnumSet<GoesOut>,
    #[serde(skip_serializing_if = "EnumSet::is_empty", serialize_with = "ids")]
    internet: EnumSet<Internet>,
}

#[derive(Serialize)]
struct AgeLimits {
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u8>,
}

impl From<Audience> for AudienceLines {
    fn from(audience: Audience) -> Self {
        let Audience { min_age, max_age, gender, living, circumstances, goes_out, internet } =
            audience;
        let limits = AgeLimits { min: min_age, max: max_age };
        let age = (min_age.is_some() || max_age.is_some()).then_some(limits);
        Self { age, gender, living, circumstances, goes_out, internet }
    }
}
