//! The provinces of the Netherlands, by the names and letters that people write.

use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use crate::language::folded_name;

/// A province of the Netherlands.
#[derive(
    Clone, Copy, Debug, Hash, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Province {
    Groningen,
    Fryslan,
    Drenthe,
    Overijssel,
    Flevoland,
    Gelderland,
    Utrecht,
    NoordHolland,
    ZuidHolland,
    Zeeland,
    NoordBrabant,
    Limburg,
}

impl Province {
    /// The name as it is written in the Netherlands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Groningen => "Groningen",
            Self::Fryslan => "Fryslân",
            Self::Drenthe => "Drenthe",
            Self::Overijssel => "Overijssel",
            Self::Flevoland => "Flevoland",
            Self::Gelderland => "Gelderland",
            Self::Utrecht => "Utrecht",
            Self::NoordHolland => "Noord-Holland",
            Self::ZuidHolland => "Zuid-Holland",
            Self::Zeeland => "Zeeland",
            Self::NoordBrabant => "Noord-Brabant",
            Self::Limburg => "Limburg",
        }
    }

    /// A province by its name or by the letters that follow a place name in addresses.
    pub fn read(text: &str) -> Option<Self> {
        Some(match folded_name(text).as_str() {
            "groningen" | "gr" | "gn" => Self::Groningen,
            "fryslan" | "friesland" | "fr" | "fri" => Self::Fryslan,
            "drenthe" | "dr" => Self::Drenthe,
            "overijssel" | "ov" => Self::Overijssel,
            "flevoland" | "fl" => Self::Flevoland,
            "gelderland" | "gld" | "ge" => Self::Gelderland,
            "utrecht" | "ut" => Self::Utrecht,
            "noord holland" | "nh" => Self::NoordHolland,
            "zuid holland" | "zh" => Self::ZuidHolland,
            "zeeland" | "zl" | "zld" => Self::Zeeland,
            "noord brabant" | "brabant" | "nb" | "nbr" => Self::NoordBrabant,
            "limburg" | "lb" | "li" | "l" => Self::Limburg,
            _ => return None,
        })
    }
}
