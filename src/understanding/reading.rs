//! All that was read in a text.

use std::ops::Range;

use super::facts::doubt::Doubt;
use super::facts::spans::Span;
use super::utterance::Person;
use super::{FoundAct, FoundPlace, Language, Refused, TalkId};
use crate::profile::{Fact, Profile};

/// A fact, and the words that told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFact {
    /// The fact, with its sign.
    pub fact: Fact,
    /// Where its words stand in the text, in bytes.
    pub span: Range<usize>,
}

/// What a text tells.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four things that a text is or is not, each apart"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The facts of the person helped, in the order of the text.
    pub facts: Vec<FoundFact>,
    /// What is told of others, each apart.
    pub others: Vec<Other>,
    /// What is likely and not sure.
    pub doubts: Vec<Doubt>,
    /// What is not wanted, or known already.
    pub refused: Vec<Refused>,
    /// Told lengths of time.
    pub spans: Vec<Span>,
    /// The places that are named, with what each may mean.
    pub places: Vec<FoundPlace>,
    /// The words that were not understood, without the small ones.
    pub unread: Vec<String>,
    /// The language that the words seem to be in.
    pub language: Option<Language>,
    /// Whether the text puts something right: "nee, ik ben 76".
    pub correction: bool,
    /// What the text does besides telling facts.
    pub talk: Option<TalkId>,
    /// What the text does, in the order of the list.
    pub acts: Vec<FoundAct>,
    /// Whether somebody speaks of himself or herself, and of nobody else.
    pub first_person: bool,
    /// Whether somebody says "I", and does not name whom it is for.
    pub says_i: bool,
    /// Whether the text was so long that only its beginning was read.
    pub cut: bool,
}

impl Reading {
    /// The facts that are told of others than the person.
    pub fn others_told(&self) -> Vec<Fact> {
        let found = self.others.iter().flat_map(|other| &other.facts);
        found.map(|found| found.fact).collect()
    }

    /// What is known of the person when only this text is.
    pub fn profile(&self) -> Profile {
        Profile::of(self.facts.iter().map(|found| found.fact))
    }
}

/// Somebody else of whom a text tells something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Who it is.
    pub person: Person,
    /// What is told of that person, in the order of the text.
    pub facts: Vec<FoundFact>,
}
