//! Whether the person helped is a woman or a man: only by words for that person, never by a pronoun, an
//! address or somebody else.

use std::sync::Arc;

use super::super::fact_patterns::FactPatterns;
use super::super::utterance::Utterance;
use super::super::utterance::cast::{HELPED, Relation};
use super::super::vocabulary::matcher::Hit;
use super::super::vocabulary::roles::Role;
use super::{Source, Told};
use crate::profile::{Fact, FactId, Gender};

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
            if is_one_of_both(words, mention.noun, gender) {
                return None;
            }
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

/// Whether a word of the other gender is joined to it: "man of vrouw, dat maakt niet uit" is about no one.
fn is_one_of_both(words: &Utterance<'_>, noun: usize, gender: Gender) -> bool {
    let other = |at: usize| {
        let mention = words.mentions.iter().find(|mention| mention.noun == at);
        mention.and_then(|mention| mention.word.gender).is_some_and(|other| other != gender)
    };
    let is_joined = |at: usize| words.tags.has(at, Role::List);
    (is_joined(noun + 1) && other(noun + 2))
        || noun.checked_sub(2).is_some_and(|before| is_joined(before + 1) && other(before))
}

fn is_of_helped(hit: &Hit, words: &Utterance<'_>) -> bool {
    // "Heeft u iets voor een weduwe": the bot is asked, and nothing is told of it.
    let about = words.about(hit.start);
    let to_bot = words.cast.get(about).relation == Relation::Bot;
    (to_bot || about == HELPED) && !words.is_denied(hit.start) && !words.is_untold(hit.start)
}
