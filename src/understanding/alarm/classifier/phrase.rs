//! Phrases with the alarm in them: `training/crisis/*.tsv`, and sets that the crisis classifier is evaluated on.
//!
//! A row is a label, a language, an annotator, a source, a day and a text, with tabs between.

use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

use crate::diagnostics::did_you_mean;
use crate::understanding::Alarm;
use crate::understanding::classifier::labelled::{LabelledText, Repeated};
use crate::understanding::classifier::table::{Cells, Heading, Purpose};

/// The label of what is no alarm.
const NONE: &str = "none";

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

/// The label of a class, as it stands in a table.
pub(super) fn label(alarm: Option<Alarm>) -> &'static str {
    alarm.map_or(NONE, <&'static str>::from)
}

impl LabelledText for LabelledPhrase {
    const ROW: &'static str = "phrase";
    const ROWS: &'static str = "phrases";
    const HEADING: Heading = Heading {
        columns: &["label", "lang", "author", "source", "date", "text"],
        needed: &["label", "lang", "text"],
    };

    fn read(cells: &mut Cells<'_, '_>) -> Self {
        Self {
            alarm: alarm(cells),
            language: cells.language(),
            author: cells.text("author"),
            source: cells.text("source"),
            date: date(cells),
            text: cells.text("text"),
        }
    }

    fn agrees(&self, other: &Self) -> bool {
        self.alarm == other.alarm
    }

    /// The same letters: how a phrase is written may be what a classifier learns of it.
    fn repeats(&self, other: &Self) -> bool {
        self.text == other.text
    }

    fn repeated(purpose: Purpose, agrees: bool) -> Repeated {
        let is_lenient = agrees && purpose == Purpose::Evaluation;
        if is_lenient { Repeated::LeftOut } else { Repeated::Refused }
    }

    fn too_few(phrases: &[Self]) -> Option<(String, &'static str)> {
        let classes = Alarm::iter().map(Some).chain([None]);
        let is_missing = |class: &Option<Alarm>| phrases.iter().all(|it| it.alarm != *class);
        let missing: Vec<&str> = classes.filter(is_missing).map(label).collect();
        let message = format!("no phrase has the label: {}", missing.join(", "));
        let help = "a classifier learns nothing of a class without examples";
        (!missing.is_empty()).then_some((message, help))
    }

    /// Who wrote it, when, and in which language changes no weight.
    fn hashed(&self) -> String {
        format!("{}\t{}\t{}\n", label(self.alarm), self.source, self.text)
    }
}

fn alarm(cells: &mut Cells<'_, '_>) -> Option<Alarm> {
    let name = cells.text("label");
    if name.is_empty() || name == NONE {
        return None;
    }
    let alarm = name.parse().ok();
    if alarm.is_none() {
        let known = Alarm::VARIANTS.iter().copied().chain([NONE]);
        cells.unknown_label("label", ("label", &*name), &did_you_mean(&name, known));
    }
    alarm
}

fn date(cells: &mut Cells<'_, '_>) -> Option<Date> {
    cells.parsed("date", "E06", |day| {
        let fault = || (format!("'{day}' is no day"), "for example 2026-11-23".to_owned());
        day.parse().map_err(|_| fault())
    })
}
