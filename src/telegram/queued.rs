//! What is to be brought to a chat.

use crate::exchange::OutgoingReply;

/// Replies for one chat.
#[derive(Debug, PartialEq)]
pub(super) enum Queued {
    /// These, in order of their numbers.
    These(Vec<OutgoingReply>),
    /// Whatever the store says is unsent.
    Stored,
}

impl Queued {
    /// Whether it begins with a reply of this number or a lower one: it was brought already, or the
    /// chat was forgotten and counts from the beginning. What has no number is always new.
    pub(super) fn is_known(&self, last: u64) -> bool {
        match self {
            Self::These(replies) => {
                replies.first().is_some_and(|reply| (1..=last).contains(&reply.seq))
            }
            Self::Stored => false,
        }
    }

    /// What of it is urgent, and the rest; `None` where there is nothing.
    pub(super) fn parted(self) -> (Option<Self>, Option<Self>) {
        match self {
            Self::These(replies) => {
                let (urgent, rest): (Vec<OutgoingReply>, Vec<OutgoingReply>) =
                    replies.into_iter().partition(OutgoingReply::is_urgent);
                let some = |these: Vec<_>| (!these.is_empty()).then_some(Self::These(these));
                (some(urgent), some(rest))
            }
            Self::Stored => (Some(Self::Stored), Some(Self::Stored)),
        }
    }

    /// The number of its last reply; of what is in the store no end is known.
    pub(super) fn last(&self) -> u64 {
        match self {
            Self::These(replies) => replies.last().map_or(0, |reply| reply.seq),
            Self::Stored => u64::MAX,
        }
    }

    /// Adds replies. Where they do not simply follow (a repeated update gives replies that are known
    /// already, a forgotten chat counts from the beginning) or are more than `most`, the store is to
    /// be asked.
    pub(super) fn add(&mut self, more: Vec<OutgoingReply>, most: usize) {
        let last = self.last();
        match self {
            Self::These(replies) if replies.is_empty() => *replies = more,
            Self::These(replies)
                if more.iter().all(|reply| reply.seq > last)
                    && replies.len() + more.len() <= most =>
            {
                replies.extend(more);
            }
            Self::These(_) | Self::Stored => *self = Self::Stored,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{conversation::Message, exchange::ReplyTo};

    fn replies(numbers: &[u64]) -> Vec<OutgoingReply> {
        let reply = || Message::default();
        let pending = |seq: &u64| OutgoingReply::new(*seq, reply(), ReplyTo::default());
        numbers.iter().map(pending).collect()
    }

    #[track_caller]
    fn check(first: &[u64], then: &[u64], expected: Option<&[u64]>) {
        let mut load = Queued::These(replies(first));
        load.add(replies(then), 4);
        assert_eq!(
            load,
            expected.map_or(Queued::Stored, |numbers| Queued::These(replies(numbers)))
        );
    }

    #[test]
    fn replies_that_were_brought_are_known_and_those_without_a_number_are_new() {
        let known = |numbers: &[u64], last| Queued::These(replies(numbers)).is_known(last);
        assert!(known(&[5, 6], 5) && known(&[3], 5));
        assert!(!known(&[6], 5) && !known(&[0], 5) && !known(&[], 5));
    }

    #[test]
    fn replies_that_do_not_follow_are_asked_from_the_store() {
        check(&[5], &[6, 7], Some(&[5, 6, 7]));
        check(&[], &[0], Some(&[0]));
        check(&[5, 6], &[6], None);
        check(&[5], &[1], None);
        check(&[5, 6], &[7, 8, 9], None);
    }
}
