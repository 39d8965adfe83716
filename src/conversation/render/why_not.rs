//! Why an activity is not on the list, and what would put it there.

use super::super::view::{PersonView, SessionView};
use super::super::{Action, ActivityVerb, Message, QuestionVerb, ScreenName, Speaker};
use super::page::Page;
use super::words::{fact_text, label_of};
use crate::catalogue::{Activity, Audience};
use crate::interview::{Kind, Question};
use crate::matching::{Rule, WhyNot, rank, why_not};
use crate::profile::{Fact, FactId};

/// So many activities are offered by name.
const OFFERED: usize = 4;

/// Of which one? Its name can be typed.
pub(super) fn choose(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let mut page = Page::new(speaker, view.session.round).say("why-not-which");
    let ranking = rank(view.content.matcher(view.today), &view.profile);
    let yes = |id| ranking.yes().any(|found| found.activity.id == id);
    let left_out = ranking.matches.iter().filter(|found| !yes(found.activity.id.clone()));
    for found in left_out.take(OFFERED) {
        let activity = found.activity;
        page = page.button_with(
            label_of(&activity.name),
            Action::Activity(activity.id.clone(), ActivityVerb::Card),
        );
    }
    page.button("card-back", Action::Screen(ScreenName::Results)).done()
}

fn reading(view: &PersonView<'_>, activity: &Activity) -> WhyNot {
    why_not(view.content.matcher(view.today), &view.profile, activity)
}

/// The reason in words.
pub(super) fn reason<'a>(
    page: Page<'a>,
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let page = page.gap();
    match reason_in_words(view, speaker, activity) {
        Some(text) => text.lines().fold(page, Page::line),
        None => page,
    }
}

/// The reason in words; `None` for what fits, and for what stopped: its card says so itself.
pub(in crate::conversation) fn reason_in_words(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Option<String> {
    let for_people = |key: &str, audience: &Audience, fact: FactId| {
        let people = people(view, speaker, audience, fact);
        Some(speaker.say_with(key, &[("people", people.into())]))
    };
    match reading(view, activity) {
        WhyNot::OthersFitBetter | WhyNot::Excluded(Rule::Gone) => None,
        WhyNot::NotKnown(facts) => {
            for_people("why-not-unknown", &activity.audience, facts.iter().next()?)
        }
        WhyNot::Excluded(Rule::OnlyFor(fact)) => {
            for_people("why-not-only-for", &activity.audience, fact)
        }
        WhyNot::Excluded(Rule::NotFor(fact)) => {
            for_people("why-not-not-for", &activity.not_for, fact)
        }
        WhyNot::Excluded(Rule::RefusedForm(form)) => {
            let form: &'static str = form.into();
            let words = Fact::closed(FactId::Forms, form, true)
                .and_then(|fact| fact_text(view, speaker, fact))
                .unwrap_or_default();
            Some(speaker.say_with("why-not-form", &[("form", words.into())]))
        }
        WhyNot::Excluded(Rule::RefusedInterests) => Some(speaker.say("why-not-interests")),
        WhyNot::Excluded(Rule::MustGoOut) => Some(speaker.say("why-not-go-out")),
        WhyNot::Excluded(Rule::TooFar(km)) => {
            Some(speaker.say_with("why-not-far", &[("km", km.into())]))
        }
    }
}

/// The people of a line in words: an age, or the values one of which must hold.
fn people(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    audience: &Audience,
    fact: FactId,
) -> String {
    if fact == FactId::Age {
        let years = |years: Option<u8>| i64::from(years.unwrap_or_default()).into();
        let key = match (audience.min_age, audience.max_age) {
            (Some(_), Some(_)) => "why-not-age-between",
            (None, _) => "why-not-age-to",
            (Some(_), None) => "why-not-age-from",
        };
        return speaker
            .say_with(key, &[("from", years(audience.min_age)), ("to", years(audience.max_age))]);
    }
    let words: Vec<String> = values(audience, fact)
        .into_iter()
        .filter_map(|value| Fact::closed(fact, value, true))
        .filter_map(|fact| fact_text(view, speaker, fact))
        .collect();
    words.join(&speaker.say("why-not-or"))
}

fn values(audience: &Audience, fact: FactId) -> Vec<&'static str> {
    match fact {
        FactId::Gender => audience.gender.iter().map(Into::into).collect(),
        FactId::Living => audience.living.iter().map(Into::into).collect(),
        FactId::Circumstances => audience.circumstances.iter().map(Into::into).collect(),
        FactId::GoesOut => audience.goes_out.iter().map(Into::into).collect(),
        FactId::Internet => audience.internet.iter().map(Into::into).collect(),
        FactId::Age
        | FactId::Place
        | FactId::Wishes
        | FactId::Forms
        | FactId::Interests
        | FactId::ForWhom
        | FactId::Losses
        | FactId::Occupation
        | FactId::Barriers
        | FactId::Faith
        | FactId::Pets
        | FactId::Languages => Vec::new(),
    }
}

/// A button to the answer that would let it in, where one would.
pub(super) fn way_in<'a>(
    page: Page<'a>,
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    activity: &Activity,
) -> Page<'a> {
    let fact = match reading(view, activity) {
        WhyNot::OthersFitBetter => None,
        WhyNot::NotKnown(facts) => facts.iter().next(),
        WhyNot::Excluded(rule) => rule.fact(),
    };
    let Some(question) = fact.and_then(|fact| question(view, activity, fact)) else {
        return page;
    };
    let name = speaker.say(&format!("{}.short", question.id));
    let key = match view.session.answers.get(&question.id) {
        Some(_) => "answers-change",
        None => "why-not-answer",
    };
    let label = speaker.say_with(key, &[("name", name.into())]);
    page.button_with(label, Action::Question(question.id.clone(), QuestionVerb::Change))
}

/// The question that asks a fact; of several the one that has a value of the activity among its
/// choices. Not one that needs a consent that was not given.
fn question<'a>(view: &SessionView<'a>, activity: &Activity, fact: FactId) -> Option<&'a Question> {
    let wanted: Vec<&str> = [&activity.audience, &activity.not_for]
        .into_iter()
        .flat_map(|audience| values(audience, fact))
        .collect();
    view.content.interview.questions().iter().find(|question| {
        question.fact == fact
            && view.may_ask(question)
            && (question.kind != Kind::Many
                || fact != FactId::Circumstances
                || question.choices.iter().any(|choice| wanted.contains(&choice.as_str())))
    })
}
