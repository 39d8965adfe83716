//! The tests over the whole crate, in one binary.

mod store;
