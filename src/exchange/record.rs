//! A session and its stored form. The one place outside the conversation that names its fields.

use jiff::Timestamp;

use crate::conversation::Session;
use crate::store::{AnswerV1, AnsweredV1, SessionV1};

/// The session of a stored one. What this program does not know is passed over here, and kept by
/// [`stored`].
pub(super) fn session(stored: &SessionV1) -> Session {
    Session {
        language: stored.language.clone(),
        answers: stored.answers.iter().filter_map(answer).collect(),
        mark: stored.mark,
        last: Timestamp::from_millisecond(stored.last).unwrap_or_default(),
        anew: stored.anew,
        forgotten: false,
    }
}

/// The stored form of a session that came out of `before`.
pub(super) fn stored(session: &Session, before: SessionV1) -> SessionV1 {
    let known = session.answers.iter().map(|(question, chosen)| AnsweredV1 {
        question: question.clone(),
        answer: AnswerV1::Chosen(chosen.clone()),
    });
    let unknown = before.answers.iter().filter(|answered| answer(answered).is_none()).cloned();
    SessionV1 {
        language: session.language.clone(),
        answers: known.chain(unknown).collect(),
        mark: session.mark,
        last: session.last.as_millisecond(),
        anew: session.anew,
        ..before
    }
}

/// The session of somebody whose record could not be read: the next turn may say so.
pub(super) fn anew() -> SessionV1 {
    SessionV1 { anew: true, ..SessionV1::default() }
}

/// Whether the turn was asked to forget the person.
pub(super) fn is_forgotten(session: &Session) -> bool {
    session.forgotten
}

/// When the person is to hear from the bot, in seconds since 1970, if the session says so.
pub(super) fn due(_session: &Session) -> Option<i64> {
    None
}

fn answer(answered: &AnsweredV1) -> Option<(String, Vec<String>)> {
    match &answered.answer {
        AnswerV1::Chosen(chosen) => Some((answered.question.clone(), chosen.clone())),
        _ => None,
    }
}
