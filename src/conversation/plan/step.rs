//! The steps that a plan can have, and the smaller one after each.

use enumset::EnumSetType;
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

/// One step towards an activity.
#[derive(
    Debug, Hash, PartialOrd, Ord, EnumSetType, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum PlanStep {
    /// Call.
    Call,
    /// Send a text.
    Write,
    /// Go there and look.
    Visit,
    /// Ask somebody to come along.
    AskAlong,
    /// Ask somebody to be there at the call, or to call.
    AskToCall,
    /// Look at the page.
    Look,
}

/// The step that asks less, for each that may not succeed. A step without a line asks least of all.
const SMALLER: [(PlanStep, PlanStep); 5] = [
    (PlanStep::Call, PlanStep::Write),
    (PlanStep::Write, PlanStep::AskToCall),
    (PlanStep::AskToCall, PlanStep::Look),
    (PlanStep::Visit, PlanStep::AskAlong),
    (PlanStep::AskAlong, PlanStep::Look),
];

/// The steps that ask less, the nearest first.
pub(super) fn smaller_than(step: PlanStep) -> Vec<PlanStep> {
    let next = |step: &PlanStep| {
        SMALLER.iter().find(|(bigger, _)| bigger == step).map(|(_, smaller)| *smaller)
    };
    std::iter::successors(next(&step), next).collect()
}

#[cfg(test)]
mod tests {
    use enumset::EnumSet;
    use strum::IntoEnumIterator;

    use super::*;

    #[test]
    fn every_step_but_the_least_has_a_smaller_one_and_no_chain_goes_round() {
        for step in PlanStep::iter() {
            let chain = smaller_than(step);
            assert_eq!(chain.is_empty(), step == PlanStep::Look, "{step}");
            let different: EnumSet<PlanStep> = chain.iter().copied().collect();
            assert_eq!(different.len(), chain.len(), "{step}");
        }
        let call = [PlanStep::Write, PlanStep::AskToCall, PlanStep::Look];
        assert_eq!(smaller_than(PlanStep::Call), call);
    }
}
