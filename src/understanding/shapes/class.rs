//! What a number looks like, whatever the words around it.

use super::kind::ShapeKind;

/// What an item is; a rule names all but words by one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A word, a comma, the end of a sentence.
    Word,
    /// A number up to 120.
    Number,
    /// Two digits behind an apostrophe: "'43".
    ShortYear,
    /// 1900 to 2100.
    Year,
    /// Any other whole number.
    Large,
    /// With decimals, or a half.
    Decimal,
    /// "82e", "tachtigste".
    Ordinal,
    /// "tachtiger".
    Decade,
    /// "3-4".
    Range,
    /// "18 m²".
    Area,
    Date,
    Time,
    Money,
    Phone,
    Postcode,
    Web,
}

impl Class {
    /// How rules write a number of this class.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Word => "",
            Self::Number => "n",
            Self::ShortYear => "a",
            Self::Year => "y",
            Self::Large => "x",
            Self::Decimal => "d",
            Self::Ordinal => "o",
            Self::Decade => "t",
            Self::Range => "r",
            Self::Area => "area",
            Self::Date => "date",
            Self::Time => "time",
            Self::Money => "money",
            Self::Phone => "phone",
            Self::Postcode => "postcode",
            Self::Web => "web",
        }
    }

    /// The role of a number of this class when no rule gives another.
    pub(super) fn usual(self) -> ShapeKind {
        match self {
            Self::Word | Self::Number | Self::ShortYear | Self::Large | Self::Decade => {
                ShapeKind::Unclear
            }
            Self::Year => ShapeKind::Year,
            Self::Decimal | Self::Area => ShapeKind::Measure,
            Self::Ordinal => ShapeKind::ListNumber,
            Self::Range => ShapeKind::Count,
            Self::Date => ShapeKind::Date,
            Self::Time => ShapeKind::TimeOfDay,
            Self::Money => ShapeKind::Money,
            Self::Phone => ShapeKind::Phone,
            Self::Postcode => ShapeKind::Postcode,
            Self::Web => ShapeKind::Web,
        }
    }
}
