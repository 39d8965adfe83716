//! The record of the team, at a place of its own among those of the chats.

use super::backend::{Expected, LoadedTeam, Version, WriteOptions};
use super::records::Record;
use super::records::team::TeamV1;
use super::{ChatId, Store, StoreError};

/// The chat of the team's record: a number that no channel gives.
pub(super) const TEAM: ChatId = ChatId(i64::MIN + 1);

impl Store {
    /// What is stored of the team.
    pub fn team(&self) -> Result<TeamV1, StoreError> {
        self.load_team().map(|loaded| loaded.team)
    }

    /// The same, with what a put that follows from it expects.
    pub fn load_team(&self) -> Result<LoadedTeam, StoreError> {
        let loaded = self.load(TEAM)?;
        let team = loaded.record.and_then(|record| record.team).unwrap_or_default();
        Ok(LoadedTeam { team, expected: loaded.expected, version: loaded.team })
    }

    /// Puts the team in the place of the one before, if that is what was expected: one write, not yet on
    /// disk. Gives which team it is then.
    pub fn put_team(&self, team: &TeamV1, expected: Expected) -> Result<Version, StoreError> {
        let options = WriteOptions { expected, ..WriteOptions::default() };
        self.put_with(TEAM, &of(team), options).map(|committed| committed.team)
    }

    /// The same, and nothing that its record held before can ever be read again. It waits for the disk.
    pub fn put_team_anew(&self, team: &TeamV1, expected: Expected) -> Result<Version, StoreError> {
        let options = WriteOptions { expected, renew: true, ..WriteOptions::default() };
        self.put_with(TEAM, &of(team), options).map(|committed| committed.team)
    }
}

/// The record of the team. It is never silent for too long.
pub(super) fn of(team: &TeamV1) -> Record {
    Record { team: Some(team.clone()), last: i64::MAX, ..Record::default() }
}
