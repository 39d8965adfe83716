//! The real adapter against the fake Bot API: what a person sees, what goes wrong on the way, and
//! what is on disk when.

mod albums;
mod beside;
mod call_topics;
mod clear_screen;
mod conversation;
mod desk;
mod echo;
mod edits;
mod faults;
mod follow_up;
mod help_first;
pub(crate) mod house;
mod inline;
mod lenient;
mod links;
mod logs;
mod order;
mod parts;
mod reminder;
mod restart;
mod talk;
mod team;
mod topics;
mod unusual;
mod voices;
mod walks;
mod webhook;
