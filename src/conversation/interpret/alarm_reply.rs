//! Words that are said to the card of an alarm, and the facts that stand beside an alarm.

use super::super::Screen;
use super::super::others::facts;
use super::super::view::SessionView;
use super::Intent;
use super::context::Context;
use crate::profile::{Fact, ForWhom};
use crate::understanding::AlarmRole;

/// What words mean that are said to the card of an alarm. The label of a button there means that button.
pub(super) fn replied(context: &Context<'_, '_>) -> Option<Intent> {
    let is_on_card = matches!(context.view.session.focus, Screen::Alarm(_));
    if !is_on_card || context.screen().labelled(context.text()).is_some() {
        return None;
    }
    context.view.content.lexicon.alarm_reply_of(context.utterance()).map(Intent::AlarmReply)
}

/// The facts that stand beside an alarm: of the person that activities are sought for.
pub(super) fn facts_beside(context: &Context<'_, '_>, role: AlarmRole) -> Vec<Fact> {
    if tells_of_the_person(context.view, role) { facts(context.reading()) } else { Vec::new() }
}

fn tells_of_the_person(view: &SessionView<'_>, role: AlarmRole) -> bool {
    match role {
        AlarmRole::Writer | AlarmRole::Ashamed => true,
        AlarmRole::Another | AlarmRole::Bystander => {
            view.profile.for_whom.value() == Some(ForWhom::SomeoneElse)
        }
        // Of those words nothing is read.
        AlarmRole::OtherLanguage => false,
    }
}
