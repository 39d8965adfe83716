//! All that was read in a text.

use std::collections::HashSet;
use std::ops::Range;

use super::facts::AnnotatedTokens;
use super::lexicon::Lexicon;
use super::lexicon::matcher::Hit;
use super::normalise::{Kind, Typed};
use super::{FoundAct, FoundPlace, Language, TalkId};
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The facts of the person meant, in the order of the text.
    pub facts: Vec<FoundFact>,
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
    /// Whether the text was so long that only its beginning was read.
    pub cut: bool,
}

impl Reading {
    /// What is known of the person when only this text is.
    pub fn profile(&self) -> Profile {
        Profile::of(self.facts.iter().map(|found| found.fact))
    }
}

/// How many characters of a text are read for facts; the alarm reads all of them.
const READ_CHARACTERS: usize = 4_000;

impl Lexicon {
    /// Reads a text. `year` is the year in which it was written, for years of birth.
    pub fn read(&self, text: &str, gazetteer: &Gazetteer, year: i16) -> Reading {
        let (whole, text) = (text.len(), beginning(text, READ_CHARACTERS));
        let (typed, tokens) = self.words(text);
        let mut words = self.weigh(&tokens);
        let mut hits: Vec<(Fact, Hit)> = self.find_facts(&mut words);
        hits.extend(self.find_gender(&words));
        hits.extend(self.find_age(&words, year).map(|(age, hit)| (Fact::Age(age), hit)));
        let places = self.find_places(&typed, &words, gazetteer);
        let mut facts: Vec<FoundFact> = Vec::new();
        for (fact, hit) in hits {
            push(&mut facts, fact, span(&typed, &words, &hit));
        }
        if let Some((place, at)) = places.iter().find_map(|it| it.place.map(|id| (id, it))) {
            push(&mut facts, Fact::Place(place), at.span.clone());
        }
        facts.sort_by_key(|found| (found.span.start, found.span.end));
        let unread = self.unread(&typed, &words, &facts, &places);
        let correction = self.context.correction.is_some_and(|class| {
            self.windows(&tokens).next().is_some_and(|(_, window)| {
                window.after(&super::lexicon::grammar::Node::Set(class), 1) != 0
            })
        });
        Reading {
            talk: self.find_talk(text, &tokens),
            acts: self.acts_of(&tokens),
            language: self.guess_language(&typed),
            first_person: words.is_in_first_person(),
            cut: text.len() < whole,
            facts,
            places,
            unread,
            correction,
        }
    }

    fn unread(
        &self,
        typed: &[Typed],
        words: &AnnotatedTokens<'_>,
        facts: &[FoundFact],
        places: &[FoundPlace],
    ) -> Vec<String> {
        let spans = facts.iter().map(|found| &found.span);
        let spans: Vec<&Range<usize>> = spans.chain(places.iter().map(|it| &it.span)).collect();
        // Of a word that means several, each must be a small one.
        let small: HashSet<usize> = words
            .tokens
            .iter()
            .filter(|token| !self.is_small(token))
            .map(|token| token.typed)
            .collect();
        let unread = typed.iter().enumerate().filter(|(at, token)| {
            let read = spans.iter().any(|span| span.contains(&token.span.start));
            token.kind == Kind::Word && small.contains(at) && !read
        });
        unread.map(|(_, token)| token.word.clone()).collect()
    }
}

/// The first characters of a text.
pub(super) fn beginning(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

/// Adds a fact; said again, the later one counts, as in a profile.
fn push(facts: &mut Vec<FoundFact>, fact: Fact, span: Range<usize>) {
    if !facts.iter().any(|known| known.fact == fact) {
        facts.push(FoundFact { fact, span });
    }
}

fn span(typed: &[Typed], words: &AnnotatedTokens<'_>, hit: &Hit) -> Range<usize> {
    let at = |token: usize| words.tokens.get(token).and_then(|token| typed.get(token.typed));
    let start = at(hit.start).map_or(0, |token| token.span.start);
    start..at(hit.end.saturating_sub(1)).map_or(start, |token| token.span.end.max(start))
}
