//! What happened in a turn: counted, made known and followed up by the exchange.

use super::Team;
use crate::catalogue::{ActivityId, FlyerId};
use crate::understanding::Alarm;

/// Something that happened in a turn. No event names a person or holds words of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person is to be forgotten: they asked for it, or nothing of the talk may be kept.
    Forgotten,
    /// There was an alarm in the words.
    Alarm(Alarm),
    /// The words were not understood, and the person was told so.
    NotUnderstood,
    /// The replies show where to get help.
    HelpShown,
    /// Something that is told of this activity is said to be wrong.
    Reported(ActivityId),
    /// The person came by the link on this flyer.
    CameFrom(FlyerId),
    /// The team was changed, into this.
    TeamChanged(Box<Team>),
}
