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

mod facts_of_question;
mod rank;
mod reason;
mod score;
mod settle;
mod short_list;
mod verdict;
mod weights;
mod why_not;

pub use facts_of_question::alternatives;
pub use rank::{Match, Ranking, rank};
pub use reason::{Caution, cautions, reasons};
pub use score::{Term, TermKind};
pub use settle::{change, missing_facts};
pub use short_list::{Relaxation, SHOWN_AT_ONCE, ShortList, short_list};
pub use verdict::{Rule, Verdict};
pub use weights::{CODES, Weights};
pub use why_not::{WhyNot, why_not};

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::profile::Profile;

/// What a ranking is made from, beside the person.
#[derive(Clone, Copy)]
pub struct Matcher<'c> {
    /// The activities.
    pub catalogue: &'c Catalogue,
    /// The points.
    pub weights: &'c Weights,
    /// Today, for the freshness of what is known.
    pub today: Date,
}

/// A person as the rules look at them: the profile with what need only be computed once.
#[derive(Clone, Copy)]
struct Person<'p> {
    profile: &'p Profile,
    relaxed: Option<Relaxation>,
}

#[cfg(test)]
mod tests;
