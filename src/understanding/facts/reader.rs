//! All that is told, of everybody, with what follows from it.

use std::sync::Arc;

use super::super::fact_patterns::FactPatterns;
use super::super::shapes::NumberReader;
use super::super::utterance::Utterance;
use super::age::AgeReader;
use super::consequences::consequences;
use super::gender::GenderReader;
use super::{PatternReader, Told};

/// Reads every fact but places: those are names of the gazetteer.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct FactReader {
    patterns: PatternReader,
    gender: GenderReader,
    pub(in crate::understanding) ages: AgeReader,
}

impl FactReader {
    pub(in crate::understanding) fn new(
        patterns: &Arc<FactPatterns>,
        numbers: NumberReader,
    ) -> Self {
        Self {
            patterns: PatternReader { patterns: Arc::clone(patterns) },
            gender: GenderReader { patterns: Arc::clone(patterns) },
            ages: AgeReader { numbers },
        }
    }

    /// The facts that a message tells. `year` is the year in which it was written.
    pub(in crate::understanding) fn read(&self, words: &Utterance<'_>, year: i16) -> Vec<Told> {
        let mut told = self.patterns.read(words);
        told.extend(self.gender.read(words));
        told.extend(self.ages.read(words, year));
        let follow = consequences(words, &told);
        told.extend(follow);
        told
    }

    /// The patterns that facts are told with.
    pub(in crate::understanding) fn patterns(&self) -> &FactPatterns {
        &self.patterns.patterns
    }
}
