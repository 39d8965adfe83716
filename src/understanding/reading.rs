//! All that was read in a text.

use std::collections::HashSet;
use std::ops::Range;

use super::facts::Told;
use super::facts::doubt::Doubt;
use super::facts::spans::Span;
use super::lexicon::Lexicon;
use super::utterance::cast::{HELPED, PersonId};
use super::utterance::{Person, Utterance};
use super::vocabulary::grammar::Node;
use super::vocabulary::tokens::Kind;
use super::{FoundAct, FoundPlace, Language, Refused, TalkId};
use crate::catalogue::Gazetteer;
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

impl Lexicon {
    /// Reads a text. `year` is the year in which it was written, for years of birth.
    pub fn read(&self, text: &str, gazetteer: &Gazetteer, year: i16) -> Reading {
        self.read_utterance(&self.utterance(text), gazetteer, year)
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

    fn is_correction(&self, words: &Utterance<'_>) -> bool {
        self.vocabulary.context.correction.is_some_and(|class| {
            self.vocabulary
                .windows(&words.tokens)
                .next()
                .is_some_and(|(_, window)| window.after(&Node::Set(class), 1) != 0)
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
