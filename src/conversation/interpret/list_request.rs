//! "Laat maar zien dan": the list, at any time after the first fact.

use super::super::{Action, Screen, ScreenName, Stage};
use super::Intent;
use super::context::Context;
use crate::understanding::Act;

/// The list is asked for. Who told something sensitive is asked for consent first.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let (view, reading) = (context.view, context.reading());
    let has_begun = view.session.stage == Stage::Talking && view.session.has_begun();
    let is_elsewhere = matches!(view.session.focus, Screen::Alarm { .. } | Screen::Called);
    if !has_begun || is_elsewhere || view.shows_consent() || !reading.facts.is_empty() {
        return None;
    }
    let asks = reading.acts.iter().any(|found| found.sure && found.act == Act::List);
    asks.then_some(Intent::Act(Action::Screen(ScreenName::Results)))
}
