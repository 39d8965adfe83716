//! What the database could not do, and what that means.

use std::error::Error as _;
use std::io;

use postgres::Error;
use postgres::error::SqlState;

use super::super::StoreError;

/// What was asked could not be done.
pub(super) enum Failure {
    /// The database says so, or is away.
    Database(Error),
    /// It makes no sense to ask again.
    Store(StoreError),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Whether the database may be there again in a moment.
pub(super) fn is_passing(error: &Error) -> bool {
    let Some(code) = error.code() else {
        let cause = error.source();
        return error.is_closed() || cause.is_some_and(<dyn std::error::Error>::is::<io::Error>);
    };
    let passing = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::TOO_MANY_CONNECTIONS,
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
    ];
    code.code().starts_with("08") || passing.contains(code)
}

/// Whether another process came in between of what a transaction did. Nothing of it was done then.
pub(super) fn is_race(error: &Error) -> bool {
    let races = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
    error.code().is_some_and(|code| races.contains(code))
}

/// What the database said: never a value of ours.
pub(super) fn reason(error: &Error) -> String {
    let Some(said) = error.as_db_error() else {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        return format!("{error}{cause}");
    };
    format!("{} ({})", said.message(), said.code().code())
}
