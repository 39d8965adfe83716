//! Whether the person helped is a woman or a man: only by words for that person, never by a pronoun, an
//! address or somebody else.

use std::sync::Arc;

use super::super::fact_patterns::FactPatterns;
use super::super::utterance::Utterance;
use super::super::utterance::cast::{HELPED, Relation};
use super::super::vocabulary::matcher::Hit;
use super::{Source, Told};
use crate::profile::{Fact, FactId};

/// Reads the gender of the person helped.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct GenderReader {
    pub(in crate::understanding) patterns: Arc<FactPatterns>,
}

impl GenderReader {
    /// The gender of the person helped, with the words that tell it; the first that tell it count.
    pub(in crate::understanding) fn read(&self, words: &Utterance<'_>) -> Option<Told> {
        let nouns = words.mentions.iter().filter_map(|mention| {
            let gender = mention.word.gender.filter(|_| mention.person == Some(HELPED))?;
            let hit = Hit::of_words(mention.noun, mention.noun + 1);
            Some((Fact::Gender(gender, true), hit, Source::Noun))
        });
        let patterns = words.hits.iter().filter_map(|hit| {
            let fact = self.patterns.fact(hit)?;
            let names = (hit.start..hit.end).any(|at| words.mention_at(at).is_some());
            (fact.id() == FactId::Gender && !names).then_some((
                fact,
                *hit,
                Source::Pattern(hit.rule),
            ))
        });
        let told = nouns.chain(patterns).filter(|(_, hit, _)| is_of_helped(hit, words));
        let (fact, hit, source) = told.min_by_key(|(_, hit, _)| hit.start)?;
        Some(Told { fact, person: HELPED, hit, doubt: None, source })
    }
}

fn is_of_helped(hit: &Hit, words: &Utterance<'_>) -> bool {
    // "Heeft u iets voor een weduwe": the bot is asked, and nothing is told of it.
    let about = words.about(hit.start);
    let to_bot = words.cast.get(about).relation == Relation::Bot;
    (to_bot || about == HELPED) && !words.is_denied(hit.start) && !words.is_untold(hit.start)
}
