//! **Aanspraak** (Dutch: someone to talk to) leads a plain conversation with people who feel
//! alone, and recommends activities that fit and that exist.
//!
//! Rooms, lowest first; a room may only use what stands above it in this list:
//!
//! - [`problem`]: what a loader finds in the files that people edit.
//! - [`profile`]: what is known of a person, and three-valued conditions over it.
//! - [`conversation`]: one turn, pure.
//! - [`store`]: one sealed record a chat, on disk.
//! - [`exchange`]: where a turn meets the store, once and durable.
//! - [`telegram`]: updates in, messages out.
pub mod catalogue;
pub mod conversation;
pub mod exchange;
pub mod problem;
pub mod profile;
pub mod store;
pub mod telegram;
