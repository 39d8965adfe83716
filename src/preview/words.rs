//! Words that many messages share, each kept once: the page with thousands of activities stays small.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::conversation::{Line, Message};

/// Words by number.
#[derive(Default)]
pub(super) struct WordTable {
    numbers: BTreeMap<String, usize>,
    words: Vec<String>,
}

impl WordTable {
    /// The number of some words.
    pub(super) fn number(&mut self, words: &str) -> usize {
        if let Some(number) = self.numbers.get(words) {
            return *number;
        }
        let number = self.words.len();
        self.words.push(words.to_owned());
        self.numbers.insert(words.to_owned(), number);
        number
    }

    /// A message, by the numbers of its words.
    pub(super) fn message(&mut self, message: &Message) -> MessageRow {
        let line = |table: &mut Self, line: &Line| match line {
            Line::Plain(words) | Line::Detail(words) => table.number(words) * 2,
            Line::Strong(words) => table.number(words) * 2 + 1,
        };
        let lines = message.lines.iter().map(|it| line(self, it)).collect();
        let rows = message.buttons.iter();
        let buttons =
            rows.map(|row| row.iter().map(|it| self.number(&it.label)).collect()).collect();
        let file = message.attachment.as_ref().map(|file| self.number(&file.name));
        MessageRow { lines, buttons, file }
    }

    /// The words in the order of their numbers.
    pub(super) fn into_words(self) -> Vec<String> {
        self.words
    }
}

/// A message by the numbers of its words. The names of the fields are short: there are thousands of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct MessageRow {
    /// Twice the number of the words, and one more for a heading.
    #[serde(rename = "l")]
    lines: Vec<usize>,
    /// Rows of buttons, by the numbers of their labels.
    #[serde(rename = "b", skip_serializing_if = "Vec::is_empty")]
    buttons: Vec<Vec<usize>>,
    /// The name of a file that comes with it.
    #[serde(rename = "f", skip_serializing_if = "Option::is_none")]
    file: Option<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_kept_once_and_a_heading_is_told_from_a_line() {
        let mut table = WordTable::default();
        let lines = vec![Line::Strong("A".into()), Line::Plain("A".into())];
        let row = table.message(&Message { lines, ..Message::default() });
        assert_eq!(row.lines, [1, 0]);
        assert_eq!(table.into_words(), ["A"]);
    }
}
