//! After a while: what somebody was looking for, and how it went.

use super::super::view::SessionView;
use super::super::{Action, Consent, FollowUp, FollowUpVerb, Message, Outcome, Speaker};
use super::page::Page;
use super::words::fact_text;
use crate::profile::FactId;

/// So many things are called to mind.
const RECALLED: usize = 4;

/// Two weeks later: how did it go?
pub(super) fn follow_up(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let names: Vec<&str> = view
        .session
        .saved
        .iter()
        .filter_map(|id| view.content.catalogue.activity(id.as_str()))
        .map(|activity| activity.name.as_str())
        .collect();
    let mut page = Page::new(speaker, view.session.round).say("follow-up");
    if !names.is_empty() {
        page = page.say_with("follow-up-kept", &[("list", names.join(", ").into())]);
    }
    page.say("follow-up-ask")
        .button("outcome.been", Action::FollowUp(FollowUpVerb::Outcome(Outcome::Been)))
        .button("outcome.not-yet", Action::FollowUp(FollowUpVerb::Outcome(Outcome::NotYet)))
        .button("outcome.not-for-me", Action::FollowUp(FollowUpVerb::Outcome(Outcome::NotForMe)))
        .button("outcome.stop", Action::FollowUp(FollowUpVerb::Ask(false)))
        .done()
}

/// Under the list: may I ask later? Or: I will, unless you say no.
pub(super) fn offer<'a>(page: Page<'a>, view: &SessionView<'_>) -> Page<'a> {
    match view.session.follow_up {
        // Nothing is promised that no shell keeps.
        FollowUp::NotAsked if !view.settings.asks_later => page,
        FollowUp::NotAsked if view.session.consent != Consent::Refused => page
            .gap()
            .say("follow-up-offer")
            .button("follow-up-offer.yes", Action::FollowUp(FollowUpVerb::Ask(true)))
            .beside("follow-up-offer.no", Action::FollowUp(FollowUpVerb::Ask(false))),
        FollowUp::At(_) => {
            page.button("follow-up-offer.stop", Action::FollowUp(FollowUpVerb::Ask(false)))
        }
        FollowUp::NotAsked | FollowUp::Done => page,
    }
}

/// What somebody was looking for. Nothing sensitive: others may see the screen light up.
pub(super) fn recap(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let recalled: Vec<String> = [FactId::Wishes, FactId::Interests, FactId::Forms]
        .into_iter()
        .flat_map(|id| view.profile.facts().into_iter().filter(move |fact| fact.id() == id))
        .filter(|fact| fact.value().is_some_and(|(_, holds)| holds))
        .filter_map(|fact| fact_text(view, speaker, fact))
        .take(RECALLED)
        .collect();
    let page = Page::new(speaker, 0);
    if recalled.is_empty() {
        return page.say("welcome-back").done();
    }
    page.say_with("recap", &[("list", recalled.join(", ").into())]).done()
}
