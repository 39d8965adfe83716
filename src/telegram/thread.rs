//! Where a reply belongs: the message whose button was pressed, the topic of a group, and in a group
//! the message that is answered. Kept as one word beside each reply that waits to be sent.

use teloxide::types::{MessageId, ReplyParameters, ThreadId};

use crate::exchange::ReplyTo;

/// Where a reply belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Thread {
    /// The message whose button was pressed.
    pub(super) pressed: Option<i64>,
    /// The topic.
    pub(super) topic: Option<i64>,
    /// The message that is answered.
    pub(super) answers: Option<i64>,
}

impl Thread {
    /// Reads the word of a reply; what is not known in it is passed over.
    pub(super) fn read(origin: &ReplyTo) -> Self {
        let mut thread = Self::default();
        for word in origin.0.split(' ') {
            match (word.strip_prefix('t'), word.strip_prefix('r')) {
                (Some(topic), _) => thread.topic = topic.parse().ok(),
                (_, Some(message)) => thread.answers = message.parse().ok(),
                (None, None) => thread.pressed = word.parse().ok().or(thread.pressed),
            }
        }
        thread
    }

    /// The word that is kept.
    pub(super) fn origin(self) -> ReplyTo {
        let pressed = self.pressed.map(|id| id.to_string());
        let topic = self.topic.map(|id| format!("t{id}"));
        let answers = self.answers.map(|id| format!("r{id}"));
        ReplyTo([pressed, topic, answers].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// The pressed message, if it can be one of Telegram.
    pub(super) fn message(self) -> Option<MessageId> {
        number(self.pressed).map(MessageId)
    }

    /// The topic, as a request names it.
    pub(super) fn thread_id(self) -> Option<ThreadId> {
        number(self.topic).map(|id| ThreadId(MessageId(id)))
    }

    /// The message that is answered, as a request names it. One that is gone holds no reply up.
    pub(super) fn reply(self) -> Option<ReplyParameters> {
        let answers = number(self.answers).map(MessageId)?;
        Some(ReplyParameters::new(answers).allow_sending_without_reply())
    }

    /// The same place, where nothing is answered any more: further messages of a reply.
    pub(super) fn further(self) -> Self {
        Self { topic: self.topic, ..Self::default() }
    }
}

fn number(id: Option<i64>) -> Option<i32> {
    id.and_then(|id| id.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_and_so_do_the_words_of_earlier_versions() {
        for thread in [
            Thread::default(),
            Thread { pressed: Some(5512), ..Thread::default() },
            Thread { topic: Some(12), answers: Some(7), ..Thread::default() },
            Thread { pressed: Some(5512), topic: Some(12), answers: None },
        ] {
            assert_eq!(Thread::read(&thread.origin()), thread);
        }
        let old = Thread::read(&ReplyTo("5512".to_owned()));
        assert_eq!(old, Thread { pressed: Some(5512), ..Thread::default() });
        let unknown = Thread::read(&ReplyTo("5512 t".to_owned()));
        assert_eq!((unknown.pressed, unknown.topic), (Some(5512), None));
    }
}
