//! Numbers for the telephone's own list, and the way to a door: in words, with what a shell can add to them.

use super::super::plan::{number_of, page_of, place_of};
use super::super::view::{PersonView, SessionView};
use super::super::{ContactCard, Message, Screen, Speaker, Venue};
use super::alarm::{cannot_phone, is_child};
use super::page::Page;
use crate::catalogue::{Activity, ActivityId};

/// The helplines that are good to have in one's own list. Not the one for violence at home: others may look into
/// that list.
const TO_KEEP: [&str; 2] = ["luisterlijn", "113"];
/// The one that a child has before them.
const TO_KEEP_YOUNG: &str = "kindertelefoon";

/// Whether the numbers to call stand on the screen of somebody who can phone. In danger one calls, and keeps nothing.
pub(super) fn is_offered(view: &SessionView<'_>) -> bool {
    let session = view.session;
    let is_in_danger = matches!(session.focus, Screen::Alarm(_) | Screen::Called);
    session.repeats > 0 && !is_in_danger && !cannot_phone(&view.profile)
}

/// The helplines to keep.
pub(super) fn of_helplines(view: &PersonView<'_>, speaker: Speaker<'_>) -> Message {
    let young = is_child(&view.profile).then_some(TO_KEEP_YOUNG);
    let lines = young.into_iter().chain(TO_KEEP);
    let lines = lines.filter_map(|id| view.content.catalogue.helpline(id));
    let cards = lines.filter_map(|line| {
        Some(ContactCard {
            name: line.name.clone(),
            phone: line.number.clone()?,
            page: line.website.clone(),
            note: line.text(speaker.language).hours,
        })
    });
    told(speaker, cards.collect())
}

/// Whom to call for an activity.
pub(super) fn of_activity(view: &PersonView<'_>, speaker: Speaker<'_>, id: &ActivityId) -> Message {
    let catalogue = &view.content.catalogue;
    let found = catalogue.activity(id.as_str());
    let card = found.and_then(|activity| {
        let (name, number) = number_of(catalogue, &view.profile, activity)?;
        let page = page_of(catalogue, &view.profile, activity).map(|(_, page)| page.to_owned());
        let note = (name != activity.name).then(|| activity.name.clone());
        Some(ContactCard { name: name.to_owned(), phone: number.to_owned(), page, note })
    });
    told(speaker, card.into_iter().collect())
}

/// Cards, each in words too.
fn told(speaker: Speaker<'_>, cards: Vec<ContactCard>) -> Message {
    if cards.is_empty() {
        return Page::new(speaker, 0).say("keep-number.none").done();
    }
    let page = Page::new(speaker, 0).say("keep-number.told");
    let page =
        cards.iter().fold(page, |page, card| page.line(format!("{}: {}", card.name, card.phone)));
    Message { contacts: cards, ..page.done() }
}

/// Where an activity is, or the body that its first step leads to.
pub(super) fn way_to(view: &PersonView<'_>, speaker: Speaker<'_>, id: &ActivityId) -> Message {
    let activity = view.content.catalogue.activity(id.as_str());
    let Some((name, address)) = activity.and_then(|activity| place(view, activity)) else {
        return Page::new(speaker, 0).say("show-place.none").done();
    };
    let args = [("name", name.into()), ("address", address.in_words().into())];
    let page = Page::new(speaker, 0).say_with("show-place.told", &args);
    let venue = Venue {
        title: name.to_owned(),
        address: address.in_words(),
        latitude: address.latitude,
        longitude: address.longitude,
    };
    Message { venue: Some(venue), ..page.done() }
}

/// What is at the address of an activity, and that address.
pub(super) fn place<'a>(
    view: &PersonView<'a>,
    activity: &'a Activity,
) -> Option<(&'a str, &'a crate::catalogue::Address)> {
    place_of(&view.content.catalogue, &view.profile, activity)
}
