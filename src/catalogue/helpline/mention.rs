//! A helpline that is named in a text: by its number in any spelling, or by one of its names.

use super::{Helpline, is_number};
use crate::catalogue::Catalogue;
use crate::language::folded_name;

/// Numbers of at most so many digits are also ages, house numbers and choices: they are read as one word,
/// or digit by digit ("1-1-2").
const SHORT: usize = 5;
/// A prefix for calls from abroad and the zero behind it: "+31 (0)".
const PREFIX_DIGITS: usize = 5;

/// A helpline that a text names.
#[derive(Clone, Debug)]
pub struct Mention<'c> {
    /// The helpline.
    pub line: &'c Helpline,
    /// The other words of the text, folded, without numbers of other helplines.
    pub others: Vec<String>,
    /// Whether it is named by its number.
    pub by_number: bool,
    /// Whether that number means nothing else.
    pub by_long_number: bool,
}

impl Catalogue {
    /// The helpline that a text names first by its number, else the one with the longest name in it.
    pub fn helpline_mentioned(&self, text: &str) -> Option<Mention<'_>> {
        let words = words(text);
        self.by_number(&words).or_else(|| self.by_name(&words))
    }

    fn by_number(&self, words: &[String]) -> Option<Mention<'_>> {
        (0..words.len()).find_map(|at| {
            let (before, from) = words.split_at_checked(at)?;
            self.helplines().iter().find_map(|line| {
                let (length, by_long_number) =
                    line.numbers().find_map(|number| matched(from, &number))?;
                let behind = from.get(length..).unwrap_or_default();
                let others = self.without_numbers(before.iter().chain(behind));
                Some(Mention { line, others, by_number: true, by_long_number })
            })
        })
    }

    fn by_name(&self, words: &[String]) -> Option<Mention<'_>> {
        let said = format!(" {} ", words.join(" "));
        let lines = self.helplines().iter();
        let names =
            lines.flat_map(|line| line.names().map(move |name| (line, format!(" {name} "))));
        let (line, name) =
            names.filter(|(_, name)| said.contains(name)).max_by_key(|(_, name)| name.len())?;
        let rest = said.replacen(&name, " ", 1);
        let others: Vec<String> = rest.split_whitespace().map(str::to_owned).collect();
        let others = self.without_numbers(others.iter());
        Some(Mention { line, others, by_number: false, by_long_number: false })
    }

    fn without_numbers<'w>(&self, words: impl Iterator<Item = &'w String>) -> Vec<String> {
        let is_number = |word: &str| {
            self.helplines().iter().any(|line| line.numbers().any(|number| number == word))
        };
        words.filter(|word| !is_number(word)).cloned().collect()
    }
}

impl Helpline {
    /// Its numbers, digits only.
    fn numbers(&self) -> impl Iterator<Item = String> {
        let all = self.number.iter().chain(&self.also);
        all.filter(|text| is_number(text)).map(|text| digits(text))
    }

    /// Its names, folded: the short one is its id.
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        let all = self.also.iter().chain([&self.name, &self.id]);
        all.filter(|text| !is_number(text)).map(|text| folded_name(text))
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The words of a text, folded; the plus of a number from abroad is written as the zeros it stands for.
fn words(text: &str) -> Vec<String> {
    let text = folded_name(&text.replace('+', " 00"));
    text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How many of the words are this number, if they begin with it, and whether it is a long one.
fn matched(words: &[String], number: &str) -> Option<(usize, bool)> {
    let is_digits = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut joined = String::new();
    let is_long = number.len() > SHORT;
    for (count, word) in (1..).zip(words.iter().take_while(is_digits)) {
        if !is_long && count > 1 && (word.len() > 1 || joined.len() != count - 1) {
            return None;
        }
        joined.push_str(word);
        if joined == number || is_long && national(&joined) == number {
            return Some((count, is_long));
        }
        if joined.len() > number.len() + PREFIX_DIGITS {
            return None;
        }
    }
    None
}

/// A number as it is dialled in the Netherlands.
fn national(number: &str) -> String {
    match number.strip_prefix("0031") {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        let line = |id: &str, name: &str, number: &str, also: &[&str]| Helpline {
            id: id.to_owned(),
            name: name.to_owned(),
            number: (!number.is_empty()).then(|| number.to_owned()),
            also: also.iter().map(|&text| text.to_owned()).collect(),
            ..Helpline::default()
        };
        let helplines = vec![
            line("112", "112", "112", &["Alarmnummer"]),
            line("113", "113 Zelfmoordpreventie", "113", &["0800-0113"]),
            line("luisterlijn", "De Luisterlijn", "088 0767 000", &[]),
            line("wmo-loket", "Wmo-loket", "", &[]),
        ];
        Catalogue { helplines, ..Catalogue::default() }
    }

    #[test]
    fn a_number_is_known_in_any_spelling() {
        for (text, id) in [
            ("113", "113"),
            ("113!", "113"),
            ("1-1-2", "112"),
            ("1 1 3", "113"),
            ("bel 112 nu", "112"),
            ("112 of 113?", "112"),
            ("0800 0113", "113"),
            ("08000113", "113"),
            ("0800/01.13", "113"),
            ("088-0767000", "luisterlijn"),
            ("(088) 07 67 000", "luisterlijn"),
            ("+31 88 0767 000", "luisterlijn"),
            ("+31(0)88 0767000", "luisterlijn"),
            ("0031880767000", "luisterlijn"),
            ("１１３", "113"),
        ] {
            let found = catalogue();
            let found = found.helpline_mentioned(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.line.id, id, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_number_of_a_helpline_is_none() {
        for text in ["11 2", "1 12", "1 2", "1120", "0112", "n113", "113e", "0800", "", "82"] {
            let found = catalogue();
            let found = found.helpline_mentioned(text);
            assert!(found.is_none(), "{text}: {found:?}");
        }
    }

    #[test]
    fn names_are_known_and_the_other_words_are_told() {
        let catalogue = catalogue();
        let found = |text: &str| {
            let found = catalogue.helpline_mentioned(text).unwrap();
            (found.line.id.clone(), found.others.join(" "))
        };
        assert_eq!(found("Bel de Luisterlijn!"), ("luisterlijn".into(), "bel".into()));
        assert_eq!(found("ALARMNUMMER!"), ("112".into(), String::new()));
        assert_eq!(found("wmo loket"), ("wmo-loket".into(), String::new()));
        assert_eq!(found("113 zelfmoordpreventie").0, "113");
        assert_eq!(found("ik ben 112 jaar"), ("112".into(), "ik ben jaar".into()));
        assert_eq!(found("112, of 113"), ("112".into(), "of".into()));
    }
}
