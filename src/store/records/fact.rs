//! What is stored of a fact, and of the people who were told of.

use serde::{Deserialize, Serialize};

use super::rest::Rest;

/// One thing known of a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FactV1 {
    /// The id of the fact.
    pub fact: String,
    /// The id of a closed value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The lowest possible number, or the number of a place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// The highest possible number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// The value is known *not* to hold.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub not: bool,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// Somebody whom a person told of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OtherV1 {
    /// Who it is: a word.
    pub who: String,
    /// What was told.
    pub facts: Vec<FactV1>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}
