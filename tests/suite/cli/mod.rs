//! The real binary, on pipes and as an operator runs it.

#[cfg(test)]
pub(crate) mod binary;
#[cfg(test)]
pub(crate) mod commands;
#[cfg(test)]
pub(crate) mod preview;
#[cfg(test)]
mod voices;
