//! One thing known of a person, and the names of the kinds of facts.

use enumset::EnumSetType;
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::{
    Age, Circumstance, ForWhom, Form, Gender, GoesOut, Interest, Internet, Living, PlaceId, Wish,
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

impl FactId {
    /// Whether it is about health, love or faith, or tells of it: asked and kept only with consent.
    pub fn is_sensitive(self) -> bool {
        match self {
            Self::Circumstances => true,
            Self::Age
            | Self::Gender
            | Self::Place
            | Self::Living
            | Self::Wishes
            | Self::Forms
            | Self::Interests
            | Self::GoesOut
            | Self::Internet
            | Self::ForWhom => false,
        }
    }

    /// What values this fact can have.
    pub fn kind(self) -> FactKind {
        match self {
            Self::Age => FactKind::Number,
            Self::Place => FactKind::Place,
            Self::Gender => FactKind::One(Gender::VARIANTS),
            Self::Living => FactKind::One(Living::VARIANTS),
            Self::Circumstances => FactKind::Many(Circumstance::VARIANTS),
            Self::Wishes => FactKind::Many(Wish::VARIANTS),
            Self::Forms => FactKind::Many(Form::VARIANTS),
            Self::Interests => FactKind::Many(Interest::VARIANTS),
            Self::GoesOut => FactKind::One(GoesOut::VARIANTS),
            Self::Internet => FactKind::One(Internet::VARIANTS),
            Self::ForWhom => FactKind::One(ForWhom::VARIANTS),
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
    /// The fact that a closed value of a fact holds or not, by the ids that files use.
    ///
    /// `None` when the fact has no such value, or is a number or a place.
    pub fn closed(id: FactId, value: &str, holds: bool) -> Option<Self> {
        match id {
            FactId::Age | FactId::Place => None,
            FactId::Gender => value.parse().ok().map(|value| Self::Gender(value, holds)),
            FactId::Living => value.parse().ok().map(|value| Self::Living(value, holds)),
            FactId::Circumstances => {
                value.parse().ok().map(|value| Self::Circumstance(value, holds))
            }
            FactId::Wishes => value.parse().ok().map(|value| Self::Wish(value, holds)),
            FactId::Forms => value.parse().ok().map(|value| Self::Form(value, holds)),
            FactId::Interests => value.parse().ok().map(|value| Self::Interest(value, holds)),
            FactId::GoesOut => value.parse().ok().map(|value| Self::GoesOut(value, holds)),
            FactId::Internet => value.parse().ok().map(|value| Self::Internet(value, holds)),
            FactId::ForWhom => value.parse().ok().map(|value| Self::ForWhom(value, holds)),
        }
    }

    /// Whether it is kept only with consent: [`FactId::is_sensitive`].
    pub fn is_sensitive(self) -> bool {
        self.id().is_sensitive()
    }

    /// Whether an older fact cannot stand beside this one, so that this one holds.
    pub fn replaces(self, old: Self) -> bool {
        match self.id().kind() {
            FactKind::Many(_) => old.with_sign(true) == self.with_sign(true),
            FactKind::One(_) | FactKind::Number | FactKind::Place => {
                let holds = self.value().is_none_or(|(_, holds)| holds);
                old.id() == self.id() && (holds || old == self)
            }
        }
    }

    /// Which fact this is.
    pub fn id(self) -> FactId {
        match self {
            Self::Age(_) => FactId::Age,
            Self::Place(_) => FactId::Place,
            Self::Gender(..) => FactId::Gender,
            Self::Living(..) => FactId::Living,
            Self::Circumstance(..) => FactId::Circumstances,
            Self::Wish(..) => FactId::Wishes,
            Self::Form(..) => FactId::Forms,
            Self::Interest(..) => FactId::Interests,
            Self::GoesOut(..) => FactId::GoesOut,
            Self::Internet(..) => FactId::Internet,
            Self::ForWhom(..) => FactId::ForWhom,
        }
    }

    /// The id of a closed value, and whether it holds; `None` for a number or a place.
    pub fn value(self) -> Option<(&'static str, bool)> {
        Some(match self {
            Self::Age(_) | Self::Place(_) => return None,
            Self::Gender(value, holds) => (value.into(), holds),
            Self::Living(value, holds) => (value.into(), holds),
            Self::Circumstance(value, holds) => (value.into(), holds),
            Self::Wish(value, holds) => (value.into(), holds),
            Self::Form(value, holds) => (value.into(), holds),
            Self::Interest(value, holds) => (value.into(), holds),
            Self::GoesOut(value, holds) => (value.into(), holds),
            Self::Internet(value, holds) => (value.into(), holds),
            Self::ForWhom(value, holds) => (value.into(), holds),
        })
    }

    /// What the fact says, by its shape.
    pub fn detail(self) -> FactDetail {
        match self {
            Self::Age(age) => FactDetail::Age(age),
            Self::Place(place) => FactDetail::Place(place),
            Self::Gender(..)
            | Self::Living(..)
            | Self::Circumstance(..)
            | Self::Wish(..)
            | Self::Form(..)
            | Self::Interest(..)
            | Self::GoesOut(..)
            | Self::Internet(..)
            | Self::ForWhom(..) => {
                let (value, holds) = self.value().unwrap_or_default();
                FactDetail::Closed(value, holds)
            }
        }
    }

    /// The same fact with the opposite sign; a number or a place has none.
    #[must_use]
    pub fn with_sign(self, holds: bool) -> Self {
        match self {
            Self::Age(_) | Self::Place(_) => self,
            Self::Gender(value, _) => Self::Gender(value, holds),
            Self::Living(value, _) => Self::Living(value, holds),
            Self::Circumstance(value, _) => Self::Circumstance(value, holds),
            Self::Wish(value, _) => Self::Wish(value, holds),
            Self::Form(value, _) => Self::Form(value, holds),
            Self::Interest(value, _) => Self::Interest(value, holds),
            Self::GoesOut(value, _) => Self::GoesOut(value, holds),
            Self::Internet(value, _) => Self::Internet(value, holds),
            Self::ForWhom(value, _) => Self::ForWhom(value, holds),
        }
    }
}
