//! All that the readers find in a text, together.

use std::ops::Range;

use rustc_hash::FxHashSet as HashSet;

use super::Lexicon;
use crate::catalogue::Gazetteer;
use crate::profile::{Fact, Profile};
use crate::understanding::explanation::{Explanation, explain};
use crate::understanding::facts::Told;
use crate::understanding::facts::doubt::Doubt;
use crate::understanding::facts::place::FoundPlace;
use crate::understanding::reading::{FoundFact, Other, Reading};
use crate::understanding::utterance::cast::{HELPED, PersonId};
use crate::understanding::utterance::{Person, Utterance};
use crate::understanding::vocabulary::grammar::Node;
use crate::understanding::vocabulary::tokens::Kind;

impl Lexicon {
    /// Reads a text. `year` is the year in which it was written, for years of birth.
    pub fn read(&self, text: &str, gazetteer: &Gazetteer, year: i16) -> Reading {
        self.read_utterance(&self.utterance(text), gazetteer, year)
    }

    /// The language of the bot that several sentences are in; none where its common words are not many more than
    /// those of every other.
    pub fn language_of_prose(&self, text: &str) -> Option<crate::language::Language> {
        self.languages.read_clearly(&self.utterance(text).typed)?.code().parse().ok()
    }

    /// Reads a text of which it is known whom it is about: "vrouw ligt in het ziekenhuis" is said of his wife
    /// when the caller is a man.
    pub fn read_knowing(
        &self,
        text: &str,
        profile: &Profile,
        gazetteer: &Gazetteer,
        year: i16,
    ) -> Reading {
        self.read_utterance(&self.utterance_about(text, profile), gazetteer, year)
    }

    /// Reads a message that is made ready.
    pub fn read_utterance(
        &self,
        words: &Utterance<'_>,
        gazetteer: &Gazetteer,
        year: i16,
    ) -> Reading {
        let found = self.places.read(words, gazetteer);
        let told = self.facts.read(words, year);
        // "mw 80 Dieren", "Bergen op Zoom": the name of a place tells nothing else.
        let is_name = |span: &Range<usize>| {
            let within = |name: &Range<usize>| name.start <= span.start && span.end <= name.end;
            found.names.iter().any(within)
        };
        let span = |told: &Told| words.span(told.hit.start..told.hit.end);
        let mut facts: Vec<FoundFact> = Vec::new();
        let mut others: Vec<(PersonId, Other)> = Vec::new();
        let mut doubts: Vec<Doubt> = Vec::new();
        for told in told.iter().filter(|told| !is_name(&span(told))) {
            let person = words.cast.get(told.person);
            if let Some(reason) = told.doubt {
                let doubt = Doubt { fact: told.fact, person, reason };
                if !doubts.contains(&doubt) {
                    doubts.push(doubt);
                }
            } else if told.person == HELPED {
                push(&mut facts, told.fact, span(told));
            } else if person.relation.has_facts() {
                push_of(&mut others, told.person, person, (told.fact, span(told)));
            }
        }
        for (id, span, place) in found.others {
            let person = words.cast.get(id);
            if person.relation.has_facts() {
                push_of(&mut others, id, person, (Fact::Place(place), span));
            }
        }
        let places = found.homes;
        if let Some((place, at)) = places.iter().find_map(|it| it.place.map(|id| (id, it))) {
            push(&mut facts, Fact::Place(place), at.span.clone());
        }
        facts.sort_by_key(|found| (found.span.start, found.fact.id(), found.span.end));
        Reading {
            talk: self.intents.read(words.text, &words.tokens),
            acts: self.acts.read(&words.tokens),
            language: self.languages.read(&words.typed),
            first_person: words.is_in_first_person(),
            says_i: words.says_i(),
            cut: words.is_cut(),
            unread: self.unread(words, &facts, &others, &places),
            correction: self.is_correction(words),
            others: others.into_iter().map(|(_, other)| other).collect(),
            doubts,
            refused: words.refusals(),
            spans: self.spans.read(words, &told),
            facts,
            places,
        }
    }

    /// What told each fact of a message, for editors who wonder why.
    pub fn explain(
        &self,
        utterance: &Utterance<'_>,
        gazetteer: &Gazetteer,
        year: i16,
    ) -> Vec<Explanation> {
        let told = self.facts.read(utterance, year);
        let homes = self.places.read(utterance, gazetteer).homes;
        explain(&told, homes, utterance, self.facts.patterns(), gazetteer)
    }

    fn is_correction(&self, words: &Utterance<'_>) -> bool {
        self.vocabulary.context.correction.is_some_and(|class| {
            self.vocabulary
                .windows(&words.tokens)
                .next()
                .is_some_and(|(_, window)| window.after(Node::Class(class), 1) != 0)
        })
    }

    fn unread(
        &self,
        words: &Utterance<'_>,
        facts: &[FoundFact],
        others: &[(PersonId, Other)],
        places: &[FoundPlace],
    ) -> Vec<String> {
        let others = others.iter().flat_map(|(_, other)| &other.facts);
        let spans = facts.iter().chain(others).map(|found| &found.span);
        let spans: Vec<&Range<usize>> = spans.chain(places.iter().map(|it| &it.span)).collect();
        // Of a word that means several, each must be a small one.
        let small: HashSet<usize> = words
            .read_tokens()
            .iter()
            .filter(|token| !self.vocabulary.is_small(&token.word))
            .map(|token| token.typed)
            .collect();
        let unread = words.typed.iter().enumerate().filter(|(at, token)| {
            let read = spans.iter().any(|span| span.contains(&token.span.start));
            token.kind == Kind::Word && small.contains(at) && !read
        });
        unread.map(|(_, token)| token.word.clone()).collect()
    }
}

/// Adds a fact of somebody else.
fn push_of(
    others: &mut Vec<(PersonId, Other)>,
    id: PersonId,
    person: Person,
    (fact, span): (Fact, Range<usize>),
) {
    let known = others.iter().position(|(known, _)| *known == id);
    let known = known.unwrap_or_else(|| {
        others.push((id, Other { person, facts: Vec::new() }));
        others.len() - 1
    });
    if let Some((_, other)) = others.get_mut(known) {
        push(&mut other.facts, fact, span);
    }
}

/// Adds a fact; said again, the later one counts, as in a profile.
fn push(facts: &mut Vec<FoundFact>, fact: Fact, span: Range<usize>) {
    if !facts.iter().any(|known| known.fact == fact) {
        facts.push(FoundFact { fact, span });
    }
}
