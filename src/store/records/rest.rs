//! What this program does not know of a record.

use serde_json::{Map, Value};

/// Fields of a newer program, kept as they are.
pub type Rest = Map<String, Value>;
