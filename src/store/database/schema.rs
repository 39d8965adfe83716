//! The tables, made by the program itself and brought up to date at every start, also when several processes
//! start at once.

use postgres::Error;
use postgres::error::SqlState;

use super::super::StoreError;
use super::failure::Failure;
use super::session::Session;

/// What is noted of the store as a whole: a name and a value.
const NOTES: &str = "CREATE TABLE IF NOT EXISTS aanspraak_store \
     (name text PRIMARY KEY, value text NOT NULL)";

/// What each version of the tables adds to the one before. Never changed once it was released, only followed.
const MIGRATIONS: &[&[&str]] = &[
    &[
        // One row a chat, and one for the team. Room is left in the pages, so that a new state of a row that no index
        // sees stays beside the old one.
        "CREATE TABLE aanspraak_record (address bytea PRIMARY KEY, version bigint NOT NULL, \
     key_id bigint NOT NULL, sealed bytea NOT NULL, due bigint, unsent boolean NOT NULL) \
     WITH (fillfactor = 70)",
        "CREATE INDEX aanspraak_record_due ON aanspraak_record (due)",
        "CREATE TABLE aanspraak_aside (address bytea PRIMARY KEY, set_aside bigint NOT NULL, \
     key_id bigint NOT NULL, sealed bytea NOT NULL)",
        "CREATE TABLE aanspraak_count (day text NOT NULL, what text NOT NULL, times bigint NOT NULL, \
     PRIMARY KEY (day, what))",
        "CREATE TABLE aanspraak_replica (id bigint PRIMARY KEY, beat bigint NOT NULL, \
     seen timestamptz NOT NULL)",
    ],
    // Words of the channel for recordings of sentences: of nobody, so not sealed.
    &["CREATE TABLE aanspraak_voice (recording bytea PRIMARY KEY, word text NOT NULL)"],
];

/// Makes the tables, or brings them up to date.
pub(super) fn bring_up_to_date(session: &mut Session) -> Result<(), Failure> {
    make_notes(session)?;
    note_once(session, "schema", "0")?;
    loop {
        let now = note(session, "schema")?.unwrap_or_default();
        let done: usize = now.parse().map_err(|_| unknown(&now))?;
        if done > MIGRATIONS.len() {
            return Err(unknown(&now).into());
        }
        let Some(next) = MIGRATIONS.get(done) else { return Ok(()) };
        migrate(session, &now, done + 1, next)?;
    }
}

/// Several may make the same table at the same time, "if not exists" or not.
fn make_notes(session: &mut Session) -> Result<(), Error> {
    for _ in 0..10 {
        match session.client.batch_execute(NOTES) {
            Err(error) if is_made_already(&error) => {}
            made => return made,
        }
    }
    session.client.batch_execute(NOTES)
}

fn is_made_already(error: &Error) -> bool {
    let made = [SqlState::UNIQUE_VIOLATION, SqlState::DUPLICATE_TABLE, SqlState::DUPLICATE_OBJECT];
    error.code().is_some_and(|code| made.contains(code))
}

/// One version further. Of several who do it, one does, and the others wait for that.
fn migrate(session: &mut Session, from: &str, to: usize, statements: &[&str]) -> Result<(), Error> {
    let mut all = session.client.transaction()?;
    let taken = all.execute(
        "UPDATE aanspraak_store SET value = $1 WHERE name = 'schema' AND value = $2",
        &[&to.to_string(), &from],
    )?;
    if taken == 0 {
        return all.rollback();
    }
    for statement in statements {
        all.batch_execute(statement)?;
    }
    all.commit()
}

/// What is noted of the store under a name.
pub(super) fn note(session: &mut Session, name: &str) -> Result<Option<String>, Error> {
    let row =
        session.client.query_opt("SELECT value FROM aanspraak_store WHERE name = $1", &[&name])?;
    row.map(|row| row.try_get(0)).transpose()
}

/// Notes something, unless something is noted already; gives what is noted then.
pub(super) fn note_once(session: &mut Session, name: &str, value: &str) -> Result<String, Error> {
    session.client.execute(
        "INSERT INTO aanspraak_store (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        &[&name, &value],
    )?;
    Ok(note(session, name)?.unwrap_or_default())
}

/// Replaces what is noted, if it is still what it was; whether that was so.
pub(super) fn replace_note(
    session: &mut Session,
    name: &str,
    (from, to): (&str, &str),
) -> Result<bool, Error> {
    let replaced = session.client.execute(
        "UPDATE aanspraak_store SET value = $2 WHERE name = $1 AND value = $3",
        &[&name, &to, &from],
    )?;
    Ok(replaced > 0)
}

/// Takes a note away.
pub(super) fn remove_note(session: &mut Session, name: &str) -> Result<(), Error> {
    session.client.execute("DELETE FROM aanspraak_store WHERE name = $1", &[&name]).map(drop)
}

fn unknown(version: &str) -> StoreError {
    let reason = format!("its tables are of version {version}, which a newer program made");
    StoreError::database("the database", reason)
}
