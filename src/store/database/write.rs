//! A row on its way into its place: a compare-and-set of it alone, of many at once, or of two together.

use std::collections::HashSet;

use postgres::Error;
use postgres::types::ToSql;

use super::super::backend::Version;
use super::super::seal::Address;
use super::failure::{Failure, is_race};
use super::key_folder::KeyId;
use super::session::{Prepared, Session};
use super::together::Question;

/// A row on its way into its place.
#[derive(Clone)]
pub(super) struct Write {
    pub(super) address: Address,
    /// What must be there.
    pub(super) before: Option<Version>,
    pub(super) after: Version,
    pub(super) sealed: Vec<u8>,
    pub(super) due: Option<i64>,
    pub(super) has_unsent: bool,
    /// The key is a new one.
    pub(super) is_new_key: bool,
    /// The key that was to go, if there is one.
    pub(super) leaving: Option<KeyId>,
}

impl Question for Write {
    /// Whether the row was put.
    type Answer = bool;

    fn address(&self) -> Address {
        self.address
    }

    fn ask_all(writes: &[Self], session: &mut Session, begun: u32) -> Result<Vec<bool>, Failure> {
        // What was begun before the connection broke may have been done.
        let mut done = HashSet::new();
        for write in writes.iter().filter(|_| begun > 0) {
            if is_done(session, std::slice::from_ref(write))? {
                done.insert(write.address);
            }
        }
        let open = writes.iter().filter(|write| !done.contains(&write.address));
        let (mut updates, mut alone): (Vec<&Self>, Vec<&Self>) =
            open.partition(|write| write.before.is_some());
        if let [_] = updates.as_slice() {
            alone.append(&mut updates);
        }
        match update_together(session, &updates) {
            Ok(put) => done.extend(put),
            // None of them was put: another process holds some of the rows.
            Err(error) if is_race(&error) => alone.extend(updates),
            Err(error) => return Err(error.into()),
        }
        for write in alone {
            if put_all(session, std::slice::from_ref(write))? {
                done.insert(write.address);
            }
        }
        Ok(writes.iter().map(|write| done.contains(&write.address)).collect())
    }
}

/// Puts many rows in one statement; gives the addresses of those that were still what they were expected to be.
fn update_together(session: &mut Session, writes: &[&Write]) -> Result<Vec<Address>, Error> {
    if writes.is_empty() {
        return Ok(Vec::new());
    }
    let prepared = session.prepared()?;
    // In one order everywhere, so that no two processes wait for each other.
    let mut writes = writes.to_vec();
    writes.sort_unstable_by_key(|write| write.address.0);
    let addresses: Vec<&[u8]> = writes.iter().map(|write| write.address.0.as_slice()).collect();
    let versions: Vec<i64> = writes.iter().map(|write| write.after.number).collect();
    let keys: Vec<KeyId> = writes.iter().map(|write| write.after.key).collect();
    let sealed: Vec<&[u8]> = writes.iter().map(|write| write.sealed.as_slice()).collect();
    let due: Vec<Option<i64>> = writes.iter().map(|write| write.due).collect();
    let unsent: Vec<bool> = writes.iter().map(|write| write.has_unsent).collect();
    let earlier: Vec<Option<i64>> =
        writes.iter().map(|write| write.before.map(|before| before.number)).collect();
    let values: [&(dyn ToSql + Sync); 7] =
        [&addresses, &versions, &keys, &sealed, &due, &unsent, &earlier];
    let put = session.client.query(&prepared.update_all, &values)?;
    let of = |row: &postgres::Row| row.try_get::<_, Vec<u8>>(0);
    let put = put.iter().map(of).collect::<Result<Vec<_>, _>>()?;
    Ok(put.into_iter().filter_map(|address| address.try_into().ok().map(Address)).collect())
}

/// Whether every row was put; none was otherwise.
pub(super) fn put_all(session: &mut Session, writes: &[Write]) -> Result<bool, Failure> {
    let prepared = session.prepared()?;
    if let [one] = writes {
        return match put_one(&mut session.client, &prepared, one) {
            Err(error) if is_race(&error) => Ok(false),
            put => Ok(put?),
        };
    }
    match put_together(session, &prepared, writes) {
        Err(error) if is_race(&error) => Ok(false),
        put => Ok(put?),
    }
}

/// The chat's row goes first in every transaction, so that no two wait for each other.
fn put_together(
    session: &mut Session,
    prepared: &Prepared,
    writes: &[Write],
) -> Result<bool, Error> {
    let mut all = session.client.transaction()?;
    for write in writes {
        if !put_one(&mut all, prepared, write)? {
            return all.rollback().map(|()| false);
        }
    }
    all.commit().map(|()| true)
}

fn put_one(
    client: &mut impl postgres::GenericClient,
    prepared: &Prepared,
    write: &Write,
) -> Result<bool, Error> {
    let Write { address, before, after, sealed, due, has_unsent, .. } = write;
    let address = address.0.as_slice();
    let mut values: Vec<&(dyn ToSql + Sync)> =
        vec![&address, &after.number, &after.key, sealed, due, has_unsent];
    let statement = match before {
        Some(before) => {
            values.push(&before.number);
            &prepared.update
        }
        None => &prepared.insert,
    };
    client.execute(statement, &values).map(|rows| rows > 0)
}

/// Whether the rows are there already: what is sealed is never the same twice.
pub(super) fn is_done(session: &mut Session, writes: &[Write]) -> Result<bool, Error> {
    let Some(first) = writes.first() else { return Ok(true) };
    let found = session.client.query_opt(
        "SELECT 1 FROM aanspraak_record WHERE address = $1 AND sealed = $2",
        &[&first.address.0.as_slice(), &first.sealed],
    )?;
    Ok(found.is_some())
}
