//! A session and its stored form. The one place outside the conversation that names its fields.

use jiff::Timestamp;

use crate::catalogue::ActivityId;
use crate::conversation::{
    Consent, Dismissal, FollowUp, Refinement, Report, Session, Stage, Undo, Visit, Volunteer,
};
use crate::interview::{Answer, QuestionId};
use crate::profile::PlaceId;
use crate::store::{AnswerV1, AnsweredV1, ConsentV1, ReportV1, SessionV1};

use super::fact::{age, fact, fact_stored, other, other_stored};
use super::message::{keys, keys_stored};
use super::{plan, screen, volunteer};

/// What is stored of a chat: the resident's session, and what is kept of a volunteer.
pub(in crate::exchange) fn visit(stored: &SessionV1) -> Visit {
    let volunteer = volunteer::of(stored);
    Visit { session: session(stored), volunteer, ..Visit::default() }
}

/// The session of a stored one. What this program does not know is passed over here, and kept by
/// [`stored`].
pub(in crate::exchange) fn session(stored: &SessionV1) -> Session {
    let ids = |ids: &[String]| ids.iter().map(|id| id.as_str().into()).collect();
    let dismissed = |ids: &[String], why: Dismissal| -> Vec<_> {
        ids.iter().map(|id| (id.as_str().into(), why)).collect()
    };
    Session {
        stage: stage(&stored.stage),
        language: stored.language.as_deref().and_then(|language| language.parse().ok()),
        consent: consent(&stored.consent),
        answers: stored.answers.iter().filter_map(answered).collect(),
        told: stored.told.iter().filter_map(fact).collect(),
        others: stored.others.iter().map(other).collect(),
        helped: stored.helped.clone(),
        focus: screen::read(&stored.focus),
        shown: ids(&stored.shown),
        dismissed: [
            dismissed(&stored.dismissed, Dismissal::NotForMe),
            dismissed(&stored.doing, Dismissal::DoingIt),
            dismissed(&stored.tried, Dismissal::Tried),
            dismissed(&stored.full, Dismissal::Full),
        ]
        .concat(),
        saved: ids(&stored.saved),
        reports: stored.reports.iter().filter_map(report).collect(),
        about: stored.about.as_deref().map(Into::into),
        refined: stored.refined.iter().filter_map(|word| word.parse::<Refinement>().ok()).collect(),
        follow_up: follow_up(stored),
        plan: stored.plan.as_ref().map(plan::read),
        reminders: stored.reminders,
        round: stored.mark,
        misses: stored.misses,
        repeats: stored.repeats,
        said: stored.said.clone(),
        simple: stored.simple,
        page: stored.page,
        offers_keep: stored.offers_keep,
        offers_simple: stored.offers_simple,
        reads: keys(&stored.reads),
        location_button: stored.location_button,
        last: Timestamp::from_millisecond(stored.last).ok(),
        anew: stored.anew,
        undo: Undo {
            told: stored.undo,
            answer: stored.undo_answer.as_deref().map(QuestionId::from),
            dismissed: stored.undo_dismissed.as_deref().map(Into::into),
        },
    }
}

/// The stored form of a session, and of a volunteer, that came out of `before`.
pub(in crate::exchange) fn stored(
    session: &Session,
    volunteer: &Volunteer,
    before: SessionV1,
) -> SessionV1 {
    let known = session.answers.iter().map(|(question, answer)| AnsweredV1 {
        question: question.to_string(),
        answer: answer_stored(answer),
    });
    let unknown = before.answers.iter().filter(|old| answered(old).is_none()).cloned();
    let dismissed = |why: Dismissal| -> Vec<String> {
        let of_this = session.dismissed.iter().filter(|(_, other)| *other == why);
        of_this.map(|(id, _)| id.to_string()).collect()
    };
    SessionV1 {
        stage: stage_stored(session.stage).to_owned(),
        language: session.language.map(|language| language.to_string()),
        consent: consent_stored(session.consent),
        answers: known.chain(unknown).collect(),
        told: session.told.iter().map(|fact| fact_stored(*fact)).collect(),
        others: session.others.iter().map(other_stored).collect(),
        helped: session.helped.clone(),
        shown: session.shown.iter().map(ToString::to_string).collect(),
        saved: session.saved.iter().map(ToString::to_string).collect(),
        dismissed: dismissed(Dismissal::NotForMe),
        doing: dismissed(Dismissal::DoingIt),
        tried: dismissed(Dismissal::Tried),
        full: dismissed(Dismissal::Full),
        reports: session.reports.iter().map(report_stored).collect(),
        about: session.about.as_ref().map(ToString::to_string),
        focus: screen::write(&session.focus),
        desk: volunteer::write(volunteer, before.desk),
        refined: session.refined.iter().map(|word| word.to_string()).collect(),
        follow_up: follow_up_stored(session.follow_up).to_owned(),
        follow_up_at: match session.follow_up {
            FollowUp::At(at) => Some(at.as_millisecond()),
            FollowUp::NotAsked | FollowUp::Done => None,
        },
        plan: session.plan.as_ref().map(|plan| plan::write(plan, before.plan.clone())),
        reminders: session.reminders,
        mark: session.round,
        misses: session.misses,
        repeats: session.repeats,
        said: session.said.clone(),
        simple: session.simple,
        page: session.page,
        offers_keep: session.offers_keep,
        offers_simple: session.offers_simple,
        reads: keys_stored(&session.reads),
        location_button: session.location_button,
        undo: session.undo.told,
        undo_answer: session.undo.answer.as_ref().map(ToString::to_string),
        undo_dismissed: session.undo.dismissed.as_ref().map(ToString::to_string),
        last: session.last.map(Timestamp::as_millisecond).unwrap_or_default(),
        anew: session.anew,
        ..before
    }
}

/// The session of somebody whose record could not be read: the next turn may say so.
pub(in crate::exchange) fn anew() -> SessionV1 {
    SessionV1 { anew: true, ..SessionV1::default() }
}

fn follow_up(stored: &SessionV1) -> FollowUp {
    let at = stored.follow_up_at.and_then(|at| Timestamp::from_millisecond(at).ok());
    match (stored.follow_up.as_str(), at) {
        ("at", Some(at)) => FollowUp::At(at),
        ("done" | "at", _) => FollowUp::Done,
        _ => FollowUp::NotAsked,
    }
}

fn follow_up_stored(follow_up: FollowUp) -> &'static str {
    match follow_up {
        FollowUp::NotAsked => "",
        FollowUp::At(_) => "at",
        FollowUp::Done => "done",
    }
}

fn stage(word: &str) -> Stage {
    match word {
        "welcomed" => Stage::Welcomed,
        "talking" => Stage::Talking,
        "stopped" => Stage::Stopped,
        _ => Stage::New,
    }
}

fn stage_stored(stage: Stage) -> &'static str {
    match stage {
        Stage::New => "",
        Stage::Welcomed => "welcomed",
        Stage::Talking => "talking",
        Stage::Stopped => "stopped",
    }
}

fn consent(stored: &ConsentV1) -> Consent {
    let at = stored.at.and_then(|at| Timestamp::from_millisecond(at).ok());
    match (stored.word.as_str(), at) {
        ("given", Some(at)) => Consent::Given(at),
        ("refused", _) => Consent::Refused,
        _ => Consent::NotAsked,
    }
}

fn consent_stored(consent: Consent) -> ConsentV1 {
    let (word, at) = match consent {
        Consent::NotAsked => ("", None),
        Consent::Given(at) => ("given", Some(at.as_millisecond())),
        Consent::Refused => ("refused", None),
    };
    ConsentV1 { word: word.to_owned(), at, ..ConsentV1::default() }
}

fn answered(stored: &AnsweredV1) -> Option<(QuestionId, Answer)> {
    let answer = match &stored.answer {
        AnswerV1::Chosen(chosen) => {
            Answer::Chosen(chosen.iter().map(|choice| choice.as_str().into()).collect())
        }
        AnswerV1::NoneOfThese => Answer::NoneOfThese,
        AnswerV1::Number(from, to) => Answer::Age(age(*from, *to)?),
        AnswerV1::Place(place) => Answer::Place(PlaceId(*place)),
        AnswerV1::DontKnow => Answer::DontKnow,
        AnswerV1::RatherNot => Answer::RatherNot,
        AnswerV1::Other(_) => return None,
    };
    Some((stored.question.as_str().into(), answer))
}

fn report(stored: &ReportV1) -> Option<(Option<ActivityId>, Report)> {
    Some((stored.activity.as_deref().map(Into::into), stored.word.parse().ok()?))
}

fn report_stored((about, report): &(Option<ActivityId>, Report)) -> ReportV1 {
    ReportV1 { word: report.to_string(), activity: about.as_ref().map(ToString::to_string) }
}

fn answer_stored(answer: &Answer) -> AnswerV1 {
    match answer {
        Answer::Chosen(chosen) => {
            AnswerV1::Chosen(chosen.iter().map(ToString::to_string).collect())
        }
        Answer::NoneOfThese => AnswerV1::NoneOfThese,
        Answer::Age(age) => AnswerV1::Number(age.from().into(), age.to().into()),
        Answer::Place(place) => AnswerV1::Place(place.0),
        Answer::DontKnow => AnswerV1::DontKnow,
        Answer::RatherNot => AnswerV1::RatherNot,
    }
}
