//! What the team's record holds beside the team: notes of whom to call back, cards of weekly calls, what was
//! asked and not found, and what volunteers heard by telephone.

use jiff::Timestamp;

use crate::conversation::{CallBack, Confirmation, Gap, Numbered, WeeklyCall, WeeklyCard};
use crate::store::{CallBackV1, CardV1, ConfirmationV1, GapV1, NumberedV1, TeamV1, WeeklyCallV1};

/// Whether something of a caller, or a volunteer's own words, goes out of the record: what it held before is
/// destroyed then.
pub(in crate::exchange) fn lets_go(before: &TeamV1, after: &TeamV1) -> bool {
    let has_words = |news: &[String]| news.first().is_some_and(|kind| kind == "remark");
    let is_gone = |number: u32| after.notifications.iter().all(|it| it.number != number);
    let remarks = before.notifications.iter().filter(|it| has_words(&it.news));
    let mut remarks = remarks.map(|it| it.number);
    before.call_backs.iter().any(|it| !after.call_backs.contains(it))
        || before.cards.iter().any(|it| !after.cards.contains(it))
        || remarks.any(is_gone)
        || before.numbered.iter().any(|it| !after.numbered.contains(it))
        || before.confirmations.iter().any(|it| !after.confirmations.contains(it))
}

pub(super) fn call_back(stored: &CallBackV1) -> CallBack {
    let (note, about) = (stored.note.clone(), stored.about.as_deref().map(Into::into));
    CallBack { number: stored.number, note, about, since: moment(stored.since) }
}

pub(super) fn call_back_stored(it: &CallBack) -> CallBackV1 {
    let (note, about) = (it.note.clone(), it.about.as_ref().map(ToString::to_string));
    CallBackV1 { number: it.number, note, about, since: it.since.as_millisecond() }
}

pub(super) fn card(stored: &CardV1) -> WeeklyCard {
    let calls = stored.calls.iter().map(|call| WeeklyCall {
        at: moment(call.at),
        liked: call.liked.clone(),
        step: call.step.clone(),
        went: call.went.clone(),
    });
    let (word, since) = (stored.word.clone(), moment(stored.since));
    WeeklyCard { word, since, calls: calls.collect() }
}

pub(super) fn card_stored(card: &WeeklyCard) -> CardV1 {
    let calls = card.calls.iter().map(|call| WeeklyCallV1 {
        at: call.at.as_millisecond(),
        liked: call.liked.clone(),
        step: call.step.clone(),
        went: call.went.clone(),
    });
    let (word, since) = (card.word.clone(), card.since.as_millisecond());
    CardV1 { word, since, calls: calls.collect() }
}

pub(super) fn gap(stored: &GapV1) -> Option<Gap> {
    let (year, month) = stored.month.split_once('-')?;
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    let (municipality, topic) = (stored.municipality.clone(), stored.topic.clone());
    Some(Gap { year, month, municipality, topic, times: stored.times })
}

pub(super) fn gap_stored(gap: &Gap) -> GapV1 {
    let month = format!("{:04}-{:02}", gap.year, gap.month);
    let (municipality, topic) = (gap.municipality.clone(), gap.topic.clone());
    GapV1 { month, municipality, topic, times: gap.times }
}

pub(super) fn confirmation(stored: &ConfirmationV1) -> Option<Confirmation> {
    let (verdict, day) = (stored.verdict.parse().ok()?, stored.day.parse().ok()?);
    Some(Confirmation { about: stored.about.as_str().into(), by: stored.by, verdict, day })
}

pub(super) fn confirmation_stored(it: &Confirmation) -> ConfirmationV1 {
    let (verdict, day) = (it.verdict.to_string(), it.day.to_string());
    ConfirmationV1 { about: it.about.to_string(), by: it.by, verdict, day }
}

pub(super) fn numbered(stored: &NumberedV1) -> Numbered {
    Numbered { number: stored.number, chat: stored.chat }
}

pub(super) fn numbered_stored(it: &Numbered) -> NumberedV1 {
    NumberedV1 { number: it.number, chat: it.chat }
}

/// A moment that cannot be is one that is over.
pub(super) fn moment(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}
