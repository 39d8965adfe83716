//! Calls at the desk that have a topic of their own, where the shell has topics: which topic a reply belongs to, and
//! which topics are to be deleted because their call is over.
//!
//! The number of a topic is noted before anything is said in it, and stays in the record until the topic is known to be
//! gone, so that a crash leaves none behind that tells of a caller.

use jiff::Timestamp;

use super::chat_lock::again;
use super::hours::{add, hour_of, without};
use super::mapping::session;
use super::{Exchange, OutgoingReply};
use crate::conversation::{Line, Message, TopicWords, topic_words};
use crate::store::{ChatId, HourV1, Record, StoreError, VisibleV1};

/// So many hours it is tried to delete a topic: Telegram states no age from which it cannot.
const HOURS: i64 = 30 * 24;

/// Stands for the topic of a call for which none could be made.
const NONE_MADE: i64 = 0;

/// Where a reply is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which topic.
    pub shown_in: ShownIn,
    /// The topic in which it was asked for, where that stays.
    pub asked_in: Option<i64>,
    /// The message whose button was pressed is to be deleted: nothing takes its place.
    pub pressed_leaves: bool,
}

/// In which topic a reply is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownIn {
    /// In that in which it was asked for.
    Asked,
    /// In the topic of the call.
    Call(i64),
    /// In a topic that is to be made for the call.
    New(TopicWords),
}

/// What is done with a topic that was just made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeTopic {
    /// The reply is shown in this one.
    ShownIn(i64),
    /// There is none.
    None,
    /// Nobody remembers it: it is to be deleted now.
    Unwanted,
}

/// Whether the chat stands at the desk.
pub(super) fn is_at_the_desk(record: &Record) -> bool {
    record.session.desk.as_ref().is_some_and(|desk| desk.open)
}

/// Whether the open call has a topic.
pub(super) fn has_one(record: &Record) -> bool {
    record.visible.as_ref().and_then(|visible| visible.topic).is_some_and(|it| it != NONE_MADE)
}

/// The topic of the call is to be deleted from now on; gives whether there is one.
pub(super) fn leaves(visible: &mut VisibleV1, at: i64) -> bool {
    let Some(topic) = visible.topic.take().filter(|topic| *topic != NONE_MADE) else {
        return false;
    };
    add(&mut visible.leaving_topics, topic, at);
    true
}

/// Forgets topics that could not be deleted for very long.
pub(super) fn prune(leaving: &mut Vec<HourV1>, at: i64) {
    let oldest = hour_of(at).saturating_sub(HOURS);
    leaving.retain(|hour| hour.hour >= oldest);
}

/// The replies of a turn. What only changes the open message says so in a message of its own where a call ends that has
/// a topic: the open message goes with that.
pub(super) fn aloud(replies: Vec<Message>, record: &Record, ends_call: bool) -> Vec<Message> {
    if !(ends_call && has_one(record)) {
        return replies;
    }
    let aloud = |reply: Message| match &reply.folds {
        Some(line) if reply.lines.is_empty() => {
            let lines = vec![Line::Plain(line.clone())];
            Message { lines, folds: None, stays: true, ..reply }
        }
        Some(_) | None => reply,
    };
    replies.into_iter().map(aloud).collect()
}

impl Exchange {
    /// Where a reply is shown that was asked for in this topic, by a button of this message.
    ///
    /// # Errors
    ///
    /// What the store cannot do; so for all that follow.
    pub fn place(
        &self,
        chat: ChatId,
        reply: &OutgoingReply,
        asked_in: Option<i64>,
        pressed: Option<i64>,
    ) -> Result<Place, StoreError> {
        again(|| {
            let (mut locked, Some(record)) = self.held(chat)? else {
                return Ok(Place { shown_in: ShownIn::Asked, asked_in, pressed_leaves: false });
            };
            let place = self.place_in(&record, reply, (asked_in, pressed));
            locked.keep(record);
            Ok(place)
        })
    }

    fn place_in(
        &self,
        record: &Record,
        reply: &OutgoingReply,
        (asked_in, pressed): (Option<i64>, Option<i64>),
    ) -> Place {
        let visible = record.visible.as_ref();
        let is_of_earlier = visible.is_some_and(|it| reply.seq < it.before);
        if is_of_earlier {
            // It goes where its own call is, and leaves with it.
            return Place { shown_in: ShownIn::Asked, asked_in, pressed_leaves: false };
        }
        let stands_in = |list: fn(&VisibleV1) -> &Vec<HourV1>, number: Option<i64>| {
            let hours = visible.into_iter().flat_map(list);
            number.is_some_and(|it| hours.flat_map(HourV1::numbers).any(|other| other == it))
        };
        let is_of_call = reply.of_call && is_at_the_desk(record);
        let shown_in = match visible.and_then(|visible| visible.topic).filter(|_| is_of_call) {
            Some(NONE_MADE) => ShownIn::Asked,
            Some(topic) => ShownIn::Call(topic),
            None if is_of_call => {
                let session = session::session(&record.session);
                ShownIn::New(topic_words(&self.inner.content, &session))
            }
            None => ShownIn::Asked,
        };
        Place {
            shown_in,
            asked_in: asked_in.filter(|_| !stands_in(|it| &it.leaving_topics, asked_in)),
            pressed_leaves: stands_in(|it| &it.leaving, pressed),
        }
    }

    /// Notes the topic that was made for the call of a reply, or that none could be made. Where another one was made
    /// meanwhile, or the call is over, it is to be deleted.
    pub fn topic_made(
        &self,
        chat: ChatId,
        number: u64,
        topic: Option<i64>,
        now: Timestamp,
    ) -> Result<MadeTopic, StoreError> {
        again(|| {
            let (mut locked, Some(mut record)) = self.held(chat)? else {
                return Ok(topic.map_or(MadeTopic::None, |_| MadeTopic::Unwanted));
            };
            let is_open = is_at_the_desk(&record) && !record.forgotten;
            let visible = record.visible.get_or_insert_default();
            let made = match (visible.topic, topic) {
                (None, made) if is_open && number >= visible.before => {
                    visible.topic = Some(made.unwrap_or(NONE_MADE));
                    made.map_or(MadeTopic::None, MadeTopic::ShownIn)
                }
                (there, Some(ours)) => {
                    add(&mut visible.leaving_topics, ours, now.as_second());
                    let theirs = there.filter(|it| number >= visible.before && *it != NONE_MADE);
                    MadeTopic::ShownIn(theirs.unwrap_or(ours))
                }
                (_, None) => MadeTopic::None,
            };
            locked.put(record)?;
            Ok(made)
        })
    }

    /// The topics of a chat that are to be deleted.
    pub fn leaving_topics(&self, chat: ChatId) -> Result<Vec<i64>, StoreError> {
        again(|| {
            let (mut locked, Some(record)) = self.held(chat)? else { return Ok(Vec::new()) };
            let hours = record.visible.iter().flat_map(|visible| &visible.leaving_topics);
            let topics = hours.flat_map(HourV1::numbers).collect();
            locked.keep(record);
            Ok(topics)
        })
    }

    /// Notes that a topic is gone, or cannot be deleted.
    pub fn topic_left(&self, chat: ChatId, topic: i64) -> Result<(), StoreError> {
        again(|| {
            let (mut locked, Some(mut record)) = self.held(chat)? else { return Ok(()) };
            if let Some(visible) = &mut record.visible {
                visible.leaving_topics = without(&visible.leaving_topics, |it| it == topic);
            }
            record.visible.take_if(|visible| *visible == VisibleV1::default());
            locked.put_sent(record)
        })
    }
}
