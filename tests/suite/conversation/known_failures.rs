//! The pains that people have with systems like this one, each with the test that it is none here.

mod advice;
mod answers;
mod blocked;
mod content;
mod going_on;
mod people;
pub(crate) mod talker;
mod words;
