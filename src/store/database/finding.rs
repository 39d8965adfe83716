//! Looking for the rows of chats, beside which team there is.

use std::collections::HashMap;

use postgres::types::ToSql;

use super::super::backend::Version;
use super::super::seal::Address;
use super::failure::Failure;
use super::row::Row;
use super::session::Session;
use super::together::Question;

/// What the row of a chat is, and which team there is.
pub(super) struct Found {
    pub(super) row: Option<Row>,
    pub(super) team: Version,
}

/// A row that is looked for, beside which team there is.
#[derive(Clone)]
pub(super) struct Sought {
    pub(super) address: Address,
    pub(super) team: Address,
}

impl Question for Sought {
    type Answer = Found;

    fn address(&self) -> Address {
        self.address
    }

    fn ask_all(
        questions: &[Self],
        session: &mut Session,
        _begun: u32,
    ) -> Result<Vec<Found>, Failure> {
        let Some(Self { team, .. }) = questions.first().cloned() else { return Ok(Vec::new()) };
        let load = session.prepared()?.load;
        let mut addresses: Vec<&[u8]> =
            questions.iter().map(|it| it.address.0.as_slice()).collect();
        let is_team_asked_for = questions.iter().any(|it| it.address == team);
        addresses.push(team.0.as_slice());
        let values: [&(dyn ToSql + Sync); 3] = [&addresses, &team.0.as_slice(), &is_team_asked_for];
        let (mut rows, mut team_now) = (HashMap::new(), Version::default());
        for found in session.client.query(&load, &values)? {
            let address: Vec<u8> = found.try_get(0)?;
            let Ok(address) = address.try_into().map(Address) else { continue };
            let version = Version { number: found.try_get(1)?, key: found.try_get(2)? };
            if address == team {
                team_now = version;
            }
            let sealed: Option<Vec<u8>> = found.try_get(3)?;
            let row =
                |sealed| Row { address, version: version.number, key_id: version.key, sealed };
            rows.extend(sealed.map(|sealed| (address, row(sealed))));
        }
        let found = |it: &Self| Found { row: rows.remove(&it.address), team: team_now };
        Ok(questions.iter().map(found).collect())
    }
}
