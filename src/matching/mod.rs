//! Matching: which activities fit a person, in which order, why, and why not.
//!
//! Deterministic and explainable: the same facts give the same order, and every reason shown is a
//! term of the score itself.
//!
//! **Verdict.** Three-valued. *No* when a line of `[for]` does not hold, a line of `[not-for]`
//! holds, the person refused its form or all it is about, it is too far away, one must go out and
//! the person cannot, or it stopped. *Maybe* when a line of `[for]` is not known: with the facts
//! that would settle it. *Yes* otherwise. Not known is never no, and never a silent yes.
//!
//! **Score.** The sum of the terms of [`Term`], with the points of `data/weights.toml`, each with
//! its reason there. It orders; it never admits or excludes.
//!
//! **Short list.** Three of the *yes*: diverse, never empty (the softest wish is relaxed, and that
//! is said), and always with one human being to call.

mod example_profile;
mod firm;
mod matched;
mod matcher;
mod next_question;
mod person;
mod rank;
mod reason;
mod relaxation;
mod score;
mod short_list;
mod verdict;
mod weights;
mod why_not;

pub use example_profile::example_profile;
pub use matched::Match;
pub use matcher::Matcher;
pub use next_question::{change, next_question, next_question_beside};
pub use rank::{Ranking, rank, rank_relaxed};
pub use reason::{Caution, cautions, reasons};
pub use relaxation::Relaxation;
pub use score::{Term, TermKind};
pub use short_list::{SHOWN_AT_ONCE, ShortList, short_list};
pub use verdict::{Rule, Verdict};
pub use weights::{CODES, Weights};
pub use why_not::{Admission, WhyNot, admission, why_not};

#[cfg(test)]
mod tests;
