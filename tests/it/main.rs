//! The tests of the whole, in one binary.
//!
//! `cfg(test)` on each module tells clippy that helper functions here are tests too.

#[cfg(test)]
mod asked;
#[cfg(test)]
mod binary;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod content_change;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod fake_api;
#[cfg(test)]
mod generated;
#[cfg(test)]
mod labels;
#[cfg(test)]
mod manners;
#[cfg(test)]
mod matching;
#[cfg(test)]
mod pains;
#[cfg(test)]
mod paper;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod store;
#[cfg(test)]
mod strangers;
#[cfg(test)]
mod talks;
#[cfg(test)]
mod telegram;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod understanding;
#[cfg(test)]
mod unsure;
