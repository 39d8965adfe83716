//! One activity, with all that helps to begin.

use super::super::plan::number_of;
use super::super::view::{Open, PersonView, SessionView};
use super::super::{Action, ActivityVerb, Flow, Message, ScreenName, Speaker};
use super::first_step::{first_step, more_of_door, step_to_keep};
use super::page::Page;
use super::words::{caution_text, day_of, label_of, reason_text};
use crate::catalogue::{Activity, ActivityId, Availability, Known, PhoneCost, Topic};
use crate::matching::{Match, Verdict, cautions, rank, reasons};

/// The card of an activity.
pub(super) fn card(view: &SessionView<'_>, speaker: Speaker<'_>, id: &str) -> Message {
    let page = Page::new(speaker, view.session.round);
    let Some(activity) = view.content.catalogue.activity(id) else {
        return page
            .say("no-such-activity")
            .button("button-results", Action::Screen(ScreenName::Results))
            .done();
    };
    let mut page = body(page.heading(activity.name.clone()), view, speaker, activity);
    if activity.availability(view.today) == Availability::Gone {
        return way_on(
            instead(page, view, activity, |it| Action::Activity(it, ActivityVerb::Card)),
            view,
        )
        .done();
    }
    page = super::why_not::way_in(page, view, speaker, activity);
    let (id, session) = (|| activity.id.clone(), view.session);
    page = super::plan::way_in(page, view, &activity.id);
    page = ways_to_reach(page, view, activity);
    page = if session.saved.contains(&activity.id) {
        page.button("card-unsave", Action::Activity(id(), ActivityVerb::Unsave))
    } else {
        page.button("card-save", Action::Activity(id(), ActivityVerb::Save))
    };
    page = if session.has_dismissed(&activity.id) {
        page.button("card-restore", Action::Activity(id(), ActivityVerb::Restore))
    } else {
        page.button("card-doing", Action::Activity(id(), ActivityVerb::DoingIt))
            .beside("card-not-for-me", Action::Activity(id(), ActivityVerb::NotForMe))
    };
    page = page
        .pass_on("card-share", Action::Activity(id(), ActivityVerb::Share), &activity.name)
        .button("card-compare", Action::Activity(id(), ActivityVerb::CompareWith))
        .button("card-wrong", Action::Activity(id(), ActivityVerb::Wrong));
    way_on(page, view).done()
}

/// The number for one's own list and to be copied, the words to say, the way there: what the card tells, made easy.
fn ways_to_reach<'a>(mut page: Page<'a>, view: &SessionView<'_>, activity: &Activity) -> Page<'a> {
    let about = |verb| Action::Activity(activity.id.clone(), verb);
    if let Some((_, number)) = number_of(&view.content.catalogue, &view.profile, activity) {
        if !view.session.simple {
            page = page.copies("card-copy-number", number);
        }
        page = page.button("keep-number", about(ActivityVerb::KeepNumber));
    }
    if !view.session.simple {
        page = page.copies("card-copy-say", activity.text(view.language).say.clone());
    }
    if super::contact::place(view, activity).is_some() {
        page = page.button("show-place", about(ActivityVerb::ShowPlace));
    }
    page
}

/// What everybody may know of an activity.
pub(in crate::conversation) fn public_card(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Message {
    let page = Page::new(speaker, 0).heading(activity.name.clone());
    let page = other_language(page, speaker, activity);
    let page = page.line(activity.text(speaker.language).summary.clone());
    if activity.availability(view.today) == Availability::Gone {
        return instead(gone(page, view, speaker, activity), view, activity, |it| {
            Action::Activity(it, ActivityVerb::Card)
        })
        .done();
    }
    let step = step_to_keep(view, speaker, activity);
    facts(page, view, speaker, activity, step).done()
}

/// To the questions while they go on, to the list when there is one.
fn way_on<'a>(mut page: Page<'a>, view: &SessionView<'_>) -> Page<'a> {
    let open = !matches!(view.next(), Open::Nothing);
    if open {
        page = page.button("card-questions", Action::Flow(Flow::GoOn));
    }
    if !open || view.has_enough() {
        page.button("card-back", Action::Screen(ScreenName::Results))
    } else {
        page
    }
}

/// What it is, why it fits or not, how to begin.
pub(in crate::conversation) fn body<'a>(
    mut page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let texts = activity.text(speaker.language);
    page = other_language(page, speaker, activity);
    page = page.line(texts.summary.clone());
    if activity.availability(view.today) == Availability::Gone {
        return gone(page, view, speaker, activity);
    }
    page = fit(page, view, speaker, activity);
    facts(page, view, speaker, activity, first_step(view, speaker, activity))
}

/// What it costs, what research found, how to begin, and when it was looked at last.
fn facts<'a>(
    mut page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
    step: String,
) -> Page<'a> {
    let texts = activity.text(speaker.language);
    page = when_and_where(page, speaker, activity);
    for (key, text) in [("card-note", &texts.note), ("card-cost", &texts.cost)] {
        if let Some(text) = text {
            page = page.gap().say_with(key, &[("text", text.as_str().into())]);
        }
    }
    if let Some(text) = &texts.evidence {
        page = page.gap().detail_with("card-evidence", &[("text", text.as_str().into())]);
    }
    page = page
        .gap()
        .say_with("card-step", &[("text", step.into())])
        .gap()
        .say_with("card-say", &[("text", texts.say.as_str().into())]);
    page = contact(page, activity);
    page = more_of_door(view, speaker, activity).into_iter().fold(page, Page::line);
    page.gap().say_with("card-checked", &[("day", day(speaker, activity).into())])
}

/// Says that the sentences are in another language than the reader's, where they are.
fn other_language<'a>(page: Page<'a>, speaker: Speaker<'_>, activity: &Activity) -> Page<'a> {
    if activity.speaks(speaker.language) { page } else { page.say("card-other-language") }
}

/// When and where it is: of what a municipality added, which is in one place. Ours differs from town to town,
/// and is told to who asks.
fn when_and_where<'a>(mut page: Page<'a>, speaker: Speaker<'_>, activity: &Activity) -> Page<'a> {
    if !activity.is_local_addition() {
        return page;
    }
    for (key, topic) in [("card-when", Topic::When), ("card-where", Topic::Where)] {
        if let Known::Sentence(text, _) = activity.practical(topic, speaker.language) {
            page = page.gap().say_with(key, &[("text", text.into())]);
        }
    }
    page
}

/// It stopped, and what to do then.
pub(in crate::conversation) fn gone<'a>(
    page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let since = activity.status.since.map_or("none".to_owned(), |month| month.year.to_string());
    let page = page.gap().say_with("card-stopped", &[("since", since.into())]);
    page.line(first_step(view, speaker, activity))
}

/// What there is instead of what stopped, each with a button.
pub(in crate::conversation) fn instead<'a>(
    page: Page<'a>,
    view: &PersonView<'_>,
    activity: &Activity,
    to_card: impl Fn(ActivityId) -> Action,
) -> Page<'a> {
    let ids = activity.status.instead.iter();
    let others = ids.filter_map(|id| view.content.catalogue.activity(id.as_str()));
    others.fold(page, |page, other| {
        page.button_with(label_of(&other.name), to_card(other.id.clone()))
    })
}

/// Why it fits, and what to know.
fn fit<'a>(
    mut page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let ranking = rank(view.content.matcher(view.today), &view.profile);
    let Some(found) =
        ranking.matches.iter().find(|found| found.activity.id == activity.id).copied()
    else {
        return page;
    };
    if found.verdict != Verdict::Yes {
        return super::why_not::reason(page, view, speaker, activity);
    }
    let why: Vec<String> =
        reasons(&ranking, &found, 3).iter().filter_map(|term| reason_text(speaker, term)).collect();
    if !why.is_empty() {
        page = page.gap().detail_with("results-why", &[("reasons", why.join(" ").into())]);
    }
    let know: Vec<String> = known(view, speaker, &ranking, &found);
    if !know.is_empty() {
        page = page.gap().say_with("results-know", &[("caution", know.join(" ").into())]);
    }
    page
}

fn known(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    ranking: &crate::matching::Ranking<'_>,
    found: &Match<'_>,
) -> Vec<String> {
    let cost = found.activity.text(speaker.language).cost.as_ref();
    cautions(ranking, found)
        .into_iter()
        .filter_map(|caution| caution_text(view, speaker, found, caution))
        // The card tells the costs in a place of their own.
        .filter(|text| Some(text) != cost)
        .collect()
}

/// How to reach it.
pub(super) fn contact<'a>(mut page: Page<'a>, activity: &Activity) -> Page<'a> {
    if let Some(phone) = &activity.contact.phone {
        let key = match phone.cost {
            Some(PhoneCost::Free) => "card-phone-free",
            Some(PhoneCost::Normal) => "card-phone-normal",
            None => "card-phone",
        };
        page = page.gap().say_with(key, &[("number", phone.number.as_str().into())]);
    }
    if let Some(website) = &activity.contact.website {
        page = page.say_with("card-website", &[("address", website.as_str().into())]);
    }
    if let Some(email) = &activity.contact.email {
        page = page.say_with("card-email", &[("address", email.as_str().into())]);
    }
    page
}

/// The day on which somebody last looked at it.
pub(super) fn day(speaker: Speaker<'_>, activity: &Activity) -> String {
    day_of(speaker, activity.status.checked)
}
