//! Handing over to an activity: a sentence to read aloud, and a text to send as SMS or mail, of at most 300
//! characters.

use super::super::action::DeskAction;
use super::super::at::At;
use super::page::{button, page};
use crate::catalogue::{Activity, ActivityId};
use crate::conversation::Message;
use crate::conversation::render::page::Page;
use crate::conversation::render::{DoorLine, door_of, step_to_keep};

/// So long may it be.
const CHARACTERS: usize = 300;

/// The sentence to read aloud, and the way to a call back. The text to send is a message of its own.
pub(super) fn screen<'a>(at: &At<'a>, id: &ActivityId) -> Page<'a> {
    let page = page(at);
    let page = match at.view.content.catalogue.activity(id.as_str()) {
        Some(activity) => page.line(aloud(at, activity)).say("desk-text"),
        None => page.say("no-such-activity"),
    };
    let page = button(page, at, "desk-button-call-back", DeskAction::CallBack);
    let page = button(page, at, "desk-button-card", DeskAction::Card(id.clone()));
    button(page, at, "desk-button-list", DeskAction::List)
}

/// What is read aloud: the name, and where the first step leads.
fn aloud(at: &At<'_>, activity: &Activity) -> String {
    let name = activity.name.as_str();
    let (kind, door, way) = match door_of(at.view.content, activity, &at.view) {
        Some(DoorLine { name, number_or_page }) if is_number(number_or_page) => {
            ("phone", name, number_or_page)
        }
        Some(DoorLine { name, number_or_page }) => ("page", name, number_or_page),
        None => ("step", "", ""),
    };
    let step = step_to_keep(&at.view, at.speaker, activity);
    let args = [
        ("kind", kind.into()),
        ("name", name.into()),
        ("door", door.into()),
        ("way", way.into()),
        ("step", step.into()),
    ];
    at.speaker.say_with("desk-handover", &args)
}

fn is_number(way: &str) -> bool {
    way.chars().all(|sign| !sign.is_alphabetic())
}

/// The text alone, to be copied or passed on: it is not protected, and nothing of the caller stands in it.
pub(super) fn message(at: &At<'_>, id: &ActivityId) -> Option<Message> {
    let activity = at.view.content.catalogue.activity(id.as_str())?;
    Some(page(at).line(text(at, activity)).done())
}

/// Name and door always; then what else has room, the most useful first. Nothing of the
/// caller but the municipality, whose body it names.
fn text(at: &At<'_>, activity: &Activity) -> String {
    let speaker = at.speaker;
    let texts = activity.text(speaker.language);
    let mut parts = vec![format!("{}.", activity.name)];
    if let Some(phone) = &activity.contact.phone {
        parts
            .push(speaker.say_with("desk-text-phone", &[("number", phone.number.as_str().into())]));
    }
    // Where the first step has no room, the body that it leads to has.
    let step = step_to_keep(&at.view, speaker, activity);
    let fits = length(&parts) + step.chars().count() <= CHARACTERS;
    parts.extend(if fits { Some(step) } else { of_a_body(at, activity) });
    let website = activity.contact.website.as_deref();
    let more = [website, Some(texts.summary.as_str())];
    for part in more.into_iter().flatten() {
        if length(&parts) + part.chars().count() <= CHARACTERS {
            parts.push(part.to_owned());
        }
    }
    // Nobody gave an activity such a name; if anybody does, the text is short all the same.
    parts.join(" ").chars().take(CHARACTERS).collect()
}

/// The signs of the parts, each with a space behind it.
fn length(parts: &[String]) -> usize {
    parts.iter().map(|part| part.chars().count() + 1).sum()
}

/// The body that the first step leads to, where it is not who runs the activity.
fn of_a_body(at: &At<'_>, activity: &Activity) -> Option<String> {
    let DoorLine { name, number_or_page } = door_of(at.view.content, activity, &at.view)?;
    let is_own = activity.name == name || activity.organisation.as_deref() == Some(name);
    (!is_own).then(|| format!("{name}: {number_or_page}."))
}
