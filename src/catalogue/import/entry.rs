//! A row becomes the text of an activity's file.

use std::fmt::Write;

use jiff::civil::Date;

use super::SheetEntry;
use super::cells::{AnswerWithWords, age, answer_with_words, bare_address, cost};
use super::merge::Merged;
use super::row::Row;
use crate::catalogue::load;
use crate::catalogue::phone_number::national_number;
use crate::catalogue::shapes::{is_email, is_website};
use crate::catalogue::{Gazetteer, Month};
use crate::diagnostics::{
    Diagnostic, Finding, SentenceFault, SourceFile, closest, sentence_faults,
};

/// What a row is read with.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'s> {
    pub(super) places: &'s Gazetteer,
    pub(super) today: Date,
}

/// The text of a file, table by table.
#[derive(Default)]
struct TomlText {
    out: String,
    /// The table whose heading is written with its first line.
    table: Option<&'static str>,
}

impl TomlText {
    fn table(&mut self, name: &'static str) {
        self.table = Some(name);
    }

    fn line(&mut self, key: &str, value: &str) {
        // Writing to a string cannot fail.
        if let Some(name) = self.table.take() {
            let _ = writeln!(self.out, "\n[{name}]");
        }
        let _ = writeln!(self.out, "{key} = {value}");
    }

    fn text(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(key, &quoted(value));
        }
    }

    fn list(&mut self, key: &str, values: &[String]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            self.line(key, &format!("[{}]", values.join(", ")));
        }
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// What one language says in the columns that every activity has.
const SENTENCES: [(&str, &str); 3] =
    [("summary", "summary_en"), ("join", "join_en"), ("say", "say_en")];

/// The text of an activity's file; what is wrong goes to the row.
pub(super) fn toml(row: &mut Row<'_>, name: Option<&str>, with: Surroundings<'_>) -> String {
    let mut out = TomlText::default();
    out.text("name", name);
    out.list("kinds", &row.required_ids("kinds"));
    out.list("elements", &row.required_ids("elements"));
    audience(&mut out, row);
    out.table("fits");
    for column in ["wishes", "interests", "forms"] {
        out.list(column, &row.ids(column));
    }
    reach(&mut out, row, with.places);
    let looked = status(&mut out, row, with.today);
    contact(&mut out, row, looked);
    let practical = ["transport", "wheelchair"].map(|column| answer(row, column));
    let costs = row.text("cost").map(|text| cost(&text, row.words)).unwrap_or_default();
    out.table("cost");
    out.text("kind", costs.value);
    out.table("practical");
    for (column, answer) in ["transport", "wheelchair"].into_iter().zip(&practical) {
        out.text(column, answer.value);
    }
    out.list("languages", &row.ids("languages"));
    dutch(&mut out, row, &costs, &practical);
    english(&mut out, row);
    out.out
}

fn answer(row: &mut Row<'_>, column: &str) -> AnswerWithWords {
    let Some(text) = row.text(column) else { return AnswerWithWords::default() };
    let answer = answer_with_words(&text, "extent", row.words);
    if answer.value == Some("partly") && answer.words.is_none() {
        row.fault(column, Finding::new("sheet-partly"));
    }
    answer
}

fn audience(out: &mut TomlText, row: &mut Row<'_>) {
    let Some(text) = row.text("min_age") else { return };
    out.table("for");
    match age(&text) {
        Some(years) => out.line("age", &format!("{{ min = {years} }}")),
        None => row.fault("min_age", Finding::new("sheet-no-age").with("text", text)),
    }
}

fn reach(out: &mut TomlText, row: &mut Row<'_>, places: &Gazetteer) {
    let before = row.faults.len();
    let how = row.id("how");
    let names = municipalities(row);
    for name in &names {
        place(row, name, places);
    }
    if how.is_none() && names.is_empty() && row.faults.len() == before {
        row.fault("municipalities", Finding::new("sheet-nowhere"));
    }
    let how = how.unwrap_or("local");
    out.table("reach");
    out.text("how", Some(how));
    out.list("municipalities", &names);
    if how == "local" && names.is_empty() {
        out.line("generic", "true");
    }
}

/// The places of the row, without what people write before the name.
pub(super) fn municipalities(row: &mut Row<'_>) -> Vec<String> {
    let names = row.list("municipalities");
    let parts = names.iter().flat_map(|name| name.split(',')).map(str::trim);
    let bare = parts.map(|name| {
        let is_word = |word: &&str| word.eq_ignore_ascii_case("gemeente");
        name.split_once(' ').filter(|(word, _)| is_word(word)).map_or(name, |(_, name)| name)
    });
    bare.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn place(row: &mut Row<'_>, name: &str, places: &Gazetteer) {
    let several = places.areas(name);
    if several.is_empty() {
        let known = places.iter().map(|place| place.name.as_str());
        let near = closest(name, known).unwrap_or("none");
        let finding = Finding::new("sheet-no-place").with("name", name).with("near", near);
        row.fault("municipalities", finding);
    } else if several.len() > 1 {
        let which = load::alternatives(places, name, &several);
        let finding = Finding::new("sheet-several-places").with("name", name).with("which", which);
        row.fault("municipalities", finding);
    }
}

/// Writes what is known of its existence; the day on which somebody looked, and where.
fn status(out: &mut TomlText, row: &mut Row<'_>, today: Date) -> Option<(Date, String)> {
    out.table("status");
    let state = row.id("state").unwrap_or("active");
    out.text("state", Some(state));
    let since = row.text("since");
    match &since {
        Some(since) if Month::read(since).is_none() => {
            row.fault("since", Finding::new("sheet-no-month").with("text", since));
        }
        None if state == "stopped" => row.fault("since", Finding::new("sheet-since-when")),
        Some(_) | None => {}
    }
    out.text("since", since.as_deref());
    let checked = row.required("checked").and_then(|text| row.day("checked", &text));
    if let Some(day) = checked.filter(|day| *day > today) {
        row.fault(
            "checked",
            Finding::new("sheet-day-to-come").with("day", day.strftime("%d-%m-%Y")),
        );
    }
    if let Some(day) = checked {
        out.line("checked", &day.to_string());
    }
    let source = row.required("source");
    out.list("sources", &row.list("source"));
    out.list("instead", &row.list("instead"));
    Some((checked?, source?))
}

fn contact(out: &mut TomlText, row: &mut Row<'_>, looked: Option<(Date, String)>) {
    out.table("contact");
    if let Some(website) = row.text("website").map(|address| bare_address(&address)) {
        if !is_website(&website) {
            row.fault("website", Finding::new("sheet-no-website").with("text", &website));
        }
        out.text("website", Some(&website));
    }
    phone(out, row, looked);
    if let Some(email) = row.text("email") {
        let email = email.strip_prefix("mailto:").unwrap_or(&email);
        if !is_email(email) {
            row.fault("email", Finding::new("sheet-no-email").with("text", email));
        }
        out.text("email", Some(email));
    }
}

fn phone(out: &mut TomlText, row: &mut Row<'_>, looked: Option<(Date, String)>) {
    let Some(text) = row.text("phone") else { return };
    let Some(number) = national_number(&text) else {
        row.fault("phone", Finding::new("sheet-no-phone").with("text", text));
        return;
    };
    let day = row.text("phone_checked").map(|text| row.day("phone_checked", &text));
    let day = day.unwrap_or(looked.as_ref().map(|(day, _)| *day));
    let source = row.text("phone_source").or(looked.map(|(_, source)| source));
    // Where one of both is missing, that is told already.
    if let (Some(day), Some(source)) = (day, source) {
        let (number, source) = (quoted(&number), quoted(&source));
        out.line("phone", &format!("{{ number = {number}, checked = {day}, source = {source} }}"));
    }
}

fn dutch(
    out: &mut TomlText,
    row: &mut Row<'_>,
    costs: &AnswerWithWords,
    practical: &[AnswerWithWords; 2],
) {
    out.table("text.nl");
    for (column, _) in SENTENCES {
        let text = row.required(column);
        look_at(row, column, text.as_deref());
        out.text(column, text.as_deref());
    }
    look_at(row, "cost", costs.words.as_deref());
    out.text("cost", costs.words.as_deref());
    out.table("text.nl.practical");
    for column in ["when", "where"] {
        let text = row.text(column);
        look_at(row, column, text.as_deref());
        out.text(column, text.as_deref());
    }
    for (column, answer) in ["transport", "wheelchair"].into_iter().zip(practical) {
        look_at(row, column, answer.words.as_deref());
        out.text(column, answer.words.as_deref());
    }
}

/// The English sentences: all of them or none, since a reader gets one language.
fn english(out: &mut TomlText, row: &mut Row<'_>) {
    let texts = SENTENCES.map(|(key, column)| (key, column, row.text(column)));
    out.table("text.en");
    if texts.iter().all(|(.., text)| text.is_none()) {
        return;
    }
    for (key, column, text) in texts {
        if text.is_none() {
            row.fault(column, Finding::new("sheet-english-in-part"));
        }
        look_at(row, column, text.as_deref());
        out.text(key, text.as_deref());
    }
}

/// Looks whether a sentence can be shown as it is.
fn look_at(row: &mut Row<'_>, column: &str, text: Option<&str>) {
    for fault in text.map(sentence_faults).unwrap_or_default() {
        let is_markup = matches!(fault, SentenceFault::Markup(_));
        let finding = fault.finding(["C23", "C24", "C25"]);
        if is_markup { row.fault(column, finding) } else { row.remark(column, finding) }
    }
}

/// What the loader would not take of the file, so that it must not be written.
pub(super) fn refused(id: &str, toml: &str, places: &Gazetteer) -> Vec<Finding> {
    let path = format!("{id}.toml");
    let file = SourceFile { path: path.clone(), shown: path, text: toml.to_owned().into() };
    let mut diagnostics = Vec::new();
    load::activity(&file, places, &mut diagnostics);
    let refused = diagnostics.into_iter().filter(Diagnostic::is_error);
    refused.map(|diagnostic| diagnostic.finding).collect()
}

/// Whether the loader takes a file that a row was merged into.
///
/// # Errors
///
/// The first thing that the loader finds wrong with it.
pub fn check_merged(
    entry: &SheetEntry,
    merged: &Merged,
    places: &Gazetteer,
) -> Result<(), Finding> {
    refused(&entry.id, &merged.toml, places).into_iter().next().map_or(Ok(()), Err)
}
