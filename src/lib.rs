//! **Aanspraak** (Dutch: someone to talk to) leads a plain conversation with people who feel
//! alone, and recommends activities that fit and that exist.
//!
//! Rooms, lowest first; a room may only use what stands above it in this list:
//!
//! - [`problem`]: what a loader finds in the files that people edit.
//! - [`profile`]: what is known of a person, and three-valued conditions over it.
//! - [`catalogue`]: what there is, and where.
//! - [`understanding`]: words into facts, choices, commands and alarms.
pub mod catalogue;
pub mod conversation;
pub mod problem;
pub mod profile;
pub mod understanding;
