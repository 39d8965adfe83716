//! Everything that is known of a person: to read, and as a file.

use std::iter;

use serde_json::{Map, Value, json};

use super::super::input::dutch_day;
use super::super::session::PASSED_OVER;
use super::super::view::SessionView;
use super::super::{Attachment, Consent, FollowUp, Message, Plan, PlanStep, PlanTime, Speaker};
use super::page::Page;
use super::words::{answer_text, days, fact_text, other_lines};
use crate::catalogue::ActivityId;

/// The name of the file.
const FILE: &str = "aanspraak.json";

/// All that is known.
pub(super) fn data(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let session = view.session;
    let mut page = Page::new(speaker, session.round).say("data").gap();
    let answered = view.answered();
    let told: Vec<String> =
        session.told.iter().filter_map(|fact| fact_text(view, speaker, *fact)).collect();
    let has_told = !told.is_empty() || !session.others.is_empty();
    let has_kept = !session.saved.is_empty() || session.plan.is_some();
    if answered.is_empty() && !has_told && !has_kept {
        return page.say("data-none").done();
    }
    for question in answered {
        let name = speaker.say(&format!("{}.short", question.id));
        page = page.line(format!("{name}: {}", answer_text(view, speaker, question)));
    }
    if !told.is_empty() {
        page = page.say_with("answers-told", &[("list", told.join(", ").into())]);
    }
    page = other_lines(view, speaker, &session.others).into_iter().fold(page, Page::line);
    let passed = |why| {
        names(
            view,
            session.dismissed.iter().filter(move |(_, other)| *other == why).map(|(id, _)| id),
        )
    };
    let saved = ("data-saved", names(view, session.saved.iter()));
    let passed_over = PASSED_OVER.into_iter().map(|(why, key)| (key, passed(why)));
    for (key, list) in iter::once(saved).chain(passed_over).filter(|(_, list)| !list.is_empty()) {
        page = page.say_with(key, &[("list", list.into())]);
    }
    page = plan(page, view, speaker);
    let mut message = page.say_with(kept(session.consent), &[days(view.settings)]).done();
    let bytes = serde_json::to_vec_pretty(&file(view)).unwrap_or_default();
    message.attachment = Some(Attachment { name: FILE.to_owned(), bytes });
    message
}

/// The plan: with what, and which step when.
fn plan<'a>(page: Page<'a>, view: &SessionView<'_>, speaker: Speaker<'_>) -> Page<'a> {
    let Some(plan) = &view.session.plan else { return page };
    let name = names(view, std::iter::once(&plan.activity));
    let page = page.say_with("data-plan", &[("name", name.into())]);
    super::plan::line(view, speaker, plan).into_iter().fold(page, Page::line)
}

/// How long it is kept.
fn kept(consent: Consent) -> &'static str {
    if consent == Consent::Refused { "data-kept-talk" } else { "data-kept" }
}

fn names<'a>(view: &SessionView<'_>, ids: impl Iterator<Item = &'a ActivityId>) -> String {
    let found = ids.filter_map(|id| view.content.catalogue.activity(id.as_str()));
    found.map(|activity| activity.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The same for a program: ids instead of sentences.
fn file(view: &SessionView<'_>) -> Value {
    let session = view.session;
    let answers: Map<String, Value> = session
        .answers
        .iter()
        .map(|(question, answer)| (question.to_string(), answer_json(view, answer)))
        .collect();
    let told: Vec<Value> = session.told.iter().map(|fact| fact_json(view, *fact)).collect();
    let others: Vec<Value> = session
        .others
        .iter()
        .map(|other| {
            let facts: Vec<Value> = other.facts.iter().map(|it| fact_json(view, *it)).collect();
            json!({ "who": other.who, "facts": facts })
        })
        .collect();
    let ids = |ids: &[ActivityId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let passed: Map<String, Value> =
        session.dismissed.iter().map(|(id, why)| (id.to_string(), why.id().into())).collect();
    json!({
        "language": view.language.to_string(),
        "consent": match session.consent {
            Consent::NotAsked => "not-asked".to_owned(),
            Consent::Given(at) => format!("given {}", dutch_day(at)),
            Consent::Refused => "refused".to_owned(),
        },
        "answers": answers,
        "told": told,
        "others": others,
        "shown": ids(&session.shown),
        "saved": ids(&session.saved),
        "passed-over": passed,
        "told-afterwards": session.reports.iter().map(|(id, report)| json!({ "id": id.as_ref().map(ToString::to_string), "report": report.to_string() })).collect::<Vec<_>>(),
        "narrowed": session.refined.iter().map(|how| how.to_string()).collect::<Vec<_>>(),
        "asked-again-on": match session.follow_up {
            FollowUp::At(at) => Some(dutch_day(at).to_string()),
            FollowUp::NotAsked | FollowUp::Done => None,
        },
        "plan": session.plan.as_ref().map(plan_json),
        "reminders": session.reminders,
        "last-message": session.last.map(|at| dutch_day(at).to_string()),
    })
}

fn answer_json(view: &SessionView<'_>, answer: &crate::interview::Answer) -> Value {
    use crate::interview::Answer;
    match answer {
        Answer::Chosen(chosen) => chosen.iter().map(ToString::to_string).collect(),
        Answer::NoneOfThese => "none-of-these".into(),
        Answer::Age(age) => json!({ "from": age.from(), "to": age.to() }),
        Answer::Place(place) => view.content.catalogue.places().unique_name(*place).into(),
        Answer::DontKnow => "dont-know".into(),
        Answer::RatherNot => "rather-not".into(),
    }
}

fn fact_json(view: &SessionView<'_>, fact: crate::profile::Fact) -> Value {
    use crate::profile::FactDetail;
    match fact.detail() {
        FactDetail::Age(age) => json!({ "fact": "age", "from": age.from(), "to": age.to() }),
        FactDetail::Place(place) => {
            json!({ "fact": "place", "value": view.content.catalogue.places().unique_name(place) })
        }
        FactDetail::Closed(value, holds) => {
            json!({ "fact": fact.id().to_string(), "value": value, "holds": holds })
        }
    }
}

fn plan_json(plan: &Plan) -> Value {
    let words = |steps: enumset::EnumSet<PlanStep>| {
        steps.iter().map(|step| step.to_string()).collect::<Vec<_>>()
    };
    json!({
        "activity": plan.activity.to_string(),
        "status": plan.status.to_string(),
        "barriers": plan.barriers.iter().map(|barrier| barrier.to_string()).collect::<Vec<_>>(),
        "step": plan.step.map(|step| step.to_string()),
        "tried": words(plan.tried),
        "day": plan.day.map(|day| day.date().to_string()),
        "time": match plan.time {
            PlanTime::Open | PlanTime::Any => None,
            PlanTime::At(time) => Some(time.strftime("%H:%M").to_string()),
            PlanTime::After(routine) => Some(format!("after {routine}")),
        },
        "reminder": plan.reminds_at().map(|at| at.to_string()),
    })
}
