//! What several tests use: the fake Bot API, generated catalogues, options of a developer.

#[cfg(test)]
pub(crate) mod fake_api;
#[cfg(test)]
pub(crate) mod generated;
#[cfg(test)]
pub(crate) mod options;
#[cfg(has_postgres)]
pub(crate) mod postgres_server;
#[cfg(test)]
pub(crate) mod recording;
