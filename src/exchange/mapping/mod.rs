//! Conversation values and their stored records, in both directions.

mod fact;
pub(super) mod message;
mod plan;
pub(super) mod screen;
pub(super) mod session;
pub(super) mod team;
pub(super) mod team_notes;
pub(super) mod volunteer;
