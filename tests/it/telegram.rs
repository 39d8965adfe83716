//! The real adapter against the fake Bot API: what a person sees, what goes wrong on the way, and
//! what is on disk when.

mod conversation;
mod desk;
mod echo;
mod faults;
mod follow_up;
mod help_first;
pub(crate) mod house;
mod inline;
mod links;
mod logs;
mod order;
mod parts;
mod restart;
mod talk;
mod team;
mod unusual;
mod walks;
mod webhook;
