//! The real binary as an operator runs it: killed at any moment, stopped in order, started wrongly.

mod crash;
mod disk;
mod endings;
mod plan;
mod process;
mod running;
mod talker;
mod team;
mod traces;
