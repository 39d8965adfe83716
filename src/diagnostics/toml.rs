//! Reading TOML tolerantly: every fault of a file is reported, not only the first.
//!
//! Not serde, and not the derived readers of `toml-spanner`: they report faults in words of their own, and what
//! an editor needs is ours (docs/decisions/0022-reader-of-files.md). A [`TomlReader`] hands out its values by key, notes
//! in its [`Sink`] what is wrong with them, and knows at the end which keys nobody asked for.

mod plain;

use std::cell::RefCell;
use std::str::FromStr;

use jiff::civil::Date;
use strum::VariantNames;
use toml_spanner::{Arena, Array, Item, Key, Table, parse_recoverable};

use super::{Diagnostic, Finding, SourceFile};

/// The faults that any file can have: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("F01", "not-toml"),
    ("F02", "unknown-field"),
    ("F03", "missing-field"),
    ("F04", "wrong-type"),
    ("F05", "unknown-value"),
    ("F06", "name-of-a-file"),
    ("F07", "letters-of-a-file"),
];

/// Where the faults of one file are collected while it is read.
pub struct Sink<'f> {
    file: &'f SourceFile,
    diagnostics: RefCell<Vec<Diagnostic>>,
}

impl Sink<'_> {
    /// Notes an error at a byte offset of the file.
    pub fn error(
        &self,
        code: &'static str,
        offset: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Diagnostic::error(code, self.file, offset, message, help));
    }

    /// Notes an error at a byte offset of the file, as the sentences for editors tell it.
    pub fn found(&self, offset: usize, finding: Finding) {
        self.push(Diagnostic::found(finding, self.file, offset));
    }

    /// Notes a diagnostic that was made elsewhere.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// The file that is read.
    pub fn file(&self) -> &SourceFile {
        self.file
    }
}

/// Reads a TOML file with `read`, and adds what is wrong with it to `diagnostics`.
pub fn read_toml<T>(
    file: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl FnOnce(&mut TomlReader<'_>) -> T,
) -> T {
    let sink = Sink { file, diagnostics: RefCell::default() };
    let arena = Arena::new();
    let document = parse_recoverable(&file.text, &arena);
    let broken = !document.errors().is_empty();
    for error in document.errors() {
        let message = format!("this is not TOML: {}", error.message(&file.text).trim());
        let help = "a text stands between \"quotes\", a list between [brackets], one field a line";
        sink.error("F01", offset(error.span()), message, help);
    }
    let mut table = TomlReader::new(&sink, document.table(), 0, String::new());
    let value = read(&mut table);
    if !broken {
        table.finish();
    }
    let mut found = sink.diagnostics.into_inner();
    if broken {
        // What is missing may only be unreadable: the syntax comes first.
        found.retain(|diagnostic| diagnostic.code == "F01");
    }
    diagnostics.append(&mut found);
    value
}

/// A value with the byte offset where it starts in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value<T> {
    /// What stands there.
    pub value: T,
    /// Where it stands.
    pub offset: usize,
}

/// A list with the byte offset where it starts.
pub type List<T> = Value<Vec<Value<T>>>;

fn offset(span: toml_spanner::Span) -> usize {
    usize::try_from(span.start).unwrap_or(0)
}

/// A table of the file, with the keys that were not yet asked for.
pub struct TomlReader<'f> {
    sink: &'f Sink<'f>,
    table: &'f Table<'f>,
    /// The keys that were asked for, also those that are not there.
    asked: Vec<&'static str>,
    /// Whether the keys that are left were handed out.
    is_empty: bool,
    offset: usize,
    name: String,
}

impl<'f> TomlReader<'f> {
    fn new(sink: &'f Sink<'f>, table: &'f Table<'f>, offset: usize, name: String) -> Self {
        Self { sink, table, asked: Vec::new(), is_empty: false, offset, name }
    }

    /// The keys that nobody asked for yet, by their names.
    fn left(&self) -> Vec<(&'f Key<'f>, &'f Item<'f>)> {
        let all = self.table.into_iter().map(|(key, item)| (key, item));
        let mut left: Vec<_> = all.filter(|(key, _)| self.is_left(key.name)).collect();
        left.sort_by_key(|(key, _)| key.name);
        left
    }

    fn is_left(&self, key: &str) -> bool {
        !self.is_empty && !self.asked.contains(&key)
    }

    /// Where this table starts in its file.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Where the faults go.
    pub fn sink(&self) -> &'f Sink<'f> {
        self.sink
    }

    /// Whether the key is there (and not yet taken).
    pub fn has(&self, key: &str) -> bool {
        self.is_left(key) && self.table.contains_key(key)
    }

    /// Notes that a field is missing from this table.
    pub fn missing(&self, key: &str, help: &str) {
        let finding = Finding::new("F03-field").with("field", self.path(key)).with("key", key);
        self.sink.push(Diagnostic::found(finding, self.sink.file, self.offset).with_help(help));
    }

    fn path(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    fn take(&mut self, key: &'static str) -> Option<(usize, &'f Item<'f>)> {
        let is_left = self.is_left(key);
        self.asked.push(key);
        let item = self.table.get(key).filter(|_| is_left)?;
        Some((offset(item.span()), item))
    }

    /// `wanted` is the kind of value, as the message `F04-type` names it.
    fn wrong_type(&self, key: &str, at: usize, wanted: &str, example: &str) {
        self.sink.found(at, self.of_type(key, wanted, example));
    }

    fn of_type(&self, key: &str, wanted: &str, example: &str) -> Finding {
        let finding = Finding::new("F04-type").with("field", self.path(key)).with("key", key);
        finding.with("wanted", wanted).with("example", example)
    }

    /// A text; blank ones count as a fault, since an unknown value is left out.
    pub fn text(&mut self, key: &'static str) -> Option<Value<String>> {
        let (offset, item) = self.take(key)?;
        let Some(text) = item.as_str() else {
            self.wrong_type(key, offset, "text", "\"…\"");
            return None;
        };
        if text.trim().is_empty() {
            self.sink.found(offset, Finding::new("F04-empty").with("field", self.path(key)));
            return None;
        }
        Some(Value { value: text.to_owned(), offset })
    }

    /// A text that must be there.
    pub fn required_text(&mut self, key: &'static str, help: &str) -> Option<Value<String>> {
        if !self.has(key) {
            self.asked.push(key);
            self.missing(key, help);
            return None;
        }
        self.text(key)
    }

    /// One of the closed values of `T`, which must be there.
    pub fn required_one_of<T: FromStr + VariantNames>(
        &mut self,
        key: &'static str,
    ) -> Option<Value<T>> {
        if !self.has(key) {
            self.missing(key, &format!("use one of: {}", T::VARIANTS.join(", ")));
        }
        self.one_of(key)
    }

    /// A day that must be there.
    pub fn required_date(&mut self, key: &'static str, help: &str) -> Option<Value<Date>> {
        if !self.has(key) {
            self.missing(key, help);
        }
        self.date(key)
    }

    /// A table that must be there.
    pub fn required_table(&mut self, key: &'static str, help: &str) -> Option<TomlReader<'f>> {
        if !self.has(key) {
            self.missing(key, help);
        }
        self.table(key)
    }

    /// A yes or a no.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        let (offset, item) = self.take(key)?;
        let yes = item.as_bool();
        if yes.is_none() {
            self.wrong_type(key, offset, "boolean", "true");
        }
        yes
    }

    /// A whole number from `min` to `max`.
    pub fn number(&mut self, key: &'static str, min: i64, max: i64) -> Option<Value<i64>> {
        let (offset, item) = self.take(key)?;
        match item.as_i64() {
            Some(value) if (min..=max).contains(&value) => Some(Value { value, offset }),
            _ => {
                let finding = self.of_type(key, "whole-number", &min.to_string());
                self.sink.found(offset, finding.with("min", min).with("max", max));
                None
            }
        }
    }

    /// A day, written without quotes: `2026-11-23`.
    pub fn date(&mut self, key: &'static str) -> Option<Value<Date>> {
        let (offset, item) = self.take(key)?;
        let date = item.as_datetime().filter(|when| when.time().is_none());
        let date = date.and_then(toml_spanner::DateTime::date);
        let date = date.and_then(|date| {
            let [month, day] = [date.month, date.day].map(|part| i8::try_from(part).ok());
            Date::new(i16::try_from(date.year).ok()?, month?, day?).ok()
        });
        if date.is_none() {
            self.wrong_type(key, offset, "day", "2026-11-23");
        }
        date.map(|value| Value { value, offset })
    }

    /// One of the closed values of `T`.
    pub fn one_of<T: FromStr + VariantNames>(&mut self, key: &'static str) -> Option<Value<T>> {
        let text = self.text(key)?;
        self.known(key, &text)
    }

    /// A list of closed values of `T`, empty when the key is absent.
    pub fn some_of<T: FromStr + VariantNames>(&mut self, key: &'static str) -> Vec<Value<T>> {
        let texts = self.texts(key);
        texts.iter().filter_map(|text| self.known(key, text)).collect()
    }

    fn known<T: FromStr + VariantNames>(
        &self,
        key: &str,
        text: &Value<String>,
    ) -> Option<Value<T>> {
        if let Ok(value) = text.value.parse() {
            return Some(Value { value, offset: text.offset });
        }
        let finding = Finding::new("F05-value")
            .with("value", &text.value)
            .with("field", self.path(key))
            .near(&text.value, T::VARIANTS.iter().copied());
        self.sink.found(text.offset, finding);
        None
    }

    /// A list of texts; a single text counts as a list of one. Empty when the key is absent.
    pub fn texts(&mut self, key: &'static str) -> Vec<Value<String>> {
        self.texts_as(key, |text, offset| Value { value: text.to_owned(), offset })
    }

    /// The same, each made into something with the byte offset where it starts.
    pub fn texts_as<T>(
        &mut self,
        key: &'static str,
        mut make: impl FnMut(&str, usize) -> T,
    ) -> Vec<T> {
        let Some((offset, item)) = self.take(key) else { return Vec::new() };
        if let Some(text) = item.as_str() {
            return vec![make(text, offset)];
        }
        if let Some(items) = item.as_array() {
            return self.texts_of(key, items, make);
        }
        self.wrong_type(key, offset, "texts", "[\"…\", \"…\"]");
        Vec::new()
    }

    /// Passes a list of texts over that nobody needs now.
    pub fn pass(&mut self, key: &'static str) {
        self.asked.push(key);
    }

    fn texts_of<T>(
        &self,
        key: &str,
        items: &Array<'_>,
        mut make: impl FnMut(&str, usize) -> T,
    ) -> Vec<T> {
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            let offset = offset(item.span());
            match item.as_str().filter(|text| !text.trim().is_empty()) {
                Some(text) => texts.push(make(text, offset)),
                None => self.wrong_type(key, offset, "texts", "[\"…\", \"…\"]"),
            }
        }
        texts
    }

    /// The table under a key: `[key]` or `key = { … }`.
    pub fn table(&mut self, key: &'static str) -> Option<TomlReader<'f>> {
        let (offset, item) = self.take(key)?;
        let Some(table) = item.as_table() else {
            self.wrong_type(key, offset, "table", "{ … }");
            return None;
        };
        Some(TomlReader::new(self.sink, table, offset, self.path(key)))
    }

    /// The tables of a list under a key: `[[key]]` or `key = [{ … }]`.
    pub fn tables(&mut self, key: &'static str) -> Vec<TomlReader<'f>> {
        let Some((at, item)) = self.take(key) else { return Vec::new() };
        let Some(items) = item.as_array() else {
            self.wrong_type(key, at, "tables", "[{ … }]");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            let at = offset(item.span());
            match item.as_table() {
                Some(table) => tables.push(Self::new(self.sink, table, at, self.path(key))),
                None => self.wrong_type(key, at, "tables", "[{ … }]"),
            }
        }
        tables
    }

    /// Every key that is left, with its table: for tables whose keys are free (`[text.nl]`).
    pub fn rest(&mut self) -> Vec<(Value<String>, TomlReader<'f>)> {
        let mut tables = Vec::new();
        for (key, item) in self.left() {
            let at = offset(item.span());
            if let Some(table) = item.as_table() {
                let child = TomlReader::new(self.sink, table, at, self.path(key.name));
                let key = Value { value: key.name.to_owned(), offset: offset(key.span) };
                tables.push((key, child));
            } else {
                self.wrong_type(key.name, at, "table", "{ … }");
            }
        }
        self.is_empty = true;
        tables
    }

    /// Ends the reading: every key that nobody asked for is a fault.
    pub fn finish(&mut self) {
        for (key, _) in self.left() {
            let finding = Finding::new("F02-field")
                .with("field", self.path(key.name))
                .near(key.name, self.asked.iter().copied());
            self.sink.found(offset(key.span), finding);
        }
        self.is_empty = true;
    }
}
