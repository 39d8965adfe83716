//! The alarm: what must come before everything else that a text says.

pub(super) mod classifier;
pub(super) mod detector;
mod kind;
pub(super) mod reply;
pub(super) mod rules;
mod verdict;

pub use detector::AlarmDetector;
pub use kind::{Alarm, AlarmFound, AlarmRole};
pub use reply::AlarmReply;
