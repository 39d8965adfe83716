//! What helps against what makes it hard: first what is known of the activity, then what anybody can do, then who
//! helps with it in the municipality and in the country.

use super::super::answers_about::known_about;
use super::super::plan::relevant;
use super::super::view::SessionView;
use super::super::{Message, PlanBarrier, Speaker};
use super::first_step::door_sentence;
use super::page::Page;
use super::referral;
use crate::catalogue::{Activity, ActivityId, DoorRole, Extent, Topic};
use crate::profile::{Circumstance, Ternary};

/// So many of those who help stand there.
const REFERRALS: usize = 2;

/// The answers to some barriers.
pub(super) fn answers(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    id: &ActivityId,
    barriers: &[PlanBarrier],
) -> Message {
    let page = Page::new(speaker, view.session.round);
    let Some(activity) = view.content.catalogue.activity(id.as_str()) else { return page.done() };
    let each = barriers
        .iter()
        .fold(page, |page, barrier| answer(page.gap(), view, speaker, activity, *barrier));
    each.done()
}

fn answer<'a>(
    page: Page<'a>,
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
    barrier: PlanBarrier,
) -> Page<'a> {
    if !relevant(activity).contains(barrier) {
        return no_barrier(page, view, speaker, activity, barrier);
    }
    // What is not allowed there helps nobody; that there is no transport is worth knowing.
    let is_allowed = |topic: &Topic| {
        *topic == Topic::Transport || activity.practical.holds.get(topic) != Some(&Extent::No)
    };
    let topic = topic(barrier).filter(is_allowed);
    let known = topic.and_then(|topic| known_about(view, speaker, activity, topic));
    let page = known.into_iter().fold(page, Page::line);
    let page = page.say(key(view, activity, barrier));
    let page = match role(barrier) {
        Some(role) => {
            let ask = speaker.find(&format!("plan-ask-{barrier}"), &[]).unwrap_or_default();
            page.line(format!("{} {ask}", door_sentence(view, speaker, role)))
        }
        None => page,
    };
    helpers(page, view, speaker, barrier)
}

/// What makes it no barrier here: it costs nothing, or nobody has to go anywhere.
fn no_barrier<'a>(
    page: Page<'a>,
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
    barrier: PlanBarrier,
) -> Page<'a> {
    let known = if barrier == PlanBarrier::Money {
        let cost = activity.text(speaker.language).cost.clone();
        Some(cost.unwrap_or_else(|| speaker.say("practical-cost.free")))
    } else {
        known_about(view, speaker, activity, Topic::Transport)
    };
    known.into_iter().fold(page, Page::line)
}

/// What the file of an activity can say about it.
fn topic(barrier: PlanBarrier) -> Option<Topic> {
    match barrier {
        PlanBarrier::Transport => Some(Topic::Transport),
        PlanBarrier::Fear => Some(Topic::Trial),
        PlanBarrier::GoingAlone => Some(Topic::Partner),
        PlanBarrier::Language => Some(Topic::Languages),
        PlanBarrier::Money | PlanBarrier::Phoning | PlanBarrier::Senses => None,
    }
}

/// The body of the municipality that helps with it.
fn role(barrier: PlanBarrier) -> Option<DoorRole> {
    match barrier {
        PlanBarrier::Transport => Some(DoorRole::Wmo),
        PlanBarrier::Money => Some(DoorRole::Municipality),
        PlanBarrier::GoingAlone => Some(DoorRole::Welfare),
        PlanBarrier::Fear | PlanBarrier::Phoning | PlanBarrier::Senses | PlanBarrier::Language => {
            None
        }
    }
}

/// What anybody can do about it.
fn key(view: &SessionView<'_>, activity: &Activity, barrier: PlanBarrier) -> &'static str {
    let is = |it: Circumstance| view.profile.circumstances.holds(it) == Ternary::Yes;
    let goes_out = relevant(activity).contains(PlanBarrier::Transport);
    match barrier {
        PlanBarrier::Transport => "plan-help-transport",
        PlanBarrier::Money => "plan-help-money",
        PlanBarrier::Fear if goes_out => "plan-help-fear",
        PlanBarrier::Fear => "plan-help-fear-home",
        PlanBarrier::Phoning => "plan-help-phoning",
        PlanBarrier::GoingAlone => "plan-help-going-alone",
        PlanBarrier::Senses => match (is(Circumstance::PoorHearing), is(Circumstance::PoorSight)) {
            (true, false) => "plan-help-hearing",
            (false, true) => "plan-help-sight",
            (true, true) | (false, false) => "plan-help-senses",
        },
        PlanBarrier::Language => "plan-help-language",
    }
}

/// Those who help with it in the whole country, each in one line.
fn helpers<'a>(
    page: Page<'a>,
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    barrier: PlanBarrier,
) -> Page<'a> {
    let Some(barrier) = barrier.of_referrals() else { return page };
    let found = view.content.catalogue.referrals_against(&view.profile, barrier);
    found.into_iter().take(REFERRALS).fold(page, |page, help| {
        let texts = help.text(speaker.language);
        let args = [
            ("name", help.name.as_str().into()),
            ("summary", texts.summary.as_str().into()),
            ("step", texts.step.as_str().into()),
        ];
        let line = speaker.say_with("plan-helper", &args);
        match referral::age(speaker, help, view.today) {
            Some(age) => page.line(format!("{line} {age}")),
            None => page.line(line),
        }
    })
}
