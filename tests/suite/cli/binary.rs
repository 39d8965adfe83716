//! The real binary as an operator runs it: killed at any moment, stopped in order, started wrongly, looked at.

mod beside;
mod confirm;
mod crash;
mod desk_talker;
mod disk;
mod endings;
mod erase;
mod faults;
mod faults_of_copies;
mod lifecycle;
mod plan;
mod planner;
mod process;
mod recordings;
#[cfg(has_postgres)]
mod replicas;
mod running;
mod talker;
mod team;
mod traces;
mod watched;
