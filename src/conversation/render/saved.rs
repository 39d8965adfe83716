//! What a person keeps, and what was passed over: both can be taken back.

use super::super::session::PASSED_OVER;
use super::super::view::{Open, SessionView};
use super::super::{Action, ActivityVerb, Flow, ListVerb, Message, ScreenName, Speaker};
use super::answers::paged;
use super::page::Page;
use crate::catalogue::{Activity, ActivityId};

/// What is kept and what was passed over.
pub(super) fn saved(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let find = |id: &ActivityId| view.content.catalogue.activity(id.as_str());
    let kept: Vec<&Activity> = view.session.saved.iter().filter_map(find).collect();
    let mut page = Page::new(speaker, view.session.round);
    page = page.say(if kept.is_empty() { "saved-none" } else { "saved-list" });
    for activity in &kept {
        page = page.line(activity.name.clone());
    }
    for (why, key) in PASSED_OVER {
        let names: Vec<String> = view
            .session
            .dismissed
            .iter()
            .filter(|(_, other)| *other == why)
            .filter_map(|(id, _)| find(id).map(|activity| activity.name.clone()))
            .collect();
        if !names.is_empty() {
            page = page.gap().say_with(key, &[("list", names.join(", ").into())]);
        }
    }
    let cards = kept.into_iter().map(|activity| {
        (activity.name.clone(), Action::Activity(activity.id.clone(), ActivityVerb::Card))
    });
    let passed = view.session.dismissed.iter().filter_map(|(id, _)| find(id));
    let restores = passed.map(|activity| {
        let label = speaker.say_with("saved-restore", &[("name", activity.name.as_str().into())]);
        (label, Action::Activity(activity.id.clone(), ActivityVerb::Restore))
    });
    page = paged(page, view.session.page, cards.chain(restores).collect());
    let has_list = view.has_enough() || matches!(view.next(), Open::Nothing);
    if has_list || !view.session.saved.is_empty() {
        page = page.button("button-paper", Action::List(ListVerb::Print));
        page = page.beside("button-go-on", Action::Flow(Flow::GoOn));
    } else {
        page = page.button("button-go-on", Action::Flow(Flow::GoOn));
    }
    if has_list {
        page.beside("card-back", Action::Screen(ScreenName::Results)).done()
    } else {
        page.done()
    }
}
