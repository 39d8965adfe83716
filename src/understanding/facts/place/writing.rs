//! How a name is written, and where: a capital in the middle of a line, a place of its own.

use std::ops::Range;

use super::super::super::vocabulary::tokens::Kind;
use super::text::PlaceText;
use crate::catalogue::PlaceWord;

/// An age that a volunteer's line begins with has at most so many digits.
const AGE_DIGITS: usize = 3;
/// So many words at most stand before the age: "mw", "alleenstaande vrouw".
const WORDS_BEFORE_AGE: usize = 2;

impl PlaceText<'_> {
    /// Whether the token begins with a capital that means something: not at the start of a
    /// sentence, and not where nearly every word has one.
    pub(super) fn has_capital(&self, at: usize) -> bool {
        let inner = |at: usize| !self.starts_line(at);
        let others = (0..self.typed.len()).filter(|other| *other != at && inner(*other));
        let (upper, all) =
            others.filter(|other| self.is_letters(*other)).fold((0, 0), |(upper, all), other| {
                (upper + usize::from(self.is_upper(other)), all + 1)
            });
        let starts = !inner(at) && !self.follows_number(at);
        self.is_upper(at) && !self.is_all_upper(at) && !starts && upper * 2 <= all
    }

    /// Whether the token begins a sentence or a line.
    fn starts_line(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|at| self.typed.get(at)) else { return true };
        let gap = before.span.start..self.span(at..at + 1).start;
        let is_new_line = || self.text.get(gap).is_some_and(|gap| gap.contains('\n'));
        before.kind == Kind::Stop || (before.kind == Kind::Comma && is_new_line())
    }

    fn follows_number(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|at| self.word(at)).is_some_and(is_age)
    }

    fn is_letters(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.starts_with(char::is_alphabetic))
    }

    /// Whether the token is written with a capital.
    pub(super) fn is_upper(&self, at: usize) -> bool {
        self.written(at).starts_with(char::is_uppercase)
    }

    fn is_all_upper(&self, at: usize) -> bool {
        let written = self.written(at);
        written.chars().count() > 1 && !written.chars().any(char::is_lowercase)
    }

    fn written(&self, at: usize) -> &str {
        self.text
            .get(self.span(at..at + 1))
            .unwrap_or_default()
            .trim_start_matches(['\'', '’', '‘'])
    }

    /// Whether the name has an apostrophe in it, as a short form has: "A'dam".
    pub(super) fn has_apostrophe(&self, at: usize) -> bool {
        self.written(at).contains(['\'', '’', '‘', '`'])
    }

    /// Whether a name stands where a volunteer's line has the place: behind who it is and the age,
    /// "mw 80 Dieren weduwe". A list goes on with a comma or an "and": "mw 80 dieren en muziek".
    pub(super) fn is_in_slot(&self, name: &Range<usize>, everyday: bool) -> bool {
        let mut before = (0..name.start).rev();
        let mut last = before.next();
        if last.is_some_and(|at| self.tells(at, PlaceWord::Years)) {
            last = before.next();
        }
        let Some(age) = last.filter(|at| self.word(*at).is_some_and(is_age)) else { return false };
        let start = (0..age).rev().take_while(|at| self.is_word(*at)).count();
        let first = self.typed.get(name.end);
        let lists = first.is_some_and(|next| {
            let goes_on = [PlaceWord::And, PlaceWord::Or];
            next.kind == Kind::Comma || goes_on.iter().any(|role| self.tells(name.end, *role))
        });
        start <= WORDS_BEFORE_AGE && !(everyday && lists)
    }

    /// Whether the name stands alone between two breaks.
    pub(super) fn is_apart(&self, name: &Range<usize>) -> bool {
        let after = !self.is_word(name.end);
        after && name.start.checked_sub(1).is_none_or(|at| !self.is_word(at))
    }

    /// Whether the text is this name and nothing else.
    pub(super) fn is_whole(&self, name: &Range<usize>) -> bool {
        let others = self.typed.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word);
        others.map(|(at, _)| at).all(|at| name.contains(&at))
    }
}

pub(super) fn is_age(word: &str) -> bool {
    word.len() <= AGE_DIGITS && word.bytes().all(|digit| digit.is_ascii_digit())
}
