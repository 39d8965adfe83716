//! A connection that is there, and the statements that every turn uses: all of them plain SQL.

use postgres::{Client, Error, Statement};

/// What one turn reads: the record of a chat, and which team there is.
const LOAD: &str = "SELECT chat.version, chat.key_id, chat.sealed, team.version, team.key_id \
     FROM (SELECT 1) AS one \
     LEFT JOIN aanspraak_record AS chat ON chat.address = $1 \
     LEFT JOIN aanspraak_record AS team ON team.address = $2";

/// What one turn writes.
const UPDATE: &str = "UPDATE aanspraak_record \
     SET version = $2, key_id = $3, sealed = $4, due = $5, unsent = $6 \
     WHERE address = $1 AND version = $7";

const INSERT: &str = "INSERT INTO aanspraak_record (address, version, key_id, sealed, due, unsent) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (address) DO NOTHING";

/// A connection that is there.
pub(super) struct Session {
    pub(super) client: Client,
    prepared: Option<Prepared>,
}

/// Statements that the database knows already.
#[derive(Clone)]
pub(super) struct Prepared {
    pub(super) load: Statement,
    pub(super) update: Statement,
    pub(super) insert: Statement,
}

impl Session {
    pub(super) fn new(client: Client) -> Self {
        Self { client, prepared: None }
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// The statements of a turn; the tables are there by then.
    pub(super) fn prepared(&mut self) -> Result<Prepared, Error> {
        if let Some(prepared) = &self.prepared {
            return Ok(prepared.clone());
        }
        let prepared = Prepared {
            load: self.client.prepare(LOAD)?,
            update: self.client.prepare(UPDATE)?,
            insert: self.client.prepare(INSERT)?,
        };
        Ok(self.prepared.insert(prepared).clone())
    }
}
