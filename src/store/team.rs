//! The record of the team, at a place of its own among those of the chats.

use super::records::Record;
use super::records::team::TeamV1;
use super::sled_guard::read;
use super::{ChatId, Store, StoreError};

/// The chat of the team's record: a number that no channel gives.
pub(super) const TEAM: ChatId = ChatId(i64::MIN + 1);

impl Store {
    /// What is stored of the team.
    pub fn team(&self) -> Result<TeamV1, StoreError> {
        Ok(self.record(TEAM)?.and_then(|record| record.team).unwrap_or_default())
    }

    /// Puts the team in the place of the one before: one write, not yet on disk.
    pub fn put_team(&self, team: &TeamV1) -> Result<(), StoreError> {
        self.put(TEAM, &of(team))
    }

    /// Whether there is a record of a chat, whatever stands in it.
    pub fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        read(|| self.inner.records.contains_key(self.inner.sealer.address(chat).0))
    }
}

/// The record of the team. It is never silent for too long.
pub(super) fn of(team: &TeamV1) -> Record {
    Record { team: Some(team.clone()), last: i64::MAX, ..Record::default() }
}
