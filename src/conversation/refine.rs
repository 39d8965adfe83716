//! Whether an activity suits how a person narrowed the list.

use enumset::EnumSet;

use super::Refinement;
use crate::catalogue::{CostKind, Extent, Topic};
use crate::matching::{Caution, Match, Ranking, cautions};
use crate::profile::{Form, Gender};

/// Farther than this is too far for anyone who said so, in kilometres.
const NEAR_KM: i32 = 8;

/// Whether an activity suits all of it.
pub(super) fn refined(ranking: &Ranking<'_>, found: &Match<'_>, how: EnumSet<Refinement>) -> bool {
    let activity = found.activity;
    how.iter().all(|refinement| match refinement {
        Refinement::Near => !cautions(ranking, found).into_iter().any(is_far),
        Refinement::Home => activity.is_at_home(),
        Refinement::Small => {
            activity.is_person_to_person() || activity.fits.forms.contains(Form::OneOnOne)
        }
        Refinement::Women => activity.audience.gender == Gender::Woman,
        Refinement::NoChurch => !matches!(
            activity.practical.holds.get(&Topic::Church),
            Some(Extent::Yes | Extent::Partly)
        ),
        Refinement::Free => {
            activity.cost.is_some_and(|cost| matches!(cost.kind, CostKind::Free | CostKind::Low))
        }
    })
}

fn is_far(caution: Caution) -> bool {
    match caution {
        Caution::Far(km) => km > NEAR_KM,
        Caution::OnlyInPlaces => true,
        Caution::Unsure
        | Caution::MustGoOut
        | Caution::HardFor(_)
        | Caution::Waiting
        | Caution::Paid
        | Caution::CostVaries
        | Caution::Referral => false,
    }
}
