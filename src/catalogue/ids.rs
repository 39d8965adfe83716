//! Sets of closed values as lists of their ids.

use enumset::{EnumSet, EnumSetType};
use serde::Serializer;

/// Serialises a set as the list of its ids.
pub(super) fn ids<T, S>(set: &EnumSet<T>, serializer: S) -> Result<S::Ok, S::Error>
where
    T: EnumSetType + Into<&'static str>,
    S: Serializer,
{
    serializer.collect_seq(set.iter().map(Into::<&'static str>::into))
}
