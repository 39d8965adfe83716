//! Tests of the whole, from outside.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its files has failed"
)]
#![expect(clippy::indexing_slicing, reason = "a test that finds less than it expects has failed")]
#![expect(clippy::print_stdout, reason = "measurements are told")]

mod understanding;
