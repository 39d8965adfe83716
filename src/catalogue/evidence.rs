//! What research looked at an activity.

use serde::Serialize;
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// One study or description, as the source list names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Who did it.
    pub by: String,
    /// In which year; absent where the source says none.
    pub year: Option<i16>,
    /// What kind of study.
    pub design: Design,
    /// Its figures.
    pub figures: Vec<Figure>,
}

/// A figure of a study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Per cent of the people asked.
    pub percent: u8,
    /// The year it was measured, if it has one of its own.
    pub year: Option<i16>,
    /// What these people said, as an id such as `less-lonely`.
    pub what: String,
}

/// What kind of study.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Design {
    /// Only described well.
    Described,
    /// An evaluation.
    Evaluation,
    /// People were asked.
    Survey,
    /// An impact measurement.
    ImpactMeasurement,
    /// A study.
    Study,
    /// A trial with a control group.
    Trial,
}
