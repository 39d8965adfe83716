//! The volunteers' side, as far as it is pure: finding activities while a caller is on the line.
//!
//! A [`Search`] is built once from the catalogue and the lexicon. Words are looked for in names, old
//! names, organisations and summaries, and among the words that the lexicon knows for a fact
//! ("klaverjassen" finds what offers games); by their stem, by the parts of a compound, and with
//! typing errors. What a query says about a person (age, place, cost) narrows the list.

mod door_names;
mod doors;
mod engine;
mod everything;
mod helplines;
mod index;
mod known;
mod names;
mod numbers;
mod query;
mod referrals;
mod sound;
mod term_set;
mod terms;
mod topics;

pub use doors::{DoorHit, without_places};
pub use engine::{Found, Hit, Search};
pub use everything::{Entry, EntryKind, danger_first, everything, owners};
pub use helplines::FoundHelplines;
pub use numbers::Owners;
pub use referrals::FoundReferrals;

#[cfg(test)]
mod tests;
