//! Ages, of everybody that a text is about: "82", "begin zeventig", "geboren in 1943".

use std::ops::Range;

use super::super::lexicon::Lexicon;
use super::super::lexicon::matcher::Hit;
use super::super::lexicon::roles::{I, PERSON};
use super::super::shapes::rules::{AgeRule, Told};
use super::super::shapes::{Shape, ShapeKind};
use super::AnnotatedTokens;
use crate::profile::Age;

/// Younger people are spoken of, but do not write and are not called about: three children, two
/// dogs, a grandson of eight.
const YOUNGEST: i64 = 10;
const YOUNGEST_BARE: i64 = 16;
/// Below the number that people call for help.
const OLDEST: i64 = 111;

impl AgeRule {
    /// How plainly an age is told; less is more.
    fn weight(self) -> u8 {
        match self.told {
            Told::Helped => 0,
            Told::Plain | Told::Corrects => 1,
            Told::Bare => 2,
            Told::Kin => 3,
            Told::Likely => 4,
        }
    }

    /// The age that follows from a number. `year` is the year of writing.
    pub(in crate::understanding) fn age(
        self,
        kind: ShapeKind,
        number: u32,
        year: i16,
    ) -> Option<Age> {
        let (number, year) = (i64::from(number), i64::from(year));
        let base = match (kind, number) {
            (ShapeKind::YearOfBirth | ShapeKind::DateOfBirth, 0..=99) => two_digits(number, year),
            (ShapeKind::YearOfBirth | ShapeKind::DateOfBirth, born) => year - born,
            _ => number,
        };
        let youngest = match self.told {
            Told::Bare => YOUNGEST_BARE,
            // Children and grandchildren are told of by their age, too.
            Told::Kin => 0,
            Told::Plain | Told::Likely | Told::Corrects | Told::Helped => YOUNGEST,
        };
        let (from, to) = (base + self.from, base + self.to);
        if from < youngest || to > OLDEST {
            return None;
        }
        Age::between(u8::try_from(from).ok()?, u8::try_from(to).ok()?)
    }
}

/// "Uit '43": of the two centuries the one in which the person can be alive.
fn two_digits(born: i64, year: i64) -> i64 {
    let last_century = year - 1900 - born;
    if last_century > OLDEST { last_century - 100 } else { last_century }
}

/// An age that a text tells, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct AgeReading {
    /// The age.
    pub(in crate::understanding) age: Age,
    /// The words that tell it.
    pub(in crate::understanding) hit: Hit,
    /// The word with the number.
    pub(in crate::understanding) at: usize,
    /// Where the number stands in the text, in bytes.
    pub(in crate::understanding) span: Range<usize>,
    /// Whether it is the age of somebody else than the person meant.
    pub(in crate::understanding) others: bool,
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

impl Lexicon {
    /// The age of the person meant, with the words that tell it, when it is sure.
    pub(in crate::understanding) fn find_age(
        words: &AnnotatedTokens<'_>,
        shapes: &[Shape],
        year: i16,
    ) -> Option<(Age, Hit)> {
        let ages = Self::find_ages(words, shapes, year);
        let own = || ages.iter().filter(|it| !it.others && it.certainty == Certainty::Sure);
        let corrected = own().rfind(|it| it.rule.told == Told::Corrects);
        // Of several the one that is told most plainly, and of these the first.
        let plainest = || own().min_by_key(|it| it.rule.weight());
        corrected.or_else(plainest).map(|it| (it.age, it.hit))
    }

    /// Every age that a text tells, of whomever, in the order of the text. Ages of then and denied
    /// ones are none.
    pub(in crate::understanding) fn find_ages(
        words: &AnnotatedTokens<'_>,
        shapes: &[Shape],
        year: i16,
    ) -> Vec<AgeReading> {
        let mut ages: Vec<AgeReading> = Vec::new();
        for shape in shapes {
            let Some((rule, number)) = shape.age.zip(shape.value) else { continue };
            let Some(age) = rule.age(shape.kind, number, year) else { continue };
            let others = (words.is_others(shape.at) && rule.told != Told::Helped)
                || (rule.told == Told::Kin
                    && words.is_behind_person(shape.at, ages.iter().any(|it| !it.others)));
            ages.push(AgeReading {
                age,
                hit: Hit { rule: 0, start: shape.tokens.start, end: shape.tokens.end },
                at: shape.at,
                span: shape.span.clone(),
                others,
                certainty: if rule.told == Told::Likely {
                    Certainty::Likely
                } else {
                    Certainty::Sure
                },
                rule,
            });
        }
        ages
    }
}

impl AnnotatedTokens<'_> {
    /// Whether the noun before a number names somebody beside the person meant: "mw 84, man 86".
    fn is_behind_person(&self, at: usize, age_known: bool) -> bool {
        /// So far before its number a noun may stand: "dochter, van bijna 55".
        const NOUN_WORDS: usize = 5;
        let near = at.saturating_sub(NOUN_WORDS)..at;
        if self.for_kin.is_some_and(|kin| near.contains(&kin)) {
            return false;
        }
        age_known || self.any(0..near.start, PERSON | I)
    }
}
