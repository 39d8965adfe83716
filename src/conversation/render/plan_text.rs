//! The text to send, for somebody who does not dare to phone: in the words of the activity, from the person or from
//! somebody who writes for another.

use super::super::plan::{number_of, page_of};
use super::super::view::SessionView;
use super::super::{Action, Message, PlanVerb, Speaker};
use super::page::Page;
use crate::profile::ForWhom;

/// The text on a screen of its own.
pub(super) fn screen(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let page = Page::new(speaker, view.session.round);
    let planned = view.session.plan.as_ref();
    let found = planned.and_then(|plan| view.content.catalogue.activity(plan.activity.as_str()));
    let Some(activity) = found else {
        return page.say("plan-none").button("button-plan", Action::Plan(PlanVerb::Show)).done();
    };
    let say = activity.text(speaker.language).say.as_str();
    let mut page = page.say("plan-text").gap().copyable("plan-text.copy", text(view, speaker, say));
    let catalogue = &view.content.catalogue;
    page = page.gap();
    if let Some((name, address)) = page_of(catalogue, &view.profile, activity) {
        let args = [("name", name.into()), ("page", address.into())];
        page = page.say_with("plan-text.to-page", &args);
    }
    if let Some((name, number)) = number_of(catalogue, &view.profile, activity) {
        let args = [("name", name.into()), ("number", number.into())];
        page = page.say_with("plan-text.to-number", &args);
    }
    page.button("plan-button.done", Action::Plan(PlanVerb::Done(true)))
        .button("plan-button.show", Action::Plan(PlanVerb::Show))
        .done()
}

/// What is written: by the person, or for somebody, who is named by kin where that is known.
fn text(view: &SessionView<'_>, speaker: Speaker<'_>, say: &str) -> String {
    let say = ("say", say.into());
    if view.profile.for_whom.value() != Some(ForWhom::SomeoneElse) {
        return speaker.say_with("plan-text.own", &[say]);
    }
    let helped = view.session.helped.as_deref();
    match helped.and_then(|who| speaker.find(&format!("plan-text-who.{who}"), &[])) {
        Some(who) => speaker.say_with("plan-text.kin", &[say, ("who", who.into())]),
        None => speaker.say_with("plan-text.other", &[say]),
    }
}
