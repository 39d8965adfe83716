//! Tables of labelled texts: `training/*/*.tsv`, and sets that a classifier is measured on. Every wrong row is told at
//! once, and left out.

use std::collections::HashMap;

use super::binary::sha256;
use super::overlap::normalised;
use super::table::{Cells, Columns, Heading, Purpose, Row, records};
use crate::diagnostics::{Diagnostic, SourceFile};

/// The faults of a table of labelled texts: code and name.
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

/// A text with its label, as a row of a table holds it.
pub trait LabelledText: AsRef<str> + Clone + Ord {
    /// What a text is called: "phrase".
    const ROW: &'static str;
    /// The same in the plural, as its manifest counts them.
    const ROWS: &'static str;
    /// Its columns.
    const HEADING: Heading;

    /// Reads a row; what is wrong with it is told by the cells.
    fn read(cells: &mut Cells<'_, '_>) -> Self;

    /// Whether both have the same label.
    fn agrees(&self, other: &Self) -> bool;

    /// Whether this is the same text as one whose words are the same.
    fn repeats(&self, other: &Self) -> bool;

    /// What is done with a text that stands in a table twice, with the same label or with another.
    fn repeated(purpose: Purpose, agrees: bool) -> Repeated;

    /// What a classifier cannot learn from so few texts: message and help.
    fn too_few(texts: &[Self]) -> Option<(String, &'static str)>;

    /// What a model that is trained on it depends on, in one line.
    fn hashed(&self) -> String;
}

/// What is done with a text that stands in a table twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeated {
    /// The table cannot be used.
    Refused,
    /// It counts once.
    LeftOut,
    /// It counts each time.
    Kept,
}

/// Reads tables of labelled texts as one. Every row that is wrong becomes a diagnostic, and is left out.
pub fn read_tables<T: LabelledText>(
    files: &[SourceFile],
    purpose: Purpose,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let before = diagnostics.len();
    let mut reader = Reader { purpose, known: HashMap::new(), texts: Vec::new() };
    for file in files {
        reader.read(file, diagnostics);
    }
    // Where rows were left out, what is missing says nothing.
    if diagnostics.len() == before
        && let Some(file) = files.last()
    {
        diagnostics.extend(reader.too_little(file));
    }
    reader.texts
}

/// The SHA-256 of texts with their labels, in whatever order they stand.
pub fn training_hash<T: LabelledText>(texts: &[T]) -> String {
    let mut lines: Vec<String> = texts.iter().map(LabelledText::hashed).collect();
    lines.sort_unstable();
    sha256(lines.concat().as_bytes())
}

/// What was read so far.
struct Reader<T> {
    purpose: Purpose,
    /// The texts by their words, each with its file and line.
    known: HashMap<String, Vec<(T, String)>>,
    texts: Vec<T>,
}

impl<T: LabelledText> Reader<T> {
    fn read(&mut self, file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
        let mut records = records(file);
        let Some(heading) = records.next() else {
            let help = format!("put {} in it", T::ROWS);
            diagnostics.push(Diagnostic::error("E09", file, 0, "the table is empty", help));
            return;
        };
        let names = Columns::read((T::ROWS, T::HEADING), file, self.purpose, &heading, diagnostics);
        let Some(columns) = names else { return };
        for record in records {
            let row = Row { file, record: &record };
            let before = diagnostics.len();
            let Some(mut cells) = columns.cells(&row, diagnostics) else { continue };
            let text = T::read(&mut cells);
            if diagnostics.len() == before && self.is_taken(&text, &row, diagnostics) {
                self.texts.push(text);
            }
        }
    }

    /// Whether a text stands here for the first time, and with one label only, or counts all the same.
    fn is_taken(&mut self, text: &T, row: &Row<'_>, diagnostics: &mut Vec<Diagnostic>) -> bool {
        let known = self.known.entry(normalised(text.as_ref())).or_default();
        let other = known.iter().find(|(other, _)| !text.agrees(other));
        let same = known.iter().find(|(other, _)| text.repeats(other));
        let Some((_, place)) = other.or(same) else {
            known.push((text.clone(), row.place()));
            return true;
        };
        let agrees = other.is_none();
        let (code, what) =
            if agrees { ("E07", "stands there too") } else { ("E08", "has another label there") };
        let message = format!("{place}: this {} {what}", T::ROW);
        let fault = row.fault(code, 0, message, "keep one of the two");
        let repeated = T::repeated(self.purpose, agrees);
        let is_refused = repeated == Repeated::Refused;
        diagnostics.push(if is_refused { fault } else { fault.as_warning() });
        repeated == Repeated::Kept
    }

    /// Whether there is nothing to train on or to evaluate.
    fn too_little(&self, file: &SourceFile) -> Option<Diagnostic> {
        if self.texts.is_empty() {
            let message = format!("the table holds no {}", T::ROW);
            let help = format!("put {} in it", T::ROWS);
            return Some(Diagnostic::error("E09", file, 0, message, help));
        }
        let is_trained = self.purpose == Purpose::Training;
        let (message, help) = is_trained.then(|| T::too_few(&self.texts)).flatten()?;
        Some(Diagnostic::error("E10", file, 0, message, help))
    }
}
