//! Kinds of danger at the desk that ask for steps of their own.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

/// A kind of danger with steps of its own. Its words stand in `dialogs/lexicon/desk-*.toml`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Concern {
    /// Somebody takes the caller's money, or has a hold on it.
    Money,
    /// Somebody decides what the caller may do, and whom the caller may see.
    Control,
    /// The caller does not look after himself or herself any more.
    Neglect,
    /// The caller says nothing more, or is off the line.
    Silent,
}

impl Concern {
    /// The key of its sentences.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Money => "desk-concern-money",
            Self::Control => "desk-concern-control",
            Self::Neglect => "desk-concern-neglect",
            Self::Silent => "desk-concern-silent",
        }
    }
}
