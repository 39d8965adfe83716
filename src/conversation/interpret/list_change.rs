//! Wishes about the list that is on the screen: "niet zo ver", "ik wil dat er iemand bij mij komt", "kunt u het printen".

use super::super::{Action, ListVerb, Refinement, ScreenName};
use super::Intent;
use super::context::Context;
use super::phrases::holds;
use crate::profile::FactId;
use crate::understanding::Act;

/// In more words than this a phrase among them may be anything.
const WORDS: usize = 14;

/// A wish that narrows the list. What is narrowed already stays so.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, text) = (context.view, context.text());
    let is_short = text.split_whitespace().count() <= WORDS;
    if is_short && wants_paper(context) {
        return Some(Intent::Act(Action::List(ListVerb::Print)));
    }
    if !view.shows_activities() || !is_short || text.contains('?') {
        return None;
    }
    let how = refinement(context)?;
    Some(if view.session.refined.contains(how) {
        Intent::Act(Action::Screen(ScreenName::Results))
    } else {
        Intent::Act(Action::List(ListVerb::Refine(how)))
    })
}

/// "Kunt u het op papier zetten?", but not "ik teken graag op papier".
fn wants_paper(context: &Context<'_, '_>) -> bool {
    let said = |key: &str| holds(context.speaker, key, context.text());
    let is_paper = said("list-words.paper") && !said("list-words.no-paper");
    let likes = || context.reading().facts.iter().any(|it| it.fact.id() == FactId::Interests);
    is_paper && context.has_list() && !likes()
}

fn refinement(context: &Context<'_, '_>) -> Option<Refinement> {
    let said = |key: &str| holds(context.speaker, key, context.text());
    let wishes_visit = || {
        let mut acts = context.reading().acts.iter().filter(|found| found.sure);
        acts.any(|found| found.act == Act::AskHome) && said("list-words.wishes")
    };
    if wishes_visit() || said("list-words.at-home") {
        return Some(Refinement::Home);
    }
    [
        ("list-words.less-far", Refinement::Near),
        ("list-words.no-group", Refinement::Small),
        ("list-words.costs-nothing", Refinement::Free),
        ("list-words.only-women", Refinement::Women),
        ("list-words.no-church", Refinement::NoChurch),
    ]
    .into_iter()
    .find(|(key, _)| said(key))
    .map(|(_, how)| how)
}
