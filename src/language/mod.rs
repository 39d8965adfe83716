//! Ground of every room: the languages that the bot speaks, and how words are compared.

mod code;
mod normalise;

pub use code::Language;
pub(crate) use normalise::{folded, folded_name, is_apostrophe};
