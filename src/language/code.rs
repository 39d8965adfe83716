//! The languages that people can read the bot in.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// A language of the bot. The first is the one that the others are made from.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    EnumIter,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// The language of an app's code such as `en-GB`, if the bot speaks it.
    pub fn of_code(code: &str) -> Option<Self> {
        code.split(['-', '_']).next()?.to_ascii_lowercase().parse().ok()
    }
}
