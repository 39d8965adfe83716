//! The tests over the whole crate, in one binary.

// `cfg(test)` tells clippy that helper functions here are tests too.
#[cfg(test)]
mod fake_api;
#[cfg(test)]
mod store;
#[cfg(test)]
mod talks;
#[cfg(test)]
mod telegram;
#[cfg(test)]
mod understanding;
