//! A text as a row of words and numbers, made for the rules: number words are joined, what has a
//! shape of its own is one item, and each item knows its tokens.

use std::ops::Range;

use rustc_hash::FxHashSet as HashSet;

use super::super::vocabulary::is_invisible;
use super::super::vocabulary::tokens::{Kind, Token, Typed};
use super::class::Class;
use super::number::{Counted, SpokenNumbers};
use super::signs::{is_in_sign, signs};
use crate::language::is_apostrophe;

/// A word, a number or a break, as the rules see it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) class: Class,
    /// The word; a number in digits; a comma, a bracket or a full stop.
    pub(super) text: String,
    /// Whether nothing is looked at across it.
    pub(super) stop: bool,
    pub(super) value: Option<u32>,
    pub(super) tokens: Range<usize>,
    pub(super) span: Range<usize>,
}

/// The word of the rules for "about".
const ABOUT: &str = "ongeveer";
/// The most words that a number in words takes.
const NUMBER_WORDS: usize = 4;

/// The items of a text. `small` are words of two letters that end no postcode.
pub(super) fn items(
    text: &str,
    typed: &[Typed],
    tokens: &[Token],
    spoken: &SpokenNumbers,
    small: &HashSet<String>,
) -> Vec<Item> {
    let signs = signs(text, small);
    let mut signs = signs.iter().peekable();
    let mut items: Vec<Item> = Vec::with_capacity(tokens.len());
    let (mut at, mut taken) = (0, 0);
    while let Some(token) = tokens.get(at) {
        let Some(source) = typed.get(token.typed) else { break };
        let is_over = |sign: &Range<usize>| sign.end <= source.span.start || sign.start < taken;
        while signs.next_if(|(_, sign, _)| is_over(sign)).is_some() {}
        let sign = signs.peek().filter(|(_, sign, _)| is_in_sign(sign, &source.span));
        let item = match sign {
            Some((class, sign, value)) => {
                let inside = |token: &&Token| {
                    typed
                        .get(token.typed)
                        .is_some_and(|it| is_in_sign(sign, &it.span) || it.span.end <= sign.end)
                };
                let count = tokens.iter().skip(at).take_while(inside).count().max(1);
                let first = source.span.start.min(sign.start);
                let last = tokens.get(at + count - 1).and_then(|it| typed.get(it.typed));
                let end = last.map_or(sign.end, |last| last.span.end.max(sign.end));
                let text = format!("@{}", class.sign());
                number(*class, text, *value, at..at + count, first..end)
            }
            None => plain(text, typed, tokens, at, spoken),
        };
        if is_about(text, &item) {
            items.push(about(&item));
        }
        (at, taken) = (item.tokens.end.max(at + 1), item.span.end);
        items.push(item);
    }
    items
}

/// What may stand between a sign and its number.
fn is_skipped(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

/// Whether the number is only about: "± 75".
fn is_about(text: &str, item: &Item) -> bool {
    let front = text.get(..item.span.start).unwrap_or_default();
    item.class == Class::Number && front.trim_end_matches(is_skipped).ends_with(['±', '~'])
}

/// The word for that sign, before the number.
fn about(item: &Item) -> Item {
    let (tokens, span) = (item.tokens.start..item.tokens.start, item.span.start..item.span.start);
    number(Class::Word, ABOUT.to_owned(), None, tokens, span)
}

fn number(
    class: Class,
    text: String,
    value: Option<u32>,
    tokens: Range<usize>,
    span: Range<usize>,
) -> Item {
    Item { class, text, stop: false, value, tokens, span }
}

/// An item that has no shape of its own: a break, a number, a word.
fn plain(text: &str, typed: &[Typed], tokens: &[Token], at: usize, spoken: &SpokenNumbers) -> Item {
    let Some((token, source)) = tokens.get(at).and_then(|it| Some((it, typed.get(it.typed)?)))
    else {
        return number(Class::Word, String::new(), None, at..at + 1, 0..0);
    };
    let span = source.span.clone();
    match token.kind {
        Kind::Stop => {
            Item { stop: true, ..number(Class::Word, ".".to_owned(), None, at..at + 1, span) }
        }
        Kind::Comma => {
            let sign = text.get(span.start..).and_then(|rest| rest.chars().next());
            let sign = sign.filter(|sign| matches!(sign, '(' | ')')).unwrap_or(',');
            number(Class::Word, sign.to_string(), None, at..at + 1, span)
        }
        Kind::Word if token.word.starts_with(|first: char| first.is_ascii_digit()) => {
            in_digits(text, typed, tokens, at)
        }
        Kind::Word => in_words(typed, tokens, at, spoken)
            .unwrap_or_else(|| number(Class::Word, token.word.clone(), None, at..at + 1, span)),
    }
}

/// A number in digits, with the letters of an ordinal behind it.
fn in_digits(text: &str, typed: &[Typed], tokens: &[Token], at: usize) -> Item {
    let word = tokens.get(at).map_or("", |token| token.word.as_str());
    let source = tokens.get(at).and_then(|token| typed.get(token.typed));
    let span = source.map_or(0..0, |source| source.span.clone());
    let Ok(value) = word.parse::<u32>() else {
        // "23.000" is a whole number, "12,50" is none.
        let thousands = word.split(['.', ',']).skip(1).all(|part| part.len() == 3);
        let whole: String = word.chars().filter(char::is_ascii_digit).collect();
        let value = if thousands { whole.parse().ok() } else { None };
        let class = if thousands { Class::Large } else { Class::Decimal };
        return number(class, whole, value, at..at + 1, span);
    };
    let behind = tokens.get(at + 1).and_then(|token| Some((token, typed.get(token.typed)?)));
    if let Some((token, next)) = behind
        && next.span.start == span.end
        && matches!(token.word.as_str(), "e" | "ste" | "de" | "th" | "st" | "nd" | "rd")
    {
        let span = span.start..next.span.end;
        return number(Class::Ordinal, value.to_string(), Some(value), at..at + 2, span);
    }
    let before =
        text.get(..span.start).and_then(|front| front.chars().rfind(|it| !is_invisible(*it)));
    let class = match value {
        0..=99 if word.len() == 2 && before.is_some_and(is_apostrophe) => Class::ShortYear,
        0..=120 => Class::Number,
        1900..=2100 => Class::Year,
        _ => Class::Large,
    };
    number(class, value.to_string(), Some(value), at..at + 1, span)
}

/// A number in words.
fn in_words(typed: &[Typed], tokens: &[Token], at: usize, spoken: &SpokenNumbers) -> Option<Item> {
    let words: Vec<&str> = tokens
        .get(at..)?
        .iter()
        .take(NUMBER_WORDS)
        .map_while(|token| (token.kind == Kind::Word).then_some(token.word.as_str()))
        .collect();
    let Counted { value, words, half, ordinal, decade } = spoken.read(&words)?;
    let place = |at: usize| tokens.get(at).and_then(|token| typed.get(token.typed));
    let span = place(at)?.span.start..place(at + words - 1)?.span.end;
    let class = match value {
        _ if half => Class::Decimal,
        _ if ordinal => Class::Ordinal,
        _ if decade => Class::Decade,
        0..=120 => Class::Number,
        1900..=2100 => Class::Year,
        _ => Class::Large,
    };
    Some(number(class, value.to_string(), Some(value), at..at + words, span))
}
