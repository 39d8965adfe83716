//! Which acts tell a situation for which there is help that is no activity.

use enumset::EnumSet;

use super::Act;
use crate::catalogue::Situation;

/// What an act tells of the life of the person who writes. An act that is not named tells none.
const OF_ACTS: &[(Act, Situation)] = &[
    (Act::LossPartner, Situation::PartnerDied),
    (Act::LossChild, Situation::ChildDied),
    (Act::LossParent, Situation::ParentDied),
    (Act::LossSibling, Situation::SiblingDied),
    (Act::LossPet, Situation::PetDied),
    (Act::LossSuicide, Situation::BereavedBySuicide),
    (Act::LossDementia, Situation::DementiaInFamily),
    (Act::LossHome, Situation::Homeless),
    (Act::Dying, Situation::Dying),
    (Act::ConfessDrink, Situation::Alcohol),
    (Act::ConfessDrugs, Situation::Drugs),
    (Act::ConfessGambling, Situation::Gambling),
    (Act::ConfessDebts, Situation::Debts),
    (Act::ConfessPrison, Situation::Detention),
    (Act::ConfessHurt, Situation::HurtSomebody),
];

impl Act {
    /// The situations that acts tell, for `Catalogue::referrals_for`.
    pub fn situations(acts: impl IntoIterator<Item = Self>) -> EnumSet<Situation> {
        let told = |act: Self| OF_ACTS.iter().filter(move |(it, _)| *it == act);
        acts.into_iter().flat_map(told).map(|(_, situation)| *situation).collect()
    }
}
