//! Whether the person helped is a woman or a man: only by words for that person, never by a pronoun, an
//! address or somebody else.

use super::super::lexicon::Lexicon;
use super::super::lexicon::matcher::Hit;
use super::super::utterance::Utterance;
use super::super::utterance::cast::HELPED;
use super::{Source, Told};
use crate::profile::{Fact, FactId};

impl Lexicon {
    /// The gender of the person helped, with the words that tell it; the first that tell it count.
    pub(in crate::understanding) fn find_gender(&self, words: &Utterance<'_>) -> Option<Told> {
        let nouns = words.mentions.iter().filter_map(|mention| {
            let gender = mention.word.gender.filter(|_| mention.person == Some(HELPED))?;
            let hit = Hit::of_words(mention.noun, mention.noun + 1);
            Some((Fact::Gender(gender, true), hit, Source::Noun))
        });
        let patterns = words.hits.iter().filter_map(|hit| {
            let fact = self.fact_rules.get(hit.rule).map(|rule| rule.fact)?;
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
    !words.is_others(hit.start) && !words.is_denied(hit.start) && !words.is_untold(hit.start)
}
