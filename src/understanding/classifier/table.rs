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
pub(in crate::understanding) struct Heading<const N: usize> {
    /// What the rows are: "phrases".
    pub(in crate::understanding) rows: &'static str,
    /// The names of all columns.
    pub(in crate::understanding) columns: [&'static str; N],
    /// The columns that a set to evaluate needs.
    pub(in crate::understanding) needed: &'static [&'static str],
}

/// Where each column of a table stands.
pub(in crate::understanding) struct Columns<const N: usize> {
    at: [Option<usize>; N],
    count: usize,
}

impl<const N: usize> Columns<N> {
    pub(in crate::understanding) fn read(
        expected: &Heading<N>,
        file: &SourceFile,
        purpose: Purpose,
        heading: &StringRecord,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let heading: Vec<&str> =
            heading.iter().map(|name| name.trim_start_matches('\u{feff}').trim()).collect();
        let place = |column: &str| heading.iter().position(|name| *name == column);
        let all = expected.columns.as_slice();
        let needed = if purpose == Purpose::Evaluation { expected.needed } else { all };
        let missing: Vec<&str> =
            needed.iter().copied().filter(|column| place(column).is_none()).collect();
        let unknown: Vec<&str> =
            heading.iter().copied().filter(|name| !all.contains(name)).collect();
        if missing.is_empty() && unknown.is_empty() && heading.len() <= N {
            return Some(Self { at: expected.columns.map(place), count: heading.len() });
        }
        let mut message = format!("this is no table of {}", expected.rows);
        for (what, names) in [("without", missing), ("with", unknown)] {
            if !names.is_empty() {
                message = format!("{message}; {what} the column {}", names.join(", "));
            }
        }
        let help = format!("the columns are, with tabs between: {}", all.join(" "));
        diagnostics.push(Diagnostic::error("E01", file, 0, message, help));
        None
    }

    /// The cells of a row, each with its number, in the order of the columns. A row that has more or fewer
    /// is wrong.
    pub(in crate::understanding) fn cells<'r>(
        &self,
        row: &Row<'r>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<[Option<(usize, &'r str)>; N]> {
        if row.record.len() != self.count {
            let message = format!("{} cells, and {} columns", row.record.len(), self.count);
            let help = "one tab between two cells, none inside a text";
            diagnostics.push(row.fault("E02", 0, message, help));
            return None;
        }
        Some(self.at.map(|at| Some((at?, row.record.get(at?)?.trim()))))
    }
}
