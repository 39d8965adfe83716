//! The stored form of a plan: words, days and times as text, so that it outlives the types of a turn.

use serde::{Deserialize, Serialize};

use super::Rest;

/// The one next step that a person chose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanV1 {
    /// The activity.
    pub activity: String,
    /// How far it is: a word; empty for one that is made or waits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub status: String,
    /// It was asked what makes it hard.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// The barriers to which an answer was given: words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<String>,
    /// The step: a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The step before, when it did not succeed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<String>,
    /// The steps that were tried.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<String>,
    /// The day: `2026-12-03`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The day is the last one on which it is to be done.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub until: bool,
    /// The time: `10:30`, a word for what it comes after, or `any`; empty while it was not asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub time: String,
    /// Whether the person wants to be reminded: `at` or `off`; empty when nobody asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reminder: String,
    /// When, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminder_at: Option<i64>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// What came of a suggestion, as the person told it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportV1 {
    /// A word for what came of it.
    pub word: String,
    /// The activity, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
}
