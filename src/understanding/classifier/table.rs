//! A table of labelled texts: rows of cells with tabs between, a heading, and remarks after `#`.

use csv::StringRecord;

use crate::diagnostics::{Diagnostic, SourceFile};

/// What a remark begins with.
const REMARK: u8 = b'#';

/// What a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To train on: it has every column, and texts of every label.
    Training,
    /// A split that is kept: it has every column.
    Split,
    /// A set to evaluate: the needed columns will do, and a text may stand in it twice.
    Evaluation,
}

/// The text of a file that should be a table; the line of the first byte that is no UTF-8.
#[expect(clippy::result_large_err, reason = "once a file")]
pub fn table_of(path: &str, bytes: Vec<u8>) -> Result<SourceFile, Diagnostic> {
    let file = |text: String| SourceFile {
        path: path.to_owned(),
        shown: path.to_owned(),
        text: text.into(),
    };
    String::from_utf8(bytes).map(file).map_err(|error| {
        let readable = error.utf8_error().valid_up_to();
        let whole = file(String::from_utf8_lossy(error.as_bytes()).into_owned());
        let help = "save it as UTF-8";
        Diagnostic::error("E11", &whole, readable, "a byte here is not UTF-8", help)
    })
}

/// The rows of a table, the heading first.
pub(in crate::understanding) fn records(file: &SourceFile) -> impl Iterator<Item = StringRecord> {
    let reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .has_headers(false)
        .flexible(true)
        .comment(Some(REMARK))
        .from_reader(file.text.as_bytes());
    reader.into_records().filter_map(Result::ok)
}

/// A row and where it stands.
pub(in crate::understanding) struct Row<'f> {
    pub(in crate::understanding) file: &'f SourceFile,
    pub(in crate::understanding) record: &'f StringRecord,
}

impl Row<'_> {
    /// The file and the line.
    pub(in crate::understanding) fn place(&self) -> String {
        format!("{}:{}", self.file.shown, self.start().1)
    }

    /// Where the row begins, and in which line: the reader counts what it skips before a row to it.
    fn start(&self) -> (usize, usize) {
        let (byte, line) = self.record.position().map_or((0, 1), |it| (it.byte(), it.line()));
        let [mut offset, mut line] =
            [byte, line].map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        let rest = self.file.text.get(offset..).unwrap_or_default();
        for skipped in rest.split_inclusive('\n') {
            if !skipped.as_bytes().starts_with(&[REMARK]) && !skipped.trim().is_empty() {
                break;
            }
            (offset, line) = (offset + skipped.len(), line + 1);
        }
        (offset, line)
    }

    /// A fault of the cell with this number.
    pub(in crate::understanding) fn fault(
        &self,
        code: &'static str,
        cell: usize,
        message: String,
        help: &str,
    ) -> Diagnostic {
        let before: usize = self.record.iter().take(cell).map(|cell| cell.len() + 1).sum();
        Diagnostic::error(code, self.file, self.start().0 + before, message, help)
    }
}

/// The columns of a kind of table.
pub struct Heading {
    /// The names of all columns.
    pub columns: &'static [&'static str],
    /// The columns that a set to evaluate needs.
    pub needed: &'static [&'static str],
}

/// The columns of a table, in their order.
pub(in crate::understanding) struct Columns(Vec<String>);

impl Columns {
    /// Reads the heading of a table of such rows.
    pub(in crate::understanding) fn read(
        (rows, expected): (&str, Heading),
        file: &SourceFile,
        purpose: Purpose,
        heading: &StringRecord,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let names: Vec<&str> =
            heading.iter().map(|name| name.trim_start_matches('\u{feff}').trim()).collect();
        let Heading { columns, needed } = expected;
        let needed = if purpose == Purpose::Evaluation { needed } else { columns };
        let missing: Vec<&str> =
            needed.iter().copied().filter(|column| !names.contains(column)).collect();
        let unknown: Vec<&str> =
            names.iter().copied().filter(|name| !columns.contains(name)).collect();
        if missing.is_empty() && unknown.is_empty() && names.len() <= columns.len() {
            return Some(Self(names.into_iter().map(str::to_owned).collect()));
        }
        let mut message = format!("this is no table of {rows}");
        for (what, names) in [("without", missing), ("with", unknown)] {
            if !names.is_empty() {
                message = format!("{message}; {what} the column {}", names.join(", "));
            }
        }
        let help = format!("the columns are, with tabs between: {}", columns.join(" "));
        diagnostics.push(Diagnostic::error("E01", file, 0, message, help));
        None
    }

    /// The cells of a row. A row that has more or fewer is wrong.
    pub(in crate::understanding) fn cells<'r, 'd>(
        &'r self,
        row: &'r Row<'r>,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Option<Cells<'r, 'd>> {
        let Self(names) = self;
        if row.record.len() == names.len() {
            return Some(Cells { names, row, diagnostics });
        }
        let message = format!("{} cells, and {} columns", row.record.len(), names.len());
        let help = "one tab between two cells, none inside a text";
        diagnostics.push(row.fault("E02", 0, message, help));
        None
    }
}

/// The cells of a row, and where what is wrong with them is told.
pub struct Cells<'r, 'd> {
    names: &'r [String],
    row: &'r Row<'r>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Cells<'_, '_> {
    /// The text of a column, which must not be empty. Empty where the table has no such column.
    pub(in crate::understanding) fn text(&mut self, column: &str) -> String {
        let Some((at, cell)) = self.cell(column) else { return String::new() };
        if cell.is_empty() {
            let message = format!("the column {column} is empty");
            self.diagnostics.push(self.row.fault("E05", at, message, "fill it in"));
        }
        cell
    }

    /// The language of the text, by its code of two letters.
    pub(in crate::understanding) fn language(&mut self) -> String {
        let is_code =
            |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
        let code = self.parsed("lang", "E04", |code| {
            is_code(code).then(|| code.to_owned()).ok_or_else(|| {
                let message = format!("'{code}' is no code of a language");
                (message, "two small letters: nl, en".to_owned())
            })
        });
        code.unwrap_or_default()
    }

    /// A label that there is not: `what` of this name.
    pub(in crate::understanding) fn unknown_label(
        &mut self,
        column: &str,
        (what, name): (&str, &str),
        help: &str,
    ) {
        let at = self.cell(column).map_or(0, |(at, _)| at);
        let message = format!("there is no {what} '{name}'");
        self.diagnostics.push(self.row.fault("E03", at, message, help));
    }

    /// What a column holds, or why that cannot be: message and help. `None` where the table has no such column.
    pub(in crate::understanding) fn parsed<T>(
        &mut self,
        column: &str,
        code: &'static str,
        parse: impl FnOnce(&str) -> Result<T, (String, String)>,
    ) -> Option<T> {
        let (at, cell) = self.cell(column)?;
        let fault = |(message, help): (String, String)| {
            self.diagnostics.push(self.row.fault(code, at, message, &help));
        };
        parse(&cell).map_err(fault).ok()
    }

    /// The number of a cell, and what it holds.
    fn cell(&self, column: &str) -> Option<(usize, String)> {
        let at = self.names.iter().position(|name| name == column)?;
        Some((at, self.row.record.get(at)?.trim().to_owned()))
    }
}
