//! What is said to be wrong with an activity.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

/// What of an activity is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReportReason {
    /// It is not there any more.
    Gone,
    /// The telephone number or the website.
    Contact,
    /// What it costs.
    Cost,
    /// For whom it is, or where.
    Whom,
    /// Something else.
    Other,
}

impl ReportReason {
    /// The key of the words for it.
    pub(in crate::conversation) fn key(self) -> &'static str {
        match self {
            Self::Gone => "desk-wrong.gone",
            Self::Contact => "desk-wrong.contact",
            Self::Cost => "desk-wrong.cost",
            Self::Whom => "desk-wrong.whom",
            Self::Other => "desk-wrong.other",
        }
    }
}
