//! Looking for the row of a chat, alone or with those of others.

use std::collections::HashMap;

use postgres::types::ToSql;

use super::super::backend::Version;
use super::super::seal::Address;
use super::failure::Failure;
use super::row::Row;
use super::session::{Prepared, Session};
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
        let prepared = session.prepared()?;
        // Where the team itself is looked for, what is in its row is wanted.
        let together = |sought: &Self| sought.address != sought.team;
        if let (true, [first, _, ..]) = (questions.iter().all(together), questions) {
            return find_all(session, &prepared, questions, first.team);
        }
        questions.iter().map(|sought| find_one(session, &prepared, sought)).collect()
    }
}

fn version(number: Option<i64>, key: Option<i64>) -> Option<Version> {
    number.zip(key).map(|(number, key)| Version { number, key })
}

fn find_one(session: &mut Session, prepared: &Prepared, sought: &Sought) -> Result<Found, Failure> {
    let Sought { address, team } = *sought;
    let both: [&(dyn ToSql + Sync); 2] = [&address.0.as_slice(), &team.0.as_slice()];
    let found = session.client.query_one(&prepared.load, &both)?;
    let chat = version(found.try_get(0)?, found.try_get(1)?);
    let sealed: Option<Vec<u8>> = found.try_get(2)?;
    let row = chat.zip(sealed).map(|(version, sealed)| Row {
        address,
        version: version.number,
        key_id: version.key,
        sealed,
    });
    let team = version(found.try_get(3)?, found.try_get(4)?).unwrap_or_default();
    Ok(Found { row, team })
}

fn find_all(
    session: &mut Session,
    prepared: &Prepared,
    questions: &[Sought],
    team: Address,
) -> Result<Vec<Found>, Failure> {
    let addresses: Vec<&[u8]> =
        questions.iter().map(|sought| sought.address.0.as_slice()).collect();
    let found = session.client.query(&prepared.load_all, &[&addresses, &team.0.as_slice()])?;
    let (mut rows, mut team_now) = (HashMap::new(), Version::default());
    for row in &found {
        let address: Vec<u8> = row.try_get(0)?;
        if address == team.0 {
            team_now = Version { number: row.try_get(1)?, key: row.try_get(2)? };
        } else if let Some(row) = Row::of(row)? {
            rows.insert(row.address, row);
        }
    }
    let mut of = |sought: &Sought| Found { row: rows.remove(&sought.address), team: team_now };
    Ok(questions.iter().map(&mut of).collect())
}
