//! Tables of labelled phrases: `training/crisis/*.tsv`, and sets that a model is evaluated on.
//!
//! A row is a label, a language, an annotator, a source, a day and a text, with tabs between. Every
//! wrong row is told at once, and left out.

use std::collections::HashMap;

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use crate::diagnostics::{Diagnostic, SourceFile, did_you_mean};
use crate::understanding::Alarm;
use crate::understanding::classifier::binary::sha256;
use crate::understanding::classifier::overlap::normalised;
use crate::understanding::classifier::table::{Columns, Heading, Purpose, Row, records};

/// The faults of a table of phrases: code and name.
pub const TABLE_CODES: &[(&str, &str)] = &[
    ("E01", "wrong-columns"),
    ("E02", "wrong-number-of-cells"),
    ("E03", "unknown-label"),
    ("E04", "bad-language"),
    ("E05", "empty-cell"),
    ("E06", "bad-date"),
    ("E07", "phrase-twice"),
    ("E08", "labels-disagree"),
    ("E09", "no-phrases"),
    ("E10", "class-missing"),
    ("E11", "not-utf-8"),
];

/// The label of what is no alarm.
const NONE: &str = "none";
const HEADING: Heading<6> = Heading {
    rows: "phrases",
    columns: ["label", "lang", "author", "source", "date", "text"],
    needed: &["label", "lang", "text"],
};

/// A phrase with its label, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LabelledPhrase {
    /// The words.
    pub text: String,
    /// The alarm in them; `None` when there is none.
    pub alarm: Option<Alarm>,
    /// The language, by its code of two letters.
    pub language: String,
    /// The annotator who wrote and labelled it; empty when the table has no such column.
    pub author: String,
    /// The set that it was written for; empty when the table has no such column.
    pub source: String,
    /// The day on which it was written.
    pub date: Option<Date>,
}

impl AsRef<str> for LabelledPhrase {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

/// Reads a table; every row that is wrong becomes a diagnostic, and is left out.
pub fn read_table(
    file: &SourceFile,
    purpose: Purpose,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LabelledPhrase> {
    read_tables(std::slice::from_ref(file), purpose, diagnostics)
}

/// Reads several tables as one.
pub fn read_tables(
    files: &[SourceFile],
    purpose: Purpose,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LabelledPhrase> {
    let before = diagnostics.len();
    let mut known = Known::default();
    let mut phrases = Vec::new();
    for file in files {
        read_rows(file, purpose, &mut known, &mut phrases, diagnostics);
    }
    // Where rows were left out, what is missing says nothing.
    if diagnostics.len() == before
        && let Some(file) = files.last()
    {
        diagnostics.extend(too_little(file, purpose, &phrases));
    }
    phrases
}

fn read_rows(
    file: &SourceFile,
    purpose: Purpose,
    known: &mut Known,
    phrases: &mut Vec<LabelledPhrase>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut records = records(file);
    let Some(heading) = records.next() else {
        diagnostics.push(Diagnostic::error(
            "E09",
            file,
            0,
            "the table is empty",
            "put phrases in it",
        ));
        return;
    };
    let Some(columns) = Columns::read(&HEADING, file, purpose, &heading, diagnostics) else {
        return;
    };
    for record in records {
        let row = Row { file, record: &record };
        let Some(phrase) = phrase(&columns, &row, diagnostics) else { continue };
        if known.is_new(&phrase, &row, purpose, diagnostics) {
            phrases.push(phrase);
        }
    }
}

/// Whether there is nothing to train on or to evaluate.
fn too_little(
    file: &SourceFile,
    purpose: Purpose,
    phrases: &[LabelledPhrase],
) -> Option<Diagnostic> {
    let classes = Alarm::iter().map(Some).chain([None]);
    let missing: Vec<&str> = classes
        .filter(|class| phrases.iter().all(|phrase| phrase.alarm != *class))
        .map(label)
        .collect();
    if phrases.is_empty() {
        Some(Diagnostic::error("E09", file, 0, "the table holds no phrase", "put phrases in it"))
    } else if purpose == Purpose::Training && !missing.is_empty() {
        let message = format!("no phrase has the label: {}", missing.join(", "));
        let help = "a classifier learns nothing of a class without examples";
        Some(Diagnostic::error("E10", file, 0, message, help))
    } else {
        None
    }
}

/// The label of a class, as it stands in a table.
pub(super) fn label(alarm: Option<Alarm>) -> &'static str {
    alarm.map_or(NONE, <&'static str>::from)
}

/// The phrase of a row, when nothing is wrong with it.
fn phrase(
    columns: &Columns<6>,
    row: &Row<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<LabelledPhrase> {
    let [label, language, author, source, date, text] = columns.cells(row, diagnostics)?;
    let before = diagnostics.len();
    let mut alarm = None;
    if let Some((at, label)) = label {
        alarm = read_label(row, at, label, diagnostics);
    }
    if let Some((at, code)) = language
        && !(code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()))
    {
        let message = format!("'{code}' is no code of a language");
        diagnostics.push(row.fault("E04", at, message, "two small letters: nl, en"));
    }
    for (column, cell) in [("author", author), ("source", source), ("text", text)] {
        if let Some((at, "")) = cell {
            let message = format!("the column {column} is empty");
            diagnostics.push(row.fault("E05", at, message, "fill it in"));
        }
    }
    let date = date.and_then(|(at, day)| read_date(row, at, day, diagnostics));
    let text_of = |cell: Option<(usize, &str)>| cell.map_or("", |(_, cell)| cell).to_owned();
    (diagnostics.len() == before).then(|| LabelledPhrase {
        text: text_of(text),
        alarm,
        language: text_of(language),
        author: text_of(author),
        source: text_of(source),
        date,
    })
}

fn read_label(
    row: &Row<'_>,
    at: usize,
    label: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Alarm> {
    if label == NONE {
        return None;
    }
    let alarm = label.parse().ok();
    if alarm.is_none() {
        let known = Alarm::VARIANTS.iter().copied().chain([NONE]);
        let message = format!("there is no label '{label}'");
        diagnostics.push(row.fault("E03", at, message, &did_you_mean(label, known)));
    }
    alarm
}

fn read_date(
    row: &Row<'_>,
    at: usize,
    day: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Date> {
    let date = day.parse().ok();
    if date.is_none() {
        let message = format!("'{day}' is no day");
        diagnostics.push(row.fault("E06", at, message, "for example 2026-11-23"));
    }
    date
}

/// The texts that stood before, each with its file and line.
#[derive(Default)]
struct Known {
    exactly: HashMap<String, String>,
    labels: HashMap<String, (Option<Alarm>, String)>,
}

impl Known {
    /// Whether a phrase stands here for the first time, and with one label only.
    fn is_new(
        &mut self,
        phrase: &LabelledPhrase,
        row: &Row<'_>,
        purpose: Purpose,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> bool {
        let here = row.place();
        let text = normalised(&phrase.text);
        let (first, place) =
            self.labels.entry(text).or_insert_with(|| (phrase.alarm, here.clone()));
        if *first != phrase.alarm {
            let message = format!("{place} gives this text the label {}", label(*first));
            let help = "decide on one of the two";
            diagnostics.push(row.fault("E08", 0, message, help));
            return false;
        }
        if let Some(other) = self.exactly.insert(phrase.text.clone(), here) {
            let message = format!("this phrase stands in {other} too");
            let diagnostic = row.fault("E07", 0, message, "keep one of the two");
            let lenient = purpose == Purpose::Evaluation;
            diagnostics.push(if lenient { diagnostic.as_warning() } else { diagnostic });
            return false;
        }
        true
    }
}

/// The SHA-256 of the phrases with their labels and sources, in whatever order they stand. Who wrote
/// them, when, and in which language changes no weight.
pub fn training_hash(phrases: &[LabelledPhrase]) -> String {
    let mut lines: Vec<String> = phrases
        .iter()
        .map(|phrase| format!("{}\t{}\t{}\n", label(phrase.alarm), phrase.source, phrase.text))
        .collect();
    lines.sort_unstable();
    sha256(lines.concat().as_bytes())
}
