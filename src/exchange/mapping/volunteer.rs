//! What is kept of a volunteer, and its stored form.

use jiff::Timestamp;

use super::fact::{fact, fact_stored, other, other_stored};
use crate::catalogue::ActivityId;
use crate::conversation::{Before, Call, Dismissal, View, Volunteer, WeeklyStep};
use crate::store::{BeforeV1, CallV1, DeskV1, SessionV1};

/// What is stored of a volunteer; empty for who never was at the desk.
pub(in crate::exchange) fn of(stored: &SessionV1) -> Volunteer {
    stored.desk.as_ref().map(read).unwrap_or_default()
}

fn read(stored: &DeskV1) -> Volunteer {
    Volunteer {
        open: stored.open,
        number: stored.number,
        favourites: stored.favourites.iter().map(|id| id.as_str().into()).collect(),
        call: stored.call.as_ref().map(call).unwrap_or_default(),
    }
}

/// The stored form of a volunteer that came out of `before`; nothing for who never was at the desk.
pub(in crate::exchange) fn write(volunteer: &Volunteer, before: Option<DeskV1>) -> Option<DeskV1> {
    if *volunteer == Volunteer::default() {
        return None;
    }
    Some(DeskV1 {
        open: volunteer.open,
        number: volunteer.number,
        favourites: volunteer.favourites.iter().map(ToString::to_string).collect(),
        call: (volunteer.call != Call::default()).then(|| call_stored(&volunteer.call)),
        rest: before.unwrap_or_default().rest,
    })
}

fn call(stored: &CallV1) -> Call {
    Call {
        facts: stored.facts.iter().filter_map(fact).collect(),
        others: stored.others.iter().map(other).collect(),
        doubts: stored.doubts.iter().filter_map(fact).collect(),
        unread: stored.unread.clone(),
        excluded: stored.excluded.iter().filter_map(excluded).collect(),
        chosen: stored.chosen.iter().map(|id| id.as_str().into()).collect(),
        skipped: stored.skipped.iter().map(|id| id.as_str().into()).collect(),
        question: stored.question.as_deref().map(Into::into),
        search: stored.search.clone(),
        dropped: stored.dropped.as_ref().and_then(fact),
        before: stored.before.as_ref().map(before),
        kept_line: stored.kept_line.clone(),
        about: stored.about.clone(),
        steps_done: stored.steps_done.clone(),
        note: stored.note.clone(),
        about_activity: stored.about_activity.as_deref().map(Into::into),
        code_word: stored.code_word.clone(),
        told_of_suicide: stored.told_of_suicide,
        told_of_violence: stored.told_of_violence,
        view: view(&stored.view),
        last: Timestamp::from_millisecond(stored.last).ok(),
    }
}

fn call_stored(call: &Call) -> CallV1 {
    CallV1 {
        facts: call.facts.iter().map(|fact| fact_stored(*fact)).collect(),
        others: call.others.iter().map(other_stored).collect(),
        doubts: call.doubts.iter().map(|fact| fact_stored(*fact)).collect(),
        unread: call.unread.clone(),
        excluded: excluded_stored(&call.excluded),
        chosen: call.chosen.iter().map(ToString::to_string).collect(),
        skipped: call.skipped.iter().map(ToString::to_string).collect(),
        question: call.question.as_ref().map(ToString::to_string),
        search: call.search.clone(),
        dropped: call.dropped.map(fact_stored),
        before: call.before.as_ref().map(before_stored),
        kept_line: call.kept_line.clone(),
        about: call.about.clone(),
        steps_done: call.steps_done.clone(),
        note: call.note.clone(),
        about_activity: call.about_activity.as_ref().map(ToString::to_string),
        code_word: call.code_word.clone(),
        told_of_suicide: call.told_of_suicide,
        told_of_violence: call.told_of_violence,
        view: view_stored(&call.view),
        last: call.last.map(Timestamp::as_millisecond).unwrap_or_default(),
    }
}

fn before(stored: &BeforeV1) -> Before {
    Before {
        facts: stored.facts.iter().filter_map(fact).collect(),
        others: stored.others.iter().map(other).collect(),
        excluded: stored.excluded.iter().filter_map(excluded).collect(),
    }
}

fn before_stored(before: &Before) -> BeforeV1 {
    BeforeV1 {
        facts: before.facts.iter().map(|fact| fact_stored(*fact)).collect(),
        others: before.others.iter().map(other_stored).collect(),
        excluded: excluded_stored(&before.excluded),
    }
}

fn excluded_stored(excluded: &[(ActivityId, Dismissal)]) -> Vec<(String, String)> {
    excluded.iter().map(|(id, why)| (id.to_string(), why.to_string())).collect()
}

fn excluded((id, why): &(String, String)) -> Option<(ActivityId, Dismissal)> {
    Some((id.as_str().into(), why.parse().ok()?))
}

fn view(stored: &[String]) -> View {
    let words: Vec<&str> = stored.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["card", id] => View::Card((*id).into()),
        ["text", id] => View::Text((*id).into()),
        ["places", places @ ..] => {
            View::Places(places.iter().filter_map(|place| place.parse().ok()).collect())
        }
        ["found"] => View::Found,
        ["favourites"] => View::Favourites,
        ["team-list"] => View::TeamList,
        ["wrong", id] => View::Wrong((*id).into()),
        ["team"] => View::Team,
        ["removing", number] => number.parse().map(View::Removing).unwrap_or_default(),
        ["concern", concern] => concern.parse().map(View::Concern).unwrap_or_default(),
        ["edit"] => View::Edit,
        ["more"] => View::More,
        ["maybe"] => View::Maybe,
        ["why-not"] => View::WhyNot,
        ["other-caller"] => View::OtherCaller,
        ["remark", id] => View::Remark((*id).into()),
        ["call-back", step] => step.parse().map(View::CallBack).unwrap_or_default(),
        ["call-backs"] => View::CallBacks,
        ["gaps"] => View::Gaps,
        ["confirm"] => View::Confirm(None),
        ["confirm", about] => View::Confirm(Some((*about).into())),
        ["weekly", "new"] => View::Weekly(WeeklyStep::New),
        ["weekly", "card"] => View::Weekly(WeeklyStep::Card),
        ["weekly", note] => {
            note.parse().map(|note| View::Weekly(WeeklyStep::Note(note))).unwrap_or_default()
        }
        ["alarm", alarm] => alarm.parse().map(View::Alarm).unwrap_or_default(),
        _ => View::List,
    }
}

fn view_stored(view: &View) -> Vec<String> {
    let words = |kind: &str, about: &[String]| -> Vec<String> {
        std::iter::once(kind.to_owned()).chain(about.iter().cloned()).collect()
    };
    match view {
        View::List => Vec::new(),
        View::Card(id) => words("card", &[id.to_string()]),
        View::Text(id) => words("text", &[id.to_string()]),
        View::Places(places) => {
            words("places", &places.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
        View::Found => words("found", &[]),
        View::Favourites => words("favourites", &[]),
        View::TeamList => words("team-list", &[]),
        View::Wrong(id) => words("wrong", &[id.to_string()]),
        View::Team => words("team", &[]),
        View::Removing(number) => words("removing", &[number.to_string()]),
        View::Concern(concern) => words("concern", &[concern.to_string()]),
        View::Edit => words("edit", &[]),
        View::More => words("more", &[]),
        View::Maybe => words("maybe", &[]),
        View::WhyNot => words("why-not", &[]),
        View::OtherCaller => words("other-caller", &[]),
        View::Remark(id) => words("remark", &[id.to_string()]),
        View::CallBack(step) => words("call-back", &[step.to_string()]),
        View::CallBacks => words("call-backs", &[]),
        View::Gaps => words("gaps", &[]),
        View::Confirm(about) => {
            words("confirm", &about.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
        View::Weekly(WeeklyStep::New) => words("weekly", &["new".to_owned()]),
        View::Weekly(WeeklyStep::Card) => words("weekly", &["card".to_owned()]),
        View::Weekly(WeeklyStep::Note(note)) => words("weekly", &[note.to_string()]),
        View::Alarm(alarm) => words("alarm", &[alarm.to_string()]),
    }
}
