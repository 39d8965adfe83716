//! What keeps somebody from going, as it is asked after a choice.

use enumset::{EnumSet, EnumSetType};
use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

use crate::profile::{Barrier, Circumstance, Profile, Ternary};

/// Something that makes it hard to go.
#[derive(
    Debug, Hash, PartialOrd, Ord, EnumSetType, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum PlanBarrier {
    /// No way to get there.
    Transport,
    /// What it costs.
    Money,
    /// Does not dare.
    Fear,
    /// Does not dare or like to phone.
    Phoning,
    /// Does not like to go alone.
    GoingAlone,
    /// Hears or sees badly.
    Senses,
    /// Speaks little Dutch.
    Language,
}

impl PlanBarrier {
    /// Whether a profile tells it for certain.
    fn is_told(self, profile: &Profile) -> bool {
        let has = |barrier: Barrier| profile.barriers.holds(barrier) == Ternary::Yes;
        let is =
            |circumstance: Circumstance| profile.circumstances.holds(circumstance) == Ternary::Yes;
        match self {
            Self::Transport => has(Barrier::Transport),
            Self::Money => has(Barrier::Money),
            Self::Fear => has(Barrier::Fear),
            Self::Phoning => has(Barrier::Phoning),
            Self::GoingAlone => has(Barrier::GoingAlone),
            Self::Senses => is(Circumstance::PoorHearing) || is(Circumstance::PoorSight),
            Self::Language => is(Circumstance::LittleDutch),
        }
    }

    /// The barrier of a person that referrals are told to take away.
    pub(in crate::conversation) fn of_referrals(self) -> Option<Barrier> {
        match self {
            Self::Transport => Some(Barrier::Transport),
            Self::Money => Some(Barrier::Money),
            Self::Fear => Some(Barrier::Fear),
            Self::Phoning => Some(Barrier::Phoning),
            Self::GoingAlone => Some(Barrier::GoingAlone),
            Self::Senses | Self::Language => None,
        }
    }
}

/// The barriers that a profile tells.
pub(in crate::conversation) fn told_barriers(profile: &Profile) -> EnumSet<PlanBarrier> {
    PlanBarrier::iter().filter(|barrier| barrier.is_told(profile)).collect()
}
