//! The records in PostgreSQL, which several processes share: one row a chat, each write a compare-and-set.
//!
//! Plain SQL, of which nothing is special to one engine: no locks of its own, no notifications, no skipped rows
//! (`docs/decisions/0025-a-second-store.md`).

mod backend;
mod connections;
mod dial;
mod failure;
mod finding;
mod key_folder;
mod moving;
mod open;
mod quarantine;
mod reading;
mod replicas;
mod row;
mod schema;
mod seen;
mod session;
mod shared_store;
mod together;
mod verify;
mod voices;
mod write;
mod writing;

pub(super) use backend::COPY_CACHE_BYTES;
pub(super) use moving::Moving;
pub use open::DatabaseConfig;

#[cfg(test)]
#[cfg(has_postgres)]
pub(crate) mod tests;
