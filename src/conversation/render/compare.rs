//! Two activities side by side, in plain facts.

use super::super::view::SessionView;
use super::super::{Action, ActivityVerb, Message, ScreenName, Speaker};
use super::card::{contact, day};
use super::page::Page;
use super::words::{card_label, fact_text, label_of};
use crate::catalogue::{Activity, ActivityId};
use crate::profile::Fact;

/// So many stand there to compare with.
const COMPARABLE: usize = 6;

/// With which one?
pub(super) fn choose(view: &SessionView<'_>, speaker: Speaker<'_>, first: &ActivityId) -> Message {
    let name = view.content.catalogue.activity(first.as_str()).map_or("", |found| &found.name);
    let mut page = Page::new(speaker, view.session.round);
    page = page.say_with("compare-with", &[("name", name.into())]);
    let (list, _) = view.short_list();
    let picks = list.picks.iter().map(|pick| &pick.activity.id);
    let mut offered: Vec<&ActivityId> = Vec::new();
    for id in view.session.saved.iter().chain(picks) {
        if id != first && !offered.contains(&id) {
            offered.push(id);
        }
    }
    for id in offered.into_iter().take(COMPARABLE) {
        if let Some(activity) = view.content.catalogue.activity(id.as_str()) {
            page = page.button_with(
                label_of(&activity.name),
                Action::Activity(id.clone(), ActivityVerb::Compare),
            );
        }
    }
    page.button("button-back", Action::Activity(first.clone(), ActivityVerb::Card)).done()
}

/// Both, fact by fact in the same order.
pub(super) fn compared(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    ids: [&ActivityId; 2],
) -> Message {
    let mut page = Page::new(speaker, view.session.round).say("compare");
    for activity in ids.into_iter().filter_map(|id| view.content.catalogue.activity(id.as_str())) {
        page = page.gap().heading(activity.name.clone());
        page = facts(page, view, speaker, activity);
    }
    for activity in ids.into_iter().filter_map(|id| view.content.catalogue.activity(id.as_str())) {
        let label = card_label(speaker, &activity.name);
        page = page.button_with(label, Action::Activity(activity.id.clone(), ActivityVerb::Card));
    }
    page.button("card-back", Action::Screen(ScreenName::Results)).done()
}

fn facts<'a>(
    mut page: Page<'a>,
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let forms: Vec<String> = activity
        .fits
        .forms
        .iter()
        .filter_map(|form| {
            let value: &'static str = form.into();
            let fact = Fact::closed(crate::profile::FactId::Forms, value, true)?;
            fact_text(view, speaker, fact)
        })
        .collect();
    if !forms.is_empty() {
        page = page.say_with("compare-forms", &[("list", forms.join(", ").into())]);
    }
    let places = view.content.catalogue.places();
    let towns: Vec<String> =
        activity.reach.municipalities.iter().map(|id| places.unique_name(*id)).collect();
    if !towns.is_empty() {
        page = page.say_with("compare-places", &[("list", towns.join(", ").into())]);
    }
    page = match &activity.text(speaker.language).cost {
        Some(cost) => page.say_with("card-cost", &[("text", cost.as_str().into())]),
        None => page.say("compare-cost-unknown"),
    };
    page = page.say(if activity.evidence.is_empty() {
        "compare-research-none"
    } else {
        "compare-research"
    });
    page = contact(page, activity);
    page.say_with("card-checked", &[("day", day(speaker, activity).into())])
}
