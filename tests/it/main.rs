//! The tests of the whole, in one binary.
#![expect(clippy::unwrap_used, reason = "helpers of tests stand outside of test functions")]
#![expect(clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::indexing_slicing, reason = "a test that looks at nothing fails")]

mod catalogue;
mod fake_api;
mod refused;
mod store;
mod talks;
mod telegram;
mod understanding;
