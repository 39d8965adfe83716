//! Every Dutch sentence that a person can read, out of TOML and Fluent.

use aanspraak::catalogue::Join;
use aanspraak::diagnostics::SourceFile;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::catalogue::{files, strings};

/// A sentence, and where it stands.
pub(super) struct Sentence {
    pub(super) place: String,
    pub(super) text: String,
}

impl Sentence {
    /// How many words it has; a number with spaces in it is one.
    pub(super) fn length(&self) -> usize {
        let mut length = 0;
        let mut after_number = false;
        for token in self.text.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric))
        {
            let is_number = !token.chars().any(char::is_alphabetic);
            length += usize::from(!(is_number && after_number));
            after_number = is_number;
        }
        length
    }

    /// Its running words: no numbers, web addresses and commands.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.text
            .split_whitespace()
            .filter(|token| !token.starts_with('/') && !is_address(token))
            .flat_map(|token| token.split('/'))
            .map(|token| token.trim_matches(|sign: char| !sign.is_alphanumeric()))
            .filter(|word| {
                word.chars().any(char::is_alphabetic) && !word.contains(char::is_numeric)
            })
    }
}

fn is_address(token: &str) -> bool {
    let token = token.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    [".nl", ".org", ".com"].iter().any(|ending| token.contains(ending))
}

/// All sentences of the Dutch texts of `data/` and `dialogs/nl`.
pub(super) fn sentences() -> Vec<Sentence> {
    let mut all = Vec::new();
    let files = files();
    for file in files.below("data/", ".toml") {
        let table: toml::Table = file.text.parse().unwrap();
        for text in dutch(&table) {
            // A role within a first step becomes a sentence of dialogs/nl/doors.ftl.
            let Join { before, behind, .. } = Join::read(&text);
            split(&file.path, &format!("{before} {behind}"), &mut all);
        }
    }
    // What is told to editors names fields and files; the rules are for those who talk with the bot.
    // What the preview shows is for editors too, and what is said aloud is a list of pairs.
    let others = ["/editors.ftl", "/preview.ftl", "/spoken.ftl"];
    let is_for_residents = |file: &&SourceFile| !others.iter().any(|it| file.path.ends_with(it));
    for file in files.below("dialogs/nl/", ".ftl").filter(is_for_residents) {
        let resource = parser::parse(&*file.text).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let place = format!("{} {}", file.path, message.id.name);
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                for text in variants(pattern) {
                    split(&place, &text, &mut all);
                }
            }
        }
    }
    assert!(all.len() > 1000, "the texts are read");
    all
}

/// The texts under `text.nl` of an activity, or of every helpline.
fn dutch(table: &toml::Table) -> Vec<String> {
    let own = table.get("text").and_then(|text| text.get("nl")).map(strings).unwrap_or_default();
    let lines = table.get("helpline").and_then(toml::Value::as_array).into_iter().flatten();
    lines.filter_map(toml::Value::as_table).flat_map(dutch).chain(own).collect()
}

/// What a pattern can say: one text for each way through its selectors, a number for a value.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants: ways, .. } } => {
                ways.iter().flat_map(|way| variants(&way.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => vec!["1".to_owned()],
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .collect();
    }
    texts
}

/// Splits a text: at the end of a line, after . ? ! and before a quotation after a colon.
fn split(place: &str, text: &str, all: &mut Vec<Sentence>) {
    for line in text.lines() {
        let mut sentence = String::new();
        let mut tokens = line.split_whitespace().peekable();
        while let Some(token) = tokens.next() {
            sentence.push_str(token);
            sentence.push(' ');
            let next = tokens.peek().and_then(|next| next.chars().next());
            let last = token.trim_end_matches(['"', '\'', ')', '’']);
            let quotes = last.ends_with(':')
                && next.is_some_and(|sign| "\"'‘".contains(sign) || sign.is_uppercase());
            if last.ends_with(['.', '?', '!']) || quotes || next.is_none() {
                let text = std::mem::take(&mut sentence).trim().to_owned();
                if text.chars().any(char::is_alphabetic) {
                    all.push(Sentence { place: place.to_owned(), text });
                }
            }
        }
    }
}
