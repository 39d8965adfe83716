//! Told lengths of time: "al 18 jaar weduwe", "2 maanden geleden".

use std::sync::Arc;

use strum::{Display, IntoStaticStr};

use super::super::utterance::{Person, Utterance};
use super::super::vocabulary::Vocabulary;
use super::super::vocabulary::roles::Role;
use super::{Source, Told};

/// A unit of time.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A length of time that a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
    /// Of whom it is told.
    pub person: Person,
}

const UNITS: [(Role, Unit); 4] = [
    (Role::Days, Unit::Days),
    (Role::Weeks, Unit::Weeks),
    (Role::Months, Unit::Months),
    (Role::Years, Unit::Years),
];

/// Reads told lengths of time.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct SpanReader {
    pub(in crate::understanding) vocabulary: Arc<Vocabulary>,
}

impl SpanReader {
    /// The lengths of time of a text: numbers with a unit that are no age.
    pub(in crate::understanding) fn read(&self, words: &Utterance<'_>, told: &[Told]) -> Vec<Span> {
        let is_age = |at: usize| {
            let mut ages = told.iter().filter(|told| told.source == Source::Age);
            ages.any(|age| (age.hit.start..age.hit.end).contains(&at))
        };
        let numbers = words.read_tokens().iter().enumerate().filter_map(|(at, token)| {
            let unit = UNITS.into_iter().find(|(role, _)| words.tags.has(at + 1, *role))?.1;
            let count = self.vocabulary.number(&token.word).filter(|_| !is_age(at))?;
            Some(Span { count, unit, person: words.cast.get(words.about(at)) })
        });
        numbers.collect()
    }
}
