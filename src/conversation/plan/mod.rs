//! A plan: the one next step that a person chose, with a moment, and a reminder where one was asked for.
//!
//! What is asked next follows from what the plan holds ([`Plan::part`]), as the open question of the interview
//! follows from the answers.

mod barrier;
mod moment;
mod offer;
mod reminder;
mod state;
mod step;
mod words;

pub use barrier::PlanBarrier;
pub(super) use barrier::told_barriers;
pub use moment::{DayChoice, PlanDay, PlanTime, Routine};
pub(super) use moment::{chosen_day, offered_days, offered_routines};
pub(super) use offer::{number_of, page_of, place_of, relevant, steps};
pub(super) use reminder::{BUSY as REMINDER_BUSY, MOST as MOST_REMINDERS, moment_of};
pub(super) use state::PlanPart;
pub use state::{Experience, Hindrance, Plan, PlanStatus, Reminder};
pub use step::PlanStep;
pub(super) use words::{MomentWords, typed_moment};
