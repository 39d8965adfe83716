//! Random bytes from the system, for keys and for what nobody may guess.

use rand::TryRngCore;
use rand::rngs::OsRng;

use super::StoreError;

/// Bytes of a key.
pub(super) const KEY_BYTES: usize = 32;

/// A number of the system that nobody can guess.
pub fn unguessable() -> Result<u128, StoreError> {
    random().map(u128::from_be_bytes)
}

/// Random bytes from the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    let read = OsRng.try_fill_bytes(&mut bytes);
    read.map_err(|error| StoreError::read("random bytes of the system", error))?;
    Ok(bytes)
}
