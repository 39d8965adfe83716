//! Changes of one kind.

use serde::Serialize;

/// Changes of one kind, and among how many things they were looked for.
#[derive(Debug, Serialize)]
pub struct Changes<T> {
    /// How many were compared.
    pub compared: usize,
    /// Those that differ.
    pub changed: Vec<T>,
}
