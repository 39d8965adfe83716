//! How fast a person writes.

use serde::{Deserialize, Serialize};

/// How fast a person wrote lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RateV1 {
    /// When all that was written would have been written at an even pace, in milliseconds since 1970.
    pub even: i64,
    /// The person was told to be slower, and has not paused since.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub told: bool,
}
