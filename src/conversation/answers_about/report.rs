//! What is said to somebody who tells how it went.

use super::super::render::page::Page;
use super::super::view::SessionView;
use super::super::{Message, Report, Speaker};
use crate::catalogue::{Activity, ActivityId};

/// The answer to a report, about an activity where it is known which one.
pub(in crate::conversation) fn report(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    report: Report,
    about: Option<&ActivityId>,
) -> Message {
    let activity = about.and_then(|id| view.content.catalogue.activity(id.as_str()));
    let page = Page::new(speaker, view.session.round);
    match report {
        Report::NoAnswer => no_answer(page, view, activity),
        Report::Called => page.say("report-called"),
        Report::Went => page.say("report-went"),
        Report::NotDared => not_dared(page, speaker, activity),
        Report::Bad => passed_over(page, "report-bad", activity),
        Report::Full => passed_over(page, "report-full", activity),
        Report::Already | Report::Tried => passed_over(page, "report-already", activity),
    }
    .done()
}

/// Nobody answered: another hour, another way; after the second time something else.
fn no_answer<'a>(page: Page<'a>, view: &SessionView<'_>, activity: Option<&Activity>) -> Page<'a> {
    let id = activity.map(|activity| &activity.id);
    let unanswered = view
        .session
        .reports
        .iter()
        .filter(|(about, report)| *report == Report::NoAnswer && about.as_ref() == id);
    // This time is among them.
    let is_again = unanswered.count() > 1;
    let page = page.say(if is_again { "report-no-answer.again" } else { "report-no-answer.first" });
    match activity.and_then(|activity| activity.contact.website.as_deref()) {
        Some(website) => page.say_with("report-no-answer.site", &[("website", website.into())]),
        None => page,
    }
}

/// A smaller step.
fn not_dared<'a>(page: Page<'a>, speaker: Speaker<'_>, activity: Option<&Activity>) -> Page<'a> {
    let page = page.say("report-not-dared.said");
    let Some(activity) = activity else {
        return page.say("report-not-dared.others").say("report-not-dared.card");
    };
    let say = activity.text(speaker.language).say.as_str();
    let page = page
        .say_with("report-not-dared.write", &[("say", say.into())])
        .say("report-not-dared.others");
    match &activity.contact.website {
        Some(website) => {
            page.say_with("report-not-dared.look", &[("website", website.as_str().into())])
        }
        None => page,
    }
}

/// It goes off the list, where it is known which one.
fn passed_over<'a>(page: Page<'a>, key: &str, activity: Option<&Activity>) -> Page<'a> {
    let page = page.say(&format!("{key}.said"));
    match activity {
        Some(activity) => {
            page.say_with(&format!("{key}.next"), &[("name", activity.name.as_str().into())])
        }
        None => page.say("report-which"),
    }
}
