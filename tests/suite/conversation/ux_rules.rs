//! Manners: what a person may always ask works wherever the talk is, and nothing is said that the
//! person did not ask for.

mod alarm_talk;
mod choices;
pub(crate) mod everywhere;
mod help;
mod labels;
mod own_words;
mod spoken;
