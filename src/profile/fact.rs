//! One thing known of a person, and the names of the kinds of facts.

use enumset::EnumSetType;
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::{
    Age, Barrier, Circumstance, Faith, ForWhom, Form, Gender, GoesOut, Interest, Internet, Living,
    Loss, Occupation, Pet, PlaceId, Tongue, Wish,
};

/// The name of a fact, as files and scripts write it.
#[derive(
    Debug,
    Hash,
    PartialOrd,
    Ord,
    EnumSetType,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    EnumIter,
)]
#[strum(serialize_all = "kebab-case")]
pub enum FactId {
    /// Age in years.
    Age,
    /// Gender.
    Gender,
    /// Place of the gazetteer.
    Place,
    /// With whom or where the person lives.
    Living,
    /// What the person lives with.
    Circumstances,
    /// What the person misses.
    Wishes,
    /// In which form.
    Forms,
    /// What the person likes.
    Interests,
    /// Whether the person gets out.
    GoesOut,
    /// Whether the person uses the internet.
    Internet,
    /// For whom the answers are.
    ForWhom,
    /// Who died.
    Losses,
    /// What the person does by day.
    Occupation,
    /// What keeps the person from going.
    Barriers,
    /// What the person believes.
    Faith,
    /// Which animals live with the person.
    Pets,
    /// Which languages the person speaks.
    Languages,
}

/// What values a fact can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Exactly one of these ids.
    One(&'static [&'static str]),
    /// Any number of these ids.
    Many(&'static [&'static str]),
    /// A number of years.
    Number,
    /// A place of the gazetteer.
    Place,
}

impl FactKind {
    /// Whether several values can hold at once.
    pub fn is_many(self) -> bool {
        match self {
            Self::Many(_) => true,
            Self::One(_) | Self::Number | Self::Place => false,
        }
    }
}

impl FactId {
    /// Whether it is about health, love, death or faith, or tells of it: asked and kept only with consent.
    pub fn is_sensitive(self) -> bool {
        match self {
            Self::Circumstances | Self::Losses | Self::Faith => true,
            Self::Age
            | Self::Gender
            | Self::Place
            | Self::Living
            | Self::Wishes
            | Self::Forms
            | Self::Interests
            | Self::GoesOut
            | Self::Internet
            | Self::ForWhom
            | Self::Occupation
            | Self::Barriers
            | Self::Pets
            | Self::Languages => false,
        }
    }
}

/// One thing known of a person. The `bool` says whether the value holds or is known not to.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Age.
    Age(Age),
    /// Gender.
    Gender(Gender, bool),
    /// Where the person lives.
    Place(PlaceId),
    /// With whom the person lives.
    Living(Living, bool),
    /// What the person lives with.
    Circumstance(Circumstance, bool),
    /// What the person misses.
    Wish(Wish, bool),
    /// In which form.
    Form(Form, bool),
    /// What the person likes.
    Interest(Interest, bool),
    /// Whether the person gets out.
    GoesOut(GoesOut, bool),
    /// Whether the person uses the internet.
    Internet(Internet, bool),
    /// For whom the answers are.
    ForWhom(ForWhom, bool),
    /// Who died.
    Loss(Loss, bool),
    /// What the person does by day.
    Occupation(Occupation, bool),
    /// What keeps the person from going.
    Barrier(Barrier, bool),
    /// What the person believes.
    Faith(Faith, bool),
    /// Which animals live with the person.
    Pet(Pet, bool),
    /// Which languages the person speaks.
    Tongue(Tongue, bool),
}

/// What a fact says, by its shape: for code that treats all closed values alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactDetail {
    /// Years of age.
    Age(Age),
    /// A place.
    Place(PlaceId),
    /// The id of a closed value, and whether it holds.
    Closed(&'static str, bool),
}

impl Fact {
    /// Whether it is kept only with consent: [`FactId::is_sensitive`].
    pub fn is_sensitive(self) -> bool {
        self.id().is_sensitive()
    }

    /// Whether it hurts somebody to be taken for this by mistake: words that are like it choose nothing.
    pub fn hurts_by_mistake(self) -> bool {
        self.is_sensitive() || matches!(self, Self::Gender(..) | Self::Living(Living::Homeless, _))
    }

    /// Whether this fact, said later, takes the place of an older one: the two cannot stand beside each
    /// other.
    pub fn replaces(self, old: Self) -> bool {
        if self.id().kind().is_many() {
            return old.with_sign(true) == self.with_sign(true);
        }
        let is_denial = self.value().is_some_and(|(_, holds)| !holds);
        old.id() == self.id() && (!is_denial || old == self)
    }
}
