//! A connection that is there, and the statements that every turn uses: all of them plain SQL.

use postgres::{Client, Error, Statement};

/// What one turn writes.
const UPDATE: &str = "UPDATE aanspraak_record \
     SET version = $2, key_id = $3, sealed = $4, due = $5, unsent = $6 \
     WHERE address = $1 AND version = $7";

const INSERT: &str = "INSERT INTO aanspraak_record (address, version, key_id, sealed, due, unsent) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (address) DO NOTHING";

/// What turns read: the rows of chats and that of the team, of which only what is asked for is sent whole.
const LOAD: &str = "SELECT address, version, key_id, CASE WHEN address <> $2 OR $3 THEN sealed END \
     FROM aanspraak_record WHERE address = ANY($1)";

/// Many rows, each if it is still the one that was read.
const UPDATE_ALL: &str = "UPDATE aanspraak_record AS record \
     SET version = put.version, key_id = put.key_id, sealed = put.sealed, due = put.due, unsent = put.unsent \
     FROM unnest($1::bytea[], $2::bigint[], $3::bigint[], $4::bytea[], $5::bigint[], $6::boolean[], $7::bigint[]) \
     AS put (address, version, key_id, sealed, due, unsent, earlier) \
     WHERE record.address = put.address AND record.version = put.earlier RETURNING record.address";

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
    pub(super) update_all: Statement,
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
            update_all: self.client.prepare(UPDATE_ALL)?,
        };
        Ok(self.prepared.insert(prepared).clone())
    }
}
