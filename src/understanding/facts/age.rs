//! Ages, of everybody that a text is about: "82", "begin zeventig", "geboren in 1943".

use super::super::shapes::kind::{AgeRule, Told as AgeTold};
use super::super::shapes::{NumberReader, Shape};
use super::super::utterance::Utterance;
use super::super::utterance::cast::{HELPED, PersonId};
use super::super::utterance::tags::Bracket;
use super::super::vocabulary::matcher::Hit;
use super::super::vocabulary::roles::Role;
use super::super::vocabulary::tokens::Token;
use super::doubt::Reason;
use super::{Source, Told};
use crate::profile::{Age, Fact};

/// An age that a text tells, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct AgeReading {
    /// The age.
    pub(in crate::understanding) age: Age,
    /// The words that tell it.
    pub(in crate::understanding) hit: Hit,
    /// The word with the number.
    pub(in crate::understanding) at: usize,
    /// Whose age it is.
    pub(in crate::understanding) person: PersonId,
    /// How sure it is that this is an age.
    pub(in crate::understanding) certainty: Certainty,
    rule: AgeRule,
}

/// How sure it is that a number is an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Certainty {
    /// Nothing else is meant.
    Sure,
    /// It may be a length of time or a number of anything else: to be asked.
    Likely,
}

/// Reads ages.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct AgeReader {
    pub(in crate::understanding) numbers: NumberReader,
}

impl AgeReader {
    /// The age of everybody whose age is told. Of several the one that puts right, else the one that
    /// is told most plainly, and of these the first. What may be something else is a doubt.
    pub(in crate::understanding) fn read(&self, words: &Utterance<'_>, year: i16) -> Vec<Told> {
        let ages = self.all(words, year);
        let mut told: Vec<(&AgeReading, Told)> = Vec::new();
        for age in ages.iter().filter(|age| !words.is_denied(age.at)) {
            let doubt = (age.certainty == Certainty::Likely).then_some(Reason::NumberOfSomething);
            let (fact, person, hit) = (Fact::Age(age.age), age.person, age.hit);
            let new = Told { fact, person, hit, doubt, source: Source::Age };
            match told.iter_mut().find(|(_, known)| known.person == person) {
                None => told.push((age, new)),
                Some(known) if age.is_better_than(known.0) => *known = (age, new),
                Some(_) => {}
            }
        }
        told.into_iter().map(|(_, told)| told).collect()
    }

    /// Every age that a text tells, of whomever, in the order of the text. Ages of then are none.
    pub(in crate::understanding) fn all(
        &self,
        words: &Utterance<'_>,
        year: i16,
    ) -> Vec<AgeReading> {
        let shapes: Vec<Shape> = self.numbers.read(words, year);
        let read = shapes.iter().filter_map(|shape| {
            let (rule, number) = shape.age.zip(shape.value)?;
            if words.is_span(shape.at) {
                return None;
            }
            let person = words.person_of_age(shape.at, rule);
            let age = rule.age(shape.kind, number, year, person == HELPED)?;
            let is_likely = rule.told == AgeTold::Likely;
            let certainty = if is_likely { Certainty::Likely } else { Certainty::Sure };
            let hit = Hit::of_words(shape.tokens.start, shape.tokens.end);
            Some(AgeReading { age, hit, at: shape.at, person, certainty, rule })
        });
        read.collect()
    }
}

impl AgeReading {
    fn is_better_than(&self, known: &Self) -> bool {
        let weight = |age: &Self| {
            let corrects = age.rule.told == AgeTold::Corrects;
            (age.certainty == Certainty::Likely, !corrects, age.rule.weight())
        };
        let corrects = self.rule.told == AgeTold::Corrects;
        weight(self) < weight(known) || (corrects && weight(self) == weight(known))
    }
}

impl Utterance<'_> {
    /// Whether a number of years tells how long: "gedetineerd geweest (3 jr)", "was getrouwd met hem, 24 jaar".
    fn is_span(&self, at: usize) -> bool {
        let tags = &self.tags;
        if !tags.has(at + 1, Role::Year) {
            return false;
        }
        let before = |steps: usize| at.checked_sub(steps);
        let in_brackets = before(1).is_some_and(|open| tags.bracket(open) == Some(Bracket::Opens))
            && tags.bracket(at + 2) == Some(Bracket::Closes)
            && before(2).is_none_or(|word| tags.person(word).is_none() && !tags.is_number(word));
        let part = before(1).filter(|part| tags.is_break(*part) && !tags.is_stop(*part));
        let sentence = (0..part.unwrap_or_default()).rev().take_while(|word| !tags.is_stop(*word));
        let married = sentence.into_iter().any(|word| {
            let is = |list: &[&str], token: &Token| list.contains(&&*token.word);
            let near =
                |word: usize, list: &[&str]| self.tokens.get(word).is_some_and(|it| is(list, it));
            near(word, &["getrouwd", "samengewoond", "married"])
                && (word.saturating_sub(MARRIED_WORDS)..word)
                    .any(|verb| near(verb, &["was", "waren", "geweest", "been", "were"]))
        });
        in_brackets || married
    }

    /// Of whom a number that is an age tells: of the noun right before it, else of the person whom
    /// its clause is about.
    fn person_of_age(&self, at: usize, rule: AgeRule) -> PersonId {
        // "De buurvrouw, 51 ben ik": of the writer, and not of the one named before.
        let tags = &self.tags;
        if tags.has(at + 1, Role::VerbFirst) && tags.has(at + 2, Role::SubjectI) {
            return self.cast.writer;
        }
        // "Dat doet mijn broer voor onze moeder van 96": nobody asks for her.
        if rule.told == AgeTold::Helped && self.for_kin.is_some() {
            return HELPED;
        }
        let mut before = self.mentions.iter().rev().filter(|mention| mention.noun < at);
        let named = before.find_map(|mention| {
            let near = mention.noun + NOUN_WORDS >= at;
            let is_its = self.age_behind(mention.noun) == Some(at) || rule.told == AgeTold::Kin;
            mention.person.filter(|_| near && is_its)
        });
        let about = named.unwrap_or_else(|| self.about(at));
        // "dhr chauffeur 44": the driver is the man himself.
        if self.is_professional_self(about, at) { about } else { self.concerned(about) }
    }
}

/// So far before "getrouwd" its "was" may stand.
const MARRIED_WORDS: usize = 4;

/// So far before its number a noun may stand: "dochter, van bijna 55".
const NOUN_WORDS: usize = 5;
