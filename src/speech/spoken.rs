//! How a sentence is said aloud: numbers of telephones by their digits, addresses of pages and commands by their
//! signs, abbreviations and names as the files say.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::language::Language;
use crate::translations::Texts;

/// A telephone number as it is written here: groups of digits that begin with 0 or +, with spaces or a line between them;
/// the number of a municipality, "14 0591"; and the short numbers 112 to 118 and 144. No other number begins so.
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let groups = r"(?:\+\d|\b0)\d{1,3}(?:[ -]\d{2,4}){1,4}\b|\b0\d{6,10}\b";
    Regex::new(&format!(r"{groups}|\b14 0\d{{2,3}}\b|\b11[2-8]\b|\b144\b")).ok()
});
/// The address of a page.
static PAGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/[a-z0-9/_-]*)?").ok()
});
/// A command of the bot.
static COMMAND: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(^|\s)/([a-z]+)\b").ok());

/// The words with which a language says what is not written as it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpokenWords {
    digits: Vec<String>,
    dot: String,
    slash: String,
    line: String,
    /// What is written, and how it is said; the longest first.
    pairs: Vec<(String, String)>,
}

impl SpokenWords {
    /// The words of a language: `dialogs/LANGUAGE/spoken.ftl`.
    pub fn of(texts: &Texts, language: Language) -> Self {
        let say = |key: &str| texts.find(language, key, &[]).unwrap_or_default();
        let list = |key: &str| -> Vec<String> {
            let parts = say(key);
            parts
                .split('|')
                .map(|part| part.trim().to_owned())
                .filter(|it| !it.is_empty())
                .collect()
        };
        let pair = |part: &String| {
            let (written, said) = part.split_once('=')?;
            Some((written.trim().to_owned(), said.trim().to_owned()))
        };
        let mut pairs: Vec<_> = list("spoken.words").iter().filter_map(pair).collect();
        pairs.extend(list("spoken.names").iter().filter_map(pair));
        pairs.sort_by_key(|(written, _)| std::cmp::Reverse(written.len()));
        Self {
            digits: list("spoken.digits"),
            dot: say("spoken.dot"),
            slash: say("spoken.slash"),
            line: say("spoken.line"),
            pairs,
        }
    }

    /// Whether a word is an abbreviation with a dot, after which a sentence goes on.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        word.ends_with('.') && self.pairs.iter().any(|(written, _)| written == word)
    }

    /// A sentence as it is said aloud.
    pub fn spoken(&self, sentence: &str) -> String {
        let said = replaced(&PAGE, sentence, |found| self.page(&found[0]));
        let said =
            replaced(&COMMAND, &said, |found| format!("{}{} {}", &found[1], self.slash, &found[2]));
        let said = replaced(&PHONE, &said, |found| self.number(&found[0]));
        let said = self
            .pairs
            .iter()
            .fold(said, |said, (written, words)| replace_whole(&said, written, words));
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// A number digit by digit, with a pause between its groups.
    fn number(&self, written: &str) -> String {
        let groups = written.split([' ', '-']).map(|group| {
            let digits = group.chars().filter_map(|digit| digit.to_digit(10));
            let words = digits.filter_map(|digit| self.digits.get(usize::try_from(digit).ok()?));
            words.map(String::as_str).collect::<Vec<_>>().join(" ")
        });
        groups.collect::<Vec<_>>().join(", ")
    }

    fn page(&self, address: &str) -> String {
        let mut said = String::new();
        for sign in address.chars() {
            match sign {
                '.' => said.extend([" ", &self.dot, " "]),
                '/' => said.extend([" ", &self.slash, " "]),
                '-' => said.extend([" ", &self.line, " "]),
                letter => said.push(letter),
            }
        }
        said
    }
}

fn replaced(
    pattern: &LazyLock<Option<Regex>>,
    text: &str,
    with: impl Fn(&Captures<'_>) -> String,
) -> String {
    match pattern.as_ref() {
        Some(pattern) => pattern.replace_all(text, |found: &Captures<'_>| with(found)).into_owned(),
        None => text.to_owned(),
    }
}

/// Replaces a word or several where they stand for themselves.
fn replace_whole(text: &str, written: &str, words: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(written) {
        let (before, found) = rest.split_at(at);
        let after = found.get(written.len()..).unwrap_or_default();
        let is_letter = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
        let is_whole = !is_letter(before.chars().next_back().or_else(|| said.chars().next_back()))
            && !is_letter(after.chars().next());
        said.push_str(before);
        said.push_str(if is_whole { words } else { written });
        rest = after;
    }
    said.push_str(rest);
    said
}
