//! How to get in touch with who runs an activity.

use jiff::civil::Date;
use serde::Serialize;
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use super::Address;

/// How to get in touch. What is unknown is absent, never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// A web address without scheme, such as `oopoeh.nl`.
    pub website: Option<String>,
    /// A telephone number.
    pub phone: Option<Phone>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Where one can walk in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
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
