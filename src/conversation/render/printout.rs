//! The list and what a person keeps, on pages to print. Nothing of the person stands on them but
//! the municipality, whose bodies are named, so that they can be given to somebody else.

use super::super::view::{PersonView, SessionView};
use super::super::{Attachment, Message, Speaker};
use super::card::day;
use super::first_step::{local_door, more_of_door, named_door, step_to_keep};
use super::page::{Page, note_page};
use super::words::HELP_NOW;
use crate::catalogue::{Activity, ActivityId, Availability, FoundDoor, Helpline, Join, PhoneCost};
use crate::pdf::{Block, Call, Help, Sheet, WebPage, pdf};

/// The name of the file.
const FILE: &str = "aanspraak.pdf";
/// So many activities have room: the file waits in the record of the chat until it is sent.
const ROOM: usize = 8;

/// The pages, with a word about them.
pub(in crate::conversation) fn paper(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let activities = activities(view);
    if activities.is_empty() {
        return note_page(speaker, "paper-none");
    }
    match file(view, speaker, &activities) {
        Some(file) => Message { attachment: Some(file), ..note_page(speaker, "paper") },
        None => note_page(speaker, "paper-none"),
    }
}

/// The pages as a file.
fn file(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activities: &[&Activity],
) -> Option<Attachment> {
    let bytes = pdf(&sheet(view, speaker, activities))?;
    Some(Attachment { name: FILE.to_owned(), bytes })
}

/// What a volunteer sends by post: the pages, with a word about what stands on them.
pub(in crate::conversation) fn printed(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    chosen: &[ActivityId],
) -> Message {
    let mut activities = kept(view, chosen);
    activities.truncate(ROOM);
    let Some(attachment) = file(view, speaker, &activities).filter(|_| !activities.is_empty())
    else {
        return note_page(speaker, "desk-paper-none");
    };
    let names: Vec<&str> = activities.iter().map(|activity| activity.name.as_str()).collect();
    let page = Page::new(speaker, 0).say_with("desk-paper", &[("list", names.join(", ").into())]);
    Message { attachment: Some(attachment), ..page.done() }
}

/// Of these activities those that are still there.
fn kept<'a>(view: &PersonView<'a>, ids: &[ActivityId]) -> Vec<&'a Activity> {
    let find = |id: &ActivityId| view.content.catalogue.activity(id.as_str());
    let there = |activity: &&Activity| activity.availability(view.today) != Availability::Gone;
    ids.iter().filter_map(find).filter(there).collect()
}

/// The list where it stands on the screen, then what is kept and still there; the list also where
/// nothing is kept.
fn activities<'a>(view: &SessionView<'a>) -> Vec<&'a Activity> {
    let kept = kept(view, &view.session.saved);
    let mut all: Vec<&Activity> = Vec::new();
    if view.shows_list() || (kept.is_empty() && view.has_enough()) {
        all.extend(view.short_list().0.picks.iter().map(|pick| pick.activity));
    }
    let more = kept.into_iter().filter(|kept| all.iter().all(|other| other.id != kept.id));
    let more: Vec<&Activity> = more.collect();
    all.extend(more);
    all.truncate(ROOM);
    all
}

fn sheet(view: &PersonView<'_>, speaker: Speaker<'_>, activities: &[&Activity]) -> Sheet {
    let lines = HELP_NOW.iter().filter_map(|id| view.content.catalogue.helpline(id));
    let help = Help {
        heading: speaker.say("paper-help"),
        lines: lines.map(|line| helpline(speaker, line)).collect(),
    };
    Sheet {
        language: speaker.language.to_string(),
        title: speaker.say("paper-title"),
        blocks: activities.iter().map(|activity| block(view, speaker, activity)).collect(),
        help,
        notes: speaker.say("paper-notes"),
        closing: closing(speaker, activities),
    }
}

/// What it is, how to begin, and how to reach it.
fn block(view: &PersonView<'_>, speaker: Speaker<'_>, activity: &Activity) -> Block {
    let texts = activity.text(speaker.language);
    let say = |key: &str, text: String| speaker.say_with(key, &[("text", text.into())]);
    let step = say("card-step", step_to_keep(view, speaker, activity));
    let cost = texts.cost.clone().map(|cost| say("card-cost", cost));
    let more = more_of_door(view, speaker, activity);
    let small = cost.into_iter().chain(more).collect::<Vec<_>>().join(" ");
    let lines = [texts.summary.clone(), step, small];
    Block {
        heading: activity.name.clone(),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        call: call(view, speaker, activity),
        page: activity.contact.website.as_deref().map(|address| web_page(speaker, address)),
    }
}

/// The number of the activity itself, else of the body in the municipality that the first step begins with.
fn call(view: &PersonView<'_>, speaker: Speaker<'_>, activity: &Activity) -> Option<Call> {
    if let Some(phone) = &activity.contact.phone {
        let key = match phone.cost {
            Some(PhoneCost::Free) => "paper-call-free",
            Some(PhoneCost::Normal) | None => "paper-call",
        };
        return Some(Call { label: speaker.say(key), number: phone.number.clone() });
    }
    let join = Join::read(&activity.text(speaker.language).join);
    let named = named_door(view.content, join, view).and_then(FoundDoor::door);
    let local = || local_door(view, activity).map(|door| ("paper-call-local", door));
    let with_number = named.filter(|door| door.phone.is_some());
    let (key, door) = with_number.map(|door| ("paper-call-body", door)).or_else(local)?;
    let label = speaker.say_with(key, &[("name", door.name.as_str().into())]);
    Some(Call { label, number: door.phone.clone()? })
}

fn web_page(speaker: Speaker<'_>, address: &str) -> WebPage {
    let say = |key: &str| speaker.say_with(key, &[("address", address.into())]);
    WebPage {
        address: format!("https://{address}"),
        words: say("card-website"),
        described: say("paper-code"),
    }
}

/// Its number, and in a few words what it is for.
fn helpline(speaker: Speaker<'_>, line: &Helpline) -> (Option<String>, String) {
    (line.number.clone(), speaker.say(&format!("paper-line.tel-{}", line.id)))
}

/// Who made the sheet, and when somebody last looked at what is on it: the day of what was looked at first.
fn closing(speaker: Speaker<'_>, activities: &[&Activity]) -> String {
    let first = activities.iter().min_by_key(|activity| activity.status.checked);
    let is_same = |first: &Activity| {
        activities.iter().all(|other| other.status.checked == first.status.checked)
    };
    let checked = first.map(|first| {
        let key = if is_same(first) { "card-checked" } else { "paper-checked" };
        speaker.say_with(key, &[("day", day(speaker, first).into())])
    });
    [checked, Some(speaker.say("paper-intro"))].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
