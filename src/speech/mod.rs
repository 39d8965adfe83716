//! Sentences to be heard: a text in sentences, how each is said aloud, and the key of its recording.
//!
//! Pure: who makes recordings and who sends them is outside.

mod join;
mod key;
mod sentences;
mod spoken;

pub use join::join;
pub use key::{VoiceKey, joined};
pub use sentences::sentences;
pub use spoken::SpokenWords;

#[cfg(test)]
mod tests;
