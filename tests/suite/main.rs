//! The tests of the whole, in one binary.
//!
//! `cfg(test)` on each module tells clippy that helper functions here are tests too.

#![cfg_attr(
    test,
    allow(
        clippy::wildcard_enum_match_arm,
        reason = "a test names what it expects, and the rest fails it"
    )
)]

#[cfg(test)]
mod acts;
#[cfg(test)]
mod architecture;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod conversation;
#[cfg(test)]
mod crisis;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod matching;
#[cfg(test)]
mod preview;
#[cfg(test)]
mod rejected;
#[cfg(test)]
mod robustness;
#[cfg(test)]
mod search;
#[cfg(test)]
mod storage;
#[cfg(test)]
mod support;
#[cfg(test)]
mod telegram;
#[cfg(test)]
mod understanding;
