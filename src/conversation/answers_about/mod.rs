//! Answers to what people ask about an activity, and to what they tell of it afterwards: from the
//! catalogue alone. What it does not say is not known, and that is said, with the question to ask.

mod asked;
mod facts;
mod report;

use super::render::first_step;
use super::render::page::Page;
use super::view::{PersonView, SessionView};
use super::{Message, Speaker};
use crate::catalogue::{Activity, ActivityId};
pub(super) use asked::Asked;
pub(super) use facts::known as known_about;
pub(super) use report::report;

/// The answers about one activity, or a line for each of several.
pub(super) fn answers(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    asked: &[Asked],
    about: &[ActivityId],
) -> Message {
    let found = |id: &ActivityId| view.content.catalogue.activity(id.as_str());
    let activities: Vec<&Activity> = about.iter().filter_map(found).collect();
    let mut page = Page::new(speaker, view.session.round);
    for asked in asked {
        let lines = activities.iter().map(|activity| {
            let text = facts::sentence(view, speaker, activity, *asked);
            (*activity, text)
        });
        page = lines_of(page, view, speaker, *asked, &lines.collect::<Vec<_>>());
    }
    page.done()
}

/// One line for each activity, and below them how to find out what is not known.
fn lines_of<'a>(
    mut page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    asked: Asked,
    lines: &[(&Activity, Option<String>)],
) -> Page<'a> {
    for (activity, text) in lines {
        let name = ("name", activity.name.as_str().into());
        page = match text {
            Some(text) => page.say_with("practical-of", &[name, ("text", text.as_str().into())]),
            None => page.say_with("practical-unknown", &[name]),
        };
    }
    let mut unknown = lines.iter().filter(|(_, text)| text.is_none()).map(|(it, _)| *it);
    let Some(first) = unknown.next() else { return page };
    let say = speaker.say(&format!("practical-ask.{}", asked.key()));
    let page = page.say_with("practical-say", &[("say", say.into())]);
    // Of several, the number or site of each is on its card.
    if unknown.next().is_some() { page } else { contact(page, view, speaker, first) }
}

/// Where to ask: the number, else the site, else the first step.
fn contact<'a>(
    page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let contact = &activity.contact;
    if let Some(phone) = &contact.phone {
        page.say_with("practical-phone", &[("number", phone.number.as_str().into())])
    } else if let Some(website) = &contact.website {
        page.say_with("practical-site", &[("website", website.as_str().into())])
    } else {
        page.line(first_step(view, speaker, activity))
    }
}
