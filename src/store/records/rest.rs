//! What a stored record leaves out, and what this program does not know of it.

use serde_json::{Map, Value};

/// Fields of a newer program, kept as they are.
pub type Rest = Map<String, Value>;

/// Whether a number is the one that is left out.
pub(super) fn is_none<N: Default + PartialEq>(number: &N) -> bool {
    *number == N::default()
}
