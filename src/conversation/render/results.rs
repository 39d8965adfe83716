//! The short list: three activities, why these, one thing to know, and the first step.

use std::collections::BTreeSet;

use super::super::view::{Open, PersonView, SessionView};
use super::super::{Action, ActivityVerb, Flow, ListVerb, Message, PlanVerb, ScreenName, Speaker};
use super::first_step::{hint, step_to_keep};
use super::page::Page;
use super::words::{card_label, caution_text, label_of, reason_text};
use crate::catalogue::Activity;
use crate::matching::{Match, Ranking, Relaxation, cautions, reasons};

/// How many reasons stand under an activity.
const REASONS: usize = 2;

/// The short list.
pub(super) fn results(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let (list, widened) = view.short_list();
    let mut page = Page::new(speaker, view.session.round);
    page = page.say(match (list.picks.is_empty(), view.session.shown.is_empty()) {
        (true, _) => "results-none",
        (false, true) => "results",
        (false, false) => "results-more",
    });
    if let Some(relaxed) = list.relaxed {
        page = page.say(relaxed_key(relaxed));
    }
    if !view.session.refined.is_empty() {
        let how: Vec<String> =
            view.session.refined.iter().map(|how| speaker.say(&format!("refined.{how}"))).collect();
        let key = if widened { "refined-nothing" } else { "refined-to" };
        page = page.say_with(key, &[("list", how.join(", ").into())]);
    }
    for (at, found) in list.picks.iter().enumerate() {
        page = page.gap().heading(format!("{}. {}", at + 1, found.activity.name));
        page = entry(page, view, speaker, &list.ranking, found);
    }
    let shown: Vec<&Activity> = list.picks.iter().map(|pick| pick.activity).collect();
    if let Some(hint) = hint(view, speaker, &shown) {
        page = page.gap().line(hint);
    }
    // Not twice on one screen: the line may be one of the three, under the same id.
    let listed = list.picks.iter().any(|found| found.activity.id.as_str() == list.human);
    if let Some(line) = view.content.catalogue.helpline(list.human).filter(|_| !listed) {
        let number = line.number.clone().unwrap_or_default();
        let args = [("name", line.name.as_str().into()), ("number", number.into())];
        page = page.gap().say_with("results-human", &args);
    }
    for (found, label) in list.picks.iter().zip(labels(speaker, &list.picks)) {
        page = page
            .button_with(label, Action::Activity(found.activity.id.clone(), ActivityVerb::Card));
    }
    if list.more > 0 {
        page = page.button("button-more", Action::List(ListVerb::More));
    }
    page = match view.next() {
        Open::Nothing => page,
        Open::Question(_) | Open::Consent => {
            page.button("button-more-questions", Action::Flow(Flow::GoOn))
        }
    };
    page = page.button("button-refine", Action::Screen(ScreenName::Refine));
    if view.session.undo.dismissed.is_some() {
        page = page.button("dismissed-undo", Action::Flow(Flow::Undo));
    } else if !view.session.undo.is_empty() {
        page = page.button("told.undo", Action::Flow(Flow::Undo));
    }
    page = super::follow_up::offer(page, view);
    about_the_list(page, view, !list.picks.is_empty()).done()
}

/// The names of the first list with their first steps, above a question.
pub(super) fn first_list(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let (list, _) = view.short_list();
    let mut page = Page::new(speaker, view.session.round);
    if list.picks.is_empty() {
        return page.done();
    }
    page = page.say("results");
    for found in &list.picks {
        let step = step_to_keep(view, speaker, found.activity);
        page = page.heading(found.activity.name.clone());
        page = page.say_with("results-step", &[("step", step.into())]);
    }
    let picks: Vec<&Activity> = list.picks.iter().map(|found| found.activity).collect();
    if let Some(hint) = hint(view, speaker, &picks) {
        page = page.gap().line(hint);
    }
    page.done()
}

/// What is about the list itself: short labels beside each other.
fn about_the_list<'a>(mut page: Page<'a>, view: &SessionView<'_>, is_printable: bool) -> Page<'a> {
    let has_saved = !view.session.saved.is_empty();
    if view.session.plan.is_some() {
        page = page.button("button-plan", Action::Plan(PlanVerb::Show));
    }
    page = page.button("button-answers", Action::Screen(ScreenName::Answers));
    if is_printable && !view.session.simple {
        page = page.beside("button-paper", Action::List(ListVerb::Print));
    }
    if has_saved {
        page = page.button("button-saved", Action::Screen(ScreenName::Saved));
    }
    page.beside("button-stop", Action::Flow(Flow::Stop))
}

/// What stands on the buttons of the cards. Where two would begin alike, the names alone stand there:
/// anyone who has them read aloud chooses by their beginning.
fn labels(speaker: Speaker<'_>, picks: &[Match<'_>]) -> Vec<String> {
    let long: Vec<String> =
        picks.iter().map(|pick| card_label(speaker, &pick.activity.name)).collect();
    let begins: BTreeSet<String> =
        long.iter().map(|label| label.chars().take(BEGINNING).collect()).collect();
    if begins.len() == long.len() {
        return long;
    }
    picks.iter().map(|pick| label_of(&pick.activity.name)).collect()
}

/// So much of a label is heard, or seen on a small screen, before people choose.
const BEGINNING: usize = 20;

fn relaxed_key(relaxed: Relaxation) -> &'static str {
    match relaxed {
        Relaxation::Interests => "relaxed-interests",
        Relaxation::Forms => "relaxed-forms",
        Relaxation::Distance => "relaxed-distance",
        Relaxation::GoingOut => "relaxed-going-out",
    }
}

/// One activity of the list: why, what to know, and the first step.
fn entry<'a>(
    mut page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    ranking: &Ranking<'_>,
    found: &Match<'_>,
) -> Page<'a> {
    let summary = &found.activity.text(speaker.language).summary;
    let step = step_to_keep(view, speaker, found.activity);
    if !found.activity.speaks(speaker.language) {
        page = page.say("card-other-language");
    }
    if speaker.is_simple() {
        page = page.line(first_sentence(summary).to_owned());
        return page.say_with("results-step", &[("step", step.into())]);
    }
    page = page.line(summary.clone());
    let why: Vec<String> = reasons(ranking, found, REASONS)
        .iter()
        .filter_map(|term| reason_text(speaker, term))
        .collect();
    if !why.is_empty() {
        page = page.say_with("results-why", &[("reasons", why.join(" ").into())]);
    }
    let warning = cautions(ranking, found)
        .into_iter()
        .find_map(|caution| caution_text(view, speaker, found, caution));
    if let Some(warning) = warning {
        page = page.say_with("results-know", &[("caution", warning.into())]);
    }
    page.say_with("results-step", &[("step", step.into())])
}

/// What something is, without how it goes.
fn first_sentence(text: &str) -> &str {
    text.split_inclusive(['.', '!', '?']).next().unwrap_or(text)
}
