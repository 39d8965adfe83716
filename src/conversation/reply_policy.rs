//! What a reply consists of: which act is taken up, whether the bot listens, and which parts stand
//! in which order. Pure: acts and parts go in, a plan comes out.

use crate::understanding::Act;

/// A part of a reply. The screen with its one question stands below all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Who speaks, or where the talk was: after a silence, at the very first word.
    Opening,
    /// A sentence that takes up what was said.
    Acknowledgement,
    /// Numbers to call.
    Help,
    /// The answer to what was asked.
    Answer,
    /// What was understood.
    Understood,
}

/// The parts of a reply in their order, and at most how many of each.
pub(super) const PARTS: [(Part, usize); 5] = [
    (Part::Opening, 1),
    (Part::Acknowledgement, 1),
    (Part::Help, 2),
    (Part::Answer, 1),
    (Part::Understood, 1),
];

/// The acts that are taken up, the heaviest first: one of a message.
const WEIGHT: [Act; 44] = [
    Act::LossSuicide,
    Act::LossChild,
    Act::LossPartner,
    Act::LossParent,
    Act::LossSibling,
    Act::Dying,
    Act::LossFriend,
    Act::LossRelative,
    Act::ConfessHurt,
    Act::ConfessGambling,
    Act::ConfessDrink,
    Act::ConfessDrugs,
    Act::ConfessPrison,
    Act::ConfessDebts,
    Act::LossDementia,
    Act::LossPet,
    Act::LossHome,
    Act::LossParting,
    Act::ConfessShame,
    Act::ConfessOther,
    Act::Missing,
    Act::LossHealth,
    Act::LossWork,
    Act::FeelAfraid,
    Act::FeelGuilty,
    Act::FeelNumb,
    Act::FeelSad,
    Act::FeelLonely,
    Act::FeelTired,
    Act::FeelAngry,
    Act::BotFriend,
    Act::ReportHelped,
    Act::Complain,
    Act::Swear,
    Act::FeelGood,
    Act::Joke,
    Act::HowAreYou,
    Act::Name,
    Act::GoodNight,
    Act::Praise,
    Act::Thanks,
    Act::Smalltalk,
    Act::Greet,
    Act::Wait,
];

/// What was heard in a message.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PolicyInput<'a> {
    /// What it does.
    pub(super) acts: &'a [Act],
    /// Facts were taken from it.
    pub(super) told: bool,
    /// It answers the open question.
    pub(super) answers: bool,
    /// It asks for something that the reply shows: the list, a card, a command.
    pub(super) asks: bool,
}

/// What the reply does with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ReplyPlan {
    /// The act that is taken up.
    pub(super) takes_up: Option<Act>,
    /// The bot listens: one soft question, and nothing of the form.
    pub(super) listens: bool,
}

/// The plan for what was heard.
pub(super) fn plan(heard: PolicyInput<'_>) -> ReplyPlan {
    let says_else = heard.told || heard.answers || heard.asks;
    let heaviest = WEIGHT.into_iter().find(|act| heard.acts.contains(act));
    let takes_up = heaviest.filter(|act| hurts(*act) || stays_beside(*act) || !says_else);
    let listens = takes_up.is_some_and(|act| {
        let is_heavy = act.is_loss() || act.is_confession();
        !heard.asks && (is_heavy || hurts(act) && !says_else)
    });
    ReplyPlan { takes_up, listens }
}

/// Whether somebody who says this is hurt, or ashamed.
pub(super) fn hurts(act: Act) -> bool {
    act.is_loss() || act.is_confession() || act.is_feeling() && act != Act::FeelGood
}

/// Whether it is heard also beside facts and answers.
fn stays_beside(act: Act) -> bool {
    matches!(act, Act::Complain | Act::Swear | Act::BotFriend)
}

/// The parts in their order, and no more of each than the reply may have.
pub(super) fn arrange<T>(parts: Vec<(Part, T)>) -> Vec<T> {
    let mut slots: Vec<Vec<T>> = PARTS.iter().map(|_| Vec::new()).collect();
    for (part, what) in parts {
        let slot = PARTS.iter().zip(&mut slots).find(|((other, _), _)| *other == part);
        if let Some(((_, most), slot)) = slot
            && slot.len() < *most
        {
            slot.push(what);
        }
    }
    slots.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    use super::*;

    fn heard(acts: &[Act]) -> PolicyInput<'_> {
        PolicyInput { acts, ..PolicyInput::default() }
    }

    #[test]
    fn a_loss_is_taken_up_and_listened_to_also_beside_facts() {
        for told in [false, true] {
            let plan = plan(PolicyInput { told, ..heard(&[Act::Greet, Act::LossPartner]) });
            assert_eq!(plan, ReplyPlan { takes_up: Some(Act::LossPartner), listens: true });
        }
    }

    #[test]
    fn a_death_by_suicide_is_taken_up_before_the_loss_beside_it() {
        let plan = plan(heard(&[Act::LossChild, Act::LossSuicide]));
        assert_eq!(plan.takes_up, Some(Act::LossSuicide));
    }

    #[test]
    fn anyone_who_asks_for_the_list_gets_it_at_once() {
        let plan = plan(PolicyInput { asks: true, ..heard(&[Act::FeelLonely, Act::List]) });
        assert_eq!(plan, ReplyPlan { takes_up: Some(Act::FeelLonely), listens: false });
    }

    #[test]
    fn small_talk_beside_an_answer_is_passed_over_and_anger_is_not() {
        let beside = |act: Act| plan(PolicyInput { answers: true, ..heard(&[act]) }).takes_up;
        assert_eq!(beside(Act::Thanks), None);
        assert_eq!(beside(Act::Swear), Some(Act::Swear));
    }

    #[test]
    fn every_act_that_hurts_is_taken_up() {
        for act in Act::iter().filter(|act| hurts(*act)) {
            assert_eq!(
                plan(heard(&[act])),
                ReplyPlan { takes_up: Some(act), listens: true },
                "{act}"
            );
        }
    }

    fn part() -> impl Strategy<Value = Part> {
        (0..PARTS.len()).prop_map(|at| PARTS[at].0)
    }

    proptest! {
        #[test]
        fn a_reply_never_has_more_than_it_may(parts in prop::collection::vec(part(), 0..20)) {
            let arranged = arrange(parts.iter().map(|part| (*part, *part)).collect());
            let place = |part: &Part| PARTS.iter().position(|(other, _)| other == part);
            prop_assert!(arranged.is_sorted_by_key(place));
            for (part, most) in PARTS {
                let came = parts.iter().filter(|other| **other == part).count();
                let stands = arranged.iter().filter(|other| **other == part).count();
                prop_assert_eq!(stands, came.min(most));
            }
        }
    }
}
