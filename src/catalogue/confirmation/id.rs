//! What something to be confirmed is called on buttons and in records.

use std::fmt;

use uuid::Uuid;

use crate::catalogue::{ActivityId, DoorRole};
use crate::language::folded_name;
use crate::profile::PlaceId;

/// So many digits of the name's hash tell two bodies with the same role in one municipality apart.
const DIGITS: usize = 8;

/// The id of an activity; of a body the number of its municipality's biggest place, its role and a hash of its
/// name, with colons between: another body that takes its place has another id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfirmId(Box<str>);

impl ConfirmId {
    /// That of an activity.
    pub fn of_activity(id: &ActivityId) -> Self {
        Self(id.as_str().into())
    }

    /// That of a body.
    pub(super) fn of_door(seat: PlaceId, role: DoorRole, name: &str) -> Self {
        let hash = Uuid::new_v5(&Uuid::NAMESPACE_URL, folded_name(name).as_bytes());
        let digits: String = hash.simple().to_string().chars().take(DIGITS).collect();
        Self(format!("{}:{role}:{digits}", seat.0).into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ConfirmId {
    fn from(id: &str) -> Self {
        Self(id.into())
    }
}

impl fmt::Display for ConfirmId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
