//! What the links to the bot carry behind `?start=`.

/// A link to the desk: `/start desk`.
pub(super) const TO_THE_DESK: &str = "desk";
/// Stands before the id of a flyer.
pub(super) const FROM_A_FLYER: &str = "van-";
/// Stands before the code of an invitation to the team. No activity and no flyer has such an id.
pub(super) const INVITATION: &str = "team_";
