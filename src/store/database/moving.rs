//! A database on the way to hold a store that is copied into it.

use data_encoding::HEXLOWER;

use super::super::StoreError;
use super::super::backend::Backend;
use super::super::random::random;
use super::open::{Copying, DatabaseConfig, UNFINISHED};
use super::schema;
use super::shared_store::SharedStore;

/// A database that is being filled. Until [`Moving::complete`] it carries a mark, and nobody opens it.
pub(in crate::store) struct Moving {
    store: SharedStore,
}

impl Moving {
    /// Marks a database that must hold nothing.
    pub(in crate::store) fn begin(config: DatabaseConfig) -> Result<Self, StoreError> {
        let store = SharedStore::open(config, Copying::GoesOn)?;
        let mark = HEXLOWER.encode(&random::<8>()?);
        let is_empty = store.inner.connections.ask(move |session, _| {
            // The mark first, so that of two who begin at once one finds it; it goes where there is a store already.
            let is_ours = schema::note_once(session, UNFINISHED, &mark)? == mark;
            let is_empty = session.client.query_opt(ANYTHING, &[])?.is_none();
            if is_ours && !is_empty {
                schema::remove_note(session, UNFINISHED)?;
            }
            Ok(is_ours && is_empty)
        })?;
        if is_empty {
            return Ok(Self { store });
        }
        Err(StoreError::NotEmpty { folder: "the database".into() })
    }

    pub(in crate::store) fn target(&self) -> &dyn Backend {
        &self.store
    }

    /// The copy is whole: from now on it counts.
    pub(in crate::store) fn complete(&self) -> Result<(), StoreError> {
        self.store.inner.connections.ask(|session, _| Ok(schema::remove_note(session, UNFINISHED)?))
    }
}

const ANYTHING: &str = "SELECT 1 FROM aanspraak_record \
     UNION ALL SELECT 1 FROM aanspraak_aside UNION ALL SELECT 1 FROM aanspraak_count LIMIT 1";
