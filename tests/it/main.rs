//! Tests of the whole, from outside.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

mod understanding;
