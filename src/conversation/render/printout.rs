//! The list and what a person keeps, on pages to print. Nothing of the person stands on them but
//! the municipality, whose bodies are named, so that they can be given to somebody else.

use super::super::view::{PersonView, SessionView};
use super::super::{Attachment, Message, Speaker};
use super::card::{contact, day};
use super::first_step::{local_help, more_of_door, step_to_keep};
use super::page::{Page, note_page};
use super::words::HELP_NOW;
use crate::catalogue::{Activity, ActivityId, Availability, Helpline};
use crate::pdf::{Part, Sheet, pdf};

/// The name of the file.
const FILE: &str = "aanspraak.pdf";
/// So many activities have room: the file waits in the record of the chat until it is sent.
const ROOM: usize = 12;

/// The pages, with a word about them.
pub(in crate::conversation) fn paper(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let activities = activities(view);
    if activities.is_empty() {
        return note_page(speaker, "paper-none");
    }
    let mut message = note_page(speaker, "paper");
    message.attachment = Some(file(view, speaker, &activities));
    message
}

/// The pages as a file.
fn file(view: &PersonView<'_>, speaker: Speaker<'_>, activities: &[&Activity]) -> Attachment {
    Attachment { name: FILE.to_owned(), bytes: pdf(&sheet(view, speaker, activities)) }
}

/// What a volunteer sends by post: the pages, with a word about what stands on them.
pub(in crate::conversation) fn printed(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    chosen: &[ActivityId],
) -> Message {
    let mut activities = kept(view, chosen);
    activities.truncate(ROOM);
    if activities.is_empty() {
        return note_page(speaker, "desk-paper-none");
    }
    let names: Vec<&str> = activities.iter().map(|activity| activity.name.as_str()).collect();
    let page = Page::new(speaker, 0).say_with("desk-paper", &[("list", names.join(", ").into())]);
    let attachment = Some(file(view, speaker, &activities));
    Message { attachment, ..page.done() }
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
    let help = Part {
        heading: speaker.say("paper-help"),
        lines: lines.flat_map(|line| helpline(speaker, line)).collect(),
    };
    let parts = activities.iter().map(|activity| part(view, speaker, activity));
    Sheet {
        language: speaker.language.to_string(),
        title: speaker.say("paper-title"),
        intro: vec![speaker.say("paper-intro")],
        parts: parts.chain([help]).collect(),
    }
}

/// What it is, how to begin, how to reach it, and when somebody last looked.
fn part(view: &PersonView<'_>, speaker: Speaker<'_>, activity: &Activity) -> Part {
    let texts = activity.text(speaker.language);
    let mut page = Page::new(speaker, 0).line(texts.summary.clone());
    if let Some(cost) = &texts.cost {
        page = page.say_with("card-cost", &[("text", cost.as_str().into())]);
    }
    page = page.say_with("card-step", &[("text", step_to_keep(view, speaker, activity).into())]);
    page = local_help(view, speaker, activity).into_iter().fold(page, Page::line);
    page = contact(page, activity);
    page = more_of_door(view, speaker, activity).into_iter().fold(page, Page::line);
    page = page.say_with("card-checked", &[("day", day(speaker, activity).into())]);
    let message = page.done();
    let lines = message.text_lines().filter(|line| !line.is_empty()).map(str::to_owned);
    Part { heading: activity.name.clone(), lines: lines.collect() }
}

/// Its name with its number, then for whom it is and when.
fn helpline(speaker: Speaker<'_>, line: &Helpline) -> [String; 2] {
    let texts = line.text(speaker.language);
    let name = match &line.number {
        Some(number) if *number != line.name => {
            let args = [("name", line.name.as_str().into()), ("number", number.as_str().into())];
            speaker.say_with("paper-number", &args)
        }
        _ => line.name.clone(),
    };
    let said = [Some(texts.for_whom), texts.hours];
    [name, said.into_iter().flatten().collect::<Vec<_>>().join(" ")]
}
