//! Words that put something right, in their parts: "zwemmen bedoel ik", "Hulst moet zijn Hulsberg", "maak daar 67 van".

use super::super::Speaker;
use super::super::interpret::phrases::{is_one, phrases};
use crate::language::folded_name;

/// What holds instead of something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PutRight {
    /// What was said before, where the words name it.
    pub(super) old: Option<String>,
    /// What holds.
    pub(super) new: String,
}

/// So many words at most hold instead: more of them tell something new.
const WORDS: usize = 4;

/// The parts of words that put something right; nothing where they do not.
pub(super) fn put_right(speaker: Speaker<'_>, text: &str) -> Option<PutRight> {
    let parts = text.split(['.', '!', '?', ';', '\n']);
    parts.into_iter().find_map(|part| Words::new(speaker, part).put_right())
}

/// Words without case and signs, one by one.
struct Words<'s> {
    speaker: Speaker<'s>,
    words: Vec<String>,
}

impl<'s> Words<'s> {
    fn new(speaker: Speaker<'s>, text: &str) -> Self {
        let words = text.replace('=', " = ");
        let fold = |word: &str| if word == "=" { word.to_owned() } else { folded_name(word) };
        let words = words.split_whitespace().map(fold).filter(|word| !word.is_empty());
        Self { speaker, words: words.collect() }
    }

    fn put_right(&self) -> Option<PutRight> {
        let found = self
            .made_of()
            .or_else(|| self.between("words.right-instead").map(|(new, old)| right(old, new)))
            .or_else(|| self.between("words.right-between").map(|(old, new)| right(old, new)))
            .or_else(|| self.around())
            .or_else(|| self.behind())
            .or_else(|| self.before())?;
        let count = found.new.split(' ').filter(|word| !word.is_empty()).count();
        let is_more = found.new.split(' ').any(|word| is_one(self.speaker, "words.as-well", word));
        ((1..=WORDS).contains(&count) && !is_more).then_some(found)
    }

    /// Where one of the phrases under a key stands: from which word to which.
    fn phrase(&self, key: &str) -> Option<(usize, usize)> {
        let all = phrases_with_signs(self.speaker, key);
        let mut found = all.iter().filter_map(|phrase| {
            let start = self.words.windows(phrase.len()).position(|words| words == &phrase[..])?;
            Some((start, start + phrase.len()))
        });
        let first = found.next()?;
        Some(found.fold(first, |best, it| {
            let longer = it.1 - it.0 > best.1 - best.0;
            if it.0 < best.0 || it.0 == best.0 && longer { it } else { best }
        }))
    }

    fn joined(&self, from: usize, to: usize) -> String {
        let mut words: &[String] = self.words.get(from..to.max(from)).unwrap_or_default();
        let is_small = |word: &String| is_one(self.speaker, "words.right-small", word);
        while let [first, rest @ ..] = words
            && is_small(first)
        {
            words = rest;
        }
        while let [rest @ .., last] = words
            && is_small(last)
        {
            words = rest;
        }
        words.join(" ")
    }

    /// "Hulst moet zijn Hulsberg": what stands before the words, and behind them.
    fn between(&self, key: &str) -> Option<(String, String)> {
        let (start, end) = self.phrase(key)?;
        let (before, behind) = (self.joined(0, start), self.joined(end, self.words.len()));
        (!before.is_empty() && !behind.is_empty()).then_some((before, behind))
    }

    /// "45 moet 54 zijn".
    fn around(&self) -> Option<PutRight> {
        let (start, end) = self.phrase("words.right-must")?;
        let last = self.words.last().filter(|last| is_one(self.speaker, "words.right-be", last));
        let (old, new) = (self.joined(0, start), self.joined(end, self.words.len() - 1));
        last.filter(|_| !old.is_empty() && !new.is_empty())?;
        Some(right(old, new))
    }

    /// "Maak daar zwemmen van", "maak van 45 54".
    fn made_of(&self) -> Option<PutRight> {
        let (start, end) = self.phrase("words.right-make")?;
        if start > 1 {
            return None;
        }
        let is_of = |word: &String| is_one(self.speaker, "words.right-of", word);
        if self.words.last().is_some_and(is_of) {
            return Some(right(String::new(), self.joined(end, self.words.len() - 1)));
        }
        let named = self.words.get(end..).unwrap_or_default();
        let (old, new) = named.split_at(named.len() / 2);
        let is_even = named.len().is_multiple_of(2) && !named.is_empty();
        is_even.then(|| right(old.join(" "), new.join(" ")))
    }

    /// "Zwemmen bedoel ik", "67 moet het zijn".
    fn behind(&self) -> Option<PutRight> {
        let (start, _) = self.phrase("words.right-behind")?;
        Some(right(String::new(), self.joined(0, start)))
    }

    /// "Oeps, zwemmen", "typfout: 67".
    fn before(&self) -> Option<PutRight> {
        let (start, end) = self.phrase("words.right-before")?;
        (start <= 1).then(|| right(String::new(), self.joined(end, self.words.len())))
    }
}

fn right(old: String, new: String) -> PutRight {
    PutRight { old: Some(old).filter(|old| !old.is_empty()), new }
}

/// The phrases under a key, word by word; a sign of its own stays.
fn phrases_with_signs(speaker: Speaker<'_>, key: &str) -> Vec<Vec<String>> {
    let all = phrases(speaker, key).into_iter();
    let all = all.map(|phrase| phrase.split(' ').map(str::to_owned).collect());
    let sign = (key == "words.right-between").then(|| vec!["=".to_owned()]);
    all.chain(sign).collect()
}
