//! All that is told, of everybody, with what follows from it.

use std::sync::Arc;

use super::super::fact_patterns::FactPatterns;
use super::super::shapes::NumberReader;
use super::super::utterance::Utterance;
use super::super::vocabulary::Vocabulary;
use super::age::AgeReader;
use super::classifier::FactClassifier;
use super::consequences::consequences;
use super::gender::GenderReader;
use super::{PatternReader, Told};

/// Reads every fact but places: those are names of the gazetteer.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct FactReader {
    pub(super) vocabulary: Arc<Vocabulary>,
    patterns: PatternReader,
    gender: GenderReader,
    pub(in crate::understanding) ages: AgeReader,
    pub(in crate::understanding) classifier: FactClassifier,
}

impl FactReader {
    pub(in crate::understanding) fn new(
        vocabulary: &Arc<Vocabulary>,
        patterns: &Arc<FactPatterns>,
        numbers: NumberReader,
    ) -> Self {
        Self {
            vocabulary: Arc::clone(vocabulary),
            classifier: FactClassifier::default(),
            patterns: PatternReader { patterns: Arc::clone(patterns) },
            gender: GenderReader { patterns: Arc::clone(patterns) },
            ages: AgeReader { numbers },
        }
    }

    /// The facts that a message tells: by rules, reviewed by the classifier. `year` is the year in which it
    /// was written.
    pub(in crate::understanding) fn read(&self, words: &Utterance<'_>, year: i16) -> Vec<Told> {
        let mut told = self.by_rules(words, year);
        self.classifier.review(&self.vocabulary, words, &mut told);
        told
    }

    /// The same reader with another classifier.
    #[must_use]
    pub(in crate::understanding) fn with_classifier(&self, classifier: FactClassifier) -> Self {
        Self { classifier, ..self.clone() }
    }

    /// The facts that rules find.
    pub(super) fn by_rules(&self, words: &Utterance<'_>, year: i16) -> Vec<Told> {
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
