//! Things with a shape: every number of a text in exactly one role.
//!
//! What has a shape of its own, whatever the words (a date, a phone number, a postcode), is found in
//! the text as typed (`signs`). Every other number is looked at with the words around it, as they are
//! meant: the first rule of `dialogs/lexicon/shapes.toml` that matches gives it its role (`rules`).
//! Both are tables of regular expressions of the `regex` crate, so that the time is linear.

mod class;
pub(super) mod items;
pub(super) mod kind;
pub(super) mod needed;
pub(super) mod number;
mod regexes;
pub(super) mod rules;
pub(super) mod signs;

use std::ops::Range;

use super::utterance::Utterance;
use super::vocabulary::tokens::{Token, Typed};
use class::Class;
use items::{Item, items};
use kind::{AgeRule, ShapeKind, Told};
use number::SpokenNumbers;
use rules::{Matched, ShapeRules};

/// A number in a text, and its role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// What it is.
    pub(super) kind: ShapeKind,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// Its tokens, with the words that belong to it; empty in a disguised word.
    pub(super) tokens: Range<usize>,
    /// The token of the number itself.
    pub(super) at: usize,
    /// The number, where it is a whole one: for dates the year.
    pub(super) value: Option<u32>,
    /// How an age follows from it.
    pub(super) age: Option<AgeRule>,
}

/// So many numbers are looked at with the words around them; a text with more is a list of numbers.
const CLASSIFIED_MAX: usize = 200;
/// So far before an age the noun stands whose age it is.
const NOUN_WORDS: usize = 4;

/// Gives every number its role.
#[derive(Clone, Debug, Default)]
pub(super) struct NumberReader {
    /// Numbers in words as they are spoken and misspelt, joined and apart.
    pub(super) spoken: SpokenNumbers,
    pub(super) rules: ShapeRules,
}

impl NumberReader {
    /// Every number of a message that is read for facts.
    pub(super) fn read(&self, words: &Utterance<'_>, year: i16) -> Vec<Shape> {
        self.shapes(words.text, &words.typed, words.read_tokens(), year)
    }

    /// Every number of a text with its role, in order. `year` is the year of writing.
    pub(super) fn shapes(
        &self,
        text: &str,
        typed: &[Typed],
        tokens: &[Token],
        year: i16,
    ) -> Vec<Shape> {
        let in_digits = text.bytes().any(|byte| byte.is_ascii_digit());
        if !in_digits && !tokens.iter().any(|token| self.spoken.is_part(&token.word)) {
            return Vec::new();
        }
        let items = items(text, typed, tokens, &self.spoken, self.rules.small());
        let numbers = items.iter().enumerate().filter(|(_, item)| item.class != Class::Word);
        let mut shapes: Vec<Shape> = Vec::new();
        for (count, (at, item)) in numbers.enumerate() {
            let matched =
                (count < CLASSIFIED_MAX).then(|| self.rules.classify(&items, at, year)).flatten();
            shapes.push(shape(&items, at, item, matched, &self.rules));
        }
        with_the_rest(text, shapes)
    }
}

fn shape(
    items: &[Item],
    at: usize,
    item: &Item,
    matched: Option<Matched>,
    rules: &ShapeRules,
) -> Shape {
    let kind = matched.map_or(item.class.usual(), |matched| matched.kind);
    let age = matched.and_then(|matched| matched.age);
    Shape {
        kind,
        span: item.span.clone(),
        tokens: age.map_or(item.tokens.clone(), |age| words_of(items, at, item, age, rules)),
        at: item.tokens.start,
        value: item.value,
        age,
    }
}

/// The tokens of an age: the number, and the words beside it that belong to it.
fn words_of(
    items: &[Item],
    at: usize,
    item: &Item,
    age: AgeRule,
    rules: &ShapeRules,
) -> Range<usize> {
    let belongs = |item: &&Item| item.class == Class::Word && rules.belongs(&item.text);
    let before = items.get(..at).into_iter().flatten().rev();
    let first = before.clone().take_while(belongs).last().unwrap_or(item);
    let last = items.get(at + 1..).into_iter().flatten().take_while(belongs).last().unwrap_or(item);
    // "Moeder van 82": the noun tells whose age it is.
    let noun = before.take(NOUN_WORDS).find(|item| rules.is_kin(&item.text));
    let noun = noun.filter(|_| matches!(age.told, Told::Kin | Told::Helped)).unwrap_or(first);
    noun.tokens.start.min(first.tokens.start)..last.tokens.end
}

#[cfg(test)]
impl NumberReader {
    /// Whether the rules that are tried for the numbers of a text are all that can match.
    pub(super) fn tries_enough(
        &self,
        text: &str,
        (typed, tokens): &(Vec<Typed>, Vec<Token>),
        year: i16,
    ) -> bool {
        let items = items(text, typed, tokens, &self.spoken, self.rules.small());
        let rules = &self.rules;
        (0..items.len())
            .filter(|at| items.get(*at).is_some_and(|it| it.class != Class::Word))
            .all(|at| rules.classify(&items, at, year) == rules.classify_by_all(&items, at, year))
    }
}

/// The shapes with the digits that stand in none: those in words, as in "d00d".
fn with_the_rest(text: &str, shapes: Vec<Shape>) -> Vec<Shape> {
    let mut all = Vec::with_capacity(shapes.len());
    let mut from = 0;
    for shape in shapes {
        digits(text, from..shape.span.start, &mut all);
        from = shape.span.end.max(from);
        all.push(shape);
    }
    digits(text, from..text.len(), &mut all);
    all
}

/// Adds every run of digits in a stretch, as a number without a role.
fn digits(text: &str, stretch: Range<usize>, shapes: &mut Vec<Shape>) {
    let start = stretch.start;
    let Some(part) = text.get(stretch) else { return };
    let mut run: Option<usize> = None;
    for (at, byte) in part.bytes().chain([b' ']).enumerate() {
        match (run, byte.is_ascii_digit()) {
            (None, true) => run = Some(at),
            (Some(first), false) => {
                let span = start + first..start + at;
                let kind = ShapeKind::Unclear;
                shapes.push(Shape { kind, span, tokens: 0..0, at: 0, value: None, age: None });
                run = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
}
